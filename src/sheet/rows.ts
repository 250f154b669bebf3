/** Reads rows: every row that holds something comes back, with its values or with what is wrong; a cell never throws. */
import type { Cell } from '../ports';
import { type Column, isBlank } from './column';
import { messages } from './messages';
import { mixedRowFinder, originNote } from './mixed-rows';
import { isUnnamed } from './row-keys';
import { indexesByKey, rowNumber, type Snapshot } from './snapshot';
import { type ColumnName, columnOf, keyHeaders, type PartOf, type Tab } from './tab';

export interface Problem {
  /** The column's header; `undefined` when it concerns the row as a whole. */
  header: string | undefined;
  level: 'error' | 'warning';
  /** Korean. */
  message: string;
}

export interface Row<T extends Tab> {
  /** As the seller counts, from 2; valid until the next sort. */
  row: number;
  key: string | undefined;
  /** The readable cells; a column with an error is missing here. */
  values: PartOf<T>;
  problems: Problem[];
}

/** Reads the wanted columns (all by default) of every row that is not blank in all of them. */
export function readRows<T extends Tab>(
  tab: T,
  snapshot: Snapshot,
  wanted: readonly ColumnName<T>[] = Object.keys(tab.columns),
): Row<T>[] {
  const columns = wanted.map((name) => ({ name, column: columnOf(tab, name), place: snapshot.located.get(name) ?? 0 }));
  const doubled = doubledKeys(tab, snapshot);
  const mixedText = mixedRowFinder(tab, snapshot);
  const headers = keyHeaders(tab);
  /** A column of the key that says itself that it is blank need not be named again. */
  const isOfKey = ({ header }: Problem): boolean => header !== undefined && headers.includes(header);
  const rows: Row<T>[] = [];
  snapshot.rows.forEach((cells, index) => {
    if (columns.every(({ place }) => isUnset(cells[place - 1]))) return;
    const key = snapshot.keys[index];
    const row: Row<T> = { row: rowNumber(index), key, values: {}, problems: [] };
    for (const { name, column, place } of columns) readInto(row, name, column, cells[place - 1] ?? '');
    if (tab.key.length > 0 && (key === undefined || isUnnamed(key)) && !row.problems.some(isOfKey))
      row.problems.push(asError(messages.blankKey(headers)));
    const message = key === undefined ? undefined : doubled.get(key);
    if (message !== undefined) row.problems.push(asError(message));
    const mixed = mixedText(row);
    if (mixed !== undefined) row.problems.push(asError(mixed));
    rows.push(row);
  });
  return rows;
}

/** Gives some columns of the row at an index of the snapshot. Blank and unreadable cells are missing. */
export function valuesAt<T extends Tab>(
  tab: T,
  { rows, located }: Snapshot,
  index: number,
  names: readonly ColumnName<T>[],
): PartOf<T> {
  const row: Row<T> = { row: rowNumber(index), key: undefined, values: {}, problems: [] };
  for (const name of names) readInto(row, name, columnOf(tab, name), rows[index]?.[(located.get(name) ?? 0) - 1] ?? '');
  return row.values;
}

/** An unticked checkbox is a row of a fresh tab, not content. */
const isUnset = (cell: Cell | undefined): boolean => isBlank(cell) || cell === false;

function readInto<T extends Tab>(row: Row<T>, name: ColumnName<T>, column: Column, cell: Cell): void {
  if (isBlank(cell)) {
    if (column.required) row.problems.push({ header: column.header, level: 'error', message: messages.blank() });
    return;
  }
  const reading = column.decode(cell);
  if ('error' in reading) {
    row.problems.push({ header: column.header, level: 'error', message: reading.error });
    return;
  }
  row.values[name] = reading.value as PartOf<T>[ColumnName<T>];
  if (reading.warning) row.problems.push({ header: column.header, level: 'warning', message: reading.warning });
}

const asError = (message: string): Problem => ({ header: undefined, level: 'error', message });

/** The message for each row whose key is doubled, by key; rows without a complete key are never doubles. */
export function doubledKeys(tab: Tab, snapshot: Snapshot): Map<string, string> {
  const rowMessages = new Map<string, string>();
  for (const [key, indexes] of indexesByKey(snapshot)) {
    if (indexes.length > 1)
      rowMessages.set(
        key,
        messages.doubledKey(
          keyHeaders(tab),
          indexes.map((index) => rowNumber(index)),
        ) + originNote(tab, snapshot, indexes),
      );
  }
  return rowMessages;
}

/** The errors of a row, a line each with the column's header; where there are none, its warnings. */
export function problemLines(problems: readonly Problem[]): string[] {
  const errors = problems.filter(isError);
  const shown = errors.length > 0 ? errors : problems;
  return shown.map(({ header, message }) => (header ? `「${header}」 ${message}` : message));
}

/** The same as one message; warnings are introduced by `주의:`. */
export function problemText(problems: readonly Problem[]): string {
  const text = problemLines(problems).join('\n');
  return text !== '' && !problems.some(isError) ? `주의: ${text}` : text;
}

/** What is wrong with a row as a whole: it is doubled, or mixed up with another; `undefined` where nothing is. */
export const wholeRowError = (problems: readonly Problem[]): string | undefined =>
  problemText(problems.filter((problem) => problem.header === undefined && isError(problem))) || undefined;

const isError = ({ level }: Problem): boolean => level === 'error';
