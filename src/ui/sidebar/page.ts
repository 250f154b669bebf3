/** Small hands for the page: elements by id, texts as text (never as HTML), buttons and forms, and what was said last. */

/** The element with this id. Throws when the page lacks it: our bug. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id} is missing in the page.`);
  return element as Kind;
}

/** A new element with a text. */
export function made(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** Says something to the seller, also to a screen reader. */
export function tell(text: string, isError = false): void {
  const told = byId('told');
  told.textContent = text;
  told.classList.toggle('error', isError);
}

/** Runs what a button asks for: the button rests meanwhile, and a failure is told. */
export async function during(button: HTMLButtonElement, work: () => Promise<void>): Promise<void> {
  button.disabled = true;
  try {
    await work();
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error), true);
  } finally {
    button.disabled = false;
  }
}

/** What the button with this id does when it is pressed. */
export function onClick(id: string, work: () => Promise<void>): void {
  const button = byId<HTMLButtonElement>(id);
  button.addEventListener('click', () => void during(button, work));
}

/** What the form with this id does when it is sent; its button rests meanwhile. */
export function onSubmit(id: string, work: (form: HTMLFormElement) => Promise<void>): void {
  const form = byId<HTMLFormElement>(id);
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]');
  if (!button) throw new Error(`#${id} has no button.`);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void during(button, () => work(form));
  });
}

/** The texts of a form by name. */
export const fields = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
