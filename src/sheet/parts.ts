/**
 * Reads some columns of a tab without the others: for a hundred thousand rows one column takes a second, all take a
 * minute.
 */
import type { Cell, Sheet } from '../ports';
import type { Located } from './header';
import { CELLS_OF_A_CALL, isIn, NEAR, placeOf, spansOf } from './places';
import { keysOf } from './row-keys';
import { type Snapshot, takeSnapshot } from './snapshot';
import type { ColumnName, Tab } from './tab';
import { areRead, linesOf, plain, readWhole, type WholeColumns } from './whole-columns';

const LOOKS = 3;

/**
 * Like `takeSnapshot`, but only the key and the wanted columns are sure to be in it. Columns that stand far apart take a
 * call each; then the key is looked at again, because the seller may sort in between. Where a column does not stand where
 * set-up puts it, or the rows do not come to rest, the whole tab is read. Throws `SheetError` when a column is missing.
 */
export function takeParts<T extends Tab>(tab: T, sheet: Sheet, wanted: readonly ColumnName<T>[]): Snapshot {
  const names = [...new Set([...tab.key, ...wanted])] as ColumnName<T>[];
  for (let look = 0; look < LOOKS; look += 1) {
    const seen = quickly(tab, sheet, names);
    if (seen === 'elsewhere') break;
    if (seen !== 'moved') return seen;
  }
  return takeSnapshot(tab, sheet, names);
}

function quickly(tab: Tab, sheet: Sheet, names: readonly string[]): Snapshot | 'elsewhere' | 'moved' {
  try {
    return together(tab, sheet, names);
  } catch {
    // A column is not there; what is really broken fails again.
    return 'elsewhere';
  }
}

function together(tab: Tab, sheet: Sheet, names: readonly string[]): Snapshot | 'elsewhere' | 'moved' {
  const places = names.map((name) => placeOf(tab, name));
  const last = placeOf(tab, tab.key[tab.key.length - 1] ?? names[0] ?? '');
  const near = readWhole(sheet, spansOf(places, NEAR).find((span) => isIn(span, last)) ?? { first: last, count: 1 });
  const between = CELLS_OF_A_CALL / Math.max(near.cells.length, 1);
  const far = spansOf(
    places.filter((place) => !isIn(near.span, place)),
    between,
  ).map((span) => readWhole(sheet, span));
  if (far.length > 0 && !isSame(cellsOf(near, last), sheet.readColumns(last, 1).flat())) return 'moved';
  const parts = [near, ...far];
  return areRead(tab, names, parts) ? snapshotOf(tab, names, parts) : 'elsewhere';
}

/** Blank where nothing was read. */
function snapshotOf(tab: Tab, names: readonly string[], parts: readonly WholeColumns[]): Snapshot {
  const located: Located = new Map(names.map((name) => [name, placeOf(tab, name)]));
  const [header = [], ...rows] = linesOf(parts);
  return { header: Array.from(header, (cell) => cell ?? ''), rows, located, keys: keysOf(tab, located, rows) };
}

const cellsOf = ({ span, cells }: WholeColumns, place: number): Cell[] =>
  cells.map((line) => line[place - span.first] ?? '');

const isSame = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one.length === other.length && one.every((cell, row) => plain(cell) === plain(other[row]));
