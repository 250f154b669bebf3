/** The tab that is open, as the sidebar shows it: what it is for, what can be done on it, and the selected row. */

import { collectingJobs } from '../jobs';
import { type ActionCount, actionsOf, countActions } from '../jobs/action-counts';
import { inquiryTitles, orderTitles } from '../mall';
import type { Outside, Workbook } from '../ports';
import { helpOf, type Tab } from '../sheet';
import { readColumnTexts } from '../sheet/column-texts';
import { tabs } from '../tabs';
import { claimsTab } from '../tabs/claims.tab';
import { inquiriesTab } from '../tabs/inquiries.tab';
import { listingsTab } from '../tabs/listings.tab';
import { noticesTab } from '../tabs/notices.tab';
import { optionsTab } from '../tabs/options.tab';
import { ordersTab } from '../tabs/orders.tab';
import { productsTab } from '../tabs/products.tab';
import { saleTermsTab } from '../tabs/sale-terms.tab';
import { shipmentsTab } from '../tabs/shipments.tab';
import { shippingPoliciesTab } from '../tabs/shipping-policies.tab';
import { type RowView, rowView } from './row-view';
import type { TabPart } from './tab-parts.data';

const parts: readonly (readonly [tab: Tab, ...parts: TabPart[]])[] = [
  [ordersTab, 'check', 'run', 'finished', 'collect', 'form'],
  [shipmentsTab, 'check', 'run', 'finished', 'waybills', 'form'],
  [claimsTab, 'check', 'run', 'finished', 'form', 'collect'],
  [inquiriesTab, 'check', 'run', 'finished', 'answers', 'form', 'collect'],
  [
    productsTab,
    'check',
    'run',
    'productNotice',
    'certification',
    'category',
    'images',
    'optionRows',
    'stock',
    'copy',
    'products',
  ],
  [optionsTab, 'check', 'optionRows', 'stock'],
  [noticesTab, 'check', 'notice'],
  [saleTermsTab, 'check', 'run', 'category', 'form', 'newRow', 'copy'],
  [shippingPoliciesTab, 'check', 'run', 'form', 'newRow', 'shippingPolicies'],
  [listingsTab, 'check', 'run', 'finished', 'category', 'form'],
];

export interface ThisTab {
  tab: string;
  /** Blank for a tab that is not ours. */
  help: string;
  parts: TabPart[];
  /** What may be chosen as 작업. */
  actions: string[];
  /** How many rows of the tab have which 작업, hidden ones too. */
  waiting: ActionCount[];
  /** Jobs that fill the tab from the mall, and the kinds that may be picked (all when none are given). */
  collects: { job: string; title: string; kinds: string[] }[];
  /** How many rows are selected, blank ones among them; 0 when only the header is. */
  selected: number;
  row?: RowView;
}

export function thisTab(outside: Outside): ThisTab {
  const { workbook } = outside;
  const name = workbook.activeSheetName();
  const tab = tabs.find((one) => one.name === name);
  if (!tab) return { tab: name, help: '', parts: [], actions: [], waiting: [], collects: [], selected: 0 };
  const { first, last } = workbook.selectedRows();
  const row = rowView(outside, tab);
  return {
    tab: name,
    help: helpOf(tab).help,
    parts: partsOf(tab),
    actions: [...actionsOf(tab)],
    waiting: waitingOf(workbook, tab),
    collects: collectsOf(tab),
    selected: Math.max(last - Math.max(first, 2) + 1, 0),
    ...(row ? { row } : {}),
  };
}

const partsOf = (tab: Tab): TabPart[] => parts.flatMap(([one, ...own]) => (one === tab ? own : []));

/** Rows that 실행 would do; nothing where the tab cannot be run. */
function waitingOf(workbook: Workbook, tab: Tab): ActionCount[] {
  if (!partsOf(tab).includes('run')) return [];
  return countActions(tab, readColumnTexts(workbook, tab, ['action']).get('action') ?? []);
}

const kinds: readonly (readonly [tab: Tab, kinds: readonly string[]])[] = [
  [ordersTab, orderTitles()],
  [inquiriesTab, inquiryTitles()],
];

const collectsOf = (tab: Tab): ThisTab['collects'] =>
  collectingJobs
    .filter((job) => job.tab === tab.name)
    .map(({ name, title }) => ({
      ...{ job: name, title },
      kinds: kinds.flatMap(([one, words]) => (one === tab ? words : [])),
    }));
