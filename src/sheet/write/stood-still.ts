/** The usual case: nobody has moved anything while a write went on. */

import { agreement, isTold, type Sight } from './agreement';
import { type Belief, rowsByKey } from './belief';

/** True when each row and column is where it was; rows without a key of their own are judged by their cells. */
export function stoodStill(belief: Belief, sight: Sight): boolean {
  if (sight.header !== belief.header || !columnsStoodStill(belief, sight)) return false;
  const then = rowsByKey(belief.keys);
  const now = rowsByKey(sight.keys);
  const isUnique = (key: string) => then.get(key)?.length === 1 && now.get(key)?.length === 1;
  const rows = Math.max(belief.should.length, sight.cells.length);
  let typedRows = 0;
  for (let row = belief.header + 1; row < rows; row += 1) {
    const key = belief.keys[row];
    const wasHit = (column: number) => sight.hits.at(row, column);
    const isSame = key === sight.keys[row];
    if (isSame && key !== undefined && isUnique(key) && !sight.keyColumns.some(wasHit)) continue;
    // A key that was just written may read differently when the cell was no text cell.
    if (!isSame && !sight.keyColumns.every(wasHit)) return false;
    if (agreement(belief, sight, row, row) >= 0) continue;
    // A single line that differs was typed into: nothing moves without at least two of them changing.
    typedRows += 1;
    const wasFilled = belief.stands[row]?.some((cell) => cell !== '') ?? false;
    if (typedRows > 1 || key !== undefined || !wasFilled || !isTold(sight, row)) return false;
  }
  return true;
}

function columnsStoodStill(belief: Belief, { columns }: Sight): boolean {
  if (columns.some((was, column) => was !== undefined && was !== column)) return false;
  const header = belief.should[belief.header] ?? [];
  return header.every((cell, column) => cell === '' || columns[column] === column);
}
