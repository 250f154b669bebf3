/**
 * One clock for the host's thread and the server's: the machine's time and how far it was moved ahead. A script that
 * sleeps moves the clock instead.
 */
import type { RuntimeClock } from '../apps-script';

/** Where both threads keep how far the clock is ahead of the machine's, in milliseconds. */
export function clockCells(startAt: number): SharedArrayBuffer {
  const cells = new SharedArrayBuffer(8);
  new BigInt64Array(cells)[0] = BigInt(Math.round(startAt - Date.now()));
  return cells;
}

export function sharedClock(cells: SharedArrayBuffer): RuntimeClock {
  const ahead = new BigInt64Array(cells);
  const advance = (ms: number) => void Atomics.add(ahead, 0, BigInt(Math.round(ms)));
  return { now: () => Date.now() + Number(Atomics.load(ahead, 0)), sleep: advance, advance };
}
