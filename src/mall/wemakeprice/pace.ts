/** Keeps to the mall's rate: never more than so many requests handed over in any one second. */
import type { Clock } from '../../ports';
import type { Pace } from '../port/pace';

/** `fetchAll` loses a whole batch to one failing name look-up or time-out, so batches stay small. */
const MOST = 10;

/**
 * Counts a request's second from when it was handed over: what goes by until its answer, and what the sheet takes
 * meanwhile, need not be waited for again. Two batches sent a second apart can arrive closer together, so once the mall has
 * found that too many, a second counts from the answer for good: only then is it certain that the mall has had the request.
 */
export function pace(clock: Clock, requestsPerSecond: number): Pace {
  const perSecond = Math.min(MOST, Math.max(1, Math.floor(requestsPerSecond) || 1));
  let moments: number[] = [];
  let isStrict = false;
  const put = (before: readonly number[], count: number) => {
    const now = clock.now();
    moments = [...before, ...Array.from({ length: count }, () => now)].slice(-perSecond);
  };
  const self: Pace = {
    perSecond,
    delay(count) {
      const blocking = moments[moments.length - 1 - (perSecond - count)];
      return blocking === undefined ? 0 : Math.max(0, blocking + 1000 - clock.now());
    },
    handedOver: (count) => put(moments, count),
    answered(count, tooMany) {
      isStrict ||= tooMany;
      if (isStrict) put(moments.slice(0, -count), count);
    },
    of: () => self,
  };
  return self;
}
