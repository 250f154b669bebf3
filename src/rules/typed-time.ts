/** Days and times as people, spreadsheets and other programs write them, in Korean time unless they name a zone. */
import { kstText, parseKst } from './kst';

const DAY = /^(\d{4})(?: ?[-./년] ?(\d{1,2}) ?[-./월] ?(\d{1,2}) ?[.일]?|(\d{2})(\d{2}))(?:(?:T| )(.+))?$/;
const CLOCK =
  /^(오전|오후|AM|PM)? ?(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?|시(?: ?(\d{1,2})분(?: ?(\d{1,2})초)?)?)? ?(AM|PM)?(Z|[+-]\d{2}:?\d{2})?$/i;
const STAMP = /^(\d{8})(\d{2})(\d{2})(\d{2})?$/;
const WEEKDAY = / ?(?:\((?:[일월화수목금토](?:요일)?)\)|[일월화수목금토]요일)/;

/** A cell that lost its date format shows days since 1899-12-30; these are the years 2000 to 2099. */
const SERIAL = /^\d{5}(?:\.\d{1,15})?$/;
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
const DAY_ZERO = '1899-12-30';

const LONGEST = 80;
const HOUR_MS = 3_600_000;
const KST_HOURS = 9;

/**
 * Epoch milliseconds of `2026.11.23`, `2026/11/23`, `2026. 11. 23.`, `2026년 11월 23일 월요일`, `20261123`, `46349`, each with or
 * without `9:05`, `오후 2:05:00`, `14시 30분`, and of `20261123140500` and `2026-11-23T14:05:00+09:00`; a day alone is its
 * midnight. `undefined` for any other shape (26.11.23 and 11/23 can be read in more than one way) and for what no calendar has.
 */
export function parseTypedTime(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text.replace(/\s+/g, ' ').trim();
  return serialTime(plain) ?? stampTime(plain) ?? dayTime(plain.replace(WEEKDAY, ''));
}

function serialTime(text: string): number | undefined {
  const days = Number(text);
  if (!SERIAL.test(text) || days < FIRST_SERIAL || days >= LAST_SERIAL) return undefined;
  const zero = parseKst(DAY_ZERO) ?? 0;
  return zero + Math.round(days * 86_400) * 1000;
}

function stampTime(text: string): number | undefined {
  const [, day = '', hour, minute, second] = STAMP.exec(text) ?? [];
  if (hour === undefined) return undefined;
  return parseKst(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)} ${hour}:${minute}:${second ?? '00'}`);
}

function dayTime(text: string): number | undefined {
  const parts = DAY.exec(text);
  if (!parts) return undefined;
  const [, year, month = parts[4], day = parts[5], , , clock] = parts;
  const ymd = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return clock === undefined ? parseKst(ymd) : clockTime(ymd, clock);
}

function clockTime(ymd: string, clock: string): number | undefined {
  const parts = CLOCK.exec(clock.trim());
  if (!parts) return undefined;
  const [, before, hour, minute = parts[5], second = parts[6], , , after, zone] = parts;
  const hours = hourOf(Number(hour), (before ?? after)?.toUpperCase());
  if (hours === undefined) return undefined;
  const time = parseKst(`${ymd} ${[String(hours), minute, second].map(twoDigits).join(':')}`);
  return time === undefined || zone === undefined ? time : time + (KST_HOURS - hoursOf(zone)) * HOUR_MS;
}

/** The hour of a day of 24; `undefined` for 오전 13시. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  const isMorning = half === '오전' || half === 'AM';
  if (hour > 12) return isMorning ? undefined : hour;
  return (hour % 12) + (isMorning ? 0 : 12);
}

function hoursOf(zone: string): number {
  if (/^z$/i.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return ((zone.startsWith('-') ? -1 : 1) * minutes) / 60;
}

const twoDigits = (digits = ''): string => digits.padStart(2, '0');

/** The same as `yyyy-MM-dd HH:mm:ss`, Korean time. */
export function typedTimeText(text: string): string | undefined {
  const time = parseTypedTime(text);
  return time === undefined ? undefined : kstText(time);
}
