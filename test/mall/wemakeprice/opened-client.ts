/** A client of 위메프 over fakes, and what its tests ask it. */

import { openClient } from '../../../src/mall/kit/client';
import type { Call, Endpoint, Harmful, Harmless } from '../../../src/mall/kit/endpoint';
import type { MallError } from '../../../src/mall/port/mall';
import type { Pace } from '../../../src/mall/port/pace';
import { dialect, wemakeprice } from '../../../src/mall/wemakeprice';
import type { Http, HttpAnswer, HttpRequest } from '../../../src/ports';
import { fakeClock } from '../../helpers/fake-clock';
import { nodeCrypto } from '../../helpers/fake-crypto';
import { accepted, fakeHttp, textIn } from '../../helpers/fake-http';

export const start = Date.parse('2026-11-23T10:00:00+09:00');
export const apiKey = '0123456789abcdef'.repeat(6);
export const read: Harmless = { verb: 'POST', path: '/order/out/getThing', body: 'json', repeatable: true };
export const write: Harmful = { verb: 'POST', path: '/order/in/setThing', body: 'json', repeatable: false };

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
  pacing = wemakeprice.pace(clock, perSecond),
}: Opening) {
  const account = { sellerId: 'seller', fields: { userId: 'seller', apiKey } };
  return openClient(
    { account, http, clock, crypto: nodeCrypto, pace: pacing, retryUntil },
    dialect({ account }),
    random,
  );
}

export function calls<E extends Endpoint = Harmless>(count: number, endpoint?: E): Call<E>[] {
  const asked = (endpoint ?? read) as E;
  return Array.from({ length: count }, (_, at) => ({ endpoint: asked, params: { id: `${at}` } }));
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
