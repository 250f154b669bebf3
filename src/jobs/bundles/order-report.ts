/** What came of one write on an order or a shipment, as 결과 and 메시지. */

import { failureOf, type RowReport } from '../../engine/row-report';
import type { WriteOutcome } from '../../mall/port/listings';
import { results } from '../../tabs/common';

/** `notes` are what the seller should look at although it was done. */
export function resultOf(outcome: WriteOutcome<unknown>, notes: readonly string[]): RowReport {
  if (!outcome.ok) return failureOf(outcome);
  const all = [...notes, ...(outcome.note === undefined ? [] : [outcome.note])];
  return { result: results.done, message: all.length > 0 ? `주의: ${all.join('\n')}` : '' };
}
