/** The cells of one fake tab with what Google keeps beside them. */
import type { Area, Cell, ChartSpec, ColorRule } from '../../src/ports';
import { BLANK, type FakeCell, seenCell, type Typing } from './workbook-cell';

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
  /** What the filter covers, its header row included. */
  filter?: Area;
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

/** Throws as Google does for a grid of another size than its area. */
export function refuseOtherSize({ rows, columns }: Area, lines: readonly (readonly unknown[])[]): void {
  if (lines.length !== rows || lines.some((line) => line.length !== columns)) {
    throw new Error(`범위는 ${rows}행 ${columns}열인데 다른 크기의 값을 받았습니다.`);
  }
}

export const isLocked = ({ locked }: FakeGrid, area: Area): boolean => locked.some((one) => isMeeting(one, area));

const isMeeting = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

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

/** As `changeArea`, for the program: throws where a cell is locked. */
export function changeOpenArea(...[grid, area, change]: Parameters<typeof changeArea>): void {
  refuseOutside(grid, area);
  if (isLocked(grid, area)) throw new Error(`「${grid.name}」 탭의 보호된 칸입니다.`);
  changeArea(grid, area, change);
}

export const holds = ({ value, formula }: FakeCell): boolean => value !== '' || formula !== '';

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
export function applyFilter({ cells, columns, hiddenRows, filter }: FakeGrid, typing: Typing): void {
  const isOut = (line: FakeCell[]) =>
    columns.some(({ hides }, at) => hides?.includes(seenCell(line[at] ?? BLANK, typing)));
  const covered = filter ? cells.slice(filter.row, filter.row - 1 + filter.rows) : [];
  hiddenRows.filter = new Set(covered.filter(isOut));
}

export function removeFilter(grid: FakeGrid): void {
  delete grid.filter;
  for (const column of grid.columns) delete column.hides;
  grid.hiddenRows.filter = new Set();
}

export function isHiddenRow({ cells, hiddenRows }: FakeGrid, row: number): boolean {
  const line = cells[row - 1];
  return line !== undefined && (hiddenRows.filter.has(line) || hiddenRows.hand.has(line));
}

/** What stands, without looks. */
export const valuesOf = ({ cells }: FakeGrid): Cell[][] => cells.map((line) => line.map(({ value }) => value));
