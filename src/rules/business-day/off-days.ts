/** 휴무일: the days on which a seller does not work besides the public holidays, written in one setting. */

import { josa } from '../josa';
import { addDays, parseKst } from '../kst';
import { quoted } from '../nearest';
import type { DayAnswer } from './business-day';

const MOST_DAYS = 366;
const advice = '2026-08-03 또는 2026-08-03~2026-08-07처럼 쉼표나 줄로 나누어 적어 주세요.';
const between = /[,、\r\n]/;
const until = /[~∼〜]/;
/** As in a column of days: 2026-8-3, 2026.8.3, 2026. 8. 3., 2026/8/3, 2026년 8월 3일, 20260803. */
const dayShape = /^(\d{4})(?:\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?|(\d{2})(\d{2}))$/;

/**
 * Reads days and ranges `2026-08-03~2026-08-07` (both ends in), between commas or lines, into days `yyyy-MM-dd`; blank
 * text is no day. Two ways to write a day twice count once. At most 366 days in all. An unreadable text gives
 * an error with its first bad piece, and no days.
 */
export function readOffDays(text: string): DayAnswer<ReadonlySet<string>> {
  const days = new Set<string>();
  const pieces = text
    .normalize('NFKC')
    .split(between)
    .map((piece) => piece.trim());
  for (const piece of pieces.filter((written) => written !== '')) {
    const read = readPiece(piece);
    if (!read.ok) return read;
    for (const day of read.value) days.add(day);
    if (days.size > MOST_DAYS) return tooMany(`${quoted(piece)}까지 ${MOST_DAYS}일이 넘습니다.`);
  }
  return { ok: true, value: days };
}

function readPiece(piece: string): DayAnswer<string[]> {
  const [first = '', last = first, ...rest] = piece.split(until).map(readDay);
  if (first === '' || last === '' || rest.length > 0)
    return { ok: false, reason: josa`휴무일 ${quoted(piece)}을(를) 날짜로 읽을 수 없습니다. ${advice}` };
  if (last < first)
    return {
      ok: false,
      reason: josa`휴무일 ${quoted(piece)}은(는) 끝나는 날이 시작하는 날보다 앞섭니다. 순서를 바꿔 주세요.`,
    };
  if (last > (addDays(first, MOST_DAYS - 1) ?? last))
    return tooMany(josa`${quoted(piece)}은(는) ${MOST_DAYS}일이 넘습니다.`);
  return { ok: true, value: daysFrom(first, last) };
}

/** The day as `yyyy-MM-dd`, `''` when it is none. */
function readDay(written: string): string {
  const parts = dayShape.exec(written.trim()) ?? [];
  const [, year = '', month = parts[4] ?? '', date = parts[5] ?? ''] = parts;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return parseKst(day) === undefined ? '' : day;
}

function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day: string | undefined = first; day !== undefined && day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

function tooMany(what: string): DayAnswer<never> {
  return {
    ok: false,
    reason: `휴무일은 ${MOST_DAYS}일까지 적을 수 있는데 ${what} 지난 휴무일을 지우거나 줄여 주세요.`,
  };
}
