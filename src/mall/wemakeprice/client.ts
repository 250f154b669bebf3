/** Talks to 위메프: signs, paces and repeats requests, and gives one judgement a call, in order. */
import type { HttpRequest } from '../../ports';
import { type MallConnection, MallError } from '../port/mall';
import { type CallResult, type Judgement, judge } from './answer';
import { type Endpoint, host } from './endpoints';

const maxRetries = 3;
const firstBackoffMs = 1000;
const restMs = 1000;

export interface Call {
  endpoint: Endpoint;
  params: Readonly<Record<string, unknown>>;
}

export interface Client {
  /** How many calls go out at once. */
  readonly batchSize: number;
  /** One judgement a call, in order. Throws a `MallError` of kind `auth` at once, and of kind `quota` when waiting did not help. */
  ask(calls: readonly Call[]): CallResult[];
  /** The same, but a call that the mall turned away to the end (429) fails on its own: what others did is not forgotten. */
  askEach(calls: readonly Call[]): CallResult[];
  /** The same for what tells whether a write was done: `unsent` when its answer might come too late to be kept. */
  confirmWrite(calls: readonly Call[]): CallResult[];
  /** Waits where there is time for it, so that the mall can end what it was asked before its answer was lost. */
  rest(): void;
  /** Epoch milliseconds. */
  now(): number;
}

/** `random` gives the jitter: a number from 0 up to 1. */
export function openClient(connection: MallConnection, random: () => number = Math.random): Client {
  const { clock, http, pace, retryUntil } = connection;
  const { writeUntil = Number.POSITIVE_INFINITY, confirmUntil = Number.POSITIVE_INFINITY } = connection;
  const { apiKey = '' } = connection.account.fields;
  const batchSize = pace.perSecond;

  function send(calls: readonly Call[]): Judgement[] {
    const delay = pace.delay(calls.length);
    if (clock.now() + delay >= lastMoment(calls)) return calls.map(unsent);
    if (delay > 0) clock.sleep(delay);
    pace.handedOver(calls.length);
    const answers = http.fetchAll(calls.map((call) => requestOf(call, apiKey)));
    const judgements = calls.map((_, at) => judge(answers[at] ?? { lost: true, reason: '답 없음' }));
    pace.answered(calls.length, judgements.some(isTurnedAway));
    const refusal = judgements.find((judgement) => judgement.verdict === 'failed' && judgement.error.kind === 'auth');
    if (refusal?.verdict === 'failed') throw refusal.error;
    return judgements;
  }

  /** Until when these may go out for the first time. Reads and writes are never asked together. */
  function lastMoment(calls: readonly Call[]): number {
    return calls.some(({ endpoint }) => !endpoint.repeatable) ? writeUntil : Number.POSITIVE_INFINITY;
  }

  /** How long to wait before the next try, or `undefined` when it would come too late. */
  function waitFor(judgements: readonly Judgement[], retry: number, until: number): number | undefined {
    const asked = judgements.map((judgement) => (judgement.verdict === 'again' ? judgement.waitMs : 0));
    const backoff = firstBackoffMs * 2 ** retry * (0.5 + random() / 2);
    const wait = Math.ceil(Math.max(backoff, pace.delay(judgements.length), ...asked));
    return clock.now() + wait < until ? wait : undefined;
  }

  function askBatch(calls: readonly Call[]): CallResult[] {
    const until = Math.min(retryUntil, lastMoment(calls));
    const judgements = send(calls);
    for (let retry = 0; retry < maxRetries; retry++) {
      const open = [...judgements.keys()].filter((at) => mayRepeat(calls[at]!, judgements[at]!));
      if (open.length === 0) break;
      const wait = waitFor(
        open.map((at) => judgements[at]!),
        retry,
        until,
      );
      if (wait === undefined) break;
      clock.sleep(wait);
      const answers = send(open.map((at) => calls[at]!));
      open.forEach((at, place) => {
        judgements[at] = answers[place]!;
      });
    }
    return judgements.map(conclude);
  }

  return {
    batchSize,
    ask: (calls) => batches(calls, batchSize).flatMap((batch) => orThrowQuota(askBatch(batch))),
    askEach: (calls) => batches(calls, batchSize).flatMap(askBatch),
    confirmWrite: (calls) =>
      batches(calls, batchSize).flatMap((batch) => (clock.now() < confirmUntil ? askBatch(batch) : batch.map(unsent))),
    now: clock.now,
    rest() {
      if (clock.now() + restMs < retryUntil) clock.sleep(restMs);
    },
  };
}

/** A write that was turned away has had no effect, so it may go out again, unlike one whose answer was lost. */
function mayRepeat(call: Call, judgement: Judgement): boolean {
  return judgement.verdict === 'again' && (call.endpoint.repeatable || isTurnedAway(judgement));
}

/** By 429: there were too many. */
function isTurnedAway(judgement: Judgement): boolean {
  return judgement.verdict === 'again' && judgement.error.kind === 'quota';
}

function conclude(judgement: Judgement): CallResult {
  return judgement.verdict === 'again' ? { verdict: 'failed', error: judgement.error } : judgement;
}

function orThrowQuota(callResult: CallResult[]): CallResult[] {
  for (const each of callResult) {
    if (each.verdict === 'failed' && each.error.kind === 'quota') throw each.error;
  }
  return callResult;
}

function unsent(): Extract<CallResult, { verdict: 'unsent' }> {
  const reason = '이번 실행에 남은 시간이 없어 위메프에 보내지 않았습니다. 다시 실행하세요.';
  return { verdict: 'unsent', error: new MallError('unavailable', reason) };
}

function requestOf({ endpoint, params }: Call, apiKey: string): HttpRequest {
  const url = host + endpoint.path;
  if (endpoint.verb === 'GET') return { method: 'GET', url: url + query(params), headers: { apiKey } };
  const headers = { apiKey, 'Content-Type': 'application/json; charset=utf-8' };
  return { method: 'POST', url, headers, body: JSON.stringify(params) };
}

function query(params: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** Cuts a list into pieces of at most `size`. */
export function batches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
