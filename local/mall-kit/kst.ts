/** Korean time as the mall writes it: texts without a zone that mean Asia/Seoul (UTC+9, no summer time). */

const zoneMillis = 9 * 60 * 60 * 1000;
export const dayMillis = 24 * 60 * 60 * 1000;
const timeShape = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;
/** Public holidays with a fixed date; those of the lunar calendar are left out, as this is only a stand-in of the mall. */
const fixedHolidays = new Set(['01-01', '03-01', '05-05', '06-06', '08-15', '10-03', '10-09', '12-25']);

/** `yyyy-MM-dd HH:mm:ss` of a moment given in epoch milliseconds. */
export function timeText(millis: number): string {
  return new Date(millis + zoneMillis).toISOString().slice(0, 19).replace('T', ' ');
}

/** Epoch milliseconds of `yyyy-MM-dd HH:mm:ss`; `undefined` for another shape or a moment that is on no calendar. */
export function millisOf(text: string): number | undefined {
  if (!timeShape.test(text)) return undefined;
  const millis = Date.parse(`${text.replace(' ', 'T')}+09:00`);
  return Number.isNaN(millis) || timeText(millis) !== text ? undefined : millis;
}

/** Whether the text is `yyyy-MM-dd` and stands on the calendar. */
export function isDate(text: string): boolean {
  return millisOf(`${text} 00:00:00`) !== undefined;
}

/** The day of a time text. */
export function dateOf(time: string): string {
  return time.slice(0, 10);
}

/** The time text moved by so many days of 24 hours; the text must be valid. */
export function addDays(time: string, days: number): string {
  return timeText(millisOf(time)! + days * dayMillis);
}

/** The same hour so many business days later: Saturdays, Sundays and fixed holidays don't count. */
export function addBusinessDays(time: string, days: number): string {
  let moved = time;
  for (let left = days; left > 0; ) {
    moved = addDays(moved, 1);
    if (isBusinessDay(moved)) left -= 1;
  }
  return moved;
}

function isBusinessDay(time: string): boolean {
  const weekday = new Date(`${dateOf(time)}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !fixedHolidays.has(time.slice(5, 10));
}

/** Whether a time lies in the week that begins with the date (`yyyy-MM-dd`): seven days, the eighth not in. */
export function inWeekFrom(date: string, time: string): boolean {
  const start = `${date} 00:00:00`;
  return time >= start && time < addDays(start, 7);
}
