/**
 * What 답변전송 means in each 처리상태: it is done, or there is nothing to do. Drawn as a table for the seller in
 * docs/manual/문의처리.md, and gone through cell by cell in the tests.
 */
import { type inquiryActions, inquiryStates, openInquiryStates } from '../../tabs/inquiries.tab';
import type { Verdict } from '../bundles/order-acts';

export type InquiryAct = keyof typeof inquiryActions;

const { unanswered, saved, answered, deleted } = inquiryStates;

export const inquiryTable: Readonly<Record<InquiryAct, Readonly<Record<string, Verdict>>>> = {
  send: {
    [unanswered]: 'do',
    [saved]: 'do',
    [answered]: { skip: '이미 답변한 문의입니다.' },
    [deleted]: { skip: '지워진 문의라 답변할 것이 없습니다.' },
  },
};

export const verdictOfInquiry = (act: InquiryAct, state: string | undefined): Verdict =>
  inquiryTable[act][state ?? ''] ?? 'do';

/** A 처리상태 that was emptied or changed no longer says whether the question is answered, so the mall is asked first. */
export const isStateLost = (state: string | undefined): boolean =>
  state !== answered && state !== deleted && !openInquiryStates.includes(state ?? '');
