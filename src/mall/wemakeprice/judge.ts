/**
 * What an answer of 위메프 means. The order of judgement is the contract's: HTTP status, then `resultCode`, then (order and
 * claim writes) `returnKey`, because a failure may hide inside a 200.
 */
import type { HttpAnswer } from '../../ports';
import {
  type CallResult,
  failed,
  type Judgement,
  judgeLost,
  refusedBy,
  retryAfterMs,
  shapeError,
  unreadable,
} from '../kit/answer';
import { parseJson } from '../kit/json';
import { judgeRefusal, type RefusalRule, type Voice } from '../kit/refusals';
import { quotable } from '../kit/sentence';
import { isRecord } from '../kit/wire';
import { keyRefused } from './account';

export const mall = '위메프';
const page = '위메프 파트너';
const voice: Voice = { mall, page, keyRefused };

const rules: readonly RefusalRule[] = [
  { http: [300, 399], kind: 'moved' },
  // The mall's word for a product, order or question that it does not have, or no longer.
  { http: 404, says: /데이터가\s*없/, kind: 'gone' },
  // Half of the addresses are guesses.
  { http: [404, 405], kind: 'noAddress' },
  { code: 401, kind: 'auth' },
  { code: 403, kind: 'auth' },
  { code: 429, kind: 'quota' },
  { code: 408, kind: 'unavailable' },
  { code: [500, 599], kind: 'unavailable' },
  { code: 404, kind: 'gone' },
  { code: [400, 499], kind: 'refused' },
  { kind: 'unexpected' },
];

/** Judges by HTTP status and `resultCode`. Never throws; no message holds a key. */
export function judge(answer: HttpAnswer): Judgement {
  if (answer.lost) return judgeLost(mall, answer);
  const { status, headers } = answer;
  const json = parseJson(answer.body);
  const code = isRecord(json) ? codeOf(json['resultCode']) : undefined;
  const envelope = isRecord(json) && code !== undefined ? json : undefined;
  const said = { status, sentence: quotable(envelope?.['error']), waitMs: retryAfterMs(headers) };
  if (status < 200 || status > 299) return judgeRefusal(voice, rules, { ...said, code: status });
  if (json === undefined) return unreadable(mall, status, 'JSON');
  if (!envelope) return failed(unexpectedShape('답의 겉모양'));
  if (code !== 200 && code !== 201) return judgeRefusal(voice, rules, { ...said, code });
  return envelope['data'] === undefined
    ? failed(unexpectedShape('빈 답'))
    : { verdict: 'accepted', data: envelope['data'] };
}

function codeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : undefined;
}

/** Judges `data` of an order or claim write, which the mall has done only if `returnKey` is 1. Never throws. */
export function judgeWrite(data: unknown): CallResult {
  const key = isRecord(data) ? data['returnKey'] : undefined;
  if (!isRecord(data) || (typeof key !== 'number' && typeof key !== 'string')) {
    return failed(unexpectedShape('처리 결과'));
  }
  return Number(key) === 1 ? { verdict: 'accepted', data } : refusedBy(mall, page, 200, quotable(data['returnMsg']));
}

/** The error for an answer that is JSON but not what was agreed; `what` names the part in Korean. */
export const unexpectedShape = (what: string) => shapeError(mall, what);
