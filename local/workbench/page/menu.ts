/** The add-on's menu, as its `onOpen` builds it. */
import type { WorkbookView } from '../contract';
import { button, byId, togglePanel } from './element';

const ITEMS = '[role=menuitem]';

/** `choose` is called with the name of the function. */
export function startMenu(menu: WorkbookView['menu'], choose: (handler: string) => void): void {
  const list = byId('menu');
  const opener = byId('menu-button');
  const shut = () => togglePanel('menu-button', 'menu', false);
  list.replaceChildren(
    ...menu.map(({ caption, handler }) => {
      if (handler === undefined) return document.createElement('hr');
      const item = button(caption, () => {
        shut();
        choose(handler);
      });
      item.setAttribute('role', 'menuitem');
      return item;
    }),
  );
  opener.addEventListener('click', () => {
    togglePanel('menu-button', 'menu');
    list.querySelector<HTMLElement>(ITEMS)?.focus();
  });
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      shut();
      opener.focus();
    }
    if (event.key === 'ArrowDown') step(list, 1);
    if (event.key === 'ArrowUp') step(list, -1);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !list.contains(target) && !opener.contains(target)) shut();
  });
}

function step(list: HTMLElement, by: number): void {
  const items = [...list.querySelectorAll<HTMLElement>(ITEMS)];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + by + items.length) % items.length]?.focus();
}
