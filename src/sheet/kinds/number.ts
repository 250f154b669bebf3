/** Money in won and counts: real numbers in the sheet, so that a seller can add them up. */
import type { Cell } from '../../ports';
import { type ColumnOptions, column, type Reading } from '../column';
import { messages } from '../messages';
import { halfWidth, plainText } from '../plain-text';

interface NumberOptions extends ColumnOptions<number> {
  minimum?: number;
  maximum?: number;
}

/**
 * Korean won: reads 12900, "12,900", "₩12,900", "\\12,900" (the won sign of Korean Windows), "KRW 12,900" and "12,900원", and
 * as negative ▲1,000 and (1,000). Whole, 0 to 999,999,999 unless said otherwise.
 */
export function won<const O extends NumberOptions>(header: string, options: O) {
  return whole(header, options, { minimum: 0, maximum: 999_999_999, signs: WON_SIGNS, width: 90, read: wonText });
}

const WON_SIGNS = /[,₩￦\\원\s]|KRW/gi;

/** As accountants write: a triangle or brackets are a minus, and a lone hyphen is a zero. */
function wonText(text: string): { text: string; warning?: string } {
  const plain = text.replace(/\u2212/g, '-').replace(/^([^\d▲△▼]*)[▲△▼]/, '$1-');
  if (LONE_HYPHEN.test(plain)) return { text: '0', warning: messages.hyphenIsZero() };
  const [, before, amount, behind] = /^([^\d()]*)\(([^()]+)\)([^\d()]*)$/.exec(plain) ?? [];
  return { text: amount === undefined ? plain : `${before}-${amount}${behind}` };
}

const LONE_HYPHEN = /^[₩￦\\\s]*-[\s원]*$/;

/** A count of pieces, days and the like: reads 3, "3", "3개". */
export function count<const O extends NumberOptions>(header: string, options: O) {
  return whole(header, options, { minimum: 0, maximum: 999_999, signs: /[,개\s]/g, width: 70 });
}

interface Whole {
  minimum: number;
  maximum: number;
  /** What may stand around the digits. */
  signs: RegExp;
  width: number;
  /** Other spellings as the usual one. */
  read?(text: string): { text: string; warning?: string };
}

function whole<const O extends NumberOptions>(header: string, options: O, kind: Whole) {
  const minimum = options.minimum ?? kind.minimum;
  const maximum = options.maximum ?? kind.maximum;
  return column<number, O>(header, options, {
    format: '#,##0',
    rule: { kind: 'whole', minimum, maximum },
    width: kind.width,
    decode: (cell) => decodeWhole(cell, kind, minimum, maximum),
    encode: (value) => value,
  });
}

function decodeWhole(cell: Cell, { signs, read }: Whole, minimum: number, maximum: number): Reading<number> {
  const reading = typeof cell === 'number' ? { value: String(cell) } : plainText(cell);
  if ('error' in reading) return reading;
  const plain = halfWidth(reading.value);
  const { text, ...noted } = read ? read(plain) : { text: plain };
  const digits = text.replace(signs, '');
  if (!/^[+-]?\d+(\.\d+)?$/.test(digits)) return { error: messages.notANumber(reading.value) };
  const value = Number(digits);
  if (!Number.isInteger(value)) return { error: messages.notWhole(reading.value) };
  return value < minimum || value > maximum ? { error: messages.outOfRange(minimum, maximum) } : { value, ...noted };
}
