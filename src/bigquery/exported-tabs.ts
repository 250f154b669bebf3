/** Which tabs go into the warehouse, and how their tables are called; archive tabs stand in tables of their year. */
import type { Tab } from '../sheet';
import { type ArchiveKind, archiveYears, orderArchive, shipmentArchive } from '../tabs/archive';
import { claimsTab } from '../tabs/claims.tab';
import { inquiriesTab } from '../tabs/inquiries.tab';
import { ordersTab } from '../tabs/orders.tab';
import { shipmentsTab } from '../tabs/shipments.tab';

export interface ExportedTab {
  /** With the name under which it stands in the file. */
  tab: Tab;
  table: string;
}

const always: readonly ExportedTab[] = [
  { tab: ordersTab, table: 'orders' },
  { tab: shipmentsTab, table: 'shipments' },
  { tab: claimsTab, table: 'claims' },
  { tab: inquiriesTab, table: 'inquiries' },
];

/** A year has the columns of the tab that it came from, so that both can be asked as one. */
export function exportedTabs(tabNames: readonly string[]): ExportedTab[] {
  const ofYears = ({ source, title }: ArchiveKind, table: string): ExportedTab[] =>
    archiveYears({ source, title }, tabNames).map((year) => ({
      tab: { ...source, name: `${title} ${year}` },
      table: `${table}_${year}`,
    }));
  const standing = always.filter(({ tab }) => tabNames.includes(tab.name));
  return [...standing, ...ofYears(orderArchive, 'orders'), ...ofYears(shipmentArchive, 'shipments')];
}
