/**
 * 클레임 처리 (manual, page 취소/반품/교환 관리): 승인, 거절, 보류, 수거요청, 수거완료, 재배송, 교환완료, claim by claim. What was
 * decided is read again at once, and 주문 and 송장 follow. An act whose answer was lost is asked for first, and
 * handed over again only when the mall has not done it.
 */
import * as z from 'zod';
import { batchCursorSchema, batchStep, firstBatch } from '../../engine/act/batches';
import { markRows } from '../../engine/act/mark-rows';
import { beforeMark } from '../../engine/act/maybe-sent';
import { isAnotherSellers } from '../../engine/act/row-owner';
import { askedSchema, defineJob, type JobContext, type Note, type Scope, type Step } from '../../engine/job';
import { isFine, outcomeCells } from '../../engine/row-report';
import { kstText } from '../../rules/kst';
import {
  changeRows,
  problemLines,
  readRows,
  readRowsWhere,
  type Snapshot,
  sheetOf,
  takeSized,
  takeSnapshot,
} from '../../sheet';
import { askedRows } from '../../store/chosen-rows';
import { claimActions, claimsTab } from '../../tabs/claims.tab';
import { results } from '../../tabs/common';
import { ordersTab } from '../../tabs/orders.tab';
import { shipmentsTab } from '../../tabs/shipments.tab';
import { actOnClaims, type ClaimsActed } from './act-on-claims';
import { claimResult, isDecided } from './claim-report';
import { type ClaimPart, type ClaimRow, type JudgedClaim, judgeClaims } from './judge-claims';
import { type ClaimResults, isReady, precheck } from './precheck';
import { readDecided } from './read-decided';

const cursorSchema = batchCursorSchema.extend({
  /** Whether 거절 was agreed to. */
  rejects: z.boolean(),
});
type Cursor = z.infer<typeof cursorSchema>;

/** Claims a step, as a multiple of what the mall takes at once; each is decided and read again, and its bundle too. */
const BATCHES_PER_STEP = 10;

export const processClaims = defineJob<z.infer<typeof askedSchema>, Cursor>({
  name: 'processClaims',
  title: '클레임 처리',
  acts: [{ tab: claimsTab, actions: Object.keys(claimActions) }],
  sends: true,
  writes: [claimsTab, ordersTab, shipmentsTab],
  tab: claimsTab.name,
  args: askedSchema,
  cursor: cursorSchema,
  questions: rejectQuestions,
  plan(context, { asked = [] }) {
    const questions = rejectQuestions(context);
    return { ...firstBatch(), rejects: questions.every((text) => asked.includes(text)) };
  },
  open(context) {
    /** As the last step left it; between two steps nothing is asked of the mall. */
    const claims: Claims = { stands: undefined };
    return { step: (cursor) => claimStep(context, cursor, claims) };
  },
});

interface Claims {
  stands: Snapshot | undefined;
}

function judgedClaims({ outside: { clock }, chosen }: Scope, seen: Snapshot): JudgedClaim[] {
  const rows = readRows(claimsTab, seen);
  return judgeClaims(askedRows(claimsTab, rows, chosen), kstText(clock.now()).slice(0, 10));
}

function rejectQuestions(scope: Scope): string[] {
  if (!mayReject(scope)) return [];
  const seen = takeSnapshot(claimsTab, sheetOf(claimsTab, scope.outside.workbook));
  const ready = judgedClaims(scope, seen).filter(
    (claim) => claim.act === 'reject' && isReady(claim) && !isForeign(scope, claim),
  );
  const rejected = ready.map(({ claimId }) => claimId);
  if (rejected.length === 0) return [];
  const named = rejected.slice(0, 5).join(', ') + (rejected.length > 5 ? ' …' : '');
  return [
    `취소 요청 ${rejected.length}건(클레임번호 ${named})을 거절할까요? 거절하면 적은 송장으로 주문을 발송한 것이 되고, 되돌릴 수 없습니다.`,
  ];
}

/** The tab is judged as a whole only where that is asked for at all. */
function mayReject({ outside }: Scope): boolean {
  const rejecting = { by: ['action'], is: ({ action }: ClaimPart) => action === 'reject' } as const;
  return readRowsWhere(claimsTab, sheetOf(claimsTab, outside.workbook), rejecting, ['action']).length > 0;
}

function claimStep(context: JobContext, cursor: Cursor, claims: Claims): Step<Cursor> {
  const seen = claims.stands ?? takeSized(claimsTab, sheetOf(claimsTab, context.outside.workbook));
  const pending = judgedClaims(context, seen).filter(
    (claim) => orderOf(claim) > cursor.after && !isForeign(context, claim),
  );
  const batch = pending.slice(0, context.mall.batchSize * BATCHES_PER_STEP);
  const reports = precheck(context, batch, cursor.rejects);
  const open = batch.filter((claim) => !isReported(claim, reports));
  const toSend = open.flatMap(({ asked }) => asked.map(({ row }) => row));
  const marked = markRows(context, claimsTab, toSend, { seen });
  const acted = actOnClaims(context, open);
  const decided = batch.filter((claim) => isDecided(acted.outcomes.get(claim)));
  const { read, stands } = readDecided(context, acted.stopped ? [] : decided);
  for (const claim of batch) noteOutcome(context, claim, acted, read, reports);
  const unsent = marked.filter((row) => !reports.has(row));
  claims.stands = writeResults(context, reports, unsent, stands);
  if (acted.stopped) throw acted.stopped;
  const handed = context.isLate() ? batch.filter((claim) => isReported(claim, reports)) : batch;
  const waiting = batch.findIndex((claim) => !handed.includes(claim));
  const step = batchStep(cursor, {
    keys: handed.map(orderOf),
    ...(waiting === -1 ? {} : { after: batch.slice(0, waiting).map(orderOf).pop() ?? cursor.after }),
    reports: handed.map(({ asked }) => asked.map(({ row }) => reports.get(row) ?? NOT_HANDED)),
    whole: claimsTab.name,
    left: pending.length - handed.length,
    notes: handed.map((claim) => noteOf(claim, reports)),
  });
  return { ...step, next: step.next && { ...step.next, rejects: cursor.rejects } };
}

const isForeign = (context: Pick<JobContext, 'sellerId'>, { rows }: JudgedClaim): boolean =>
  rows.some(({ values }) => isAnotherSellers(context, values));

/** False for a claim that has yet to be handed over. */
const isReported = ({ asked }: JudgedClaim, reports: ClaimResults): boolean =>
  asked.every(({ row }) => reports.has(row));

const orderOf = ({ claimId, rows }: JudgedClaim): string => `${rows[0]?.values.mall ?? ''}\n${claimId}`;

function noteOutcome(
  { mall }: JobContext,
  claim: JudgedClaim,
  { outcomes, stopped }: ClaimsActed,
  read: ReadonlySet<string>,
  reports: ClaimResults,
): void {
  const outcome = outcomes.get(claim);
  if (!outcome) return;
  const unread = stopped || read.has(claim.claimId) ? [] : [`${mall.name}에서 다시 읽지 못했습니다. ${LATER}`];
  const result = claimResult(outcome, [...problemLines(claim.asked[0]?.problems ?? []), ...unread]);
  for (const { row } of claim.asked) reports.set(row, result);
}

const LATER = '처리상태는 다음 수집에서 바뀝니다.';

/** Gives 클레임 as it stands then. */
function writeResults(
  { outside: { workbook, clock } }: JobContext,
  reports: ClaimResults,
  unsent: readonly ClaimRow[],
  seen: Snapshot | undefined,
): Snapshot | undefined {
  const processedAt = kstText(clock.now());
  const changes = new Map<string, ClaimPart>(unsent.map(({ key = '', values }) => [key, beforeMark(values)]));
  for (const [{ key }, result] of reports) {
    if (key !== undefined) changes.set(key, { ...result.values, ...outcomeCells(result, processedAt) });
  }
  return changeRows(claimsTab, sheetOf(claimsTab, workbook), changes, { seen, whole: true }).stands;
}

/** One line a claim: what went wrong in any of its rows, else what came of the first. */
function noteOf({ claimId, act, asked }: JudgedClaim, reports: ClaimResults): Note {
  const outcomes = asked.flatMap(({ row }) => reports.get(row) ?? []);
  const { result, message } = outcomes.find((outcome) => !isFine(outcome)) ?? outcomes[0] ?? NOT_HANDED;
  const target = claimId || `${asked[0]?.row.row ?? ''}행`;
  return { text: `${target}: ${claimActions[act]} ${result} ${message}`.trim(), history: true, target, result };
}

const NOT_HANDED = { result: results.failed, message: '보내지 못했습니다. 다시 실행해 주세요.' };
