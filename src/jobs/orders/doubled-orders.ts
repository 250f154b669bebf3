/** Writes a message into all rows of 주문 that share their key, and removes it once the keys differ. */
import type { Outside } from '../../ports';
import { changeRows, doubledKeys, messages, type PartOf, readRows, type Snapshot, sheetOf } from '../../sheet';
import { results } from '../../tabs/common';
import { ordersTab } from '../../tabs/orders.tab';

/** Columns of 주문 that it goes by. */
export const doubledBy = ['mall', 'lineId', 'rowPrint', 'result', 'message'] as const;

/** Gives how many keys are doubled. `orders`: 주문 as it was just seen. Writes only rows whose message changes. */
export function markDoubledOrders({ workbook }: Pick<Outside, 'workbook'>, orders: Snapshot): number {
  const doubled = doubledKeys(ordersTab, orders);
  const changes = new Map<string, PartOf<typeof ordersTab>>();
  for (const { key, values } of readRows(ordersTab, orders, doubledBy)) {
    if (key === undefined) continue;
    const message = doubled.get(key);
    if (message !== undefined) changes.set(key, { result: results.mistake, message });
    else if (messages.isDoubledKey(values.message ?? '')) changes.set(key, { result: undefined, message: undefined });
  }
  changeRows(ordersTab, sheetOf(ordersTab, workbook), changes);
  return doubled.size;
}
