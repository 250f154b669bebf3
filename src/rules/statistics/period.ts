/** The days that statistics are about, and how they are called. */
import { addDays, parseKst } from '../kst';

/** Days `yyyy-MM-dd`, both ends in. */
export interface Period {
  from: string;
  to: string;
}

/** In the words that a seller picks from. */
export const presets = {
  today: '오늘',
  yesterday: '어제',
  week: '최근 7일',
  month: '이번 달',
  lastMonth: '지난 달',
} as const;
export type Preset = keyof typeof presets;

/** What a preset means on a day: a month that is not over ends today. */
export function presetPeriod(preset: Preset, today: string): Period {
  const monthBegin = `${today.slice(0, 7)}-01`;
  const dayBefore = (day: string): string => addDays(day, -1) ?? day;
  switch (preset) {
    case 'today':
      return { from: today, to: today };
    case 'yesterday':
      return { from: dayBefore(today), to: dayBefore(today) };
    case 'week':
      return { from: addDays(today, -6) ?? today, to: today };
    case 'month':
      return { from: monthBegin, to: today };
    case 'lastMonth': {
      const to = dayBefore(monthBegin);
      return { from: `${to.slice(0, 7)}-01`, to };
    }
  }
}

export const MOST_DAYS = 366;
/** A longer period counts by month: a chart of more days cannot be read. */
const MOST_SINGLE_DAYS = 62;

const DAY = 86_400_000;

/** How many days from one to the other, 0 for the same one; `undefined` where one of them is none. */
export function daysBetween(from: string, to: string): number | undefined {
  const [first, last] = [from, to].map((day) => parseKst(day.slice(0, 10)));
  return first === undefined || last === undefined ? undefined : Math.round((last - first) / DAY);
}

/** All days of the period, oldest first. */
export function daysOf({ from, to }: Period): string[] {
  const count = (daysBetween(from, to) ?? -1) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, at) => addDays(from, at) ?? from);
}

export const isWithin = ({ from, to }: Period, day: string): boolean => day >= from && day <= to;

/** How days are put together: single, or by month where there are many. Every part of the period has its label. */
export function stretchesOf(period: Period): { labels: string[]; labelOf: (day: string) => string } {
  const days = daysOf(period);
  const labelOf = days.length > MOST_SINGLE_DAYS ? (day: string) => day.slice(0, 7) : (day: string) => day;
  return { labels: [...new Set(days.map(labelOf))], labelOf };
}
