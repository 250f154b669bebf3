/** Removes rows whose content has been copied elsewhere, while people sort, insert and type. */
import type { Cell, Grid, Sheet } from '../../ports';
import { asCarried, sellersColumn, sellersColumns } from '../carried';
import { findColumns, headerText } from '../header';
import { cellAt, indexesByKey, lookAt, rowNumber, type Snapshot } from '../snapshot';
import { standingKeys } from '../standing-keys';
import { columnOf, type Tab } from '../tab';
import { sameCell } from './same-cell';
import { upsertRows } from './write';

/**
 * Deletes the rows at these indexes of what was seen, a block of neighbours a call, the lowest first. A block that does
 * not stand as it was seen is left alone: its rows have moved, or somebody has typed into them. Gives the keys that went.
 */
export function removeRows(tab: Tab, sheet: Sheet, seen: Snapshot, indexes: readonly number[]): string[] {
  const gone: string[] = [];
  keepOneRow(sheet, indexes.length);
  for (const block of neighbours(indexes).reverse()) {
    if (!isUnchanged(sheet, seen, block)) continue;
    sheet.deleteRows(rowNumber(block.first), block.count);
    gone.push(...seen.keys.slice(block.first, block.first + block.count).flatMap((key) => key ?? []));
  }
  return gone.length === 0 ? [] : confirmed(tab, sheet, seen, gone);
}

/** A sheet refuses to delete its last row below the header. */
function keepOneRow(sheet: Sheet, count: number): void {
  const { rows } = sheet.gridSize();
  if (count > 0 && rows - 1 <= count) sheet.insertRows(rows, 1);
}

interface Neighbours {
  first: number;
  count: number;
}

/** Rising numbers as stretches without a gap. */
export function neighbours(indexes: readonly number[]): Neighbours[] {
  const found: Neighbours[] = [];
  for (const index of indexes) {
    const last = found[found.length - 1];
    if (last && last.first + last.count === index) last.count += 1;
    else found.push({ first: index, count: 1 });
  }
  return found;
}

/** What a formula says may change by itself; everything else must be what was copied. */
function isUnchanged(sheet: Sheet, { rows, header }: Snapshot, { first, count }: Neighbours): boolean {
  const area = { row: rowNumber(first), column: 1, rows: count, columns: Math.max(header.length, 1) };
  const now = sheet.read(area);
  const places = differences(now, rows.slice(first, first + count));
  if (places.length === 0) return true;
  const formulas = sheet.formulas(area);
  return places.every(([row, column]) => (formulas[row]?.[column] ?? '') !== '');
}

function differences(now: Grid, seen: Grid): [row: number, column: number][] {
  const cellOf = (grid: Grid, row: number, column: number): Cell => grid[row]?.[column] ?? '';
  return now.flatMap((cells, row) =>
    cells.flatMap((cell, column): [number, number][] =>
      sameCell(cell, cellOf(seen, row, column)) ? [] : [[row, column]],
    ),
  );
}

/**
 * A person may sort in the moment of a deletion: then the wrong rows are gone. Those are put back from the snapshot.
 */
function confirmed(tab: Tab, sheet: Sheet, seen: Snapshot, gone: readonly string[]): string[] {
  const left = new Set(standingKeys(tab, sheet));
  if (!gone.some((key) => left.has(key))) return [...gone];
  const standing = indexesByKey(lookAt(tab, sheet));
  if (gone.some((key) => standing.has(key))) {
    const wanted = new Set(gone);
    const lost = [...indexesByKey(seen)].filter(([key]) => !standing.has(key) && !wanted.has(key));
    putBack(
      tab,
      sheet,
      seen,
      lost.flatMap(([, indexes]) => indexes),
    );
  }
  return gone.filter((key) => !standing.has(key));
}

function putBack(tab: Tab, sheet: Sheet, seen: Snapshot, indexes: readonly number[]): void {
  const whole = withSellersColumns(tab, seen.header);
  const places = findColumns(whole, seen.header);
  const rows = indexes.map((index) =>
    Object.fromEntries(
      [...places].map(([name, place]) => {
        const reading = columnOf(whole, name).decode(cellAt(seen, index, place));
        return [name, 'value' in reading ? reading.value : ''];
      }),
    ),
  );
  if (rows.length > 0) upsertRows(whole, sheet, rows);
}

/** The seller's own columns too, as far as their headers name them. */
function withSellersColumns(tab: Tab, header: readonly Cell[]): Tab {
  const own = sellersColumns(tab, header).filter((one) => headerText(header[one.place - 1] ?? '') === one.header);
  const columns = Object.fromEntries(own.map((one) => [`seller:${one.header}`, sellersColumn(one.header)]));
  const carried = asCarried(tab);
  return { ...carried, columns: { ...carried.columns, ...columns } };
}
