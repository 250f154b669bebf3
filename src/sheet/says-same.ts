/** Whether a row already says what a change would write. */
import { isBlank } from './column';
import { type ColumnName, columnOf, type PartOf, type Tab } from './tab';
import { sameCell } from './write/same-cell';

/** Compares these columns; one that the change does not name counts as equal. */
export function saysSame<T extends Tab>(
  tab: T,
  names: readonly ColumnName<T>[],
  read: PartOf<T>,
  changes: PartOf<T>,
): boolean {
  return names.every(
    (name) => !(name in changes) || isUnreadable(tab, name, read, changes) || isSame(tab, name, read, changes),
  );
}

const isSame = <T extends Tab>(tab: T, name: ColumnName<T>, read: PartOf<T>, changes: PartOf<T>): boolean =>
  sameCell(asRead(tab, name, read), asRead(tab, name, changes));

/** A value that its own column cannot read back (a six-digit zip) is missing from a row that was read. */
function isUnreadable<T extends Tab>(tab: T, name: ColumnName<T>, read: PartOf<T>, changes: PartOf<T>): boolean {
  const column = columnOf(tab, name);
  const cell = column.encode(changes[name]);
  return read[name] === undefined && !isBlank(cell) && 'error' in column.decode(cell);
}

/** Normalised by reading and writing it again: a phone number may be written in another way. */
function asRead<T extends Tab>(tab: T, name: ColumnName<T>, values: PartOf<T>) {
  const column = columnOf(tab, name);
  const cell = column.encode(values[name]);
  const reading = isBlank(cell) ? undefined : column.decode(cell);
  return reading && 'value' in reading ? column.encode(reading.value) : cell;
}
