/** The cells of a tab, row by row. Only cells that hold something, or look different from their column, are written. */
import { isDate } from 'node:util/types';
import type { Row, Worksheet, CellValue as XlsxValue } from 'exceljs';
import type { CellStyle, CellValue, RowData, SheetData } from '../../spreadsheet/model';
import { formatKind, GENERAL } from '../../spreadsheet/number-format';
import type { ZoneClock } from '../dates';
import { escapeText } from '../escaped-text';
import { DEFAULT_ROW_HEIGHT, pixelsToPoints } from '../sizes';
import type { StyleBook, XlsxStyle } from './styles';

export interface CellContext {
  clock: ZoneClock;
  styles: StyleBook;
}

/** The look of the empty end of each column: Excel then shows it in rows that are still empty. */
export function columnStyles(sheet: SheetData, styles: StyleBook): XlsxStyle[] {
  const last = sheet.rows.at(-1);
  return Array.from({ length: sheet.columnCount }, (_, column) => styles.styleOf(last?.styles[column], false));
}

/** Writes every row and lets go of it, so that memory stays flat. */
export function writeCells(
  tab: Worksheet,
  sheet: SheetData,
  columns: readonly XlsxStyle[],
  context: CellContext,
): void {
  // exceljs writes the columns together with the first row, even if that is empty.
  if (sheet.rows.length === 0) tab.getRow(1).commit();
  sheet.rows.forEach((data, index) => {
    const cells = [...cellsOf(data, columns, context)];
    const isBlank = cells.length === 0 && !data.hidden && data.height === undefined;
    if (index > 0 && isBlank) return;
    const row = tab.getRow(index + 1);
    for (const { column, value, style, note } of cells) {
      const cell = row.getCell(column + 1);
      if (value !== undefined) cell.value = value;
      cell.style = style;
      if (note) cell.note = escapeText(note);
    }
    if (!isBlank) writeRowLook(row, data);
    row.commit();
  });
}

function writeRowLook(row: Row, data: RowData): void {
  if (data.hidden) row.hidden = true;
  // exceljs leaves out a row without values, styled or not, unless it has a height.
  if (data.height !== undefined || !row.hasValues) row.height = pixelsToPoints(data.height ?? DEFAULT_ROW_HEIGHT);
}

/** The cells that leave a trace in the file: an empty cell that looks like its column needs none. */
function* cellsOf(
  data: RowData,
  columns: readonly XlsxStyle[],
  { clock, styles }: CellContext,
): Generator<{ column: number; value: XlsxValue | undefined; style: XlsxStyle; note: string | undefined }> {
  for (let column = 0; column < columns.length; column += 1) {
    const value = data.values[column] ?? '';
    const note = data.notes[column];
    const content = contentOf(value, data.formulas[column], clock);
    const style = styles.styleOf(shownStyle(value, data.styles[column], clock), isDate(value));
    if (content === undefined && !note && style === columns[column]) continue;
    const isBare = content === undefined && Object.keys(style).length === 0;
    yield { column, value: content, style: isBare ? styles.bare : style, note };
  }
}

/** A number that is no date must not get a date format, or it would be read as a date. */
function shownStyle(value: CellValue, style: CellStyle | undefined, clock: ZoneClock): CellStyle | undefined {
  if (typeof value !== 'number' || !style || formatKind(style.numberFormat) !== 'date') return style;
  return clock.toInstant(value) ? style : { ...style, numberFormat: GENERAL };
}

/** `undefined` for an empty cell. */
function contentOf(value: CellValue, formula: string | undefined, clock: ZoneClock): XlsxValue | undefined {
  const plain = plainValue(value, clock);
  if (formula && formula.length > 1) return { formula: escapeText(formula.slice(1)), result: plain };
  return plain === '' ? undefined : plain;
}

function plainValue(value: CellValue, clock: ZoneClock): string | number | boolean {
  if (isDate(value)) return clock.toSerial(value) ?? '';
  if (typeof value === 'number' && !Number.isFinite(value)) return '#NUM!';
  return typeof value === 'string' ? escapeText(value) : value;
}
