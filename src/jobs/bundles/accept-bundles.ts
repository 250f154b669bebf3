/** 발주확인 of bundles: each is accepted and read again, for the buyer may have changed the address until that moment. */

import { type Handed, inBatches } from '../../engine/act/mall-batches';
import type { JobContext } from '../../engine/job';
import type { WriteOutcome } from '../../mall/port/listings';
import type { OrderBundle } from '../../mall/port/mall';
import type { BundleRef } from '../../mall/port/orders';
import type { Snapshot } from '../../sheet';
import { type ActedOn, type Look, recordActed } from './record-bundles';

interface ReadAgain {
  /** What was read, by 배송번호; what could not be comes with the next collection. */
  read: ReadonlyMap<string, OrderBundle>;
  /** 주문 as it stands after that, where the whole of it was looked at. */
  orders: Snapshot | undefined;
}

export type Accepted = Handed<WriteOutcome<void>> & ReadAgain;

/** Gives one outcome a bundle that was handed over, in order, and has written 주문 and 송장. Throws `SheetError`. */
export function acceptBundles(context: JobContext, bundles: readonly BundleRef[], actedOn: ActedOn): Accepted {
  const { mall } = context;
  const confirmed = inBatches(context, bundles, (batch) => mall.orders.confirmOrders(batch));
  const accepted = bundles.flatMap(({ bundleId }, at) => (confirmed.outcomes[at]?.ok ? [bundleId] : []));
  return { ...confirmed, ...readAndRecord(context, confirmed.stopped ? [] : accepted, actedOn, 'whole') };
}

/** Reads bundles of the mall and puts what it tells into 주문 and 송장; what cannot be read now is left out. */
export function readAndRecord(
  context: JobContext,
  bundleIds: readonly string[],
  actedOn: ActedOn,
  look: Look,
): ReadAgain {
  if (bundleIds.length === 0) return { read: new Map(), orders: undefined };
  const { mall } = context;
  // Even when the time is up: the address of an accepted bundle has to reach its rows.
  const { outcomes } = inBatches({ mall, isLate: () => false }, bundleIds, (batch) => mall.readBundles(batch));
  const bundles = outcomes.flatMap((outcome) => (outcome.ok && outcome.value ? outcome.value : []));
  const { stands } = recordActed(context, bundles, actedOn, look);
  return { read: new Map(bundles.map((bundle) => [bundle.bundleId, bundle])), orders: stands };
}
