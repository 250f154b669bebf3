/** Which cells of the tab a write may have hit: they lie where it was aimed and look like what it wrote. */
import type { Cell, Grid } from '../../ports';
import type { Block } from './blocks';
import { mayComeFrom } from './same-cell';

export interface Matches {
  /** Rows and columns count from 0. */
  at(row: number, column: number): boolean;
  /** True where a write was aimed at the cell, or at any cell of the row. */
  aimed(row: number, column?: number): boolean;
  /** True when everything that was aimed at the row may stand there now. */
  whole(row: number): boolean;
}

export function matchesOf(blocks: readonly Block[], cells: Grid): Matches {
  const byRow = new Map<number, Block[]>();
  for (const block of blocks) {
    for (let row = block.area.row - 1; row < block.area.row - 1 + block.area.rows; row += 1) {
      byRow.set(row, [...(byRow.get(row) ?? []), block]);
    }
  }
  const hit = (block: Block, row: number, column: number): boolean => {
    const written: Cell | undefined = block.cells[row + 1 - block.area.row]?.[column + 1 - block.area.column];
    return written !== undefined && mayComeFrom(cells[row]?.[column] ?? '', written);
  };
  return {
    at: (row, column) => (byRow.get(row) ?? []).some((block) => hit(block, row, column)),
    aimed: (row, column) =>
      (byRow.get(row) ?? []).some(
        ({ area }) => column === undefined || (column >= area.column - 1 && column < area.column - 1 + area.columns),
      ),
    whole: (row) =>
      (byRow.get(row) ?? []).every((block) =>
        (block.cells[row + 1 - block.area.row] ?? []).every((_, x) => hit(block, row, block.area.column - 1 + x)),
      ),
  };
}
