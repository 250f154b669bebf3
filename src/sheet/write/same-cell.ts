/** When a cell already says what it should, and which texts a spreadsheet might take for something else. */
import type { Cell } from '../../ports';

/** Text that a spreadsheet may read as a formula or that swallows an apostrophe; it must land as exactly that text. */
export const isHazardous = (cell: Cell): cell is string => typeof cell === 'string' && /^[=+\-@'\t\r]/.test(cell);

/** True when `current` is what `wanted` looks like once it stands in the sheet. */
export function sameCell(current: Cell, wanted: Cell): boolean {
  if (current === wanted) return true;
  if (typeof current === 'string' && typeof wanted === 'string') {
    if (isHazardous(wanted) && current === `'${wanted}`) return true;
    return unixLines(current) === unixLines(wanted);
  }
  if (typeof current === 'object' && typeof wanted === 'object') return current.getTime() === wanted.getTime();
  return false;
}

const unixLines = (text: string): string => text.replace(/\r\n?/g, '\n');
