/** Talks to 위메프: signs, paces and repeats requests, and gives one judgement a call, in order. */
import type { HttpRequest } from '../../ports';
import type { MallConnection } from '../mall';
import { type Judgement, judge, type Settled } from './answer';
import { type Endpoint, host } from './endpoints';
import { cleanKey } from './key';
import { pace } from './pace';

const maxRetries = 3;
const firstBackoffMs = 1000;
/** `fetchAll` loses a whole batch to one failing name look-up or time-out, so batches stay small. */
const maxBatch = 10;

export interface Call {
  endpoint: Endpoint;
  params: Readonly<Record<string, string>>;
}

export interface Client {
  /** How many calls go out at once. */
  readonly batchSize: number;
  /** One judgement a call, in order. Throws a `MallError` of kind `auth` at once, and of kind `quota` when waiting did not help. */
  ask(calls: readonly Call[]): Settled[];
}

/** `random` gives the jitter: a number from 0 up to 1. */
export function openClient(connection: MallConnection, random: () => number = Math.random): Client {
  const { clock, http, retryUntil } = connection;
  const apiKey = cleanKey(connection.account.apiKey);
  const batchSize = Math.min(maxBatch, Math.max(1, Math.floor(connection.requestsPerSecond) || 1));
  const pacing = pace(clock, batchSize);

  function send(calls: readonly Call[]): Judgement[] {
    const delay = pacing.delay(calls.length);
    if (delay > 0) clock.sleep(delay);
    const answers = http.fetchAll(calls.map((call) => requestOf(call, apiKey)));
    pacing.done(calls.length);
    const judgements = calls.map((_, at) => judge(answers[at] ?? { lost: true, reason: '답 없음' }));
    const refusal = judgements.find((judgement) => judgement.verdict === 'failed' && judgement.error.kind === 'auth');
    if (refusal?.verdict === 'failed') throw refusal.error;
    return judgements;
  }

  /** How long to wait before the next try, or `undefined` when it would come too late. */
  function waitFor(judgements: readonly Judgement[], retry: number): number | undefined {
    const asked = judgements.map((judgement) => (judgement.verdict === 'again' ? judgement.waitMs : 0));
    const backoff = firstBackoffMs * 2 ** retry * (0.5 + random() / 2);
    const wait = Math.ceil(Math.max(backoff, pacing.delay(judgements.length), ...asked));
    return clock.now() + wait < retryUntil ? wait : undefined;
  }

  function askBatch(calls: readonly Call[]): Settled[] {
    const judgements = send(calls);
    for (let retry = 0; retry < maxRetries; retry++) {
      const open = [...judgements.keys()].filter((at) => mayRepeat(calls[at]!, judgements[at]!));
      if (open.length === 0) break;
      const wait = waitFor(
        open.map((at) => judgements[at]!),
        retry,
      );
      if (wait === undefined) break;
      clock.sleep(wait);
      const answers = send(open.map((at) => calls[at]!));
      open.forEach((at, place) => {
        judgements[at] = answers[place]!;
      });
    }
    return judgements.map(settle);
  }

  return {
    batchSize,
    ask: (calls) => batches(calls, batchSize).flatMap(askBatch),
  };
}

function mayRepeat(call: Call, judgement: Judgement): boolean {
  return call.endpoint.repeatable && judgement.verdict === 'again';
}

function settle(judgement: Judgement): Settled {
  if (judgement.verdict !== 'again') return judgement;
  if (judgement.error.kind === 'quota') throw judgement.error;
  return { verdict: 'failed', error: judgement.error };
}

function requestOf({ endpoint, params }: Call, apiKey: string): HttpRequest {
  const url = host + endpoint.path;
  if (endpoint.verb === 'GET') return { method: 'GET', url: url + query(params), headers: { apiKey } };
  const headers = { apiKey, 'Content-Type': 'application/json; charset=utf-8' };
  return { method: 'POST', url, headers, body: JSON.stringify(params) };
}

function query(params: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function batches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
