/** Finds columns by their header, at every run anew: a seller may have moved, renamed or deleted them. */
import type { Cell, Sheet } from '../ports';
import { messages } from './messages';
import { SheetError } from './sheet-error';
import { columnOf, type Tab } from './tab';

/** Column number (from 1) by the program's name. */
export type Located = ReadonlyMap<string, number>;

export const headerText = (cell: Cell): string => String(cell).replace(/\s+/g, ' ').trim();

/** `A`, `B` … `AA`: the column as the sheet shows it. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Gives the first row up to the last filled column; nothing in an empty tab. */
export function readHeader(sheet: Sheet): Cell[] {
  const { rows, columns } = sheet.usedSize();
  return rows === 0 ? [] : (sheet.read({ row: 1, column: 1, rows: 1, columns })[0] ?? []);
}

/** Gives the first row; its length is not asked where all columns stand at the beginning, as set-up puts them. */
export function readHeaderOf(tab: Tab, sheet: Sheet): Cell[] {
  const columns = Object.keys(tab.columns).length;
  try {
    const [cells = []] = sheet.read({ row: 1, column: 1, rows: 1, columns });
    if (findColumns(tab, cells).size === columns) return cells;
  } catch {
    // There are fewer columns; what is really broken fails again.
  }
  return readHeader(sheet);
}

/** Gives the places of the tab's columns that are there; the first place of a doubled header. Never throws. */
export function findColumns(tab: Tab, headerRow: readonly Cell[]): Map<string, number> {
  const places = new Map<string, number>();
  headerRow.forEach((cell, index) => {
    const text = headerText(cell);
    if (text !== '' && !places.has(text)) places.set(text, index + 1);
  });
  const found = new Map<string, number>();
  for (const [name, column] of Object.entries(tab.columns)) {
    const place = places.get(column.header);
    if (place !== undefined) found.set(name, place);
  }
  return found;
}

/** The places of every header that stands more than once, by header. */
export function doubledHeaders(tab: Tab, headerRow: readonly Cell[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  headerRow.forEach((cell, index) => {
    const text = headerText(cell);
    places.set(text, [...(places.get(text) ?? []), index + 1]);
  });
  const ours = new Set(Object.values(tab.columns).map((column) => column.header));
  return new Map([...places].filter(([text, columns]) => ours.has(text) && columns.length > 1));
}

/** Says in Korean why the needed columns cannot be used: one is missing or stands twice. */
export function headerProblem(tab: Tab, headerRow: readonly Cell[], needed: readonly string[]): string | undefined {
  const found = findColumns(tab, headerRow);
  const isMissing = (name: string): boolean => !found.has(name) && !columnOf(tab, name).optional;
  const missing = needed.filter(isMissing).map((name) => columnOf(tab, name).header);
  if (missing.length > 0) return messages.missingHeader(tab.name, missing);
  const doubled = doubledHeaders(tab, headerRow);
  for (const name of needed) {
    const { header } = columnOf(tab, name);
    const columns = doubled.get(header);
    if (columns) return messages.doubledHeader(tab.name, header, columns.map(columnLetters));
  }
  return undefined;
}

/** Like `findColumns`, but throws `SheetError` when a needed header is missing or stands twice. */
export function locate(tab: Tab, headerRow: readonly Cell[], needed: readonly string[]): Located {
  const problem = headerProblem(tab, headerRow, needed);
  if (problem !== undefined) throw new SheetError(problem);
  return findColumns(tab, headerRow);
}
