/** What the stories of `stories.ts` need of an adapter and its mall, whatever mall it is. */
import type { Mall, MallAdapter } from '../../../src/mall/port/mall';
import type { Http, HttpAnswer, HttpRequest } from '../../../src/ports';
import { fakeClock } from '../../helpers/fake-clock';
import { nodeCrypto } from '../../helpers/fake-crypto';

/** Monday morning. */
export const start = Date.parse('2026-11-23T10:00:00+09:00');

/** What becomes of a request on its way: nothing, or an answer in its place; `lostAfter` lets it have its effect first. */
export type Trouble = 'lostBefore' | 'lostAfter' | HttpAnswer | undefined;

export interface Placed {
  bundleId: string;
  lineIds: string[];
}

/** A mall of this process, as its buyers and its operator see it. */
export interface Local {
  handle(request: HttpRequest): HttpAnswer;
  /** A new order of one line, or of so many; `confirmed` for one that the seller has accepted. */
  place(order?: { lines?: number; confirmed?: boolean }): Placed;
  /** The buyer's cancel is granted: nothing is left of the bundle. */
  cancelWhole(bundleId: string): void;
  /** The buyer asks to cancel; nobody has decided. */
  wantCancel(bundleId: string): void;
  /** How the bundle stands at the mall: any text that changes with every act. */
  standing(bundleId: string): string;
}

export interface Subject {
  adapter: MallAdapter;
  fields: Record<string, string>;
  /** Texts that must stand in no message and no address. */
  secrets: readonly string[];
  local(now: () => number): Local;
  /** The mall's own answers. */
  answers: { tooMany: HttpAnswer; wrongKey: HttpAnswer; wrongAddress?: HttpAnswer };
  /** The list that a new order stands in, and the one of what has left. */
  lists: { fresh: string; sent: string };
  /** Whether a request writes. */
  writes(request: HttpRequest): boolean;
  /** Takes the number from the first thing of a list. */
  spoil(answer: HttpAnswer): HttpAnswer;
  /** So many orders are more than one page; missing where lists have no pages. */
  manyOrders?: number;
  /** How a cancel of a line names its reason. */
  reason: { reason: string; reasonKind?: string };
}

export interface Opened {
  mall: Mall;
  local: Local;
  clock: ReturnType<typeof fakeClock>;
  /** Everything that was sent, in order. */
  sent: HttpRequest[];
  writes(): number;
  /** From now on; by the request and how many came before it since. */
  troubled(trouble: (request: HttpRequest, before: number) => Trouble): void;
}

/** A mall without trouble, with the adapter open over it. */
export function opened({ adapter, fields, local: localOf, writes }: Subject, perSecond = 5): Opened {
  const clock = fakeClock(start);
  const local = localOf(clock.now);
  const sent: HttpRequest[] = [];
  let trouble: (request: HttpRequest, before: number) => Trouble = () => undefined;
  let before = 0;
  const answerOf = (request: HttpRequest): HttpAnswer => {
    sent.push(request);
    const struck = trouble(request, before++);
    if (struck === 'lostBefore') return { lost: true, reason: '시간 초과' };
    if (struck === 'lostAfter') {
      local.handle(request);
      return { lost: true, reason: '시간 초과' };
    }
    return struck ?? local.handle(request);
  };
  const http: Http = { fetchAll: (requests) => requests.map(answerOf) };
  const mall = adapter.open({
    account: { sellerId: 'seller', fields },
    ...{ http, clock, crypto: nodeCrypto, pace: adapter.pace(clock, perSecond), retryUntil: start + 3_600_000 },
  });
  return {
    ...{ mall, local, clock, sent },
    writes: () => sent.filter(writes).length,
    troubled(next) {
      trouble = next;
      before = 0;
    },
  };
}
