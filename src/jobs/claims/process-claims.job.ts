/**
 * 클레임 처리 (manual, page 취소/반품/교환 관리): 승인, 거절, 보류, 수거요청, 수거완료, 재배송, 교환완료, claim by claim. What was
 * decided is read again at once, and 주문 and 송장 follow. An act whose answer was lost is asked for first, and
 * handed over again only when the mall has not done it.
 */

import * as z from 'zod';
import { openActs } from '../../engine/act/act-steps';
import type { Acted, Acts } from '../../engine/act/acts';
import { batchCursorSchema, firstBatch, nameOrPlace } from '../../engine/act/batches';
import { isAnotherSellers, type Owner } from '../../engine/act/row-owner';
import { askedSchema, defineJob, type JobContext, type Scope } from '../../engine/job';
import { someOf } from '../../engine/questions';
import { kstText } from '../../rules/kst';
import { problemLines, readRows, readRowsWhere, type Snapshot, sheetOf, takeSized, takeSnapshot } from '../../sheet';
import { askedRows } from '../../store/chosen-rows';
import { claimActions, claimsTab } from '../../tabs/claims.tab';
import { ordersTab } from '../../tabs/orders.tab';
import { shipmentsTab } from '../../tabs/shipments.tab';
import { idAt } from '../bundles/id-at';
import { actOnClaims, type ClaimsActed } from './act-on-claims';
import { type ClaimReport, claimResult, isDecided } from './claim-report';
import { type ClaimPart, type ClaimRow, type JudgedClaim, judgeClaims } from './judge-claims';
import { type ClaimReports, isReady, precheck } from './precheck';
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
  open: (context) => openActs(context, ({ rejects }) => claimActs(context, rejects)),
});

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
  return [
    `취소 요청 ${rejected.length}건(클레임번호 ${someOf(rejected)})을 거절할까요? 거절하면 적은 송장으로 주문을 발송한 것이 되고, 되돌릴 수 없습니다.`,
  ];
}

/** The tab is judged as a whole only where that is asked for at all. */
function mayReject({ outside }: Scope): boolean {
  const rejecting = { by: ['action'], is: ({ action }: ClaimPart) => action === 'reject' } as const;
  return readRowsWhere(claimsTab, sheetOf(claimsTab, outside.workbook), rejecting, ['action']).length > 0;
}

const claimActs = (context: JobContext, rejects: boolean): Acts<typeof claimsTab, JudgedClaim, JudgedClaim> => ({
  tab: claimsTab,
  whole: claimsTab.name,
  readsOnce: true,
  find(stands) {
    const seen = stands ?? takeSized(claimsTab, sheetOf(claimsTab, context.outside.workbook));
    return { items: judgedClaims(context, seen), seen };
  },
  unitOf: ({ claimId, act, rows, asked }) => ({
    order: idAt(rows[0]?.values.mall, claimId),
    target: asked[0] ? nameOrPlace(asked[0].row, claimId) : claimId,
    title: claimActions[act],
    rows: asked.map(({ row }) => row),
    all: rows,
  }),
  most: () => context.mall.batchSize * BATCHES_PER_STEP,
  sortOut(batch) {
    const reports = precheck(context, batch, rejects);
    return { reports, open: batch.filter(({ asked }) => !asked.every(({ row }) => reports.has(row))) };
  },
  marks: { rowsOf: ({ asked }) => asked.map(({ row }) => row) },
  act: (open) => decide(context, open),
});

/** Decided claims are read again before the rows get their result. */
function decide(context: JobContext, open: readonly JudgedClaim[]): Acted<typeof claimsTab> {
  const acted = actOnClaims(context, open);
  const { stopped } = acted;
  const decided = stopped ? [] : open.filter((claim) => isDecided(acted.outcomes.get(claim)));
  const { read, stands } = readDecided(context, decided);
  const reports: ClaimReports = new Map(open.flatMap((claim) => reportsOf(context, claim, acted, read)));
  return { reports, stopped, stands };
}

const isForeign = (context: Owner, { rows }: JudgedClaim): boolean =>
  rows.some(({ values }) => isAnotherSellers(context, values));

/** One for each row of the claim; none where the mall was not asked. */
function reportsOf(
  { mall }: JobContext,
  claim: JudgedClaim,
  { outcomes, stopped }: ClaimsActed,
  read: ReadonlySet<string>,
): [ClaimRow, ClaimReport][] {
  const outcome = outcomes.get(claim);
  if (!outcome) return [];
  const unread = stopped || read.has(claim.claimId) ? [] : [`${mall.name}에서 다시 읽지 못했습니다. ${LATER}`];
  const report = claimResult(outcome, [...problemLines(claim.asked[0]?.problems ?? []), ...unread]);
  return claim.asked.map(({ row }) => [row, report]);
}

const LATER = '처리상태는 다음 수집에서 바뀝니다.';
