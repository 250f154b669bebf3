/** The mall's lists of orders; asks them for some windows and sorts out what came: bundles, how far each kind got, what failed. */

import type { CollectLists } from '../../engine/collect/collect-lists';
import { type AskedLists, listReads } from '../../engine/collect/list-progress';
import { LATE_DAYS } from '../../engine/collect/windows';
import type { OrderListName } from '../../mall/port/capabilities';
import type { Mall, OrderBundle, OrderWindow } from '../../mall/port/mall';
import { josa } from '../../rules/josa';

export const orderLists: CollectLists<OrderListName, OrderWindow> = {
  all: ({ capabilities }) => capabilities.orderLists,
  name: ({ id }) => id,
  label: ({ title }) => title,
  windows: (mall, { id }, from, to) => mall.orderWindows(id, from, to),
  nameOf: ({ list }) => list,
  unknown: (label, labels) => josa`「${label}」은(는) 가져올 수 있는 주문이 아닙니다. ${labels} 가운데에서 고르세요.`,
  lookBack: { part: 'orderLists', days: LATE_DAYS, lists: ({ capabilities }) => capabilities.orderLists },
};

export interface AskedOrders extends AskedLists {
  /** Each bundle once, in the state that a mall passes last. */
  items: OrderBundle[];
}

/** `windows` are sorted by time. Throws `MallError` when no window can be asked at all (key, quota). */
export function askOrderLists(mall: Mall, windows: readonly OrderWindow[]): AskedOrders {
  const { values, reached, failed } = listReads(
    windows.map(({ list, to }) => ({ list, to })),
    mall.collectOrders(windows),
  );
  const byId = new Map<string, OrderBundle>();
  let unreadable = 0;
  for (const list of values) {
    for (const bundle of list.bundles) byId.set(bundle.bundleId, furthest(bundle, byId.get(bundle.bundleId)));
    unreadable += list.unreadable;
  }
  return { items: [...byId.values()], reached, failed, unreadable };
}

/** The lists are asked side by side: an order that moves on in that moment stands in two of them. */
function furthest(bundle: OrderBundle, known: OrderBundle | undefined): OrderBundle {
  return known && progress(known) > progress(bundle) ? known : bundle;
}

const progress = ({ confirmedAt, dispatchedAt, deliveredAt }: OrderBundle): number =>
  [confirmedAt, dispatchedAt, deliveredAt].filter((time) => time !== '').length;
