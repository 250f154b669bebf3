/**
 * What an answer of 위메프 means. The order of judgement is the contract's: HTTP status, then `resultCode`, then (order and
 * claim writes) `returnKey`, because a failure may hide inside a 200.
 */
import * as z from 'zod';
import type { HttpAnswer } from '../../ports';
import { googleRefusalIn, REQUESTS_USED, SWITCHED_OFF, UNAUTHORIZED } from '../../rules/google-refusal';
import { MallError } from '../port/mall';
import { parseJson } from './json';
import { keyRefused } from './key';
import { quotable } from './sentence';

export type CallResult =
  | { verdict: 'accepted'; data: unknown }
  /** The mall understood and says no; `code` is the one that it said it with. */
  | { verdict: 'refused'; code: number; error: MallError }
  | { verdict: 'failed'; error: MallError }
  /** A write, or a question about one, that did not go out, because its execution had no time left. */
  | { verdict: 'unsent'; error: MallError };

/** `again`: may be tried again, but not before `waitMs`. */
export type Judgement = CallResult | { verdict: 'again'; error: MallError; waitMs: number };

const envelopeShape = z.object({
  resultCode: z.union([z.number(), z.string().trim().regex(/^\d+$/).transform(Number)]),
  data: z.unknown().optional(),
  error: z.unknown().optional(),
});
/** The mall's word for a product, order or question that it does not have, or no longer; it answers so with 404. */
const noSuchData = /데이터가\s*없/;
export const notFound = 404;
const messageShape = z.object({ returnMsg: z.unknown() });
const returnShape = z.object({ returnKey: z.union([z.number(), z.string()]), returnMsg: z.unknown().optional() });

/** Judges by HTTP status and `resultCode`. Never throws; no message holds a key. */
export function judge(answer: HttpAnswer): Judgement {
  if (answer.lost) return judgeLost(answer.reason);
  const json = parseJson(answer.body);
  const envelope = envelopeShape.safeParse(json).data;
  const sentence = quotable(envelope?.error);
  const waitMs = retryAfterMs(answer.headers);
  if (answer.status < 200 || answer.status > 299) return judgeStatus(answer.status, sentence, waitMs);
  if (json === undefined) {
    return tryAgain(`위메프의 답을 읽을 수 없습니다(HTTP ${answer.status}, JSON이 아닙니다). 점검 중일 수 있습니다.`);
  }
  if (!envelope) return failed(unexpectedShape('답의 겉모양'));
  if (envelope.resultCode !== 200 && envelope.resultCode !== 201) {
    return judgeCode(envelope.resultCode, sentence, waitMs);
  }
  return envelope.data === undefined ? failed(unexpectedShape('빈 답')) : { verdict: 'accepted', data: envelope.data };
}

/** No answer came; where Google itself refused to send, the request had no effect, and neither will the next one today. */
function judgeLost(reason: string): Judgement {
  // An address may hold any word.
  switch (googleRefusalIn(reason.replace(/https?:\/\/\S*wemakeprice\S*/gi, ''), 'fetch')) {
    case 'requestsUsed':
      return failed(new MallError('quota', REQUESTS_USED));
    case 'unauthorized':
    case 'noAccess':
      return failed(new MallError('auth', UNAUTHORIZED));
    case 'switchedOff':
      return failed(new MallError('auth', SWITCHED_OFF));
    default:
      return tryAgain(`위메프에서 답이 오지 않았습니다${aside(quotable(reason))}.`);
  }
}

/** Judges `data` of an order or claim write, which the mall has done only if `returnKey` is 1. Never throws. */
export function judgeWrite(data: unknown): CallResult {
  const answer = returnShape.safeParse(data).data;
  if (!answer) return failed(unexpectedShape('처리 결과'));
  return Number(answer.returnKey) === 1 ? { verdict: 'accepted', data } : refused(200, quotable(answer.returnMsg));
}

/**
 * The failure that `data` of a product write describes in words instead of giving a number; `undefined` without words.
 */
export function failureInside(data: unknown): MallError | undefined {
  const sentence = quotable(messageShape.safeParse(data).data?.returnMsg);
  return sentence === '' ? undefined : refusal(sentence);
}

/** The error for an answer that is JSON but not what was agreed; `what` names the part in Korean. */
export function unexpectedShape(what: string): MallError {
  return new MallError(
    'unexpected',
    `위메프의 답이 약속한 모양이 아닙니다(${what}). 다시 해도 같으면 애드온 관리자에게 알리세요.`,
  );
}

function judgeStatus(status: number, sentence: string, waitMs: number): Judgement {
  if (status >= 300 && status <= 399) {
    return failed(
      new MallError(
        'unexpected',
        `위메프가 다른 주소로 가라고 답했습니다(HTTP ${status}). 인증키를 지키려고 따라가지 않았습니다. 애드온 관리자에게 알리세요.`,
      ),
    );
  }
  // Half of the addresses are guesses: a missing address must be reported, and not be taken for a missing order.
  if (status === 405 || (status === notFound && !noSuchData.test(sentence))) {
    return failed(
      new MallError(
        'unexpected',
        `위메프에 이 기능의 주소가 없습니다(HTTP ${status}${sentence && `, ${sentence}`}). 애드온 관리자에게 알리세요.`,
      ),
    );
  }
  return judgeCode(status, sentence, waitMs);
}

function judgeCode(code: number, sentence: string, waitMs: number): Judgement {
  if (code === 401 || code === 403) return failed(new MallError('auth', keyRefused));
  if (code === 429) return { verdict: 'again', error: tooMany(waitMs), waitMs };
  if (code === 408 || (code >= 500 && code <= 599)) {
    return tryAgain(`위메프가 지금 답하지 못합니다(${code}${sentence && `, ${sentence}`}).`, waitMs);
  }
  if (code >= 400 && code <= 499) return refused(code, sentence);
  return failed(unexpectedShape(`모르는 결과 코드 ${code}`));
}

function tryAgain(what: string, waitMs = 0): Judgement {
  return { verdict: 'again', error: new MallError('unavailable', `${what} 잠시 뒤 다시 실행하세요.`), waitMs };
}

function failed(error: MallError): CallResult {
  return { verdict: 'failed', error };
}

function refused(code: number, sentence: string): CallResult {
  const error = sentence
    ? refusal(sentence)
    : new MallError('unexpected', `위메프가 이유를 말하지 않고 거절했습니다(${code}). 위메프 파트너에서 확인하세요.`);
  return { verdict: 'refused', code, error };
}

function refusal(sentence: string): MallError {
  return new MallError('unexpected', `위메프가 거절했습니다: ${sentence}`);
}

function tooMany(waitMs: number): MallError {
  const when = waitMs > 0 ? `${Math.ceil(waitMs / 1000)}초 뒤` : '잠시 뒤';
  return new MallError(
    'quota',
    `위메프가 요청이 너무 많다고 합니다(429). ${when} 다시 실행하고, 계속되면 설정에서 초당 요청 수를 줄이세요.`,
  );
}

function retryAfterMs(headers: Record<string, string>): number {
  const name = Object.keys(headers).find((key) => key.toLowerCase() === 'retry-after');
  const seconds = name === undefined ? '' : String(headers[name]).trim();
  return /^\d+$/.test(seconds) ? Number(seconds) * 1000 : 0;
}

function aside(text: string): string {
  return text && `(${text})`;
}
