/** The page of the manual (docs/manual) that speaks of a tab, and where it can be read. */
import type { Tab } from '../sheet';
import { announcementsTab } from '../tabs/announcements.tab';
import { answerTemplatesTab } from '../tabs/answer-templates.tab';
import { claimsTab } from '../tabs/claims.tab';
import { historyTab } from '../tabs/history.tab';
import { inquiriesTab } from '../tabs/inquiries.tab';
import { listingsTab } from '../tabs/listings.tab';
import { noticesTab } from '../tabs/notices.tab';
import { optionsTab } from '../tabs/options.tab';
import { ordersTab } from '../tabs/orders.tab';
import { productChangesTab } from '../tabs/product-changes.tab';
import { productsTab } from '../tabs/products.tab';
import { saleTermsTab } from '../tabs/sale-terms.tab';
import { shipmentsTab } from '../tabs/shipments.tab';
import { shippingPoliciesTab } from '../tabs/shipping-policies.tab';

/**
 * The folder of the manual's pages on the web, without a slash at its end; set by the person who installs the add-on
 * (docs/decisions/0011-manual.md). While it is blank, the page is only named.
 */
export const MANUAL_ADDRESS: string = '';

export interface ManualPage {
  /** Its name, as the manual's contents show it. */
  page: string;
  /** Blank where the manual's address is not set. */
  address: string;
}

const CONTENTS = '차례';

const tabsOfPages: readonly (readonly [page: string, ...tabs: Tab[]])[] = [
  ['상품등록', productsTab, optionsTab, noticesTab, saleTermsTab, shippingPoliciesTab],
  ['판매상품관리', listingsTab, productChangesTab],
  ['주문처리', ordersTab, shipmentsTab],
  ['클레임처리', claimsTab],
  ['문의처리', inquiriesTab, answerTemplatesTab],
  ['주문가져오기', announcementsTab, historyTab],
];

/** The contents for a tab that no page is about. */
export function manualPage(tab: string, folder = MANUAL_ADDRESS): ManualPage {
  const [page] = tabsOfPages.find(([, ...tabs]) => tabs.some(({ name }) => name === tab)) ?? [CONTENTS];
  const file = page === CONTENTS ? 'README' : page;
  return { page, address: folder === '' ? '' : `${folder}/${encodeURIComponent(file)}.md` };
}

/** One sentence for where nothing can be clicked. */
export const manualWords = ({ page, address }: ManualPage): string =>
  `설명서의 「${page}」에 더 있습니다.${address === '' ? '' : ` ${address}`}`;
