/** Rows whose id is none of ours, but whose recipient waits for a parcel: they are offered, if nothing else is for that one. */
import type { ImportResult, RowOutcome } from './outcome';

export interface MatchedRow {
  /** Place in the block, from 0. */
  row: number;
  outcome: RowOutcome;
  /** What it is when it is taken for the recipient's shipment. */
  likely?: { key: string; outcome: RowOutcome };
}

/** Such a row becomes the likely one where no other row of the block means that shipment, or is likely to. */
export function withLikely(rows: readonly MatchedRow[]): ImportResult['rows'] {
  const countByKey = new Map<string, number>();
  const count = (key: string) => countByKey.set(key, (countByKey.get(key) ?? 0) + 1);
  for (const { outcome, likely } of rows) {
    if ('key' in outcome) count(outcome.key);
    if ('keys' in outcome) outcome.keys.forEach(count);
    if (likely) count(likely.key);
  }
  return rows.map(({ row, outcome, likely }) =>
    likely && countByKey.get(likely.key) === 1 ? { row, outcome: likely.outcome } : { row, outcome },
  );
}
