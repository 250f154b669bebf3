/** What a sheet makes of a text that is typed into a cell. */
import type { TextFormatRules } from '../execution';
import { instantOf } from '../time-zone';
import type { CellValue } from './model';
import { formatKind } from './number-format';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

export interface Typed {
  value: CellValue;
  formula?: string;
  /** The format that an unformatted cell takes on by it. */
  numberFormat?: string;
}

export interface Typing {
  /** Of the spreadsheet. */
  timeZone: string;
  thisYear: number;
  textFormat: TextFormatRules;
}

/** There is no formula engine: a new formula has this value until a spreadsheet program calculates it. */
export const UNKNOWN_RESULT = '#NAME?';

/** Anything that could be more than text begins with one of these, after blanks. */
const MAY_BE_MORE = /^\s*['=+\-(\d.₩$€£¥tTfFaApP오]/;

/** Whether a text stays a text in a cell of this number format under both rules: nearly all do. */
export function staysText(text: string, numberFormat: string): boolean {
  return formatKind(numberFormat) === 'text' ? !/^['=]/.test(text) : !MAY_BE_MORE.test(text);
}

/** Reads a text as if typed into a cell of this number format. Never throws. */
export function typed(text: string, numberFormat: string, typing: Typing): Typed {
  if (staysText(text, numberFormat)) return { value: text };
  if (formatKind(numberFormat) === 'text') return typedAsText(text, typing.textFormat);
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: UNKNOWN_RESULT, formula: text };
  const trimmed = text.trim();
  const number = typedNumber(trimmed);
  if (number) return number;
  if (/^\+./s.test(text)) return { value: UNKNOWN_RESULT, formula: `=${text}` };
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  const date = typedDate(trimmed, typing.thisYear);
  if (!date) return { value: text };
  return { value: new Date(instantOf(typing.timeZone, date.wall)), numberFormat: date.numberFormat };
}

function typedAsText(text: string, { formula, apostrophe }: TextFormatRules): Typed {
  if (apostrophe === 'taken' && text.startsWith("'")) return { value: text.slice(1) };
  if (formula === 'formula' && text.startsWith('=') && text.length > 1) return { value: UNKNOWN_RESULT, formula: text };
  return { value: text };
}
