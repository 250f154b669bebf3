/** The writes of claims, each with what proves it: the claim as it then stands. */
import type { CallResult } from '../kit/answer';
import { type Built, thenBuilt, unbuildable } from '../kit/built';
import type { Noted } from '../kit/failures';
import { singleIn } from '../kit/lists';
import { quotable } from '../kit/sentence';
import type { Part } from '../kit/wire';
import type { Proof, Write } from '../kit/write';
import type { ClaimHold, ClaimParcel, ClaimRef, ClaimRejection, ClaimState } from '../port/claims';
import { orderKinds } from '../port/mall';
import type { Shipment } from '../port/orders';
import { isFetched, stateOf } from './claim-words';
import { claimEntries, claimShape, type WireClaim, type WireClaimParcel } from './claims.wire';
import { claimTypes, pendingReasonCode, rejectReasonCode } from './codes.data';
import { reading, type Writing, writing } from './endpoints';
import { judgeWrite, mall } from './judge';
import { leftAs, shipmentPart, shownTrackingNumber } from './shipment';

export type ClaimWrite = Write<Noted>;

/** What a claim that was not withdrawn proves of the write. */
type Look = (claim: WireClaim) => Proof<Noted>;

const done: Proof<Noted> = { verdict: 'done', value: {} };
const notDone: Proof<Noted> = { verdict: 'notDone' };
const gone: Proof<Noted> = {
  verdict: 'impossible',
  reason: '위메프에 이 번호의 클레임이 없습니다. 위메프에서 클레임을 확인하세요.',
};
const withdrawn: Proof<Noted> = { verdict: 'impossible', reason: '구매자가 철회한 클레임입니다.' };

/** 위메프's word, and ours, for a claim that the buyer took back. */
export const withdrawnWord = /철회/;
/** Sentences about how the claim stands, and not about what was sent: the claim itself tells more than they do. */
const aboutState = /이미|완료|취소|상태|없습니다/;
const sentAgain: readonly string[] = [orderKinds.shipping, orderKinds.delivered];

/** 승인. */
export function approval(claim: ClaimRef): ClaimWrite {
  return claimWrite('setClaimApprove', claim, {}, isOpen('approved', 'completed'));
}

/** 거절 of a cancel, with the parcel that left; none for a courier without a code. */
export function rejection({ reason, shipment, ...claim }: ClaimRejection): Built<ClaimWrite> {
  if (!shipment) return unbuildable('보낸 방법이 없어 거절하지 않았습니다. 택배사와 송장번호를 적으세요.');
  const reasonPart = { rejectReasonCode, rejectReasonDetail: reason };
  return thenBuilt(shipmentPart(shipment), (part) =>
    claimWrite('setClaimReject', claim, { ...reasonPart, ...part }, isOpen('rejected')),
  );
}

/** 보류. */
export function hold({ reason, ...claim }: ClaimHold): ClaimWrite {
  const params = { pendingReasonCode, pendingReasonDetail: reason };
  return claimWrite('setClaimPending', claim, params, isOpen('held'));
}

/** 수거요청; none for a courier without a code. */
export function pickup({ shipment, ...claim }: ClaimParcel): Built<ClaimWrite> {
  return thenBuilt(shipmentPart(shipment), (part) =>
    claimWrite('setClaimPickup', claim, part, (shown) =>
      isFetched(shown, 'underWay') || isClosed(shown) ? doneWith(shown.pickup, shipment) : notDone,
    ),
  );
}

/** 수거완료. */
export function pickupCompletion(claim: ClaimRef): ClaimWrite {
  return claimWrite('setClaimPickupComplete', claim, {}, (shown) =>
    isFetched(shown, 'done') || isClosed(shown) ? done : notDone,
  );
}

/** 재배송; none for a courier without a code. */
export function redelivery({ shipment, ...claim }: ClaimParcel): Built<ClaimWrite> {
  return thenBuilt(shipmentPart(shipment), (part) =>
    claimWrite('setClaimDelivery', claim, part, (shown) => {
      const isSent = sentAgain.includes(shown.delivery.shipStatus.trim()) || stateOf(shown) === 'completed';
      return isSent ? doneWith(shown.delivery, shipment) : notDone;
    }),
  );
}

/** 교환완료. */
export function exchangeCompletion(claim: ClaimRef): ClaimWrite {
  return claimWrite('setClaimComplete', claim, {}, isOpen('completed'));
}

function claimWrite(name: Writing, { claimId, kind, maybeSentAt }: ClaimRef, params: Part, look: Look): ClaimWrite {
  return {
    call: writing(name, { claimBundleNo: claimId, claimType: claimTypes.code(kind), ...params }),
    inside: judgeWrite,
    read: () => ({}),
    proof: {
      call: claimCall(claimId),
      judge(answer) {
        const shown = claimIn(answer, claimId);
        if (!shown.ok) return { verdict: 'unknown' };
        if (!shown.value) return gone;
        return stateOf(shown.value) === 'withdrawn' ? withdrawn : look(shown.value);
      },
    },
    maybeAlready: aboutState,
    maybeSentAt,
  };
}

export const claimCall = (claimBundleNo: string) => reading('getClaimInfo', { claimBundleNo });

/** The claim of `claimCall` as it came; `undefined` where the mall has none of that number. */
const claimIn = (answer: CallResult, claimBundleNo: string) =>
  singleIn(answer, {
    ...{ mall, entries: claimEntries, read: claimShape.read },
    isAsked: (claim) => claim.claimBundleNo === claimBundleNo,
    words: { list: '클레임', another: '묻지 않은 클레임' },
  });

function isOpen(...states: readonly ClaimState[]): Look {
  return (claim) => (states.includes(stateOf(claim)) ? done : notDone);
}

/** What was granted had its goods back before. */
function isClosed(claim: WireClaim): boolean {
  return ['approved', 'completed'].includes(stateOf(claim));
}

/** Goods that travel with another waybill travel all the same, but the seller must know. */
function doneWith(parcel: WireClaimParcel, shipment: Shipment): Proof<Noted> {
  const shown = shownTrackingNumber(parcel) || quotable(parcel.shipMethod);
  if (shown === '' || leftAs(parcel, shipment)) return done;
  const note = `위메프에는 보내려던 것이 아닌 다른 송장이나 방법(${shown})으로 이미 처리되어 있습니다. 위메프에서 클레임을 확인하세요.`;
  return { verdict: 'done', value: { note } };
}
