/** Free text, kept exactly; and codes (ids, zips, phones, waybills), whose digits matter one by one. */
import type { Cell } from '../../ports';
import { restoredZero } from '../../rules/phone-digits';
import { type ColumnOptions, column, type Reading } from '../column';
import { messages } from '../messages';
import { halfWidth, isExponent, plainText, withoutGrouping } from '../plain-text';

interface TextOptions extends ColumnOptions<string> {
  /** Characters. */
  maxLength?: number;
  /** Words to pick from in the sheet; any other text is taken too. */
  offers?: readonly string[];
}

/** Free text; read without blanks at its ends, written exactly as given. */
export function text<const O extends TextOptions>(header: string, options: O) {
  return column<string, O>(header, options, {
    format: '@',
    ...(options.offers && { rule: { kind: 'list', values: options.offers } }),
    width: 120,
    decode: (cell) => limited(plainText(cell), options.maxLength),
    encode: (value) => value,
  });
}

function limited(reading: Reading<string>, maxLength: number | undefined): Reading<string> {
  if ('error' in reading) return reading;
  const value = reading.value.trim();
  const length = [...value].length;
  return maxLength !== undefined && length > maxLength ? { error: messages.tooLong(maxLength, length) } : { value };
}

/** The one spelling of a code, for any pasted one. */
export type Normalise = (text: string) => Reading<string>;

interface CodeOptions extends ColumnOptions<string> {
  normalise?: Normalise;
}

/** An id or number that is text: a pasted number is read as its digits, one in exponent notation is refused. */
export function code<const O extends CodeOptions>(header: string, options: O) {
  const normalise = options.normalise ?? ((value: string): Reading<string> => ({ value }));
  return column<string, O>(header, options, {
    format: '@',
    width: 130,
    decode: (cell) => decodeCode(cell, normalise),
    encode: (value) => value,
  });
}

function decodeCode(cell: Cell, normalise: Normalise): Reading<string> {
  const reading = plainText(cell);
  if ('error' in reading) return reading;
  const value = halfWidth(reading.value).trim();
  if (isExponent(value)) return { error: messages.exponent(value) };
  const normalised = normalise(value);
  // A lone hyphen or an invisible sign is no code.
  return 'value' in normalised && normalised.value === '' ? { error: messages.blank() } : normalised;
}

/** Blanks and hyphens taken out, as for waybills and order numbers. */
export const ungrouped: Normalise = (value) => ({ value: withoutGrouping(value) });

/** The digits of a number cell that came as text: 1012345678.0. */
const withoutDecimals = (digits: string): string => digits.replace(/^(\d{1,20})\.0{1,20}$/, '$1');

/** A zip of five digits; the zero that a number cell dropped is given back, with a warning. */
export const zipCode: Normalise = (value) => {
  const digits = withoutDecimals(withoutGrouping(value));
  if (/^\d{5}$/.test(digits)) return { value: digits };
  if (/^\d{4}$/.test(digits)) return { value: `0${digits}`, warning: messages.zeroRestored(`0${digits}`) };
  return { error: messages.notAZip(value) };
};

/** A phone as it stands; where its zero was dropped (10-1234-5678, 504-1234-5678, 2-123-4567), its digits with the zero. */
export const phone: Normalise = (value) => {
  const digits = withoutDecimals(withoutGrouping(value));
  const restored = restoredZero(digits);
  if (restored !== undefined) return { value: restored, warning: messages.zeroRestored(restored) };
  return { value: /\.0+$/.test(value) ? digits : value };
};
