/** Adds rows at the end of a log: a tab without a key whose rows never change. */
import type { Sheet } from '../../ports';
import { locate, readHeaderOf } from '../header';
import { columnOf, type PartOf, type Tab } from '../tab';
import { writeBlock } from './write-block';

export interface LogLimit {
  /** Rows that stay. */
  keep: number;
  /** How many rows more it may hold before the oldest go, all at once. */
  slack: number;
}

/**
 * Appends in one write for each stretch of columns; trims the oldest in one call when the log has outgrown its limit.
 * Nobody reads a log back, so every text is written carefully at once. Throws `SheetError`.
 */
export function appendRows<T extends Tab>(tab: T, sheet: Sheet, rows: readonly PartOf<T>[], limit: LogLimit): void {
  if (rows.length === 0) return;
  const located = locate(tab, readHeaderOf(tab, sheet), Object.keys(tab.columns));
  // The last row is asked for as late as possible, because a person may be inserting rows.
  const last = sheet.usedSize().rows;
  const write = (names: readonly string[]) => {
    const columns = names.map((name) => columnOf(tab, name));
    const cells = rows.map((row) => names.map((name, x) => columns[x]?.encode(row[name]) ?? ''));
    const column = located.get(names[0] ?? '') ?? 1;
    const area = { row: last + 1, column, rows: rows.length, columns: names.length };
    writeBlock(sheet, { area, cells, columns }, 'careful');
  };
  for (const names of neighbours(located))
    withRoom(sheet, { last, row: last + rows.length, slack: limit.slack }, () => write(names));
  const surplus = last - 1 + rows.length - limit.keep;
  if (surplus > limit.slack) sheet.deleteRows(firstOldest(tab, sheet, located, last, surplus), surplus);
}

/** The first column tells the time. A seller who sorted the newest to the top has the oldest above the rows just added. */
function firstOldest(
  tab: Tab,
  sheet: Sheet,
  located: ReadonlyMap<string, number>,
  last: number,
  surplus: number,
): number {
  const column = located.get(Object.keys(tab.columns)[0] ?? '') ?? 1;
  const timeAt = (row: number) => String(sheet.read({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? '');
  const isTurned = last > 2 && surplus < last && timeAt(2) > timeAt(last);
  return isTurned ? last - surplus + 1 : 2;
}

/**
 * Writes down to this row. A sheet that refuses is made longer first, above its last row where that is blank, so that
 * ranges ending with it grow along.
 */
function withRoom(
  sheet: Sheet,
  { last, row, slack }: { last: number; row: number; slack: number },
  write: () => void,
): void {
  try {
    write();
  } catch (error) {
    const { rows } = sheet.gridSize();
    if (row <= rows) throw error;
    sheet.insertRows(last < rows ? rows - 1 : rows, row - rows + slack);
    write();
  }
}

/** Column names in stretches that stand side by side. */
function neighbours(located: ReadonlyMap<string, number>): string[][] {
  const places = [...located].sort(([, left], [, right]) => left - right);
  const stretches: string[][] = [];
  let previous = 0;
  for (const [name, place] of places) {
    if (place === previous + 1 && stretches.length > 0) stretches[stretches.length - 1]?.push(name);
    else stretches.push([name]);
    previous = place;
  }
  return stretches;
}
