/** The personal data of a row, cell by cell, including cells that cannot be read. */
import { isMasked, masked } from '../rules/personal-data/mask';
import { type Column, isBlank } from './column';
import { cellAt, rowNumber, type Snapshot } from './snapshot';
import type { PartOf, Tab } from './tab';

interface PersonalCell {
  name: string;
  column: Column;
  text: string;
}

export const hasPersons = (tab: Tab): boolean =>
  Object.values(tab.columns).some(({ personal }) => personal !== undefined);

/** The columns of a row (as the seller counts) that must change to mask the person, with the masked cells. */
export function maskedCells<T extends Tab>(tab: T, snapshot: Snapshot, row: number): PartOf<T> {
  const open = personalCells(tab, snapshot, row - rowNumber(0)).filter((cell) => maskOf(cell) !== cell.text);
  return Object.fromEntries(open.map((cell) => [cell.name, maskOf(cell)])) as PartOf<T>;
}

/** True when the row (an index of the snapshot) is masked completely. */
export function isMaskedRow(tab: Tab, snapshot: Snapshot, index: number): boolean {
  const cells = personalCells(tab, snapshot, index);
  return (
    cells.every((cell) => maskOf(cell) === cell.text) &&
    cells.some(({ column, text }) => column.personal !== undefined && isMasked(column.personal, text))
  );
}

const maskOf = ({ column, text }: PersonalCell): string =>
  column.personal === undefined ? text : masked(column.personal, text);

/** Of the columns that stand in the sheet and are not the seller's. */
function personalCells(tab: Tab, snapshot: Snapshot, index: number): PersonalCell[] {
  return Object.entries(tab.columns).flatMap(([name, column]) => {
    const place = snapshot.located.get(name);
    if (column.personal === undefined || place === undefined) return [];
    const cell = cellAt(snapshot, index, place);
    return isBlank(cell) ? [] : [{ name, column, text: String(cell) }];
  });
}
