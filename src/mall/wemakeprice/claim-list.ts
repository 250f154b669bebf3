/** From 위메프's claims to ours. */
import type { Claim, ClaimAddress, ClaimLine, ListedClaims } from '../port/claims';
import { kindWord, pickupWord, stateWord } from './claim-words';
import {
  claimEntries,
  claimedOptionShape,
  claimedProductShape,
  claimShape,
  type WireClaim,
  type WireClaimedOption,
  type WireClaimedProduct,
  type WireClaimParcel,
} from './claims.wire';
import { readableOption } from './order-list';
import { around, type Readable, readEach, together, UNREADABLE } from './readable';

/** Reads `data` of a claim answer; `undefined` when it holds no list of claims at all. Never throws. */
export function readClaimList(data: unknown): ListedClaims | undefined {
  const entries = claimEntries(data);
  if (!entries) return undefined;
  const { items: claims, unreadable } = together(entries.map(readClaim));
  return { claims, unreadable };
}

function readClaim(entry: unknown): Readable<Claim> {
  const wire = claimShape.safeParse(entry).data;
  if (!wire) return UNREADABLE;
  return around(together(wire.orderProduct.map(readLines)), (lines) => claimOf(wire, lines));
}

/** The claimed option lines of one product line. */
function readLines(entry: unknown): Readable<ClaimLine> {
  const product = claimedProductShape.safeParse(entry).data;
  if (!product) return UNREADABLE;
  return readEach(product.orderOption, (each) => {
    const option = claimedOptionShape.safeParse(each).data;
    return option ? [lineOf(product, option)] : [];
  });
}

function claimOf(wire: WireClaim, lines: ClaimLine[]): Claim {
  return {
    claimId: wire.claimBundleNo,
    kind: kindWord(wire),
    state: stateWord(wire),
    purchaseId: wire.purchaseNo,
    bundleId: wire.bundleNo,
    requestedAt: wire.requestDate,
    approvedAt: wire.approveDate,
    reason: wire.claimReason,
    reasonDetail: wire.claimReasonDetail,
    blame: wire.claimWhoReason,
    fee: wire.claimFee,
    feeEnclosed: wire.claimShipFeeEnclose,
    pickupState: pickupWord(wire),
    pickup: addressOf(wire.pickup),
    redelivery: addressOf(wire.delivery),
    lines,
  };
}

function addressOf({ name, phone, shipAddress }: WireClaimParcel): ClaimAddress {
  const { zipcode, addrFixed, addrDetail } = shipAddress;
  return { name, phone, zip: zipcode, address: addrFixed, addressDetail: addrDetail };
}

function lineOf(product: WireClaimedProduct, option: WireClaimedOption): ClaimLine {
  return {
    orderId: product.orderNo,
    lineId: option.orderOptionNo,
    listingId: product.productNo,
    productCode: product.sellerProductCode,
    productName: product.productName,
    optionName: readableOption(option.optionName),
    quantity: option.optionQty,
  };
}
