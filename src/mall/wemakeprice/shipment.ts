/** How goods leave, as 위메프 is sent it and as 위메프 shows it. */
import { type Built, thenBuilt } from '../kit/built';
import { isParcel, leftOtherwise as leftWords, parcelWords, withCourier } from '../kit/parcels';
import type { Part } from '../kit/wire';
import type { Parcel, Shipment } from '../port/orders';
import { couriers, dispatchWays } from './codes.data';
import { mall } from './judge';

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
    case 'parcel':
      return thenBuilt(parcelPart(shipment), (parcel) => ({ shipMethod, ...parcel }));
    case 'direct':
      return { ok: true, value: { shipMethod, scheduleShipDate: shipment.arriveOn } };
    case 'post':
      return { ok: true, value: { shipMethod } };
    case 'other':
      return { ok: true, value: { shipMethod, shipMethodMessage: shipment.text } };
  }
}

/** Courier and number as a request names them; none for a courier without a code. */
export const parcelPart = ({ courier, trackingNumber }: Parcel): Built<Part> =>
  withCourier(mall, couriers, courier, (parcelCompanyCode) => ({ parcelCompanyCode, invoiceNo: trackingNumber }));

const parcelOf = ({ parcelCompany, invoiceNo }: ShownParcel) => ({
  courier: parcelCompany,
  trackingNumber: invoiceNo,
});

export const hasParcel = (shown: ShownParcel, parcel: Parcel): boolean => isParcel(couriers, parcelOf(shown), parcel);

/** Whether goods that left did so in this way. */
export const leftAs = (parcel: ShownParcel, shipment: Shipment): boolean =>
  shipment.way === 'parcel' ? hasParcel(parcel, shipment) : shownWays[shipment.way].test(parcel.shipMethod);

/** Courier and number as the mall shows them; blank where it shows none. */
export const shownTrackingNumber = (parcel: ShownParcel): string => parcelWords(parcelOf(parcel));

/** Why a bundle that left in another way cannot be dispatched any more. */
export const leftOtherwise = (parcel: ShownParcel): string =>
  leftWords(mall, shownTrackingNumber(parcel), parcel.shipMethod);
