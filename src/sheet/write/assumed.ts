/**
 * What the writer assumes of the tab: the current cells, as last read, and the target cells. The difference is to be
 * written; the rest must be restored if a write hits it by mistake.
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
  /** Rows of the sheet from the first; a row that stays unchanged is the same object in both grids. */
  readonly current: Grid;
  readonly target: Grid;
  /** Index of the row with the headers, -1 when somebody deleted it. */
  readonly header: number;
  /** Columns by name, from 1; followed when they move, even if their header was renamed. */
  readonly located: Located;
  /** By row, from `target`. */
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

/** False for a cell that was not read. */
export const knows = ({ known, header }: Assumed, row: number, column: number): boolean =>
  known === undefined ||
  row === header ||
  (row - 1 >= known.first && row - 1 <= known.last) ||
  known.columns.has(column + 1);

export const targetAt = ({ target }: Assumed, row: number, column: number): Cell => target[row]?.[column] ?? '';

export const currentAt = ({ current }: Assumed, row: number, column: number): Cell => current[row]?.[column] ?? '';

/** Columns from 0 to here hold anything. */
export const widthOf = ({ current, target }: Pick<Assumed, 'current' | 'target'>): number =>
  [...current, ...target].reduce((most, row) => Math.max(most, row.length), 0);

/** True for a cell that has to be written. */
export function isWanted(assumed: Assumed, row: number, column: number): boolean {
  if (assumed.formulas.has(`${row},${column}`)) return true;
  if (assumed.target[row] === assumed.current[row]) return false;
  return !sameCell(currentAt(assumed, row, column), targetAt(assumed, row, column));
}

/** Assumes the snapshot's cells, with the expected changes as target. */
export function firstAssumed(
  tab: Tab,
  { header, rows, located, keys, size, known }: SizedSnapshot,
  expected: Expected,
): Assumed {
  const current = [[...header], ...rows];
  const wantedAt = (index: number) => expected.get(keys[index - 1] ?? '');
  const target = current.map((row, index) => (index === 0 ? row : expectedRow(tab, row, located, wantedAt(index))));
  return { ...assumedOf(tab, { current, target, header: 0, located, size }), known };
}

/** An existing key is never changed, nor a cell that the seller has filled in, unless the seller ordered it. */
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

/** Assumes these cells; the keys are read from the target. */
export function assumedOf(tab: Tab, parts: Omit<Assumed, 'keys' | 'fresh' | 'isFreshWhole' | 'formulas'>): Assumed {
  const keys = keysBelow(tab, parts.header, parts.located, parts.target);
  return { ...parts, keys, fresh: new Set(), isFreshWhole: false, formulas: new Set() };
}

/** The assumption once every cell equals its target. */
export const fulfilled = (assumed: Assumed): Assumed => ({
  ...assumed,
  ...{ current: assumed.target, fresh: new Set(), isFreshWhole: false, formulas: new Set() },
});

/**
 * Keys of the rows below the header; a row identified by its content has none here, because a write may change the
 * content.
 */
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
