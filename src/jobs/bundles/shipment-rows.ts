/** A bundle of the mall as a row of 송장: what a packer needs in one line. */

import type { Source } from '../../engine/collect/watermarks';
import type { OrderBundle, OrderLine } from '../../mall/port/mall';
import { remoteArea } from '../../rules/remote-area';
import type { PartOf } from '../../sheet';
import { results } from '../../tabs/common';
import { shipmentStates, type shipmentsTab } from '../../tabs/shipments.tab';
import { hasOpenCancel, isCancelled, stageOf } from './bundle-stage';
import { withOpenCancel } from './claim-words';
import { doneAfterAll } from './done-after-all';
import { wholeAddress } from './moved-address';
import { holdMessage, shipmentState } from './shipment-state';

export type ShipmentPart = PartOf<typeof shipmentsTab>;

/** `before` is what the row says, nothing for a row that is not there yet. */
export function shipmentRow(bundle: OrderBundle, source: Source, before: ShipmentPart): ShipmentPart {
  const packed = packedLines(bundle.lines);
  const state = shipmentState(stageOf(bundle), hasOpenCancel(bundle), before.state);
  return {
    ...source,
    bundleId: bundle.bundleId,
    state,
    orderedAt: bundle.orderedAt,
    purchaseId: bundle.purchaseId,
    orderIds: distinct(packed.map(({ orderId }) => orderId)),
    productCodes: distinct(packed.map(({ productCode }) => productCode)),
    productSummary: packed.map(packedLine).join(', '),
    quantity: packed.reduce((sum, { quantity }) => sum + quantity, 0),
    recipientName: bundle.recipientName,
    recipientPhone: bundle.recipientPhone,
    zip: bundle.zip,
    address: wholeAddress(bundle),
    remoteArea: remoteArea(bundle.zip) ?? '',
    deliveryNote: bundle.deliveryNote,
    shippingFeePayment: bundle.shippingFeePayment,
    customsId: bundle.customsId,
    dispatchDue: bundle.dispatchDue,
    claim: withOpenCancel(before.claim, hasOpenCancel(bundle)),
    ...holdMessage(before, state),
    ...(isSentAfterAll(bundle, before, state) ? doneAfterAll : {}),
  };
}

/** A run could not say that it was sent, or said that it was not; the mall has it, with the waybill that the row says. */
function isSentAfterAll(bundle: OrderBundle, before: ShipmentPart, state: string): boolean {
  const { action, result, method = 'parcel', trackingNumber = '' } = before;
  const isOpen = result === results.unknown || result === results.failed;
  const isSent = state === shipmentStates.sent || state === shipmentStates.delivered;
  const isSame =
    method !== 'parcel' || (trackingNumber !== '' && digits(bundle.trackingNumber) === digits(trackingNumber));
  return action === 'send' && isOpen && isSent && isSame;
}

const digits = (waybill: string): string => waybill.replace(/[\s-]/g, '').toUpperCase();

/** Cancelled lines are not packed; a bundle that was cancelled whole names all of its lines. */
function packedLines(lines: readonly OrderLine[]): readonly OrderLine[] {
  const live = lines.filter((line) => !isCancelled(line));
  return live.length > 0 ? live : lines;
}

const packedLine = ({ productName, optionName, quantity }: OrderLine): string =>
  `${[productName, optionName].filter((part) => part !== '').join(' / ')} × ${quantity}`;

const distinct = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text !== ''))].join(', ');
