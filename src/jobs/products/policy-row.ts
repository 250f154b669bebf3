/** 배송정보 as the mall has it, as a row of the tab: the reverse of what 저장 sends. */
import type { ShippingPolicy } from '../../mall/port/listings';
import type { PolicyPart } from './judge-others';

/** `mallName` as the seller reads it. */
export function policyRow(policy: ShippingPolicy, mallName: string, sellerId: string): PolicyPart {
  const isWhole = policy.area === 'whole';
  return {
    policyName: policy.name,
    mall: mallName,
    sellerId,
    policyId: policy.policyId,
    method: policy.method,
    bundling: policy.bundling === 'seller' ? 'perSeller' : 'perProduct',
    feeKind: policy.feeKind,
    fee: policy.fee,
    freeFrom: policy.freeFrom,
    area: isWhole ? 'nationwide' : 'mainland',
    jejuFee: isWhole ? policy.jejuFee : undefined,
    remoteFee: isWhole ? policy.remoteFee : undefined,
    payment: policy.payment === 'collect' ? 'onDelivery' : 'prepaid',
    returnFee: policy.returnFee,
    releaseZip: policy.release.zip || undefined,
    releaseAddress: policy.release.address || undefined,
    releaseDetail: policy.release.detail || undefined,
    returnZip: policy.returnTo.zip || undefined,
    returnAddress: policy.returnTo.address || undefined,
    returnDetail: policy.returnTo.detail || undefined,
    releaseDays: policy.releaseDays,
    releaseHour: policy.releaseHour,
    holidays: policy.holidays,
  };
}
