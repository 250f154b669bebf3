/**
 * Once a day the order lists are asked for some days that lie behind: what one of them has left out, or shows late. Nothing is
 * written where nothing is new, and no watermark moves.
 */
import type { Mall, OrderBundle, OrderKind } from '../mall/mall';
import { keyOf } from '../sheet';
import { ordersTab } from '../tabs/orders.tab';
import type { Source } from './collected';
import { askLists, byStart } from './order-lists';
import type { Range } from './order-range';
import { orderRows } from './order-rows';

interface LateLists {
  bundles: readonly OrderBundle[];
  /** How many windows were asked for. */
  windows: number;
  /** Every one was told: one that could not be read is asked for again by the next collection, and tells its state itself. */
  isWhole: boolean;
}

/** By kind. Throws `MallError` when no window can be asked at all. */
export function askLateLists(mall: Mall, ranges: Partial<Record<OrderKind, Range>>): LateLists {
  const windows = Object.entries(ranges).flatMap(([kind, range]) =>
    range ? mall.orderWindows(kind as OrderKind, range.from, range.to) : [],
  );
  if (windows.length === 0) return { bundles: [], windows: 0, isWhole: false };
  const { bundles, failed } = askLists(mall, windows.sort(byStart));
  return { bundles, windows: windows.length, isWhole: failed.size === 0 };
}

/** What the lists told now, and then what only such a look has told. */
export function withLate(told: readonly OrderBundle[], late: readonly OrderBundle[]): OrderBundle[] {
  const ids = new Set(told.map(({ bundleId }) => bundleId));
  return [...told, ...late.filter(({ bundleId }) => !ids.has(bundleId))];
}

/** How many of the bundles have rows among those keys of 주문. */
export function newOnes(bundles: readonly OrderBundle[], keys: readonly string[], source: Source): number {
  const added = new Set(keys);
  return bundles.filter((bundle) => orderRows(bundle, source).some((row) => added.has(keyOf(ordersTab, row)))).length;
}
