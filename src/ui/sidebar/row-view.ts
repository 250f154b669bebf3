/** 이 행 보기: what is wrong with the selected row, in words, each with a button that goes to its cell. */
import type { Calls } from '../contract';
import { goToCell } from './go-to-cell';
import { around, button, byId, made, onClick, showStatus } from './page';
import { ask } from './server';

type ThisTab = Calls['thisTab']['value'];
type Row = NonNullable<ThisTab['row']>;
type Problem = Row['problems'][number];

let shownRow: Row | undefined;
/** What the seller has asked 점검 of this row to say. */
let checked: { key: string; problems: Problem[] } | undefined;
let shownAs = '';

export function showRow({ row, selected }: ThisTab): void {
  const text = JSON.stringify([row, selected]);
  if (text === shownAs) return;
  shownAs = text;
  shownRow = row;
  if (checked?.key !== row?.key) checked = undefined;
  byId('row-none').hidden = row !== undefined;
  byId('row-box').hidden = row === undefined;
  if (row) fill(row, selected);
}

function fill(row: Row, selected: number): void {
  byId('row-title').textContent = `${row.row}행 ${row.title || row.id}`.trim();
  byId('row-id').textContent = row.title === '' ? '' : row.id;
  byId('row-more').textContent = selected > 1 ? '선택한 행 가운데 처음 보이는 행입니다.' : '';
  byId('row-result').textContent = row.last.result
    ? `${row.last.result} · ${row.last.at.slice(5, 16)}`
    : '아직 처리하지 않았습니다.';
  const problems = checked ? checked.problems : [...row.last.problems, ...row.problems];
  byId('row-problems').replaceChildren(...problems.map((problem) => problemItem(row, problem)));
  byId('row-fine').hidden = problems.length > 0;
}

function problemItem({ tab, key }: Row, { field, header, level, text }: Problem): HTMLElement {
  const item = around('li', level, made('p', text));
  if (field === undefined) return item;
  item.prepend(made('strong', `「${header}」`));
  item.append(button('이 칸으로 가기', () => goToCell({ tab, key, field }), 'small'));
  return item;
}

async function check(): Promise<void> {
  if (!shownRow) return;
  const { tab, key } = shownRow;
  const { problems } = await ask('checkRow', { tab, key });
  checked = { key, problems };
  fill(shownRow, 1);
  showStatus(
    problems.length === 0 ? '이 행에는 고칠 것이 없습니다.' : `이 행에 볼 것이 ${problems.length}가지 있습니다.`,
  );
}

export const startRowView = (): void => onClick('row-check', check);
