/** Questions, urgent messages and notices as 위메프 sends them; a list is a bare array. */
import { type Read, shape } from '../kit/wire';

/** An entry without a number is read all the same, so that its day tells whether it was asked for. */
export const questionShape = shape(({ ids, texts }) => ({
  ...ids('qnaSeq', 'productNo', 'orderNo'),
  ...texts('question', 'questionDate', 'productName', 'privateYn', 'title', 'answerYn', 'answer', 'answerDate'),
}));

export const urgentShape = shape(({ ids, texts }) => ({
  ...ids('urgentSeq', 'purchaseNo'),
  ...texts('title', 'contents', 'regDate', 'answerYn', 'answer'),
}));

export const noticeShape = shape(({ texts }) => texts('type', 'title', 'contents', 'regDate'));

export type WireQuestion = Read<typeof questionShape>;
export type WireUrgent = Read<typeof urgentShape>;
