/** The port of one fake tab: strict about sizes, and every call passes the gate. */
import { frozenAfterDelete } from '../../local/apps-script';
import type { Area, Grid, Sheet, SheetLayout } from '../../src/ports';
import type { Gate } from './workbook-calls';
import { type FakeCell, readCell, type Typing, typedInto } from './workbook-cell';
import {
  changeOpenArea,
  type FakeGrid,
  isHiddenRow,
  isLocked,
  mapArea,
  refuseOtherSize,
  refuseOutside,
  usedSize,
} from './workbook-grid';
import { deleteColumns, deleteRows, insertColumns, insertRows } from './workbook-lines';

/** `typing` says the rules as they are at the moment of the call. */
export function fakeSheet(grid: FakeGrid, gate: Gate, typing: () => Typing, layout: SheetLayout): Sheet {
  const { name } = grid;
  const readArea = (area: Area): Grid => {
    refuseOutside(grid, area);
    const rules = typing();
    return mapArea(grid, area, (cell: FakeCell) => readCell(cell, rules));
  };
  return {
    name,
    layout,
    gridSize() {
      gate.pass('look', 'gridSize', name);
      return { rows: grid.cells.length, columns: grid.columns.length };
    },
    usedSize() {
      gate.pass('look', 'usedSize', name);
      return usedSize(grid);
    },
    read(area) {
      gate.pass('read', 'read', name, area);
      return readArea(area);
    },
    readColumns(first, count) {
      const area = { row: 1, column: first, rows: grid.cells.length, columns: count };
      gate.pass('read', 'readColumns', name, area);
      return readArea({ ...area, rows: grid.cells.length });
    },
    readRows(first, count) {
      const area = { row: first, column: 1, rows: count, columns: grid.columns.length };
      gate.pass('read', 'readRows', name, area);
      return readArea({ ...area, columns: grid.columns.length });
    },
    readUsed() {
      gate.pass('look', 'dataRange', name);
      const { rows, columns } = usedSize(grid);
      const area = { row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
      gate.pass('read', 'readUsed', name, area);
      return readArea(area);
    },
    isRowHidden(row) {
      gate.pass('look', 'isRowHidden', name);
      refuseOutside(grid, { row, column: 1, rows: 1, columns: 1 });
      return isHiddenRow(grid, row);
    },
    formulas(area) {
      gate.pass('read', 'formulas', name, area);
      refuseOutside(grid, area);
      return mapArea(grid, area, ({ formula }) => formula);
    },
    write(area, cells) {
      gate.pass('write', 'write', name, area);
      refuseOtherSize(area, cells);
      const rules = typing();
      changeOpenArea(grid, area, (cell, y, x) => typedInto(cell, cells[y]?.[x] ?? '', rules));
    },
    writeFormats(area, formats) {
      gate.pass('format', 'writeFormats', name, area);
      refuseOtherSize(area, formats);
      changeOpenArea(grid, area, (cell, y, x) => ({ ...cell, format: formats[y]?.[x] || 'General' }));
    },
    canEdit(area) {
      gate.pass('look', 'canEdit', name, area);
      refuseOutside(grid, area);
      return !isLocked(grid, area);
    },
    ...structure(grid, gate, typing),
  };
}

function structure(grid: FakeGrid, gate: Gate, typing: () => Typing) {
  const { name } = grid;
  const pass = (method: string) => gate.pass('structure', method, name);
  const refuse = (isRight: boolean) => {
    if (!isRight) throw new Error(`「${name}」 탭에 없는 행이나 열입니다.`);
  };
  const isLockedRow = (row: number) => isLocked(grid, { row, column: 1, rows: 1, columns: grid.columns.length });
  const isLockedColumn = (column: number) => isLocked(grid, { row: 1, column, rows: grid.cells.length, columns: 1 });
  /** New lines are refused between two locked ones, and at the edge of the tab beside one. */
  const refuseBetween = (isLockedLine: (line: number) => boolean, after: number, size: number) =>
    refuse(![after, after + 1].filter((line) => line >= 1 && line <= size).every(isLockedLine));
  const lines = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);
  return {
    insertRows(afterRow: number, count: number) {
      pass('insertRows');
      refuse(afterRow >= 1 && afterRow <= grid.cells.length && count >= 1);
      refuseBetween(isLockedRow, afterRow, grid.cells.length);
      insertRows(grid, afterRow + 1, count, afterRow);
    },
    deleteRows(firstRow: number, count: number) {
      pass('deleteRows');
      refuse(firstRow >= 1 && count >= 1 && firstRow + count - 1 <= grid.cells.length);
      refuse(grid.cells.length - count > frozenAfterDelete(grid.frozen.rows, firstRow, count));
      refuse(!lines(firstRow, count).some(isLockedRow));
      deleteRows(grid, firstRow, count);
    },
    insertColumns(afterColumn: number, count: number) {
      pass('insertColumns');
      refuse(afterColumn >= 0 && afterColumn <= grid.columns.length && count >= 1);
      refuseBetween(isLockedColumn, afterColumn, grid.columns.length);
      insertColumns(grid, afterColumn + 1, count, Math.max(afterColumn, 1));
    },
    deleteColumns(firstColumn: number, count: number) {
      pass('deleteColumns');
      refuse(firstColumn >= 1 && count >= 1 && firstColumn + count - 1 <= grid.columns.length);
      refuse(grid.columns.length - count > frozenAfterDelete(grid.frozen.columns, firstColumn, count));
      refuse(!lines(firstColumn, count).some(isLockedColumn));
      deleteColumns(grid, firstColumn, count, typing());
    },
  };
}
