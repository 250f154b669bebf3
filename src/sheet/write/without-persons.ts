/** Keeps personal data out of rows that have been masked: everything else may still be written. */
import type { Cell } from '../../ports';
import { isMaskedRow } from '../personal';
import type { Snapshot } from '../snapshot';
import { columnOf, type Tab } from '../tab';

/** `cells` are to change in these rows; of a masked one nothing personal is filled in again, not even where it is blank. */
export function withoutPersons(
  tab: Tab,
  snapshot: Snapshot,
  rows: readonly number[],
  cells: Map<string, Cell>,
): Map<string, Cell> {
  const isPersonal = (name: string) => columnOf(tab, name).personal !== undefined;
  if (![...cells.keys()].some(isPersonal) || !rows.some((index) => isMaskedRow(tab, snapshot, index))) return cells;
  return new Map([...cells].filter(([name]) => !isPersonal(name)));
}
