/** Finds each column again after a person has moved, inserted, deleted or renamed some. */
import type { Cell } from '../../ports';

/** How well two columns agree below their headers. */
export type Likeness = 'same' | 'unknown' | 'other';

interface Evidence {
  /** The sheet has as many columns as before, so that a new header is a new name and not a new column. */
  sameCount: boolean;
  compare(before: number, after: number): Likeness;
}

/** For each column of `after` the one of `before` that it was, `undefined` for a new one. All count from 0. */
export function matchColumns(
  before: readonly Cell[],
  after: readonly Cell[],
  { sameCount, compare }: Evidence,
): (number | undefined)[] {
  const left = before.map(textOf);
  const right = after.map(textOf);
  if (sameCount && isSameButOne(left, right)) return right.map((_, is) => is);
  const found = inOrder(left, right, (was, is) => weight(left[was] ?? '', right[is] ?? '', () => compare(was, is)));
  matchMoved(
    found,
    left,
    right,
    (was, is) => compare(was, is) === 'same' || (sameCount && compare(was, is) === 'unknown'),
  );
  if (sameCount) matchRenamed(found, left.length);
  return found;
}

const textOf = (cell: Cell): string => String(cell).trim();

/** Nothing moves by giving one column another name. */
const isSameButOne = (left: readonly string[], right: readonly string[]): boolean =>
  right.filter((text, at) => text !== (left[at] ?? '')).length <= 1;

/** A column is identified by its header, or by its content where it has none. */
function weight(was: string, is: string, likeness: () => Likeness): number {
  if (was !== is) return 0;
  const alike = likeness();
  if (was !== '') return alike === 'other' ? 8 : 9;
  return { same: 4, unknown: 2, other: 0 }[alike];
}

/** The heaviest pairing that keeps the order (a longest common subsequence). */
function inOrder(left: string[], right: string[], weigh: (was: number, is: number) => number): (number | undefined)[] {
  const best = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const weights = left.map((_, was) => right.map((_, is) => weigh(was, is)));
  const at = (was: number, is: number) => best[was]?.[is] ?? 0;
  for (let was = left.length - 1; was >= 0; was -= 1) {
    for (let is = right.length - 1; is >= 0; is -= 1) {
      const own = weights[was]?.[is] ?? 0;
      const paired = own > 0 ? own + at(was + 1, is + 1) : 0;
      (best[was] ?? [])[is] = Math.max(paired, at(was + 1, is), at(was, is + 1));
    }
  }
  const found = new Array<number | undefined>(right.length).fill(undefined);
  let was = 0;
  let is = 0;
  while (was < left.length && is < right.length) {
    const own = weights[was]?.[is] ?? 0;
    if (own > 0 && at(was, is) === own + at(was + 1, is + 1)) {
      found[is] = was;
      was += 1;
      is += 1;
    } else if (at(was, is) === at(was + 1, is)) was += 1;
    else is += 1;
  }
  return found;
}

/** What is left over on both sides with the same header was moved; without a header, if it may be the same column. */
function matchMoved(
  found: (number | undefined)[],
  left: string[],
  right: string[],
  isAlike: (was: number, is: number) => boolean,
): void {
  const taken = new Set(found);
  right.forEach((text, is) => {
    if (found[is] !== undefined) return;
    const was = left.findIndex((other, at) => other === text && !taken.has(at) && (text !== '' || isAlike(at, is)));
    if (was === -1) return;
    found[is] = was;
    taken.add(was);
  });
}

/** A column between its old neighbours whose header is another one now was renamed. */
function matchRenamed(found: (number | undefined)[], count: number): void {
  const taken = new Set(found);
  found.forEach((was, is) => {
    if (was !== undefined) return;
    const here = is === 0 ? 0 : (found[is - 1] ?? Number.NaN) + 1;
    const next = is === found.length - 1 ? count : found[is + 1];
    if (here < count && !taken.has(here) && (next === undefined || next === here + 1)) {
      found[is] = here;
      taken.add(here);
    }
  });
}
