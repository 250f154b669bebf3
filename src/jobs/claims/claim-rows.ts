/** A claim of the mall as rows of 클레임. */

import type { Source } from '../../engine/collect/watermarks';
import { type Claim, claimKinds, claimStates } from '../../mall/port/claims';
import { cancelDeadline } from '../../rules/claim/cancel-deadline';
import { wholeAddress } from '../bundles/moved-address';
import type { ClaimPart } from './judge-claims';

/** Who ordered, as 주문 says it. */
export interface Buyer {
  buyerName?: string | undefined;
  buyerPhone?: string | undefined;
}

/** One row an option line; the buyer's cells are left alone where the order does not stand in the sheet. */
export function claimRows(claim: Claim, source: Source, buyerOf: (lineId: string) => Buyer | undefined): ClaimPart[] {
  return claim.lines.map(({ listingId: _listing, ...line }) => ({
    ...{ ...source, ...claimCells(claim), ...line },
    ...buyerOf(line.lineId),
  }));
}

/** What all rows of the claim say alike. */
export function claimCells(claim: Claim): ClaimPart {
  const { claimId, kind, state, purchaseId, bundleId, requestedAt, reason, reasonDetail, blame, pickupState } = claim;
  const { approvedAt, fee, feeEnclosed, pickup, redelivery } = claim;
  return {
    ...{ claimId, kind, state, purchaseId, bundleId, requestedAt, reason, reasonDetail, blame, pickupState },
    ...{ approvedAt, fee, feeEnclosed, deadline: deadlineOf(claim) },
    pickupName: pickup.name,
    pickupPhone: pickup.phone,
    pickupZip: pickup.zip,
    pickupAddress: wholeAddress(pickup),
    redeliveryName: redelivery.name,
    redeliveryPhone: redelivery.phone,
    redeliveryZip: redelivery.zip,
    redeliveryAddress: wholeAddress(redelivery),
  };
}

/** Only a cancel request is granted by the mall when it is left alone. */
function deadlineOf({ kind, state, requestedAt }: Claim): string | undefined {
  if (kind !== claimKinds.cancel || state !== claimStates.requested) return undefined;
  const deadline = cancelDeadline(requestedAt);
  return deadline.ok ? deadline.value : undefined;
}
