/** Reads again what was just decided, so that 클레임, 주문 and 송장 say at once what the mall holds. */
import type { JobContext } from '../job';
import { inBatches } from '../mall-batches';
import { readAndRecord } from '../orders/accept-bundles';
import type { JudgedClaim } from './judge-claims';
import { recordClaims } from './record-claims';

/** Gives the 클레임번호 of what could be read; the rest comes with the next collection. Throws `SheetError`. */
export function readDecided(context: JobContext, decided: readonly JudgedClaim[]): ReadonlySet<string> {
  if (decided.length === 0) return new Set();
  const { mall } = context;
  const ids = decided.map(({ claimId }) => claimId);
  // However late: what was decided has to be told.
  const { outcomes } = inBatches({ mall, isLate: () => false }, ids, (batch) => mall.claims.read(batch));
  const claims = outcomes.flatMap((outcome) => (outcome.ok && outcome.value ? [outcome.value] : []));
  readAndRecord(context, bundlesOfCancels(decided), 'orders');
  recordClaims(context, claims);
  return new Set(claims.map(({ claimId }) => claimId));
}

/** A cancel changes what is packed and whether it has left; goods that come back change nothing of the order. */
function bundlesOfCancels(decided: readonly JudgedClaim[]): string[] {
  const cancels = decided.filter(({ kind }) => kind === 'cancel');
  return [...new Set(cancels.flatMap(({ rows }) => rows.flatMap(({ values }) => values.bundleId ?? [])))];
}
