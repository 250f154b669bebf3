/** Which rectangle `Sheet.getRange` means. */
import { GoogleException, mismatch } from '../../exceptions';
import { parseA1 } from '../../spreadsheet/a1';
import type { SheetData } from '../../spreadsheet/model';
import type { Place } from './context';

/** `(a1)`, `(row, column)`, `(row, column, rows)` or `(row, column, rows, columns)`. */
export function placeOf(sheet: SheetData, given: readonly unknown[]): Place {
  if (typeof given[0] === 'string' && given.length === 1) return placeOfA1(sheet, given[0]);
  const [row, column, rows = 1, columns = 1] = given.map((value) =>
    typeof value === 'number' ? Math.trunc(value) : value,
  );
  if (
    given.length < 2 ||
    typeof row !== 'number' ||
    typeof column !== 'number' ||
    typeof rows !== 'number' ||
    typeof columns !== 'number'
  ) {
    throw mismatch('Sheet', 'getRange', given);
  }
  return { sheet, box: { row, column, rows, columns } };
}

/** An open side, as in `C:C` or `A2:A`, reaches to the end of the tab. */
export function placeOfA1(sheet: SheetData, text: string): Place {
  const range = parseA1(text);
  if (!range || (range.sheetName !== undefined && range.sheetName !== sheet.name)) {
    throw new GoogleException(`Range not found: ${text}.`);
  }
  const { firstRow = 1, firstColumn = 1, lastRow = sheet.rows.length, lastColumn = sheet.columnCount } = range;
  const box = {
    row: firstRow,
    column: firstColumn,
    rows: lastRow - firstRow + 1,
    columns: lastColumn - firstColumn + 1,
  };
  return { sheet, box, wholeColumns: range.firstRow === undefined && range.firstColumn !== undefined };
}
