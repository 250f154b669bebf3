/**
 * Rows of a sheet, copied on write: an array of a row may be shared with other rows, so it is never changed in place,
 * and a format on a column of 100,000 equal rows makes one new array.
 */
import type { Box, RowData } from './model';

/** The parts of a row that run along its columns. */
export type RowPart = 'values' | 'formulas' | 'styles' | 'validations' | 'notes';

export const ROW_PARTS: readonly RowPart[] = ['values', 'formulas', 'styles', 'validations', 'notes'];

/** Shared by all rows that hold nothing; frozen, because a change in it would show in every one of them. */
const NOTHING = Object.freeze([]) as unknown as never[];

export function emptyRow(): RowData {
  return { values: NOTHING, formulas: NOTHING, styles: NOTHING, validations: NOTHING, notes: NOTHING };
}

export function emptyRows(count: number): RowData[] {
  return Array.from({ length: count }, emptyRow);
}

/** A row with the same format and validations and nothing in it: what Google inserts beside a row. */
export function emptyLike({ styles, validations }: RowData): RowData {
  return { ...emptyRow(), styles, validations };
}

/** Puts one thing into every cell of the box. */
export function fillPart<P extends RowPart>(rows: RowData[], box: Box, part: P, item: RowData[P][number]): void {
  changePart(rows, box, part, () => item);
}

/** Changes every cell of the box by what it holds; rows that share an array go on sharing the changed one. */
export function changePart<P extends RowPart>(
  rows: RowData[],
  box: Box,
  part: P,
  change: (item: RowData[P][number]) => RowData[P][number],
): void {
  const changed = new Map<RowData[P], RowData[P]>();
  for (const row of rows.slice(box.row - 1, box.row - 1 + box.rows)) {
    const known = changed.get(row[part]);
    const next = known ?? changedArray(row[part], box, change);
    if (!known) changed.set(row[part], next);
    row[part] = next;
  }
}

/** Puts a grid of things into the box, cell by cell; lines that are equal share one array. */
export function setPart<P extends RowPart>(
  rows: RowData[],
  box: Box,
  part: P,
  item: (y: number, x: number, present: RowData[P][number]) => RowData[P][number],
): void {
  for (let y = 0; y < box.rows; y += 1) {
    const row = rows[box.row - 1 + y]!;
    let x = 0;
    const next = changedArray(row[part], box, (present: RowData[P][number]) => item(y, x++, present));
    row[part] = sameItems(rows[box.row - 2 + y]?.[part], next) ?? next;
  }
}

function changedArray<T extends unknown[]>(items: T, box: Box, change: (item: T[number]) => T[number]): T {
  const next = items.slice() as T;
  while (next.length < box.column - 1) next.push(undefined);
  for (let column = box.column - 1; column < box.column - 1 + box.columns; column += 1) {
    next[column] = change(items[column]);
  }
  return next;
}

function sameItems<T extends unknown[]>(known: T | undefined, items: T): T | undefined {
  if (known?.length !== items.length) return undefined;
  return items.every((item, index) => Object.is(item, known[index])) ? known : undefined;
}
