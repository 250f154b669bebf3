/** Whether a row that was read says what somebody tells of it, as far as that is told. */
import { isBlank } from './column';
import { type ColumnName, columnOf, type PartOf, type Tab } from './tab';
import { sameCell } from './write/same-cell';

/** Of these columns those that are not told say nothing against it. */
export function saysSame<T extends Tab>(
  tab: T,
  names: readonly ColumnName<T>[],
  stands: PartOf<T>,
  told: PartOf<T>,
): boolean {
  return names.every((name) => !(name in told) || sameCell(asRead(tab, name, stands), asRead(tab, name, told)));
}

/** As it would be read and written again: a phone number may be told in another way of writing. */
function asRead<T extends Tab>(tab: T, name: ColumnName<T>, values: PartOf<T>) {
  const column = columnOf(tab, name);
  const cell = column.encode(values[name]);
  const reading = isBlank(cell) ? undefined : column.decode(cell);
  return reading && 'value' in reading ? column.encode(reading.value) : cell;
}
