/** From when to when something is asked for: since the last time, or a range that the seller chose. */
import { kstText, parseKst } from '../../rules/kst';
import { Refusal } from '../../rules/refusal';
import type { JobContext } from '../job';
import { HOURS } from '../schedule';
import { readCollected, sourceOf } from './watermarks';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The mall takes windows of a day each; more days than this are rather a mistake in typing. */
const MOST_DAYS = 92;

export interface Range {
  /** KST texts. */
  from: string;
  to: string;
}

/** `yyyy-MM-dd` or with a time; a day alone as end means its last second. Throws `Refusal`. */
export function chosenRange(from: string | undefined, to: string | undefined): Range | undefined {
  if (!from && !to) return undefined;
  const start = parseKst(from ?? '');
  const end = parseKst(to?.length === 10 ? `${to} 23:59:59` : (to ?? ''));
  if (start === undefined || end === undefined) {
    throw new Refusal('「시작일」과 「종료일」을 2026-11-23처럼 모두 넣어 주세요.');
  }
  if (start > end) throw new Refusal('「시작일」이 「종료일」보다 늦습니다. 날짜를 바꾸어 주세요.');
  if (end - start > MOST_DAYS * DAY) {
    throw new Refusal(`한 번에 ${MOST_DAYS}일까지 가져올 수 있습니다. 기간을 나누어 주세요.`);
  }
  return { from: kstText(start), to: kstText(end) };
}

/** Google's two-hour trigger comes up to half an hour late: a list that leaves something out is asked for it once more. */
const LEAST_OVERLAP = (HOURS * 60 + 30) * MINUTE;
/**
 * What a list has left out twice, or shows later than that, is looked for so far back, once a day. The mall's windows of a
 * day reach over the usual question too, so that it is 2 questions more for each of the 4 lists of orders and 1 more for each
 * of the 4 where claims begin: 12 in all.
 */
export const LATE_DAYS = 3;
export const LATE_CLAIM_DAYS = 2;

type Where = Pick<JobContext, 'outside' | 'mall' | 'sellerId' | 'preferences'>;

/**
 * For any kind: a tick before the last time, because the mall may list an order late; the first time, some days back
 * (settings).
 */
export function sinceLastTime(context: Where): (kind: string) => string {
  const { outside, preferences } = context;
  const now = outside.clock.now();
  const known = readCollected(outside, sourceOf(context));
  const overlap = Math.max(preferences.overlapMinutes * MINUTE, LEAST_OVERLAP);
  return (kind) => {
    const until = parseKst(known.get(kind)?.until ?? '');
    const start = until === undefined ? now - preferences.lookBackDays * DAY : until - overlap;
    return kstText(Math.min(start, now));
  };
}

/**
 * The last days as far as they lie behind `sinceLastTime` and are known to stand in the sheet, by kind; nothing where no such
 * time is left, as at the first collection. From `from` until now it is a minute less than whole days, for a mall that takes
 * less than a day at once.
 */
export function lateRanges(context: Where, kinds: readonly string[], days = LATE_DAYS): Record<string, Range> {
  const { outside } = context;
  const known = readCollected(outside, sourceOf(context));
  const startOf = sinceLastTime(context);
  const earliest = kstText(outside.clock.now() - days * DAY + MINUTE);
  const ranges = kinds.flatMap((kind): [string, Range][] => {
    const { until, since = earliest } = known.get(kind) ?? {};
    const isKnownLonger = since < earliest;
    const from = isKnownLonger ? earliest : since;
    const to = startOf(kind);
    return until !== undefined && from < to ? [[kind, { from, to }]] : [];
  });
  return Object.fromEntries(ranges);
}
