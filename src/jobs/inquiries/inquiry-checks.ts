/** 점검 of 문의 (the manual's 저장): an answer that may be sent is kept as 답변저장; nothing is sent. */

import type { TabCheck } from '../../engine/tab-check';
import { usualLimits } from '../../rules/inquiry/answer';
import type { Problem, Row, Tab } from '../../sheet';
import { inquiriesTab, inquiryStates, openInquiryStates } from '../../tabs/inquiries.tab';
import { type InquiryRow, isWrong, judgeInquiry } from './judge-inquiry';

export const inquiryChecks: readonly TabCheck[] = [
  {
    tab: inquiriesTab,
    allRows: false,
    alsoRow: hasDraft,
    keepsUnknown: true,
    judge: () => (row) => {
      const judged = judgeInquiry(row as InquiryRow, usualLimits);
      const { problems, skip } = judged;
      const nothingToDo: Problem = { header: undefined, level: 'warning', message: skip ?? '' };
      if (skip !== undefined) return { problems: [...problems, nothingToDo], isWhole: true };
      if (isForgotten(row)) return { problems: [], values: { state: inquiryStates.unanswered } };
      const state = isWrong(judged) ? inquiryStates.unanswered : inquiryStates.saved;
      return { problems, values: { state }, isWhole: true };
    },
  },
];

const isOpen = ({ values }: Row<Tab>): boolean => openInquiryStates.includes(String(values['state']));

/** An open question with something in 답변, or with a 답변저장 whose 답변 was emptied since. */
function hasDraft(row: Row<Tab>): boolean {
  return isOpen(row) && (row.values['answer'] !== undefined || row.values['state'] === inquiryStates.saved);
}

/** Emptied and not to be sent: that is no mistake. */
const isForgotten = ({ values }: Row<Tab>): boolean =>
  values['answer'] === undefined && values['action'] === undefined && values['state'] === inquiryStates.saved;
