/** Hands what is to be done with claims to the mall, each kind of act by itself; every claim has its own answer. */

import { inBatches } from '../../engine/act/mall-batches';
import { triedBefore } from '../../engine/act/maybe-sent';
import type { JobContext } from '../../engine/job';
import type { ClaimApi, ClaimOutcome, ClaimRef } from '../../mall/port/claims';
import { type MallError, partOf } from '../../mall/port/mall';
import { USUAL_REFUSAL } from '../../rules/claim/decision-reason';
import { claimActions } from '../../tabs/claims.tab';
import type { ClaimAct } from './claim-acts';
import { claimRefOf } from './claim-ref';
import type { JudgedClaim } from './judge-claims';

export interface ClaimsActed {
  /** A claim that is missing was not handed over, and keeps its 작업 for the next 실행. */
  outcomes: Map<JudgedClaim, ClaimOutcome>;
  stopped: MallError | undefined;
}

/** `claims` are those in which nothing stands in the way. */
export function actOnClaims(context: JobContext, claims: readonly JudgedClaim[]): ClaimsActed {
  const outcomes = new Map<JudgedClaim, ClaimOutcome>();
  for (const act of Object.keys(claimActions) as ClaimAct[]) {
    const mine = claims.filter((claim) => claim.act === act);
    if (mine.length === 0 || (outcomes.size > 0 && context.isLate())) continue;
    const handed = inBatches(context, mine, (batch) => acts[act](partOf(context.mall, 'claims'), batch));
    handed.outcomes.forEach((outcome, at) => {
      const claim = mine[at];
      if (claim) outcomes.set(claim, outcome);
    });
    if (handed.stopped) return { outcomes, stopped: handed.stopped };
  }
  return { outcomes, stopped: undefined };
}

type Batch = readonly JudgedClaim[];

const acts: Readonly<Record<ClaimAct, (claims: ClaimApi, batch: Batch) => ClaimOutcome[]>> = {
  approve: (claims, batch) => claims.approve(batch.map(refOf)),
  reject: (claims, batch) =>
    claims.reject(withParcels(batch).map(({ reason = USUAL_REFUSAL, ...refusal }) => ({ ...refusal, reason }))),
  hold: (claims, batch) => claims.hold(batch.map((claim) => ({ ...refOf(claim), reason: claim.reason ?? '' }))),
  requestPickup: (claims, batch) => claims.requestPickup(withParcels(batch)),
  completePickup: (claims, batch) => claims.completePickup(batch.map(refOf)),
  redeliver: (claims, batch) => claims.redeliver(withParcels(batch)),
  completeExchange: (claims, batch) => claims.completeExchange(batch.map(refOf)),
};

const refOf = ({ claimId, rows, asked }: JudgedClaim): ClaimRef => ({
  ...claimRefOf({ ...rows[0]?.values, claimId }),
  ...triedBefore(asked.map(({ row }) => row)),
});

const withParcels = (batch: Batch) =>
  batch.flatMap((claim) =>
    claim.shipment ? [{ ...refOf(claim), shipment: claim.shipment, reason: claim.reason }] : [],
  );
