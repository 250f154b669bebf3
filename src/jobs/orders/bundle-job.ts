/** A job that does what 작업 says on 주문, bundle by bundle: some a step, each asked row with its own result and message. */
import * as z from 'zod';
import { type BatchCursor, batchCursorSchema, batchStep, firstBatch } from '../../engine/act/batches';
import { markRows } from '../../engine/act/mark-rows';
import { beforeMark } from '../../engine/act/maybe-sent';
import type { RowResult } from '../../engine/act/row-job';
import { foreignProblem, isAnotherSellers } from '../../engine/act/row-owner';
import { defineJob, type Job, type JobContext, type Note, type Step } from '../../engine/job';
import { isFine, outcomeCells } from '../../engine/row-report';
import type { MallError } from '../../mall/port/mall';
import { kstText } from '../../rules/kst';
import { calendarOf } from '../../settings/work-days';
import { changeRows, type PartOf, problemText, readRows, type Snapshot, sheetOf, takeSnapshot } from '../../sheet';
import { askedRows } from '../../store/chosen-rows';
import { results } from '../../tabs/common';
import { orderActions, ordersTab } from '../../tabs/orders.tab';
import { shipmentsTab } from '../../tabs/shipments.tab';
import { besideShipments } from '../bundles/beside-other-tab';
import type { OrderAct } from '../bundles/order-acts';
import { type JudgedBundle, type JudgedRow, judgeBundles, type OrderRow } from './judge-bundles';

/** What came of rows; one that is missing was not handed over, and keeps its 작업 for the next 실행. */
export type OrderResults = Map<OrderRow, RowResult<typeof ordersTab>>;

export interface BundlesActed {
  results: OrderResults;
  stopped: MallError | undefined;
  /** 주문 as it stands, where it was seen without a remote call since. */
  stands?: Snapshot | undefined;
}

/** What is to be done with a bundle in which nothing stands in the way. */
export interface OpenBundle extends JudgedBundle {
  /** Rows that are to be done; those in which there is nothing to do are told already. */
  open: readonly JudgedRow[];
}

interface BundleJobWords {
  name: string;
  title: string;
  action: OrderAct;
  act(context: JobContext, bundles: readonly OpenBundle[]): BundlesActed;
}

/** Bundles a step, as a multiple of what the mall takes at once; about twenty seconds at its rate, a bundle asking several calls. */
const BATCHES_PER_STEP = 8;

export function defineBundleJob(words: BundleJobWords): Job {
  return defineJob<unknown, BatchCursor>({
    name: words.name,
    title: words.title,
    tab: ordersTab.name,
    acts: [{ tab: ordersTab, actions: [words.action] }],
    sends: true,
    writes: [ordersTab, shipmentsTab],
    args: z.unknown(),
    cursor: batchCursorSchema,
    plan: firstBatch,
    open(context) {
      /** As the last step left it; between two steps nothing is asked of the mall. */
      const orders: Orders = { stands: undefined };
      return { step: (cursor) => bundleStep(context, words, cursor, orders) };
    },
  });
}

interface Orders {
  stands: Snapshot | undefined;
}

function bundleStep(
  context: JobContext,
  words: BundleJobWords,
  cursor: BatchCursor,
  orders: Orders,
): Step<BatchCursor> {
  const { outside, mall, preferences, chosen } = context;
  const sheet = sheetOf(ordersTab, outside.workbook);
  const seen = orders.stands ?? takeSnapshot(ordersTab, sheet);
  const asked = askedRows(ordersTab, readRows(ordersTab, seen), chosen);
  const { rows, hasRead } = besideShipments(outside.workbook, asked);
  const rules = { now: kstText(outside.clock.now()), calendar: calendarOf(preferences) };
  const mine = judgeBundles(rows, rules).filter((one) => one.act === words.action && !isForeign(context, one));
  const pending = mine.filter((bundle) => orderOf(bundle) > cursor.after);
  const batch = pending.slice(0, mall.batchSize * BATCHES_PER_STEP);
  const reports = resultsBefore(context, words, batch);
  const open = openBundles(batch, reports);
  const toSend = open.flatMap((bundle) => bundle.open.map(({ row }) => row));
  const marked = markRows(context, ordersTab, toSend, hasRead ? {} : { seen });
  const acted = words.act(context, open);
  for (const [row, result] of acted.results) reports.set(row, result);
  const unsent = marked.filter((row) => !reports.has(row));
  orders.stands = writeResults(context, reports, unsent, acted.stands);
  if (acted.stopped) throw acted.stopped;
  const handed = context.isLate() ? batch.filter((bundle) => isReported(bundle, reports)) : batch;
  const waiting = batch.findIndex((bundle) => !handed.includes(bundle));
  return batchStep(cursor, {
    keys: handed.map(orderOf),
    ...(waiting === -1 ? {} : { after: batch.slice(0, waiting).map(orderOf).pop() ?? cursor.after }),
    reports: handed.map(({ asked }) => asked.map(({ row }) => reports.get(row) ?? NOT_HANDED)),
    whole: '배송',
    left: pending.length - handed.length,
    notes: handed.map((bundle) => noteOf(bundle, reports)),
  });
}

const isForeign = (context: JobContext, { rows }: JudgedBundle): boolean =>
  rows.some(({ values }) => isAnotherSellers(context, values));

/** False for a bundle that the time did not suffice for: the next execution begins with it. */
const isReported = ({ asked }: JudgedBundle, reports: OrderResults): boolean =>
  asked.every(({ row }) => reports.has(row));

const orderOf = ({ bundleId, rows }: JudgedBundle): string => `${rows[0]?.values.mall ?? ''}\n${bundleId}`;

/** Rows that need no mall: mistakes, and those in which there is nothing to do. */
function resultsBefore(context: JobContext, words: BundleJobWords, bundles: readonly JudgedBundle[]): OrderResults {
  const reports: OrderResults = new Map();
  for (const bundle of bundles) {
    const foreign = problemHere(context, words, bundle);
    const wrong = bundle.asked.filter(({ problems }) => problems.some(({ level }) => level === 'error'));
    const isWhole = words.action !== 'cancelOrder';
    for (const judged of bundle.asked) {
      const { row, problems, skip } = judged;
      if (foreign) reports.set(row, { result: results.mistake, message: foreign });
      else if (wrong.includes(judged)) reports.set(row, { result: results.mistake, message: problemText(problems) });
      else if (isWhole && wrong.length > 0) reports.set(row, { result: results.mistake, message: OTHERS_WRONG });
      else if (skip !== undefined) reports.set(row, { result: results.skipped, message: skip });
    }
  }
  return reports;
}

const OTHERS_WRONG = '같은 배송번호의 다른 행에 고칠 것이 있어 보내지 않았습니다. 그 행을 고치고 다시 실행해 주세요.';

function problemHere(context: JobContext, { action }: BundleJobWords, { rows }: JudgedBundle): string | undefined {
  const { mall } = context;
  const foreign = foreignProblem(context, rows[0]?.values ?? {});
  if (foreign !== undefined || mall.capabilities[action]) return foreign;
  return `${mall.name}에는 ${orderActions[action]} 기능이 없습니다. 제휴몰의 판매자 화면에서 처리하고 작업을 비워 주세요.`;
}

const openBundles = (bundles: readonly JudgedBundle[], reports: OrderResults): OpenBundle[] =>
  bundles.flatMap((bundle) => {
    const open = bundle.asked.filter(({ row }) => !reports.has(row));
    return open.length > 0 ? [{ ...bundle, open }] : [];
  });

/** Gives 주문 as it stands then. */
function writeResults(
  { outside }: JobContext,
  reports: OrderResults,
  unsent: readonly OrderRow[],
  seen: Snapshot | undefined,
): Snapshot | undefined {
  const processedAt = kstText(outside.clock.now());
  const changes = new Map<string, PartOf<typeof ordersTab>>(
    unsent.map(({ key = '', values }) => [key, beforeMark(values)]),
  );
  for (const [{ key }, outcome] of reports) {
    if (key === undefined) continue;
    changes.set(key, outcomeCells(outcome, processedAt));
  }
  return changeRows(ordersTab, sheetOf(ordersTab, outside.workbook), changes, { seen, whole: true }).stands;
}

/** One line a bundle: what went wrong in any of its rows, else what came of the first. */
function noteOf({ bundleId, asked }: JudgedBundle, reports: OrderResults): Note {
  const outcomes = asked.flatMap(({ row }) => reports.get(row) ?? []);
  const { result, message } = outcomes.find((outcome) => !isFine(outcome)) ?? outcomes[0] ?? NOT_HANDED;
  const target = bundleId || `${asked[0]?.row.row ?? ''}행`;
  return { text: `${target}: ${result} ${message}`.trim(), history: true, target, result };
}

const NOT_HANDED = { result: results.failed, message: '보내지 못했습니다. 다시 실행해 주세요.' };
