/** Answers made from 답변템플릿 for chosen questions, before anything is written or sent. */

import type { JobContext } from '../../engine/job';
import { type AnswerLimits, answerFindings } from '../../rules/inquiry/answer';
import { fillTemplate, type TemplateField } from '../../rules/inquiry/answer-template';
import { columnOf, isMixed, problemText, readRows, sheetOf, takeSnapshot } from '../../sheet';
import { answerTemplatesTab } from '../../tabs/answer-templates.tab';
import { results } from '../../tabs/common';
import { inquiriesTab, openInquiryStates } from '../../tabs/inquiries.tab';
import { type InquiryPart, type InquiryRow, stateByAnswer } from './judge-inquiry';

export interface AnswerTemplate {
  name: string;
  phrase: string;
}

type Where = Pick<JobContext['outside'], 'workbook'>;

/** Those with a name and a phrase, in the order of the tab; of two with one name neither. Throws `SheetError`. */
export function answerTemplates({ workbook }: Where): AnswerTemplate[] {
  const rows = readRows(answerTemplatesTab, takeSnapshot(answerTemplatesTab, sheetOf(answerTemplatesTab, workbook)));
  return rows.flatMap(({ values: { name, phrase }, problems }) =>
    name !== undefined && phrase !== undefined && problems.length === 0 ? [{ name, phrase }] : [],
  );
}

/** What is to be written into a row, or why nothing is. */
export type AnswerDraft =
  | { ok: true; row: InquiryRow; values: InquiryPart; warning?: string }
  | { ok: false; row: InquiryRow; result: string; message: string };

export interface DraftRules {
  phrase: string;
  /** Over an answer that stands there. */
  overwrite: boolean;
  /** 업체명, for {판매자}; the account's id where it is blank. */
  seller: string;
  limits: AnswerLimits;
}

export function draftAnswer(row: InquiryRow, { phrase, overwrite, seller, limits }: DraftRules): AnswerDraft {
  if (isMixed(row)) return { ok: false, row, result: results.mistake, message: problemText(row.problems) };
  const kept = whyKept(row, overwrite);
  if (kept !== undefined) return { ok: false, row, result: results.skipped, message: kept };
  const { text, findings } = fillTemplate(phrase, { ...fieldsOf(row), seller: seller || row.values.sellerId });
  if (findings.length > 0)
    return { ok: false, row, result: results.mistake, message: findings.map(({ message }) => message).join(' ') };
  const values = { answer: text, state: stateByAnswer(text, limits) };
  const warning = answerFindings(text, limits)[0]?.message;
  return { ok: true, row, values, ...(warning === undefined ? {} : { warning }) };
}

/** What was sent, or may have been, is not written over. */
function whyKept({ values, problems }: InquiryRow, overwrite: boolean): string | undefined {
  if (!openInquiryStates.includes(values.state ?? '')) return '답변할 문의가 아니라서 그대로 두었습니다.';
  if (values.result === results.unknown)
    return '보낸 답변이 갔는지 아직 모르는 문의라 그대로 두었습니다. 먼저 답변전송을 실행하세요.';
  const { header } = columnOf(inquiriesTab, 'answer');
  const isFilled = values.answer !== undefined || problems.some((problem) => problem.header === header);
  return isFilled && !overwrite ? '이미 적은 답변이 있어 그대로 두었습니다.' : undefined;
}

function fieldsOf({ values }: InquiryRow): Partial<Record<TemplateField, string | undefined>> {
  const { productName, listingId, orderId, inquiryId, askedAt, title, kind, mall } = values;
  const asked = { askedAt: askedAt?.slice(0, 16), askedOn: askedAt?.slice(0, 10) };
  return { productName, listingId, orderId, inquiryId, ...asked, title, kind, mall };
}
