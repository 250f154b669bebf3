/** The writes of claims, each with what proves it: the claim as it then stands. */
import type { ClaimHold, ClaimParcel, ClaimRef, ClaimRejection, ClaimState } from '../port/claims';
import { orderKinds } from '../port/mall';
import type { Consignment } from '../port/orders';
import { judgeWrite } from './answer';
import { type Built, unbuildable } from './built';
import { isFetched, stateOf } from './claim-words';
import { claimCall, claimIn } from './claims';
import type { WireClaim, WireClaimParcel } from './claims.wire';
import { claimTypeCodes, pendingReasonCode, rejectReasonCode } from './codes';
import { consignmentPart, leftAs, shownWaybill } from './consignment';
import { type Endpoint, endpoints } from './endpoints';
import { quotable } from './sentence';
import type { Part } from './wire';
import type { Noted, Proof, Write } from './write';

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
  return claimWrite(endpoints.setClaimApprove, claim, {}, isOpen('approved', 'completed'));
}

/** 거절 of a cancel, with the parcel that left; none for a courier without a code. */
export function rejection({ reason, consignment, ...claim }: ClaimRejection): Built<ClaimWrite> {
  if (!consignment) return unbuildable('보낸 방법이 없어 거절하지 않았습니다. 택배사와 송장번호를 적으세요.');
  const reasonPart = { rejectReasonCode, rejectReasonDetail: reason };
  return withParcel(consignment, (part) =>
    claimWrite(endpoints.setClaimReject, claim, { ...reasonPart, ...part }, isOpen('rejected')),
  );
}

/** 보류. */
export function hold({ reason, ...claim }: ClaimHold): ClaimWrite {
  const params = { pendingReasonCode, pendingReasonDetail: reason };
  return claimWrite(endpoints.setClaimPending, claim, params, isOpen('held'));
}

/** 수거요청; none for a courier without a code. */
export function pickup({ consignment, ...claim }: ClaimParcel): Built<ClaimWrite> {
  return withParcel(consignment, (part) =>
    claimWrite(endpoints.setClaimPickup, claim, part, (shown) =>
      isFetched(shown, 'underWay') || isClosed(shown) ? doneWith(shown.pickup, consignment) : notDone,
    ),
  );
}

/** 수거완료. */
export function pickupCompletion(claim: ClaimRef): ClaimWrite {
  return claimWrite(endpoints.setClaimPickupComplete, claim, {}, (shown) =>
    isFetched(shown, 'done') || isClosed(shown) ? done : notDone,
  );
}

/** 재배송; none for a courier without a code. */
export function redelivery({ consignment, ...claim }: ClaimParcel): Built<ClaimWrite> {
  return withParcel(consignment, (part) =>
    claimWrite(endpoints.setClaimDelivery, claim, part, (shown) => {
      const isSent = sentAgain.includes(shown.delivery.shipStatus.trim()) || stateOf(shown) === 'completed';
      return isSent ? doneWith(shown.delivery, consignment) : notDone;
    }),
  );
}

/** 교환완료. */
export function exchangeCompletion(claim: ClaimRef): ClaimWrite {
  return claimWrite(endpoints.setClaimComplete, claim, {}, isOpen('completed'));
}

function claimWrite(
  endpoint: Endpoint,
  { claimId, kind, maybeSentAt }: ClaimRef,
  params: Part,
  look: Look,
): ClaimWrite {
  return {
    call: { endpoint, params: { claimBundleNo: claimId, claimType: claimTypeCodes[kind], ...params } },
    inside: judgeWrite,
    read: () => ({}),
    proof: {
      call: claimCall(claimId),
      judge(callResult) {
        const shown = claimIn(callResult, claimId);
        if (!shown.ok) return { verdict: 'unknown' };
        if (!shown.value) return gone;
        return stateOf(shown.value) === 'withdrawn' ? withdrawn : look(shown.value);
      },
    },
    maybeAlready: aboutState,
    maybeSentAt,
  };
}

function withParcel(consignment: Consignment, write: (part: Part) => ClaimWrite): Built<ClaimWrite> {
  const part = consignmentPart(consignment);
  return part.ok ? { ok: true, value: write(part.value) } : part;
}

function isOpen(...states: readonly ClaimState[]): Look {
  return (claim) => (states.includes(stateOf(claim)) ? done : notDone);
}

/** What was granted had its goods back before. */
function isClosed(claim: WireClaim): boolean {
  return ['approved', 'completed'].includes(stateOf(claim));
}

/** Goods that travel with another waybill travel all the same, but the seller must know. */
function doneWith(parcel: WireClaimParcel, consignment: Consignment): Proof<Noted> {
  const shown = shownWaybill(parcel) || quotable(parcel.shipMethod);
  if (shown === '' || leftAs(parcel, consignment)) return done;
  const note = `위메프에는 보내려던 것이 아닌 다른 송장이나 방법(${shown})으로 이미 처리되어 있습니다. 위메프에서 클레임을 확인하세요.`;
  return { verdict: 'done', value: { note } };
}
