/** Which of the orders that are new to the sheet the usual question would not have brought. */

import { sourceOf } from '../../engine/collect/watermarks';
import type { JobContext } from '../../engine/job';
import type { OrderBundle, OrderKind } from '../../mall/port/mall';
import { keyOf } from '../../sheet';
import { ordersTab } from '../../tabs/orders.tab';
import { stageOf } from '../bundles/bundle-stage';
import { orderRows } from '../bundles/order-rows';

/** The time by which the mall lists a bundle of a kind. */
const listedAt: Readonly<Record<OrderKind, 'paidAt' | 'confirmedAt' | 'dispatchedAt' | 'deliveredAt'>> = {
  new: 'paidAt',
  confirmed: 'confirmedAt',
  shipping: 'dispatchedAt',
  delivered: 'deliveredAt',
};

/**
 * Counts bundles with a row among the `added` keys of 주문 whose time lies before the usual question began; `begins` (KST
 * texts) by kind, none where no question went further back.
 */
export function lateOrders(
  context: Pick<JobContext, 'mall' | 'sellerId'>,
  begins: Readonly<Record<string, string>>,
  bundles: readonly OrderBundle[],
  added: readonly string[],
): number {
  const isNew = new Set(added);
  const source = sourceOf(context);
  return bundles.filter(
    (bundle) => isBefore(bundle, begins) && orderRows(bundle, source).some((row) => isNew.has(keyOf(ordersTab, row))),
  ).length;
}

function isBefore(bundle: OrderBundle, begins: Readonly<Record<string, string>>): boolean {
  const kind = stageOf(bundle);
  return kind !== 'cancelled' && bundle[listedAt[kind]] < (begins[kind] ?? '');
}
