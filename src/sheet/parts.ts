/** Some columns of a tab without the others: of a hundred thousand rows a column costs a second, and all of them a minute. */
import type { Cell, Grid, Sheet } from '../ports';
import type { Located } from './header';
import { CELLS_OF_A_CALL, isIn, placeOf, type Span, spansOf, standThere } from './places';
import { keysOf } from './row-keys';
import { type Snapshot, takeSnapshot } from './snapshot';
import type { ColumnName, Tab } from './tab';

const LOOKS = 3;

/**
 * Like `takeSnapshot`, but only the key and the wanted columns are sure to be in it. Columns that stand far apart take a
 * call each; then the key is looked at again, for somebody may have sorted in between. Where a column does not stand where
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
  const read = (span: Span): Part => ({ span, cells: sheet.readColumns(span.first, span.count) });
  const near = read(spansOf(places, NEAR).find((span) => isIn(span, last)) ?? { first: last, count: 1 });
  const between = CELLS_OF_A_CALL / Math.max(near.cells.length, 1);
  const far = spansOf(
    places.filter((place) => !isIn(near.span, place)),
    between,
  ).map(read);
  if (far.length > 0 && !isSame(cellsOf(near, last), sheet.readColumns(last, 1).flat())) return 'moved';
  const parts = [near, ...far];
  const isThere = (name: string) => {
    const part = parts.find(({ span }) => isIn(span, placeOf(tab, name)));
    return part !== undefined && standThere(tab, [name], part.cells[0] ?? [], part.span);
  };
  return names.every(isThere) ? snapshotOf(tab, names, parts) : 'elsewhere';
}

/** Columns between two that are wanted, which are read along before the number of rows is known. */
const NEAR = 3;

interface Part {
  span: Span;
  cells: Grid;
}

/** Rows as long as the tab's own, blank where nothing was read. */
function snapshotOf(tab: Tab, names: readonly string[], parts: readonly Part[]): Snapshot {
  const [first] = parts;
  const located: Located = new Map(names.map((name) => [name, placeOf(tab, name)]));
  const grid = (first?.cells ?? []).map((_, row) => {
    const line: Cell[] = [];
    for (const { span, cells } of parts)
      cells[row]?.forEach((cell, at) => {
        line[span.first - 1 + at] = cell;
      });
    return line;
  });
  const [header = [], ...rows] = grid;
  return { header: Array.from(header, (cell) => cell ?? ''), rows, located, keys: keysOf(tab, located, rows) };
}

const cellsOf = ({ span, cells }: Part, place: number): Cell[] => cells.map((line) => line[place - span.first] ?? '');

const isSame = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one.length === other.length && one.every((cell, row) => String(cell) === String(other[row]));
