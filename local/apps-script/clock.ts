/** The runtime's clock: the realm's `Date`, `Utilities.sleep`, locks, cache and triggers all follow it. */

export interface RuntimeClock {
  /** Milliseconds since 1970 (UTC). */
  now(): number;
  /** What `Utilities.sleep` does: waits, or moves a virtual clock. */
  sleep(ms: number): void;
  /** Moves the clock on without waiting. */
  advance(ms: number): void;
}

/** The machine's time; `sleep` really waits. */
export function realClock(): RuntimeClock {
  let ahead = 0;
  const cell = new Int32Array(new SharedArrayBuffer(4));
  return {
    now: () => Date.now() + ahead,
    sleep: (ms) => void Atomics.wait(cell, 0, 0, ms),
    advance: (ms) => {
      ahead += ms;
    },
  };
}

/**
 * Starts at `startAt` (epoch milliseconds) and runs on with the machine's time, or stands still when `frozen`.
 * `sleep` moves it instead of waiting.
 */
export function virtualClock(startAt: number, { frozen = false } = {}): RuntimeClock {
  const begun = Date.now();
  let ahead = 0;
  const advance = (ms: number) => {
    ahead += ms;
  };
  return { now: () => startAt + ahead + (frozen ? 0 : Date.now() - begun), sleep: advance, advance };
}
