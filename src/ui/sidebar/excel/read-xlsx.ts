/** Reads an .xlsx file as texts, as a seller sees them in the cells. */
import readWorkbook from 'read-excel-file/universal';

/**
 * The cells of the first sheet that holds anything, from row 1 on, blank ones as `''`. Rejects with any error for what is no
 * such file.
 */
export async function readXlsx(bytes: ArrayBuffer): Promise<string[][]> {
  const sheets = await readWorkbook(bytes, { parseNumber: numberText, trim: false });
  const [first] = sheets.filter(({ data }) => data.length > 0);
  return (first?.data ?? []).map((row) => row.map(cellText));
}

/** Excel knows 15 digits: a longer number has lost some, and with an exponent its reader can tell. */
const MOST_DIGITS = 15;

/** A number as the file has it (`6.12345678901E+11`) in the digits that are seen (`612345678901`). */
export function numberText(written: string): string {
  const number = Number(written);
  if (!Number.isFinite(number)) return written;
  if (Math.abs(number) >= 10 ** MOST_DIGITS) return number.toExponential();
  return String(Number(number.toPrecision(MOST_DIGITS)));
}

/** A value as the library gives it: numbers are texts already, and a date holds in UTC what the cell shows. */
export function cellText(value: unknown): string {
  if (value === null) return '';
  if (!(value instanceof Date)) return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  // A number that is formatted as a date and is none: Excel too shows only this.
  if (Number.isNaN(value.getTime())) return '########';
  const text = value.toISOString().slice(0, 19).replace('T', ' ');
  return text.replace(/ 00:00:00$/, '');
}
