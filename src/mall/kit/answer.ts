/** What an answer of a mall means, and the sentences that are the same of every mall. No message holds a key. */
import { type HttpAnswer, headerOf, type LostCause } from '../../ports';
import { googleRefusalIn, REQUESTS_USED, SWITCHED_OFF, UNAUTHORIZED } from '../../rules/google-refusal';
import { josa } from '../../rules/josa';
import { MallError } from '../port/outcome';
import { quotable } from './sentence';

export type CallResult =
  | { verdict: 'accepted'; data: unknown }
  /** The mall understood and says no; `code` is the one that it said it with, `isGone`: it does not have what was asked for. */
  | { verdict: 'refused'; code: number | string; error: MallError; isGone?: true }
  /** `isUndone`: it certainly had no effect. */
  | { verdict: 'failed'; error: MallError; isUndone?: true }
  /** A write, or a question about one, that did not go out, because its execution had no time left. */
  | { verdict: 'unsent'; error: MallError };

/**
 * `again`: may be tried again, but not before `waitMs`; `isUndone`: it certainly had no effect, so even a write may. `stale`:
 * the token was refused, and nothing was done.
 */
export type Judgement =
  | CallResult
  | { verdict: 'again'; error: MallError; waitMs: number; isUndone?: true }
  | { verdict: 'stale'; error: MallError };

export const failed = (error: MallError): CallResult => ({ verdict: 'failed', error });

/** The error for an answer that is not what was agreed; `what` names the part in Korean. */
export const shapeError = (mall: string, what: string): MallError =>
  new MallError(
    'unexpected',
    `${mall}의 답이 약속한 모양이 아닙니다(${what}). 다시 해도 같으면 애드온 관리자에게 알리세요.`,
  );

type Unanswered = Extract<Judgement, { verdict: 'again' | 'failed' }>;

export const tryAgain = (what: string, waitMs = 0): Extract<Judgement, { verdict: 'again' }> => ({
  verdict: 'again',
  error: new MallError('unavailable', `${what} 잠시 뒤 다시 실행하세요.`),
  waitMs,
});

/** A page where JSON or XML should be: the mall is being repaired, or something between has answered. */
export const unreadable = (mall: string, status: number, form: 'JSON' | 'XML'): Judgement =>
  tryAgain(josa`${mall}의 답을 읽을 수 없습니다(HTTP ${status}, ${form}이(가) 아닙니다). 점검 중일 수 있습니다.`);

export function refusedBy(mall: string, page: string, code: number | string, sentence: string): CallResult {
  const error = sentence
    ? refusalError(mall, sentence)
    : new MallError(
        'unexpected',
        josa`${mall}이(가) 이유를 말하지 않고 거절했습니다(${code}). ${page}에서 확인하세요.`,
      );
  return { verdict: 'refused', code, error };
}

export const refusalError = (mall: string, sentence: string): MallError =>
  new MallError('unexpected', josa`${mall}이(가) 거절했습니다: ${sentence}`);

export function tooMany(mall: string, waitMs: number): MallError {
  const when = waitMs > 0 ? `${Math.ceil(waitMs / 1000)}초 뒤` : '잠시 뒤';
  return new MallError(
    'quota',
    josa`${mall}이(가) 요청이 너무 많다고 합니다(429). ${when} 다시 실행하고, 계속되면 설정에서 초당 요청 수를 줄이세요.`,
  );
}

export const movedAway = (mall: string, status: number): MallError =>
  new MallError(
    'unexpected',
    josa`${mall}이(가) 다른 주소로 가라고 답했습니다(HTTP ${status}). 인증키를 지키려고 따라가지 않았습니다. 애드온 관리자에게 알리세요.`,
  );

/** A missing address must be reported, and not be taken for a missing order. */
export const noSuchAddress = (mall: string, status: number, sentence: string): MallError =>
  new MallError(
    'unexpected',
    `${mall}에 이 기능의 주소가 없습니다(HTTP ${status}${sentence && `, ${sentence}`}). 애드온 관리자에게 알리세요.`,
  );

export const notAnswering = (mall: string, code: number | string, sentence: string, waitMs: number): Judgement =>
  tryAgain(josa`${mall}이(가) 지금 답하지 못합니다(${code}${sentence && `, ${sentence}`}).`, waitMs);

type Lost = Omit<Extract<HttpAnswer, { lost: true }>, 'lost'>;

/** Why it is not known at the mall itself is told by what stands between, in its own words. */
function judgeCause({ sentence, needs }: LostCause): Unanswered {
  if (needs === 'time') return tryAgain(sentence);
  return { verdict: 'failed', error: new MallError(needs === 'setting' ? 'auth' : 'unexpected', sentence) };
}

/** No answer came; where Google itself refused to send, the request had no effect, and neither will the next one today. */
export function judgeLost(mall: string, { reason, neverSent, cause }: Lost): Judgement {
  // An address may hold any word; those of Google are its own words.
  switch (googleRefusalIn(reason.replace(/https?:\/\/(?!\S*\.google(apis)?\.com)\S+/gi, ''), 'fetch')) {
    case 'requestsUsed':
      return failed(new MallError('quota', REQUESTS_USED));
    case 'unauthorized':
    case 'noAccess':
      return failed(new MallError('auth', UNAUTHORIZED));
    case 'switchedOff':
      return failed(new MallError('auth', SWITCHED_OFF));
    default: {
      const why = quotable(reason);
      const judged: Unanswered = cause
        ? judgeCause(cause)
        : tryAgain(`${mall}에서 답이 오지 않았습니다${why && `(${why})`}.`);
      return neverSent ? { ...judged, isUndone: true } : judged;
    }
  }
}

/** What `Retry-After` asks to wait; 0 where it does not, or names a day. */
export function retryAfterMs(headers: Readonly<Record<string, string>>): number {
  const seconds = headerOf(headers, 'retry-after');
  return /^\d+$/.test(seconds) ? Number(seconds) * 1000 : 0;
}
