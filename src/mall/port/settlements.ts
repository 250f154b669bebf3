/** What a mall has settled with a seller: day by day, which option lines it pays for and which it takes back. */
import type { Outcome } from './outcome';

/** In the words that a seller reads. */
export const settlementKinds = {
  delivered: '배송완료',
  refunded: '환불완료',
  refundedByMall: '제휴몰부담환불',
} as const;
export type SettlementKind = keyof typeof settlementKinds;

/** What a settled amount is for. */
export type SettlementSubject = 'product' | 'shippingFee' | 'other';

/** An option line on a day. Ids are texts, money is won, without a sign: the kind tells which way it went. */
export interface SettledLine {
  kind: SettlementKind;
  /** The goods, when missing. */
  subject?: SettlementSubject;
  /** `yyyy-MM-dd`. */
  day: string;
  orderId: string;
  /** Blank for an amount of the whole order, such as its shipping fee. */
  lineId: string;
  /** The mall's number of the option, where it settles by that instead of by our line. */
  optionId?: string;
  /** Missing where the mall does not tell it. */
  quantity?: number;
  /** Price × pieces. */
  sales: number;
  /** What changes hands, the commission taken off. */
  payout: number;
}

/** The result of a day; entries of an unknown kind or without the number of their line are counted and left out. */
export interface SettledDay {
  lines: SettledLine[];
  unreadable: number;
}

/** Part of `Mall`. Throws `MallError` as the other APIs do. */
export interface SettlementApi {
  /** One outcome a day (`yyyy-MM-dd`), in order. */
  days(days: readonly string[]): Outcome<SettledDay>[];
}
