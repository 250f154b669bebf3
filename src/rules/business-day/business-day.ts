/**
 * 영업일: Monday to Friday without Korea's public holidays and the days on which the seller rests. A year with unknown
 * holidays is an error, because a silent count of weekdays would promise a date that falls on a holiday.
 */

import { josa } from '../josa';
import { addDays, parseKst } from '../kst';
import { quoted } from '../nearest';
import { type Holiday, holidaysByYear } from './holidays.data';

export interface BusinessCalendar {
  /** The seller's own days off, `yyyy-MM-dd`; see `readOffDays`. */
  offDays: ReadonlySet<string>;
}

/** A value, or a Korean sentence that says why there is none and what to do. */
export type DayAnswer<T> = { ok: true; value: T } | { ok: false; reason: string };

/** Public holidays alone: what counts for a mall, which does not know the seller's days off. */
export const publicCalendar: BusinessCalendar = { offDays: new Set() };

const knownYears = Object.keys(holidaysByYear).sort();
const holidaysByDay = new Map<string, readonly Holiday[]>();
for (const holiday of Object.values(holidaysByYear).flat()) {
  holidaysByDay.set(holiday.date, [...(holidaysByDay.get(holiday.date) ?? []), holiday]);
}

/**
 * The public holiday of a day `yyyy-MM-dd`, two of one day joined by a comma; `undefined` for any other day, the seller's
 * days off and days of an unknown year among them.
 */
export function holidayName(day: string): string | undefined {
  return holidaysByDay
    .get(day)
    ?.map(({ name }) => name)
    .join(', ');
}

/** Whether the day `yyyy-MM-dd` is neither Saturday, Sunday, a public holiday nor a day off of the seller. */
export function isBusinessDay(day: string, calendar: BusinessCalendar): DayAnswer<boolean> {
  const reason = unknownReason(day);
  if (reason !== undefined) return { ok: false, reason };
  return { ok: true, value: !isWeekend(day) && !holidaysByDay.has(day) && !calendar.offDays.has(day) };
}

/**
 * The `count`th business day after `day` (before it, when negative); `day` itself is never counted, business day or not.
 * So one business day after a Saturday is the Monday. `count` is a whole number; 0 gives `day` as it is.
 */
export function addBusinessDays(day: string, count: number, calendar: BusinessCalendar): DayAnswer<string> {
  const start = isBusinessDay(day, calendar);
  if (!start.ok) return start;
  const step = count < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached = addDays(reached, step) ?? '';
    const met = isBusinessDay(reached, calendar);
    if (!met.ok) return met;
    if (met.value) left -= 1;
  }
  return { ok: true, value: reached };
}

/**
 * How many business days lie after `from` up to `to`, `to` counted and `from` not: what `addBusinessDays` has to add to
 * `from` to come to the business day `to`. With `to` before `from` it is negative: minus the business days before `from`
 * down to `to`, `to` counted and `from` not.
 */
export function businessDaysBetween(from: string, to: string, calendar: BusinessCalendar): DayAnswer<number> {
  const reason = unknownReason(from) ?? unknownReason(to);
  if (reason !== undefined) return { ok: false, reason };
  const step = to < from ? -1 : 1;
  let counted = 0;
  for (let reached = from; reached !== to; ) {
    reached = addDays(reached, step) ?? to;
    const met = isBusinessDay(reached, calendar);
    if (!met.ok) return met;
    if (met.value) counted += step;
  }
  return { ok: true, value: counted };
}

/** Whether the text is `yyyy-MM-dd` and stands on the calendar. */
export function isDay(text: string): boolean {
  return text.length === 10 && parseKst(text) !== undefined;
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function unknownReason(day: string): string | undefined {
  if (!isDay(day)) return josa`${quoted(day)}은(는) 달력에 없는 날짜입니다. 2026-11-23처럼 넣어 주세요.`;
  const year = day.slice(0, 4);
  if (knownYears.includes(year)) return undefined;
  const known = `${knownYears[0]}년부터 ${knownYears[knownYears.length - 1]}년까지만 있습니다`;
  return `${year}년 공휴일 자료가 없습니다(${known}). 애드온을 새 판으로 올리거나 날짜를 직접 확인해 주세요.`;
}
