/**
 * 답변전송, 답변일괄전송 (manual, page 문의관리): hands answers to the mall. A row is marked 확인필요 before the call, so that one
 * whose answer was lost, or on which an execution died, is asked about first and no answer goes out twice.
 */
import * as z from 'zod';
import { openActs } from '../../engine/act/act-steps';
import { type Acts, inOrder } from '../../engine/act/acts';
import { batchCursorSchema, firstBatch, nameOrPlace } from '../../engine/act/batches';
import { needsMark } from '../../engine/act/maybe-sent';
import { defineJob, type JobContext } from '../../engine/job';
import type { RowReport } from '../../engine/row-report';
import { answerLength } from '../../mall/port/inquiries';
import { partOf } from '../../mall/port/mall';
import { problemText, readRows, sheetOf, takeSnapshot } from '../../sheet';
import { isChosen } from '../../store/chosen-rows';
import { results } from '../../tabs/common';
import { inquiriesTab, inquiryActions, inquiryStates } from '../../tabs/inquiries.tab';
import { handAnswers } from './hand-answers';
import { type InquiryRow, isWrong, type JudgedInquiry, judgeInquiry, kindNamed } from './judge-inquiry';
import { problemHere } from './problem-here';

const argsSchema = z.object({
  /** 답변일괄전송: every row that is 답변저장, with any 작업. */
  all: z.boolean().optional(),
  /** 개별전송: the chosen rows, with any 작업. */
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
  open: (context) => openActs(context, (cursor) => answerActs(context, cursor)),
});

const answerActs = (context: JobContext, cursor: Cursor): Acts<typeof inquiriesTab, InquiryRow, JudgedInquiry> => ({
  tab: inquiriesTab,
  find: () => ({ items: rowsToSend(context, cursor) }),
  unitOf: (row) => ({
    order: row.key ?? '',
    target: nameOrPlace(row, row.values.inquiryId ?? ''),
    title: inquiryActions.send,
    rows: [row],
  }),
  most: () => Math.min(context.mall.batchSize * BATCHES_PER_STEP, MOST_ROWS),
  sortOut(batch) {
    const judged = batch.map((row) =>
      judgeInquiry(row, answerLength(partOf(context.mall, 'inquiries'), kindNamed(row.values.kind))),
    );
    const known = judged.map((one) => precheck(context, one));
    return { reports: inOrder(batch, known), open: judged.filter((_, at) => known[at] === undefined) };
  },
  // A row found 확인필요 has its mark already, unless its time is up.
  marks: {
    rowsOf: ({ row }) => (needsMark(context, row.values) ? [row] : []),
    cells: { state: inquiryStates.saved },
  },
  act: (open) => handAnswers(context, open),
});

function rowsToSend(context: JobContext, { all, each }: Cursor): InquiryRow[] {
  const { outside, chosen } = context;
  const rows = readRows(inquiriesTab, takeSnapshot(inquiriesTab, sheetOf(inquiriesTab, outside.workbook)));
  const isAsked = ({ values }: InquiryRow): boolean => {
    if (each && chosen) return true;
    return all ? values.state === inquiryStates.saved : values.action !== undefined;
  };
  return rows.filter((row) => row.key !== undefined && isChosen(inquiriesTab, row, chosen) && isAsked(row));
}

/** Rows that need no request. A row that may have been sent stays 확인필요, also with a mistake in it. */
function precheck(context: JobContext, one: JudgedInquiry): RowReport | undefined {
  if (one.skip !== undefined) return { result: results.skipped, message: one.skip };
  const elsewhere = problemHere(context, one.row.values);
  if (elsewhere === undefined && !isWrong(one)) return undefined;
  const isUnknown = one.row.values.result === results.unknown;
  return { result: isUnknown ? results.unknown : results.mistake, message: elsewhere ?? problemText(one.problems) };
}
