/** Names a claim of the sheet to its mall. */
import type { ClaimRef } from '../../mall/port/claims';
import { kindOf } from './claim-acts';
import type { ClaimPart } from './judge-claims';

type Known = Pick<ClaimPart, 'claimId' | 'kind' | 'bundleId' | 'purchaseId' | 'requestedAt'>;

/** A claim of a kind that we do not know is named as a cancel: its judge stops every act on it. */
export const claimRefOf = ({ claimId = '', kind, bundleId, purchaseId, requestedAt }: Known): ClaimRef => ({
  ...{ claimId, kind: kindOf({ kind }) ?? 'cancel' },
  ...{ bundleId, purchaseId, requestedAt },
});
