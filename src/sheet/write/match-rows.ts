/**
 * Which row stands where after somebody has sorted, inserted or deleted rows. A row is known by its key; where a write may
 * have hit the key, by the cells that no write has touched, and by how far its neighbours have moved.
 */
import { agreement, type Sight } from './agreement';
import { type Belief, rowsByKey } from './belief';
import { matchByContent } from './match-content';
import { matchFresh } from './match-fresh';
import type { Take } from './shifts';

/** For each row of the sight the row of the belief that it is; `undefined` for a new or unknown one. */
export function matchRows(belief: Belief, sight: Sight): (number | undefined)[] {
  const found = new Array<number | undefined>(sight.cells.length).fill(undefined);
  const open = new Set(belief.should.keys());
  const take = (row: number, was: number): void => {
    found[row] = was;
    open.delete(was);
  };
  if (sight.header >= 0 && belief.header >= 0) take(sight.header, belief.header);
  matchByKey(belief, sight, open, take);
  const old = [...open].filter((was) => !belief.fresh.has(was) && was !== belief.header && isFilled(belief, was));
  matchByContent(belief, sight, old, found, take);
  matchFresh(
    belief,
    sight,
    [...open].filter((was) => belief.fresh.has(was)),
    found,
    take,
  );
  return found;
}

const isFilled = (belief: Belief, row: number): boolean =>
  [...(belief.should[row] ?? []), ...(belief.stands[row] ?? [])].some((cell) => cell !== '' && cell !== false);

/** Keys that no write can have hit are trusted; of rows with one key each goes to the one with its cells. */
function matchByKey(belief: Belief, sight: Sight, open: Set<number>, take: Take): void {
  const rows = rowsByKey(belief.keys);
  sight.keys.forEach((key, row) => {
    if (key === undefined || row === sight.header) return;
    if (sight.keyColumns.some((column) => sight.hits.at(row, column))) return;
    const free = (rows.get(key) ?? []).filter((was) => open.has(was));
    const was = free.length > 1 ? free.find((one) => agreement(belief, sight, row, one) >= 0) : undefined;
    const chosen = was ?? free[0];
    if (chosen !== undefined) take(row, chosen);
  });
}
