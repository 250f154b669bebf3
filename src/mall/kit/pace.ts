/** Keeps to a mall's rates: never more than so many requests of a class handed over in any one stretch of time. */
import type { Clock } from '../../ports';
import type { Pace } from '../port/pace';

/** So many in any one stretch of milliseconds. */
export interface Rate {
  readonly most: number;
  readonly perMs: number;
}

/**
 * Counts a request's second from when it was handed over: what goes by until its answer, and what the sheet takes
 * meanwhile, need not be waited for again. Two batches sent a second apart can arrive closer together, so once the mall has
 * found that too many, a second counts from the answer for good: only then is it certain that the mall has had the request.
 */
export function paceOf(clock: Clock, usual: Rate, classes: Readonly<Record<string, Rate>> = {}): Pace {
  const made = new Map<string, Pace>();
  const self: Pace = onePace(clock, usual, (rateClass) => {
    const rate = classes[rateClass];
    if (!rate) return self;
    const pace: Pace = made.get(rateClass) ?? onePace(clock, rate, () => self.of(rateClass));
    made.set(rateClass, pace);
    return pace;
  });
  return self;
}

function onePace(clock: Clock, { most, perMs }: Rate, of: Pace['of']): Pace {
  let moments: number[] = [];
  let isStrict = false;
  const put = (before: readonly number[], count: number) => {
    const now = clock.now();
    moments = [...before, ...Array.from({ length: count }, () => now)].slice(-most);
  };
  return {
    of,
    perSecond: most,
    delay(count) {
      const blocking = moments[moments.length - 1 - (most - count)];
      return blocking === undefined ? 0 : Math.max(0, blocking + perMs - clock.now());
    },
    handedOver: (count) => put(moments, count),
    answered(count, tooMany) {
      isStrict ||= tooMany;
      if (isStrict) put(moments.slice(0, -count), count);
    },
  };
}

/** What a seller set, but at least one a second and no more than the mall takes. */
export const perSecond = (wanted: number, most: number): Rate => ({
  most: Math.min(most, Math.max(1, Math.floor(wanted) || 1)),
  perMs: 1000,
});
