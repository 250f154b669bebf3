/**
 * People sort, insert and delete while a job writes, and no lock stops them. This compares the tab before and after a
 * write: where rows or columns have moved, it finds what the write hit by mistake and what must stand there again.
 */
import type { Cell } from '../../ports';
import { cellAt, indexesByKey, type Snapshot, snapshotOf } from '../snapshot';
import type { Tab } from '../tab';
import type { Block } from './blocks';
import type { Expected } from './expected';
import { findLostRows } from './lost-rows';
import { sameCell } from './same-cell';

/** One cell to be put right, by row and column of the sheet. */
export interface Mend {
  row: number;
  column: number;
  cell: Cell;
}

export interface Damage {
  mends: Mend[];
  /** Rows that the write covered and whose place is not known: they are appended again. */
  lost: Expected;
}

export interface Written {
  before: Snapshot;
  after: Snapshot;
  blocks: readonly Block[];
  /** Rows that the writer itself added to the sheet in between. */
  insertedRows: number;
  expected: Expected;
}

/** What the blocks hit by mistake; nothing when rows and columns stand where they stood. */
export function findDamage(tab: Tab, written: Written): Damage {
  const { before, blocks } = written;
  if (sameColumns(before, written.after) && sameRows(before, written.after)) return { mends: [], lost: new Map() };
  const after = written.after.located.size > 0 ? written.after : pushedDown(tab, before, written.after);
  const { restored, lost } = findLostRows(tab, { ...written, after });
  const rightAt = rightCells(before, after, restored, written.expected);
  return { mends: blocks.flatMap((block) => mendsOf(block, after, rightAt)), lost };
}

const sameColumns = (before: Snapshot, after: Snapshot): boolean =>
  before.header.every((cell, index) => sameCell(after.header[index] ?? '', cell));

const sameRows = (before: Snapshot, after: Snapshot): boolean =>
  before.keys.every((key, index) => key === undefined || after.keys[index] === key);

/** A row inserted above the header moves it down; it is then looked for in the first rows. */
function pushedDown(tab: Tab, before: Snapshot, after: Snapshot): Snapshot {
  const grid = [[...after.header], ...after.rows];
  const found = grid.slice(0, 20).findIndex((row) => before.header.every((cell, at) => sameCell(row[at] ?? '', cell)));
  return found === -1 ? after : snapshotOf(tab, grid, found + 1, after.gridRows);
}

/** What belongs into a cell of the sheet, judged by the row and column that now stand there. */
type RightAt = (row: number, column: number, written: Cell) => Cell;

function rightCells(
  before: Snapshot,
  after: Snapshot,
  restored: ReadonlyMap<number, string>,
  expected: Expected,
): RightAt {
  const rowsBefore = indexesByKey(before);
  const columnsBefore = new Map(columnIds(before.header).map((id, at) => [id, at + 1]));
  const idsAfter = columnIds(after.header);
  const names = new Map([...after.located].map(([name, place]) => [place, name]));

  return (row, column, written) => {
    const index = row - after.top - 1;
    const key = restored.get(row) ?? after.keys[index];
    const name = names.get(column);
    const aim = key === undefined || name === undefined ? undefined : expected.get(key)?.cells.get(name);
    if (aim !== undefined) return aim;
    const place = columnsBefore.get(idsAfter[column - 1] ?? '');
    const indexBefore = key === undefined ? undefined : rowsBefore.get(key)?.[0];
    if (indexBefore !== undefined && place !== undefined) return cellAt(before, indexBefore, place);
    const keyless = key === undefined && place === column && before.keys[row - before.top - 1] === undefined;
    return keyless && sameCell(cellAt(before, row - before.top - 1, column), written) ? written : '';
  };
}

/** Headers as identities; blank and repeated ones told apart by their count. */
function columnIds(header: readonly Cell[]): string[] {
  const counts = new Map<string, number>();
  return header.map((cell) => {
    const text = String(cell).trim();
    const nth = (counts.get(text) ?? 0) + 1;
    counts.set(text, nth);
    return `${text}\u001f${nth}`;
  });
}

/** Each cell that holds what the block wrote although something else belongs there. */
function mendsOf(block: Block, after: Snapshot, rightAt: RightAt): Mend[] {
  return block.cells.flatMap((cells, y) =>
    cells.flatMap((written, x) => {
      const row = block.area.row + y;
      const column = block.area.column + x;
      if (!sameCell(cellAt(after, row - after.top - 1, column), written)) return [];
      const cell = rightAt(row, column, written);
      return sameCell(cell, written) ? [] : [{ row, column, cell }];
    }),
  );
}
