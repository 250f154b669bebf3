/** How far the known neighbours of a row have moved, above it and below it. */
import type { Actual } from './agreement';
import type { Assumed } from './assumed';

/** For each row that was read the assumed row that it is, where that is known. */
export type Found = readonly (number | undefined)[];

/** Makes it known. */
export type Take = (row: number, was: number) => void;

/** For each assumed row how far the nearest known row above, or the header, has moved. */
export function offsetsAbove(assumed: Assumed, { header }: Actual, found: Found): number[] {
  const known = knownOffsets(assumed, found);
  let offset = Math.max(header, 0) - Math.max(assumed.header, 0);
  return known.map((own) => {
    offset = own ?? offset;
    return offset;
  });
}

/** For each assumed row how far the nearest known row below it has moved; `undefined` where none is known. */
export function offsetsBelow(assumed: Assumed, found: Found): (number | undefined)[] {
  const offsets = knownOffsets(assumed, found);
  for (let was = offsets.length - 2; was >= 0; was -= 1) offsets[was] ??= offsets[was + 1];
  return offsets;
}

function knownOffsets({ target: should }: Assumed, found: Found): (number | undefined)[] {
  const offsets = new Array<number | undefined>(should.length).fill(undefined);
  found.forEach((was, row) => {
    if (was !== undefined) offsets[was] = row - was;
  });
  return offsets;
}

/** Whether a row that was read lies between the known neighbours of an assumed row, unless a person sorts. */
export function neighbourhood({ target: should }: Assumed, found: Found): (was: number, row: number) => boolean {
  const rowOf = new Map(found.flatMap((was, row): [number, number][] => (was === undefined ? [] : [[was, row]])));
  const above = should.map(() => -1);
  const below = should.map(() => Number.POSITIVE_INFINITY);
  for (let was = 1; was < above.length; was += 1) above[was] = rowOf.get(was - 1) ?? above[was - 1] ?? -1;
  for (let was = below.length - 2; was >= 0; was -= 1) below[was] = rowOf.get(was + 1) ?? below[was + 1] ?? Infinity;
  return (was, row) => row > (above[was] ?? -1) && row < (below[was] ?? Infinity);
}

/** Rows of which nothing is known yet. */
export const freeRows = ({ header }: Actual, found: Found): Set<number> =>
  new Set([...found.keys()].filter((row) => row !== header && found[row] === undefined));
