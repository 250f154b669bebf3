/** What one `<c>` of a tab says, as a value of the model. */
import type { CellValue } from '../../spreadsheet/model';
import { from1904, isoToSerial, type ZoneClock } from '../dates';
import { unescapeText } from '../escaped-text';

export interface ValueContext {
  strings: readonly string[];
  clock: ZoneClock;
  date1904: boolean;
}

/**
 * @param type the cell's `t`: how `text` is to be taken
 * @param isDate whether the cell's format makes a number a date
 */
export function cellValue(type: string, text: string, isDate: boolean, context: ValueContext): CellValue {
  switch (type) {
    case 's':
      return context.strings[Number(text)] ?? '';
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'd':
      return dateValue(isoToSerial(text.trim()), text, context.clock);
    case 'str':
    case 'inlineStr':
    case 'e':
      return unescapeText(text);
    default:
      return numberValue(text, isDate, context);
  }
}

function numberValue(text: string, isDate: boolean, { clock, date1904 }: ValueContext): CellValue {
  if (text.trim() === '') return '';
  const number = Number(text);
  if (Number.isNaN(number)) return unescapeText(text);
  return isDate ? (clock.toInstant(date1904 ? from1904(number) : number) ?? number) : number;
}

function dateValue(serial: number | undefined, text: string, clock: ZoneClock): CellValue {
  return (serial === undefined ? undefined : clock.toInstant(serial)) ?? text;
}
