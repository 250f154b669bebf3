/**
 * What a mall can do, as its adapter declares it: known before the mall is opened, so that menus, drop-downs, 점검 and the
 * manual follow from it. A whole part that a mall lacks is missing in `Mall`.
 */
import type { ClaimAct, ClaimKind } from './claims';
import type { InquiryKind } from './inquiries';
import type { Shipment } from './orders';

/** A list of orders that a mall can be asked for. */
export interface OrderListName {
  /** In cursors and of its watermark. */
  readonly id: string;
  /** As the seller reads it. */
  readonly title: string;
  /** Its lines may say 취소요청 of a request that `openCancels` leaves out: it is looked at before goods are sent. */
  readonly showsCancels?: true;
}

/** An act on claims of one kind. */
export interface ClaimActRule {
  readonly act: ClaimAct;
  /** How the goods of the act may travel; missing where none travel. */
  readonly ways?: readonly Shipment['way'][];
  /** The mall's reasons in Korean, of which one is to be chosen; missing where the reason is a free text, or none is wanted. */
  readonly reasons?: readonly string[];
  /** A fee may be asked for with it. */
  readonly takesFee?: true;
}

export type ClaimActs = Readonly<Partial<Record<ClaimKind, readonly ClaimActRule[]>>>;

/** A reason of the seller's own cancel. */
export interface CancelReason {
  /** As `LineCancel.reasonKind` names it. */
  readonly kind: string;
  /** As the seller reads it. */
  readonly title: string;
  /** What this reason costs the seller at the mall, to be told before it is used. */
  readonly warning?: string;
}

/** A job reports on the row what the mall cannot do, and does not try. */
export interface Capabilities {
  readonly orderLists: readonly OrderListName[];
  readonly confirmOrder: boolean;
  readonly delayOrder: boolean;
  readonly cancelOrder: boolean;
  readonly changeTrackingNumber: boolean;
  /** Tells that a bundle which the seller brought himself has arrived. */
  readonly completeDelivery: boolean;
  readonly dispatchWays: readonly Shipment['way'][];
  /** The reasons of a cancel, where the mall takes no free text. */
  readonly cancelReasons?: readonly CancelReason[];
  /** A line may be cancelled in part. */
  readonly cancelsPieces?: true;
  /** What any cancel by the seller costs him at the mall, to be told before it is done. */
  readonly cancelWarning?: string;
  /** After which time the mall grants a cancel request that nobody decides; missing where it never does. */
  readonly cancelGrantedAfter?: { readonly hours: number } | { readonly workingDays: number };
  /** 주문상태 of rows that are to be read again by number, because no list tells of their next state. */
  readonly readAgain?: readonly string[];
  /** Acts on claims, by kind; a kind that is missing is decided at the mall alone. */
  readonly claimActs: ClaimActs;
  /** Kinds of inquiries that are listed. */
  readonly inquiryKinds: readonly InquiryKind[];
  /** Of those: which have the act 확인 besides an answer. */
  readonly confirmedInquiries?: readonly InquiryKind[];
  /** 제휴몰 공지사항. */
  readonly notices: boolean;
  readonly listings: boolean;
  /** 배송정보 is kept at the mall; where it is not, a draft carries the whole policy. */
  readonly shippingPolicies: boolean;
  readonly settlements: boolean;
}

/** `undefined` where the mall has no such act for claims of this kind. */
export const claimActRule = (
  { claimActs }: Pick<Capabilities, 'claimActs'>,
  kind: ClaimKind,
  act: ClaimAct,
): ClaimActRule | undefined => claimActs[kind]?.find((rule) => rule.act === act);
