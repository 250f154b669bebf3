/**
 * Where the mall's word on orders and claims is written. What 주문, 송장 and 클레임 say follows from each other, so a
 * caller that takes their sheets here has them compared again, also where the execution dies in the middle.
 */
import { forgetLookedAt } from '../../engine/collect/daily-scan';
import type { JobContext } from '../../engine/job';
import type { Sheet } from '../../ports';
import { sheetOf } from '../../sheet';
import type { claimsTab } from '../../tabs/claims.tab';
import type { ordersTab } from '../../tabs/orders.tab';
import type { shipmentsTab } from '../../tabs/shipments.tab';

type RecordedTab = typeof ordersTab | typeof shipmentsTab | typeof claimsTab;

/** The sheets of the tabs, each opened at its first use; take them before the first write. Those throw `SheetError`. */
export function recordedSheets(context: JobContext): (tab: RecordedTab) => Sheet {
  forgetLookedAt(context, 'claims');
  return (tab) => sheetOf(tab, context.outside.workbook);
}
