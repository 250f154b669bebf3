/** Hands items to the mall as many at a time as it takes, so that a mall that turns all away costs no outcome. */
import { MallError } from '../../mall/port/mall';
import type { JobContext } from '../job';

export interface Handed<O> {
  /** One for each item that was handed over, in order; the items behind them were not. */
  outcomes: O[];
  /** Why it ended early: the key or the quota, which concern every item; missing too where only the time was over. */
  stopped: MallError | undefined;
}

/** Hands over the first batch in any case, and the others as long as this execution is not late. */
export function inBatches<I, O>(
  { mall: { batchSize }, isLate }: Pick<JobContext, 'mall' | 'isLate'>,
  items: readonly I[],
  hand: (batch: readonly I[]) => readonly O[],
): Handed<O> {
  const outcomes: O[] = [];
  for (let start = 0; start < items.length; start += batchSize) {
    if (start > 0 && isLate()) break;
    try {
      outcomes.push(...hand(items.slice(start, start + batchSize)));
    } catch (error) {
      if (error instanceof MallError) return { outcomes, stopped: error };
      throw error;
    }
  }
  return { outcomes, stopped: undefined };
}
