/**
 * 클레임: only `record-claims` writes what the mall says of a claim; claim and hold in 주문 and 송장 follow from the
 * rows of 클레임 (`follow-claims`). What an action means for which kind in which state stands in the table `claim-acts`.
 */
import type { Job } from '../../engine/job';
import { collectClaims } from './collect-claims.job';
import { processClaims } from './process-claims.job';

export const claimJobs: readonly Job[] = [collectClaims, processClaims];
