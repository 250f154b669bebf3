/** The port of one fake tab: strict about sizes, and every call passes the gate. */
import type { Area, Grid, Sheet, SheetLayout } from '../../src/ports';
import type { Gate } from './workbook-calls';
import { type TextCellRules, typedInto } from './workbook-cell';
import {
  changeArea,
  deleteColumns,
  type FakeGrid,
  insertColumns,
  insertRows,
  isHiddenRow,
  mapArea,
  refuseOutside,
  usedSize,
} from './workbook-grid';

export function fakeSheet(grid: FakeGrid, gate: Gate, rules: TextCellRules, layout: SheetLayout): Sheet {
  const { name } = grid;
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
      refuseOutside(grid, area);
      return mapArea(grid, area, ({ value }) => value);
    },
    readColumns(first, count) {
      const area = { row: 1, column: first, rows: grid.cells.length, columns: count };
      gate.pass('read', 'readColumns', name, area);
      const now = { ...area, rows: grid.cells.length };
      refuseOutside(grid, now);
      return mapArea(grid, now, ({ value }) => value);
    },
    readRows(first, count) {
      const area = { row: first, column: 1, rows: count, columns: grid.columns.length };
      gate.pass('read', 'readRows', name, area);
      const now = { ...area, columns: grid.columns.length };
      refuseOutside(grid, now);
      return mapArea(grid, now, ({ value }) => value);
    },
    readUsed() {
      gate.pass('look', 'dataRange', name);
      const { rows, columns } = usedSize(grid);
      const area = { row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
      gate.pass('read', 'readUsed', name, area);
      refuseOutside(grid, area);
      return mapArea(grid, area, ({ value }) => value);
    },
    isRowHidden(row) {
      gate.pass('look', 'isRowHidden', name);
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
      changeArea(grid, area, (cell, y, x) => typedInto(cell, cells[y]?.[x] ?? '', rules));
    },
    writeFormats(area, formats) {
      gate.pass('format', 'writeFormats', name, area);
      refuseOtherSize(area, formats);
      changeArea(grid, area, (cell, y, x) => ({ ...cell, format: formats[y]?.[x] ?? 'General' }));
    },
    canEdit(area) {
      gate.pass('look', 'canEdit', name, area);
      const isLocked = ({ column, columns }: Area) =>
        column < area.column + area.columns && area.column < column + columns;
      return !grid.locked.some(isLocked);
    },
    ...structure(grid, gate),
  };
}

function structure(grid: FakeGrid, gate: Gate) {
  const { name } = grid;
  const pass = (method: string) => gate.pass('structure', method, name);
  const refuse = (isRight: boolean) => {
    if (!isRight) throw new Error(`「${name}」 탭에 없는 행이나 열입니다.`);
  };
  return {
    insertRows(afterRow: number, count: number) {
      pass('insertRows');
      refuse(afterRow >= 1 && afterRow <= grid.cells.length && count >= 1);
      insertRows(grid, afterRow + 1, count, afterRow);
    },
    deleteRows(firstRow: number, count: number) {
      pass('deleteRows');
      refuse(firstRow >= 1 && count >= 1 && firstRow + count - 1 <= grid.cells.length && count < grid.cells.length);
      grid.cells.splice(firstRow - 1, count);
    },
    insertColumns(afterColumn: number, count: number) {
      pass('insertColumns');
      refuse(afterColumn >= 0 && afterColumn <= grid.columns.length && count >= 1);
      insertColumns(grid, afterColumn + 1, count, Math.max(afterColumn, 1));
    },
    deleteColumns(firstColumn: number, count: number) {
      pass('deleteColumns');
      const isInside = firstColumn >= 1 && count >= 1 && firstColumn + count - 1 <= grid.columns.length;
      refuse(isInside && count < grid.columns.length);
      deleteColumns(grid, firstColumn, count);
    },
  };
}

function refuseOtherSize({ rows, columns }: Area, lines: Grid | string[][]): void {
  if (lines.length !== rows || lines.some((line) => line.length !== columns)) {
    throw new Error(`범위는 ${rows}행 ${columns}열인데 다른 크기의 값을 받았습니다.`);
  }
}
