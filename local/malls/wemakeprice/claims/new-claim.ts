/** Opening a claim: what every claim starts with. */
import type { World } from '../core/world';
import type { Bundle, OptionLine } from '../orders/order';
import { type Claim, type ClaimParcel, type ClaimType, pickupWaiting } from './claim';

/** What a buyer (or the seller) says about it; what is left out gets a usual value. */
export interface ClaimReason {
  claimReason?: string | undefined;
  claimReasonDetail?: string | undefined;
  claimWhoReason?: string | undefined;
  claimFee?: number | undefined;
  claimShipFeeEnclose?: string | undefined;
}

const usualReasons: Readonly<Record<ClaimType, string>> = {
  CANCEL: '단순 변심',
  RETURN: '단순 변심',
  EXCHANGE: '색상/사이즈 변경',
};
const usualFees: Readonly<Record<ClaimType, number>> = { CANCEL: 0, RETURN: 5000, EXCHANGE: 5000 };

/** A claim requested now over lines of a bundle; it is not yet put among the claims. */
export function newClaim(
  world: World,
  type: ClaimType,
  bundle: Bundle,
  lines: readonly OptionLine[],
  reason: ClaimReason,
): Claim {
  const who = reason.claimWhoReason ?? '구매자책임';
  return {
    seller: bundle.seller,
    type,
    status: 'REQUEST',
    claimBundleNo: world.number('claim'),
    purchaseNo: bundle.purchaseNo,
    bundleNo: bundle.bundleNo,
    requestDate: world.now(),
    approveDate: '',
    pendingDate: '',
    rejectDate: '',
    withdrawDate: '',
    completeDate: '',
    claimReason: reason.claimReason ?? usualReasons[type],
    claimReasonDetail: reason.claimReasonDetail ?? '',
    pendingReason: '',
    rejectReason: '',
    claimWhoReason: who,
    claimFee: reason.claimFee ?? (who === '구매자책임' ? usualFees[type] : 0),
    claimShipFeeEnclose: reason.claimShipFeeEnclose ?? (type === 'CANCEL' ? '' : '박스동봉'),
    pickup: type === 'CANCEL' ? emptyParcel() : parcelFor(bundle, pickupWaiting),
    delivery: type === 'EXCHANGE' ? parcelFor(bundle, '') : emptyParcel(),
    orderOptionNos: lines.map((line) => line.orderOptionNo),
  };
}

function emptyParcel(): ClaimParcel {
  const blank = { shipStatus: '', shipMethod: '', scheduleShipDate: '', parcelCompany: '', invoiceNo: '' };
  return { ...blank, name: '', phone: '', shipAddress: {} };
}

function parcelFor({ delivery }: Bundle, shipStatus: string): ClaimParcel {
  const { name, phone, shipAddress } = delivery;
  return { ...emptyParcel(), shipStatus, name, phone, shipAddress: { ...shipAddress } };
}
