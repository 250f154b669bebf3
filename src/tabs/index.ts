/** All tabs in the order in which the seller sees them. */
import type { Tab } from '../sheet';
import { announcementsTab } from './announcements.tab';
import { answerTemplatesTab } from './answer-templates.tab';
import { claimsTab } from './claims.tab';
import { codesTab } from './codes.tab';
import { guideTab } from './guide.tab';
import { historyTab } from './history.tab';
import { inquiriesTab } from './inquiries.tab';
import { listingsTab } from './listings.tab';
import { noticesTab } from './notices.tab';
import { optionsTab } from './options.tab';
import { ordersTab } from './orders.tab';
import { productChangesTab } from './product-changes.tab';
import { productsTab } from './products.tab';
import { saleTermsTab } from './sale-terms.tab';
import { shipmentsTab } from './shipments.tab';
import { shippingPoliciesTab } from './shipping-policies.tab';

export const tabs: readonly Tab[] = [
  guideTab,
  productsTab,
  optionsTab,
  noticesTab,
  saleTermsTab,
  shippingPoliciesTab,
  listingsTab,
  ordersTab,
  shipmentsTab,
  claimsTab,
  inquiriesTab,
  answerTemplatesTab,
  announcementsTab,
  historyTab,
  productChangesTab,
  codesTab,
];
