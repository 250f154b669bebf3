/**
 * Which row stands where after somebody has sorted, inserted or deleted rows. A row is known by its key; where a write may
 * have hit the key, by the cells that no write has touched, and by how far its neighbours have moved.
 */
import { type Actual, agreement } from './agreement';
import { type Assumed, rowsByKey } from './assumed';
import { matchByContent } from './match-content';
import { matchFresh } from './match-fresh';
import type { Take } from './offsets';

/** For each row that was read the assumed row that it is; `undefined` for a new or unknown one. */
export function matchRows(assumed: Assumed, actual: Actual): (number | undefined)[] {
  const found = new Array<number | undefined>(actual.cells.length).fill(undefined);
  const open = new Set(assumed.target.keys());
  const take = (row: number, was: number): void => {
    found[row] = was;
    open.delete(was);
  };
  if (actual.header >= 0 && assumed.header >= 0) take(actual.header, assumed.header);
  matchByKey(assumed, actual, open, take);
  const old = [...open].filter((was) => !assumed.fresh.has(was) && was !== assumed.header && isFilled(assumed, was));
  matchByContent(assumed, actual, old, found, take);
  matchFresh(
    assumed,
    actual,
    [...open].filter((was) => assumed.fresh.has(was)),
    found,
    take,
  );
  return found;
}

const isFilled = (assumed: Assumed, row: number): boolean =>
  [...(assumed.target[row] ?? []), ...(assumed.current[row] ?? [])].some((cell) => cell !== '' && cell !== false);

/** Keys that no write can have hit are trusted; of rows with one key each goes to the one with its cells. */
function matchByKey(assumed: Assumed, actual: Actual, open: Set<number>, take: Take): void {
  const rows = rowsByKey(assumed.keys);
  actual.keys.forEach((key, row) => {
    if (key === undefined || row === actual.header) return;
    if (actual.keyColumns.some((column) => actual.matches.at(row, column))) return;
    const free = (rows.get(key) ?? []).filter((was) => open.has(was));
    const was = free.length > 1 ? free.find((one) => agreement(assumed, actual, row, one) >= 0) : undefined;
    const chosen = was ?? free[0];
    if (chosen !== undefined) take(row, chosen);
  });
}
