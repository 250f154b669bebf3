/** The writes of orders, each with what proves it: the bundle as it then stands. */
import type { BundleRef, Dispatch, LineCancel, OrderDelay, TrackingNumberChange } from '../port/orders';
import { judgeWrite } from './answer';
import type { Built } from './built';
import { bundleCall, bundleIn, hasReached, isCancelled, isLineCancelled } from './bundle-reads';
import { delayReasons } from './codes';
import { type Endpoint, endpoints } from './endpoints';
import type { WireBundle } from './orders.wire';
import { hasParcel, leftAs, leftOtherwise, parcelPart, shipmentPart } from './shipment';
import type { Part } from './wire';
import type { Proof, Write } from './write';

/** Nothing but that it was done. */
type Done = true;
type OrderWrite = Write<Done>;

/** What a bundle that is not cancelled proves of the write. */
type Look = (bundle: WireBundle) => Proof<Done>;

const done: Proof<Done> = { verdict: 'done', value: true };
const notDone: Proof<Done> = { verdict: 'notDone' };
const gone = '위메프에 이 번호의 배송이 없습니다. 위메프에서 주문을 확인하세요.';
/** What a cancelled order proves of every write but a cancel. */
const late: Proof<Done> = {
  verdict: 'impossible',
  reason: '위메프에서 취소된 주문입니다(취소완료). 주문을 다시 가져와 확인하세요.',
};

/** Sentences about how the order stands, and not about what was sent: the order itself tells more than they do. */
const aboutState = /이미|취소|상태|없습니다/;

/** 발주확인. */
export function confirmation(ref: BundleRef): OrderWrite {
  const look: Look = (bundle) => (hasReached(bundle, 'confirmed') ? done : notDone);
  return {
    ...orderWrite(endpoints.setOrderConfirm, ref, { bundleNo: ref.bundleId }, look),
    already: { word: /이미.*(확인|발송|배송)/, value: true },
  };
}

/** 발송지연. The day alone proves it, because the mall may show it with an hour. */
export function delay({ shipOn, reason, detail, ...ref }: OrderDelay): OrderWrite {
  const params = {
    bundleNo: ref.bundleId,
    scheduleShipDate: shipOn,
    delayReasonCode: delayReasons.code(reason),
    delayReasonDetail: detail,
  };
  const look: Look = ({ delivery }) =>
    delivery.scheduleShipDate.trim().startsWith(shipOn.slice(0, 10)) ? done : notDone;
  return { ...orderWrite(endpoints.setOrderDelay, ref, params, look), isReversible: true };
}

/** 판매취소 of a line. A line that the mall does not show may have gone because of this, or not. */
export function lineCancel({ lineId, reason, ...ref }: LineCancel): OrderWrite {
  const params = { orderOptionNo: lineId, cancelReason: reason };
  const look = (bundle: WireBundle): Proof<Done> => {
    const isDone = isLineCancelled(bundle, lineId);
    if (isDone === undefined) return { verdict: 'unknown' };
    return isDone ? done : notDone;
  };
  return {
    ...orderWrite(endpoints.setOrderCancel, ref, params, look, done),
    already: { word: /이미.*취소/, value: true },
  };
}

/** 송장전송; none for a courier without a code. */
export function dispatching({ shipment, ...ref }: Dispatch): Built<OrderWrite> {
  const part = shipmentPart(shipment);
  if (!part.ok) return part;
  const params = { bundleNo: ref.bundleId, ...part.value };
  const write = orderWrite(endpoints.setOrderDelivery, ref, params, (bundle) => {
    if (!hasReached(bundle, 'shipping')) return notDone;
    return leftAs(bundle.delivery, shipment)
      ? done
      : { verdict: 'impossible', reason: leftOtherwise(bundle.delivery), isOtherwise: true };
  });
  return { ok: true, value: write };
}

/** 송장수정; none for a courier without a code. */
export function trackingNumberChange({ courier, trackingNumber, ...ref }: TrackingNumberChange): Built<OrderWrite> {
  const parcel = { courier, trackingNumber };
  const part = parcelPart(parcel);
  if (!part.ok) return part;
  const params = { bundleNo: ref.bundleId, ...part.value };
  const write = orderWrite(endpoints.setParcelDelivery, ref, params, ({ delivery }) =>
    hasParcel(delivery, parcel) ? done : notDone,
  );
  return { ok: true, value: { ...write, isReversible: true } };
}

/** 배송완료 of what the seller brought himself. */
export function completion(ref: BundleRef): OrderWrite {
  const look: Look = (bundle) => (hasReached(bundle, 'delivered') ? done : notDone);
  return {
    ...orderWrite(endpoints.setOrderComplete, ref, { bundleNo: ref.bundleId }, look),
    already: { word: /이미.*완료/, value: true },
  };
}

function orderWrite(
  endpoint: Endpoint,
  { bundleId, maybeSentAt }: BundleRef,
  params: Part,
  look: Look,
  ofCancelled = late,
): OrderWrite {
  return {
    call: { endpoint, params },
    inside: judgeWrite,
    read: () => true,
    proof: {
      call: bundleCall(bundleId),
      judge(callResult) {
        const shown = bundleIn(callResult, bundleId);
        if (!shown.ok) return { verdict: 'unknown' };
        if (!shown.value) return { verdict: 'impossible', reason: gone };
        return isCancelled(shown.value) ? ofCancelled : look(shown.value);
      },
    },
    maybeAlready: aboutState,
    maybeSentAt,
  };
}
