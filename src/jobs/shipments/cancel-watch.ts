/**
 * Which bundles a buyer wants cancelled, asked of the mall before anything is sent and again every so many bundles: what
 * was collected may be two hours old, and a parcel that has left cannot be called back. The orders are asked too, once an
 * execution: a line of theirs says 취소요청 where the list of claims leaves the request out.
 */

import type { JobContext } from '../../engine/job';
import { MallError } from '../../mall/port/mall';
import { kstText, parseKst } from '../../rules/kst';
import { hasOpenCancel } from '../bundles/bundle-stage';

/** Bundles between two looks. */
export const LOOK_EVERY = 100;
/** A look begins so much before the last one, for requests that the mall lists late. */
const OVERLAP_MS = 10 * 60_000;
/** And ends so much ahead: a mall whose clock is before ours dates a request later than our present. */
const AHEAD_MS = 10 * 60_000;
const DAY_MS = 86_400_000;
/**
 * The span for an order without a day, and the least span, because the seller may have changed the day: with the time ahead a
 * little less than three days, which a mall gives in three windows.
 */
const LOOK_BACK = { unknown: 30 * DAY_MS, least: 3 * DAY_MS - 1.5 * AHEAD_MS };

export interface CancelWatch {
  /**
   * Bundles that must not be sent. `oldest` is the earliest 주문일시 among those that are to be sent (no cancel comes before
   * its order), `count` how many come now. Throws `MallError` when the mall does not answer: then nothing may be sent.
   */
  held(oldest: string | undefined, count: number): ReadonlySet<string>;
}

/** Lives as long as an execution, so each begins with a look of its own. */
export function watchCancels({ mall, outside }: Pick<JobContext, 'mall' | 'outside'>): CancelWatch {
  const held = new Set<string>();
  let from: string | undefined;
  let until: string | undefined;
  let sinceLook = 0;
  const look = (start: string, orders: string | undefined) => {
    const now = outside.clock.now();
    until = kstText(now);
    try {
      const ahead = kstText(now + AHEAD_MS);
      for (const { bundleIds } of mall.orders.openCancels(start, ahead)) for (const id of bundleIds) held.add(id);
      if (orders !== undefined) for (const bundleId of cancelsInOrders(mall, orders, ahead)) held.add(bundleId);
    } catch (error) {
      throw error instanceof MallError ? unreported(error) : error;
    }
    sinceLook = 0;
  };
  return {
    held(oldest, count) {
      const start = startOf(oldest, outside.clock.now());
      if (from === undefined || until === undefined || start < from) {
        look(start, confirmedFrom(oldest, outside.clock.now()));
        from = start;
      } else if (sinceLook + count > LOOK_EVERY) look(earlier(until), undefined);
      sinceLook += count;
      return held;
    },
  };
}

function startOf(oldest: string | undefined, now: number): string {
  const least = kstText(now - LOOK_BACK.least);
  if (oldest === undefined) return kstText(now - LOOK_BACK.unknown);
  return oldest < least ? oldest : least;
}

/** No order is confirmed before it is placed; for older ones only the list of claims is asked. */
function confirmedFrom(oldest: string | undefined, now: number): string {
  const least = kstText(now - LOOK_BACK.least);
  return oldest === undefined || oldest < least ? least : oldest;
}

/** Confirmed bundles in which a line says that its buyer wants it cancelled. Throws `MallError`. */
function cancelsInOrders(mall: JobContext['mall'], from: string, to: string): string[] {
  const watched = mall.capabilities.orderLists.filter(({ showsCancels }) => showsCancels);
  const windows = watched.flatMap(({ id }) => mall.orderWindows(id, from, to));
  if (windows.length === 0) return [];
  return mall.collectOrders(windows).flatMap((outcome) => {
    if (!outcome.ok) throw outcome.error;
    return outcome.value.bundles.filter(hasOpenCancel).map(({ bundleId }) => bundleId);
  });
}

const earlier = (text: string): string => kstText((parseKst(text) ?? 0) - OVERLAP_MS);

const unreported = ({ kind, userMessage }: MallError): MallError =>
  new MallError(kind, `취소 요청을 읽지 못해 송장을 보내지 않았습니다. 잠시 뒤 다시 실행해 주세요. (${userMessage})`);
