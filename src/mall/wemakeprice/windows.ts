/** How 위메프 wants a long stretch of time: in windows of less than a day, or week by week. */
import { addDays, kstDate, kstText, parseKst } from '../../rules/kst';

/** 위메프 refuses a window of 24 hours and more. */
const windowMs = (24 * 60 * 60 - 1) * 1000;

export interface Window {
  from: string;
  to: string;
}

/**
 * Cuts [from, to] (KST texts, both ends in) into windows, oldest first. Each begins where the one before it ends, and
 * not a second later, because the mall may keep fractions of seconds. None when `from` lies after `to` or is no time.
 */
export function windowsOf(from: string, to: string): Window[] {
  const first = parseKst(from);
  const last = parseKst(to);
  if (first === undefined || last === undefined || first > last) return [];
  const windows: Window[] = [];
  let start = first;
  do {
    const end = Math.min(start + windowMs, last);
    windows.push({ from: kstText(start), to: kstText(end) });
    start = end;
  } while (start < last);
  return windows;
}

/** Some days, both ends in (`yyyy-MM-dd`). */
export interface Days {
  from: string;
  to: string;
}

/** 위메프 gives a week from a day on. */
const daysInWeek = 7;

/** Cuts the days of [from, to] (KST texts) into stretches of at most a week, oldest first; none as with `windowsOf`. */
export function weeksOf(from: string, to: string): Days[] {
  const first = parseKst(from);
  const last = parseKst(to);
  if (first === undefined || last === undefined || first > last) return [];
  const end = kstDate(last);
  const weeks: Days[] = [];
  for (let start: string | undefined = kstDate(first); start !== undefined && start <= end; ) {
    const seventh: string = addDays(start, daysInWeek - 1) ?? end;
    weeks.push({ from: start, to: seventh < end ? seventh : end });
    start = addDays(start, daysInWeek);
  }
  return weeks;
}

/** The day of a time that the mall gives; blank where it gives none. */
export function dayOf(moment: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(moment.trim())?.[0] ?? '';
}

/** Whether something happened on these days. An entry without a time counts as having, so that it is not lost. */
export function isOn({ from, to }: Days, moment: string): boolean {
  const day = dayOf(moment);
  return day === '' || (day >= from && day <= to);
}
