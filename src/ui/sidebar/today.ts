/** 오늘 할 일: counts that lead to their rows, and when orders, claims and inquiries came and come. */
import type { Calls } from '../contract';
import { collectNow } from './collect-now';
import { type Overview, onOverview, refresh } from './overview';
import { around, button, byId, made, onClick, showError, showStatus } from './page';
import { onRunEnd } from './run';
import { ask } from './server';
import { isShown, onPanel } from './tabs';

type Today = Calls['today']['value'];
type Item = Today['items'][number];

async function lead({ id }: Item): Promise<void> {
  showStatus((await ask('showToday', { id })).message);
}

function itemOf(item: Item): HTMLElement {
  const { label, count, detail, urgent } = item;
  const number = made('span', count.toLocaleString('en-US'), 'count');
  const words = around('span', 'words', made('span', label), ...(detail ? [made('small', detail)] : []));
  if (count === 0) return around('li', 'nothing', number, words);
  const open = button('', () => lead(item), urgent ? 'todo urgent' : 'todo');
  open.append(number, words);
  return around('li', '', open);
}

/** What cannot wait comes first, what does not wait at all last. */
const rank = ({ count, urgent }: Item): number => (count === 0 ? 2 : urgent ? 0 : 1);

function show({ items, next }: Today): void {
  byId('todo').replaceChildren(...[...items].sort((one, other) => rank(one) - rank(other)).map(itemOf));
  byId('todo-none').hidden = items.some(({ count }) => count > 0);
  byId('next-collection').textContent =
    next === '' ? '자동 수집이 꺼져 있습니다.' : `다음 수집: ${next.slice(5, 16)}쯤`;
}

async function look(): Promise<void> {
  show(await ask('today', {}));
}

function showWarnings({ person, warnings }: Overview): void {
  byId('person').textContent = `${person} 계정으로 일합니다`;
  byId('person').hidden = person === '';
  byId('warnings').replaceChildren(...warnings.map((text) => made('li', text, 'notice warning')));
}

function showCollected({ collected, accounts }: Overview): void {
  const latest =
    collected
      .map(({ at }) => at)
      .sort()
      .pop() ?? '';
  byId('last-collection').textContent =
    latest === '' ? '아직 가져온 적이 없습니다.' : `마지막 수집: ${latest.slice(5, 16)}`;
  const isOne = accounts.length < 2;
  byId('collected').replaceChildren(...collected.map((kind) => kindRow(kind, isOne)));
  byId('collected-box').hidden = collected.length === 0;
  const warning = accounts.flatMap(({ mall, warning }) => (warning === '' ? [] : `${mall}: ${warning}`)).join(' ');
  byId('key-warning').textContent = warning;
  byId('key-warning').hidden = warning === '';
}

function kindRow(
  { mall, sellerId, kind, at, state, message }: Overview['collected'][number],
  isOne: boolean,
): HTMLElement {
  const stateCell = made('td', state, state === '실패' ? 'error' : '');
  if (message) stateCell.append(made('small', message));
  const whose = isOne ? kind : `${mall} ${sellerId} ${kind}`;
  return around('tr', '', made('td', whose), made('td', at.slice(5, 16)), stateCell);
}

export function startToday(): void {
  onOverview(showWarnings);
  onOverview(showCollected);
  onClick('today-again', async () => {
    await Promise.all([look(), refresh()]);
  });
  onClick('collect-now', collectNow);
  const lookIfShown = () => void (isShown('today') && look().catch(showError));
  onPanel(lookIfShown);
  onRunEnd(lookIfShown);
}
