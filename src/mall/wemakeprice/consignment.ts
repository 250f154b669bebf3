/** How goods leave, as 위메프 is sent it and as 위메프 shows it. */
import { type Built, thenBuilt } from '../kit/built';
import { isWaybill, leftOtherwise as leftWords, waybillWords, withCourier } from '../kit/waybills';
import type { Part } from '../kit/wire';
import type { Consignment, Waybill } from '../port/orders';
import { couriers, dispatchWays } from './codes.data';
import { mall } from './judge';

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
    case 'parcel':
      return thenBuilt(waybillPart(consignment), (waybill) => ({ shipMethod, ...waybill }));
    case 'direct':
      return { ok: true, value: { shipMethod, scheduleShipDate: consignment.arriveOn } };
    case 'post':
      return { ok: true, value: { shipMethod } };
    case 'other':
      return { ok: true, value: { shipMethod, shipMethodMessage: consignment.text } };
  }
}

/** Courier and number as a request names them; none for a courier without a code. */
export const waybillPart = ({ courier, trackingNumber }: Waybill): Built<Part> =>
  withCourier(mall, couriers, courier, (parcelCompanyCode) => ({ parcelCompanyCode, invoiceNo: trackingNumber }));

const waybillOf = ({ parcelCompany, invoiceNo }: ShownParcel) => ({
  courier: parcelCompany,
  trackingNumber: invoiceNo,
});

export const hasWaybill = (parcel: ShownParcel, waybill: Waybill): boolean =>
  isWaybill(couriers, waybillOf(parcel), waybill);

/** Whether goods that left did so in this way. */
export const leftAs = (parcel: ShownParcel, consignment: Consignment): boolean =>
  consignment.way === 'parcel' ? hasWaybill(parcel, consignment) : shownWays[consignment.way].test(parcel.shipMethod);

/** Courier and number as the mall shows them; blank where it shows none. */
export const shownWaybill = (parcel: ShownParcel): string => waybillWords(waybillOf(parcel));

/** Why a bundle that left in another way cannot be dispatched any more. */
export const leftOtherwise = (parcel: ShownParcel): string => leftWords(mall, shownWaybill(parcel), parcel.shipMethod);
