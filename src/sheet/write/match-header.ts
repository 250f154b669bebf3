/** Finds the row with the headers again: somebody may have inserted rows above it, and a write may then have hit it. */
import type { Cell, Grid } from '../../ports';
import type { SeenCells } from '../snapshot';
import { type Belief, shouldBe, widthOf } from './belief';
import type { Hits } from './hits';

export interface FoundHeader {
  /** From 0; -1 when it is gone. */
  row: number;
  /** As it must read: cells that were hit say again what they said. */
  cells: Cell[];
}

/** Looks in what was `seen` after a write with these `hits`. */
export function findHeader(belief: Belief, { cells, size }: SeenCells, hits: Hits): FoundHeader {
  const row = headerRow(belief, cells, hits, size.rows - belief.size.rows);
  const width = Math.min(Math.max(widthOf(belief), cells[0]?.length ?? 0), size.columns);
  const read = Array.from({ length: width }, (_, column): Cell => {
    const there = cells[row]?.[column] ?? '';
    return row === -1 || hits.at(row, column) ? shouldBe(belief, belief.header, column) : there;
  });
  return { row, cells: read };
}

/**
 * Half of the headers tell the row where it was. Elsewhere it is a row in which whatever no write has hit is a header;
 * where a write has covered all of them, the number of rows tells it. `grown` is how many rows the sheet has more.
 */
function headerRow(belief: Belief, cells: Grid, hits: Hits, grown: number): number {
  const header = new Set((belief.should[belief.header] ?? []).filter((cell) => cell !== ''));
  const stayed = new Set((cells[belief.header] ?? []).filter((cell) => header.has(cell)));
  if (stayed.size * 2 >= header.size) return belief.header;
  let found = -1;
  let most = 0;
  cells.forEach((line, row) => {
    const sure = line.filter((cell, column) => cell !== '' && !hits.at(row, column));
    if (sure.length <= most || !sure.every((cell) => header.has(cell))) return;
    [found, most] = [row, sure.length];
  });
  if (found !== -1) return found;
  const pushed = belief.header + grown;
  return grown > 0 && hits.aimed(pushed) ? pushed : -1;
}
