/** The writes of orders, each with what proves it: the bundle as it then stands. */
import type { CallResult } from '../kit/answer';
import { type Built, thenBuilt } from '../kit/built';
import { singleIn } from '../kit/lists';
import type { Part } from '../kit/wire';
import type { Proof, Write } from '../kit/write';
import { type OrderKind, orderKinds } from '../port/mall';
import type { BundleRef, Dispatch, LineCancel, OrderDelay, TrackingNumberChange } from '../port/orders';
import { delayReasons } from './codes.data';
import { reading, type Writing, writing } from './endpoints';
import { judgeWrite, mall } from './judge';
import { bundleEntries, bundleShape, optionShape, productShape, type WireBundle, type WireOption } from './orders.wire';
import { hasParcel, leftAs, leftOtherwise, parcelPart, shipmentPart } from './shipment';

/** Nothing but that it was done. */
type Done = true;
export type OrderWrite = Write<Done>;

/** What a bundle that is not cancelled proves of the write. */
type Look = (bundle: WireBundle) => Proof<Done>;

const done: Proof<Done> = { verdict: 'done', value: true };
const notDone: Proof<Done> = { verdict: 'notDone' };
const doneIf = (isDone: boolean): Proof<Done> => (isDone ? done : notDone);
const gone = '위메프에 이 번호의 배송이 없습니다. 위메프에서 주문을 확인하세요.';
/** What a cancelled order proves of every write but a cancel. */
const late: Proof<Done> = {
  verdict: 'impossible',
  reason: '위메프에서 취소된 주문입니다(취소완료). 주문을 다시 가져와 확인하세요.',
};

/** Sentences about how the order stands, and not about what was sent: the order itself tells more than they do. */
const aboutState = /이미|취소|상태|없습니다/;

/** 발주확인. */
export const confirmation = (ref: BundleRef): OrderWrite => ({
  ...orderWrite('setOrderConfirm', ref, { bundleNo: ref.bundleId }, (bundle) =>
    doneIf(hasReached(bundle, 'confirmed')),
  ),
  already: { word: /이미.*(확인|발송|배송)/, value: true },
});

/** 발송지연. The day alone proves it, because the mall may show it with an hour. */
export function delay({ shipOn, reason, detail, ...ref }: OrderDelay): OrderWrite {
  const params = {
    bundleNo: ref.bundleId,
    scheduleShipDate: shipOn,
    delayReasonCode: delayReasons.code(reason),
    delayReasonDetail: detail,
  };
  const look: Look = ({ delivery }) => doneIf(delivery.scheduleShipDate.trim().startsWith(shipOn.slice(0, 10)));
  return { ...orderWrite('setOrderDelay', ref, params, look), isReversible: true };
}

/** 판매취소 of a line. A line that the mall does not show may have gone because of this, or not. */
export function lineCancel({ lineId, reason, ...ref }: LineCancel): OrderWrite {
  const look: Look = (bundle) => {
    const line = linesOf(bundle).find((each) => each?.orderOptionNo === lineId);
    return line ? doneIf(isCancelledLine(line)) : { verdict: 'unknown' };
  };
  return {
    ...orderWrite('setOrderCancel', ref, { orderOptionNo: lineId, cancelReason: reason }, look, done),
    already: { word: /이미.*취소/, value: true },
  };
}

/** 송장전송; none for a courier without a code. */
export function dispatching({ shipment, ...ref }: Dispatch): Built<OrderWrite> {
  const look: Look = (bundle) => {
    if (!hasReached(bundle, 'shipping')) return notDone;
    return leftAs(bundle.delivery, shipment)
      ? done
      : { verdict: 'impossible', reason: leftOtherwise(bundle.delivery), isOtherwise: true };
  };
  return thenBuilt(shipmentPart(shipment), (part) =>
    orderWrite('setOrderDelivery', ref, { bundleNo: ref.bundleId, ...part }, look),
  );
}

/** 송장수정; none for a courier without a code. */
export function trackingNumberChange({ courier, trackingNumber, ...ref }: TrackingNumberChange): Built<OrderWrite> {
  const parcel = { courier, trackingNumber };
  const look: Look = ({ delivery }) => doneIf(hasParcel(delivery, parcel));
  return thenBuilt(parcelPart(parcel), (part) => ({
    ...orderWrite('setParcelDelivery', ref, { bundleNo: ref.bundleId, ...part }, look),
    isReversible: true,
  }));
}

/** 배송완료 of what the seller brought himself. */
export const completion = (ref: BundleRef): OrderWrite => ({
  ...orderWrite('setOrderComplete', ref, { bundleNo: ref.bundleId }, (bundle) =>
    doneIf(hasReached(bundle, 'delivered')),
  ),
  already: { word: /이미.*완료/, value: true },
});

function orderWrite(
  name: Writing,
  { bundleId, maybeSentAt }: BundleRef,
  params: Part,
  look: Look,
  ofCancelled = late,
): OrderWrite {
  return {
    call: writing(name, params),
    inside: judgeWrite,
    read: () => true,
    proof: {
      call: bundleCall(bundleId),
      judge(answer) {
        const shown = bundleIn(answer, bundleId);
        if (!shown.ok) return { verdict: 'unknown' };
        if (!shown.value) return { verdict: 'impossible', reason: gone };
        return isCancelled(shown.value) ? ofCancelled : look(shown.value);
      },
    },
    maybeAlready: aboutState,
    maybeSentAt,
  };
}

export const bundleCall = (bundleNo: string) => reading('getOrderInfo', { bundleNo });

/** The bundle of `bundleCall` as it came; `undefined` where the mall has none of that number. */
const bundleIn = (answer: CallResult, bundleNo: string) =>
  singleIn(answer, {
    ...{ mall, entries: bundleEntries, read: bundleShape.read },
    isAsked: (bundle) => bundle.bundleNo === bundleNo,
    words: { list: '주문', another: '묻지 않은 배송' },
  });

const steps = Object.keys(orderKinds) as OrderKind[];
const cancelled = '취소완료';

/** Whether the bundle stands in this state or behind it. */
const hasReached = (bundle: WireBundle, kind: OrderKind): boolean =>
  steps.indexOf(stepOf(bundle)) >= steps.indexOf(kind);

/** By the mall's word, or by the times that it gives where it says a word that we do not know. */
function stepOf(bundle: WireBundle): OrderKind {
  const { shipStatus } = bundle.delivery;
  const stated = steps.find((step) => orderKinds[step] === shipStatus.trim());
  if (stated) return stated;
  if (bundle.shipCompleteDate !== '') return 'delivered';
  if (bundle.orderShippingDate !== '') return 'shipping';
  return bundle.orderConfirmDate === '' ? 'new' : 'confirmed';
}

const isCancelledLine = (line: WireOption | undefined): boolean => line?.optionStatus.trim() === cancelled;

/** Whether nothing is left of it. */
function isCancelled(bundle: WireBundle): boolean {
  const lines = linesOf(bundle);
  return bundle.delivery.shipStatus.trim() === cancelled || (lines.length > 0 && lines.every(isCancelledLine));
}

/** `undefined` stands for a line that cannot be read. */
const linesOf = (bundle: WireBundle): (WireOption | undefined)[] =>
  bundle.orderProduct
    .flatMap((entry) => productShape.read(entry)?.orderOption ?? [undefined])
    .map((option) => optionShape.read(option));
