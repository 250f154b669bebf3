/** At most so many calls in a second, as a mall's gateway would count them. */

/**
 * A gate that lets at most `perSecond` calls through in any second of the times that it is told (epoch milliseconds). It
 * gives the whole seconds to wait when it is shut, 0 when the call may pass.
 */
export function rateGate(perSecond: number): (now: number) => number {
  let passed: number[] = [];
  return (now) => {
    // A time before the last one is of another clock, whose calls are not counted with those.
    passed = passed.filter((moment) => moment > now - 1000 && moment <= now);
    if (passed.length >= perSecond) return Math.ceil((passed[0]! + 1000 - now) / 1000);
    passed.push(now);
    return 0;
  };
}
