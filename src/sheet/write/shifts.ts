/** How far the known neighbours of a row have moved, above it and below it. */
import type { Sight } from './agreement';
import type { Belief } from './belief';

/** For each row that is seen the row of the belief that it is, as far as that is known. */
export type Found = readonly (number | undefined)[];

/** Makes it known. */
export type Take = (row: number, was: number) => void;

/** For each row of the belief how far the nearest known row above, or the header, has moved. */
export function shiftsAbove(belief: Belief, { header }: Sight, found: Found): number[] {
  const known = knownShifts(belief, found);
  let shift = Math.max(header, 0) - Math.max(belief.header, 0);
  return known.map((own) => {
    shift = own ?? shift;
    return shift;
  });
}

/** For each row of the belief how far the nearest known row below it has moved; `undefined` where none is known. */
export function shiftsBelow(belief: Belief, found: Found): (number | undefined)[] {
  const shifts = knownShifts(belief, found);
  for (let was = shifts.length - 2; was >= 0; was -= 1) shifts[was] ??= shifts[was + 1];
  return shifts;
}

function knownShifts({ should }: Belief, found: Found): (number | undefined)[] {
  const shifts = new Array<number | undefined>(should.length).fill(undefined);
  found.forEach((was, row) => {
    if (was !== undefined) shifts[was] = row - was;
  });
  return shifts;
}

/** Tells whether a row that is seen stands between the known neighbours of a row of the belief, as long as nobody sorts. */
export function neighbourhood({ should }: Belief, found: Found): (was: number, row: number) => boolean {
  const rowOf = new Map(found.flatMap((was, row): [number, number][] => (was === undefined ? [] : [[was, row]])));
  const above = should.map(() => -1);
  const below = should.map(() => Number.POSITIVE_INFINITY);
  for (let was = 1; was < above.length; was += 1) above[was] = rowOf.get(was - 1) ?? above[was - 1] ?? -1;
  for (let was = below.length - 2; was >= 0; was -= 1) below[was] = rowOf.get(was + 1) ?? below[was + 1] ?? Infinity;
  return (was, row) => row > (above[was] ?? -1) && row < (below[was] ?? Infinity);
}

/** Rows of which nothing is known yet. */
export const freeRows = ({ header }: Sight, found: Found): Set<number> =>
  new Set([...found.keys()].filter((row) => row !== header && found[row] === undefined));
