/** A claim as the mall keeps it: numbers of the mall as digit texts, times as KST texts. */
import type { Address } from '../orders/order';

export const claimTypes = ['CANCEL', 'RETURN', 'EXCHANGE'] as const;
export type ClaimType = (typeof claimTypes)[number];

/** States that a list can be asked for; COMPLETE is listed with APPROVE, as the contract has no code for it. */
export const listedStatuses = ['REQUEST', 'APPROVE', 'WITHDRAW', 'PENDING', 'REJECT'] as const;
type ClaimStatus = (typeof listedStatuses)[number] | 'COMPLETE';

export const typeNames: Readonly<Record<ClaimType, string>> = { CANCEL: '취소', RETURN: '반품', EXCHANGE: '교환' };
export const statusNames: Readonly<Record<ClaimStatus, string>> = {
  REQUEST: '신청',
  PENDING: '보류',
  APPROVE: '승인',
  REJECT: '거절',
  WITHDRAW: '철회',
  COMPLETE: '완료',
};

/** The time that a search by this state looks at. */
export const statusTimes = {
  REQUEST: 'requestDate',
  APPROVE: 'approveDate',
  WITHDRAW: 'withdrawDate',
  PENDING: 'pendingDate',
  REJECT: 'rejectDate',
} as const satisfies Record<(typeof listedStatuses)[number], keyof Claim>;

export const pickupWaiting = '수거요청대기';
export const pickingUp = '수거중';
export const pickedUp = '수거완료';

/** A parcel of a claim: the pickup, or the redelivery of an exchange. */
export interface ClaimParcel {
  shipStatus: string;
  shipMethod: string;
  scheduleShipDate: string;
  parcelCompany: string;
  invoiceNo: string;
  name: string;
  phone: string;
  shipAddress: Address | Record<string, never>;
}

export interface Claim {
  /** User id of the seller; not on the wire. */
  seller: string;
  type: ClaimType;
  status: ClaimStatus;
  claimBundleNo: string;
  purchaseNo: string;
  bundleNo: string;
  requestDate: string;
  approveDate: string;
  pendingDate: string;
  rejectDate: string;
  withdrawDate: string;
  completeDate: string;
  claimReason: string;
  claimReasonDetail: string;
  pendingReason: string;
  rejectReason: string;
  claimWhoReason: string;
  claimFee: number;
  claimShipFeeEnclose: string;
  pickup: ClaimParcel;
  delivery: ClaimParcel;
  /** The option lines of the bundle that the claim is about. */
  orderOptionNos: string[];
}

/** Whether the claim still waits for a decision. */
export function isOpen(claim: Claim): boolean {
  return claim.status === 'REQUEST' || claim.status === 'PENDING';
}
