/** The usual case: nobody has moved anything while a write went on. */

import { type Actual, agreement, isReported } from './agreement';
import { type Assumed, rowsByKey } from './assumed';

/** True when each row and column is where it was; rows without a key of their own are judged by their cells. */
export function isUnmoved(assumed: Assumed, actual: Actual): boolean {
  if (actual.header !== assumed.header || !areColumnsUnmoved(assumed, actual)) return false;
  const then = rowsByKey(assumed.keys);
  const now = rowsByKey(actual.keys);
  const isUnique = (key: string) => then.get(key)?.length === 1 && now.get(key)?.length === 1;
  const rows = Math.max(assumed.target.length, actual.cells.length);
  let typedRows = 0;
  for (let row = assumed.header + 1; row < rows; row += 1) {
    const key = assumed.keys[row];
    const wasHit = (column: number) => actual.matches.at(row, column);
    const isSame = key === actual.keys[row];
    if (isSame && key !== undefined && isUnique(key) && !actual.keyColumns.some(wasHit)) continue;
    // A key that was just written may read differently when the cell was no text cell.
    if (!isSame && !actual.keyColumns.every(wasHit)) return false;
    if (agreement(assumed, actual, row, row) >= 0) continue;
    // A single line that differs was typed into: nothing moves without at least two of them changing.
    typedRows += 1;
    const wasFilled = assumed.current[row]?.some((cell) => cell !== '') ?? false;
    if (typedRows > 1 || key !== undefined || !wasFilled || !isReported(actual, row)) return false;
  }
  return true;
}

function areColumnsUnmoved(assumed: Assumed, { columns }: Actual): boolean {
  if (columns.some((was, column) => was !== undefined && was !== column)) return false;
  const header = assumed.target[assumed.header] ?? [];
  return header.every((cell, column) => cell === '' || columns[column] === column);
}
