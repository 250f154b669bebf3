/**
 * 이 탭: what the open tab is for and what can be done on it. The page hears nothing of a click into the sheet, so it asks
 * when it gets the focus, and slowly while it keeps it.
 */
import type { Calls } from '../contract';
import { byId, made, onClick, tellError } from './page';
import { showRow } from './row-view';
import { ask } from './server';
import { helpWords } from './tab-words';
import { isShown, onPanel } from './tabs';

type ThisTab = Calls['thisTab']['value'];

const EVERY = 5_000;

let now: ThisTab | undefined;
let isAsking = false;

const changed: ((tab: ThisTab) => void)[] = [];

/** `hear` is called when another tab has come to the front. */
export const onTabChange = (hear: (tab: ThisTab) => void): void => void changed.push(hear);

/** The tab as it was seen last. */
export const openTab = (): ThisTab | undefined => now;

function show(tab: ThisTab): void {
  const isOther = tab.tab !== now?.tab;
  now = tab;
  byId('here-name').textContent = `「${tab.tab}」 탭`;
  showHelp(tab);
  for (const part of byId('panel-here').querySelectorAll<HTMLElement>('[data-part]')) {
    part.hidden = !(part.dataset['part'] ?? '').split(' ').some((name) => tab.parts.some((one) => one === name));
  }
  showRow(tab);
  if (!isOther) return;
  showActions(tab);
  for (const hear of changed) hear(tab);
}

function showHelp({ help, manual }: ThisTab): void {
  const { lead, more } = helpWords(help);
  byId('here-lead').textContent = lead;
  byId('here-more').textContent = more;
  byId('here-manual').replaceChildren('설명서의 ', manualLink(manual), '에 더 있습니다.');
}

/** Opens beside the sheet; without an address only the page's name. */
function manualLink({ page, address }: ThisTab['manual']): Node {
  if (!address.startsWith('https://')) return made('strong', page);
  const link = made('a', page) as HTMLAnchorElement;
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return link;
}

function showActions({ actions }: ThisTab): void {
  const none = new Option('작업 비우기', '');
  byId('actions').replaceChildren(...actions.map((label) => new Option(label, label)), none);
}

/** Asks once; a question that is still open is enough. */
export async function look(): Promise<void> {
  if (isAsking) return;
  isAsking = true;
  try {
    show(await ask('thisTab', {}));
  } finally {
    isAsking = false;
  }
}

const isLookedAt = (): boolean => isShown('here') && document.visibilityState === 'visible';

export function startHere(): void {
  onClick('here-again', look);
  const lookQuietly = () => void (isLookedAt() && look().catch(tellError));
  onPanel(lookQuietly);
  window.addEventListener('focus', lookQuietly);
  setInterval(() => {
    if (document.hasFocus()) lookQuietly();
  }, EVERY);
}
