/** How much at once, and how quickly: counters that refuse and never queue, for the caller has a deadline of its own. */
import { RefusedError } from './refused';

export interface Rate {
  /** Lets one request of the mall through. @throws RefusedError `rate`, with the seconds to wait. */
  pass(mall: string, perSecond: number, now: number): void;
}

interface Bucket {
  left: number;
  at: number;
}

/** For each mall `perSecond` in the long run, and twice as many after a rest. `now` is in milliseconds. */
export function rateLimit(): Rate {
  const buckets = new Map<string, Bucket>();
  return {
    pass(mall, perSecond, now) {
      const { left, at } = buckets.get(mall) ?? { left: 2 * perSecond, at: now };
      const refilled = Math.min(2 * perSecond, left + (Math.max(0, now - at) / 1_000) * perSecond);
      const isAllowed = refilled >= 1;
      buckets.set(mall, { left: isAllowed ? refilled - 1 : refilled, at: now });
      if (!isAllowed) throw new RefusedError('rate', Math.ceil((1 - refilled) / perSecond));
    },
  };
}

export interface Places {
  /** Takes a place and gives the function that frees it. @throws RefusedError `busy`. */
  take(): () => void;
}

export function placesFor(most: number): Places {
  let taken = 0;
  return {
    take() {
      if (taken >= most) throw new RefusedError('busy', 1);
      taken += 1;
      let isMine = true;
      return () => {
        if (isMine) taken -= 1;
        isMine = false;
      };
    },
  };
}
