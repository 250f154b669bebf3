/** A shipment as the import sees it, and the ids of all of them, by which columns without a header are recognised. */
import { idOf } from './cell-text';
import { nameKey } from './person';

export type IdColumn = 'bundleId' | 'purchaseId' | 'orderId' | 'lineId';

/** In the order in which they are tried. */
export const idColumns: readonly IdColumn[] = ['bundleId', 'purchaseId', 'orderId', 'lineId'];

/**
 * `ready` may be sent; `unconfirmed` waits for 발주확인; `held` is kept back by the seller; the number and the
 * person of a `mixed` row belong to different shipments.
 */
export type ShipmentState = 'ready' | 'sent' | 'cancelled' | 'held' | 'unconfirmed' | 'mixed';

export interface ImportShipment {
  key: string;
  bundleId: string;
  purchaseId: string;
  orderIds: readonly string[];
  lineIds: readonly string[];
  recipient: string;
  phone: string;
  zip: string;
  state: ShipmentState;
  courier?: string;
  /** Sent with, or typed by the seller and not sent yet. */
  trackingNumber?: string;
}

/** The ids of a shipment, of each kind. */
export function idsOfShipment(shipment: ImportShipment): Record<IdColumn, readonly string[]> {
  return {
    bundleId: [shipment.bundleId],
    purchaseId: [shipment.purchaseId],
    orderId: shipment.orderIds,
    lineId: shipment.lineIds,
  };
}

/** The waybill number of a shipment as the reader writes numbers; '' when it has none. */
export const numberOf = ({ trackingNumber = '' }: ImportShipment): string => idOf(trackingNumber);

/** What stands in the shipments, to tell columns by. Ids as `idOf` writes them, names as `nameKey` does. */
export interface Known {
  ids: Readonly<Record<IdColumn, ReadonlySet<string>>>;
  recipients: ReadonlySet<string>;
}

export const nothingKnown: Known = {
  ids: { bundleId: new Set(), purchaseId: new Set(), orderId: new Set(), lineId: new Set() },
  recipients: new Set(),
};

/** The ids and recipients of the shipments that a block may be about. */
export function knownOf(shipments: readonly ImportShipment[]): Known {
  const all = (column: IdColumn) =>
    new Set(shipments.flatMap((one) => idsOfShipment(one)[column].map(idOf)).filter(Boolean));
  return {
    ids: { bundleId: all('bundleId'), purchaseId: all('purchaseId'), orderId: all('orderId'), lineId: all('lineId') },
    recipients: new Set(shipments.map(({ recipient }) => nameKey(recipient)).filter(Boolean)),
  };
}
