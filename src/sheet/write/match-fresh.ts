/** Finds the rows again that the write has just appended. */
import { type Actual, agreement, best, isReported } from './agreement';
import type { Assumed } from './assumed';
import { type Found, freeRows, type Take } from './offsets';

/** First those that were moved when only a part of them was written, then those that no old row covers. */
export function matchFresh(assumed: Assumed, actual: Actual, fresh: readonly number[], found: Found, take: Take): void {
  const moved = [...freeRows(actual, found)].filter((row) => isReported(actual, row));
  const left = new Set(fresh);
  for (const row of moved) {
    const was = best(left, (one) => agreement(assumed, actual, row, one), 0);
    if (was === undefined) continue;
    take(row, was);
    left.delete(was);
  }
  if (actual.columns.some((was, column) => was !== undefined && was !== column)) return;
  for (const was of left)
    if (was < found.length && found[was] === undefined && actual.matches.whole(was)) take(was, was);
}
