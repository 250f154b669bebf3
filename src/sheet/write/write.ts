/** What jobs call to write: rows found by key right before, only columns that a job owns, looked at again afterwards. */
import type { Sheet } from '../../ports';
import { locate } from '../header';
import { messages } from '../messages';
import { isUnnamed, keyOf, keyParts } from '../row-keys';
import { valuesAt } from '../rows';
import { SheetError } from '../sheet-error';
import { indexesByKey, type Snapshot, sized } from '../snapshot';
import { type ColumnName, columnOf, type PartOf, type Tab } from '../tab';
import { lookClosely } from './close-look';
import { type Decision, decide, type RowChange, type WriteOptions } from './expected';
import { lastSeen, writeUntilStable } from './write-until-stable';
import { withWritten } from './written-columns';

export interface Upserted {
  /** Keys, in the order given. */
  added: string[];
  changed: string[];
  /** What changed in any of them, by the program's names. */
  changedColumns: ReadonlySet<string>;
  unchanged: number;
  /** Keys of rows that are not who their key says (identity.ts): they were told so, and left as they are otherwise. */
  mixed: string[];
  /** The whole tab as it stands afterwards, where the whole of it was read. */
  stands: Snapshot | undefined;
}

/** What a writer may be spared, and spare others. */
interface Looks {
  /** The whole tab is read at once: some of the rows are new, or it is wanted how the tab stands afterwards. */
  whole?: boolean;
  /** The tab as it was just read, without a remote call since; it is read anew where rows have come or gone. */
  seen?: Snapshot | undefined;
}

/** What became of rows of which there are none. */
export const nothingWritten = (): Upserted => ({
  ...{ added: [], changed: [], changedColumns: NONE, unchanged: 0, mixed: [] },
  stands: undefined,
});

/**
 * Appends rows whose key does not stand yet below the last key, and changes the others only where a value differs.
 * `stamp` is written only to rows that are new or changed. Of several rows with one key the last holds.
 * With `wholeNewRows` the seller's columns are written too, but in rows that the job itself makes; in rows that stand
 * their values are left out.
 * Throws `SheetError` when a needed column is missing or doubled: then nothing was written.
 */
export function upsertRows<T extends Tab>(
  tab: T,
  sheet: Sheet,
  rows: readonly PartOf<T>[],
  stamp: PartOf<T> = {},
  { wholeNewRows = false, ...looks }: { wholeNewRows?: boolean } & Looks = {},
): Upserted {
  if (rows.length === 0) return nothingWritten();
  const byKey = new Map(rows.map((values) => [keyOf(tab, values), values]));
  return apply(tab, sheet, fixed(byKey), { append: true, wholeNewRows, ordered: NONE, stamp }, looks);
}

/** What is to stand in rows, by key: it depends on what they say in some columns, which is nothing in a row that is new. */
interface ComputedRows<T extends Tab> {
  by: readonly ColumnName<T>[];
  rows: ReadonlyMap<string, (before: PartOf<T>) => PartOf<T>>;
}

/** Like `upsertRows`, of what depends on the rows as they stand: the look that finds them tells it as well. */
export function upsertComputed<T extends Tab>(
  tab: T,
  sheet: Sheet,
  { by, rows }: ComputedRows<T>,
  stamp: PartOf<T> = {},
  looks: Looks = {},
): Upserted {
  if (rows.size === 0) return nothingWritten();
  const rowChanges = (snapshot: Snapshot): RowChange<T>[] => {
    const indexes = indexesByKey(snapshot);
    return [...rows].map(([key, valuesOf]) => {
      const [index] = indexes.get(key)?.slice(-1) ?? [];
      return { key, values: valuesOf(index === undefined ? {} : valuesAt(tab, snapshot, index, by)) };
    });
  };
  const writeOptions = { append: true, wholeNewRows: false, ordered: NONE, stamp };
  return apply(tab, sheet, { keys: new Set(rows.keys()), by, rowChanges }, writeOptions, looks);
}

/**
 * Changes rows that stand, by key; a key that is doubled changes all of its rows. Gives the keys that stand nowhere, and the
 * tab as `upsertRows` does.
 * `ordered`: columns of the seller's that the seller has just told us to fill, over whatever stands there (옵션 일괄설정,
 * 송장 붙여넣기); without it no cell of the seller's is touched.
 */
export function changeRows<T extends Tab>(
  tab: T,
  sheet: Sheet,
  changes: ReadonlyMap<string, PartOf<T>>,
  { ordered = [], ...looks }: { ordered?: readonly ColumnName<T>[] } & Looks = {},
): { changed: string[]; missing: string[]; stands: Snapshot | undefined } {
  if (changes.size === 0) return { changed: [], missing: [], stands: undefined };
  const writeOptions = { append: false, wholeNewRows: false, ordered: new Set<string>(ordered), stamp: {} };
  return apply(tab, sheet, fixed(changes), writeOptions, looks);
}

const NONE: ReadonlySet<string> = new Set();

/** What is asked of a tab. */
interface Asked<T extends Tab> {
  keys: ReadonlySet<string>;
  /** Columns that the wishes go by. */
  by: readonly ColumnName<T>[];
  rowChanges(snapshot: Snapshot): readonly RowChange<T>[];
}

/** Whatever the rows say. */
function fixed<T extends Tab>(byKey: ReadonlyMap<string, PartOf<T>>): Asked<T> {
  const rowChanges = [...byKey].map(([key, values]): RowChange<T> => ({ key, values }));
  return { keys: new Set(byKey.keys()), by: [], rowChanges: () => rowChanges };
}

/** A row whose key says what the tab has no column for would stand there as another one. Throws `SheetError`. */
function refuseUnsaid<T extends Tab>(tab: T, { located }: Snapshot, rowChanges: readonly RowChange<T>[]): void {
  tab.key.forEach((name, at) => {
    if (located.has(name) || rowChanges.every(({ key }) => isUnnamed(key) || keyParts(key)[at] === '')) return;
    throw new SheetError(messages.missingHeader(tab.name, [columnOf(tab, name).header]));
  });
}

interface Written extends Decision {
  stands: Snapshot | undefined;
}

function apply<T extends Tab>(
  tab: T,
  sheet: Sheet,
  asked: Asked<T>,
  writeOptions: WriteOptions<T>,
  { seen, whole }: Looks,
): Written {
  const closely = seen || whole ? undefined : applyNarrowly(tab, sheet, asked, writeOptions);
  if (closely) return { ...closely, stands: undefined };
  const snapshot = sized(tab, sheet, seen);
  const decision = decided(tab, snapshot, asked, writeOptions);
  const assumed = writeUntilStable(tab, sheet, snapshot, decision.expected);
  return { ...decision, stands: lastSeen(tab, assumed) };
}

/** Rows that all stand, without reading the others; nothing has happened where that cannot be. */
function applyNarrowly<T extends Tab>(
  tab: T,
  sheet: Sheet,
  asked: Asked<T>,
  writeOptions: WriteOptions<T>,
): Decision | undefined {
  const look = lookClosely(tab, sheet, asked.keys);
  if (!look) return undefined;
  const decision = decided(tab, look, asked, writeOptions);
  // Whose the cells of a row are, only a look at all of them can tell.
  if (decision.mixed.length > 0) return undefined;
  if (decision.expected.size === 0) return decision;
  const first = withWritten(tab, sheet, look, decision.expected);
  if (!first) return undefined;
  writeUntilStable(tab, sheet, first, decision.expected);
  return decision;
}

/** Throws `SheetError` when a column that is written, or gone by, is missing or doubled. */
function decided<T extends Tab>(tab: T, snapshot: Snapshot, asked: Asked<T>, writeOptions: WriteOptions<T>): Decision {
  const rowChanges = asked.rowChanges(snapshot);
  const names = new Set([...tab.key, ...asked.by, ...Object.keys(writeOptions.stamp)]);
  for (const { values } of rowChanges) for (const name of Object.keys(values)) names.add(name);
  locate(tab, snapshot.header, [...names]);
  refuseUnsaid(tab, snapshot, rowChanges);
  return decide(tab, snapshot, rowChanges, writeOptions);
}
