/** Compares a cell with its target, and finds texts that a spreadsheet may convert. */
import type { Cell } from '../../ports';

/** Text that a spreadsheet may read as a formula or that swallows an apostrophe; it must land as exactly that text. */
export const isHazardous = (cell: Cell): boolean => typeof cell === 'string' && /^[=+\-@'\t\r]/.test(cell);

/**
 * True when `current` is what `wanted` looks like once it stands in the sheet. An apostrophe that the sheet shows before
 * a hazardous text counts as standing: writing it again and again would change nothing.
 */
export function sameCell(current: Cell, wanted: Cell): boolean {
  if (current === wanted) return true;
  if (typeof current === 'string' && typeof wanted === 'string') {
    if (isHazardous(wanted) && current === `'${wanted}`) return true;
    return kept(current) === kept(wanted);
  }
  if (typeof current === 'object' && typeof wanted === 'object') return current.getTime() === wanted.getTime();
  return false;
}

/** What any sheet keeps of a text: lines end in one way, and signs that are no characters may be dropped. */
const kept = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|\p{Cs}|\ufffd/gu, '');

/** True when the cell may be what became of `written`: exactly that, or what a sheet makes of it while typing it. */
export function mayComeFrom(current: Cell, written: Cell): boolean {
  if (sameCell(current, written)) return true;
  if (typeof written !== 'string') return typeof current === 'string' && current === String(written).toUpperCase();
  if (isHazardous(written)) return current !== '';
  if (typeof current === 'number') return sameNumber(current, Number(written.replace(/,/g, ''))) || isTyped(written);
  return typeof current !== 'string' && /\d|^(true|false)$/i.test(written);
}

/** A date, a time or a share of a hundred, of which a cell with a number format keeps the number alone. */
const isTyped = (text: string): boolean => /\d\s*[-/.:%년월일시]/.test(text);

/** Fifteen digits are all that a sheet keeps of a number. */
const sameNumber = (left: number, right: number): boolean => left.toPrecision(15) === right.toPrecision(15);
