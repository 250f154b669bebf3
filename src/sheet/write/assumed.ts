/**
 * What the writer believes of the tab: the cells as they stood at the last look, and beside them what should stand. The
 * difference is what has to be written; the rest is what has to be there again should a write ever hit it.
 */
import type { Cell, Grid, Size } from '../../ports';
import { isBlank } from '../column';
import type { Located } from '../header';
import { isUnnamed, keysOf } from '../row-keys';
import type { KnownPart, SizedSnapshot } from '../snapshot';
import { columnOf, type Tab } from '../tab';
import type { Expected, ExpectedRow } from './expected';
import { sameCell } from './same-cell';

export interface Assumed {
  /** Rows of the sheet from the very first; a row that should stay as it is is the same object in both grids. */
  readonly stands: Grid;
  readonly should: Grid;
  /** Index of the row with the headers, -1 when somebody deleted it. */
  readonly header: number;
  /** Columns by name, from 1; followed when they move, even if their header was renamed. */
  readonly located: Located;
  /** By row, from `should`. */
  readonly keys: readonly (string | undefined)[];
  /** Of the sheet, empty rows and columns too. */
  readonly size: Size;
  /** Rows that the coming write appends. */
  readonly fresh: ReadonlySet<number>;
  /** Those are the job's own making, the seller's columns among them. */
  readonly isFreshWhole: boolean;
  /** Cells in which a text became a formula, as `row,column` from 0: they are written again. */
  readonly formulas: ReadonlySet<string>;
  /** Missing where everything was read. */
  readonly known?: KnownPart | undefined;
}

/** False for a cell that nobody has looked at: what stands there is nobody's to say. */
export const knows = ({ known, header }: Assumed, row: number, column: number): boolean =>
  known === undefined ||
  row === header ||
  (row - 1 >= known.first && row - 1 <= known.last) ||
  known.columns.has(column + 1);

export const shouldBe = ({ should }: Assumed, row: number, column: number): Cell => should[row]?.[column] ?? '';

export const standsAt = ({ stands }: Assumed, row: number, column: number): Cell => stands[row]?.[column] ?? '';

/** Columns from 0 to here hold anything. */
export const widthOf = ({ stands, should }: Pick<Assumed, 'stands' | 'should'>): number =>
  [...stands, ...should].reduce((most, row) => Math.max(most, row.length), 0);

/** True for a cell that has to be written. */
export function isWanted(assumed: Assumed, row: number, column: number): boolean {
  if (assumed.formulas.has(`${row},${column}`)) return true;
  if (assumed.should[row] === assumed.stands[row]) return false;
  return !sameCell(standsAt(assumed, row, column), shouldBe(assumed, row, column));
}

/** The belief at the first look: what stands, changed where something else is expected of a row. */
export function firstAssumed(
  tab: Tab,
  { header, rows, located, keys, size, known }: SizedSnapshot,
  expected: Expected,
): Assumed {
  const stands = [[...header], ...rows];
  const wantedAt = (index: number) => expected.get(keys[index - 1] ?? '');
  const should = stands.map((row, index) => (index === 0 ? row : expectedRow(tab, row, located, wantedAt(index))));
  return { ...assumedOf(tab, { stands, should, header: 0, located, size }), known };
}

/** A key that stands is never changed, and what the seller has filled in neither, unless the seller ordered it. */
function expectedRow(tab: Tab, row: Cell[], located: Located, wanted: ExpectedRow | undefined): Cell[] {
  if (!wanted) return row;
  const changed = [...row];
  for (const [name, cell] of wanted.cells) {
    const at = (located.get(name) ?? 0) - 1;
    const isSellers = columnOf(tab, name).owner === 'initial' && !wanted.ordered.has(name) && !isBlank(row[at]);
    const isKnown = tab.key.includes(name) && !isBlank(row[at]);
    if (at >= 0 && !isKnown && !isSellers) changed[at] = cell;
  }
  return Array.from(changed, (cell) => cell ?? '');
}

/** A belief over these cells: the keys are read from what should stand. */
export function assumedOf(tab: Tab, parts: Omit<Assumed, 'keys' | 'fresh' | 'isFreshWhole' | 'formulas'>): Assumed {
  const keys = keysBelow(tab, parts.header, parts.located, parts.should);
  return { ...parts, keys, fresh: new Set(), isFreshWhole: false, formulas: new Set() };
}

/** The belief once everything stands as it should. */
export const fulfilled = (assumed: Assumed): Assumed => ({
  ...assumed,
  ...{ stands: assumed.should, fresh: new Set(), isFreshWhole: false, formulas: new Set() },
});

/** Keys of the rows below the header; a row that is known by its content only has none here, for a write may hit that. */
export const keysBelow = (tab: Tab, header: number, located: Located, rows: Grid): (string | undefined)[] =>
  keysOf(tab, located, rows).map((key, row) =>
    row <= header || key === undefined || isUnnamed(key) ? undefined : key,
  );

/** Rows by key; several where the key is doubled. */
export function rowsByKey(keys: readonly (string | undefined)[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  keys.forEach((key, row) => {
    if (key === undefined) return;
    const there = rows.get(key);
    if (there) there.push(row);
    else rows.set(key, [row]);
  });
  return rows;
}
