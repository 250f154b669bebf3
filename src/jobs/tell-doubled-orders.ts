/** Rows of 주문 that share their key are told so, all of them, and freed of that message once it is mended. */
import type { Outside, Sheet } from '../ports';
import { changeRows, doubledKeys, messages, type PartOf, readRows, type Snapshot, sheetOf, takeParts } from '../sheet';
import { results } from '../tabs/common';
import { ordersTab } from '../tabs/orders.tab';

/** Gives how many keys are doubled. Writes only rows whose message changes. */
export function tellDoubledOrders({ workbook }: Pick<Outside, 'workbook'>): number {
  const sheet = sheetOf(ordersTab, workbook);
  const wanted = ['mall', 'lineId', 'result', 'message'] as const;
  const snapshot = takeParts(ordersTab, sheet, wanted);
  const doubled = hasDoubled(snapshot) ? doubledKeys(ordersTab, withPrints(sheet)) : new Map<string, string>();
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

const hasDoubled = (snapshot: Snapshot): boolean => doubledKeys(ordersTab, snapshot).size > 0;

/** Which of the rows came from elsewhere is told by the prints, which are read only where there is something to tell. */
const withPrints = (sheet: Sheet): Snapshot => takeParts(ordersTab, sheet, ['mall', 'lineId', 'rowPrint']);
