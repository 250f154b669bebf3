/** What a cell says, as a seller sees it. */
import type { NumberFormat } from './number-format';
import { unescaped } from './text-runs';

/** Excel knows 15 digits: a longer number has lost some, and with an exponent its reader can tell. */
const MOST_DIGITS = 15;

/** A number as the file has it (`6.12345678901E+11`) in the digits that are seen (`612345678901`). */
export function numberText(written: string, format?: NumberFormat): string {
  const number = Number(written);
  if (written.trim() === '' || !Number.isFinite(number)) return written;
  if (Math.abs(number) >= 10 ** MOST_DIGITS) return number.toExponential();
  const digits = String(Number(number.toPrecision(MOST_DIGITS)));
  return (/^\d+$/.test(digits) ? format?.show(digits) : undefined) ?? digits;
}

const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1_462;
/** The year 9999. */
const LAST_DAY = 2_958_466;

/** Days since 1899-12-30 as `yyyy-MM-dd HH:mm:ss`, a whole day without time, less than one as its time. */
export function dateText(written: string, from1904 = false): string {
  const days = Number(written) + (from1904 ? DAYS_TO_1904 : 0);
  if (!(days >= 0 && days < LAST_DAY)) return '########';
  const seconds = Math.round(days * 86_400);
  const text = new Date(DAY_ZERO + seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
  if (seconds > 0 && seconds * 1000 < DAY_MS) return text.slice(11);
  return text.replace(/ 00:00:00$/, '');
}

export interface CellContext {
  texts: readonly string[];
  /** By style; General where a cell has none. */
  format(style: number): NumberFormat;
  from1904: boolean;
}

/** `type` is the cell's `t`; `value` what stands in `v`, or in `is`. */
export function cellText(type: string, value: string, style: number, context: CellContext): string {
  switch (type) {
    case 's':
      return context.texts[Number(value)] ?? '';
    case 'b':
      return value.trim() === '' ? '' : /^(?:1|true)$/i.test(value.trim()) ? 'TRUE' : 'FALSE';
    case 'd':
      return value
        .trim()
        .replace('T', ' ')
        .replace(/Z$/, '')
        .replace(/ 00:00:00$/, '');
    case 'inlineStr':
      return value;
    case 'str':
    case 'e':
      return unescaped(value);
    default: {
      const format = context.format(style);
      return format.isDate && value.trim() !== '' ? dateText(value, context.from1904) : numberText(value, format);
    }
  }
}
