/** Whether a row that was read says what somebody tells of it, as far as that is told. */
import { isBlank } from './column';
import { type ColumnName, columnOf, type PartOf, type Tab } from './tab';
import { sameCell } from './write/same-cell';

/** Of these columns those that are not told say nothing against it. */
export function saysSame<T extends Tab>(
  tab: T,
  names: readonly ColumnName<T>[],
  stands: PartOf<T>,
  changes: PartOf<T>,
): boolean {
  return names.every(
    (name) => !(name in changes) || isUnreadable(tab, name, stands, changes) || isSame(tab, name, stands, changes),
  );
}

const isSame = <T extends Tab>(tab: T, name: ColumnName<T>, stands: PartOf<T>, changes: PartOf<T>): boolean =>
  sameCell(asRead(tab, name, stands), asRead(tab, name, changes));

/** What the column itself could not read once it stands there (a zip of the old kind) is missing from a row that was read. */
function isUnreadable<T extends Tab>(tab: T, name: ColumnName<T>, stands: PartOf<T>, changes: PartOf<T>): boolean {
  const column = columnOf(tab, name);
  const cell = column.encode(changes[name]);
  return stands[name] === undefined && !isBlank(cell) && 'error' in column.decode(cell);
}

/** As it would be read and written again: a phone number may be told in another way of writing. */
function asRead<T extends Tab>(tab: T, name: ColumnName<T>, values: PartOf<T>) {
  const column = columnOf(tab, name);
  const cell = column.encode(values[name]);
  const reading = isBlank(cell) ? undefined : column.decode(cell);
  return reading && 'value' in reading ? column.encode(reading.value) : cell;
}
