/** 재고관리: what runs low, with a way to its row; and the stock of the selected rows changed at once, after a look at it. */
import type { Calls } from '../contract';
import { chosenRows } from './chosen-rows';
import { goToCell } from './go-to-cell';
import { around, button, byId, fields, made, onClick, onOpen, onSubmit, showStatus } from './page';
import { rowsWords } from './selection-words';
import { ask } from './server';

type Low = Calls['lowStock']['value'];
type Plan = { tab: string; rows: Calls['planStock']['value']['rows'] };

const number = (value: number): string => value.toLocaleString('en-US');

function lowRow({ tab, key, name, stock }: Low['items'][number]): HTMLElement {
  const go = button('', () => goToCell({ tab, key, field: 'stock' }), 'todo');
  go.append(made('span', number(stock), 'count'), made('span', name, 'words'));
  return around('li', '', go);
}

async function showLow(): Promise<void> {
  const { threshold, items, more } = await ask('lowStock', {});
  const count = items.length + more;
  byId('stock-status').textContent =
    count === 0
      ? `${number(threshold)}개 이하로 남은 것이 없습니다.`
      : `${number(threshold)}개 이하로 남은 것 ${number(count)}개${more > 0 ? ` (적은 것부터 ${items.length}개)` : ''}`;
  byId('low-stock').replaceChildren(...items.map(lowRow));
}

/** What was shown and may be written; kept until it was, so that a second try changes nothing twice. */
let plan: Plan | undefined;

function planRow({ name, before, after, problem }: Plan['rows'][number]): HTMLElement {
  if (after === undefined) return made('li', `${name}: ${problem}`, 'error');
  return made('li', `${name}: ${before === undefined ? '빈칸' : number(before)} → ${number(after)}`);
}

async function preview(form: HTMLFormElement): Promise<void> {
  const { act = 'set', count = '' } = fields(form);
  const { tab, keys, hidden } = await chosenRows();
  const way = act === 'add' || act === 'subtract' ? act : 'set';
  const { rows } = await ask('planStock', { tab, keys, act: way, count: Number(count) });
  plan = { tab, rows };
  const able = rows.filter(({ after }) => after !== undefined).length;
  byId('stock-plan-status').textContent = `${rowsWords(rows.length, hidden)} 가운데 ${able}행을 바꿉니다.`;
  byId('stock-rows').replaceChildren(...rows.map(planRow));
  byId('stock-write').hidden = able === 0;
  byId('stock-plan').hidden = false;
}

async function write(): Promise<void> {
  if (!plan) return;
  const rows = plan.rows.flatMap(({ key, before, after }) =>
    after === undefined ? [] : [{ key, after, ...(before === undefined ? {} : { before }) }],
  );
  const send = byId<HTMLInputElement>('stock-send').checked;
  const { message, problems } = await ask('writeStock', { tab: plan.tab, rows, send });
  plan = undefined;
  byId('stock-write').hidden = true;
  byId('stock-rows').replaceChildren(
    ...problems.map(({ name, problem }) => made('li', `${name}: ${problem}`, 'error')),
  );
  byId('stock-plan-status').textContent = message;
  showStatus(message);
}

export function startStock(): void {
  onOpen('stock-box', showLow);
  onSubmit('change-stock', preview);
  onClick('stock-write', write);
}
