/** How malls want a long stretch of time: in windows of a longest length, or as days. */
import { addDays, kstDate, kstText, parseKst } from '../../rules/kst';

export interface Window {
  from: string;
  to: string;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
export const hours = (count: number): number => count * 60 * MINUTE;
export const days = (count: number): number => count * hours(24);

interface Cut {
  /** Milliseconds from the beginning to the end of the longest window. */
  longest: number;
  /** Milliseconds that the first window begins early, for a list that goes by another time than asked. */
  early?: number;
}

/**
 * Cuts [from, to] (KST texts, both ends in) into windows, oldest first. Each begins where the one before it ends, and
 * not a second later, because a mall may keep fractions of seconds. None when `from` lies after `to` or is no time.
 */
export function windowsOf(from: string, to: string, { longest, early = 0 }: Cut): Window[] {
  const asked = parseKst(from);
  const last = parseKst(to);
  if (asked === undefined || last === undefined || asked > last) return [];
  const windows: Window[] = [];
  let start = asked - early;
  do {
    const end = Math.min(start + longest, last);
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

/** Cuts the days of [from, to] (KST texts) into stretches of at most so many days, oldest first; none as with `windowsOf`. */
export function dayWindows(from: string, to: string, most: number): Days[] {
  const first = parseKst(from);
  const last = parseKst(to);
  if (first === undefined || last === undefined || first > last) return [];
  const end = kstDate(last);
  const stretches: Days[] = [];
  for (let start: string | undefined = kstDate(first); start !== undefined && start <= end; ) {
    const lastDay: string = addDays(start, most - 1) ?? end;
    stretches.push({ from: start, to: lastDay < end ? lastDay : end });
    start = addDays(start, most);
  }
  return stretches;
}

/** The day of a time that a mall gives; blank where it gives none. */
export function dayOf(moment: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(moment.trim())?.[0] ?? '';
}

/** Whether something happened on these days. An entry without a time counts as having, so that it is not lost. */
export function isOn({ from, to }: Days, moment: string): boolean {
  const day = dayOf(moment);
  return day === '' || (day >= from && day <= to);
}
