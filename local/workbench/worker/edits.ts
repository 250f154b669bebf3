/** Does the edits that the page reports to the workbook; a simple `onEdit` of the script runs after each. */
import { findSheet, hideByHand, type Runtime, refuseOutside, type SheetData } from '../../apps-script';
import { inKorean } from '../../korean/edit-refused';
import type { Edit } from '../contract';
import { setFilterRange, showOnly } from './filter';

/** Throws an Error in Korean when the tab or its rows and columns are not there, or the sheet would become too large. */
export function doEdit(runtime: Runtime, edit: Edit): void {
  try {
    edited(runtime, edit);
  } catch (error) {
    throw inKorean(error);
  }
}

function edited(runtime: Runtime, edit: Edit): void {
  const { seller } = runtime;
  const sheet = sheetOf(runtime, edit.tab);
  switch (edit.kind) {
    case 'cells':
      seller.paste(edit.tab, edit.row, edit.column, edit.values);
      runOnEdit(runtime, edit);
      break;
    case 'insert':
      if (edit.axis === 'rows') seller.insertRows(edit.tab, edit.at, edit.count);
      else seller.insertColumns(edit.tab, edit.at, edit.count);
      break;
    case 'delete':
      if (edit.axis === 'rows') seller.deleteRows(edit.tab, edit.at, edit.count);
      else seller.deleteColumns(edit.tab, edit.at, edit.count);
      break;
    case 'sort':
      refuseOutside(sheet, 'columns', edit.column, 1);
      seller.sortBy(edit.tab, edit.column, edit.ascending);
      break;
    case 'rename':
      seller.renameTab(edit.tab, edit.name);
      break;
    case 'width':
      widen(sheet, edit.columns, edit.pixels);
      break;
    case 'hide':
      hide(sheet, edit);
      break;
    case 'filter':
      refuseOutside(sheet, 'columns', edit.column, 1);
      showOnly(sheet, edit.column, edit.shown, runtime.workbook.timeZone);
      break;
    case 'filterRange':
      if (edit.box) refuseOutside(sheet, 'rows', edit.box.row, edit.box.rows);
      if (edit.box) refuseOutside(sheet, 'columns', edit.box.column, edit.box.columns);
      setFilterRange(sheet, edit.box);
  }
}

function sheetOf({ workbook }: Runtime, tab: string): SheetData {
  const sheet = findSheet(workbook, tab);
  if (!sheet) throw new Error(`「${tab}」 탭이 없습니다. 화면을 새로 고치고 다시 하세요.`);
  return sheet;
}

function widen(sheet: SheetData, columns: readonly number[], pixels: number): void {
  for (const column of columns) refuseOutside(sheet, 'columns', column, 1);
  const widths = Array.from({ length: sheet.columnCount }, (_, at) => sheet.columnWidths[at]);
  for (const column of columns) widths[column - 1] = pixels;
  sheet.columnWidths = widths;
}

function hide(sheet: SheetData, { axis, at, count, hidden }: Extract<Edit, { kind: 'hide' }>): void {
  refuseOutside(sheet, axis, at, count);
  for (let line = at; line < at + count; line += 1) {
    if (axis === 'rows') hideByHand(sheet, line, hidden);
    else if (hidden) sheet.hiddenColumns.add(line);
    else sheet.hiddenColumns.delete(line);
  }
}

/** As Google does it: after the edit, with what was typed only where it is one cell. */
function runOnEdit(runtime: Runtime, { row, column, values }: Extract<Edit, { kind: 'cells' }>): void {
  if (!runtime.globals().includes('onEdit')) return;
  const width = values.reduce((widest, line) => Math.max(widest, line.length), 0);
  const range = { rowStart: row, rowEnd: row + values.length - 1, columnStart: column, columnEnd: column + width - 1 };
  const isOne = values.length === 1 && width === 1;
  runtime.run('onEdit', [], { as: 'simple', event: { range, ...(isOne && { value: values[0]?.[0] }) } });
}
