/** The table of a tab, derived from its columns: what a column is comes from what it writes, and people stay out. */
import type { Cell } from '../ports';
import type { Column, Tab } from '../sheet';
import type { Field, FieldType, Schema } from './warehouse';

/** A column that goes into the warehouse, by the program's name. */
export interface Exported {
  name: string;
  column: Column;
  field: Field;
}

/** Without columns that tell of a person, and without those that are only there for working in the sheet. */
export function exportedColumns(tab: Tab): Exported[] {
  return Object.entries(tab.columns).flatMap(([name, column]) =>
    column.personal !== undefined || column.clearedByJobs || column.hidden
      ? []
      : [{ name, column, field: fieldOf(tab, name, column) }],
  );
}

export const schemaOf = (tab: Tab): Schema => ({ fields: exportedColumns(tab).map(({ field }) => field) });

const fieldOf = (tab: Tab, name: string, column: Column): Field => ({
  name: snakeCase(name),
  type: typeOf(column),
  mode: column.required && tab.key.includes(name) ? 'REQUIRED' : 'NULLABLE',
  description: [column.header, column.note].filter((text) => text !== '').join(': '),
});

/** `lineId` as `line_id`; anything that is no plain letter or digit becomes `_`. */
export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/[^a-z0-9_]/g, '_');

/** A column is asked what it makes of a number, a tick and a time; one that keeps any text is a text. */
function typeOf(column: Column): FieldType {
  if (written(column, SOME_WORD) !== undefined) return 'STRING';
  if (written(column, true) === true) return 'BOOL';
  if (written(column, 1) === 1) return 'INT64';
  return written(column, SOME_TIME) === SOME_TIME ? 'DATETIME' : 'STRING';
}

const SOME_WORD = '아무 말';
const SOME_TIME = '2026-01-02 03:04:05';

/** What the column would write for a cell; `undefined` for one that it cannot read. */
export function written(column: Column, cell: Cell): Cell | undefined {
  const reading = column.decode(cell);
  return 'value' in reading ? column.encode(reading.value) : undefined;
}
