import type { Clock } from '../../src/ports';

/** A clock that stands still except when somebody sleeps or the test moves it; it remembers the sleeps. */
export function fakeClock(start: number) {
  let now = start;
  const sleeps: number[] = [];
  const clock: Clock = {
    now: () => now,
    sleep(ms) {
      sleeps.push(ms);
      now += ms;
    },
  };
  return Object.assign(clock, {
    sleeps,
    pass(ms: number) {
      now += ms;
    },
  });
}
