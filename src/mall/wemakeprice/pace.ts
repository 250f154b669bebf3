/** Keeps to the mall's rate: never more than so many requests in any one second. */
import type { Clock } from '../../ports';

export interface Pace {
  /** Milliseconds until so many more requests may go out at once (at most the rate). */
  delay(count: number): number;
  /** To be told as soon as requests have had their answers. */
  done(count: number): void;
}

/**
 * Counts a request's second from its answer on, because only then is it certain that the mall has had it: two batches
 * sent a second apart can arrive closer together.
 */
export function pace(clock: Clock, perSecond: number): Pace {
  let answeredAt: number[] = [];
  return {
    delay(count) {
      const blocking = answeredAt[answeredAt.length - 1 - (perSecond - count)];
      return blocking === undefined ? 0 : Math.max(0, blocking + 1000 - clock.now());
    },
    done(count) {
      const now = clock.now();
      answeredAt = [...answeredAt, ...Array.from({ length: count }, () => now)].slice(-perSecond);
    },
  };
}
