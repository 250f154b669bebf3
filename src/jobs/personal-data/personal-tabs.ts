/** The tabs in which people stand, and how their rows hang together: by 배송번호, 주문번호 or 구매번호. */
import type { Tab } from '../../sheet';
import { claimsTab } from '../../tabs/claims.tab';
import { inquiriesTab } from '../../tabs/inquiries.tab';
import { ordersTab } from '../../tabs/orders.tab';
import { shipmentsTab } from '../../tabs/shipments.tab';

/** What an id counts. */
export type IdKind = 'bundle' | 'order' | 'purchase';

export interface PersonalTab {
  tab: Tab;
  /** By what a row is found to belong to an order, the surest first: the kind of id and the column that holds it. */
  links: readonly (readonly [kind: IdKind, column: string])[];
  /** Columns of times, the surest first: the first that is filled in tells when the row ended. */
  times: readonly string[];
}

/** The orders themselves: what becomes of them decides for the other tabs. */
export const orderRowsOf: PersonalTab = {
  tab: ordersTab,
  links: [
    ['bundle', 'bundleId'],
    ['order', 'orderId'],
    ['purchase', 'purchaseId'],
  ],
  times: ['deliveredAt', 'dispatchedAt', 'confirmedAt', 'paidAt', 'orderedAt'],
};

/** In the order in which they are masked. An urgent message of the mall names a 구매번호 where a question has a 주문번호. */
export const personalTabs: readonly PersonalTab[] = [
  orderRowsOf,
  { tab: shipmentsTab, links: [['bundle', 'bundleId']], times: ['orderedAt'] },
  { tab: claimsTab, links: [['bundle', 'bundleId']], times: ['requestedAt'] },
  {
    tab: inquiriesTab,
    links: [
      ['order', 'orderId'],
      ['purchase', 'orderId'],
    ],
    times: ['answeredAt', 'askedAt'],
  },
];
