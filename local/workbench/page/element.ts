/** Small hands for the page: elements by id, texts as text and never as HTML. */

/** Throws when the page lacks it: our bug. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id} is missing in the page.`);
  return element as Kind;
}

export function made(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

export function button(text: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}

/** A button that opens and shuts a panel. */
export function togglePanel(buttonId: string, panelId: string, isOpen = byId(panelId).hidden): void {
  byId(panelId).hidden = !isOpen;
  byId(buttonId).setAttribute('aria-expanded', String(isOpen));
}
