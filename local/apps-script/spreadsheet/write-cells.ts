/** Writing cells of a sheet, by Google's rules of what a value becomes. */
import { isDate } from 'node:util/types';
import { GoogleException } from '../exceptions';
import { wallClock } from '../time-zone';
import type { Box, CellStyle, CellValue, RowData, SheetData } from './model';
import { formatKind, GENERAL, showWall } from './number-format';
import { DATE_TIME_FORMAT } from './read-cells';
import { staysText, type Typed, type Typing, typed } from './typed';

export interface WriteRules extends Typing {
  cellCharacters: number;
}

/** What one row of a write comes to; formulas and formats only where there are any. */
interface Line {
  values: CellValue[];
  formulas?: (string | undefined)[];
  formats?: (string | undefined)[];
}

/** How a Date without a time shows in a cell that was never formatted. */
const DATE_FORMAT = 'yyyy-mm-dd';
const DAY = 86_400_000;

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
  const restyled = formatSetter();
  rows.forEach((row, y) => {
    writeLine(row, box, lines[y]!, restyled);
  });
}

/** Takes away values and formulas and leaves how the cells look. */
export function clearValues(sheet: SheetData, box: Box): void {
  const values = new Array<CellValue>(box.columns).fill('');
  const restyled = formatSetter();
  for (const row of sheet.rows.slice(box.row - 1, box.row - 1 + box.rows)) writeLine(row, box, { values }, restyled);
}

function typedLine(row: RowData, box: Box, cells: readonly unknown[], rules: WriteRules): Line {
  const line: Line = { values: new Array<CellValue>(box.columns) };
  for (let x = 0; x < box.columns; x += 1) {
    const cell = cells[x];
    const format = row.styles[box.column - 1 + x]?.numberFormat ?? GENERAL;
    if (typeof cell === 'string' && cell.length <= rules.cellCharacters && staysText(cell, format))
      line.values[x] = cell;
    else put(line, x, typedCell(cell, format, rules));
  }
  return line;
}

function put(line: Line, x: number, { value, formula, numberFormat }: Typed): void {
  line.values[x] = value;
  if (formula !== undefined) {
    line.formulas ??= [];
    line.formulas[x] = formula;
  }
  if (numberFormat !== undefined) {
    line.formats ??= [];
    line.formats[x] = numberFormat;
  }
}

/** What a cell of this format holds after a value was written into it. Throws as `writeValues` does. */
export function typedCell(cell: unknown, format: string, rules: WriteRules): Typed {
  if (cell === null || cell === undefined) return { value: '' };
  if (typeof cell === 'string' && cell.length > rules.cellCharacters) throw tooLong(rules.cellCharacters);
  if (typeof cell === 'string') return typed(cell, format, rules);
  const plain = formatKind(format) === 'text';
  if (typeof cell === 'number') return { value: plain ? String(cell) : numberCell(cell) };
  if (typeof cell === 'boolean') return { value: plain ? String(cell).toUpperCase() : cell };
  if (isDate(cell)) return dateCell(cell, plain, rules.timeZone);
  throw new GoogleException(`A cell cannot hold a value of this kind: ${typeof cell}.`);
}

function numberCell(value: number): CellValue {
  return Number.isFinite(value) ? value : '#NUM!';
}

function dateCell(cell: Date, plain: boolean, timeZone: string): Typed {
  const time = cell.getTime();
  if (Number.isNaN(time)) return { value: '#NUM!' };
  const wall = wallClock(timeZone, time);
  const numberFormat = wall.getTime() % DAY === 0 ? DATE_FORMAT : DATE_TIME_FORMAT;
  return plain ? { value: showWall(wall, numberFormat) } : { value: new Date(time), numberFormat };
}

function writeLine(row: RowData, box: Box, line: Line, restyled: ReturnType<typeof formatSetter>): void {
  const first = box.column - 1;
  const { values, formulas, formats } = line;
  row.values = overwritten(row.values, first, values, '');
  if (formulas || row.formulas.length > first) {
    row.formulas = overwritten(row.formulas, first, Object.assign(new Array(box.columns), formulas), undefined);
  }
  if (!formats) return;
  const styles = Array.from({ length: box.columns }, (_, x) => restyled(row.styles[first + x], formats[x]));
  row.styles = overwritten(row.styles, first, styles, undefined);
}

/** A copy of `items` with `given` from place `first` on, which counts from 0. */
function overwritten<T>(items: readonly T[], first: number, given: readonly T[], empty: T): T[] {
  const next = items.slice();
  while (next.length < first) next.push(empty);
  for (let x = 0; x < given.length; x += 1) next[first + x] = given[x]!;
  return next;
}

/** Gives a cell that was never formatted the format of what was typed into it; equal cells share their style. */
function formatSetter() {
  const known = new Map<CellStyle | undefined, Map<string, CellStyle>>();
  return (style: CellStyle | undefined, numberFormat: string | undefined): CellStyle | undefined => {
    if (numberFormat === undefined || formatKind(style?.numberFormat ?? GENERAL) !== 'general') return style;
    const styles = known.get(style) ?? new Map<string, CellStyle>();
    known.set(style, styles);
    const next = styles.get(numberFormat) ?? { ...style, numberFormat };
    styles.set(numberFormat, next);
    return next;
  };
}

function tooLong(characters: number): GoogleException {
  return new GoogleException(`Your input contains more than the maximum of ${characters} characters in a single cell.`);
}
