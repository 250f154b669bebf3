/** 주문보관 goes with the first tick of a day, where the seller has switched it on and something is old enough. */

import type { Job } from '../../engine/job';
import type { Outside } from '../../ports';
import { kstDate } from '../../rules/kst';
import type { Preferences } from '../../settings/preferences';
import { readColumnTexts } from '../../sheet/column-texts';
import { ordersTab } from '../../tabs/orders.tab';
import { archiveOrders } from './archive-orders.job';
import { ARCHIVED_DAY, archiveUntil } from './due';

/** The job, when it is due today and not done yet. */
export function dailyArchiving(
  outside: Pick<Outside, 'workbook' | 'settings' | 'clock'>,
  preferences: Preferences,
): readonly Job[] {
  const { settings, clock } = outside;
  const today = kstDate(clock.now());
  if (!preferences.archiveDaily || settings.document.get(ARCHIVED_DAY) === today) return [];
  if (hasOldOrders(outside, archiveUntil(outside, preferences))) return [archiveOrders];
  settings.document.set(ARCHIVED_DAY, today);
  return [];
}

/** Two columns, not the tab: a run of nothing is noise. What is old and still open makes one a day, which says so. */
function hasOldOrders({ workbook }: Pick<Outside, 'workbook'>, until: string): boolean {
  const texts = readColumnTexts(workbook, ordersTab, ['state', 'orderedAt']);
  const times = texts.get('orderedAt') ?? [];
  const words = ordersTab.finished?.words ?? [];
  return (texts.get('state') ?? []).some((state, index) => {
    const time = times[index] ?? '';
    return words.includes(state) && time !== '' && time <= until;
  });
}
