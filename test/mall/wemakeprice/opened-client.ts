/** A client of 위메프 over fakes, and what its tests ask it. */
import type { MallError } from '../../../src/mall/port/mall';
import type { Pace } from '../../../src/mall/port/pace';
import { type Call, openClient } from '../../../src/mall/wemakeprice/client';
import type { Endpoint } from '../../../src/mall/wemakeprice/endpoints';
import { pace } from '../../../src/mall/wemakeprice/pace';
import type { Http, HttpAnswer, HttpRequest } from '../../../src/ports';
import { fakeClock } from '../../helpers/fake-clock';
import { nodeCrypto } from '../../helpers/fake-crypto';
import { accepted, fakeHttp, textIn } from '../../helpers/fake-http';

export const start = Date.parse('2026-11-23T10:00:00+09:00');
export const apiKey = '0123456789abcdef'.repeat(6);
export const read: Endpoint = { verb: 'POST', path: '/order/out/getThing', mark: 'seen', repeatable: true };
export const write: Endpoint = { verb: 'POST', path: '/order/in/setThing', mark: 'seen', repeatable: false };

interface Opening {
  http: Http;
  clock?: ReturnType<typeof fakeClock>;
  perSecond?: number;
  retryUntil?: number;
  random?: () => number;
  pacing?: Pace;
}

export function openForTest({
  http,
  clock = fakeClock(start),
  perSecond = 5,
  retryUntil = start + 240_000,
  random = () => 0,
  pacing = pace(clock, perSecond),
}: Opening) {
  const account = { sellerId: 'seller', fields: { userId: 'seller', apiKey } };
  return openClient({ account, http, clock, crypto: nodeCrypto, pace: pacing, retryUntil }, random);
}

export function calls(count: number, endpoint: Endpoint = read): Call[] {
  return Array.from({ length: count }, (_, at) => ({ endpoint, params: { id: `${at}` } }));
}

const idOf = (request: HttpRequest): string => JSON.parse(textIn(request)).id;

/** An Http whose every item answers by its own script, the last answer again and again. */
export function byItem(scripts: Record<string, readonly HttpAnswer[]>) {
  const turns = new Map<string, number>();
  const answer = (id: string) => {
    const script = scripts[id] ?? [accepted(id)];
    const turn = turns.get(id) ?? 0;
    turns.set(id, turn + 1);
    return script[Math.min(turn, script.length - 1)]!;
  };
  const http = fakeHttp({
    [read.path]: (request) => answer(idOf(request)),
    [write.path]: (request) => answer(idOf(request)),
  });
  return Object.assign(http, { asked: () => http.batches.map((batch) => batch.map(idOf)) });
}

export function thrownBy(work: () => unknown): MallError | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error as MallError;
  }
}
