/** Questions, urgent messages and notices as 위메프 sends them; a list is a bare array. */
import * as z from 'zod';
import { id, text } from './wire';

/** An entry without a number is read all the same, so that its day tells whether it was asked for. */
export const questionShape = z.object({
  qnaSeq: id,
  question: text,
  questionDate: text,
  productNo: id,
  productName: text,
  orderNo: id,
  privateYn: text,
  title: text,
  answerYn: text,
  answer: text,
  answerDate: text,
});

export const urgentShape = z.object({
  urgentSeq: id,
  title: text,
  contents: text,
  regDate: text,
  purchaseNo: id,
  answerYn: text,
  answer: text,
});

export const noticeShape = z.object({ type: text, title: text, contents: text, regDate: text });

export type WireQuestion = z.infer<typeof questionShape>;
export type WireUrgent = z.infer<typeof urgentShape>;
