/** Up to when orders must have ended for their people to be masked. */
import { addSeconds } from '../../rules/kst';
import type { Preferences } from '../../settings/preferences';

/** Property: the day on which everything that was due has been masked. */
export const MASKED_DAY = 'masked-day';

const DAY = 86_400;

/** KST text; `undefined` while the seller has turned masking off. `now` is a KST text too. */
export const maskedUntil = ({ maskDays }: Pick<Preferences, 'maskDays'>, now: string): string | undefined =>
  maskDays === 0 ? undefined : addSeconds(now, -maskDays * DAY);
