/** Writers: whatever a tab holds and whatever is to be written, only the job's own columns of the right rows change. */
import fc from 'fast-check';
import type { Cell } from '../../../src/ports';
import { columnOf, type PartOf, SheetError, sheetOf, type Tab, upsertRows } from '../../../src/sheet';
import { hostileTexts } from '../../sheet/write/hostile-texts';
import { demand, type Target, target } from '../target';
import { gridCase, gridWorkbook, tabNamed } from './cells';

/** Calls of one write, however much it writes. */
const MOST_CALLS = 60;

const isOurs = (tab: Tab, name: string): boolean => ['mall', 'addon'].includes(columnOf(tab, name).owner);

/** Its rows come from the mall or from us. */
const isCollected = (tab: Tab): boolean => tab.key.length > 0 && tab.key.every((name) => isOurs(tab, name));

const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.constant('가'.repeat(60_000)),
);

/** Values for the columns of ours, and keys of which some are the same. */
const wish = (tab: Tab): fc.Arbitrary<PartOf<Tab>> => {
  const names = Object.keys(tab.columns).filter((name) => isOurs(tab, name) && !tab.key.includes(name));
  const values = fc.record(
    Object.fromEntries(names.map((name) => [name, columnOf(tab, name).format === '@' ? anyText : fc.integer()])),
    { requiredKeys: [] },
  );
  const keys = fc.record(Object.fromEntries(tab.key.map((name) => [name, fc.constantFrom('1', '2', '=3', '위메프')])));
  return fc.tuple(values, keys).map((parts) => Object.assign({}, ...parts));
};

const writeCase = gridCase
  .filter(({ tab }) => isCollected(tabNamed(tab)))
  .chain((given) => fc.array(wish(tabNamed(given.tab)), { maxLength: 5 }).map((wishes) => ({ ...given, wishes })));

const anyWrite = target('키로 쓰기', 25, writeCase, ({ wishes, ...given }) => {
  const { header, rows } = given;
  const tab = tabNamed(given.tab);
  const workbook = gridWorkbook(given);
  const ours = new Set(
    Object.keys(tab.columns).flatMap((name) => (isOurs(tab, name) ? [columnOf(tab, name).header] : [])),
  );
  try {
    upsertRows(tab, sheetOf(tab, workbook), wishes);
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
  }
  const { cells } = workbook.seller(tab.name).grid;
  demand(workbook.calls.length <= MOST_CALLS, `호출이 ${workbook.calls.length}번입니다.`);
  demand(sameTexts(header, cells[0]?.map(({ value }) => value) ?? []), '머리글이 바뀌었습니다.');
  const theirs = header.flatMap((text, x) => (ours.has(text.replace(/\s+/g, ' ').trim()) ? [] : [x]));
  const before = rows.map((row) => theirs.map((x) => told(row[x] ?? '')).join('\u0000'));
  const after = cells.slice(1).map((line) => theirs.map((x) => told(line[x]?.value ?? '')).join('\u0000'));
  demand(standInOrder(before, after), '판매자의 칸이 바뀌었습니다.');
  demand(!cells.flat().some(({ formula }) => formula !== ''), '수식이 된 칸이 있습니다.');
});

const told = (cell: Cell): string => `${typeof cell} ${String(cell)}`;

/** Rows may be put in between: new ones come below the last key. */
function standInOrder(before: readonly string[], after: readonly string[]): boolean {
  let next = 0;
  for (const row of after) if (row === before[next]) next += 1;
  return next === before.length;
}

const sameTexts = (left: readonly Cell[], right: readonly Cell[]): boolean =>
  left.every((text, at) => text === right[at]);

export const writeTargets: readonly Target[] = [anyWrite];
