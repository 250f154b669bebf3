/**
 * 답변전송, 답변일괄전송 (manual, page 문의관리): hands answers to the mall. A row is marked 확인필요 before the call, so that one
 * whose answer was lost, or on which an execution died, is asked about first and no answer goes out twice.
 */
import * as z from 'zod';
import { batchCursorSchema, batchStep, firstBatch } from '../../engine/act/batches';
import { isAnotherSellers } from '../../engine/act/row-owner';
import { defineJob, type JobContext, type Note, type Step } from '../../engine/job';
import { outcomeCells } from '../../engine/row-report';
import { kstText } from '../../rules/kst';
import { changeRows, isUnnamed, problemText, readRows, sheetOf, takeSnapshot } from '../../sheet';
import { isChosen } from '../../store/chosen-rows';
import { results } from '../../tabs/common';
import { inquiriesTab, inquiryActions, inquiryStates } from '../../tabs/inquiries.tab';
import { type AnswerReport, handAnswers } from './hand-answers';
import { type InquiryPart, type InquiryRow, isWrong, type JudgedInquiry, judgeInquiry } from './judge-inquiry';
import { problemHere } from './problem-here';

const argsSchema = z.object({
  /** 답변일괄전송: every row that is 답변저장, whatever its 작업. */
  all: z.boolean().optional(),
  /** 개별전송: the chosen rows, whatever their 작업. */
  each: z.boolean().optional(),
});
type Args = z.infer<typeof argsSchema>;

const cursorSchema = batchCursorSchema.extend({ all: z.boolean(), each: z.boolean() });
type Cursor = z.infer<typeof cursorSchema>;

/** Rows a step, as a multiple of what the mall takes at once: about twenty seconds of sending. */
const BATCHES_PER_STEP = 20;
const MOST_ROWS = 100;

export const sendAnswers = defineJob<Args, Cursor>({
  name: 'sendAnswers',
  title: '답변전송',
  acts: [{ tab: inquiriesTab, actions: ['send'] }],
  sends: true,
  writes: [inquiriesTab],
  tab: inquiriesTab.name,
  args: argsSchema,
  cursor: cursorSchema,
  plan: (_, { all = false, each = false }) => ({ ...firstBatch(), all, each }),
  open: (context) => ({ step: (cursor) => sendStep(context, cursor) }),
});

function sendStep(context: JobContext, cursor: Cursor): Step<Cursor> {
  const pending = rowsToSend(context, cursor).filter(({ key = '' }) => key > cursor.after);
  const batch = pending.slice(0, Math.min(context.mall.batchSize * BATCHES_PER_STEP, MOST_ROWS));
  const judged = batch.map((row) => judgeInquiry(row, context.mall.inquiries.limits));
  const reports = new Map(judged.flatMap((one) => present(one, precheck(context, one))));
  const handed = handAnswers(
    context,
    judged.filter((one) => !reports.has(one)),
  );
  for (const [one, result] of handed.reports) reports.set(one, result);
  const tried = untilFirstWaiting(judged, reports);
  writeReports(context, tried, handed.restored);
  if (handed.stopped) throw handed.stopped;
  const { next, ...step } = batchStep(cursor, {
    keys: tried.map(([{ row }]) => row.key ?? ''),
    reports: tried.map(([, result]) => [result]),
    left: pending.length - tried.length,
    notes: tried.map(([one, result]) => noteOf(one, result)),
  });
  return { ...step, next: next && { ...cursor, ...next } };
}

/** In the order of their keys. */
function rowsToSend(context: JobContext, { all, each }: Cursor): InquiryRow[] {
  const { outside, chosen } = context;
  const rows = readRows(inquiriesTab, takeSnapshot(inquiriesTab, sheetOf(inquiriesTab, outside.workbook)));
  const isAsked = ({ values }: InquiryRow): boolean => {
    if (isAnotherSellers(context, values)) return false;
    if (each && chosen) return true;
    return all ? values.state === inquiryStates.saved : values.action !== undefined;
  };
  const asked = rows.filter((row) => row.key !== undefined && isChosen(inquiriesTab, row, chosen) && isAsked(row));
  return asked.sort((left, right) => ((left.key ?? '') < (right.key ?? '') ? -1 : 1));
}

type Tried = (readonly [JudgedInquiry, AnswerReport])[];

const present = (one: JudgedInquiry, reports: AnswerReport | undefined): Tried => (reports ? [[one, reports]] : []);

/** What needs no mall. A row that may have been sent stays 확인필요, whatever has to be mended in it. */
function precheck(context: JobContext, one: JudgedInquiry): AnswerReport | undefined {
  if (one.skip !== undefined) return { result: results.skipped, message: one.skip };
  const elsewhere = problemHere(context, one.row.values);
  if (elsewhere === undefined && !isWrong(one)) return undefined;
  const isUnknown = one.row.values.result === results.unknown;
  return { result: isUnknown ? results.unknown : results.mistake, message: elsewhere ?? problemText(one.problems) };
}

/** What the time did not suffice for, and what stands behind it, is for the next execution. */
function untilFirstWaiting(judged: readonly JudgedInquiry[], report: ReadonlyMap<JudgedInquiry, AnswerReport>): Tried {
  const waiting = judged.findIndex((one) => !report.has(one));
  const before = waiting === -1 ? judged : judged.slice(0, waiting);
  return before.flatMap((one) => present(one, report.get(one)));
}

function writeReports({ outside }: JobContext, tried: Tried, restored: ReadonlyMap<string, InquiryPart>): void {
  const processedAt = kstText(outside.clock.now());
  const changes = new Map(restored);
  for (const [{ row }, one] of tried) {
    changes.set(row.key ?? '', { ...one.values, ...outcomeCells(one, processedAt) });
  }
  changeRows(inquiriesTab, sheetOf(inquiriesTab, outside.workbook), changes);
}

/** The mall's own sentence may repeat the answer, so it stands beside the row only. */
function noteOf({ row }: JudgedInquiry, { result, message, isMallsWord }: AnswerReport): Note {
  const isNamed = row.key !== undefined && !isUnnamed(row.key);
  const target = isNamed ? (row.values.inquiryId ?? '') : `${row.row}행`;
  const said = isMallsWord ? '까닭은 행의 「메시지」에 있습니다.' : message;
  return { text: `${target}: ${inquiryActions.send} ${result} ${said}`.trim(), history: true, target, result };
}
