/**
 * Which parts of the sheet, and of the mall's lists, a collection has looked through today. What the mall tells no news of,
 * the trigger's own collections look through once a day only: a seller who has deleted or changed something waits that long,
 * and all the others cost no more than what stands open.
 */
import { kstDate } from '../../rules/kst';
import type { JobContext } from '../job';

/**
 * `orders`: 주문 beside what was read again. `claims`: 주문 and 송장 beside 클레임. `longShipping`: what has stood
 * 배송중 for long. The others are lists of the mall, looked at some days back.
 */
export type Part = 'orders' | 'claims' | 'longShipping' | 'orderLists' | 'claimLists' | 'inquiryLists';

const keyOf = ({ mall, sellerId }: JobContext, part: Part): string => `looked-at:${part}:${mall.name}:${sellerId}`;

const today = ({ outside }: JobContext): string => kstDate(outside.clock.now());

export const isLookedAt = (context: JobContext, part: Part): boolean =>
  context.outside.settings.document.get(keyOf(context, part)) === today(context);

export function noteLookedAt(context: JobContext, part: Part): void {
  if (!isLookedAt(context, part)) context.outside.settings.document.set(keyOf(context, part), today(context));
}

/** To be called before something is written of which another part has to follow: should the execution die, it is looked at again. */
export function forgetLookedAt(context: JobContext, part: Part): void {
  const { document } = context.outside.settings;
  if (document.get(keyOf(context, part)) !== undefined) document.remove(keyOf(context, part));
}
