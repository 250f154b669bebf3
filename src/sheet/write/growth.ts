/** Places new rows right below the last row with a key, without covering what a seller keeps there. */
import type { Cell } from '../../ports';
import type { Tab } from '../tab';
import type { Assumed } from './assumed';
import type { Expected } from './expected';

/** So that not every new order makes the sheet grow by a call. */
const SPARE_ROWS = 200;

export interface Growth {
  /** With the new rows in it. */
  assumed: Assumed;
  /** Rows to be put into the sheet first. */
  insert: { afterRow: number; count: number } | undefined;
}

/** Adds the expected rows that do not exist yet to the target. */
export function planGrowth(tab: Tab, assumed: Assumed, expected: Expected): Growth {
  const there = new Set(assumed.keys);
  const added = [...expected].filter(([key, { isNew }]) => isNew && !there.has(key));
  if (added.length === 0) return { assumed, insert: undefined };
  const first = lastKeyed(assumed) + 1;
  const isFree = !assumed.current.slice(first, first + added.length).some(holdsSomething);
  const insert = isFree ? lacking(assumed, first + added.length) : { afterRow: first, count: added.length };
  // Rows that are pushed down are kept; blank rows that are filled are replaced.
  const replaced = isFree ? added.length : 0;
  const blank = added.map((_, at) => (isFree ? (assumed.current[first + at] ?? []) : []));
  const rows = added.map(([, { cells }], at) => newRow(tab, assumed, blank[at] ?? [], cells));
  return {
    assumed: {
      ...assumed,
      current: spliced(assumed.current, first, replaced, blank),
      target: spliced(assumed.target, first, replaced, rows),
      keys: spliced(
        assumed.keys,
        first,
        replaced,
        added.map(([key]) => key),
      ),
      size: { ...assumed.size, rows: assumed.size.rows + (insert?.count ?? 0) },
      fresh: new Set(rows.map((_, at) => first + at)),
      isFreshWhole: added.every(([, { isWhole }]) => isWhole),
    },
    insert,
  };
}

function lastKeyed({ keys, header }: Assumed): number {
  let last = keys.length - 1;
  while (last > header && keys[last] === undefined) last -= 1;
  return Math.max(last, 0);
}

/** An unticked checkbox is a row of a fresh tab, not content. */
export const holdsSomething = (row: readonly Cell[]): boolean => row.some((cell) => cell !== '' && cell !== false);

/**
 * Above the last row of the sheet, which is kept blank: drop-downs, colours, warnings and filters that end with it grow along,
 * while they would end above rows that are added behind them.
 */
function lacking({ size, current: stands }: Assumed, rows: number): Growth['insert'] {
  if (rows < size.rows) return undefined;
  const isLastBlank = size.rows > 1 && !holdsSomething(stands[size.rows - 1] ?? []);
  return { afterRow: isLastBlank ? size.rows - 1 : size.rows, count: rows - size.rows + SPARE_ROWS };
}

/** The seller's columns stay as they are, an unticked checkbox among them, unless the row brings its own cells for them. */
function newRow(tab: Tab, { located }: Assumed, blank: readonly Cell[], cells: ReadonlyMap<string, Cell>): Cell[] {
  const row = [...blank];
  for (const [name, column] of Object.entries(tab.columns)) {
    const place = located.get(name);
    if (place !== undefined && (column.owner !== 'seller' || cells.has(name))) row[place - 1] = cells.get(name) ?? '';
  }
  return Array.from(row, (cell) => cell ?? '');
}

const spliced = <T>(items: readonly T[], at: number, replaced: number, put: readonly T[]): T[] => [
  ...items.slice(0, at),
  ...put,
  ...items.slice(at + replaced),
];
