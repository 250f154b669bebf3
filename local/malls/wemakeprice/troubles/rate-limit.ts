/** At most so many calls in a second of real time, as the mall's gateway would count them. */

/**
 * A gate that lets at most `perSecond` calls through in any second; `realTime` gives epoch milliseconds. The gate gives
 * the whole seconds to wait when it is shut, 0 when the call may pass.
 */
export function rateGate(perSecond: number, realTime: () => number): () => number {
  let passed: number[] = [];
  return () => {
    const now = realTime();
    passed = passed.filter((moment) => moment > now - 1000);
    if (passed.length >= perSecond) return Math.ceil((passed[0]! + 1000 - now) / 1000);
    passed.push(now);
    return 0;
  };
}
