/** Reads again what was just decided, so that 클레임, 주문 and 송장 say at once what the mall holds. */

import { inBatches } from '../../engine/act/mall-batches';
import type { JobContext } from '../../engine/job';
import { partOf } from '../../mall/port/mall';
import type { Snapshot } from '../../sheet';
import { readAndRecord } from '../bundles/accept-bundles';
import { claimRefOf } from './claim-ref';
import type { JudgedClaim } from './judge-claims';
import { recordClaims } from './record-claims';

export interface DecidedRead {
  /** 클레임번호 of what could be read; the rest comes with the next collection. */
  read: ReadonlySet<string>;
  /** 클레임 as it stands then, where it was written. */
  stands?: Snapshot | undefined;
}

/** Throws `SheetError`. */
export function readDecided(context: JobContext, decided: readonly JudgedClaim[]): DecidedRead {
  if (decided.length === 0) return { read: new Set() };
  const { mall } = context;
  const refs = decided.map(({ claimId, rows }) => claimRefOf({ ...rows[0]?.values, claimId }));
  // However late: what was decided has to be told.
  const { outcomes } = inBatches({ mall, isLate: () => false }, refs, (batch) => partOf(mall, 'claims').read(batch));
  const claims = outcomes.flatMap((outcome) => (outcome.ok && outcome.value ? [outcome.value] : []));
  readAndRecord(context, bundlesOfCancels(decided), 'orders', 'rows');
  const { stands } = recordClaims(context, claims, 'whole');
  return { read: new Set(claims.map(({ claimId }) => claimId)), stands };
}

/** A cancel changes what is packed and whether it has left; goods that come back change nothing of the order. */
function bundlesOfCancels(decided: readonly JudgedClaim[]): string[] {
  const cancels = decided.filter(({ kind }) => kind === 'cancel');
  return [...new Set(cancels.flatMap(({ rows }) => rows.flatMap(({ values }) => values.bundleId ?? [])))];
}
