/** Inquiries of 위메프 behind the port; and answers to them, each with what proves it: the list of the day on which it was asked. */
import type { CallResult } from '../kit/answer';
import type { Client } from '../kit/client';
import { type Noted, withoutDetail } from '../kit/failures';
import { listOutcome } from '../kit/lists';
import { plain } from '../kit/same';
import { dayOf, dayWindows } from '../kit/windows';
import { type Proof, performWrites, type Write } from '../kit/write';
import type { AnswerOutcome, Inquiry, InquiryAnswer, InquiryApi } from '../port/inquiries';
import type { WriteOutcome } from '../port/listings';
import { writing } from './endpoints';
import { inquiryListCall, kinds, readInquiryList, readNotices, WEEK, windowList } from './inquiries';
import { judgeWrite } from './judge';

/** 위메프's word, and ours, for a question that is not there any more. */
const deletedWord = /존재하지/;
const deleted: Proof<Noted> = {
  verdict: 'impossible',
  reason: '위메프에 더는 존재하지 않는 문의입니다(삭제됨).',
};
/** Sentences about how the question stands: the list tells more than they do. */
const aboutState = /이미|완료|처리|상태|없습니다/;
const otherAnswer = '위메프에는 이미 다른 답변이 등록되어 있습니다. 위메프에서 답변을 확인하세요.';

/** The contract's for questions; for urgent messages they are a guess. */
const length = { shortest: 10, longest: 1_500 };

/** Asks nothing by itself; throws as `Client.ask` does. */
export const openInquiries = (client: Client): InquiryApi => ({
  kinds,
  limits: { question: length, urgent: length },
  windows: (kind, from, to) => dayWindows(from, to, WEEK).map((days) => ({ kind, ...days })),
  collect: (windows) =>
    client
      .ask(windows.map(({ kind, from }) => inquiryListCall(kind, from)))
      .map((answer, at) => listOutcome(answer, windowList(windows[at]!))),
  answer: (answers) => answerInquiries(client, answers),
  notices: (from, to) => readNotices(client, from, to),
});

/** One outcome an answer, in order; see `InquiryApi.answer`. */
function answerInquiries(client: Client, answers: readonly InquiryAnswer[]): AnswerOutcome[] {
  return performWrites(client, answers.map(answering)).map(answerOutcome);
}

function answerOutcome(outcome: WriteOutcome<Noted>): AnswerOutcome {
  const isDeleted = !outcome.ok && outcome.why === 'refused' && deletedWord.test(outcome.reason);
  return isDeleted ? { ...outcome, why: 'deleted' } : withoutDetail(outcome);
}

/** A question whose day is not known cannot be read back: 위메프 refuses the day, and the answer stays lost. */
const answering = (asked: InquiryAnswer): Write<Noted> => ({
  call: answerCall(asked),
  inside: judgeWrite,
  read: () => ({}),
  proof: {
    call: inquiryListCall(asked.kind, dayOf(asked.askedAt)),
    judge: (answer) => proofIn(answer, asked),
  },
  maybeAlready: aboutState,
  maybeSentAt: asked.maybeSentAt,
});

const answerCall = ({ kind, inquiryId, text }: InquiryAnswer) =>
  kind === 'urgent'
    ? writing('setUrgentAnswer', { urgentSeq: inquiryId, answer: text })
    : writing('setAnswer', { qnaSeq: inquiryId, answer: text });

/** A list with an entry that cannot be read does not tell that the question is gone. */
function proofIn(answer: CallResult, { kind, inquiryId, text }: InquiryAnswer): Proof<Noted> {
  const list = answer.verdict === 'accepted' ? readInquiryList(kind, answer.data) : undefined;
  if (!list) return { verdict: 'unknown' };
  const inquiry = list.inquiries.find((each) => each.inquiryId === inquiryId);
  if (inquiry) return answered(inquiry, text);
  return list.unreadable > 0 ? { verdict: 'unknown' } : deleted;
}

function answered({ isAnswered, answer }: Inquiry, text: string): Proof<Noted> {
  if (!isAnswered) return { verdict: 'notDone' };
  const isOurs = plain(answer) === '' || plain(answer) === plain(text);
  return { verdict: 'done', value: isOurs ? {} : { note: otherAnswer } };
}
