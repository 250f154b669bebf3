/** Number formats: which of them make a number a date, and what a cell shows. */
import { wallClock } from '../time-zone';
import { FIRST_DAY, piecesOf } from './date-format';
import { showPlaces } from './digit-places';

/** What a cell has that was never formatted. */
export const GENERAL = 'General';
/** Plain text: what is written stays as it is. */
export const PLAIN_TEXT = '@';

export type FormatKind = 'general' | 'text' | 'date' | 'number';

const DAY = 86_400_000;
/** Short of the last day that a Date knows, so that no time zone leads beyond it. */
const MOST_DAYS = 99_999_000;
const kinds = new Map<string, FormatKind>();

export function formatKind(format: string): FormatKind {
  const known = kinds.get(format);
  if (known) return known;
  const kind = kindOf(format);
  kinds.set(format, kind);
  return kind;
}

/** Days since 1899-12-30 on the wall clock of the zone, as cells hold dates. */
export function serialOf(date: Date, zone: string): number {
  return (wallClock(zone, date.getTime()).getTime() - FIRST_DAY) / DAY;
}

/** Whether a Date can say it: a larger number stays a number in a date format too. */
export const isSerial = (value: number): boolean => Math.abs(value) < MOST_DAYS;

/** The wall clock (in the UTC fields) that a serial number stands for. */
export function wallOfSerial(serial: number): Date {
  return new Date(Math.round(FIRST_DAY + serial * DAY));
}

/** The number as the format shows it. */
export function showNumber(value: number, format: string): string {
  const kind = formatKind(format);
  if (kind === 'date' && isSerial(value)) return showWall(wallOfSerial(value), format);
  return kind === 'number' ? (showPlaces(value, format) ?? showPattern(value, format)) : showGeneral(value);
}

/** A wall clock (in the UTC fields) as the format shows it. */
export function showWall(wall: Date, format: string): string {
  let shown = '';
  for (const show of piecesOf(format)) shown += show(wall);
  return shown;
}

function kindOf(format: string): FormatKind {
  if (format === '' || format === GENERAL) return 'general';
  if (format === PLAIN_TEXT) return 'text';
  const bare = format.replace(/"[^"]*"|\\.|[_*]./g, '').replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare.split(';', 1)[0] ?? '') ? 'date' : 'number';
}

/** Fifteen digits are all that a sheet knows of a number. */
function showGeneral(value: number): string {
  if (!Number.isFinite(value)) return '#NUM!';
  if (value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .replace('e', 'E')
      .replace(/E([+-])(\d)$/, 'E$10$2');
  }
  return String(Number(value.toPrecision(15)));
}

/** The usual patterns: digits grouped or not, decimals, percent, a currency sign, an exponent. */
function showPattern(value: number, format: string): string {
  const section = format.split(';');
  const pattern = (value < 0 ? (section[1] ?? section[0]) : section[0]) ?? '';
  const body = /[#0?,.]*[#0?][#0?,.]*(?:E[+-]0+)?%?/i.exec(pattern)?.[0] ?? '';
  const decimals = /\.([0#?]+)/.exec(body)?.[1]?.length ?? 0;
  const size = Math.abs(body.endsWith('%') ? value * 100 : value);
  const digits = /E[+-]/i.test(body)
    ? exponential(size, decimals)
    : grouped(size.toFixed(decimals), body.includes(','));
  const sign = value < 0 && section[1] === undefined ? '-' : '';
  const [before = '', after = ''] = pattern.split(body).map(plain);
  return `${sign}${before}${digits}${body.endsWith('%') ? '%' : ''}${after}`;
}

function exponential(size: number, decimals: number): string {
  return size
    .toExponential(decimals)
    .replace('e', 'E')
    .replace(/E([+-])(\d)$/, 'E$10$2');
}

function grouped(digits: string, wanted: boolean): string {
  return wanted ? digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',') : digits;
}

function plain(text: string): string {
  return text.replace(
    /\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|"([^"]*)"|\\(.)|[_*]./g,
    (_, sign = '', quoted = '', escaped = '') => `${sign}${quoted}${escaped}`,
  );
}
