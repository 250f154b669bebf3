/** A job that does what 작업 says on 주문, bundle by bundle: some a step, each asked row with its own result and message. */

import * as z from 'zod';
import { openActs } from '../../engine/act/act-steps';
import type { Acted, ActReports, Acts } from '../../engine/act/acts';
import { batchCursorSchema, firstBatch } from '../../engine/act/batches';
import { defineJob, type Job, type JobContext } from '../../engine/job';
import { kstText } from '../../rules/kst';
import { calendarOf } from '../../settings/work-days';
import { problemText, readRows, type Snapshot, sheetOf, takeSnapshot } from '../../sheet';
import { askedRows } from '../../store/chosen-rows';
import { results } from '../../tabs/common';
import { orderActions, ordersTab } from '../../tabs/orders.tab';
import { shipmentsTab } from '../../tabs/shipments.tab';
import { besideShipments } from '../bundles/beside-other-tab';
import { idAt } from '../bundles/id-at';
import type { OrderAct } from '../bundles/order-acts';
import { type JudgedBundle, type JudgedRow, judgeBundles } from './judge-bundles';

type OrderReports = ActReports<typeof ordersTab>;
export type BundlesActed = Acted<typeof ordersTab>;

/** What is to be done with a bundle in which nothing stands in the way. */
export interface OpenBundle extends JudgedBundle {
  /** Rows with something to do; the others have their message already. */
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
  return defineJob({
    name: words.name,
    title: words.title,
    tab: ordersTab.name,
    acts: [{ tab: ordersTab, actions: [words.action] }],
    sends: true,
    writes: [ordersTab, shipmentsTab],
    args: z.unknown(),
    cursor: batchCursorSchema,
    plan: firstBatch,
    open: (context) => openActs(context, () => bundleActs(context, words)),
  });
}

const bundleActs = (context: JobContext, words: BundleJobWords): Acts<typeof ordersTab, JudgedBundle, OpenBundle> => ({
  tab: ordersTab,
  whole: '배송',
  readsOnce: true,
  find: (stands) => findBundles(context, words, stands),
  unitOf: ({ bundleId, rows, asked }) => ({
    order: idAt(rows[0]?.values.mall, bundleId),
    target: bundleId || `${asked[0]?.row.row ?? ''}행`,
    rows: asked.map(({ row }) => row),
    all: rows,
  }),
  most: () => context.mall.batchSize * BATCHES_PER_STEP,
  sortOut(batch) {
    const reports = reportsBefore(context, words, batch);
    return { reports, open: openBundles(batch, reports) };
  },
  marks: { rowsOf: ({ open }) => open.map(({ row }) => row) },
  act: (open) => words.act(context, open),
});

function findBundles({ outside, preferences, chosen }: JobContext, { action }: BundleJobWords, stands?: Snapshot) {
  const seen = stands ?? takeSnapshot(ordersTab, sheetOf(ordersTab, outside.workbook));
  const asked = askedRows(ordersTab, readRows(ordersTab, seen), chosen);
  const { rows, hasRead } = besideShipments(outside.workbook, asked);
  const rules = { now: kstText(outside.clock.now()), calendar: calendarOf(preferences) };
  const items = judgeBundles(rows, rules).filter(({ act }) => act === action);
  return { items, seen: hasRead ? undefined : seen };
}

/** Rows that need no mall: mistakes, and those in which there is nothing to do. */
function reportsBefore(context: JobContext, words: BundleJobWords, bundles: readonly JudgedBundle[]): OrderReports {
  const reports: OrderReports = new Map();
  for (const bundle of bundles) {
    const foreign = problemHere(context, words);
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

function problemHere({ mall }: JobContext, { action }: BundleJobWords): string | undefined {
  if (mall.capabilities[action]) return undefined;
  return `${mall.name}에는 ${orderActions[action]} 기능이 없습니다. 제휴몰의 판매자 화면에서 처리하고 작업을 비워 주세요.`;
}

const openBundles = (bundles: readonly JudgedBundle[], reports: OrderReports): OpenBundle[] =>
  bundles.flatMap((bundle) => {
    const open = bundle.asked.filter(({ row }) => !reports.has(row));
    return open.length > 0 ? [{ ...bundle, open }] : [];
  });
