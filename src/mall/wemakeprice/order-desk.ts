/** Orders at 위메프 behind the port: what each act is made of. */
import type { WriteOutcome } from '../listings';
import type { OrderDesk } from '../order-desk';
import type { Built } from './built';
import type { Client } from './client';
import { courierCode } from './courier-codes';
import { dispatch } from './dispatch';
import { openCancels } from './open-cancels';
import { completion, confirmation, delay, lineCancel, waybillChange } from './order-writes';
import { finish, type Progress } from './progress';
import { performWrites, refused, type Write, withoutValue } from './write';

/** The contract gives the number's 20 characters and the 30 days; how long texts may be is a guess. */
const limits = { trackingNumber: 20, otherText: 200, delayDays: 30, reason: 200 };

/** Asks nothing by itself. */
export function openOrders(client: Client): OrderDesk {
  return {
    limits,
    takesCourier: (courier) => courierCode(courier) !== undefined,
    confirmOrders: (bundleIds) => perform(client, bundleIds.map(confirmation)),
    delayOrders: (delays) => perform(client, delays.map(delay)),
    cancelLines: (cancels) => perform(client, cancels.map(lineCancel)),
    dispatch: (dispatches) => dispatch(client, dispatches),
    changeTrackingNumbers: (changes) => performBuilt(client, changes.map(waybillChange)),
    completeDeliveries: (bundleIds) => perform(client, bundleIds.map(completion)),
    openCancels: (from, to) => openCancels(client, from, to),
  };
}

function perform(client: Client, writes: readonly Write<unknown>[]): WriteOutcome<void>[] {
  return performWrites(client, writes).map(withoutValue);
}

/** Sends those that could be written down at all. */
function performBuilt(client: Client, writes: readonly Built<Write<unknown>>[]): WriteOutcome<void>[] {
  const progress = writes.map(
    (write): Progress<Write<unknown>, WriteOutcome<void>> =>
      write.ok ? { next: write.value } : { outcome: refused(write.reason) },
  );
  return finish(progress, (ready) => perform(client, ready));
}
