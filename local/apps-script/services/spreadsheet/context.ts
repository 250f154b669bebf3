/** What the objects of `SpreadsheetApp` share: the spreadsheet, and how each makes the others. */
import { GoogleException } from '../../exceptions';
import type { Execution } from '../../execution';
import { lastColumn, lastRow } from '../../spreadsheet/box';
import type { Box, SheetData, WorkbookData } from '../../spreadsheet/model';
import type { WriteRules } from '../../spreadsheet/write-cells';
import { wallClock } from '../../time-zone';

/** Where a Range lies. `wholeColumns` is true when it was asked for as whole columns, such as `C:C`. */
export interface Place {
  sheet: SheetData;
  box: Box;
  wholeColumns?: boolean;
}

export interface SpreadsheetContext {
  readonly execution: Execution;
  readonly workbook: WorkbookData;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheet: SheetData): GoogleAppsScript.Spreadsheet.Sheet;
  range(place: Place): GoogleAppsScript.Spreadsheet.Range;
}

/** Throws when the tab was deleted since the script got hold of it. */
export function refuseGone({ workbook }: SpreadsheetContext, sheet: SheetData): void {
  if (!workbook.sheets.includes(sheet)) throw new GoogleException(`Sheet ${sheet.id} not found.`);
}

/** Throws when the rectangle does not lie in the tab, which rows deleted meanwhile may bring about. */
export function refuseOutside(context: SpreadsheetContext, { sheet, box }: Place): void {
  refuseGone(context, sheet);
  const whole = [box.row, box.column, box.rows, box.columns].every(Number.isInteger);
  if (!whole || box.row < 1) throw new GoogleException('The starting row of the range is too small.');
  if (box.column < 1) throw new GoogleException('The starting column of the range is too small.');
  if (box.rows < 1) throw new GoogleException('The number of rows in the range must be at least 1.');
  if (box.columns < 1) throw new GoogleException('The number of columns in the range must be at least 1.');
  if (lastRow(box) > sheet.rows.length || lastColumn(box) > sheet.columnCount) {
    throw new GoogleException('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** How texts are read in this spreadsheet. */
export function writeRules({ execution, workbook }: SpreadsheetContext): WriteRules {
  const { clock, textFormat, limits } = execution.host;
  return {
    timeZone: workbook.timeZone,
    thisYear: wallClock(workbook.timeZone, clock.now()).getUTCFullYear(),
    textFormat,
    cellCharacters: limits.cellCharacters,
  };
}
