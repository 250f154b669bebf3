/**
 * A write during which a seller acts, and the judge of what came of it. Every cell of a filled row carries its old place
 * as its note, which moves along with it: so the judge knows each cell again, whatever was sorted, inserted or deleted.
 */
import type { Cell } from '../../../src/ports';
import {
  columnOf,
  joinKey,
  type PartOf,
  SheetError,
  type Tab,
  takeSized,
  takeSnapshot,
  upsertRows,
} from '../../../src/sheet';
import { type FakeOptions, type FakeWorkbook, type StandingRows, workbookWith } from '../../helpers/workbook';
import { BLANK, type FakeCell } from '../../helpers/workbook-cell';
import type { Seller } from '../../helpers/workbook-seller';
import { standTab } from '../stand.tab';

type StandTab = typeof standTab;

export interface Table {
  rows: StandingRows<StandTab>;
  /** Blank rows below. */
  spare: number;
  /** Columns that are not ours: where, its header, and its cells from row 2 on. */
  foreign?: { before: number; header: string; cells: readonly Cell[] }[];
  options?: FakeOptions;
}

export interface Wishes {
  rows: readonly PartOf<StandTab>[];
  stamp: PartOf<StandTab>;
  /** Writes by what was read shortly before, instead of reading anew. */
  seen?: 'no' | 'snapshot' | 'sized';
}

/** What the seller does; gives back what he typed, by the old place of the cell. */
export type Act = (seller: Seller) => void;

const tag = (row: number, column: number): string => `${row},${column}`;

/** The workbook before the write, each cell of a filled row with its place as note. */
export function standing({ rows, spare, foreign = [], options = {} }: Table): FakeWorkbook {
  const workbook = workbookWith(standTab, rows, { ...options, spare });
  const seller = workbook.seller(standTab.name);
  for (const { before, header, cells } of foreign) {
    seller.insertColumns(before);
    [header, ...cells].forEach((cell, at) => {
      if (at < seller.grid.cells.length) seller.paste(at + 1, before, cell);
    });
  }
  seller.grid.cells.forEach((line, row) => {
    if (line.every(({ value }) => value === '')) return;
    line.forEach((cell, column) => {
      line[column] = { ...cell, note: tag(row, column) };
    });
  });
  seller.grid.columns.forEach((column, at) => {
    column.id = String(at);
  });
  return workbook;
}

export interface Outcome {
  refusal: SheetError | undefined;
  calls: number;
}

/** Writes while `acts` happen right before the calls with their numbers. Lets any error but a `SheetError` through. */
export function writeDuring(workbook: FakeWorkbook, wishes: Wishes, acts: ReadonlyMap<number, Act>): Outcome {
  const seller = workbook.seller(standTab.name);
  workbook.forgetCalls();
  workbook.before(({ n }) => acts.get(n)?.(seller));
  const sheet = workbook.sheet(standTab.name);
  if (!sheet) throw new Error('탭이 없습니다.');
  let refusal: SheetError | undefined;
  try {
    const take = { no: undefined, snapshot: takeSnapshot, sized: takeSized }[wishes.seen ?? 'no'];
    const seen = take?.(standTab, sheet);
    upsertRows(standTab, sheet, wishes.rows, wishes.stamp, { seen });
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    refusal = error;
  }
  workbook.before(() => {});
  return { refusal, calls: workbook.calls.length };
}

/** The cells as they stand now, by the old place of each. */
export function remembered(workbook: FakeWorkbook): Map<string, Cell> {
  const cells = workbook.seller(standTab.name).grid.cells.flat();
  return new Map(cells.flatMap(({ note, value }) => (note === undefined ? [] : [[note, value] as const])));
}

/** What the write may bring about in old cells, by their place, and in new rows, by key and header. */
interface Aims {
  cells: Map<string, Cell>;
  rows: Map<string, Map<string, Cell>>;
  /** Old rows (from 0) by key: only once they are deleted may a new row have that key. */
  standing: Map<string, number[]>;
}

/** What must stand in the end where nobody disturbs, worked out from the wishes alone. */
export function aimsOf(workbook: FakeWorkbook, tab: Tab, { rows, stamp }: Wishes): Aims {
  const { grid } = workbook.seller(tab.name);
  const values = grid.cells.map((line) => line.map(({ value }) => value));
  const place = (name: string) => (values[0] ?? []).indexOf(columnOf(tab, name).header);
  const keyAt = (line: readonly Cell[]) => joinKey(tab.key.map((name) => String(line[place(name)] ?? '').trim()));
  const aims: Aims = { cells: new Map(), rows: new Map(), standing: new Map() };
  for (const wish of rows) {
    const key = joinKey(tab.key.map((name) => String((wish as Record<string, unknown>)[name])));
    const cells = Object.entries(wish).map(([name, value]) => [name, columnOf(tab, name).encode(value)] as const);
    const stamped = Object.entries(stamp).map(([name, value]) => [name, columnOf(tab, name).encode(value)] as const);
    const here = values.flatMap((line, row) => (row > 0 && keyAt(line) === key ? [row] : []));
    const whole = [...cells, ...stamped].map(([name, cell]) => [columnOf(tab, name).header, cell] as const);
    aims.rows.set(key, new Map(whole));
    aims.standing.set(key, here);
    const isFree = (row: number, name: string) =>
      !tab.key.includes(name) && (columnOf(tab, name).owner !== 'initial' || values[row]?.[place(name)] === '');
    const changes = here.some((row) =>
      cells.some(([name, c]) => isFree(row, name) && values[row]?.[place(name)] !== c),
    );
    for (const row of changes ? here : []) {
      for (const [name, cell] of [...cells, ...stamped]) {
        if (isFree(row, name)) aims.cells.set(tag(row, place(name)), cell);
      }
    }
  }
  return aims;
}

interface Case {
  /** The cells before the write, and what the seller typed meanwhile. */
  before: Map<string, Cell>;
  typed: Map<string, Cell>;
  aims: Aims;
  refused: boolean;
  /** New keys whose rows the seller deleted. */
  deleted: readonly string[];
}

/** Everything that is wrong in the end, in words. */
export function judge(workbook: FakeWorkbook, outcome: Case): string[] {
  const { before, typed, aims, refused } = outcome;
  const { grid } = workbook.seller(standTab.name);
  const strays: FakeCell[][] = [];
  const fresh: Map<string, Cell>[] = [];
  const headers = headersByColumn(workbook, before);
  const old = new Map([...before, ...typed]);
  /** Whether the cell says what the cell from that old place should say. */
  const isRight = ({ value, formula }: FakeCell, place: string | undefined): boolean => {
    const was = old.get(place ?? '') ?? '';
    const aim = aims.cells.get(place ?? '') ?? was;
    return formula === '' && (value === aim || (refused && value === was));
  };
  grid.cells.forEach((line) => {
    if (line.every(({ note }) => note === undefined || (old.get(note) ?? '') === '')) {
      const filled = line.flatMap(({ value }, column) =>
        value === '' ? [] : [[headers[column] ?? '?', value] as const],
      );
      if (filled.length > 0) fresh.push(new Map(filled));
      return;
    }
    const off = line.filter((cell) => !isRight(cell, cell.note));
    if (off.length > 0) strays.push(line);
  });
  const wrong = isExchange(strays, isRight) ? [] : strays.map((line) => show(line.map(({ value }) => value)));
  return [...wrong, ...judgeNew(workbook, fresh, headers, outcome)];
}

/**
 * Rows that were alike in all that could be seen may have changed places as a whole, as if sorted: each must be right in
 * the place of another.
 */
function isExchange(rows: FakeCell[][], isRight: (cell: FakeCell, place: string | undefined) => boolean): boolean {
  const left = new Set(rows);
  return rows.every((row) => {
    const other = [...left].find((one) => one.every(({ note }, column) => isRight(row[column] ?? BLANK, note)));
    if (other) left.delete(other);
    return other !== undefined;
  });
}

const show = (cell: unknown): string => JSON.stringify(cell);

/** The headers as they were, wherever their columns stand now. */
function headersByColumn(workbook: FakeWorkbook, before: Map<string, Cell>): (string | undefined)[] {
  const { columns } = workbook.seller(standTab.name).grid;
  return columns.map(({ id }) => (id === undefined ? undefined : String(before.get(tag(0, Number(id))) ?? '')));
}

function judgeNew(
  workbook: FakeWorkbook,
  found: Map<string, Cell>[],
  headers: readonly (string | undefined)[],
  { aims: { rows, standing }, refused, deleted }: Case,
): string[] {
  const wrong: string[] = [];
  const left = new Set(workbook.seller(standTab.name).grid.cells.map((line) => rowOf(line)));
  const seen = new Set([...standing].flatMap(([key, here]) => (here.some((row) => left.has(row)) ? [key] : [])));
  for (const cells of found) {
    const key = [...rows.keys()].find(
      (one) => !seen.has(one) && [...cells].every(([header, cell]) => rows.get(one)?.get(header) === cell),
    );
    if (key === undefined) wrong.push(`아무도 적지 않았거나 두 번 적힌 행: ${JSON.stringify([...cells])}`);
    else {
      const isWhole = [...(rows.get(key) ?? [])].every(
        ([header, cell]) => cell === '' || cells.has(header) || !headers.includes(header),
      );
      if (!isWhole && !refused) wrong.push(`새 행 ${key}에 빠진 값이 있다`);
      seen.add(key);
    }
  }
  const lacking = [...rows.keys()].filter((key) => !seen.has(key) && standing.get(key)?.length === 0);
  if (!refused) wrong.push(...lacking.filter((key) => !deleted.includes(key)).map((key) => `없는 새 행: ${key}`));
  return wrong;
}

/** The old row (from 0) of which these cells are. */
function rowOf(line: readonly { note?: string }[]): number | undefined {
  const note = line.find((cell) => cell.note !== undefined)?.note;
  return note === undefined ? undefined : Number(note.split(',')[0]);
}
