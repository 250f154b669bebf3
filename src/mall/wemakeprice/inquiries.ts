/** What buyers and 위메프 ask of the seller: a week from a day on, in one list a kind; and what 위메프 announces. */
import type { CallResult } from '../kit/answer';
import type { Client } from '../kit/client';
import { isYes } from '../kit/codes';
import { type Days, dayOf, dayWindows, isOn } from '../kit/windows';
import type { Inquiry, InquiryKind, InquiryWindow, ListedInquiries, MallNotice } from '../port/inquiries';
import { reading } from './endpoints';
import { noticeShape, questionShape, urgentShape, type WireQuestion, type WireUrgent } from './inquiries.wire';
import { mall, unexpectedShape } from './judge';

export const kinds = ['question', 'urgent'] as const satisfies InquiryKind[];

/** 위메프 gives a week from a day on. */
export const WEEK = 7;

/** How the answer to a window is read. */
export const windowList = ({ kind, ...days }: InquiryWindow) => ({
  ...{ mall, what: '문의' },
  read: (data: unknown) => readInquiryList(kind, data, days),
  items: ({ inquiries }: ListedInquiries) => inquiries,
});

/** The week that begins with the day. */
export const inquiryListCall = (kind: InquiryKind, basicDate: string) =>
  reading(kind === 'urgent' ? 'getUrgentList' : 'getQnaList', { basicDate });

/** Reads `data` of a list, of some days or of all; `undefined` when it is no list. Never throws. */
export function readInquiryList(kind: InquiryKind, data: unknown, days?: Days): ListedInquiries | undefined {
  if (!Array.isArray(data)) return undefined;
  const read = data.map((entry: unknown) =>
    kind === 'urgent' ? urgentOf(urgentShape.of(entry)) : questionOf(questionShape.of(entry)),
  );
  const asked = days ? read.filter(({ askedAt }) => isOn(days, askedAt)) : read;
  const inquiries = asked.filter(({ inquiryId }) => inquiryId !== '');
  return { inquiries, unreadable: asked.length - inquiries.length };
}

const questionOf = (wire: WireQuestion): Inquiry => ({
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
});

const urgentOf = (wire: WireUrgent): Inquiry => ({
  kind: 'urgent',
  inquiryId: wire.urgentSeq,
  askedAt: wire.regDate,
  ...{ listingId: '', productName: '' },
  orderId: wire.purchaseNo,
  title: wire.title,
  text: wire.contents,
  isPrivate: false,
  ...answerOf(wire),
  answeredAt: '',
});

/** Where the mall does not say whether there is an answer, the answer itself says it. */
const answerOf = ({ answerYn, answer }: WireQuestion | WireUrgent): Pick<Inquiry, 'isAnswered' | 'answer'> => ({
  isAnswered: answerYn.trim() === '' ? answer.trim() !== '' : isYes(answerYn),
  answer,
});

/** Of these days, each once, in the order in which they are listed. A notice has no number: its day and its words identify it. */
export function readNotices(client: Client, from: string, to: string): MallNotice[] {
  const weeks = dayWindows(from, to, WEEK);
  const answers = client.ask(weeks.map((week) => reading('getNoticeList', { basicDate: week.from })));
  const notices = answers.flatMap((answer, at) =>
    noticesIn(answer).filter(({ publishedAt }) => isOn(weeks[at]!, publishedAt)),
  );
  return [...new Map(notices.map((notice) => [identityOf(notice), notice])).values()];
}

const identityOf = ({ publishedAt, title, text }: MallNotice): string =>
  JSON.stringify([dayOf(publishedAt), title, text]);

/** One that says nothing is none; where all say nothing, the list has another shape than agreed. */
function noticesIn(answer: CallResult): MallNotice[] {
  if (answer.verdict !== 'accepted') throw answer.error;
  if (!Array.isArray(answer.data)) throw unexpectedShape('공지사항 목록');
  const notices = answer.data.map(noticeOf).filter(({ title, text }) => title !== '' || text !== '');
  if (notices.length === 0 && answer.data.length > 0) throw unexpectedShape('내용이 없는 공지사항');
  return notices;
}

function noticeOf(entry: unknown): MallNotice {
  const { type, title, contents, regDate } = noticeShape.of(entry);
  return { publishedAt: regDate, category: type, title, text: contents };
}
