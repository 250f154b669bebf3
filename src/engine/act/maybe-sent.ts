/**
 * What is to be sent is marked in its row first: 확인필요, with 처리일시 as the time at which it goes out. Whoever finds such a
 * row knows that it may have reached the mall, and since when, and asks the mall before sending anything.
 */
import { kstText, parseKst } from '../../rules/kst';
import { results } from '../../tabs/common';
import type { JobContext } from '../job';

/** The last columns of a row, as far as they tell of a try. */
export interface OutcomePart {
  result?: string | undefined;
  message?: string | undefined;
  /** KST text. */
  processedAt?: string | undefined;
}

/** When an earlier try may have gone out (KST text, blank where nobody knows); `undefined` where there was none. */
export const maybeSentAt = ({ result, processedAt = '' }: OutcomePart): string | undefined =>
  result === results.unknown ? processedAt : undefined;

/** What a row says while it is sent; `now` is epoch milliseconds. */
export const sendingMark = (now: number): Required<OutcomePart> => ({
  result: results.unknown,
  message: '보내는 중입니다. 이 말이 남아 있으면 다시 실행하세요. 위메프에 먼저 물어보고 두 번 보내지 않습니다.',
  processedAt: kstText(now),
});

/** What the mark has taken the place of, to be put back where nothing was handed over. */
export const beforeMark = ({ result, message, processedAt }: OutcomePart): Required<OutcomePart> => ({
  result,
  message,
  processedAt,
});

/** What an earlier try for these rows together may have sent, in the words of a mall's write; the latest one counts. */
export const triedBefore = (rows: readonly { values: OutcomePart }[]): { maybeSentAt?: string } =>
  latestTry(rows.map(({ values }) => maybeSentAt(values)));

/** The try that counts of several (as `maybeSentAt` gives them): the latest, or one whose time nobody knows. */
export function latestTry(tries: readonly (string | undefined)[]): { maybeSentAt?: string } {
  const times = tries.flatMap((time) => time ?? []).sort();
  const last = times.includes('') ? '' : times[times.length - 1];
  return last === undefined ? {} : { maybeSentAt: last };
}

/**
 * Whether a row is to be marked before it is handed over: none has been yet, or so long ago that what it speaks of may go out
 * once more, and then the time of that try counts.
 */
export function needsMark(context: Pick<JobContext, 'mall' | 'outside'>, part: OutcomePart): boolean {
  const at = maybeSentAt(part);
  return at === undefined || !mayShowLater(context, at);
}

/** Whether a read that shows nothing of what went out then (KST text, blank where nobody knows) proves nothing yet. */
export function mayShowLater({ mall, outside }: Pick<JobContext, 'mall' | 'outside'>, at: string): boolean {
  const sent = parseKst(at);
  return sent === undefined || outside.clock.now() < sent + mall.readLagMinutes * MINUTE;
}

const MINUTE = 60_000;
