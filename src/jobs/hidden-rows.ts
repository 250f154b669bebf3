/** Which rows of a tab are hidden, by the filter or by hand; the one place that asks (docs/decisions/0014). */
import type { Workbook } from '../ports';
import { Refusal } from '../rules/refusal';
import { type Row, sheetOf, type Tab } from '../sheet';
import { codesTab } from '../tabs/codes.tab';

/** So few are asked one by one, which writes nothing into the file. */
const FEW = 10;
/** So many may be asked one by one where the spreadsheet does not calculate it: some 20 seconds. */
const MOST_ASKED = 100;

const scratch = { tab: codesTab.name, column: Object.keys(codesTab.columns).length + 1 };

type Placed = Pick<Row<Tab>, 'row'>;

/** Numbers of those of these rows that are hidden; `undefined` where Google does not tell. Throws `SheetError`. */
export function hiddenAmong(workbook: Workbook, tab: Tab, rows: readonly Placed[]): ReadonlySet<number> | undefined {
  if (rows.length <= FEW) return askedOneByOne(workbook, tab, rows);
  const numbers = rows.map(({ row }) => row);
  const span = { first: smallest(numbers), last: -smallest(numbers.map((row) => -row)) };
  const hidden = workbook.hiddenRows(tab.name, span, scratch);
  if (hidden) return new Set(numbers.filter((row) => hidden.has(row)));
  return rows.length <= MOST_ASKED ? askedOneByOne(workbook, tab, rows) : undefined;
}

function askedOneByOne(workbook: Workbook, tab: Tab, rows: readonly Placed[]): ReadonlySet<number> {
  const sheet = sheetOf(tab, workbook);
  return new Set(rows.flatMap(({ row }) => (sheet.isRowHidden(row) ? [row] : [])));
}

export interface VisibleRows<One> {
  rows: One[];
  /** How many of the rows are hidden. */
  hidden: number;
}

/** Those of these rows that can be seen. Throws `Refusal` where Google does not tell, and `SheetError`. */
export function visibleAmong<One extends Placed>(workbook: Workbook, tab: Tab, rows: readonly One[]): VisibleRows<One> {
  const hidden = hiddenAmong(workbook, tab, rows);
  if (!hidden) throw new Refusal(unknownWords(rows.length));
  return { rows: rows.filter(({ row }) => !hidden.has(row)), hidden: hidden.size };
}

const unknownWords = (count: number): string =>
  `고른 ${count}행 가운데 어느 행이 숨겨져 있는지 구글 시트가 알려 주지 않아 아무것도 하지 않았습니다. 한 번에 ${MOST_ASKED}행까지만 선택하고 다시 누르세요.`;

/** `126행(걸러 낸 2행은 빼고)`. */
export const visibleWords = (count: number, hidden: number): string =>
  hidden > 0 ? `${count}행(걸러 낸 ${hidden}행은 빼고)` : `${count}행`;

/** Thousands of arguments would overflow the stack of `Math.min`. */
const smallest = (numbers: readonly number[]): number => numbers.reduce((least, one) => Math.min(least, one), Infinity);
