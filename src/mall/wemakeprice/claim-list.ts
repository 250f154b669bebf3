/** From 위메프's claims to ours. */
import type { Claim, ClaimAddress, ClaimLine, ListedClaims } from '../claim-desk';
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

/** Reads `data` of a claim answer; `undefined` when it holds no list of claims at all. Never throws. */
export function readClaimList(data: unknown): ListedClaims | undefined {
  const entries = claimEntries(data);
  if (!entries) return undefined;
  const read = entries.map(readClaim);
  return {
    claims: read.flatMap(({ claim }) => claim ?? []),
    unreadable: read.reduce((sum, { unreadable }) => sum + unreadable, 0),
  };
}

function readClaim(entry: unknown): { claim?: Claim; unreadable: number } {
  const wire = claimShape.safeParse(entry).data;
  if (!wire) return { unreadable: 1 };
  const products = wire.orderProduct.map(readLines);
  const lines = products.flatMap((product) => product.lines);
  const unreadable = products.reduce((sum, product) => sum + product.unreadable, 0);
  return lines.length === 0 ? { unreadable: Math.max(1, unreadable) } : { claim: claimOf(wire, lines), unreadable };
}

/** The claimed option lines of one product line, and how many of them cannot be read. */
function readLines(entry: unknown): { lines: ClaimLine[]; unreadable: number } {
  const product = claimedProductShape.safeParse(entry).data;
  if (!product) return { lines: [], unreadable: 1 };
  const options = product.orderOption.flatMap((option) => claimedOptionShape.safeParse(option).data ?? []);
  return {
    lines: options.map((option) => lineOf(product, option)),
    unreadable: Math.max(1, product.orderOption.length) - options.length,
  };
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
