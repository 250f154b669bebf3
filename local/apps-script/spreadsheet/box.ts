/** Rectangles of a sheet. */
import { columnLetters } from './a1';
import { type LineChange, spansOf } from './lines';
import type { Box } from './model';

export type Axis = 'rows' | 'columns';

export function lastRow(box: Box): number {
  return box.row + box.rows - 1;
}

export function lastColumn(box: Box): number {
  return box.column + box.columns - 1;
}

export function intersects(one: Box, other: Box): boolean {
  return (
    one.row <= lastRow(other) &&
    other.row <= lastRow(one) &&
    one.column <= lastColumn(other) &&
    other.column <= lastColumn(one)
  );
}

/** `B2`, or `B2:D9`. */
export function a1Of(box: Box): string {
  const first = `${columnLetters(box.column)}${box.row}`;
  return box.rows === 1 && box.columns === 1 ? first : `${first}:${columnLetters(lastColumn(box))}${lastRow(box)}`;
}

/** Where a box stands after rows or columns changed; several when a move tore it apart, none when it is gone. */
export function shiftBox(box: Box, axis: Axis, change: LineChange): Box[] {
  if (axis === 'rows') {
    return spansOf(change, { first: box.row, count: box.rows }).map(({ first, count }) => ({
      ...box,
      row: first,
      rows: count,
    }));
  }
  return spansOf(change, { first: box.column, count: box.columns }).map(({ first, count }) => ({
    ...box,
    column: first,
    columns: count,
  }));
}
