/** The gate before 송장전송: holds what a buyer wants cancelled, and confirms what is not confirmed yet. */

import type { ActReport } from '../../engine/act/acts';
import { markRows } from '../../engine/act/mark-rows';
import { latestTry, maybeSentAt, mayShowLater } from '../../engine/act/maybe-sent';
import type { JobContext } from '../../engine/job';
import type { WriteOutcome } from '../../mall/port/listings';
import type { MallError, OrderBundle } from '../../mall/port/mall';
import { results } from '../../tabs/common';
import { cancelStates } from '../../tabs/orders.tab';
import { shipmentStates, shipmentsTab } from '../../tabs/shipments.tab';
import { acceptBundles, readAndRecord } from '../bundles/accept-bundles';
import { hasOpenCancel, type Stage, stageOf } from '../bundles/bundle-stage';
import { triesInOrders } from '../bundles/confirm-tries';
import { hasMoved } from '../bundles/moved-address';
import { resultOf } from '../bundles/order-report';
import type { JudgedShipment } from './judge-shipments';

export type ShipmentReport = ActReport<typeof shipmentsTab>;

export interface DispatchCheck {
  /** What may leave. */
  open: JudgedShipment[];
  reports: Map<JudgedShipment, ShipmentReport>;
  stopped: MallError | undefined;
  /** Marked as being confirmed, but not handed over. */
  unhanded: readonly JudgedShipment[];
  /** The mall was asked, and the sheet may have changed meanwhile. */
  hasAsked: boolean;
}

export function checkDispatch(
  context: JobContext,
  sends: readonly JudgedShipment[],
  held: ReadonlySet<string>,
): DispatchCheck {
  const isHeld = ({ row }: JudgedShipment) => held.has(row.values.bundleId ?? '');
  const checksHold = sends.some((one) => isHeld(one) && one.row.values.state === shipmentStates.sending);
  const reports = holdBack(context, sends.filter(isHeld));
  const free = sends.filter((one) => !isHeld(one));
  const fresh = free.filter(({ row }) => row.values.state === shipmentStates.unconfirmed);
  const rest = free.filter((one) => !fresh.includes(one));
  if (!context.preferences.confirmBeforeDispatch) {
    for (const one of fresh) reports.set(one, { result: results.mistake, message: CONFIRM_FIRST });
    return { open: rest, reports, stopped: undefined, unhanded: [], hasAsked: checksHold };
  }
  const accepted = accept(context, fresh);
  for (const [one, result] of accepted.reports) reports.set(one, result);
  const hasAsked = checksHold || fresh.length > 0;
  const { stopped, unhanded } = accepted;
  return { open: [...rest, ...accepted.open], reports, stopped, unhanded, hasAsked };
}

const CONFIRM_FIRST = '아직 발주확인하지 않은 주문입니다. 「주문」에서 발주확인을 먼저 하세요.';

const onHold: ShipmentReport = {
  result: results.skipped,
  message: '구매자가 취소를 요청해 보내지 않았습니다. 취소 요청을 처리한 뒤 다시 실행하면 보냅니다.',
  values: { state: shipmentStates.held, claim: cancelStates.requested },
  keepsAction: true,
  isHeld: true,
};

/** A row found 전송중 may have left before the buyer asked: then the mall says so. */
export function holdBack(context: JobContext, rows: readonly JudgedShipment[]): Map<JudgedShipment, ShipmentReport> {
  const doubtful = rows.filter(({ row }) => row.values.state === shipmentStates.sending);
  const { read } = readAndRecord(
    context,
    doubtful.map(({ row }) => row.values.bundleId ?? ''),
    'shipments',
    'rows',
  );
  return new Map(
    rows.map((one) => {
      if (!doubtful.includes(one)) return [one, onHold];
      const bundle = read.get(one.row.values.bundleId ?? '');
      return [one, afterDoubt(context, one, bundle && stageOf(bundle))];
    }),
  );
}

/** `stage` is missing where the mall did not tell. */
function afterDoubt(context: JobContext, { row }: JudgedShipment, stage: Stage | undefined): ShipmentReport {
  const { processedAt = '' } = row.values;
  if (stage === 'shipping' || stage === 'delivered') return leftBefore;
  const isUnknown = stage === undefined || (stage !== 'cancelled' && mayShowLater(context, processedAt));
  return isUnknown ? { ...stillDoubtful, sentAt: processedAt || undefined } : onHold;
}

const leftBefore: ShipmentReport = {
  result: results.done,
  message: '주의: 이미 보낸 뒤에 구매자가 취소를 요청했습니다.',
  values: { state: shipmentStates.sent },
};

const stillDoubtful: ShipmentReport = {
  result: results.unknown,
  message:
    '구매자가 취소를 요청했는데, 앞서 보낸 것이 전송되었는지 확인하지 못했습니다. 다시 실행하면 먼저 확인합니다.',
};

/** 발주확인 first; what has changed until that moment is shown, and does not leave by itself. */
function accept(context: JobContext, fresh: readonly JudgedShipment[]): Omit<DispatchCheck, 'hasAsked'> {
  const reports = new Map<JudgedShipment, ShipmentReport>();
  const open: JudgedShipment[] = [];
  const tries = triesInOrders(
    context,
    fresh.map(({ row }) => row.values.bundleId ?? ''),
  );
  const refs = fresh.map(({ row: { values } }) => {
    const { bundleId = '' } = values;
    return { bundleId, ...latestTry([maybeSentAt(values), ...(tries.get(bundleId) ?? [])]) };
  });
  // The next run asks first whether they were confirmed.
  markRows(
    context,
    shipmentsTab,
    fresh.map(({ row }) => row),
  );
  const { outcomes, stopped, read } = acceptBundles(context, refs, 'shipments');
  fresh.forEach((one, at) => {
    const outcome = outcomes[at];
    if (!outcome || stopped) return;
    const stopper = whyNot(one, outcome, read);
    if (stopper) reports.set(one, stopper);
    else open.push(one);
  });
  return { open, reports, stopped, unhanded: fresh.slice(outcomes.length) };
}

function whyNot(
  { row }: JudgedShipment,
  outcome: WriteOutcome<void>,
  read: ReadonlyMap<string, OrderBundle>,
): ShipmentReport | undefined {
  const bundle = read.get(row.values.bundleId ?? '');
  if (!outcome.ok) {
    const report = resultOf(outcome, []);
    const isUnknown = report.result === results.unknown;
    const what = isUnknown ? '발주확인이 되었는지 아직 알 수 없어' : '발주확인이 되지 않아';
    return { ...report, message: `${what} 보내지 않았습니다. ${report.message}` };
  }
  // What is not shown as confirmed yet must not be confirmed once more: 확인필요 makes the next 실행 ask first.
  if (!bundle) return { result: results.unknown, message: NOT_READ };
  if (stageOf(bundle) === 'cancelled')
    return { result: results.mistake, message: '방금 취소된 주문이라 보내지 않았습니다. 작업을 비워 주세요.' };
  if (hasOpenCancel(bundle)) return onHold;
  if (hasMoved(row.values, bundle)) {
    return { result: stageOf(bundle) === 'new' ? results.unknown : results.mistake, message: MOVED };
  }
  return undefined;
}

const NOT_READ = '발주확인은 되었지만 배송지를 다시 확인하지 못해 보내지 않았습니다. 다시 실행해 주세요.';
const MOVED =
  '발주확인하는 사이에 구매자가 배송지를 바꿔 보내지 않았습니다. 송장의 주소가 맞는지 보고 다시 실행하면 보냅니다.';
