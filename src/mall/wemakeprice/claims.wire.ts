/** Claims as 위메프 sends them; only what has no identity is unreadable. */
import * as z from 'zod';
import { count, entries, entriesUnder, id, identity, listOf, part, text } from './wire';

const addressShape = z.object({ zipcode: text, addrFixed: text, addrDetail: text });

const parcelShape = z.object({
  shipStatus: text,
  shipMethod: text,
  parcelCompany: text,
  invoiceNo: text,
  name: text,
  phone: text,
  shipAddress: part(addressShape),
});

export const claimShape = z.object({
  claimBundleNo: identity,
  claimType: text,
  claimStatus: text,
  purchaseNo: id,
  bundleNo: id,
  requestDate: text,
  approveDate: text,
  pendingDate: text,
  rejectDate: text,
  claimReason: text,
  claimReasonDetail: text,
  claimWhoReason: text,
  claimFee: count,
  claimShipFeeEnclose: text,
  pickup: part(parcelShape),
  delivery: part(parcelShape),
  orderProduct: entries,
});

export const claimedProductShape = z.object({
  orderNo: id,
  productNo: id,
  productName: text,
  sellerProductCode: text,
  orderOption: entries,
});

export const claimedOptionShape = z.object({ orderOptionNo: identity, optionName: text, optionQty: count });

const numbersShape = z.object({ orderOption: listOf(z.object({ orderOptionNo: identity })) });

/** A cancel request that stands open: without its own number and the bundle's, nobody can say what it holds up. */
export const cancelShape = z.object({
  claimBundleNo: identity,
  bundleNo: identity,
  requestDate: text,
  orderProduct: listOf(numbersShape),
});

export type WireClaim = z.infer<typeof claimShape>;
export type WireClaimParcel = WireClaim['pickup'];
export type WireClaimedProduct = z.infer<typeof claimedProductShape>;
export type WireClaimedOption = z.infer<typeof claimedOptionShape>;
export type WireCancel = z.infer<typeof cancelShape>;

/** `data` of a claim answer as its list of claims, each still unread; `undefined` when it holds no such list. */
export function claimEntries(data: unknown): unknown[] | undefined {
  return entriesUnder(data, 'claim');
}
