/** Dates and times, kept as Korean time texts in `@` cells, so that no time zone can shift them. */
import type { Cell } from '../../ports';
import { typedTimeText } from '../../rules/typed-time';
import { type ColumnOptions, column, type Reading } from '../column';
import { messages } from '../messages';
import { halfWidth, plainText } from '../plain-text';

/** A day as `yyyy-MM-dd`; also reads 2026.11.23, 2026/11/23, 20261123, 46349 and date cells (rules/typed-time.ts). */
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
  const value = typedTimeText(halfWidth(reading.value));
  return value === undefined ? { error: said(reading.value) } : { value };
}
