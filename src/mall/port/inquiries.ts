/** What buyers and the mall ask of a seller, and the seller's answers; and what the mall announces. */
import type { MaybeSent, WriteOutcome } from './listings';
import type { Outcome } from './outcome';

/** In the words that a seller reads. */
export const inquiryKinds = {
  question: '상품문의',
  urgent: '긴급알리미',
  customer: '고객문의',
  callCenter: '고객센터 문의',
} as const;
export type InquiryKind = keyof typeof inquiryKinds;

/** One question to the mall: everything of a kind that was asked on these days (`yyyy-MM-dd`, both ends in). */
export interface InquiryWindow {
  kind: InquiryKind;
  from: string;
  to: string;
}

/** Ids are texts, times KST texts; what a kind does not have is blank. */
export interface Inquiry {
  kind: InquiryKind;
  inquiryId: string;
  /** What else an answer needs of it: the adapter's own text, to be kept beside it and given back. */
  ref?: string;
  askedAt: string;
  listingId: string;
  productName: string;
  /** 주문번호 of a question, 구매번호 of an urgent message. */
  orderId: string;
  title: string;
  text: string;
  /** Only the seller sees it. */
  isPrivate: boolean;
  isAnswered: boolean;
  /** As the mall has it; blank where the mall does not show it. */
  answer: string;
  answeredAt: string;
  /** Until when it is to be answered (KST text), where the mall says so. */
  deadline?: string;
  /** It wants 확인 and no answer. */
  wantsConfirmation?: true;
}

/** The result of a list; entries without a number are counted and left out. */
export interface ListedInquiries {
  inquiries: Inquiry[];
  unreadable: number;
}

/** Names an inquiry in a write. */
export interface InquiryRef extends MaybeSent {
  kind: InquiryKind;
  inquiryId: string;
  ref?: string | undefined;
  /** KST text: on the list of that day the answer is read back. */
  askedAt: string;
}

export interface InquiryAnswer extends InquiryRef {
  text: string;
}

/** Characters of an answer. */
export interface AnswerLength {
  readonly shortest: number;
  readonly longest: number;
}

/** `deleted`: the question is not there any more, so there is nothing to answer. */
export type AnswerOutcome = WriteOutcome<void> | { ok: false; why: 'deleted'; reason: string };

/** 제휴몰 공지사항: a text for all sellers. */
export interface MallNotice {
  /** KST text. */
  publishedAt: string;
  category: string;
  title: string;
  text: string;
}

/** Part of `Mall`. Throws `MallError` as the other APIs do. */
export interface InquiryApi {
  readonly kinds: readonly InquiryKind[];
  /** By kind, for each of `kinds`; see `answerLength`. */
  readonly limits: Readonly<Partial<Record<InquiryKind, AnswerLength>>>;
  /** Cuts the days of [from, to] (KST texts) into windows that the mall takes, oldest first. */
  windows(kind: InquiryKind, from: string, to: string): InquiryWindow[];
  /** One outcome a window, in order; each gives all that was asked on those days, answered or not. */
  collect(windows: readonly InquiryWindow[]): Outcome<ListedInquiries>[];
  /** One outcome an answer, in order. An answer is sent again only when the mall says that it has none. */
  answer(answers: readonly InquiryAnswer[]): AnswerOutcome[];
  /** 확인 of inquiries that want no answer; missing where the mall has no such. */
  confirm?(inquiries: readonly InquiryRef[]): AnswerOutcome[];
  /** Everything announced from that day to the other (KST texts, both ends in); none where the mall has no such list. Throws `MallError`. */
  notices(from: string, to: string): MallNotice[];
}

const anyLength: AnswerLength = { shortest: 1, longest: Number.MAX_SAFE_INTEGER };

/** How long an answer to this kind may be; anything where the kind is not known. */
export const answerLength = ({ limits }: Pick<InquiryApi, 'limits'>, kind: InquiryKind | undefined): AnswerLength =>
  (kind === undefined ? undefined : limits[kind]) ?? anyLength;
