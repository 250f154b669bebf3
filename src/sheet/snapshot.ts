/** A tab as it stood at one moment: header and rows from one read, and how its rows are told apart. */
import type { Cell, Grid, Sheet, Workbook } from '../ports';
import { isBlank } from './column';
import { findColumns, type Located, locate } from './header';
import { messages } from './messages';
import { SheetError } from './sheet-error';
import { type ColumnName, columnOf, type Tab } from './tab';

export interface Snapshot {
  /** Row of the sheet that holds the header: 1, unless somebody pushed it down. */
  readonly top: number;
  readonly header: readonly Cell[];
  /** Below the header, index 0 is the row right under it. */
  readonly rows: Grid;
  readonly located: Located;
  /** The key of each row, `undefined` where a part of it is blank. */
  readonly keys: readonly (string | undefined)[];
  /** Rows of the sheet, empty ones too; tells inserted rows from deleted ones. */
  readonly gridRows: number;
}

/** Number of the sheet's row at an index of `rows`. */
export const rowNumber = (snapshot: Snapshot, index: number): number => snapshot.top + 1 + index;

/** The cell of a row in a column of the sheet (from 1); `''` beyond what was read. */
export const cellAt = (snapshot: Snapshot, index: number, place: number): Cell =>
  snapshot.rows[index]?.[place - 1] ?? '';

/** Gives the tab's sheet. Throws `SheetError` when it does not exist. */
export function sheetOf(tab: Tab, workbook: Workbook): Sheet {
  const sheet = workbook.sheet(tab.name);
  if (!sheet) throw new SheetError(messages.missingTab(tab.name));
  return sheet;
}

/** Reads the whole tab in one call. Throws `SheetError` when a needed column (all of them by default) is not there. */
export function takeSnapshot<T extends Tab>(tab: T, sheet: Sheet, needed?: readonly ColumnName<T>[]): Snapshot {
  const snapshot = lookAt(tab, sheet);
  locate(tab, snapshot.header, needed ?? Object.keys(tab.columns));
  return snapshot;
}

/** Like `takeSnapshot`, but takes the tab as it is: columns may be missing or doubled. */
export function lookAt(tab: Tab, sheet: Sheet): Snapshot {
  const { rows, columns } = sheet.usedSize();
  const grid = rows === 0 ? [] : sheet.read({ row: 1, column: 1, rows, columns });
  return snapshotOf(tab, grid, 1, sheet.gridSize().rows);
}

/** The same cells with the header looked for at another row of the sheet. */
export function snapshotOf(tab: Tab, grid: Grid, top: number, gridRows: number): Snapshot {
  const header = grid[top - 1] ?? [];
  const rows = grid.slice(top);
  const located = findColumns(tab, header);
  return { top, header, rows, located, keys: keysOf(tab, located, rows), gridRows };
}

function keysOf(tab: Tab, located: Located, rows: Grid): (string | undefined)[] {
  const parts = tab.key.map((name) => ({ column: columnOf(tab, name), place: located.get(name) }));
  if (parts.length === 0 || parts.some(({ place }) => place === undefined)) return rows.map(() => undefined);
  return rows.map((row) => {
    const texts: string[] = [];
    for (const { column, place = 0 } of parts) {
      const cell = row[place - 1];
      if (cell === undefined || isBlank(cell)) return undefined;
      const reading = column.decode(cell);
      texts.push('error' in reading ? String(cell).trim() : String(column.encode(reading.value)));
    }
    return joinKey(texts);
  });
}

const SEPARATOR = '\u001f';

/** One text from the parts of a key, in the order of the tab's `key`. */
export const joinKey = (parts: readonly string[]): string => parts.join(SEPARATOR);

/** The key of a row that the program holds. */
export const keyOf = (tab: Tab, values: Readonly<Record<string, unknown>>): string =>
  joinKey(tab.key.map((name) => String(columnOf(tab, name).encode(values[name]))));

/** Indexes of the rows by key; several where the key is doubled. */
export function indexesByKey(snapshot: Snapshot): Map<string, number[]> {
  const indexes = new Map<string, number[]>();
  snapshot.keys.forEach((key, index) => {
    if (key === undefined) return;
    const there = indexes.get(key);
    if (there) there.push(index);
    else indexes.set(key, [index]);
  });
  return indexes;
}
