/** From when on an order is old enough for the archive. */
import type { Outside } from '../../ports';
import { kstText } from '../../rules/kst';
import type { Preferences } from '../../settings/preferences';

/** Property: the day on which 주문보관 was last done. */
export const ARCHIVED_DAY = 'archived-day';

/** So many months ago, as a KST text that is only compared: a day that its month does not have is as good as any. */
export function archiveUntil({ clock }: Pick<Outside, 'clock'>, { archiveMonths }: Preferences): string {
  const now = kstText(clock.now());
  const months = Number(now.slice(0, 4)) * 12 + Number(now.slice(5, 7)) - 1 - archiveMonths;
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  const month = String((months % 12) + 1).padStart(2, '0');
  return `${year}-${month}${now.slice(7)}`;
}
