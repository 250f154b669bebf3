/** Talks to a mall: signs, paces and repeats requests, and gives one judgement a call, in order. */
import type { HttpAnswer, HttpRequest } from '../../ports';
import { josa } from '../../rules/josa';
import type { MallConnection } from '../port/mall';
import { concernsAll, MallError } from '../port/outcome';
import type { Pace } from '../port/pace';
import type { CallResult, Judgement } from './answer';
import { batches } from './batches';
import { type Call, type Endpoint, type Harmless, requestOf } from './endpoint';

const maxRetries = 3;
const firstBackoffMs = 1000;
const restMs = 1000;

/** How a mall is spoken to. Made when the mall is opened, over its connection. */
export interface Dialect {
  /** Name of the mall. */
  readonly mall: string;
  /** The only one that a key may travel to: a base that anyone could set would carry it away. */
  readonly host: string;
  /** By how many minutes what the mall shows may be behind what it took. */
  readonly readLagMinutes: number;
  /** Adds what proves who asks. Called anew for every try, right before it goes out. Throws `MallError`. */
  sign(request: HttpRequest): HttpRequest;
  /** Never throws. */
  judge(answer: HttpAnswer, endpoint: Endpoint): Judgement;
  /** After a token was refused: forgets it, so that the next signing gets another; missing where there are none. */
  dropToken?(): void;
}

export interface Client {
  readonly mall: string;
  readonly readLagMinutes: number;
  /** How many calls go out at once. */
  readonly batchSize: number;
  /** One judgement a call, in order. Throws a `MallError` that concerns the account at once, and of kind `quota` when waiting did not help. */
  ask(calls: readonly Call<Harmless>[]): CallResult[];
  /** For `write.ts` alone: the same of writes, but what was turned away to the end (429) fails on its own: what others did is not forgotten. */
  hand(calls: readonly Call[]): CallResult[];
  /** The same for what tells whether a write was done: `unsent` when its answer might come too late to be kept. */
  confirmWrite(calls: readonly Call<Harmless>[]): CallResult[];
  /** Waits where there is time for it, so that the mall can end what it was asked before its answer was lost. */
  rest(): void;
  /** Epoch milliseconds. */
  now(): number;
}

/** `random` gives the jitter: a number from 0 up to 1. */
export function openClient(connection: MallConnection, dialect: Dialect, random: () => number = Math.random): Client {
  const { clock, http, retryUntil } = connection;
  const { writeUntil = Number.POSITIVE_INFINITY, confirmUntil = Number.POSITIVE_INFINITY } = connection;
  const { mall, host, readLagMinutes } = dialect;

  function send(calls: readonly Call[], pace: Pace): Judgement[] {
    const delay = pace.delay(calls.length);
    if (clock.now() + delay >= lastMoment(calls)) return calls.map(() => unsent(mall));
    if (delay > 0) clock.sleep(delay);
    const requests = calls.map((call) => dialect.sign(requestOf(call, host)));
    pace.handedOver(calls.length);
    const answers = http.fetchAll(requests);
    const judgements = calls.map(({ endpoint }, at) =>
      dialect.judge(answers[at] ?? { lost: true, reason: '답 없음' }, endpoint),
    );
    pace.answered(calls.length, judgements.some(isTurnedAway));
    const refusal = judgements.find((judgement) => judgement.verdict === 'failed' && concernsAll(judgement.error));
    if (refusal?.verdict === 'failed') throw refusal.error;
    return judgements;
  }

  /** A refused token had no effect, so everything that met it goes out once more, with another. */
  function sendWithToken(calls: readonly Call[], pace: Pace): Judgement[] {
    const judgements = send(calls, pace);
    const stale = [...judgements.keys()].filter((at) => judgements[at]?.verdict === 'stale');
    if (stale.length === 0) return judgements;
    dialect.dropToken?.();
    place(
      judgements,
      stale,
      send(
        stale.map((at) => calls[at]!),
        pace,
      ),
    );
    const still = judgements.find(({ verdict }) => verdict === 'stale');
    if (still?.verdict === 'stale') throw still.error;
    return judgements;
  }

  /** Until when these may go out for the first time. Reads and writes are never asked together. */
  function lastMoment(calls: readonly Call[]): number {
    return calls.some(({ endpoint }) => !endpoint.repeatable) ? writeUntil : Number.POSITIVE_INFINITY;
  }

  /** How long to wait before the next try, or `undefined` when it would come too late. */
  function waitFor(judgements: readonly Judgement[], pace: Pace, retry: number, until: number): number | undefined {
    const asked = judgements.map((judgement) => (judgement.verdict === 'again' ? judgement.waitMs : 0));
    const backoff = firstBackoffMs * 2 ** retry * (0.5 + random() / 2);
    const wait = Math.ceil(Math.max(backoff, pace.delay(judgements.length), ...asked));
    return clock.now() + wait < until ? wait : undefined;
  }

  function askBatch(calls: readonly Call[]): CallResult[] {
    const pace = paceOf(calls[0]);
    const until = Math.min(retryUntil, lastMoment(calls));
    const judgements = sendWithToken(calls, pace);
    for (let retry = 0; retry < maxRetries; retry++) {
      const open = [...judgements.keys()].filter((at) => mayRepeat(calls[at]!, judgements[at]!));
      if (open.length === 0) break;
      const again = open.map((at) => judgements[at]!);
      const wait = waitFor(again, pace, retry, until);
      if (wait === undefined) break;
      clock.sleep(wait);
      place(
        judgements,
        open,
        sendWithToken(
          open.map((at) => calls[at]!),
          pace,
        ),
      );
    }
    return judgements.map(conclude);
  }

  const paceOf = (call: Call | undefined): Pace =>
    call?.endpoint.rate === undefined ? connection.pace : connection.pace.of(call.endpoint.rate);

  const eachBatch = (calls: readonly Call[], ask: (batch: readonly Call[]) => CallResult[]): CallResult[] =>
    runsOf(calls).flatMap((run) => batches(run, paceOf(run[0]).perSecond).flatMap(ask));

  return {
    ...{ mall, readLagMinutes, batchSize: connection.pace.perSecond },
    ask: (calls) => eachBatch(calls, (batch) => orThrowQuota(askBatch(batch))),
    hand: (calls) => eachBatch(calls, askBatch),
    confirmWrite: (calls) =>
      eachBatch(calls, (batch) => (clock.now() < confirmUntil ? askBatch(batch) : batch.map(() => unsent(mall)))),
    now: clock.now,
    rest() {
      if (clock.now() + restMs < retryUntil) clock.sleep(restMs);
    },
  };
}

/** Neighbours that the mall counts together. */
function runsOf(calls: readonly Call[]): Call[][] {
  const runs: Call[][] = [];
  for (const call of calls) {
    const run = runs[runs.length - 1];
    if (run && run[0]?.endpoint.rate === call.endpoint.rate) run.push(call);
    else runs.push([call]);
  }
  return runs;
}

function place(judgements: Judgement[], places: readonly number[], answers: readonly Judgement[]): void {
  places.forEach((at, nth) => {
    judgements[at] = answers[nth]!;
  });
}

/** A write that certainly had no effect may go out again, unlike one whose answer was lost. */
function mayRepeat(call: Call, judgement: Judgement): boolean {
  return judgement.verdict === 'again' && (call.endpoint.repeatable || judgement.isUndone === true);
}

/** By 429: there were too many. */
function isTurnedAway(judgement: Judgement): boolean {
  return judgement.verdict === 'again' && judgement.error.kind === 'quota';
}

function conclude(judgement: Judgement): CallResult {
  return judgement.verdict === 'again' || judgement.verdict === 'stale'
    ? { verdict: 'failed', error: judgement.error, ...undone(judgement) }
    : judgement;
}

const undone = (judgement: Judgement): { isUndone?: true } =>
  judgement.verdict === 'again' && judgement.isUndone ? { isUndone: true } : {};

function orThrowQuota(callResult: CallResult[]): CallResult[] {
  for (const each of callResult) {
    if (each.verdict === 'failed' && each.error.kind === 'quota') throw each.error;
  }
  return callResult;
}

function unsent(mall: string): Extract<CallResult, { verdict: 'unsent' }> {
  const reason = josa`이번 실행에 남은 시간이 없어 ${mall}에 보내지 않았습니다. 다시 실행하세요.`;
  return { verdict: 'unsent', error: new MallError('unavailable', reason) };
}
