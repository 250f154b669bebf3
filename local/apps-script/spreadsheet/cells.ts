/** Reading and writing cell contents of a sheet, by Google's rules of what a value becomes. */
import { isDate } from 'node:util/types';
import { GoogleException } from '../exceptions';
import { instantOf, wallClock } from '../time-zone';
import type { Box, CellStyle, CellValue, RowData, SheetData } from './model';
import { formatKind, GENERAL, serialOf, showNumber, showWall, wallOfSerial } from './number-format';
import { type Typed, type Typing, typed } from './typed';

/** What a Date becomes in a cell that was never formatted. */
const DATE_FORMAT = 'yyyy-mm-dd';
const DATE_TIME_FORMAT = 'yyyy-mm-dd h:mm:ss';

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

export interface WriteRules extends Typing {
  cellCharacters: number;
}

/**
 * Writes a grid of the box's size as if typed. Nothing is written when one of the cells cannot be.
 * Throws on a cell that is too long or that holds an object.
 */
export function writeValues(
  sheet: SheetData,
  box: Box,
  grid: readonly (readonly unknown[])[],
  rules: WriteRules,
): void {
  const rows = sheet.rows.slice(box.row - 1, box.row - 1 + box.rows);
  const lines = rows.map((row, y) => typedLine(row, box, grid[y] ?? [], rules));
  rows.forEach((row, y) => {
    writeLine(row, box, lines[y] ?? []);
  });
}

/** Takes away values and formulas and leaves how the cells look. */
export function clearValues(sheet: SheetData, box: Box): void {
  for (const row of sheet.rows.slice(box.row - 1, box.row - 1 + box.rows)) {
    writeLine(
      row,
      box,
      Array.from({ length: box.columns }, () => ({ value: '' })),
    );
  }
}

function typedLine(row: RowData, box: Box, cells: readonly unknown[], rules: WriteRules): Typed[] {
  const line = new Array<Typed>(box.columns);
  for (let x = 0; x < box.columns; x += 1) {
    const format = row.styles[box.column - 1 + x]?.numberFormat ?? GENERAL;
    line[x] = typedCell(cells[x], format, rules);
  }
  return line;
}

function typedCell(cell: unknown, format: string, rules: WriteRules): Typed {
  if (cell === null || cell === undefined || cell === '') return { value: '' };
  if (typeof cell === 'string') {
    if (cell.length > rules.cellCharacters) throw tooLong(rules.cellCharacters);
    return typed(cell, format, rules);
  }
  const plain = formatKind(format) === 'text';
  if (typeof cell === 'number')
    return { value: plain ? showNumber(cell, GENERAL) : Number.isFinite(cell) ? cell : '#NUM!' };
  if (typeof cell === 'boolean') return { value: plain ? String(cell).toUpperCase() : cell };
  if (isDate(cell)) return dateCell(cell, plain, rules.timeZone);
  throw new GoogleException(`A cell cannot hold a value of this kind: ${typeof cell}. 셀에 넣을 수 없는 값입니다.`);
}

function dateCell(cell: Date, plain: boolean, timeZone: string): Typed {
  const time = cell.getTime();
  if (Number.isNaN(time)) return { value: '#NUM!' };
  const wall = wallClock(timeZone, time);
  const numberFormat = wall.getTime() % 86_400_000 === 0 ? DATE_FORMAT : DATE_TIME_FORMAT;
  return plain ? { value: showWall(wall, numberFormat) } : { value: new Date(time), numberFormat };
}

function writeLine(row: RowData, box: Box, line: readonly Typed[]): void {
  const first = box.column - 1;
  const values = row.values.slice();
  while (values.length < first) values.push('');
  for (let x = 0; x < line.length; x += 1) values[first + x] = line[x]!.value;
  row.values = values;
  writeFormulas(row, first, line);
  writeAutomaticFormats(row, first, line);
}

function writeFormulas(row: RowData, first: number, line: readonly Typed[]): void {
  if (row.formulas.length === 0 && !line.some((cell) => cell.formula)) return;
  const formulas = row.formulas.slice();
  while (formulas.length < first) formulas.push(undefined);
  for (let x = 0; x < line.length; x += 1) formulas[first + x] = line[x]!.formula;
  row.formulas = formulas;
}

function writeAutomaticFormats(row: RowData, first: number, line: readonly Typed[]): void {
  let styles: (CellStyle | undefined)[] | undefined;
  line.forEach(({ numberFormat }, x) => {
    const style = row.styles[first + x];
    if (!numberFormat || formatKind(style?.numberFormat ?? GENERAL) !== 'general') return;
    styles ??= row.styles.slice();
    while (styles.length < first + x) styles.push(undefined);
    styles[first + x] = { ...style, numberFormat };
  });
  if (styles) row.styles = styles;
}

function shownValue(value: CellValue, style: CellStyle | undefined, timeZone: string): CellValue {
  if (typeof value === 'string' || typeof value === 'boolean' || !style) return value;
  const kind = formatKind(style.numberFormat);
  if (typeof value === 'number') {
    return kind === 'date' ? new Date(instantOf(timeZone, wallOfSerial(value).getTime())) : value;
  }
  return kind === 'number' ? serialOf(value, timeZone) : value;
}

function shownText(value: CellValue, style: CellStyle | undefined, timeZone: string): string {
  const format = style?.numberFormat ?? GENERAL;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'number') return showNumber(value, format);
  const kind = formatKind(format);
  if (kind === 'number') return showNumber(serialOf(value, timeZone), format);
  const wall = wallClock(timeZone, value.getTime());
  return showWall(wall, kind === 'date' ? format : DATE_TIME_FORMAT);
}

function tooLong(characters: number): GoogleException {
  return new GoogleException(
    `Your input contains more than the maximum of ${characters} characters in a single cell. 셀 하나에 ${characters}자를 넘게 넣을 수 없습니다.`,
  );
}
