/**
 * 재고 맞추기: collected orders take their pieces from 재고수량 and cancelled ones give them back (docs/decisions/0009), then
 * changed stock goes to the mall. Each part only where the seller has switched it on.
 */
import * as z from 'zod';
import { defineJob, type Job, type JobContext, type Step } from '../../engine/job';
import type { Outside } from '../../ports';
import { type Preferences, readPreferences } from '../../settings/preferences';
import { optionsTab } from '../../tabs/options.tab';
import { ordersTab } from '../../tabs/orders.tab';
import { productsTab } from '../../tabs/products.tab';
import { listingTabs } from '../products/change-log';
import { leftIntent } from './intent';
import { sendStocks } from './send-stocks';
import { takeOrders } from './take-orders';

const cursorSchema = z.object({
  phase: z.enum(['orders', 'mall']),
  /** Listings up to this key are done. */
  after: z.string(),
  orders: z.number(),
  unknown: z.number(),
  sent: z.number(),
  failed: z.number(),
});
type Cursor = z.infer<typeof cursorSchema>;

export const followStock = defineJob<unknown, Cursor>({
  name: 'followStock',
  title: '재고 맞추기',
  sends: true,
  writes: [ordersTab, optionsTab, ...listingTabs],
  tab: productsTab.name,
  args: z.unknown(),
  cursor: cursorSchema,
  plan: () => ({ phase: 'orders', after: '', orders: 0, unknown: 0, sent: 0, failed: 0 }),
  open: (context) => ({
    step: (cursor) => (cursor.phase === 'orders' ? ordersStep(context, cursor) : mallStep(context, cursor)),
  }),
});

const takes = ({ stockFromOrders }: Preferences): boolean => stockFromOrders;
const sends = ({ sendStock, soldOutByStock, resumeByStock }: Preferences): boolean =>
  sendStock || soldOutByStock || resumeByStock;

/** The job, where a part of it is switched on or an execution that has died left something to finish. */
export function stockFollowing(
  { settings }: Pick<Outside, 'settings'>,
  preferences: Preferences = readPreferences(settings),
): readonly Job[] {
  const isOn = takes(preferences) || sends(preferences) || leftIntent({ settings }) !== undefined;
  return isOn ? [followStock] : [];
}

function ordersStep(context: JobContext, cursor: Cursor): Step<Cursor> {
  const { preferences, outside } = context;
  const isOn = takes(preferences) || leftIntent(outside) !== undefined;
  const { done, left, unknown, notes } = isOn ? takeOrders(context) : NOTHING;
  const next: Cursor = { ...cursor, orders: cursor.orders + done, unknown };
  const isOver = left === 0 || done === 0;
  const counts = { ok: done, failed: 0, skipped: 0, notes };
  const progress = { done: next.orders, total: next.orders + (isOver ? 0 : left) };
  if (!isOver) return { next, ...progress, ...counts };
  if (sends(preferences)) return { next: { ...next, phase: 'mall' }, ...progress, ...counts };
  return { next: undefined, ...progress, ...counts, summary: summaryOf(next) };
}

const NOTHING = { done: 0, left: 0, unknown: 0, notes: [] };

function mallStep(context: JobContext, cursor: Cursor): Step<Cursor> {
  const { keys, ok, left, notes } = sendStocks(context, cursor.after);
  const failed = keys.length - ok;
  const next: Cursor = {
    ...cursor,
    after: keys[keys.length - 1] ?? cursor.after,
    sent: cursor.sent + ok,
    failed: cursor.failed + failed,
  };
  const done = next.orders + next.sent + next.failed;
  const step = { done, total: done + left, ok, failed, skipped: 0, notes };
  return left > 0 ? { next, ...step } : { next: undefined, ...step, summary: summaryOf(next) };
}

function summaryOf({ orders, unknown, sent, failed }: Cursor): string {
  const parts = [`주문 ${orders}건의 재고를 맞추고 상품 ${sent}건을 보냈습니다.`];
  if (failed > 0) parts.push(`보내지 못한 상품 ${failed}건은 「메시지」를 보세요.`);
  if (unknown > 0) parts.push(`상품이나 옵션, 재고수량을 알 수 없어 세지 못한 주문이 ${unknown}건 있습니다.`);
  return parts.join(' ');
}
