/**
 * New rows go below the last key. When somebody inserts rows above in that very moment, the last old rows have moved
 * down to where the new ones are written, and are covered by them. This finds the covered rows again.
 */
import { cellAt, indexesByKey, rowNumber, type Snapshot } from '../snapshot';
import { columnOf, type Tab } from '../tab';
import type { Written } from './damage';
import type { Cells, Expected } from './expected';
import { sameCell } from './same-cell';

export interface LostRows {
  /** By row of the sheet: the key of the old row whose other cells still stand there. */
  restored: Map<number, string>;
  /** Old rows whose place could not be told. */
  lost: Expected;
}

/** Old rows whose keys are gone, though no row was deleted, were covered by new ones. */
export function findLostRows(tab: Tab, { before, after, blocks, insertedRows }: Written): LostRows {
  const found: LostRows = { restored: new Map(), lost: new Map() };
  const fresh = blocks.find(({ isNew }) => isNew)?.area;
  if (!fresh || after.gridRows < before.gridRows + insertedRows) return found;
  const there = indexesByKey(after);
  const isFree = (row: number) => row >= fresh.row && row < fresh.row + fresh.rows && !found.restored.has(row);
  for (const [key, [index = 0]] of indexesByKey(before)) {
    if (there.has(key)) continue;
    const row = [shiftAbove, shiftBelow]
      .map((shift) => rowNumber(before, index) + shift(before, there, after, index))
      .concat(rowsWithSameRest(before, after, index, blocks.flatMap(columnsOf)))
      .find(isFree);
    if (row === undefined) found.lost.set(key, { cells: rememberedCells(tab, before, index), isNew: true });
    else found.restored.set(row, key);
  }
  return found;
}

/** How far the nearest old row above has moved; the header never moves. */
function shiftAbove(before: Snapshot, there: ReadonlyMap<string, number[]>, after: Snapshot, from: number): number {
  for (let index = from - 1; index >= 0; index -= 1) {
    const now = there.get(before.keys[index] ?? '')?.[0];
    if (now !== undefined) return rowNumber(after, now) - rowNumber(before, index);
  }
  return after.top - before.top;
}

/** How far the nearest old row below has moved. */
function shiftBelow(before: Snapshot, there: ReadonlyMap<string, number[]>, after: Snapshot, from: number): number {
  for (let index = from + 1; index < before.keys.length; index += 1) {
    const now = there.get(before.keys[index] ?? '')?.[0];
    if (now !== undefined) return rowNumber(after, now) - rowNumber(before, index);
  }
  return after.gridRows - before.gridRows;
}

const columnsOf = ({ area }: { area: { column: number; columns: number } }): number[] =>
  Array.from({ length: area.columns }, (_, at) => area.column + at);

/** Rows whose unwritten cells (the seller's) are those of the old row, where it had any. */
function rowsWithSameRest(before: Snapshot, after: Snapshot, index: number, written: readonly number[]): number[] {
  const rest = before.header.map((_, at) => at + 1).filter((place) => !written.includes(place));
  const filled = rest.filter((place) => cellAt(before, index, place) !== '');
  if (filled.length === 0) return [];
  return after.rows.flatMap((_, now) =>
    rest.every((place) => sameCell(cellAt(before, index, place), cellAt(after, now, place)))
      ? [rowNumber(after, now)]
      : [],
  );
}

function rememberedCells(tab: Tab, before: Snapshot, index: number): Cells {
  const owned = [...before.located].filter(([name]) => columnOf(tab, name).owner !== 'seller');
  return new Map(owned.map(([name, place]) => [name, cellAt(before, index, place)]));
}
