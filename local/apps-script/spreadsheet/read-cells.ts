/** Reading cells of a sheet: what a script gets as values, and what a person sees. */
import { instantOf, wallClock } from '../time-zone';
import type { Box, CellStyle, CellValue, RowData, SheetData } from './model';
import { formatKind, GENERAL, isSerial, serialOf, showNumber, showWall, wallOfSerial } from './number-format';

/** How a Date shows in a cell that was never formatted. */
export const DATE_TIME_FORMAT = 'yyyy-mm-dd h:mm:ss';

/** The values of a box as `getValues` gives them: an empty cell is `''`, a number in a date format a Date. */
export function readValues(sheet: SheetData, box: Box, timeZone: string): CellValue[][] {
  return mapCells(sheet, box, (row, column) => shownValue(row.values[column] ?? '', row.styles[column], timeZone));
}

/** The cells of a box as a person sees them. */
export function readTexts(sheet: SheetData, box: Box, timeZone: string): string[][] {
  return mapCells(sheet, box, (row, column) => shownText(row.values[column] ?? '', row.styles[column], timeZone));
}

/** Goes through a box; `column` counts from 0, as the arrays of a row do. */
export function mapCells<T>(sheet: SheetData, box: Box, read: (row: RowData, column: number) => T): T[][] {
  return sheet.rows.slice(box.row - 1, box.row - 1 + box.rows).map((row) => {
    const line = new Array<T>(box.columns);
    for (let x = 0; x < box.columns; x += 1) line[x] = read(row, box.column - 1 + x);
    return line;
  });
}

/** One value as `getValue` gives it of a cell of that style. */
export function shownValue(value: CellValue, style: CellStyle | undefined, timeZone: string): CellValue {
  if (typeof value === 'string' || typeof value === 'boolean' || !style) return value;
  const kind = formatKind(style.numberFormat);
  if (typeof value === 'number') {
    const isDay = kind === 'date' && isSerial(value);
    return isDay ? new Date(instantOf(timeZone, wallOfSerial(value).getTime())) : value;
  }
  return kind === 'number' ? serialOf(value, timeZone) : value;
}

/** One value as a person sees it in a cell of that style. */
export function shownText(value: CellValue, style: CellStyle | undefined, timeZone: string): string {
  const format = style?.numberFormat ?? GENERAL;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'number') return showNumber(value, format);
  const kind = formatKind(format);
  if (kind === 'number') return showNumber(serialOf(value, timeZone), format);
  const wall = wallClock(timeZone, value.getTime());
  return showWall(wall, kind === 'date' ? format : DATE_TIME_FORMAT);
}
