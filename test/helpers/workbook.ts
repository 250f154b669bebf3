/**
 * An in-memory workbook behind our ports: it types, refuses and counts as Google does. `seller` gives the hands and eyes
 * of a person, `calls` what the program asked, and `before` lets a test act right before any call.
 */
import type { Area, Cell, Workbook } from '../../src/ports';
import { columnOf, type Tab } from '../../src/sheet';
import { type Call, type CallKind, openGate } from './workbook-calls';
import type { TextCellRules } from './workbook-cell';
import { blankGrid, changeOpenArea, type FakeGrid, holds, isHiddenRow, refuseOutside } from './workbook-grid';
import { fakeLayout } from './workbook-layout';
import { insertColumns } from './workbook-lines';
import { type Seller, sellerAt } from './workbook-seller';
import { fakeSheet } from './workbook-sheet';

export interface FakeOptions {
  id?: string;
  timeZones?: { file: string; script: string };
  textCells?: TextCellRules;
  /** E-mail of the file's owner. */
  owner?: string;
  /** Google does not calculate which rows are hidden. */
  hidesUnknown?: boolean;
}

const FIRST_CELL: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** As Google is thought to be. */
const KINDEST: TextCellRules = { formula: 'text', apostrophe: 'kept' };

/** A new spreadsheet as Google makes it: one empty tab of 1,000 rows and 26 columns. */
export function fakeWorkbook(options: FakeOptions = {}) {
  const { id = 'file-1', textCells = KINDEST } = options;
  const zones = { ...(options.timeZones ?? { file: 'Asia/Seoul', script: 'Asia/Seoul' }) };
  const grids: FakeGrid[] = [blankGrid('시트1', 1000, 26)];
  const gate = openGate();
  let active = '시트1';
  let selected: Area = FIRST_CELL;

  const gridOf = (name: string): FakeGrid => {
    const found = grids.find((grid) => grid.name === name);
    if (!found) throw new Error(`「${name}」 탭이 없습니다.`);
    return found;
  };
  const typing = () => ({ ...textCells, timeZone: zones.file });
  const bringForward = (name: string) => {
    if (active === name) return;
    active = name;
    selected = FIRST_CELL;
  };
  /** A tab that is to be hidden or removed leaves another one to be seen. */
  const leave = (grid: FakeGrid, change: () => void) => {
    const next = grids.find((other) => other !== grid && !other.hidden);
    if (!next) throw new Error('보이는 마지막 탭은 숨기거나 지울 수 없습니다.');
    change();
    if (active === grid.name) bringForward(next.name);
  };
  const hide = (grid: FakeGrid) =>
    leave(grid, () => {
      grid.hidden = true;
    });
  const sheetOf = (grid: FakeGrid) =>
    fakeSheet(
      grid,
      gate,
      typing,
      fakeLayout(grid, gate, typing, () => hide(grid)),
    );

  const workbook: Workbook = {
    id: () => id,
    sheet(name) {
      const found = grids.find((grid) => grid.name === name);
      return found && sheetOf(found);
    },
    sheetNames: () => grids.map(({ name }) => name),
    gridSizes: () =>
      new Map(grids.map(({ name, cells, columns }) => [name, { rows: cells.length, columns: columns.length }])),
    addSheet(name, place) {
      gate.pass('structure', 'addSheet', name);
      const isTaken = grids.some((grid) => grid.name.toLowerCase() === name.toLowerCase());
      if (isTaken) throw new Error(`「${name}」 탭이 이미 있습니다.`);
      const grid = blankGrid(name, 1000, 26);
      grids.splice(place, 0, grid);
      bringForward(name);
      return sheetOf(grid);
    },
    removeSheet(name) {
      gate.pass('structure', 'removeSheet', name);
      const grid = gridOf(name);
      if (grid.locked.length > 0) throw new Error(`「${name}」 탭에 보호된 칸이 있습니다.`);
      leave(grid, () => void grids.splice(grids.indexOf(grid), 1));
    },
    activeSheetName: () => active,
    selectedRows: () => ({ first: selected.row, last: selected.row + selected.rows - 1 }),
    hiddenRows(tab, { first, last }, scratch) {
      gate.pass('look', 'hiddenRows', tab);
      const beside = grids.find(({ name }) => name === scratch.tab);
      if (options.hidesUnknown || !beside) return undefined;
      takeScratch(beside, scratch.column);
      const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      const grid = grids.find(({ name }) => name === tab);
      if (!grid || last > grid.cells.length) return undefined;
      return new Set(rows.filter((row) => isHiddenRow(grid, row) || !grid.cells[row - 1]?.some(holds)));
    },
    activate(name) {
      bringForward(gridOf(name).name);
    },
    select(tab, area) {
      gate.pass('look', 'select', tab, area);
      const grid = gridOf(tab);
      refuseOutside(grid, area);
      active = grid.name;
      selected = area;
    },
    ownerEmail: () => options.owner ?? 'seller@example.com',
    timeZones: () => ({ ...zones }),
    setTimeZone(zone) {
      zones.file = zone;
    },
    flush: () => gate.pass('look', 'flush', ''),
  };

  return Object.assign(workbook, {
    /** The hands and eyes of a person on a tab. */
    seller: (name: string): Seller => sellerAt(gridOf(name), typing),
    /** The rectangle that the program selected last. */
    selectedArea: (): Area => selected,
    calls: gate.calls,
    count: (...kinds: CallKind[]): number => gate.calls.filter(({ kind }) => kinds.includes(kind)).length,
    /** Forgets the calls so far; the next one is number 1. */
    forgetCalls: () => void gate.calls.splice(0),
    /** Runs right before every call of the program. */
    before(act: (call: Call) => void) {
      gate.before = act;
    },
    /** Runs once, right before the call of this number (counted from 1 after `forgetCalls`). */
    beforeCall(n: number, act: () => void) {
      gate.before = (call) => {
        if (call.n === n) act();
      };
    },
    /** Everything there is, to be compared. */
    state: (): unknown => structuredClone({ grids, zones }),
    /** Puts a finished tab in, as `workbookWith` does. */
    put: (grid: FakeGrid) => void grids.push(grid),
  });
}

/** The cell in which the formula stands for a moment, in a new column where the tab is too narrow. */
function takeScratch(grid: FakeGrid, column: number): void {
  const { length } = grid.columns;
  if (column > length) insertColumns(grid, length + 1, column - length, length);
  changeOpenArea(grid, { row: 1, column, rows: 1, columns: 1 }, (cell) => ({
    ...cell,
    value: '',
    formula: '',
    format: column > length ? 'General' : cell.format,
  }));
}

export type FakeWorkbook = ReturnType<typeof fakeWorkbook>;

/** Cells of rows by the program's column names, exactly as they stand. */
export type StandingRows<T extends Tab> = readonly Partial<Record<keyof T['columns'] & string, Cell>>[];

/** A workbook in which the tab stands with its headers, its formats and these rows, and `spare` blank rows below. */
export function workbookWith<T extends Tab>(
  tab: T,
  rows: StandingRows<T>,
  options: FakeOptions & { spare?: number } = {},
) {
  const workbook = fakeWorkbook(options);
  putTab(workbook, tab, rows, options.spare);
  return workbook;
}

/** Puts a tab with its headers, formats and these rows into the workbook. */
export function putTab<T extends Tab>(workbook: FakeWorkbook, tab: T, rows: StandingRows<T>, spare = 20): void {
  const names = Object.keys(tab.columns);
  const grid = blankGrid(tab.name, rows.length + 1 + spare, names.length);
  names.forEach((name, at) => {
    const { format, header } = columnOf(tab, name);
    const blank = { value: '', formula: '', format };
    grid.cells.forEach((line, index) => {
      const value = rows[index - 1]?.[name] ?? '';
      line[at] =
        index === 0 ? { value: header, formula: '', format: 'General' } : value === '' ? blank : { ...blank, value };
    });
    const column = grid.columns[at];
    if (column) column.id = name;
  });
  grid.frozen = { rows: 1, columns: 0 };
  workbook.put(grid);
}
