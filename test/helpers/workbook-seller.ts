/** The seller's hands and eyes on one tab of the fake workbook: none of it is counted, nothing can refuse it. */

import { compareCells } from '../../local/apps-script';
import type { Area, Cell } from '../../src/ports';
import { type FakeCell, type Typing, typedInto } from './workbook-cell';
import { applyFilter, changeArea, type FakeGrid, usedSize, valuesOf } from './workbook-grid';
import { deleteColumns, deleteRows, insertColumns, insertRows, moveColumn } from './workbook-lines';

/** A column by its header in row 1, or by its number. */
export type Where = string | number;

export function sellerAt(grid: FakeGrid, typing: () => Typing) {
  const place = (where: Where): number => {
    if (typeof where === 'number') return where;
    const at = (grid.cells[0] ?? []).findIndex(({ value }) => value === where);
    if (at === -1) throw new Error(`「${grid.name}」 탭에 「${where}」 열이 없습니다.`);
    return at + 1;
  };
  const change = (row: number, where: Where, to: (cell: FakeCell) => FakeCell) =>
    changeArea(grid, { row, column: place(where), rows: 1, columns: 1 }, to);
  return {
    /** Types a value as a person does. */
    type: (row: number, where: Where, input: Cell) => change(row, where, (cell) => typedInto(cell, input, typing())),
    /** Pastes a cell from elsewhere: its format comes along, and a number stays a number. */
    paste: (row: number, where: Where, value: Cell, format = 'General') =>
      change(row, where, (cell) => ({ ...cell, value, formula: '', format })),
    rename: (header: Where, now: string) => change(1, header, (cell) => ({ ...cell, value: now })),
    /** Whole rows below row 1; blank cells come last, as in Google. */
    sort(where: Where, ascending = true) {
      const column = place(where) - 1;
      const [header = [], ...rows] = grid.cells;
      rows.sort((left, right) => compareCells(left[column]?.value ?? '', right[column]?.value ?? '', ascending));
      grid.cells = [header, ...rows];
    },
    insertRows: (before: number, count = 1) => insertRows(grid, before, count, before - 1),
    deleteRows: (first: number, count = 1) => deleteRows(grid, first, count),
    /** Protects an area from the person at work, as the file's owner may. */
    protect: (area: Area) => void grid.locked.push({ ...area }),
    /** Hides whole rows by hand. */
    hideRows(...rows: number[]) {
      for (const row of rows) grid.hiddenRows.hand.add(grid.cells[row - 1] ?? []);
    },
    /** Hides, as a filter's list of values does, the rows whose cell of this column shows one of them. */
    filterOut(where: Where, ...values: string[]) {
      const column = grid.columns[place(where) - 1];
      if (column) column.hides = values;
      grid.filter ??= { row: 1, column: 1, rows: grid.cells.length, columns: usedSize(grid).columns };
      applyFilter(grid, typing());
    },
    insertColumns: (before: number, count = 1) => insertColumns(grid, before, count, before - 1),
    deleteColumn: (where: Where) => deleteColumns(grid, place(where), 1, typing()),
    moveColumn: (where: Where, to: number) => moveColumn(grid, place(where), to),
    place,
    cell: (row: number, where: Where): FakeCell | undefined => grid.cells[row - 1]?.[place(where) - 1],
    value: (row: number, where: Where): Cell | undefined => grid.cells[row - 1]?.[place(where) - 1]?.value,
    headers: (): Cell[] => (grid.cells[0] ?? []).map(({ value }) => value),
    /** The column's cells below the header, without the blank rows at the end of the tab. */
    column: (where: Where): Cell[] => table(grid).map((row) => row[place(where) - 1] ?? ''),
    /** All rows below the header by header text, without the blank rows at the end of the tab. */
    rows: (): Record<string, Cell>[] => {
      const headers = (grid.cells[0] ?? []).map(({ value }) => String(value));
      return table(grid).map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at] ?? ''])));
    },
    grid,
  };
}

export type Seller = ReturnType<typeof sellerAt>;

function table(grid: FakeGrid): Cell[][] {
  const rows = valuesOf(grid).slice(1);
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell === '')) rows.pop();
  return rows;
}
