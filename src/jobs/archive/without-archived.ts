/** A list of the mall may give an order again that stands in the archive, such as when a seller collects an old period. */

import type { OrderBundle } from '../../mall/port/mall';
import type { Outside } from '../../ports';
import { keyOf, standingKeys } from '../../sheet';
import { archiveTab, archiveYears, orderArchive } from '../../tabs/archive';
import { ordersTab } from '../../tabs/orders.tab';
import { archivedUntil } from '../personal-data/archived-until';
import { orderTimes } from './archivable-rows';

/**
 * Leaves out what the archive holds and the mall still calls finished; an order that has come to life again is collected
 * like any other. A line in the archive speaks for its bundle: the others stand there too, or are on their way. Keys of the
 * archive are read only for bundles as old as it: a call for each key column and year.
 */
export function withoutArchived(
  { workbook, settings }: Pick<Outside, 'workbook' | 'settings'>,
  mall: string,
  bundles: readonly OrderBundle[],
): OrderBundle[] {
  if (bundles.length === 0) return [];
  const until = archivedUntil(settings.document);
  const old = until === '' ? [] : bundles.filter((bundle) => isOver(bundle, until));
  if (old.length === 0) return [...bundles];
  const years = new Set(old.map(({ orderedAt }) => orderedAt.slice(0, 4)));
  const kept = new Set<string | undefined>();
  for (const year of archiveYears(orderArchive, workbook.sheetNames())) {
    const tab = archiveTab(orderArchive, year);
    const sheet = years.has(year) ? workbook.sheet(tab.name) : undefined;
    for (const key of sheet ? standingKeys(tab, sheet) : []) kept.add(key);
  }
  const isKept = ({ lines }: OrderBundle) => lines.some(({ lineId }) => kept.has(keyOf(ordersTab, { mall, lineId })));
  const archived = new Set(old.filter(isKept));
  return bundles.filter((bundle) => !archived.has(bundle));
}

function isOver(bundle: OrderBundle, until: string): boolean {
  const words = ordersTab.finished?.words ?? [];
  return (
    orderTimes.every((name) => bundle[name] <= until) && bundle.lines.every(({ status }) => words.includes(status))
  );
}
