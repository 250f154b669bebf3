/** What buyers and 위메프 ask of the seller: a week from a day on, in one list a kind. */
import type { Inquiry, InquiryKind, InquiryWindow, ListedInquiries } from '../port/inquiries';
import type { Outcome } from '../port/mall';
import type { CallResult } from './answer';
import type { Call, Client } from './client';
import { type Endpoint, endpoints } from './endpoints';
import { questionShape, urgentShape, type WireQuestion, type WireUrgent } from './inquiries.wire';
import { listOutcome } from './listed';
import { type Days, isOn, weeksOf } from './windows';
import { isRecord } from './wire';

export const kinds = ['question', 'urgent'] as const satisfies InquiryKind[];
type Kind = (typeof kinds)[number];

interface KindOfList {
  endpoint: Endpoint;
  read(entry: Readonly<Record<string, unknown>>): Inquiry;
}

const lists: Readonly<Record<Kind, KindOfList>> = {
  question: { endpoint: endpoints.getQnaList, read: (entry) => questionOf(questionShape.parse(entry)) },
  urgent: { endpoint: endpoints.getUrgentList, read: (entry) => urgentOf(urgentShape.parse(entry)) },
};

export function inquiryWindows(kind: InquiryKind, from: string, to: string): InquiryWindow[] {
  return weeksOf(from, to).map((days) => ({ kind, ...days }));
}

/** The week that begins with the day. */
export function inquiryListCall(kind: InquiryKind, basicDate: string): Call {
  return { endpoint: lists[kind as Kind].endpoint, params: { basicDate } };
}

/** One outcome a window, in order: what was asked on its days. Throws as `Client.ask` does. */
export function collectInquiries(client: Client, windows: readonly InquiryWindow[]): Outcome<ListedInquiries>[] {
  const calls = windows.map(({ kind, from }) => inquiryListCall(kind, from));
  return client.ask(calls).map((callResult, at) => inquiriesOutcome(callResult, windows[at]!));
}

function inquiriesOutcome(callResult: CallResult, { kind, ...days }: InquiryWindow): Outcome<ListedInquiries> {
  return listOutcome(
    callResult,
    (data) => readInquiryList(kind, data, days),
    ({ inquiries }) => inquiries,
    '문의',
  );
}

/** Reads `data` of a list, of some days or of all; `undefined` when it is no list. Never throws. */
export function readInquiryList(kind: InquiryKind, data: unknown, days?: Days): ListedInquiries | undefined {
  if (!Array.isArray(data)) return undefined;
  const read = data.map((entry: unknown) => lists[kind as Kind].read(isRecord(entry) ? entry : {}));
  const asked = days ? read.filter(({ askedAt }) => isOn(days, askedAt)) : read;
  const inquiries = asked.filter(({ inquiryId }) => inquiryId !== '');
  return { inquiries, unreadable: asked.length - inquiries.length };
}

function questionOf(wire: WireQuestion): Inquiry {
  return {
    kind: 'question',
    inquiryId: wire.qnaSeq,
    askedAt: wire.questionDate,
    listingId: wire.productNo,
    productName: wire.productName,
    orderId: wire.orderNo,
    title: wire.title,
    text: wire.question,
    isPrivate: isYes(wire.privateYn),
    ...answerOf(wire),
    answeredAt: wire.answerDate,
  };
}

function urgentOf(wire: WireUrgent): Inquiry {
  return {
    kind: 'urgent',
    inquiryId: wire.urgentSeq,
    askedAt: wire.regDate,
    listingId: '',
    productName: '',
    orderId: wire.purchaseNo,
    title: wire.title,
    text: wire.contents,
    isPrivate: false,
    ...answerOf(wire),
    answeredAt: '',
  };
}

/** Where the mall does not say whether there is an answer, the answer itself says it. */
function answerOf({ answerYn, answer }: WireQuestion | WireUrgent): Pick<Inquiry, 'isAnswered' | 'answer'> {
  return { isAnswered: answerYn.trim() === '' ? answer.trim() !== '' : isYes(answerYn), answer };
}

function isYes(word: string): boolean {
  return word.trim().toUpperCase() === 'Y';
}
