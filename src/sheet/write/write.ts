/** What jobs call to write: rows found by key right before, only columns that a job owns, looked at again afterwards. */
import type { Sheet } from '../../ports';
import { locate } from '../header';
import { keyOf } from '../row-keys';
import { type Snapshot, sized } from '../snapshot';
import type { ColumnName, PartOf, Tab } from '../tab';
import { lookClosely } from './close-look';
import { type Decision, decide, type Manner, type Wish } from './expected';
import { lastSeen, settle } from './settle';
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
}

/** What a writer may be spared, and spare others. */
interface Looks {
  /** The tab as it was just read, without a remote call since; it is read anew where rows have come or gone. */
  seen?: Snapshot | undefined;
  /** Is told how the whole tab stands afterwards. */
  after?(stands: Snapshot | undefined): void;
}

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
  if (rows.length === 0) return { added: [], changed: [], changedColumns: NONE, unchanged: 0, mixed: [] };
  const byKey = new Map(rows.map((values) => [keyOf(tab, values), values]));
  const wishes = [...byKey].map(([key, values]): Wish<T> => ({ key, values }));
  return carryOut(tab, sheet, wishes, { append: true, wholeNewRows, ordered: NONE, stamp }, looks);
}

/**
 * Changes rows that stand, by key; a key that is doubled changes all of its rows. Gives the keys that stand nowhere.
 * `ordered`: columns of the seller's that the seller has just told us to fill, over whatever stands there (옵션 일괄설정,
 * 송장 붙여넣기); without it no cell of the seller's is touched.
 */
export function changeRows<T extends Tab>(
  tab: T,
  sheet: Sheet,
  changes: ReadonlyMap<string, PartOf<T>>,
  { ordered = [], ...looks }: { ordered?: readonly ColumnName<T>[] } & Looks = {},
): { changed: string[]; missing: string[] } {
  if (changes.size === 0) return { changed: [], missing: [] };
  const wishes = [...changes].map(([key, values]): Wish<T> => ({ key, values }));
  const manner = { append: false, wholeNewRows: false, ordered: new Set<string>(ordered), stamp: {} };
  return carryOut(tab, sheet, wishes, manner, looks);
}

const NONE: ReadonlySet<string> = new Set();

function carryOut<T extends Tab>(
  tab: T,
  sheet: Sheet,
  wishes: readonly Wish<T>[],
  manner: Manner<T>,
  { seen, after }: Looks,
): Decision {
  const names = new Set(tab.key);
  for (const values of [manner.stamp, ...wishes.map((wish) => wish.values)]) {
    for (const name of Object.keys(values)) names.add(name);
  }
  const closely = seen || after ? undefined : carryOutClosely(tab, sheet, wishes, manner, names);
  if (closely) return closely;
  const snapshot = sized(tab, sheet, seen);
  locate(tab, snapshot.header, [...names]);
  const decision = decide(tab, snapshot, wishes, manner);
  const belief = settle(tab, sheet, snapshot, decision.expected);
  after?.(lastSeen(tab, belief));
  return decision;
}

/** Rows that all stand, without reading the others; nothing has happened where that cannot be. */
function carryOutClosely<T extends Tab>(
  tab: T,
  sheet: Sheet,
  wishes: readonly Wish<T>[],
  manner: Manner<T>,
  names: ReadonlySet<string>,
): Decision | undefined {
  const look = lookClosely(tab, sheet, new Set(wishes.map(({ key }) => key)));
  if (!look) return undefined;
  locate(tab, look.header, [...names]);
  const decision = decide(tab, look, wishes, manner);
  // Whose the cells of a row are, only a look at all of them can tell.
  if (decision.mixed.length > 0) return undefined;
  if (decision.expected.size === 0) return decision;
  const first = withWritten(tab, sheet, look, decision.expected);
  if (!first) return undefined;
  settle(tab, sheet, first, decision.expected);
  return decision;
}
