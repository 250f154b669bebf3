/** Rows of 주문 that share their key are told so, all of them, and freed of that message once it is mended. */
import type { Outside } from '../ports';
import { changeRows, doubledKeys, messages, type PartOf, readRows, sheetOf, takeParts } from '../sheet';
import { results } from '../tabs/common';
import { ordersTab } from '../tabs/orders.tab';

/** Gives how many keys are doubled. Writes only rows whose message changes. */
export function tellDoubledOrders({ workbook }: Pick<Outside, 'workbook'>): number {
  const sheet = sheetOf(ordersTab, workbook);
  const wanted = ['mall', 'lineId', 'rowPrint', 'result', 'message'] as const;
  const snapshot = takeParts(ordersTab, sheet, wanted);
  const doubled = doubledKeys(ordersTab, snapshot);
  const changes = new Map<string, PartOf<typeof ordersTab>>();
  for (const { key, values } of readRows(ordersTab, snapshot, wanted)) {
    if (key === undefined) continue;
    const message = doubled.get(key);
    if (message !== undefined) changes.set(key, { result: results.mistake, message });
    else if (messages.isDoubledKey(values.message ?? '')) changes.set(key, { result: undefined, message: undefined });
  }
  changeRows(ordersTab, sheet, changes);
  return doubled.size;
}
