/** A tab at one moment: the header and rows of one read, and the keys of the rows. */
import type { Cell, Grid, Sheet, Size, Workbook } from '../ports';
import { findColumns, type Located, locate } from './header';
import { messages } from './messages';
import { keysOf } from './row-keys';
import { SheetError } from './sheet-error';
import type { ColumnName, Tab } from './tab';

export interface Snapshot {
  readonly header: readonly Cell[];
  /** Below the header, index 0 is row 2 of the sheet. */
  readonly rows: Grid;
  readonly located: Located;
  /** The key of each row (row-keys.ts), `undefined` for one that holds nothing. */
  readonly keys: readonly (string | undefined)[];
}

/** What a writer has to know besides. */
export interface SizedSnapshot extends Snapshot {
  /** Rows and columns of the sheet, empty ones too; tells inserted ones from deleted ones. */
  readonly size: Size;
  /** Missing where everything was read. */
  readonly known?: KnownPart;
}

/** The cells that were read: some whole rows and some whole columns. All others are unknown. */
export interface KnownPart {
  /** Indexes of `rows`. */
  readonly first: number;
  readonly last: number;
  /** Columns of the sheet, from 1. */
  readonly columns: ReadonlySet<number>;
}

/** Number of the sheet's row at an index of `rows`. */
export const rowNumber = (index: number): number => index + 2;

/** The cell of a row in a column of the sheet (from 1); `''` beyond what was read. */
export const cellAt = (snapshot: Snapshot, index: number, place: number): Cell =>
  snapshot.rows[index]?.[place - 1] ?? '';

/** Gives the tab's sheet. Throws `SheetError` when it does not exist. */
export function sheetOf(tab: Tab, workbook: Workbook): Sheet {
  const sheet = workbook.sheet(tab.name);
  if (!sheet) throw new SheetError(messages.missingTab(tab.name));
  return sheet;
}

/** Reads the whole tab in one call. Throws `SheetError` when a needed column (all of them by default) is not there. */
export function takeSnapshot<T extends Tab>(tab: T, sheet: Sheet, needed?: readonly ColumnName<T>[]): Snapshot {
  const snapshot = lookAt(tab, sheet);
  locate(tab, snapshot.header, needed ?? Object.keys(tab.columns));
  return snapshot;
}

/** The same with the size of the sheet, for a writer that makes no remote call in between. */
export function takeSized<T extends Tab>(tab: T, sheet: Sheet, needed?: readonly ColumnName<T>[]): SizedSnapshot {
  const snapshot = sized(tab, sheet);
  locate(tab, snapshot.header, needed ?? Object.keys(tab.columns));
  return snapshot;
}

/** Like `takeSnapshot`, but takes the tab as it is: columns may be missing or doubled. */
export const lookAt = (tab: Tab, sheet: Sheet): Snapshot => snapshotOf(tab, readWhole(tab, sheet));

/** From all cells of a tab. */
export function snapshotOf(tab: Tab, cells: Grid): Snapshot {
  const [header = [], ...rows] = cells;
  const located = findColumns(tab, header);
  return { header, rows, located, keys: keysOf(tab, located, rows) };
}

/**
 * The snapshot with the size of the sheet, taken anew (or for the first time) where rows or columns have come or gone since.
 * Throws `SheetError` when that never stops.
 */
export function sized(tab: Tab, sheet: Sheet, known?: Snapshot | SizedSnapshot): SizedSnapshot {
  if (known && 'size' in known) return known;
  let old = known;
  return untilStable(tab, () => {
    const snapshot = old ?? snapshotOf(tab, filled(sheet.readUsed()));
    old = undefined;
    const size = sheet.gridSize();
    return isWhole(sheet, snapshot) ? { ...snapshot, size } : undefined;
  });
}

export interface SeenCells {
  /** All rows of the sheet down to the last that holds anything, the header included. */
  cells: Grid;
  /** Rows and columns of the sheet, empty ones too. */
  size: Size;
}

/**
 * Reads all cells at one moment, after a write to a sheet of this size. Throws `SheetError` when the sheet keeps
 * changing.
 */
export const readAgain = (tab: Tab, sheet: Sheet, before: Size): SeenCells =>
  untilStable(tab, () => {
    const cells = filled(sheet.readUsed());
    const size = sheet.gridSize();
    const hasKeptSize = size.rows === before.rows && size.columns === before.columns;
    return hasKeptSize || isWholeGrid(sheet, cells) ? { cells, size } : undefined;
  });

const readWhole = (tab: Tab, sheet: Sheet): Grid =>
  untilStable(tab, () => {
    const cells = filled(sheet.readUsed());
    // Below a header alone nothing can be cut off: what came meanwhile came afterwards.
    return cells.length <= 1 || isWholeGrid(sheet, cells) ? cells : undefined;
  });

/** An empty tab has no row. */
const filled = (cells: Grid): Grid => (cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === '' ? [] : cells);

/** A row or column that came between asking how far the tab goes and reading it would have cut the table off. */
function goesAsFar(sheet: Sheet, { rows, columns }: Size): boolean {
  const used = sheet.usedSize();
  return used.rows === rows && used.columns === columns;
}

const isWholeGrid = (sheet: Sheet, cells: Grid): boolean =>
  goesAsFar(sheet, { rows: cells.length, columns: cells[0]?.length ?? 0 });

const isWhole = (sheet: Sheet, { header, rows }: Snapshot): boolean =>
  goesAsFar(sheet, { rows: header.length === 0 ? 0 : rows.length + 1, columns: header.length });

const LOOKS = 5;

/** Reads again until nothing has changed in between. */
function untilStable<Seen>(tab: Tab, look: () => Seen | undefined): Seen {
  let failure: unknown = new SheetError(messages.neverCalm(tab.name));
  for (let times = 0; times < LOOKS; times += 1) {
    try {
      const seen = look();
      if (seen !== undefined) return seen;
    } catch (error) {
      // Rows that were just deleted cannot be read; what is really broken fails every time.
      failure = error;
    }
  }
  throw failure;
}

/** Indexes of the rows by key; several where the key is doubled. */
export function indexesByKey(snapshot: Snapshot): Map<string, number[]> {
  const indexes = new Map<string, number[]>();
  snapshot.keys.forEach((key, index) => {
    if (key === undefined) return;
    const there = indexes.get(key);
    if (there) there.push(index);
    else indexes.set(key, [index]);
  });
  return indexes;
}

/** The first row of the sheet with this key, as the seller counts. */
export function rowOfKey({ keys }: Snapshot, key: string): number | undefined {
  const index = keys.indexOf(key);
  return index === -1 ? undefined : rowNumber(index);
}
