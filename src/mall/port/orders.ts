/**
 * What a seller does with orders at a mall: accept, put off, cancel, send, and say that they arrived. A bundle (배송) is sent
 * as a whole; only a cancel concerns a line. A mall's codes are the adapter's; so is reading back after an answer was lost.
 */
import type { DelayReason } from '../../rules/order/delay';
import type { MaybeSent, WriteOutcome } from './listings';

/** An option line of an order, as its claims show it too. */
export interface SoldLine {
  orderId: string;
  lineId: string;
  listingId: string;
  productCode: string;
  productName: string;
  optionName: string;
  quantity: number;
}

export interface Parcel {
  /** The name that our own list of couriers (택배사) gives it. */
  courier: string;
  /** Without hyphens and blanks. */
  trackingNumber: string;
}

/** How a bundle leaves: with a courier, by the seller's own hand, by post, or in a way described in words. */
export type Shipment =
  | ({ way: 'parcel' } & Parcel)
  /** `arriveOn`: `yyyy-MM-dd`. */
  | { way: 'direct'; arriveOn: string }
  | { way: 'post' }
  | { way: 'other'; text: string };

/** Names a bundle in a write, as far as its rows know it. */
export interface BundleRef extends MaybeSent {
  bundleId: string;
  purchaseId?: string | undefined;
  /** 묶음: a mall that sends by it must know which bundles lie in one. */
  packageId?: string | undefined;
}

export interface Dispatch extends BundleRef {
  shipment: Shipment;
}

export interface OrderDelay extends BundleRef {
  /** `yyyy-MM-dd`, or a KST text with an hour. */
  shipOn: string;
  reason: DelayReason;
  detail: string;
}

/** The seller's own cancel of one line (판매취소). */
export interface LineCancel extends BundleRef {
  lineId: string;
  reason: string;
  /** One of `Capabilities.cancelReasons`, where the mall has such. */
  reasonKind?: string | undefined;
  /** Pieces; the whole line when missing. */
  quantity?: number | undefined;
}

export interface TrackingNumberChange extends Parcel, BundleRef {}

/** A buyer's cancel request that is not decided yet. */
export interface OpenCancel {
  claimId: string;
  /** What must not be sent while it stands open: one, or several where the request touches them. */
  bundleIds: readonly string[];
  /** As the mall shows them; may be incomplete. */
  lineIds: string[];
  /** KST text. */
  requestedAt: string;
}

/**
 * Part of `Mall`. Every write gives one outcome an item, in order, and throws `MallError`: what concerns the whole account at once,
 * and `quota` when the mall turned everything away. Hand over at most `Mall.batchSize` items at a time, so that a throw forgets no outcome.
 * An item that is in the wanted state already counts as done, so an item may be handed over again after `lost`.
 */
export interface OrderApi {
  readonly limits: {
    /** Characters of a tracking number. */
    trackingNumber: number;
    /** Characters of the text of another way to send. */
    otherText: number;
    /** Days from today that a delay may reach. */
    delayDays: number;
    /** Characters of a delay's detail, and of the reason of a cancel; 0 where the mall takes no words. */
    reason: number;
  };
  /** False for a courier that the mall has no code for. */
  takesCourier(courier: string): boolean;
  confirmOrders(bundles: readonly BundleRef[]): WriteOutcome<void>[];
  delayOrders(delays: readonly OrderDelay[]): WriteOutcome<void>[];
  cancelLines(cancels: readonly LineCancel[]): WriteOutcome<void>[];
  /**
   * Reports bundles as dispatched. One that the mall wants confirmed first is confirmed and sent once more. A bundle
   * that left in another way than asked is a refusal that says how.
   */
  dispatch(dispatches: readonly Dispatch[]): WriteOutcome<void>[];
  changeTrackingNumbers(changes: readonly TrackingNumberChange[]): WriteOutcome<void>[];
  /** Bundles that the seller brought himself are with their buyers. */
  completeDeliveries(bundles: readonly BundleRef[]): WriteOutcome<void>[];
  /**
   * Cancel requests that stand open and were made in [from, to] (KST texts, both ends in). Throws `MallError` when any part
   * of that could not be read: the caller must not send then.
   */
  openCancels(from: string, to: string): OpenCancel[];
}
