/**
 * A mall as our jobs see it: the seller's language, no mall's codes. Jobs ask for items and get one outcome an item,
 * in order; signing, windows, paging, pacing, retries and reading back after a lost answer are the adapter's.
 */
import type { Clock, Http } from '../../ports';
import type { AccountForm, MallAccount } from './account';
import type { ClaimApi, ClaimKind } from './claims';
import type { InquiryApi } from './inquiries';
import type { ListingApi } from './listings';
import type { OrderApi, Shipment, SoldLine } from './orders';
import type { Outcome } from './outcome';
import type { Pace } from './pace';
import type { SettlementApi } from './settlements';

export { MallError, type Outcome } from './outcome';

/** Order states that a mall lists separately, in the order in which an order passes them. */
export const orderKinds = {
  new: '신규주문',
  confirmed: '상품준비중',
  shipping: '배송중',
  delivered: '배송완료',
} as const;
export type OrderKind = keyof typeof orderKinds;

/** One question to the mall: a kind of orders in a stretch of time that it takes in one call (KST texts, both ends in). */
export interface OrderWindow {
  kind: OrderKind;
  /** `yyyy-MM-dd HH:mm:ss`, Korean time. */
  from: string;
  to: string;
}

/** What is confirmed and dispatched as one (배송). Ids are digits as text, times KST texts, money is won. */
export interface OrderBundle {
  bundleId: string;
  purchaseId: string;
  orderedAt: string;
  paidAt: string;
  dispatchDue: string;
  confirmedAt: string;
  dispatchedAt: string;
  deliveredAt: string;
  buyerName: string;
  buyerPhone: string;
  shippingFee: number;
  shippingFeePayment: string;
  shippingMethod: string;
  courier: string;
  trackingNumber: string;
  recipientName: string;
  recipientPhone: string;
  zip: string;
  address: string;
  addressDetail: string;
  deliveryNote: string;
  customsId: string;
  lines: OrderLine[];
}

/** An option line (옵션주문): a row of 주문 and the unit of a seller's cancel. */
export interface OrderLine extends SoldLine {
  /** Of one piece, with the option's add-on. */
  unitPrice: number;
  /** Of the whole product line; stands on its first option line, 0 on the others. */
  discount: number;
  commission: number;
  /** The mall's word, as it came: 신규주문 … 배송완료, 취소요청, 취소완료, or one that we do not know. */
  status: string;
}

/** The result of an order list. Nothing is lost silently: unreadable entries are counted. */
export interface OrderList {
  bundles: OrderBundle[];
  /** Bundles and lines left out because they came without the number that identifies them. */
  unreadable: number;
}

/** The capabilities of a mall; a job reports on the row what the mall cannot do, and does not try. */
export interface Capabilities {
  orderKinds: readonly OrderKind[];
  confirmOrder: boolean;
  delayOrder: boolean;
  cancelOrder: boolean;
  changeTrackingNumber: boolean;
  /** Tells that a bundle which the seller brought himself has arrived. */
  completeDelivery: boolean;
  dispatchWays: readonly Shipment['way'][];
  /** Kinds of claims that a seller decides on here; none where the mall does it alone. */
  claimKinds: readonly ClaimKind[];
}

export interface Mall {
  readonly name: string;
  readonly capabilities: Capabilities;
  /** By how many minutes what it shows may be behind what it took: a sooner read that shows nothing proves nothing. */
  readonly readLagMinutes: number;
  /** How many items are worth asking for in one step, by the mall's rate. */
  readonly batchSize: number;
  /** Asks for something harmless. Throws `MallError` when the account does not work. */
  testAccount(): void;
  /** Cuts a stretch of time (KST texts) into windows that the mall takes, oldest first; they touch, so nothing falls between. */
  orderWindows(kind: OrderKind, from: string, to: string): OrderWindow[];
  /** One outcome a window, in order; an error where bundles came and none of them could be read. */
  collectOrders(windows: readonly OrderWindow[]): Outcome<OrderList>[];
  /** One outcome an id, in order; `undefined` for a bundle that the mall does not know. */
  readBundles(bundleIds: readonly string[]): Outcome<OrderBundle | undefined>[];
  readonly orders: OrderApi;
  readonly listings: ListingApi;
  readonly claims: ClaimApi;
  readonly inquiries: InquiryApi;
  readonly settlements: SettlementApi;
}

export interface MallConnection {
  account: MallAccount;
  http: Http;
  clock: Clock;
  /** Of this mall, and shared by all that is opened of it in one execution: they keep to its rate together. */
  pace: Pace;
  /** Epoch milliseconds after which nothing is tried again, so that the execution ends in time. */
  retryUntil: number;
  /** Epoch milliseconds after which no write begins, so that its answer can still be kept; no limit when missing. */
  writeUntil?: number | undefined;
  /** Epoch milliseconds after which the mall is not even asked what came of a write; no limit when missing. */
  confirmUntil?: number | undefined;
}

/** An adapter: how a mall is opened, and what its account is made of. */
export interface MallAdapter {
  readonly name: string;
  readonly account: AccountForm;
  /** At most so many requests a second, or fewer where the mall takes no more. */
  pace(clock: Clock, requestsPerSecond: number): Pace;
  open(connection: MallConnection): Mall;
}
