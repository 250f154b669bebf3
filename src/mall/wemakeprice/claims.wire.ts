/** Claims as 위메프 sends them; only what has no identity is unreadable. */
import { entriesUnder, type Read, shape } from '../kit/wire';

export const claimShape = shape(({ count, entries, identity, ids, part, texts }) => {
  const parcel = part({
    ...texts('shipStatus', 'shipMethod', 'parcelCompany', 'invoiceNo', 'name', 'phone'),
    shipAddress: part(texts('zipcode', 'addrFixed', 'addrDetail')),
  });
  return {
    claimBundleNo: identity,
    ...ids('purchaseNo', 'bundleNo'),
    ...texts('claimType', 'claimStatus', 'requestDate', 'approveDate', 'pendingDate', 'rejectDate'),
    ...texts('claimReason', 'claimReasonDetail', 'claimWhoReason', 'claimShipFeeEnclose'),
    claimFee: count,
    pickup: parcel,
    delivery: parcel,
    orderProduct: entries,
  };
});

export const claimedProductShape = shape(({ entries, ids, texts }) => ({
  ...ids('orderNo', 'productNo'),
  ...texts('productName', 'sellerProductCode'),
  orderOption: entries,
}));

export const claimedOptionShape = shape(({ count, identity, text }) => ({
  orderOptionNo: identity,
  optionName: text,
  optionQty: count,
}));

/** A cancel request that stands open: without its own number and the bundle's, nobody can say what it holds up. */
export const cancelShape = shape(({ identity, listOf, text }) => ({
  claimBundleNo: identity,
  bundleNo: identity,
  requestDate: text,
  orderProduct: listOf({ orderOption: listOf({ orderOptionNo: identity }) }),
}));

export type WireClaim = Read<typeof claimShape>;
export type WireClaimParcel = WireClaim['pickup'];
export type WireClaimedProduct = Read<typeof claimedProductShape>;
export type WireClaimedOption = Read<typeof claimedOptionShape>;
export type WireCancel = Read<typeof cancelShape>;

/** `data` of a claim answer as its list of claims, each still unread; `undefined` when it holds no such list. */
export const claimEntries = (data: unknown): unknown[] | undefined => entriesUnder(data, 'claim');
