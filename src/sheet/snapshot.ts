/** A tab as it stood at one moment: header and rows from one read, and how its rows are told apart. */
import type { Cell, Grid, Sheet, Size, Workbook } from '../ports';
import { findColumns, type Located, locate } from './header';
import { messages } from './messages';
import { keysOf } from './row-keys';
import { SheetError } from './sheet-error';
import type { ColumnName, Tab } from './tab';

export interface Snapshot {
  readonly header: readonly Cell[];
  /** Below the header, index 0 is row 2 of the sheet. */
  readonly rows: Grid;
  readonly located: Located;
  /** The key of each row (row-keys.ts), `undefined` for one that holds nothing. */
  readonly keys: readonly (string | undefined)[];
  /** Rows and columns of the sheet, empty ones too; tells inserted ones from deleted ones. */
  readonly size: Size;
}

/** Number of the sheet's row at an index of `rows`. */
export const rowNumber = (index: number): number => index + 2;

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
  const { cells, size } = readCells(tab, sheet);
  const [header = [], ...rows] = cells;
  const located = findColumns(tab, header);
  return { header, rows, located, keys: keysOf(tab, located, rows), size };
}

export interface SeenCells {
  /** All rows of the sheet down to the last that holds anything, the header included. */
  cells: Grid;
  /** Rows and columns of the sheet, empty ones too. */
  size: Size;
}

const LOOKS = 5;

/**
 * All cells of one moment. A row that comes or goes between asking for the size and reading would cut the table off, so
 * it is read again when the size has changed meanwhile. Throws `SheetError` when that never stops.
 */
export function readCells(tab: Tab, sheet: Sheet): SeenCells {
  let failure: unknown = new SheetError(messages.neverSettles(tab.name));
  for (let look = 0; look < LOOKS; look += 1) {
    const before = sheet.gridSize();
    const { rows, columns } = sheet.usedSize();
    try {
      const cells = rows === 0 ? [] : sheet.read({ row: 1, column: 1, rows, columns });
      const size = sheet.gridSize();
      if (size.rows === before.rows && size.columns === before.columns) return { cells, size };
    } catch (error) {
      // Rows that were just deleted cannot be read; what is really broken fails every time.
      failure = error;
    }
  }
  throw failure;
}

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

/** The first row of the sheet with this key, as the seller counts. */
export function rowOfKey({ keys }: Snapshot, key: string): number | undefined {
  const index = keys.indexOf(key);
  return index === -1 ? undefined : rowNumber(index);
}
