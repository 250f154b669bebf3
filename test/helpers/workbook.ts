/**
 * An in-memory workbook behind our ports: it types, refuses and counts as Google does. `seller` gives the hands and eyes
 * of a person, `calls` what the program asked, and `before` lets a test act right before any call.
 */
import type { Area, Cell, Workbook } from '../../src/ports';
import { columnOf, type Tab } from '../../src/sheet';
import { type Call, type CallKind, openGate } from './workbook-calls';
import type { TextCellRules } from './workbook-cell';
import { blankGrid, type FakeGrid, isHiddenRow } from './workbook-grid';
import { fakeLayout } from './workbook-layout';
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

/** As Google is thought to be. */
const KINDEST: TextCellRules = { formula: 'text', apostrophe: 'kept' };

/** A new spreadsheet as Google makes it: one empty tab of 1,000 rows and 26 columns. */
export function fakeWorkbook(options: FakeOptions = {}) {
  const { id = 'file-1', textCells = KINDEST } = options;
  const zones = { ...(options.timeZones ?? { file: 'Asia/Seoul', script: 'Asia/Seoul' }) };
  const grids: FakeGrid[] = [blankGrid('시트1', 1000, 26)];
  const gate = openGate();
  let active = '시트1';
  let selected: Area = { row: 1, column: 1, rows: 1, columns: 1 };

  const gridOf = (name: string): FakeGrid => {
    const found = grids.find((grid) => grid.name === name);
    if (!found) throw new Error(`「${name}」 탭이 없습니다.`);
    return found;
  };
  const sheetOf = (grid: FakeGrid) => fakeSheet(grid, gate, textCells, fakeLayout(grid, gate));

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
      if (workbook.sheetNames().includes(name)) throw new Error(`「${name}」 탭이 이미 있습니다.`);
      const grid = blankGrid(name, 1000, 26);
      grids.splice(place, 0, grid);
      return sheetOf(grid);
    },
    removeSheet(name) {
      gate.pass('structure', 'removeSheet', name);
      if (grids.length === 1) throw new Error('마지막 탭은 지울 수 없습니다.');
      grids.splice(grids.indexOf(gridOf(name)), 1);
      if (active === name) active = grids[0]?.name ?? '';
    },
    activeSheetName: () => active,
    selectedRows: () => ({ first: selected.row, last: selected.row + selected.rows - 1 }),
    hiddenRows(tab, { first, last }, scratch) {
      gate.pass('look', 'hiddenRows', tab);
      if (options.hidesUnknown || !grids.some(({ name }) => name === scratch.tab)) return undefined;
      const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      return new Set(rows.filter((row) => isHiddenRow(gridOf(tab), row)));
    },
    activate(name) {
      active = gridOf(name).name;
    },
    select(tab, area) {
      gate.pass('look', 'select', tab, area);
      active = gridOf(tab).name;
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
    seller: (name: string): Seller => sellerAt(gridOf(name), textCells),
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
