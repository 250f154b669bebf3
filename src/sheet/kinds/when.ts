/** Dates and times, kept as Korean time texts in `@` cells, so that no time zone can shift them. */
import type { Cell } from '../../ports';
import { kstText, parseKst } from '../../rules/kst';
import { type ColumnOptions, column, type Reading } from '../column';
import { messages } from '../messages';
import { halfWidth, plainText } from '../plain-text';

/** A day as `yyyy-MM-dd`; also reads 2026.11.23, 2026/11/23, 20261123 and date cells. */
export function date<const O extends ColumnOptions<string>>(header: string, options: O) {
  return column<string, O>(header, options, {
    format: '@',
    width: 95,
    decode: (cell) => {
      const reading = moment(cell, messages.notADate);
      return 'error' in reading ? reading : { value: reading.value.slice(0, 10) };
    },
    encode: (value) => value,
  });
}

/** A moment as `yyyy-MM-dd HH:mm:ss`, Korean time; a day alone is its midnight. */
export function time<const O extends ColumnOptions<string>>(header: string, options: O) {
  return column<string, O>(header, options, {
    format: '@',
    width: 140,
    decode: (cell) => moment(cell, messages.notATime),
    encode: (value) => value,
  });
}

function moment(cell: Cell, said: (text: string) => string): Reading<string> {
  const reading = plainText(cell);
  if ('error' in reading) return reading;
  const ms = parseKst(dashed(halfWidth(reading.value).trim()));
  return ms === undefined ? { error: said(reading.value) } : { value: kstText(ms) };
}

const DAY = /^(\d{4})(?:\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?|(\d{2})(\d{2}))(?:[T\s]+(.+))?$/;
const CLOCK = /^(\d{1,2})(?:시|:(\d{2})(?::(\d{2}))?)?$/;

/** `2026.11.23`, `2026/11/23`, `2026. 11. 23.`, `2026년 11월 23일` and `20261123` as `2026-11-23`, with `9:05` or `14시`. */
function dashed(text: string): string {
  const parts = DAY.exec(text);
  if (!parts) return text;
  const [, year, month = parts[4], day = parts[5], , , clock] = parts;
  const ymd = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (clock === undefined) return ymd;
  const [, hour, minute, second] = CLOCK.exec(clock.trim()) ?? [];
  return hour === undefined ? text : `${ymd} ${[hour, minute, second].map(twoDigits).join(':')}`;
}

const twoDigits = (digits = ''): string => digits.padStart(2, '0');
