/** The tab as read after a write, and how well one of its rows agrees with a row that is assumed. */
import type { Cell, Grid } from '../../ports';
import { type Assumed, currentAt, knows, targetAt } from './assumed';
import type { Matches } from './matches';
import { mayComeFrom, sameCell } from './same-cell';

export interface Actual {
  cells: Grid;
  matches: Matches;
  /** Index of the row with the headers, -1 when it is gone. */
  header: number;
  keys: readonly (string | undefined)[];
  /** Columns with the key, from 0. */
  keyColumns: readonly number[];
  /** For each column its place before the write. */
  columns: readonly (number | undefined)[];
  /** How many rows the sheet has more than before; fewer when negative. */
  grown: number;
}

/** The weight of a text that the sheet may have converted, beside 1 for an exact match. */
const PERHAPS = 0.001;

/**
 * Counts the filled cells, beyond the reach of the write, that equal the assumed row's current or target cells; -1 when
 * any differs.
 */
export function agreement(assumed: Assumed, { cells, matches, columns }: Actual, row: number, was: number): number {
  let same = 0;
  for (let column = 0; column < columns.length; column += 1) {
    const before = columns[column];
    if (before === undefined || matches.at(row, column) || !knows(assumed, was, before)) continue;
    const cell: Cell = cells[row]?.[column] ?? '';
    const target = targetAt(assumed, was, before);
    const isOurs = matches.aimed(was, before) ? mayComeFrom(cell, target) : sameCell(cell, target);
    const isOld = sameCell(cell, currentAt(assumed, was, before));
    if (!isOurs && !isOld) return -1;
    if (cell !== '') same += isOld || sameCell(cell, target) ? 1 : PERHAPS;
  }
  return same;
}

/** The first of those with the highest score, if it is above `least`. */
export function best(
  candidates: Iterable<number>,
  scoreOf: (one: number) => number,
  least: number,
): number | undefined {
  let found: number | undefined;
  let most = least;
  for (const one of candidates) {
    const score = scoreOf(one);
    if (score > most) [found, most] = [one, score];
  }
  return found;
}

/** True for a row with a filled cell that no write has put there. */
export const isReported = ({ cells, columns, matches }: Actual, row: number): boolean =>
  columns.some((_, column) => (cells[row]?.[column] ?? '') !== '' && !matches.at(row, column));
