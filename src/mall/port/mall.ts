/**
 * A mall as our jobs see it: the seller's language, no mall's codes. Jobs ask for items and get one outcome an item,
 * in order; signing, windows, paging, pacing, retries and reading back after a lost answer are the adapter's.
 */
import type { Clock, Crypto, Http } from '../../ports';
import { josa } from '../../rules/josa';
import type { AccountForm, MallAccount } from './account';
import type { Capabilities } from './capabilities';
import type { ClaimApi } from './claims';
import type { InquiryApi } from './inquiries';
import type { ListingApi } from './listings';
import type { OrderApi, SoldLine } from './orders';
import { MallError, type Outcome } from './outcome';
import type { Pace } from './pace';
import type { RelayRoute } from './relay-route';
import type { SettlementApi } from './settlements';

export { MallError, type Outcome } from './outcome';

/** Order states that most malls list separately, in the order in which an order passes them. */
export const orderKinds = {
  new: '신규주문',
  confirmed: '상품준비중',
  shipping: '배송중',
  delivered: '배송완료',
} as const;
export type OrderKind = keyof typeof orderKinds;

/** 주문상태 in our words; the adapter maps the mall's to them, and a word that nobody knows stays as the mall said it. */
export const orderStates = {
  ...orderKinds,
  decided: '구매확정',
  cancelRequested: '취소요청',
  cancelled: '취소완료',
  returned: '반품완료',
  exchanged: '교환완료',
} as const;

/** One question to the mall: a list of orders in a stretch of time that it takes in one call (KST texts, both ends in). */
export interface OrderWindow {
  /** Id of the list. */
  list: string;
  /** `yyyy-MM-dd HH:mm:ss`, Korean time. May lie before what was asked for, where the mall lists by another time. */
  from: string;
  to: string;
}

/** What is confirmed and dispatched as one (배송). Ids are texts, mostly of digits; times KST texts; money is won. */
export interface OrderBundle {
  bundleId: string;
  purchaseId: string;
  /** 묶음: bundles of one package leave in one parcel, and its shipping fee stands on the first alone. */
  packageId?: string;
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
  /** The mall's number of the option: with the purchase it names the line even after its bundle was split. */
  optionId?: string;
  /** Of one piece, with the option's add-on. */
  unitPrice: number;
  /** Of the whole product line; stands on its first option line, 0 on the others. */
  discount: number;
  commission: number;
  /** One of `orderStates`' words, or the mall's own as it came. */
  status: string;
}

/** The result of an order list. Nothing is lost silently: unreadable entries are counted. */
export interface OrderList {
  bundles: OrderBundle[];
  /** Bundles and lines left out because they came without the number that identifies them. */
  unreadable: number;
}

/**
 * A bundle read by its number. Without a value the mall does not know it; with `isGone` it does, and does not show it any
 * more because it was cancelled or returned as a whole: the claims tell which.
 */
export type BundleOutcome = Outcome<OrderBundle | undefined> | { ok: true; value: undefined; isGone: true };

export interface Mall {
  readonly name: string;
  readonly capabilities: Capabilities;
  /** By how many minutes what it shows may be behind what it took: a sooner read that shows nothing proves nothing. */
  readonly readLagMinutes: number;
  /** How many items are worth asking for in one step, by the mall's rate. */
  readonly batchSize: number;
  /** Asks for something harmless. Throws `MallError` when the account does not work. */
  testAccount(): void;
  /**
   * Cuts a stretch of time (KST texts) into windows that the mall takes, oldest first; they touch, so nothing falls between.
   * The first may begin earlier than asked, so that how far a list was read goes by `to`.
   */
  orderWindows(list: string, from: string, to: string): OrderWindow[];
  /**
   * One outcome a window, in order; an error where bundles came and none of them could be read. That a bundle is missing
   * from a list does not mean that it was cancelled.
   */
  collectOrders(windows: readonly OrderWindow[]): Outcome<OrderList>[];
  /** One outcome an id, in order. */
  readBundles(bundleIds: readonly string[]): BundleOutcome[];
  readonly orders: OrderApi;
  /** What a mall lacks is missing; jobs take these by `partOf`. */
  readonly claims?: ClaimApi;
  readonly inquiries?: InquiryApi;
  readonly listings?: ListingApi;
  readonly settlements?: SettlementApi;
}

const partNames = { claims: '클레임', inquiries: '문의', listings: '상품', settlements: '정산' } as const;
export type MallPart = keyof typeof partNames;

/** A mall that lacks no part. */
export type WholeMall = Mall & Required<Pick<Mall, MallPart>>;

/** Throws `MallError` with a Korean sentence where the mall lacks the part. */
export function partOf<Part extends MallPart>(mall: Mall, part: Part): NonNullable<Mall[Part]> {
  const found = mall[part];
  if (found) return found;
  const what = `${mall.name}의 ${partNames[part]}`;
  throw new MallError(
    'unexpected',
    josa`${what}은(는) 여기에서 다룰 수 없습니다. 제휴몰의 판매자 화면에서 처리하세요.`,
  );
}

/** Keeps a mall's token between executions: with the person, for this account, never in the document. */
export interface TokenStore {
  /** `undefined` where none is kept; whether it still lives is the adapter's to judge. */
  get(): string | undefined;
  /** `undefined` forgets the one that is kept. */
  set(token: string | undefined): void;
}

export interface MallConnection {
  account: MallAccount;
  http: Http;
  clock: Clock;
  crypto: Crypto;
  /** Missing where nothing may be kept: a mall with tokens then asks for one an execution. */
  tokens?: TokenStore | undefined;
  /** Of this account, and shared by all that is opened of it in one execution: they keep to the mall's rate together. */
  pace: Pace;
  /** Epoch milliseconds after which nothing is tried again, so that the execution ends in time. */
  retryUntil: number;
  /** Epoch milliseconds after which no write begins, so that its answer can still be kept; no limit when missing. */
  writeUntil?: number | undefined;
  /** Epoch milliseconds after which the mall is not even asked what came of a write; no limit when missing. */
  confirmUntil?: number | undefined;
}

/** An adapter: how a mall is opened, what it can do, and what its account is made of. */
export interface MallAdapter {
  readonly name: string;
  readonly account: AccountForm;
  readonly capabilities: Capabilities;
  /** A mall that takes calls only from registered addresses is asked by the seller's relay, the connection's `http`. */
  readonly via: 'direct' | RelayRoute;
  /** The hosts that it asks, as `https://…`. */
  readonly hosts: readonly string[];
  /** At most so many requests a second, or fewer where the mall takes no more. */
  pace(clock: Clock, requestsPerSecond: number): Pace;
  open(connection: MallConnection): Mall;
}
