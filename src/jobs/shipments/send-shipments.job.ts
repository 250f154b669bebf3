/**
 * 송장전송, 송장수정, 배송완료, 강제완료 (manual, page 송장송신관리): 전송대기 → 전송중 → 전송완료 or 전송실패. A row found 전송중 is one
 * whose answer was lost or on which an execution died: the mall is asked first, so nothing is sent twice.
 */

import * as z from 'zod';
import { openActs } from '../../engine/act/act-steps';
import { type ActReport, type Acts, inOrder, type Unit } from '../../engine/act/acts';
import { type BatchCursor, batchStep, nameOrPlace } from '../../engine/act/batches';
import { recordReports } from '../../engine/act/record-reports';
import { isAnotherSellers } from '../../engine/act/row-owner';
import { askedSchema, defineJob, type JobContext, type OpenJob, type Scope, type Step } from '../../engine/job';
import { someOf } from '../../engine/questions';
import { kstText } from '../../rules/kst';
import { problemText, readRows, readRowsWhere, type Snapshot, sheetOf, takeSized } from '../../sheet';
import { askedRows } from '../../store/chosen-rows';
import { claimsTab } from '../../tabs/claims.tab';
import { results } from '../../tabs/common';
import { ordersTab } from '../../tabs/orders.tab';
import { shipmentActions, shipmentStates, shipmentsTab } from '../../tabs/shipments.tab';
import { besideOrders } from '../bundles/beside-other-tab';
import type { ShipmentPart } from '../bundles/shipment-rows';
import { type CancelWatch, LOOK_EVERY, watchCancels } from './cancel-watch';
import { type JudgedShipment, judgeShipments } from './judge-shipments';
import { sendBatch } from './send-batch';
import type { LookForCancels } from './send-marked';

const cursorSchema = z.object({
  /** Whether 강제완료 was agreed to. */
  forces: z.boolean(),
  /** Key of the last row that was tried; missing until all rows were looked at. */
  after: z.string().optional(),
  /** The earliest 주문일시 of what is to be sent, blank where one does not tell it; missing where nothing is to be sent. */
  oldest: z.string().optional(),
  done: z.number(),
});
type Cursor = z.infer<typeof cursorSchema>;
type SendCursor = Cursor & BatchCursor;

/**
 * Seconds of sending a step, so that the sheet is read seldom: what the mall takes at once goes out once a second. With the
 * sheet's share that stays under the minute after which a run counts as left behind (run.ts).
 */
const MOST_SECONDS = 40;
const MOST_ROWS = 200;

export const sendShipments = defineJob<z.infer<typeof askedSchema>, Cursor>({
  name: 'sendShipments',
  title: '송장전송',
  acts: [{ tab: shipmentsTab, actions: ['send', 'change', 'complete', 'force'] }],
  sends: true,
  writes: [claimsTab, ordersTab, shipmentsTab],
  tab: shipmentsTab.name,
  args: askedSchema,
  cursor: cursorSchema,
  questions: forceQuestions,
  plan(context, { asked = [] }) {
    const questions = forceQuestions(context);
    return { forces: questions.every((text) => asked.includes(text)), done: 0 };
  },
  open(context) {
    let sending: OpenJob<SendCursor> | undefined;
    return {
      step(cursor) {
        const { after } = cursor;
        if (after === undefined) return prepareStep(context, cursor);
        sending ??= openSending(context);
        return sending.step({ ...cursor, after });
      },
    };
  },
});

type Where = JobContext['outside'];

const today = ({ clock }: Where): string => kstText(clock.now()).slice(0, 10);

function judgedRows(context: JobContext): { judged: JudgedShipment[]; seen: Snapshot | undefined } {
  const { outside, chosen } = context;
  const seen = takeSized(shipmentsTab, sheetOf(shipmentsTab, outside.workbook));
  const asked = askedRows(shipmentsTab, readRows(shipmentsTab, seen), chosen);
  const { rows, hasRead } = besideOrders(outside.workbook, asked);
  return { judged: judgeShipments(rows, today(outside)), seen: hasRead ? undefined : seen };
}

/** Only the rows that are to be forced are read. */
function forceQuestions(scope: Scope): string[] {
  const { outside, chosen } = scope;
  const forcing = { by: ['action'], is: ({ action }: ShipmentPart) => action === 'force' } as const;
  const columns = Object.keys(shipmentsTab.columns) as (keyof typeof shipmentsTab.columns)[];
  const rows = readRowsWhere(shipmentsTab, sheetOf(shipmentsTab, outside.workbook), forcing, columns);
  const asked = askedRows(shipmentsTab, rows, chosen);
  const forced = judgeShipments(asked, today(outside)).flatMap((one) =>
    isOpen(one) && !isAnotherSellers(scope, one.row.values) ? (one.row.values.bundleId ?? '') : [],
  );
  if (forced.length === 0) return [];
  return [
    `송장 ${forced.length}건(배송번호 ${someOf(forced)})을 강제완료할까요? 위메프에는 아무것도 보내지 않고 이 시트에서만 끝난 것으로 합니다.`,
  ];
}

const isWrong = ({ problems }: JudgedShipment): boolean => problems.some(({ level }) => level === 'error');
const isOpen = (one: JudgedShipment): boolean => !isWrong(one) && one.skip === undefined;

/** Looks at all rows with a 작업 once: mistakes get their message, 강제완료 is done, the others wait. */
function prepareStep(context: JobContext, cursor: Cursor): Step<Cursor> {
  const { judged: all, seen } = judgedRows(context);
  const judged = all.filter(({ row }) => !isAnotherSellers(context, row.values));
  const reports = inOrder(
    judged.map(({ row }) => row),
    judged.map((one) => withoutMall(one) ?? (one.act === 'force' ? forcedOrNot(cursor.forces) : undefined)),
  );
  const isReported = ({ row }: JudgedShipment) => reports.has(row);
  const waiting = judged.filter((one) => !isReported(one));
  const marks = waiting.filter(({ row, act }) => act === 'send' && !keepsState.has(row.values.state));
  const changes = new Map(marks.map(({ row }) => [row.key ?? '', { state: markOf(row.values.state) } as ShipmentPart]));
  recordReports(context, shipmentsTab, reports, { further: changes, seen });
  const text = `보낼 송장 ${waiting.length}건, 고칠 송장 ${judged.filter(isWrong).length}건`;
  const sends = waiting.filter(({ act }) => act === 'send');
  const oldest = sends.length > 0 ? { oldest: oldestOf(sends) ?? '' } : {};
  const units = judged.filter(isReported).map(unitOf);
  const batch = { units, reports, after: '', left: waiting.length };
  const step = batchStep({ ...cursor, ...oldest, after: '' }, batch);
  return { ...step, notes: [{ text, history: false }, ...step.notes] };
}

/** Sending has to know that it may have left already, or is not confirmed yet. */
const keepsState = new Set<string | undefined>([shipmentStates.sending, shipmentStates.unconfirmed]);

/** The state of a row whose 전송상태 was emptied or changed is unknown: the mall is asked before it is sent. */
const markOf = (state: string | undefined): string =>
  Object.values<string | undefined>(shipmentStates).includes(state) ? shipmentStates.waiting : shipmentStates.sending;

function withoutMall(one: JudgedShipment): ActReport<typeof shipmentsTab> | undefined {
  if (isWrong(one))
    return { result: results.mistake, message: problemText(one.problems), values: noLongerWaiting(one) };
  return one.skip === undefined ? undefined : { result: results.skipped, message: one.skip };
}

/** A row of 전송대기 leaves that state with its message: a later step would write the message again. */
const noLongerWaiting = ({ row }: JudgedShipment): ShipmentPart =>
  row.values.state === shipmentStates.waiting ? { state: shipmentStates.blank } : {};

const forcedOrNot = (forces: boolean): ActReport<typeof shipmentsTab> =>
  forces
    ? {
        result: results.done,
        message: '위메프에 보내지 않고 여기에서만 끝냈습니다.',
        values: { state: shipmentStates.forced },
      }
    : { result: results.skipped, message: '강제완료는 물어본 뒤에만 합니다. 확인하지 않아 그대로 두었습니다.' };

const unitOf = ({ row, act }: JudgedShipment): Unit<typeof shipmentsTab> => ({
  order: row.key ?? '',
  target: nameOrPlace(row, row.values.bundleId ?? ''),
  title: shipmentActions[act],
  rows: [row],
});

/** A look for cancels before the tab is read. */
interface EarlyLook {
  /** Since when, blank for everything. */
  from: string;
  held: ReadonlySet<string>;
}

/**
 * The mall is asked for cancels before the sheet is read, so that usually nothing comes between reading and marking, and
 * the rows need not be looked for once more.
 */
function openSending(context: JobContext): OpenJob<SendCursor> {
  const watch = watchCancels(context);
  return openActs(context, ({ oldest: from }) => {
    const early = from === undefined ? undefined : { from, held: watch.held(from || undefined, LOOK_EVERY) };
    return sendActs(context, watch, early);
  });
}

const sendActs = (
  context: JobContext,
  watch: CancelWatch,
  early: EarlyLook | undefined,
): Acts<typeof shipmentsTab, JudgedShipment, JudgedShipment> => ({
  tab: shipmentsTab,
  find() {
    const { judged, seen } = judgedRows(context);
    return { items: judged.filter(isPending), seen };
  },
  unitOf,
  most: (pending) => mostNow(pending, context),
  sortOut: (batch) => ({
    reports: inOrder(
      batch.map(({ row }) => row),
      batch.map(withoutMall),
    ),
    open: batch.filter(isOpen),
  }),
  act(ready, { pending, seen }) {
    const sends = pending.filter((one) => isOpen(one) && one.act === 'send');
    const coming = Math.min(ready.filter(({ act }) => act === 'send').length, LOOK_EVERY);
    const isKnown = early !== undefined && isCovered(oldestOf(sends), early.from);
    const late = coming > 0 && !isKnown ? watch.held(oldestOf(sends), coming) : undefined;
    const held = late ?? early?.held ?? new Set<string>();
    const look: LookForCancels = (rows) => watch.held(oldestOf(rows), rows.length);
    return sendBatch(context, { ready, held, look, seen: late === undefined ? seen : undefined });
  },
});

/** As many as can leave in the time that is left: more would be marked and unmarked again. */
function mostNow(pending: readonly JudgedShipment[], { mall, timeLeft }: JobContext): number {
  const seconds = Math.min(Math.max(Math.floor(timeLeft() / 1_000), 1), MOST_SECONDS);
  const most = Math.min(mall.batchSize * seconds, MOST_ROWS);
  // Where the mall has to be asked about rows first, each takes two or three requests.
  const asks = pending.slice(0, most).some(({ act, row }) => act === 'send' && keepsState.has(row.values.state));
  return asks ? Math.min(most, LOOK_EVERY) : most;
}

/** A row that was wrong at the first look has its message; one that became wrong while it waited has none yet. */
const isPending = (one: JudgedShipment): boolean =>
  one.act !== 'force' && (!isWrong(one) || one.row.values.state === shipmentStates.waiting);

/** Whether a look from `from` on (everything, where it is blank) tells of all cancels of orders from then on. */
const isCovered = (oldest: string | undefined, from: string): boolean =>
  from === '' || (oldest !== undefined && oldest >= from);

function oldestOf(sends: readonly JudgedShipment[]): string | undefined {
  const times = sends.map(({ row }) => row.values.orderedAt);
  return times.includes(undefined)
    ? undefined
    : times.reduce((least, time) => ((time ?? '') < (least ?? '') ? time : least));
}
