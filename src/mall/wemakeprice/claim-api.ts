/** Claims at 위메프 behind the port: what each act is made of. */
import type { ClaimApi, ClaimOutcome } from '../port/claims';
import type { WriteOutcome } from '../port/listings';
import type { Built } from './built';
import { performBuilt } from './built-writes';
import {
  approval,
  type ClaimWrite,
  exchangeCompletion,
  hold,
  pickup,
  pickupCompletion,
  redelivery,
  rejection,
  withdrawnWord,
} from './claim-writes';
import { claimLists, claimWindows, collectClaims, readClaims } from './claims';
import type { Client } from './client';
import { type Noted, performWrites, refused, withoutDetail } from './write';

/** How long a reason may be is a guess. */
const limits = { reason: 200 };

/** Asks nothing by itself. */
export function openClaims(client: Client): ClaimApi {
  const perform = (writes: readonly ClaimWrite[]) => performWrites(client, writes).map(claimOutcome);
  const performParcels = (writes: readonly Built<ClaimWrite>[]) => performBuilt(writes, perform);
  return {
    lists: claimLists,
    limits,
    windows: claimWindows,
    collect: (windows) => collectClaims(client, windows),
    read: (asked) => readClaims(client, asked),
    approve: (claims) => perform(claims.map(approval)),
    reject: (refusals) => performParcels(refusals.map(rejection)),
    hold: (holds) => perform(holds.map(hold)),
    releaseHold: (claims) =>
      claims.map(() => refused('위메프에서는 보류를 해제할 수 없습니다. 위메프 파트너에서 처리하세요.')),
    requestPickup: (parcels) => performParcels(parcels.map(pickup)),
    completePickup: (claims) => perform(claims.map(pickupCompletion)),
    redeliver: (parcels) => performParcels(parcels.map(redelivery)),
    completeExchange: (claims) => perform(claims.map(exchangeCompletion)),
  };
}

/** A buyer who took the claim back shows in the words of the refusal alone. */
function claimOutcome(outcome: WriteOutcome<Noted>): ClaimOutcome {
  const isWithdrawn = !outcome.ok && outcome.why === 'refused' && withdrawnWord.test(outcome.reason);
  return isWithdrawn ? { ...outcome, why: 'withdrawn' } : withoutDetail(outcome);
}
