/** Finds rows again whose key a write has overwritten, and rows that never had one. */
import { type Actual, agreement } from './agreement';
import type { Assumed } from './assumed';
import { type Found, freeRows, neighbourhood, offsetsAbove, offsetsBelow, type Take } from './offsets';

/** More comparisons than this would take seconds; then only the places near the neighbours are looked at. */
const MOST_COMPARED = 1_000_000;

/**
 * By their cells: rows that no write has touched must agree in all of them and go first, then those that were hit. What
 * agrees in most cells is taken first, and of equals what stands where the neighbours have gone.
 */
export function matchByContent(
  assumed: Assumed,
  actual: Actual,
  old: readonly number[],
  found: Found,
  take: Take,
): void {
  const free = freeRows(actual, found);
  const left = new Set(old);
  const claim = (was: number, row: number): void => {
    if (!left.has(was) || !free.has(row)) return;
    take(row, was);
    free.delete(row);
    left.delete(was);
  };
  const untouched = new Set([...free].filter((row) => !isHit(actual, row)));
  for (const rows of [untouched, free]) {
    for (const { was, row } of likelyPairs(assumed, actual, left, rows, found)) claim(was, row);
  }
  if (actual.grown === 0) claimBetween(left, nearPlaces(assumed, actual, found), claim);
}

/** Between neighbours that have not moved apart a row is itself, even if somebody has typed into it meanwhile. */
function claimBetween(
  left: ReadonlySet<number>,
  near: (was: number) => number[],
  claim: (was: number, row: number) => void,
): void {
  for (const was of left) {
    const [above = 0, below] = near(was);
    if (above === below) claim(was, above);
  }
}

const isHit = ({ columns, matches }: Actual, row: number): boolean =>
  columns.some((_, column) => matches.at(row, column));

/** The places of an assumed row if it has moved as far as its known neighbour above, the one below, or all rows. */
function nearPlaces(assumed: Assumed, actual: Actual, found: Found): (was: number) => number[] {
  const above = offsetsAbove(assumed, actual, found);
  const below = offsetsBelow(assumed, found);
  return (was) => [above[was] ?? 0, below[was] ?? actual.grown, actual.grown].map((offset) => was + offset);
}

interface Pair {
  was: number;
  row: number;
  score: number;
  /** 2 where the neighbours' moves lead, 1 between the neighbours, 0 elsewhere. */
  nearness: number;
}

/** Assumed rows with the rows that they may be, the likeliest first. */
function likelyPairs(
  assumed: Assumed,
  actual: Actual,
  left: ReadonlySet<number>,
  rows: ReadonlySet<number>,
  found: Found,
): Pair[] {
  const places = nearPlaces(assumed, actual, found);
  const isBetween = neighbourhood(assumed, found);
  const everywhere = left.size * rows.size <= MOST_COMPARED;
  const pairs: Pair[] = [];
  for (const was of left) {
    const near = new Set(places(was).filter((row) => rows.has(row)));
    for (const row of everywhere ? rows : near) {
      const score = likelihood(assumed, actual, row, was, near.has(row));
      const nearness = near.has(row) ? 2 : Number(isBetween(was, row));
      if (score >= 0) pairs.push({ was, row, score, nearness });
    }
  }
  return pairs.sort((one, other) => other.score - one.score || other.nearness - one.nearness);
}

/**
 * Without a cell in common a row may still be the one that was hit. Not when rows were deleted: then only those that
 * moved by as many rows, for anything else would bring a deleted row back.
 */
function likelihood(assumed: Assumed, actual: Actual, row: number, was: number, isNear: boolean): number {
  const score = agreement(assumed, actual, row, was);
  if (score !== 0) return score;
  const isPossible = actual.grown < 0 ? row - was === actual.grown : isNear || actual.matches.aimed(row);
  return isPossible ? 0 : -1;
}
