/**
 * The smallest read before a write to existing rows: the whole key columns and the whole wanted rows. The columns to be
 * written are added once they are known (written-columns.ts).
 */
import type { Cell, Grid, Sheet } from '../../ports';
import { findColumns } from '../header';
import { CELLS_OF_A_CALL, NEAR, placeOf, spansOf } from '../places';
import { isUnnamed, keysOf } from '../row-keys';
import type { KnownPart, SizedSnapshot } from '../snapshot';
import type { Tab } from '../tab';
import { areRead, linesOf, placesRead, plain, readWhole, type WholeColumns } from '../whole-columns';
import { holdsSomething } from './growth';

/** A tab of which all keys are known, and some rows. */
export interface CloseLook extends SizedSnapshot {
  readonly known: KnownPart;
}

/**
 * The rows with these keys, all that lies between them, and the keys of all others. Gives nothing where that is not
 * certain or no gain: the whole tab has to be read then.
 */
export function lookClosely(tab: Tab, sheet: Sheet, keys: ReadonlySet<string>): CloseLook | undefined {
  if (keys.size === 0 || [...keys].some(isUnnamed)) return undefined;
  try {
    const places = tab.key.map((name) => placeOf(tab, name));
    const keyColumns = spansOf(places, NEAR).map((span) => readWhole(sheet, span));
    return areRead(tab, tab.key, keyColumns) ? rowsAmong(tab, sheet, keyColumns, keys) : undefined;
  } catch {
    // Columns or rows are not there any more; what is really broken fails again.
    return undefined;
  }
}

function rowsAmong(
  tab: Tab,
  sheet: Sheet,
  keyColumns: readonly WholeColumns[],
  wanted: ReadonlySet<string>,
): CloseLook | undefined {
  const lines = linesOf(keyColumns);
  const keys = keysOf(tab, new Map(tab.key.map((name) => [name, placeOf(tab, name)])), lines.slice(1));
  const stretch = stretchOf(keys, wanted);
  if (!stretch) return undefined;
  const { first, last } = stretch;
  const read = readStretch(tab, sheet, first + 2, last - first + 1);
  const rows = lines.slice(1, lastFilled(lines) + 1);
  rows.splice(first, read.rows.length, ...read.rows);
  const look: CloseLook = {
    ...{ header: read.header, rows, located: findColumns(tab, read.header), keys: keys.slice(0, rows.length) },
    ...{ size: { rows: lines.length, columns: read.header.length } },
    known: { first, last, columns: new Set(placesRead(keyColumns)) },
  };
  return isOfOneMoment(look, lines) ? look : undefined;
}

/** Indexes from the first to the last of the wanted rows; nothing where one is missing or doubled, or they lie too far apart. */
function stretchOf(keys: readonly (string | undefined)[], wanted: ReadonlySet<string>) {
  const named = keys.filter((key) => key !== undefined);
  const written = keys.flatMap((key, index) => (key !== undefined && wanted.has(key) ? [index] : []));
  const [first, last] = [written[0], written[written.length - 1]];
  if (first === undefined || last === undefined || new Set(named).size < named.length) return undefined;
  const isFew = written.length === wanted.size && (last - first + 1) * 2 <= named.length;
  return isFew ? { first, last } : undefined;
}

function lastFilled(lines: readonly Cell[][]): number {
  let last = lines.length - 1;
  while (last > 0 && !holdsSomething(Array.from(lines[last] ?? [], (cell) => cell ?? ''))) last -= 1;
  return last;
}

/** Neighbouring rows and the header; in one read where little lies between. Rows count from 1. */
function readStretch(tab: Tab, sheet: Sheet, top: number, count: number): { header: Cell[]; rows: Grid } {
  const width = Object.keys(tab.columns).length;
  if ((top - 2) * width <= CELLS_OF_A_CALL) {
    const [header = [], ...rows] = sheet.readRows(1, top + count - 1);
    return { header, rows: rows.slice(top - 2) };
  }
  const rows = sheet.readRows(top, count);
  return { header: sheet.readRows(1, 1)[0] ?? [], rows };
}

/** Whether the keys were still in the same places. */
function isOfOneMoment(
  { header, rows, known: { first, last, columns } }: CloseLook,
  lines: readonly Cell[][],
): boolean {
  const places = [...columns];
  const isSame = (one: readonly Cell[] | undefined, other: readonly Cell[] | undefined) =>
    places.every((place) => plain(one?.[place - 1]) === plain(other?.[place - 1]));
  const stretch = rows.slice(first, last + 1);
  return isSame(header, lines[0]) && stretch.every((row, at) => isSame(row, lines[first + at + 1]));
}
