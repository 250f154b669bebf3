/** Finds the row with the headers again: somebody may have inserted rows above it, and a write may then have hit it. */
import type { Cell, Grid } from '../../ports';
import type { SeenCells } from '../snapshot';
import { type Assumed, targetAt, widthOf } from './assumed';
import type { Matches } from './matches';

export interface FoundHeader {
  /** From 0; -1 when it is gone. */
  row: number;
  /** As it must read: cells that were hit say again what they said. */
  cells: Cell[];
}

/** Looks in what was `seen` after a write with these `matches`. */
export function findHeader(assumed: Assumed, { cells, size }: SeenCells, matches: Matches): FoundHeader {
  const row = headerRow(assumed, cells, matches, size.rows - assumed.size.rows);
  const width = Math.min(Math.max(widthOf(assumed), cells[0]?.length ?? 0), size.columns);
  const read = Array.from({ length: width }, (_, column): Cell => {
    const there = cells[row]?.[column] ?? '';
    return row === -1 || matches.at(row, column) ? targetAt(assumed, assumed.header, column) : there;
  });
  return { row, cells: read };
}

/**
 * Half of the headers tell the row where it was. Elsewhere it is a row in which whatever no write has hit is a header;
 * where a write has covered all of them, the number of rows tells it. `grown` is how many rows the sheet has more.
 */
function headerRow(assumed: Assumed, cells: Grid, matches: Matches, grown: number): number {
  const header = new Set((assumed.target[assumed.header] ?? []).filter((cell) => cell !== ''));
  const stayed = new Set((cells[assumed.header] ?? []).filter((cell) => header.has(cell)));
  if (stayed.size * 2 >= header.size) return assumed.header;
  let found = -1;
  let most = 0;
  cells.forEach((line, row) => {
    const sure = line.filter((cell, column) => cell !== '' && !matches.at(row, column));
    if (sure.length <= most || !sure.every((cell) => header.has(cell))) return;
    [found, most] = [row, sure.length];
  });
  if (found !== -1) return found;
  const pushed = assumed.header + grown;
  return grown > 0 && matches.aimed(pushed) ? pushed : -1;
}
