/**
 * 이 탭: what the open tab is for and what can be done on it. The page hears nothing of a click into the sheet, so it asks
 * when it gets the focus or the pointer, and every few seconds while it can be seen.
 */
import type { CallName, Calls } from '../contract';
import { byId, made, onClick, showError } from './page';
import { showRow } from './row-view';
import { ask } from './server';
import { helpWords, runButtonWords, waitingWords } from './tab-words';
import { isShown, onPanel } from './tabs';

type ThisTab = Calls['thisTab']['value'];

const EVERY = 3_000;

let now: ThisTab | undefined;
/** What is asked now, and what is to be asked as soon as that is answered. */
let asking: Promise<void> | undefined;
let next: Promise<void> | undefined;

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
  byId('run-rows').textContent = runButtonWords(tab.waiting);
  byId('run-kinds').textContent = waitingWords(tab.waiting);
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

/** Asks how the tab is from now on: what is asked already may have been answered before. */
export function look(): Promise<void> {
  if (asking === undefined) {
    asking = askOnce();
    return asking;
  }
  next ??= asking
    .catch(() => {})
    .then(() => {
      next = undefined;
      return look();
    });
  return next;
}

async function askOnce(): Promise<void> {
  try {
    show(await ask('thisTab', {}));
  } finally {
    asking = undefined;
  }
}

/** Asks something about the tab that is shown; where that is refused, another one may be open, so the page looks again. */
export async function askHere<Name extends CallName>(
  name: Name,
  args: Calls[Name]['args'],
): Promise<Calls[Name]['value']> {
  try {
    return await ask(name, args);
  } catch (error) {
    await look().catch(() => {});
    throw error;
  }
}

const isLookedAt = (): boolean => isShown('here') && document.visibilityState === 'visible';

export function startHere(): void {
  onClick('here-again', look);
  const lookQuietly = () => void (isLookedAt() && asking === undefined && look().catch(showError));
  onPanel(lookQuietly);
  window.addEventListener('focus', lookQuietly);
  document.documentElement.addEventListener('pointerenter', lookQuietly);
  setInterval(lookQuietly, EVERY);
}
