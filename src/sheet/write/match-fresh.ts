/** Finds the rows again that the write has just appended. */
import { agreement, best, isTold, type Sight } from './agreement';
import type { Belief } from './belief';
import { type Found, freeRows, type Take } from './shifts';

/** First those that were moved when only a part of them was written, then those that no old row covers. */
export function matchFresh(belief: Belief, sight: Sight, fresh: readonly number[], found: Found, take: Take): void {
  const moved = [...freeRows(sight, found)].filter((row) => isTold(sight, row));
  const left = new Set(fresh);
  for (const row of moved) {
    const was = best(left, (one) => agreement(belief, sight, row, one), 0);
    if (was === undefined) continue;
    take(row, was);
    left.delete(was);
  }
  if (sight.columns.some((was, column) => was !== undefined && was !== column)) return;
  for (const was of left) if (was < found.length && found[was] === undefined && sight.hits.whole(was)) take(was, was);
}
