/** One tab of the spreadsheet that the add-on is bound to. */
import type { Area, Sheet, Size } from '../ports';
import { isRowHidden } from './hidden-rows';
import { canEdit, explained, sheetFact } from './refused';
import { sheetLayout, wholeColumns } from './sheet-layout';

export function sheetPort(sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string): Sheet {
  const called = {
    during: 'sheet',
    tab: name,
    factOf: (member: string, args: readonly unknown[]) => sheetFact(sheet, member, args),
  } as const;
  const range = ({ row, column, rows, columns }: Area) => sheet.getRange(row, column, rows, columns);
  const port: Sheet = {
    name,
    gridSize: () => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }),
    usedSize: () => usedSize(sheet),
    read: (area) => range(area).getValues(),
    readColumns: (first, count) => wholeColumns(sheet, first, count).getValues(),
    readRows: (first, count) => sheet.getRange(`${first}:${first + count - 1}`).getValues(),
    readUsed: () => sheet.getDataRange().getValues(),
    isRowHidden: (row) => isRowHidden(sheet, row),
    formulas: (area) => range(area).getFormulas(),
    write: (area, cells) => void range(area).setValues(cells),
    writeFormats: (area, formats) => void range(area).setNumberFormats(formats),
    insertRows: (afterRow, count) => void sheet.insertRowsAfter(afterRow, count),
    deleteRows: (firstRow, count) => void sheet.deleteRows(firstRow, count),
    insertColumns(afterColumn, count) {
      if (afterColumn === 0) sheet.insertColumnsBefore(1, count);
      else sheet.insertColumnsAfter(afterColumn, count);
    },
    deleteColumns: (firstColumn, count) => void sheet.deleteColumns(firstColumn, count),
    canEdit: (area) => canEdit(sheet, area),
    layout: explained(sheetLayout(sheet), called),
  };
  return explained(port, called);
}

/** One call instead of two; for a single cell Google does not say whether it is filled. */
function usedSize(sheet: GoogleAppsScript.Spreadsheet.Sheet): Size {
  const used = sheet.getDataRange();
  const [rows, columns] = [used.getNumRows(), used.getNumColumns()];
  return rows * columns === 1 && sheet.getLastRow() === 0 ? { rows: 0, columns: 0 } : { rows, columns };
}
