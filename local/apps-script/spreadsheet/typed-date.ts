/** Dates and times as a person types them into a Korean sheet. */
import { utc } from '../time-zone';

export interface TypedDate {
  /** The wall clock, as epoch milliseconds read as if they were UTC. */
  wall: number;
  /** The format that an unformatted cell takes on by it. */
  numberFormat: string;
}

type Part = 'y' | 'm' | 'd';

/** Order of the parts, and the format of the day. A missing year is this year's, a missing day the first. */
const DAYS: readonly [RegExp, readonly Part[], string][] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ['y', 'm', 'd'], 'yyyy-mm-dd'],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, ['y', 'm', 'd'], 'yyyy/mm/dd'],
  [/^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?$/, ['y', 'm', 'd'], 'yyyy. m. d'],
  [/^(\d{4})년 ?(\d{1,2})월 ?(\d{1,2})일$/, ['y', 'm', 'd'], 'yyyy"년" m"월" d"일"'],
  [/^(\d{2})-(\d{1,2})-(\d{1,2})$/, ['y', 'm', 'd'], 'yy-mm-dd'],
  [/^(\d{2})\/(\d{1,2})\/(\d{1,2})$/, ['y', 'm', 'd'], 'yy/mm/dd'],
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/, ['m', 'd', 'y'], 'm/d/yyyy'],
  [/^(\d{4})-(\d{1,2})$/, ['y', 'm'], 'yyyy-mm'],
  [/^(\d{4})\/(\d{1,2})$/, ['y', 'm'], 'yyyy/mm'],
  [/^(\d{1,2})\/(\d{1,2})$/, ['m', 'd'], 'm/d'],
  [/^(\d{1,2})-(\d{1,2})$/, ['m', 'd'], 'm-d'],
  [/^(\d{1,2})월 ?(\d{1,2})일$/, ['m', 'd'], 'm"월" d"일"'],
];
const DAY = 86_400_000;
const TIME = /^(?:(오전|오후|am|pm) ?)?(\d{1,3}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?(?: ?(am|pm))?$/i;
const DATE_THEN_TIME = /^(.*?\S) +((?:(?:오전|오후|am|pm) ?)?\d{1,2}:\S.*)$/i;

/** `undefined` when the text is neither a date nor a time; `thisYear` stands in for a year that was left out. */
export function typedDate(text: string, thisYear: number): TypedDate | undefined {
  const alone = text.includes(':') ? typedTime(text) : undefined;
  if (alone) return { wall: utc(1899, 12, 30) + alone.ms, numberFormat: alone.numberFormat };
  const [, dayText = text, timeText] = (text.includes(':') && DATE_THEN_TIME.exec(text)) || [];
  const day = typedDay(dayText, thisYear);
  if (!day || timeText === undefined) return day;
  const time = typedTime(timeText);
  if (!time || time.ms >= DAY) return undefined;
  return { wall: day.wall + time.ms, numberFormat: `${day.numberFormat} ${time.numberFormat}` };
}

function typedDay(text: string, thisYear: number): TypedDate | undefined {
  for (const [pattern, order, numberFormat] of DAYS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const part = (name: Part) => (order.includes(name) ? Number(match[order.indexOf(name) + 1]) : undefined);
    const wall = existingDay(fullYear(part('y') ?? thisYear), part('m') ?? 1, part('d') ?? 1);
    return wall === undefined ? undefined : { wall, numberFormat };
  }
  return undefined;
}

function typedTime(text: string): { ms: number; numberFormat: string } | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, before, hourText, minuteText, secondText = '', fraction = '', after] = match;
  const half = (before ?? after)?.toLowerCase();
  const hours = Number(hourText);
  if (Number(minuteText) > 59 || Number(secondText) > 59 || (before && after)) return undefined;
  if (half && (hours < 1 || hours > 12)) return undefined;
  const afternoon = half === '오후' || half === 'pm';
  const hour = half ? (hours % 12) + (afternoon ? 12 : 0) : hours;
  const ms =
    ((hour * 60 + Number(minuteText)) * 60 + Number(secondText || 0)) * 1000 +
    Math.round(Number(`0${fraction}`) * 1000);
  const numberFormat = `${half ? 'am/pm ' : ''}h:mm${secondText ? ':ss' : ''}${fraction ? '.000' : ''}`;
  return { ms, numberFormat: hour > 23 ? numberFormat.replace('h', '[h]') : numberFormat };
}

function fullYear(year: number): number {
  return year > 99 ? year : year + (year < 30 ? 2000 : 1900);
}

function existingDay(year: number, month: number, day: number): number | undefined {
  const wall = utc(year, month, day);
  const exists = new Date(wall).getUTCMonth() === month - 1 && new Date(wall).getUTCDate() === day;
  return exists && month >= 1 ? wall : undefined;
}
