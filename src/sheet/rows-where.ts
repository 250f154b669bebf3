/**
 * Finds a few rows of a long tab by some columns: reads those columns alone, then the stretches with the matching rows.
 */
import type { Cell, Grid, Sheet } from '../ports';
import { type Column, isBlank } from './column';
import { CELLS_OF_A_CALL, placeOf, spanOf, standThere } from './places';
import { keysOf } from './row-keys';
import { type Row, readRows } from './rows';
import { rowNumber, takeSnapshot } from './snapshot';
import { type ColumnName, columnOf, type PartOf, type Tab } from './tab';

/** Whether a row matches, by its cells in some neighbouring columns. */
export interface Where<T extends Tab> {
  by: readonly ColumnName<T>[];
  is(values: PartOf<T>): boolean;
}

const MOST_STRETCHES = 4;

/**
 * Gives the matching rows with the wanted columns. It expects the columns where set-up puts them and reads the whole
 * tab otherwise. Rows that move meanwhile may be missing: a writer must find them again. Throws `SheetError` when a
 * column is missing.
 */
export function readRowsWhere<T extends Tab>(
  tab: T,
  sheet: Sheet,
  { by, is }: Where<T>,
  wanted: readonly ColumnName<T>[],
): Row<T>[] {
  const needed = [...new Set([...tab.key, ...by, ...wanted])] as ColumnName<T>[];
  const rows = quickly(tab, sheet, { by, is }, needed) ?? readRows(tab, takeSnapshot(tab, sheet, needed), needed);
  return rows.filter(({ values }) => is(values));
}

/** `undefined` where a column stands elsewhere. */
function quickly<T extends Tab>(tab: T, sheet: Sheet, { by, is }: Where<T>, needed: readonly ColumnName<T>[]) {
  try {
    const wanted = wantedRows(tab, sheet, { by, is });
    if (wanted === undefined || wanted.length === 0) return wanted && [];
    return rowsAt(tab, sheet, wanted, needed);
  } catch {
    // Columns or rows are not there any more; what is really broken fails again.
    return undefined;
  }
}

/** Numbers of the rows, as the seller counts. */
function wantedRows<T extends Tab>(tab: T, sheet: Sheet, { by, is }: Where<T>): number[] | undefined {
  const span = spanOf(tab, by);
  const { first, count } = span;
  const [header = [], ...rows] = sheet.readColumns(first, count);
  if (!standThere(tab, by, header, span)) return undefined;
  const deciding = by.map((name) => ({ name, read: valuesOf(columnOf(tab, name)), at: placeOf(tab, name) - first }));
  return rows.flatMap((cells, index) => {
    const values = Object.fromEntries(deciding.map(({ name, read, at }) => [name, read(cells[at] ?? '')]));
    return is(values as PartOf<T>) ? [rowNumber(index)] : [];
  });
}

/** The same words come again and again, so each is read once. */
function valuesOf(column: Column): (cell: Cell) => unknown {
  const known = new Map<Cell, unknown>();
  return (cell) => {
    if (isBlank(cell)) return undefined;
    if (!known.has(cell)) {
      const reading = column.decode(cell);
      known.set(cell, 'value' in reading ? reading.value : undefined);
    }
    return known.get(cell);
  };
}

function rowsAt<T extends Tab>(tab: T, sheet: Sheet, wanted: readonly number[], needed: readonly ColumnName<T>[]) {
  const span = spanOf(tab, needed);
  const { first, count } = span;
  const read = stretchesOf([1, ...wanted], count).flatMap(({ from, to }) => {
    const cells = sheet.read({ row: from, column: first, rows: to - from + 1, columns: count });
    return cells.map((line, at) => ({ row: from + at, cells: line }));
  });
  if (!standThere(tab, needed, read[0]?.cells ?? [], span)) return undefined;
  const are = new Set(wanted);
  const there = read.filter(({ row }) => are.has(row));
  const located = new Map(needed.map((name) => [name as string, placeOf(tab, name) - first + 1]));
  const rows: Grid = there.map(({ cells }) => cells);
  const snapshot = { header: read[0]?.cells ?? [], rows, located, keys: keysOf(tab, located, rows) };
  return readRows(tab, snapshot, needed).map((one) => ({ ...one, row: there[one.row - rowNumber(0)]?.row ?? one.row }));
}

/** Groups rising rows into few stretches, split at the widest gaps where a call is cheaper than the gap. */
function stretchesOf(rows: readonly number[], columns: number): { from: number; to: number }[] {
  const gaps = rows.slice(1).map((row, at) => ({ before: row, gap: row - (rows[at] ?? row) - 1 }));
  const parted = gaps
    .filter(({ gap }) => gap * columns > CELLS_OF_A_CALL)
    .sort((one, other) => other.gap - one.gap)
    .slice(0, MOST_STRETCHES - 1);
  const begins = [rows[0] ?? 1, ...parted.map(({ before }) => before).sort((one, other) => one - other)];
  return begins.map((from, at) => {
    const next = begins[at + 1];
    const own = next === undefined ? rows : rows.filter((row) => row < next);
    return { from, to: own[own.length - 1] ?? from };
  });
}
