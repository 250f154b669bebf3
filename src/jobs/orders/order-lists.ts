/** Asks the mall's order lists for some windows and sorts out what came: bundles, how far each kind got, what failed. */

import { type ListReads, listReads } from '../../engine/collect/list-progress';
import type { Mall, OrderBundle, OrderWindow } from '../../mall/port/mall';

export interface Asked extends Omit<ListReads<unknown>, 'values'> {
  /** Each bundle once, in the state that a mall passes last. */
  bundles: OrderBundle[];
  /** Bundles that came without the number that identifies them. */
  unreadable: number;
}

/** `windows` are sorted by time. Throws `MallError` when no window can be asked at all (key, quota). */
export function askLists(mall: Mall, windows: readonly OrderWindow[]): Asked {
  const { values, reached, failed } = listReads(
    windows.map(({ kind, to }) => ({ list: kind, to })),
    mall.collectOrders(windows),
  );
  const byId = new Map<string, OrderBundle>();
  let unreadable = 0;
  for (const list of values) {
    for (const bundle of list.bundles) byId.set(bundle.bundleId, furthest(bundle, byId.get(bundle.bundleId)));
    unreadable += list.unreadable;
  }
  return { bundles: [...byId.values()], reached, failed, unreadable };
}

/** The lists are asked side by side: an order that moves on in that moment stands in two of them. */
function furthest(bundle: OrderBundle, known: OrderBundle | undefined): OrderBundle {
  return known && progress(known) > progress(bundle) ? known : bundle;
}

const progress = ({ confirmedAt, dispatchedAt, deliveredAt }: OrderBundle): number =>
  [confirmedAt, dispatchedAt, deliveredAt].filter((time) => time !== '').length;

/** Oldest first. */
export const byStart = (left: OrderWindow, right: OrderWindow): number =>
  left.from < right.from ? -1 : Number(left.from > right.from);
