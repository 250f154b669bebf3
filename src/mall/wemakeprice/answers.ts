/** Answers to questions and urgent messages, each with what proves it: the list of the day on which it was asked. */
import type { AnswerOutcome, Inquiry, InquiryAnswer } from '../port/inquiries';
import type { WriteOutcome } from '../port/listings';
import { type CallResult, judgeWrite } from './answer';
import type { Call, Client } from './client';
import { endpoints } from './endpoints';
import { inquiryListCall, readInquiryList } from './inquiries';
import { dayOf } from './windows';
import { type Noted, type Proof, performWrites, type Write, withoutDetail } from './write';

/** 위메프's word, and ours, for a question that is not there any more. */
const deletedWord = /존재하지/;
const deleted: Proof<Noted> = {
  verdict: 'impossible',
  reason: '위메프에 더는 존재하지 않는 문의입니다(삭제됨).',
};
/** Sentences about how the question stands: the list tells more than they do. */
const aboutState = /이미|완료|처리|상태|없습니다/;
const otherAnswer = '위메프에는 이미 다른 답변이 등록되어 있습니다. 위메프에서 답변을 확인하세요.';

/** One outcome an answer, in order; see `InquiryDesk.answer`. */
export function answerInquiries(client: Client, answers: readonly InquiryAnswer[]): AnswerOutcome[] {
  return performWrites(client, answers.map(answering)).map(answerOutcome);
}

function answerOutcome(outcome: WriteOutcome<Noted>): AnswerOutcome {
  const isDeleted = !outcome.ok && outcome.why === 'refused' && deletedWord.test(outcome.reason);
  return isDeleted ? { ...outcome, why: 'deleted' } : withoutDetail(outcome);
}

/** A question whose day is not known cannot be read back: 위메프 refuses the day, and the answer stays lost. */
function answering(asked: InquiryAnswer): Write<Noted> {
  return {
    call: answerCall(asked),
    inside: judgeWrite,
    read: () => ({}),
    proof: {
      call: inquiryListCall(asked.kind, dayOf(asked.askedAt)),
      judge: (callResult) => proofIn(callResult, asked),
    },
    maybeAlready: aboutState,
    maybeSentAt: asked.maybeSentAt,
  };
}

function answerCall({ kind, inquiryId, text }: InquiryAnswer): Call {
  return kind === 'question'
    ? { endpoint: endpoints.setAnswer, params: { qnaSeq: inquiryId, answer: text } }
    : { endpoint: endpoints.setUrgentAnswer, params: { urgentSeq: inquiryId, answer: text } };
}

/** A list with an entry that cannot be read does not tell that the question is gone. */
function proofIn(callResult: CallResult, { kind, inquiryId, text }: InquiryAnswer): Proof<Noted> {
  const list = callResult.verdict === 'accepted' ? readInquiryList(kind, callResult.data) : undefined;
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

/** Blanks and line breaks do not make another answer: the mall may keep them in its own way. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
