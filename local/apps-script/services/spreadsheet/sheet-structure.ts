/** Rows and columns of a tab: inserting, deleting, moving, sorting. */
import { GoogleException } from '../../exceptions';
import { reveal } from '../../guard';
import type { Axis } from '../../spreadsheet/box';
import type { SheetData } from '../../spreadsheet/model';
import { mayEdit } from '../../spreadsheet/protected';
import { wholeBox } from '../../spreadsheet/sheets';
import { sortedRows } from '../../spreadsheet/sort';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveLines,
  refuseTooManyCells,
} from '../../spreadsheet/structure';
import { whole } from '../arguments';
import { type Place, refuseGone, type SpreadsheetContext } from './context';
import { refuseProtected } from './editing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function sheetStructure(context: SpreadsheetContext, sheet: SheetData, self: () => Sheet) {
  const { workbook, execution } = context;
  const size = (axis: Axis) => (axis === 'rows' ? sheet.rows.length : sheet.columnCount);

  /** `at` is where the new lines come, `like` the line that they look like. */
  function insert(axis: Axis, method: string, position: unknown, count: unknown, after: boolean): Sheet {
    refuseGone(context, sheet);
    const called = { service: 'Sheet', method };
    const line = inside(axis, whole(position, called, 1), 1);
    const lines = whole(count, called, 1);
    const other = axis === 'rows' ? sheet.columnCount : sheet.rows.length;
    refuseProtectedLines(axis, after ? line : line - 1, 2);
    refuseTooManyCells(workbook, lines * other, execution.host.limits.cells);
    (axis === 'rows' ? insertRows : insertColumns)(workbook, sheet, after ? line + 1 : line, lines, line);
    return self();
  }

  function remove(axis: Axis, method: string, position: unknown, count: unknown): void {
    refuseGone(context, sheet);
    const called = { service: 'Sheet', method };
    const lines = whole(count, called, 1);
    const first = inside(axis, whole(position, called, 1), lines);
    for (let line = first; line < first + lines; line += 1) refuseProtectedLines(axis, line, 1);
    (axis === 'rows' ? deleteRows : deleteColumns)(workbook, sheet, first, lines);
  }

  /** New lines between two of the same protected range are refused, at its edge they are not. */
  function refuseProtectedLines(axis: Axis, first: number, count: number): void {
    const editor = { user: execution.user, owner: execution.host.owner };
    if (mayEdit(sheet, undefined, editor)) return;
    const lines = Array.from({ length: count }, (_, at) => first + at).filter(
      (line) => line >= 1 && line <= size(axis),
    );
    const boxes = lines.map((line) => ({
      ...wholeBox(sheet),
      ...(axis === 'rows' ? { row: line, rows: 1 } : { column: line, columns: 1 }),
    }));
    if (boxes.every((box) => !mayEdit(sheet, box, editor))) refuseProtected(context, sheet);
  }

  function inside(axis: Axis, first: number, count: number): number {
    if (first + count - 1 <= size(axis)) return first;
    throw new GoogleException(`Those ${axis} are out of bounds.`);
  }

  function move(axis: Axis, method: string, range: unknown, to: unknown): void {
    refuseGone(context, sheet);
    const { box } = reveal<Place>(range, 'Range', { service: 'Sheet', method });
    const [at, count] = axis === 'rows' ? [box.row, box.rows] : [box.column, box.columns];
    moveLines(workbook, sheet, axis, {
      at,
      count,
      to: inside(axis, whole(to, { service: 'Sheet', method }, 1) - 1, 1) + 1,
    });
  }

  return {
    insertRowAfter: (row: number) => insert('rows', 'insertRowAfter', row, 1, true),
    insertRowBefore: (row: number) => insert('rows', 'insertRowBefore', row, 1, false),
    insertRowsAfter: (row: number, count: number) => insert('rows', 'insertRowsAfter', row, count, true),
    insertRowsBefore: (row: number, count: number) => insert('rows', 'insertRowsBefore', row, count, false),
    insertRows: (row: number, count = 1) => void insert('rows', 'insertRows', row, count, false),
    insertColumnAfter: (column: number) => insert('columns', 'insertColumnAfter', column, 1, true),
    insertColumnBefore: (column: number) => insert('columns', 'insertColumnBefore', column, 1, false),
    insertColumnsAfter: (column: number, count: number) => insert('columns', 'insertColumnsAfter', column, count, true),
    insertColumnsBefore: (column: number, count: number) =>
      insert('columns', 'insertColumnsBefore', column, count, false),
    insertColumns: (column: number, count = 1) => void insert('columns', 'insertColumns', column, count, false),
    deleteRow(row: number) {
      remove('rows', 'deleteRow', row, 1);
      return self();
    },
    deleteRows: (row: number, count: number) => remove('rows', 'deleteRows', row, count),
    deleteColumn(column: number) {
      remove('columns', 'deleteColumn', column, 1);
      return self();
    },
    deleteColumns: (column: number, count: number) => remove('columns', 'deleteColumns', column, count),
    moveRows: (range: unknown, to: number) => move('rows', 'moveRows', range, to),
    moveColumns: (range: unknown, to: number) => move('columns', 'moveColumns', range, to),
    sort(column: number, ascending?: boolean) {
      refuseGone(context, sheet);
      const key = inside('columns', whole(column, { service: 'Sheet', method: 'sort' }, 1), 1);
      const frozen = sheet.rows.slice(0, sheet.frozenRows);
      sheet.rows = [
        ...frozen,
        ...sortedRows(sheet.rows.slice(sheet.frozenRows), [{ column: key, ascending: ascending ?? true }]),
      ];
      return self();
    },
  } satisfies Partial<Sheet>;
}
