/** Reads some columns of a tab, typed, for calculations: an unreadable cell is named and costs no row. */
import type { Cell, Sheet } from '../ports';
import { type Column, isBlank } from './column';
import { takeParts } from './parts';
import { rowNumber } from './snapshot';
import { type ColumnName, columnOf, type PartOf, type Tab } from './tab';

/** The readable cells of a row; `unread` are the columns whose cells could not be read. */
export interface SlimRow<T extends Tab> {
  /** As the seller counts, from 2. */
  row: number;
  values: PartOf<T>;
  unread: ColumnName<T>[];
}

/**
 * Gives every row that is filled in one of the columns, all read at one moment. Throws `SheetError` when a column or
 * the key is missing, or when the tab keeps changing.
 */
export function readColumns<T extends Tab>(tab: T, sheet: Sheet, names: readonly ColumnName<T>[]): SlimRow<T>[] {
  const { rows, located } = takeParts(tab, sheet, names);
  const sources = names.map((name) => ({ name, column: columnOf(tab, name), at: (located.get(name) ?? 0) - 1 }));
  return rows.flatMap((cells, index) => slimRow<T>(cells, index, sources));
}

interface Source<T extends Tab> {
  name: ColumnName<T>;
  column: Column;
  at: number;
}

function slimRow<T extends Tab>(cells: readonly Cell[], index: number, sources: readonly Source<T>[]): SlimRow<T>[] {
  const slim: SlimRow<T> = { row: rowNumber(index), values: {}, unread: [] };
  let isEmpty = true;
  for (const { name, column, at } of sources) {
    const cell = cells[at] ?? '';
    if (isBlank(cell) || cell === false) continue;
    isEmpty = false;
    const reading = column.decode(cell);
    if ('error' in reading) slim.unread.push(name);
    else slim.values[name] = reading.value as PartOf<T>[ColumnName<T>];
  }
  return isEmpty ? [] : [slim];
}
