/** What is seen of the tab after a write, and how well one of its rows agrees with a row of the belief. */
import type { Cell, Grid } from '../../ports';
import { type Assumed, knows, shouldBe, standsAt } from './assumed';
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
  /** For each column the one that it was before. */
  columns: readonly (number | undefined)[];
  /** How many rows the sheet has more than before; fewer when negative. */
  grown: number;
}

/** What a text that was typed as something else is worth beside one that is still itself. */
const PERHAPS = 0.001;

/**
 * How many filled cells that no write can have hit are those of the row of the belief, as it stood or as it should be;
 * -1 when any of them differs.
 */
export function agreement(assumed: Assumed, { cells, matches, columns }: Actual, row: number, was: number): number {
  let same = 0;
  for (let column = 0; column < columns.length; column += 1) {
    const before = columns[column];
    if (before === undefined || matches.at(row, column) || !knows(assumed, was, before)) continue;
    const cell: Cell = cells[row]?.[column] ?? '';
    const should = shouldBe(assumed, was, before);
    const isOurs = matches.aimed(was, before) ? mayComeFrom(cell, should) : sameCell(cell, should);
    const isOld = sameCell(cell, standsAt(assumed, was, before));
    if (!isOurs && !isOld) return -1;
    if (cell !== '') same += isOld || sameCell(cell, should) ? 1 : PERHAPS;
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

/** True for a row that says something that no write has put there. */
export const isReported = ({ cells, columns, matches }: Actual, row: number): boolean =>
  columns.some((_, column) => (cells[row]?.[column] ?? '') !== '' && !matches.at(row, column));
