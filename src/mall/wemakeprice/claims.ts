/** Claims of 위메프: lists of less than a day by kind and state, single claims, and what a seller does with them. */
import type { CallResult } from '../kit/answer';
import { type Built, performBuilt } from '../kit/built';
import type { Client } from '../kit/client';
import { type Noted, notOffered, withoutDetail } from '../kit/failures';
import { type ListReading, listOutcome, oneOutcome } from '../kit/lists';
import { around, type Readable, readEach, together, UNREADABLE } from '../kit/readable';
import { windowsOf } from '../kit/windows';
import { performWrites } from '../kit/write';
import type {
  Claim,
  ClaimAddress,
  ClaimApi,
  ClaimLine,
  ClaimList,
  ClaimOutcome,
  ClaimWindow,
  ListedClaims,
} from '../port/claims';
import type { WriteOutcome } from '../port/listings';
import type { OpenCancel } from '../port/orders';
import { MallError } from '../port/outcome';
import { kindWord, pickupWord, stateWord } from './claim-words';
import {
  approval,
  type ClaimWrite,
  claimCall,
  exchangeCompletion,
  hold,
  pickup,
  pickupCompletion,
  redelivery,
  rejection,
  withdrawnWord,
} from './claim-writes';
import {
  cancelShape,
  claimEntries,
  claimedOptionShape,
  claimedProductShape,
  claimShape,
  type WireCancel,
  type WireClaim,
  type WireClaimedOption,
  type WireClaimedProduct,
  type WireClaimParcel,
} from './claims.wire';
import { claimStatuses, claimTypes } from './codes.data';
import { longest, reading } from './endpoints';
import { mall, unexpectedShape } from './judge';
import { readableOption } from './orders.wire';

/** Every list of 위메프. What it does not list is seen only by reading the claim: a cancel that was withdrawn. */
export const lists: readonly ClaimList[] = [
  ...(['requested', 'approved', 'rejected'] as const).map((state) => ({ kind: 'cancel', state }) as const),
  ...(['return', 'exchange'] as const).flatMap((kind) =>
    (['requested', 'held', 'approved', 'withdrawn'] as const).map((state) => ({ kind, state })),
  ),
];

/** How long a reason may be is a guess. */
const limits = { reason: 200 };

/** Asks nothing by itself. */
export function openClaims(client: Client): ClaimApi {
  const perform = (writes: readonly ClaimWrite[]) => performWrites(client, writes).map(claimOutcome);
  const performParcels = (writes: readonly Built<ClaimWrite>[]) => performBuilt(writes, perform);
  return {
    lists,
    limits,
    windows: claimWindows,
    collect: (windows) => client.ask(windows.map(listCall)).map((answer) => listOutcome(answer, claimList)),
    read: (claims) =>
      client
        .ask(claims.map(({ claimId }) => claimCall(claimId)))
        .map((answer, at) => oneOutcome(answer, claimList, ({ claimId }) => claimId === claims[at]?.claimId)),
    approve: (claims) => perform(claims.map(approval)),
    reject: (rejections) => performParcels(rejections.map(rejection)),
    hold: (holds) => perform(holds.map(hold)),
    releaseHold: notOffered(mall, '보류해제'),
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

const claimWindows = (list: ClaimList, from: string, to: string): ClaimWindow[] =>
  windowsOf(from, to, { longest }).map((window) => ({ list, ...window }));

function listCall({ list, from, to }: ClaimWindow) {
  const claimStatus = claimStatuses.code(list.state);
  const claimType = claimTypes.code(list.kind);
  return reading('getClaimList', { fromDate: from, toDate: to, claimType, claimStatus, searchDateType: claimStatus });
}

/**
 * Cancel requests that stand open and were made in [from, to]; see `OrderApi.openCancels`. They hold parcels back, so a list
 * that cannot be read wholly is no list: whatever 위메프 gives counts as open, and an entry that cannot be read is an error.
 */
export function openCancels(client: Client, from: string, to: string): OpenCancel[] {
  const windows = claimWindows({ kind: 'cancel', state: 'requested' }, from, to);
  if (windows.length === 0) {
    throw new MallError(
      'unexpected',
      '취소 요청을 확인할 기간이 잘못되어 묻지 못했습니다. 애드온 관리자에게 알리세요.',
    );
  }
  const cancels = client.ask(windows.map(listCall)).flatMap(cancelsIn);
  // Windows touch, so a request at the very moment between two stands in both.
  return [...new Map(cancels.map((cancel) => [JSON.stringify(cancel), cancel])).values()];
}

function cancelsIn(answer: CallResult): OpenCancel[] {
  if (answer.verdict !== 'accepted') throw answer.error;
  const entries = claimEntries(answer.data);
  if (!entries) throw unexpectedShape('클레임 목록');
  return entries.map((entry) => {
    const cancel = cancelShape.read(entry);
    if (!cancel) throw unexpectedShape('클레임번호나 배송번호가 없는 취소 요청');
    return cancelOf(cancel);
  });
}

const cancelOf = ({ claimBundleNo, bundleNo, requestDate, orderProduct }: WireCancel): OpenCancel => ({
  claimId: claimBundleNo,
  bundleIds: [bundleNo],
  lineIds: orderProduct.flatMap(({ orderOption }) => orderOption.map(({ orderOptionNo }) => orderOptionNo)),
  requestedAt: requestDate,
});

/** Reads `data` of a claim answer; `undefined` when it holds no list of claims at all. Never throws. */
export function readClaimList(data: unknown): ListedClaims | undefined {
  const entries = claimEntries(data);
  if (!entries) return undefined;
  const { items: claims, unreadable } = together(entries.map(readClaim));
  return { claims, unreadable };
}

const claimList: ListReading<ListedClaims, Claim> = {
  ...{ mall, what: '클레임', another: '묻지 않은 클레임' },
  read: readClaimList,
  items: ({ claims }) => claims,
};

function readClaim(entry: unknown): Readable<Claim> {
  const wire = claimShape.read(entry);
  if (!wire) return UNREADABLE;
  return around(together(wire.orderProduct.map(readLines)), (lines) => claimOf(wire, lines));
}

/** The claimed option lines of one product line. */
function readLines(entry: unknown): Readable<ClaimLine> {
  const product = claimedProductShape.read(entry);
  if (!product) return UNREADABLE;
  return readEach(product.orderOption, (each) => {
    const option = claimedOptionShape.read(each);
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

const lineOf = (product: WireClaimedProduct, option: WireClaimedOption): ClaimLine => ({
  orderId: product.orderNo,
  lineId: option.orderOptionNo,
  listingId: product.productNo,
  productCode: product.sellerProductCode,
  productName: product.productName,
  optionName: readableOption(option.optionName),
  quantity: option.optionQty,
});
