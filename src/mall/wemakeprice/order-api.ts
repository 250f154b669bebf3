/** Orders at 위메프 behind the port: what each act is made of. */
import type { OrderApi } from '../port/orders';
import { performBuilt } from './built-writes';
import type { Client } from './client';
import { courierCode } from './courier-codes';
import { dispatch } from './dispatch';
import { openCancels } from './open-cancels';
import { completion, confirmation, delay, lineCancel, trackingNumberChange } from './order-writes';
import { performWrites, type Write, withoutValue } from './write';

/** The contract gives the number's 20 characters and the 30 days; how long texts may be is a guess. */
const limits = { trackingNumber: 20, otherText: 200, delayDays: 30, reason: 200 };

/** Asks nothing by itself. */
export function openOrders(client: Client): OrderApi {
  const perform = (writes: readonly Write<unknown>[]) => performWrites(client, writes).map(withoutValue);
  return {
    limits,
    takesCourier: (courier) => courierCode(courier) !== undefined,
    confirmOrders: (bundles) => perform(bundles.map(confirmation)),
    delayOrders: (delays) => perform(delays.map(delay)),
    cancelLines: (cancels) => perform(cancels.map(lineCancel)),
    dispatch: (dispatches) => dispatch(client, dispatches),
    changeTrackingNumbers: (changes) => performBuilt(changes.map(trackingNumberChange), perform),
    completeDeliveries: (bundles) => perform(bundles.map(completion)),
    openCancels: (from, to) => openCancels(client, from, to),
  };
}
