/** Hands answers of rows of 문의 to the mall; each has its own outcome. */

import { type Acted, type ActReport, inOrder } from '../../engine/act/acts';
import { inBatches } from '../../engine/act/mall-batches';
import type { JobContext } from '../../engine/job';
import type { AnswerOutcome, InquiryAnswer } from '../../mall/port/inquiries';
import { partOf } from '../../mall/port/mall';
import { kstText } from '../../rules/kst';
import { problemLines } from '../../sheet';
import { results } from '../../tabs/common';
import { type inquiriesTab, inquiryStates } from '../../tabs/inquiries.tab';
import { resultOf } from '../bundles/order-report';
import { isStateLost } from './inquiry-acts';
import { type JudgedInquiry, kindNamed } from './judge-inquiry';
import { deletedPart } from './record-inquiries';

type AnswerReport = ActReport<typeof inquiriesTab>;

/** The rows are marked: should this execution die, the next one asks the mall first. */
export function handAnswers(context: JobContext, ready: readonly JudgedInquiry[]): Acted<typeof inquiriesTab> {
  const { outcomes, stopped } = inBatches(context, ready, (batch) =>
    partOf(context.mall, 'inquiries').answer(batch.flatMap((one) => answerOf(one))),
  );
  const now = kstText(context.outside.clock.now());
  const reports = ready.map((one, at) => {
    const outcome = outcomes[at];
    if (outcome) return reportOf(one, outcome, now);
    return stopped && (isUnknown(one) ? stillUnknown(one) : NOT_HANDED);
  });
  const rows = ready.map(({ row }) => row);
  return { reports: inOrder(rows, reports), stopped };
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
  return {
    ...report,
    values: { state: inquiryStates.saved },
    ...(outcome.why === 'refused' ? { historyMessage: BESIDE_THE_ROW } : {}),
  };
}

/** The mall's own sentence may repeat the answer, so it stands beside the row only. */
const BESIDE_THE_ROW = '까닭은 행의 「메시지」에 있습니다.';
