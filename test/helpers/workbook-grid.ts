/** The cells of one fake tab with what Google keeps beside them, and how rows and columns are put in and taken out. */
import type { Area, Cell, ChartSpec, ColorRule } from '../../src/ports';
import { BLANK, type FakeCell } from './workbook-cell';

export interface FakeColumn {
  width: number;
  hidden: boolean;
  /** Developer metadata; moves with the column. */
  id?: string;
  /** Values by which a filter hides rows. */
  hides?: readonly string[];
}

export interface FakeGrid {
  name: string;
  /** Rows of cells; every row is as long as there are columns. */
  cells: FakeCell[][];
  columns: FakeColumn[];
  hidden: boolean;
  /** Rows (as they stand in `cells`) that a filter hides, and that a person has hidden. */
  hiddenRows: { filter: Set<FakeCell[]>; hand: Set<FakeCell[]> };
  frozen: { rows: number; columns: number };
  charts: ChartSpec[];
  colorRules: ColorRule[];
  warnings: { areas: Area[]; description: string }[];
  /** What its owner has protected from the person at work. */
  locked: Area[];
}

export function blankGrid(name: string, rows: number, columns: number): FakeGrid {
  return {
    name,
    cells: Array.from({ length: rows }, () => new Array<FakeCell>(columns).fill(BLANK)),
    columns: Array.from({ length: columns }, () => ({ width: 100, hidden: false })),
    hidden: false,
    hiddenRows: { filter: new Set(), hand: new Set() },
    frozen: { rows: 0, columns: 0 },
    charts: [],
    colorRules: [],
    warnings: [],
    locked: [],
  };
}

/** Throws as Google does for an area that is not wholly inside the tab. */
export function refuseOutside(grid: FakeGrid, { row, column, rows, columns }: Area): void {
  const isInside = row >= 1 && column >= 1 && rows >= 1 && columns >= 1;
  if (!isInside || row + rows - 1 > grid.cells.length || column + columns - 1 > grid.columns.length) {
    throw new Error(`「${grid.name}」 탭의 범위를 벗어났습니다: ${row}행 ${column}열부터 ${rows}행 ${columns}열`);
  }
}

/** The cells of an area, read with `get`. */
export const mapArea = <T>({ cells }: FakeGrid, { row, column, rows, columns }: Area, get: (cell: FakeCell) => T) =>
  cells.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns).map(get));

/** Replaces every cell of an area; nothing is replaced when `change` throws. */
export function changeArea(
  grid: FakeGrid,
  area: Area,
  change: (cell: FakeCell, y: number, x: number) => FakeCell,
): void {
  refuseOutside(grid, area);
  const changed = mapArea(grid, area, (cell) => cell).map((line, y) => line.map((cell, x) => change(cell, y, x)));
  changed.forEach((line, y) => {
    grid.cells[area.row - 1 + y]?.splice(area.column - 1, line.length, ...line);
  });
}

const holds = ({ value, formula }: FakeCell): boolean => value !== '' || formula !== '';

/** The last row and column that hold anything. */
export function usedSize({ cells }: FakeGrid): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  cells.forEach((line, at) => {
    let last = line.length;
    while (last > columns && !holds(line[last - 1] ?? BLANK)) last -= 1;
    columns = Math.max(columns, last);
    if (line.some(holds)) rows = at + 1;
  });
  return { rows, columns };
}

/** Hides what the filter says now; cells that change later change nothing until it is called again. */
export function applyFilter({ cells, columns, hiddenRows }: FakeGrid): void {
  const isOut = (line: FakeCell[]) => columns.some(({ hides }, at) => hides?.includes(String(line[at]?.value ?? '')));
  hiddenRows.filter = new Set(cells.slice(1).filter(isOut));
}

export function isHiddenRow({ cells, hiddenRows }: FakeGrid, row: number): boolean {
  const line = cells[row - 1];
  return line !== undefined && (hiddenRows.filter.has(line) || hiddenRows.hand.has(line));
}

/** Puts rows in; they look like row `like` (0: plain). */
export function insertRows({ cells, columns }: FakeGrid, before: number, count: number, like: number): void {
  const blank = columns.map((_, at) => emptied(cells[like - 1]?.[at]));
  cells.splice(before - 1, 0, ...Array.from({ length: count }, () => [...blank]));
}

/** Puts columns in; they look like column `like` (0: plain), without its identity. */
export function insertColumns({ cells, columns }: FakeGrid, before: number, count: number, like: number): void {
  for (const line of cells) line.splice(before - 1, 0, ...new Array<FakeCell>(count).fill(emptied(line[like - 1])));
  const { width } = columns[like - 1] ?? { width: 100 };
  columns.splice(before - 1, 0, ...Array.from({ length: count }, () => ({ width, hidden: false })));
}

function emptied(cell: FakeCell = BLANK): FakeCell {
  if (!holds(cell) && cell.note === undefined) return cell;
  const { note: _note, ...look } = cell;
  return { ...look, value: '', formula: '' };
}

export function deleteColumns({ cells, columns }: FakeGrid, first: number, count: number): void {
  for (const line of cells) line.splice(first - 1, count);
  columns.splice(first - 1, count);
}

/** Takes a column out and puts it in so that it stands at `to`. */
export function moveColumn({ cells, columns }: FakeGrid, from: number, to: number): void {
  for (const line of [...cells, columns] as unknown[][]) line.splice(to - 1, 0, ...line.splice(from - 1, 1));
}

/** What stands, without looks. */
export const valuesOf = ({ cells }: FakeGrid): Cell[][] => cells.map((line) => line.map(({ value }) => value));
