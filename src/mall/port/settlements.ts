/** What a mall has settled with a seller: day by day, which option lines it pays for and which it takes back. */
import type { Outcome } from './outcome';

/** In the words that a seller reads. */
export const settlementKinds = {
  delivered: '배송완료',
  refunded: '환불완료',
  refundedByMall: '제휴몰부담환불',
} as const;
export type SettlementKind = keyof typeof settlementKinds;

/** An option line on a day. Ids are digits as text, money is won, without a sign: the kind tells which way it went. */
export interface SettledLine {
  kind: SettlementKind;
  /** `yyyy-MM-dd`. */
  day: string;
  orderId: string;
  lineId: string;
  quantity: number;
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
