/** Wall clocks of time zones, by the zone data that Node carries. */

const QUARTER_HOUR = 15 * 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** How far the wall clock of `zone` is ahead of UTC at an instant, in milliseconds. Throws on an unknown zone. */
export function offsetAt(zone: string, instant: number): number {
  const key = `${zone} ${Math.floor(instant / QUARTER_HOUR)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const parts = new Map(
    formatFor(zone)
      .formatToParts(instant)
      .map((part) => [part.type, Number(part.value)] as const),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const wall = utc(part('year'), part('month'), part('day'), part('hour'), part('minute'), part('second'));
  const offset = wall - Math.floor(instant / 1000) * 1000;
  offsets.set(key, offset);
  return offset;
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
  const known = formats.get(zone);
  if (known) return known;
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
