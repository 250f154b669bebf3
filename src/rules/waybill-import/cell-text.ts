/** Cells of a block in one way of writing: what a spreadsheet or a text file adds to ids, phones and zips taken away. */

import { isExponent } from '../waybill/number-layout';
import { isLink, numberInLink } from '../waybill/number-link';
import { pastedText } from '../waybill/pasted-text';

/** A cell in one way of writing, without the apostrophe that made it text. */
export function plainCell(cell: string | undefined): string {
  return pastedText(cell ?? '').replace(/^'\s*/, '');
}

/** Blanks and hyphens do not count. */
const ungrouped = (text: string): string => text.replace(/[\s-]/g, '');

/** Digits of a number cell that was read as text: 612345678901.0. */
const withoutDecimals = (text: string): string => (/^\d+\.0+$/.test(text) ? text.slice(0, text.indexOf('.')) : text);

/** Signs around an id: `[100000001]`, `"100000001"`, `#100000001`. */
const WRAPPING = '\'"‘’“”`´[](){}<>#';

function unwrapped(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && isWrapping(text[from])) from += 1;
  while (to > from && isWrapping(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

const isWrapping = (sign = ''): boolean => WRAPPING.includes(sign) || sign.trim() === '';

/** An id as it is looked up: `'200000001.0`, `[2000-00001]` and `200,000,001` are 200000001. */
export function idOf(text: string): string {
  const id = withoutDecimals(ungrouped(unwrapped(plainCell(text))));
  return (isGrouped(id) ? id.replace(/,/g, '') : id).toUpperCase();
}

/** One number that a cell showed with commas, and no list of ids: those are longer than three digits. */
const isGrouped = (text: string): boolean => text.length <= 30 && /^\d{1,3}(,\d{3})+$/.test(text);

/** The ids of a cell: sheets that pack several orders into one parcel put them side by side. */
export function idsOf(cell: string | undefined): string[] {
  const text = unwrapped(plainCell(cell));
  const ids = isGrouped(text) ? [idOf(text)] : text.split(/[,/;|\n]+/).map(idOf);
  return [...new Set(ids)].filter((id) => id !== '');
}

/** An id that a spreadsheet cut short to 1.00E+08. */
export const isCutShort = (cell: string | undefined): boolean => isExponent(unwrapped(plainCell(cell)));

/** A zip of five digits, its lost zero given back; '' for what is none (an old one of six digits too). */
export function zipOf(cell: string | undefined): string {
  const digits = withoutDecimals(ungrouped(unwrapped(plainCell(cell))));
  if (/^\d{5}$/.test(digits)) return digits;
  return /^\d{4}$/.test(digits) ? `0${digits}` : '';
}

/** A date or a time written in digits: 20261123, 20261123093000. */
const isStamp = (digits: string): boolean => /^20\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])(\d{4}(\d{2})?)?$/.test(digits);

/** The barcode of Korean goods. */
const isBarcode = (digits: string): boolean => /^880\d{10}$/.test(digits);

/** A number as long as a waybill's that is no phone, date or barcode; one that a spreadsheet cut to 4.56E+11 counts too. */
export function looksLikeWaybill(cell: string): boolean {
  const plain = plainCell(cell);
  const text = withoutDecimals(ungrouped((isLink(plain) ? numberInLink(plain) : plain) ?? ''));
  if (/^\d(\.\d+)?E\+1\d$/i.test(text) || /^[A-Z]{2}\d{9}[A-Z]{2}$/i.test(text)) return true;
  return /^\d{10,14}$/.test(text) && !looksLikePhone(cell) && !isStamp(text) && !isBarcode(text);
}

/**
 * A phone that is written out: 010, 02, 031, 070 and the safe numbers 050; a mobile one that lost its zero too. Others without
 * their zero look like waybills as much.
 */
export function looksLikePhone(cell: string): boolean {
  const text = withoutDecimals(ungrouped(plainCell(cell)))
    .replace(/^(?:\+|00)82\(?0?\)?/, '0')
    .replace(/[().]/g, '');
  return /^(0(1\d|2|[3-6]\d|70)\d{7,8}|050\d{8,9}|10\d{8})$/.test(text.replace(/[*○●]/g, '0'));
}
