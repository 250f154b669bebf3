/** Wall clocks of time zones, by the zone data that Node carries. */

const QUARTER_HOUR = 15 * 60_000;
/** By zone and quarter of an hour: within one no zone changes its offset, and asking Intl costs microseconds. */
const known = new Map<string, Map<number, number>>();
const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the wall clock of `zone` is ahead of UTC at an instant, in milliseconds. Throws on an unknown zone. */
export function offsetAt(zone: string, instant: number): number {
  const offsets = known.get(zone) ?? new Map<number, number>();
  known.set(zone, offsets);
  const quarter = Math.floor(instant / QUARTER_HOUR);
  const offset = offsets.get(quarter) ?? askedOffset(zone, quarter * QUARTER_HOUR);
  offsets.set(quarter, offset);
  return offset;
}

function askedOffset(zone: string, instant: number): number {
  const parts = new Map(
    formatFor(zone)
      .formatToParts(instant)
      .map((part) => [part.type, Number(part.value)] as const),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return utc(part('year'), part('month'), part('day'), part('hour'), part('minute'), part('second')) - instant;
}

/** The wall clock of `zone` at an instant, as a Date whose UTC fields are that wall clock. */
export function wallClock(zone: string, instant: number): Date {
  return new Date(instant + offsetAt(zone, instant));
}

/** The instant at which the wall clock of `zone` shows `wall` (epoch milliseconds, read as if it were UTC). */
export function instantOf(zone: string, wall: number): number {
  const guess = wall - offsetAt(zone, wall);
  return wall - offsetAt(zone, guess);
}

/** `Date.UTC` with a month counted from 1 and without its special case for years below 100. */
export function utc(year: number, month: number, day: number, hour = 0, minute = 0, second = 0, ms = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second, ms);
}

/** True for a zone such as `Asia/Seoul` that Node knows. */
export function isTimeZone(zone: string): boolean {
  try {
    formatFor(zone);
    return true;
  } catch {
    return false;
  }
}

function formatFor(zone: string): Intl.DateTimeFormat {
  const made = formats.get(zone);
  if (made) return made;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}
