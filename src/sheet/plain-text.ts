/**
 * Turns a cell into text: numbers into their digits, dates into KST text, and the odd characters of pastes into plain
 * ones.
 */
import type { Cell } from '../ports';
import { kstText } from '../rules/kst';
import type { Reading } from './column';
import { messages } from './messages';

/** From 16 digits on a number of a spreadsheet has lost its last ones. */
const LOSSLESS = 1e15;

/** Text of any cell. A number that lost digits is an error: its text would be a wrong id. */
export function plainText(cell: Cell): Reading<string> {
  if (typeof cell === 'string') return { value: cell };
  if (typeof cell === 'boolean') return { value: cell ? 'TRUE' : 'FALSE' };
  if (typeof cell !== 'number') return { value: dateText(cell) };
  if (Math.abs(cell) >= LOSSLESS) return { error: messages.digitsLost() };
  return { value: String(cell) };
}

/** A date cell as `yyyy-MM-dd`, with its time of day when it has one; an impossible date as its own text. */
function dateText(cell: Date): string {
  const year = cell.getUTCFullYear();
  if (!(year >= 0 && year < 9999)) return String(cell);
  const text = kstText(cell.getTime());
  return text.endsWith(' 00:00:00') ? text.slice(0, 10) : text;
}

/** The characters that `halfWidth` changes, tested first because hardly any cell has one. */
const UNUSUAL = /[\u00a0\u2000-\u200d\u202f\u3000\ufeff\uff01-\uff5e]/;

/** Full-width letters, digits and signs as the plain ones; every kind of blank as one plain blank, and none without width. */
export function halfWidth(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u200b-\u200d\ufeff]/g, '');
}

/** Without blanks and any kind of hyphen, for numbers that people group as they like. */
export function withoutGrouping(text: string): string {
  return halfWidth(text).replace(/[\s\-\u2010-\u2015\u2212\u30fc]/g, '');
}

/** `1.23E+11`: what a spreadsheet makes of a long number; the digits behind are gone. A code such as 12E5 is none. */
export const isExponent = (text: string): boolean => /^\d(\.\d+)?[eE]\+\d{2,}$/.test(text.trim());
