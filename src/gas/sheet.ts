/** One tab of the spreadsheet that the add-on is bound to. */
import type { Area, Sheet } from '../ports';
import { sheetLayout } from './sheet-layout';

export function sheetPort(sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string): Sheet {
  const range = ({ row, column, rows, columns }: Area) => sheet.getRange(row, column, rows, columns);
  return {
    name,
    gridSize: () => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }),
    usedSize: () => ({ rows: sheet.getLastRow(), columns: sheet.getLastColumn() }),
    read: (area) => range(area).getValues(),
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
    layout: sheetLayout(sheet),
  };
}
