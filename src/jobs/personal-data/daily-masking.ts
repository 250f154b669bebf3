/** Masking goes with the first tick of a day, and only where there is something to mask: a run of nothing is noise. */

import type { Job } from '../../engine/job';
import type { Outside } from '../../ports';
import { kstDate, kstText } from '../../rules/kst';
import type { Preferences } from '../../settings/preferences';
import { SheetError } from '../../sheet';
import { personalPlaces } from './archived-persons';
import { maskPersonalData } from './mask-personal-data.job';
import { MASKED_DAY, maskedUntil } from './masked-until';
import { ordersOver, overRows } from './over-rows';

/** The job, when it is due today and not done yet. */
export function dailyMasking(
  outside: Pick<Outside, 'workbook' | 'settings' | 'clock'>,
  preferences: Preferences,
): readonly Job[] {
  const { settings, clock } = outside;
  const today = kstDate(clock.now());
  const until = maskedUntil(preferences, kstText(clock.now()));
  if (until === undefined || settings.document.get(MASKED_DAY) === today) return [];
  if (hasSomeoneDue(outside, until)) return [maskPersonalData];
  settings.document.set(MASKED_DAY, today);
  return [];
}

function hasSomeoneDue({ workbook, settings }: Pick<Outside, 'workbook' | 'settings'>, until: string): boolean {
  try {
    const isOver = ordersOver(workbook, until);
    return personalPlaces(settings.document).some((place) => {
      const { changes, unnamed } = overRows(workbook, place, isOver, until);
      return changes.size + unnamed > 0;
    });
  } catch (error) {
    // A header is missing: the run says which one, and keeps no order waiting.
    if (error instanceof SheetError) return true;
    throw error;
  }
}
