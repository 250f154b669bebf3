/** How a bundle leaves, as 위메프 is sent it and as 위메프 shows it. */
import type { Parcel, Shipment } from '../port/orders';
import { type Built, unbuildable } from './built';
import { dispatchWays } from './codes';
import { courierCode, courierName } from './courier-codes';
import { quotable } from './sentence';
import type { Part } from './wire';

/** What an order or a claim shows of how goods left. */
export interface ShownParcel {
  shipMethod: string;
  parcelCompany: string;
  invoiceNo: string;
}

/** In the words for a way that an order shows, home and from abroad alike. */
const shownWays: Readonly<Record<Shipment['way'], RegExp>> = {
  parcel: /택배/,
  direct: /직접/,
  post: /우편/,
  other: /기타/,
};

/** The fields of a dispatch for the way; none for a courier without a code. */
export function shipmentPart(shipment: Shipment): Built<Part> {
  const shipMethod = dispatchWays.code(shipment.way);
  switch (shipment.way) {
    case 'parcel': {
      const parcel = parcelPart(shipment);
      return parcel.ok ? { ok: true, value: { shipMethod, ...parcel.value } } : parcel;
    }
    case 'direct':
      return { ok: true, value: { shipMethod, scheduleShipDate: shipment.arriveOn } };
    case 'post':
      return { ok: true, value: { shipMethod } };
    case 'other':
      return { ok: true, value: { shipMethod, shipMethodMessage: shipment.text } };
  }
}

/** Courier and number as a request names them; none for a courier without a code. */
export function parcelPart({ courier, trackingNumber }: Parcel): Built<Part> {
  const parcelCompanyCode = courierCode(courier);
  return parcelCompanyCode === undefined
    ? unbuildable(
        `위메프에는 택배사 「${courier}」의 코드가 없습니다. 다른 택배사를 고르거나, 기타 방법으로 택배사와 송장번호를 글로 적어 보내세요.`,
      )
    : { ok: true, value: { parcelCompanyCode, invoiceNo: trackingNumber } };
}

/** Whether goods that left did so in this way. */
export function leftAs(parcel: ShownParcel, shipment: Shipment): boolean {
  return shipment.way === 'parcel' ? hasParcel(parcel, shipment) : shownWays[shipment.way].test(parcel.shipMethod);
}

/** A courier that the mall shows by a name that we do not know is taken for the right one when the number is. */
export function hasParcel({ parcelCompany, invoiceNo }: ShownParcel, { courier, trackingNumber }: Parcel): boolean {
  const number = bare(trackingNumber);
  if (number === '' || bare(invoiceNo) !== number) return false;
  const shown = courierName(parcelCompany);
  return shown === undefined || shown === courier;
}

/** Why a bundle that left in another way cannot be dispatched any more: a Korean sentence with the tracking number that the mall has. */
export function leftOtherwise(parcel: ShownParcel): string {
  const trackingNumber = shownTrackingNumber(parcel);
  return trackingNumber === ''
    ? `위메프에는 이미 다른 방법(${quotable(parcel.shipMethod)})으로 발송되어 있습니다. 위메프에서 주문을 확인하세요.`
    : `위메프에는 이미 다른 송장(${trackingNumber})으로 발송되어 있습니다. 이 송장이 아니면 송장수정으로 바꾸세요.`;
}

/** Courier and number as the mall shows them, fit to stand in a message; blank where it shows none. */
export function shownTrackingNumber({ parcelCompany, invoiceNo }: ShownParcel): string {
  return [parcelCompany, invoiceNo].map(quotable).filter(Boolean).join(' ');
}

function bare(trackingNumber: string): string {
  return trackingNumber.replace(/[\s-]/g, '').toUpperCase();
}
