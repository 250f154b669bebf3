/** Reads one row of a tab without the others, to show the row that a seller has just selected. */
import type { Sheet } from '../ports';
import { findColumns } from './header';
import { keysOf } from './row-keys';
import { type Row, readRows } from './rows';
import type { Tab } from './tab';

/**
 * Takes two reads for a tab of any size; `undefined` for a blank row, the header, and below the last row. It
 * cannot find what needs all rows: doubled keys, and which of several equal rows without a key this is.
 */
export function readOneRow<T extends Tab>(tab: T, sheet: Sheet, row: number): Row<T> | undefined {
  const { rows: last, columns } = sheet.usedSize();
  if (row < 2 || row > last) return undefined;
  const [header = []] = sheet.read({ row: 1, column: 1, rows: 1, columns });
  const rows = sheet.read({ row, column: 1, rows: 1, columns });
  const located = findColumns(tab, header);
  const snapshot = { header, rows, located, keys: keysOf(tab, located, rows) };
  const [read] = readRows(tab, snapshot, [...located.keys()]);
  return read && { ...read, row };
}
