/** Marks rows of 문의 and hands their answers to the mall; each has its own outcome. */

import { inBatches } from '../../engine/act/mall-batches';
import { beforeMark, needsMark, sendingMark } from '../../engine/act/maybe-sent';
import type { JobContext } from '../../engine/job';
import type { RowReport } from '../../engine/row-report';
import type { AnswerOutcome, InquiryAnswer } from '../../mall/port/inquiries';
import type { MallError } from '../../mall/port/mall';
import { kstText } from '../../rules/kst';
import { changeRows, problemLines, sheetOf } from '../../sheet';
import { results } from '../../tabs/common';
import { inquiriesTab, inquiryStates } from '../../tabs/inquiries.tab';
import { resultOf } from '../bundles/order-report';
import { isStateLost } from './inquiry-acts';
import { type InquiryPart, type JudgedInquiry, kindNamed } from './judge-inquiry';
import { deletedPart } from './record-inquiries';

/** What came of a row. */
export interface AnswerReport extends RowReport {
  /** Further columns. */
  values?: InquiryPart;
  /** The message is the mall's sentence. */
  isMallsWord?: boolean;
}

export interface HandedAnswers {
  /** What came of rows; one that is missing was not handed over. */
  reports: Map<JudgedInquiry, AnswerReport>;
  /** Cells of rows that were marked but not handed over, as they stood; by key. */
  restored: Map<string, InquiryPart>;
  stopped: MallError | undefined;
}

/** An execution that dies from here on leaves the marks: whoever comes next asks the mall first. Throws `SheetError`. */
export function handAnswers(context: JobContext, ready: readonly JudgedInquiry[]): HandedAnswers {
  const { gone, marked } = mark(context, ready);
  const there = ready.filter(({ row }) => !gone.has(row.key ?? ''));
  const { outcomes, stopped } = inBatches(context, there, (batch) =>
    context.mall.inquiries.answer(batch.flatMap((one) => answerOf(one))),
  );
  const reports = new Map<JudgedInquiry, AnswerReport>();
  const now = kstText(context.outside.clock.now());
  there.forEach((one, at) => {
    const outcome = outcomes[at];
    if (outcome) reports.set(one, reportOf(one, outcome, now));
    else if (stopped) reports.set(one, isUnknown(one) ? stillUnknown(one) : NOT_HANDED);
  });
  for (const one of ready) if (gone.has(one.row.key ?? '')) reports.set(one, GONE);
  const unhanded = there.filter((one) => marked.has(one) && !reports.has(one));
  const restored = new Map(
    unhanded.map(({ row: { key = '', values } }) => [key, { state: values.state, ...beforeMark(values) }]),
  );
  return { reports, restored, stopped };
}

const isUnknown = ({ row }: JudgedInquiry): boolean => row.values.result === results.unknown;

const NOT_HANDED: AnswerReport = {
  result: results.failed,
  message: '제휴몰이 더 받지 않아 보내지 않았습니다. 다시 실행하면 이어서 보냅니다.',
};
const stillUnknown = ({ row }: JudgedInquiry): AnswerReport => ({
  result: results.unknown,
  message: '앞서 보낸 답변이 갔는지 아직 확인하지 못했습니다. 다시 실행하면 먼저 물어봅니다.',
  sentAt: row.values.processedAt,
});
const GONE: AnswerReport = { result: results.failed, message: '행이 사라져 보내지 않았습니다.' };

/** Before the call; a row found 확인필요 has its mark already, unless its time is up. `gone` are keys of rows that stand nowhere any more. */
function mark(context: JobContext, ready: readonly JudgedInquiry[]) {
  const { outside } = context;
  const marked = new Set(ready.filter(({ row }) => needsMark(context, row.values)));
  const mark = { state: inquiryStates.saved, ...sendingMark(outside.clock.now()) };
  const changes = new Map([...marked].map(({ row }): [string, InquiryPart] => [row.key ?? '', mark]));
  const { missing } = changeRows(inquiriesTab, sheetOf(inquiriesTab, outside.workbook), changes);
  if (marked.size > 0) outside.workbook.flush();
  return { gone: new Set(missing), marked };
}

function answerOf(one: JudgedInquiry): InquiryAnswer[] {
  const { kind: label, inquiryId = '', askedAt = '', answer: text = '', state, processedAt = '' } = one.row.values;
  const kind = kindNamed(label);
  const doubt = isUnknown(one) || isStateLost(state) ? { maybeSentAt: processedAt } : {};
  return kind ? [{ kind, inquiryId, askedAt, text, ...doubt }] : [];
}

function reportOf(one: JudgedInquiry, outcome: AnswerOutcome, now: string): AnswerReport {
  if (outcome.ok) {
    const values = { state: inquiryStates.answered, answeredAt: now };
    return { ...resultOf(outcome, problemLines(one.problems)), values };
  }
  if (outcome.why === 'deleted') {
    const { state, result = results.skipped, message = '' } = deletedPart(now);
    return { result, message, values: { state } };
  }
  // This try certainly did not reach the mall; of an earlier one that is not known.
  if (outcome.why === 'unavailable' && isUnknown(one)) return stillUnknown(one);
  const report = resultOf({ ...outcome, why: outcome.why }, []);
  return { ...report, values: { state: inquiryStates.saved }, isMallsWord: outcome.why === 'refused' };
}
