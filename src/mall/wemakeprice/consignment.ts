/** How a bundle leaves, as 위메프 is sent it and as 위메프 shows it. */
import type { Consignment, Waybill } from '../port/orders';
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
const shownWays: Readonly<Record<Consignment['way'], RegExp>> = {
  parcel: /택배/,
  direct: /직접/,
  post: /우편/,
  other: /기타/,
};

/** The fields of a dispatch for the way; none for a courier without a code. */
export function consignmentPart(consignment: Consignment): Built<Part> {
  const shipMethod = dispatchWays.code(consignment.way);
  switch (consignment.way) {
    case 'parcel': {
      const waybill = waybillPart(consignment);
      return waybill.ok ? { ok: true, value: { shipMethod, ...waybill.value } } : waybill;
    }
    case 'direct':
      return { ok: true, value: { shipMethod, scheduleShipDate: consignment.arriveOn } };
    case 'post':
      return { ok: true, value: { shipMethod } };
    case 'other':
      return { ok: true, value: { shipMethod, shipMethodMessage: consignment.text } };
  }
}

/** Courier and number as a request names them; none for a courier without a code. */
export function waybillPart({ courier, trackingNumber }: Waybill): Built<Part> {
  const parcelCompanyCode = courierCode(courier);
  return parcelCompanyCode === undefined
    ? unbuildable(
        `위메프에는 택배사 「${courier}」의 코드가 없습니다. 다른 택배사를 고르거나, 기타 방법으로 택배사와 송장번호를 글로 적어 보내세요.`,
      )
    : { ok: true, value: { parcelCompanyCode, invoiceNo: trackingNumber } };
}

/** Whether goods that left did so in this way. */
export function leftAs(parcel: ShownParcel, consignment: Consignment): boolean {
  return consignment.way === 'parcel'
    ? hasWaybill(parcel, consignment)
    : shownWays[consignment.way].test(parcel.shipMethod);
}

/** A courier that the mall shows by a name that we do not know is taken for the right one when the number is. */
export function hasWaybill({ parcelCompany, invoiceNo }: ShownParcel, { courier, trackingNumber }: Waybill): boolean {
  const number = bare(trackingNumber);
  if (number === '' || bare(invoiceNo) !== number) return false;
  const shown = courierName(parcelCompany);
  return shown === undefined || shown === courier;
}

/** Why a bundle that left in another way cannot be dispatched any more: a Korean sentence with the waybill that the mall has. */
export function leftOtherwise(parcel: ShownParcel): string {
  const waybill = shownWaybill(parcel);
  return waybill === ''
    ? `위메프에는 이미 다른 방법(${quotable(parcel.shipMethod)})으로 발송되어 있습니다. 위메프에서 주문을 확인하세요.`
    : `위메프에는 이미 다른 송장(${waybill})으로 발송되어 있습니다. 이 송장이 아니면 송장수정으로 바꾸세요.`;
}

/** Courier and number as the mall shows them, fit to stand in a message; blank where it shows none. */
export function shownWaybill({ parcelCompany, invoiceNo }: ShownParcel): string {
  return [parcelCompany, invoiceNo].map(quotable).filter(Boolean).join(' ');
}

function bare(trackingNumber: string): string {
  return trackingNumber.replace(/[\s-]/g, '').toUpperCase();
}
