/** Some columns of a tab, typed, for whoever only reckons with them: what cannot be read is named and costs no row. */
import type { Cell, Sheet } from '../ports';
import { type Column, isBlank } from './column';
import { takeParts } from './parts';
import { rowNumber } from './snapshot';
import { type ColumnName, columnOf, type PartOf, type Tab } from './tab';

/** A row as far as it could be read; `unread` are the columns whose cells say nothing that the column understands. */
export interface SlimRow<T extends Tab> {
  /** As the seller counts, from 2. */
  row: number;
  values: PartOf<T>;
  unread: ColumnName<T>[];
}

/**
 * Every row that holds something in one of the columns, all of one moment. Throws `SheetError` when one of them or the key is
 * missing, or when the tab never stands still.
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
