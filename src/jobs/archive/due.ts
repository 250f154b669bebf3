/** From when on an order is old enough for the archive, and what is kept about it between runs. */
import type { Outside, Store } from '../../ports';
import { kstText } from '../../rules/kst';
import type { Preferences } from '../../settings/preferences';

/** Property: the day on which 주문보관 was last done. */
export const ARCHIVED_DAY = 'archived-day';
/** Property: nothing that happened after this time has ever been archived. */
const ARCHIVED_UNTIL = 'archived-until';

/** So many months ago, as a KST text that is only compared: a day that its month does not have is as good as any. */
export function archiveUntil({ clock }: Pick<Outside, 'clock'>, { archiveMonths }: Preferences): string {
  const now = kstText(clock.now());
  const months = Number(now.slice(0, 4)) * 12 + Number(now.slice(5, 7)) - 1 - archiveMonths;
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  const month = String((months % 12) + 1).padStart(2, '0');
  return `${year}-${month}${now.slice(7)}`;
}

/** Blank when nothing has been archived yet. */
export const archivedUntil = (document: Store): string => document.get(ARCHIVED_UNTIL) ?? '';

/** To be called before anything goes: whoever collects looks into the archive for what is as old as that. */
export function rememberUntil(document: Store, until: string): void {
  if (until > archivedUntil(document)) document.set(ARCHIVED_UNTIL, until);
}
