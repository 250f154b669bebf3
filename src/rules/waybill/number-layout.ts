/** How a waybill number stands in a cell: prefixes, groups, several numbers, and what only looks like one. Pure patterns. */
import { pastedText } from './pasted-text';

const prefix =
  /^(?:(?:(?:운송장|송장|등기|택배|배송|조회)\s*번호|운송장|송장|등기|번호|waybill|tracking|invoice)\s*)?(?:№|(?:no|number)(?=[.:#\s]|\d+$))?[\s.:#=]*/i;

/** The cell without quotation marks, a leading apostrophe, `="…"` of a CSV file, brackets and 송장번호: before the number; in capitals. */
export function bareNumberText(cell: string): string {
  return pastedText(cell)
    .replace(/^=?["'‘’“”`´]+|["'‘’“”`´]+$/g, '')
    .trim()
    .replace(prefix, '')
    .replace(/^[-\s:/|,.()[\]]+|[-\s:/|,.;()[\]]+$/g, '')
    .toUpperCase();
}

/** `6.12E+11`: what a spreadsheet shows of a long number; the digits behind are gone. */
export const isExponent = (text: string): boolean => /^\d+(\.\d+)?E\+\d+$|^\d+\.\d+E\d+$/i.test(text);

/** A mobile phone by its digits, any phone from abroad or with the hyphens of one. */
export const isMobilePhone = (text: string): boolean =>
  /^010[-\s.]?\d{4}[-\s.]?\d{4}$|^01[016-9][-\s.]\d{3,4}[-\s.]\d{4}$|^\+?82[-\s]?(0\)?|\(0\))?[-\s]?10[-\s]?\d{4}[-\s]?\d{4}$/.test(
    text,
  );

/** What could be a phone as well: an area code with hyphens, the numbers that malls lend (050…). */
export const mayBePhone = (text: string): boolean =>
  /^0\d{1,2}-\d{3,4}-\d{4}$/.test(text) || /^050\d{8,9}$/.test(text.replace(/[-\s]/g, ''));

export const isDate = (text: string): boolean =>
  /^(19|20)\d\d[-./]\s?(0?[1-9]|1[0-2])[-./]\s?(0?[1-9]|[12]\d|3[01])(\s.*)?$/.test(text);

/**
 * Several numbers: parts of 8 signs and more on both sides of a stroke, a comma or a line break, or of 10 and more around
 * a blank or a hyphen, which otherwise only group one number. No courier gives a number of more than 20 signs.
 */
export function holdsSeveral(text: string): boolean {
  return longParts(text, /[\n\r,/;|&+]/, 8) > 1 || longParts(text, /\s/, 10) > 1 || longParts(text, /-/, 10) > 1;
}

function longParts(text: string, separator: RegExp, length: number): number {
  return text.split(separator).filter((part) => part.replace(/[^0-9A-Z]/g, '').length >= length).length;
}

/** The number without the signs that group it; any other sign stays. */
export function ungroupedNumber(text: string): string {
  if (/^\d+\.0+$/.test(text)) return text.replace(/\.0+$/, '');
  if (/^\d{1,3}(,\d{3})+$/.test(text)) return text.replace(/,/g, '');
  if (/^\d+([.·]\d{2,})([.·]\d{2,})+$/.test(text)) return text.replace(/[.·]/g, '');
  return text.replace(/[-\s]/g, '');
}

/** UPU S10, as of EMS: two letters, nine digits, the country. */
export const isPostalItem = (number: string): boolean => /^[A-Z]{2}\d{9}[A-Z]{2}$/.test(number);
