/** Small hands for the page: elements by id, texts as text (never as HTML), buttons and forms, and what was said last. */

/** The element with this id. Throws when the page lacks it: our bug. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id} is missing in the page.`);
  return element as Kind;
}

/** A new element with a text. */
export function made(tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

/** A new element around others. */
export function around(tag: string, className: string, ...inner: (Node | string)[]): HTMLElement {
  const element = made(tag, '', className);
  element.append(...inner);
  return element;
}

/** A new button; it rests while its work is done. */
export function button(text: string, work: () => Promise<void>, className = ''): HTMLButtonElement {
  const element = made('button', text, className) as HTMLButtonElement;
  element.type = 'button';
  element.addEventListener('click', () => void during(element, work));
  return element;
}

/** Says something to the seller, also to a screen reader. */
export function showStatus(text: string, isError = false): void {
  const line = byId('status');
  line.textContent = text;
  line.classList.toggle('error', isError);
}

/** Says more of what was said last. */
export function appendStatus(text: string): void {
  if (text !== '') byId('status').append(` ${text}`);
}

export const showError = (error: unknown): void =>
  showStatus(error instanceof Error ? error.message : String(error), true);

/** Runs the work of a button: the button is disabled meanwhile, and a failure is shown. Focus stays where it was. */
export async function during(button: HTMLButtonElement, work: () => Promise<void>): Promise<void> {
  if (button.getAttribute('aria-disabled') === 'true') return;
  button.setAttribute('aria-disabled', 'true');
  try {
    await work();
  } catch (error) {
    showError(error);
  } finally {
    button.removeAttribute('aria-disabled');
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

/** What is done each time the details with this id are opened. */
export function onOpen(id: string, work: () => Promise<void>): void {
  const details = byId<HTMLDetailsElement>(id);
  details.addEventListener('toggle', () => {
    if (details.open) work().catch(showError);
  });
}

/** The texts of a form by name. */
export const fields = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

/** Lists that scroll by themselves can be reached and moved with the keyboard. */
export function startScrolling(): void {
  for (const list of document.querySelectorAll<HTMLElement>('.rows, #lines, #images')) list.tabIndex = 0;
}
