/** How long an execution may work. */
import type { Outside } from '../ports';

/** Until when this execution may work, in epoch milliseconds. */
export interface WorkTime {
  /** No step begins after this. */
  stepUntil: number;
  /** Nothing is tried again after this. */
  retryUntil: number;
  /** The mall is not even asked after this what came of a write. */
  confirmUntil: number;
}

/** No more than this serves an execution, whatever the setting says: it leaves what follows. */
const MOST_SECONDS = 270;
/** At the end of the time: no step begins in it, and nothing is tried again in its second half. */
const RESERVE = { most: 30_000, share: 0.22 };
/** See `workTime`. */
const ASK_BACK = 265_000;

/**
 * Google kills an execution at 360 s. What was handed over may hang for 60 s and must then be recorded, which takes up to
 * 22 s by the cost model in tabs of 10,000 rows (발주확인; 송장전송 7 s), and up to 8 s have gone by in waiting for the lock
 * and looking for what is to be done. So the last batch goes out before 360 - 60 - 22 - 8 = 270: of a usual 270 s steps
 * begin in the first 240, retries in the first 255, and a step that has begun hands nothing over after 260
 * (`LAST_BATCH`). What was written last may be asked back for until 265, for that question can hang as well.
 */
export function workTime({ clock }: Outside, seconds: number): WorkTime {
  const start = clock.now();
  const usable = Math.min(seconds, MOST_SECONDS) * 1_000;
  const reserve = Math.min(RESERVE.most, usable * RESERVE.share);
  const until = start + usable;
  return { stepUntil: until - reserve, retryUntil: until - reserve / 2, confirmUntil: start + ASK_BACK };
}
