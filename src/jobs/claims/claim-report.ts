/** What came of one act on a claim, as 결과 and 메시지 and what the row says then. */

import type { ActReport } from '../../engine/act/acts';
import { type ClaimOutcome, claimStates } from '../../mall/port/claims';
import type { claimsTab } from '../../tabs/claims.tab';
import { results } from '../../tabs/common';
import { resultOf } from '../bundles/order-report';

export type ClaimReport = ActReport<typeof claimsTab>;

const WITHDRAWN = '구매자가 요청을 거두어 아무것도 하지 않았습니다.';

/** `notes` are what the seller should look at although it was done. */
export function claimResult(outcome: ClaimOutcome, notes: readonly string[]): ClaimReport {
  if (outcome.ok || outcome.why !== 'withdrawn') return resultOf(outcome, notes);
  return { result: results.skipped, message: WITHDRAWN, values: { state: claimStates.withdrawn } };
}

/** Done, or ended by the buyer: what the mall holds now is to be read. */
export const isDecided = (outcome: ClaimOutcome | undefined): boolean =>
  outcome !== undefined && (outcome.ok || outcome.why === 'withdrawn');
