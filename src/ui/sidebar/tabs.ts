/** The tabs at the top of the page, by mouse and by keyboard: arrows, Home and End move, as screen readers expect. */
import { byId, showStatus } from './page';

const tabs = (): HTMLButtonElement[] => [...byId('tabs').querySelectorAll<HTMLButtonElement>('[role=tab]')];

const panelOf = (tab: HTMLElement): HTMLElement => byId(tab.getAttribute('aria-controls') ?? '');

const shown: ((name: string) => void)[] = [];

/** `show` is called with the name of each panel that comes to the front. */
export const onPanel = (show: (name: string) => void): void => void shown.push(show);

export const isShown = (name: string): boolean => !byId(`panel-${name}`).hidden;

/** Brings a panel to the front. */
export function showPanel(name: string): void {
  for (const tab of tabs()) {
    const isIt = tab.id === `tab-${name}`;
    tab.setAttribute('aria-selected', String(isIt));
    tab.tabIndex = isIt ? 0 : -1;
    panelOf(tab).hidden = !isIt;
  }
  window.scrollTo(0, 0);
  showStatus('');
  for (const show of shown) show(name);
}

const nameOf = (tab: HTMLElement): string => tab.id.slice('tab-'.length);

/** By how many tabs a key moves; the ends are far enough. */
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -1_000, End: 1_000 };

function move(event: KeyboardEvent): void {
  const all = tabs();
  const step = steps[event.key];
  const at = all.indexOf(document.activeElement as HTMLButtonElement);
  if (step === undefined || at === -1) return;
  event.preventDefault();
  const wraps = Math.abs(step) === 1;
  const next = wraps ? (at + step + all.length) % all.length : step < 0 ? 0 : all.length - 1;
  const tab = all[next];
  if (!tab) return;
  showPanel(nameOf(tab));
  tab.focus();
}

export function startTabs(): void {
  byId('tabs').addEventListener('keydown', move);
  for (const tab of tabs()) tab.addEventListener('click', () => showPanel(nameOf(tab)));
}
