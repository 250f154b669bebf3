/** Business days as this seller keeps them: Korea's public holidays, and the days off of the settings. */
import type { BusinessCalendar } from '../rules/business-day/business-day';
import { readOffDays } from '../rules/business-day/off-days';
import type { Preferences } from './preferences';

/** The settings refuse a text that cannot be read, so what stands in them can be. */
export function calendarOf({ offDays }: Pick<Preferences, 'offDays'>): BusinessCalendar {
  const read = readOffDays(offDays);
  return { offDays: read.ok ? read.value : new Set() };
}
