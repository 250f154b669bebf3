/** Every write of claims over a mall in this process: what it needs, what it does, and how that looks at the mall. */
import type { Claim } from '../../../local/malls/wemakeprice/claims/claim';
import type { ClaimApi, ClaimOutcome, ClaimRef } from '../../../src/mall/port/claims';
import { openMall } from './open-mall';
import { bundleIn, parcel, placeIn } from './order-acts';

export const infoPath = '/claim/out/getClaimInfo';
export const pickupParcel = { way: 'parcel', courier: '한진택배', trackingNumber: '523456789012' } as const;
const reason = '이미 출고했습니다';

type OpenedMall = ReturnType<typeof openMall>;
type Kind = ClaimRef['kind'];

interface ClaimAct {
  path: string;
  kind: Kind;
  /** What the seller did before. */
  before?(claims: ClaimApi, claim: ClaimRef): void;
  work(claims: ClaimApi, claim: ClaimRef): ClaimOutcome;
  /** What the write changes, as it stands at the mall. */
  shown(claim: Claim, opened: OpenedMall): unknown;
  undone: unknown;
  done: unknown;
}

const fetching = (claims: ClaimApi, claim: ClaimRef) =>
  claims.requestPickup([{ ...claim, shipment: pickupParcel }])[0]!;
const fetched = (claims: ClaimApi, claim: ClaimRef) => {
  fetching(claims, claim);
  return claims.completePickup([claim])[0]!;
};
const sendingAgain = (claims: ClaimApi, claim: ClaimRef) => claims.redeliver([{ ...claim, shipment: parcel }])[0]!;
const status = (claim: Claim) => claim.status;
const shownPickup = ({ pickup }: Claim) => [pickup.shipStatus, pickup.parcelCompany, pickup.invoiceNo];

const holdOf = (kind: Kind): ClaimAct => ({
  path: '/claim/in/setClaimPending',
  kind,
  work: (claims, claim) => claims.hold([{ ...claim, reason: '상품 훼손' }])[0]!,
  shown: (claim) => [claim.status, claim.pendingReason],
  undone: ['REQUEST', ''],
  done: ['PENDING', '상품 훼손'],
});

export const claimActs: Record<string, ClaimAct> = {
  '취소 승인': {
    path: '/claim/in/setClaimApprove',
    kind: 'cancel',
    work: (claims, claim) => claims.approve([claim])[0]!,
    shown: status,
    undone: 'REQUEST',
    done: 'APPROVE',
  },
  '취소 거절': {
    path: '/claim/in/setClaimReject',
    kind: 'cancel',
    work: (claims, claim) => claims.reject([{ ...claim, shipment: parcel, reason }])[0]!,
    shown: (claim, opened) => {
      const { state, delivery } = bundleIn(opened, claim.bundleNo);
      return [claim.status, claim.rejectReason, state, delivery.invoiceNo];
    },
    undone: ['REQUEST', '', 'CONFIRM', ''],
    done: ['REJECT', reason, 'DELIVERY', parcel.trackingNumber],
  },
  '반품 보류': holdOf('return'),
  '교환 보류': holdOf('exchange'),
  '반품 수거요청': {
    path: '/claim/in/setClaimPickup',
    kind: 'return',
    work: fetching,
    shown: shownPickup,
    undone: ['수거요청대기', '', ''],
    done: ['수거중', '한진택배', pickupParcel.trackingNumber],
  },
  '직접 가는 교환 수거요청': {
    path: '/claim/in/setClaimPickup',
    kind: 'exchange',
    work: (claims, claim) =>
      claims.requestPickup([{ ...claim, shipment: { way: 'direct', arriveOn: '2026-11-25' } }])[0]!,
    shown: ({ pickup }) => [pickup.shipStatus, pickup.shipMethod, pickup.scheduleShipDate],
    undone: ['수거요청대기', '', ''],
    done: ['수거중', '일반-직접배송', '2026-11-25'],
  },
  '반품 수거완료': {
    path: '/claim/in/setClaimPickupComplete',
    kind: 'return',
    before: fetching,
    work: (claims, claim) => claims.completePickup([claim])[0]!,
    shown: ({ pickup }) => pickup.shipStatus,
    undone: '수거중',
    done: '수거완료',
  },
  '반품 승인': {
    path: '/claim/in/setClaimApprove',
    kind: 'return',
    before: fetched,
    work: (claims, claim) => claims.approve([claim])[0]!,
    shown: status,
    undone: 'REQUEST',
    done: 'APPROVE',
  },
  '교환 재배송': {
    path: '/claim/in/setClaimDelivery',
    kind: 'exchange',
    before: fetched,
    work: sendingAgain,
    shown: (claim) => [claim.status, claim.delivery.shipStatus, claim.delivery.invoiceNo],
    undone: ['REQUEST', '', ''],
    done: ['APPROVE', '배송중', parcel.trackingNumber],
  },
  교환완료: {
    path: '/claim/in/setClaimComplete',
    kind: 'exchange',
    before: (claims, claim) => {
      fetched(claims, claim);
      sendingAgain(claims, claim);
    },
    work: (claims, claim) => claims.completeExchange([claim])[0]!,
    shown: status,
    undone: 'APPROVE',
    done: 'COMPLETE',
  },
};

/** Opens a claim of the kind over a fresh order, and names it as the port does. */
export function claimedIn(opened: OpenedMall, kind: Kind): ClaimRef {
  const { bundleId: bundleNo } = placeIn(opened, { state: kind === 'cancel' ? 'CONFIRM' : 'COMPLETE' });
  const open = {
    cancel: opened.buyer.cancelRequest,
    return: opened.buyer.returnGoods,
    exchange: opened.buyer.exchangeGoods,
  };
  return { claimId: open[kind]({ bundleNo }).claimBundleNo, kind };
}

/** The claim as the mall keeps it. */
export function keptClaim({ mall }: OpenedMall, claimId: string): Claim {
  return mall.state().claims.find(({ claimBundleNo }) => claimBundleNo === claimId)!;
}

/** Opens the claim, and gives the write that is about it. */
export function playClaim(act: ClaimAct, opening: Parameters<typeof openMall>[0] = {}) {
  const opened = openMall(opening);
  const claim = claimedIn(opened, act.kind);
  act.before?.(opened.claims, claim);
  opened.buyer.forgetRequests();
  const requests = (path: string) => opened.buyer.requests().filter((request) => request.path === path).length;
  return {
    ...opened,
    ...claim,
    work: () => act.work(opened.claims, claim),
    writes: () => requests(act.path),
    reads: () => requests(infoPath),
    failReads: (times = 0) => opened.buyer.faults({ path: infoPath, times, fault: { cut: 'before' } }),
    shown: () => act.shown(keptClaim(opened, claim.claimId), opened),
    atMall: () => keptClaim(opened, claim.claimId),
  };
}
