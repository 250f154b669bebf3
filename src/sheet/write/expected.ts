/** The expected cells of rows: decided once from the first read, then written until the tab has them. */
import { type Column, isBlank } from '../column';
import { cellAt, indexesByKey, type Snapshot } from '../snapshot';
import { columnOf, type PartOf, type Tab } from '../tab';
import { type Cells, type OwnRows, ownRowsOf } from './own-rows';
import { sameCell } from './same-cell';
import { withoutPersons } from './without-persons';

export interface ExpectedRow {
  cells: Cells;
  /** To be appended where no row has the key. */
  isNew: boolean;
  /** The row is the job's own making from its first column to its last: it is appended in one piece, or not at all. */
  isWhole: boolean;
  /** Columns whose cells give way even where a seller has filled them in: the seller asked for it. */
  ordered: ReadonlySet<string>;
}

/** By key. */
export type Expected = Map<string, ExpectedRow>;

export interface RowChange<T extends Tab> {
  key: string;
  values: PartOf<T>;
}

export interface Decision {
  expected: Expected;
  added: string[];
  changed: string[];
  /** What changed in any of them, by the program's names. */
  changedColumns: Set<string>;
  unchanged: number;
  /** Keys for which no row stands and none was to be made. */
  missing: string[];
  /** Keys of rows that are not who their key says: they are told so, and left as they are otherwise. */
  mixed: string[];
}

export interface WriteOptions<T extends Tab> {
  /** Appends rows whose key does not stand yet. */
  append: boolean;
  /** Appended rows are the job's own making, the seller's columns among them. */
  wholeNewRows: boolean;
  /** The seller's columns that the seller has just ordered to be filled, over what stands in them. */
  ordered: ReadonlySet<string>;
  /** Written only to rows that are new or changed: when, by whom. */
  stamp: PartOf<T>;
}

/** Compares changes with the tab. Throws a plain Error for a column that a job may not write: our bug. */
export function decide<T extends Tab>(
  tab: T,
  snapshot: Snapshot,
  rowChanges: readonly RowChange<T>[],
  writeOptions: WriteOptions<T>,
): Decision {
  const decision: Decision = {
    expected: new Map(),
    added: [],
    changed: [],
    changedColumns: new Set(),
    unchanged: 0,
    missing: [],
    mixed: [],
  };
  const indexes = indexesByKey(snapshot);
  const { ordered } = writeOptions;
  const stamp = encoded(tab, writeOptions.stamp, writeOptions);
  const own = ownRowsOf(tab, snapshot);
  for (const { key, values } of rowChanges) {
    const messageCells = withoutMissing(tab, snapshot, encoded(tab, values, writeOptions));
    const rows = indexes.get(key);
    const other = own && notOwn(own, key, rows, messageCells, writeOptions.append);
    if (own && other) {
      reportMixed(tab, snapshot, own, { ...other, rows: indexes.get(other.key) ?? [] }, decision);
      continue;
    }
    const cells = own ? withPrint(tab, snapshot, own, key, rows ?? [], messageCells) : messageCells;
    if (rows) {
      const wanted = differences(tab, snapshot, rows, withoutSellers(tab, cells, ordered), ordered);
      const differing = withoutPersons(tab, snapshot, rows, wanted);
      if (differing.size === 0) decision.unchanged += 1;
      else {
        decision.changed.push(key);
        for (const name of differing.keys()) decision.changedColumns.add(name);
        decision.expected.set(key, { cells: new Map([...differing, ...stamp]), isNew: false, isWhole: false, ordered });
      }
    } else if (writeOptions.append) {
      decision.added.push(key);
      decision.expected.set(key, {
        cells: new Map([...cells, ...stamp]),
        isNew: true,
        isWhole: writeOptions.wholeNewRows,
        ordered,
      });
    } else decision.missing.push(key);
  }
  return decision;
}

interface Other {
  /** The key that the row has now. */
  key: string;
  message: string;
}

/** The mixed row that would be written, or that a new row would double. */
function notOwn(
  own: OwnRows,
  key: string,
  rows: readonly number[] | undefined,
  messageCells: Cells,
  append: boolean,
): Other | undefined {
  if (!own.isReported(messageCells)) return undefined;
  if (!rows) return append ? own.displaced(key) : undefined;
  const message = own.refusal(key, rows, messageCells);
  return message === undefined ? undefined : { key, message };
}

function reportMixed(
  tab: Tab,
  snapshot: Snapshot,
  own: OwnRows,
  { key, message, rows }: Other & { rows: readonly number[] },
  decision: Decision,
): void {
  if (decision.mixed.includes(key)) return;
  decision.mixed.push(key);
  const cells = differences(tab, snapshot, rows, own.messageCells(rows, message), NONE);
  if (cells.size > 0) decision.expected.set(key, { cells, isNew: false, isWhole: false, ordered: NONE });
}

const NONE: ReadonlySet<string> = new Set();

/** Adds the print that goes with the cells, where the tab has one, and clears the message of a mended row. */
function withPrint(
  tab: Tab,
  snapshot: Snapshot,
  own: OwnRows,
  key: string,
  rows: readonly number[],
  messageCells: Cells,
): Cells {
  const { column = '' } = tab.identity ?? {};
  const print = snapshot.located.has(column) ? own.print(key, rows, messageCells) : undefined;
  if (print === undefined) return messageCells;
  return new Map([
    ...(own.isReported(messageCells) ? own.messageCells(rows, undefined) : []),
    ...messageCells,
    [column, print],
  ]);
}

/** A column that a file of an earlier version does not have is not written. */
const withoutMissing = (tab: Tab, { located }: Snapshot, cells: Cells): Cells =>
  new Map([...cells].filter(([name]) => located.has(name) || !columnOf(tab, name).optional));

function encoded<T extends Tab>(
  tab: T,
  values: PartOf<T>,
  { wholeNewRows, ordered }: Pick<WriteOptions<T>, 'wholeNewRows' | 'ordered'>,
): Cells {
  const cells: Cells = new Map();
  for (const [name, value] of Object.entries(values)) {
    const column = columnOf(tab, name);
    const isAllowed = wholeNewRows || ordered.has(name) || (column.clearedByJobs && value === undefined);
    if (isSellers(column) && !isAllowed) {
      throw new Error(`「${column.header}」 of ${tab.name} is the seller's; a job must not write it.`);
    }
    cells.set(name, column.encode(value));
  }
  return cells;
}

const isSellers = ({ owner }: Column): boolean => owner === 'seller';

/** What may be written in a row that stands: what the seller wrote there stays, but for a 작업 that is done. */
const withoutSellers = (tab: Tab, cells: Cells, ordered: ReadonlySet<string>): Cells =>
  new Map(
    [...cells].filter(([name, cell]) => {
      const column = columnOf(tab, name);
      return !isSellers(column) || ordered.has(name) || (column.clearedByJobs && cell === '');
    }),
  );

/** The cells that must change in any of the rows; a key that stands never, filled-in cells of the seller's neither. */
function differences(
  tab: Tab,
  snapshot: Snapshot,
  rows: readonly number[],
  cells: Cells,
  ordered: ReadonlySet<string>,
): Cells {
  const differing: Cells = new Map();
  for (const [name, wanted] of cells) {
    const place = snapshot.located.get(name) ?? 0;
    const keeps = tab.key.includes(name) || (columnOf(tab, name).owner === 'initial' && !ordered.has(name));
    const differs = rows.some((index) => {
      const current = cellAt(snapshot, index, place);
      return !(keeps && !isBlank(current)) && !sameCell(current, wanted);
    });
    if (differs) differing.set(name, wanted);
  }
  return differing;
}
