/** Sends some rows of 송장 to the mall; each has its own answer. Nothing that a buyer wants cancelled leaves. */

import type { Acted, ActReports } from '../../engine/act/acts';
import { type Handed, inBatches } from '../../engine/act/mall-batches';
import { beforeMark, maybeSentAt, mayShowLater, needsMark, sendingMark } from '../../engine/act/maybe-sent';
import type { JobContext } from '../../engine/job';
import type { WriteOutcome } from '../../mall/port/listings';
import type { BundleRef } from '../../mall/port/orders';
import { changeRows, problemLines, type Snapshot, sheetOf } from '../../sheet';
import { results } from '../../tabs/common';
import { shipmentActions, shipmentStates, shipmentsTab } from '../../tabs/shipments.tab';
import { resultOf } from '../bundles/order-report';
import type { ShipmentPart } from '../bundles/shipment-rows';
import { checkDispatch } from './dispatch-checks';
import { cannotLeave } from './judge-parcel';
import { type JudgedShipment, parcelHeaders } from './judge-shipments';
import { type Dispatched, type LookForCancels, type Reports, sendMarked, unmarked } from './send-marked';

export interface Leaving {
  /** Rows in which nothing stands in the way. */
  ready: readonly JudgedShipment[];
  /** Bundles with an open cancel, by the last look. */
  held: ReadonlySet<string>;
  look: LookForCancels;
  /** The tab where it was read without a remote call since. */
  seen: Snapshot | undefined;
}

/** Throws `SheetError`. */
export function sendBatch(context: JobContext, { ready, held, look, seen }: Leaving): Acted<typeof shipmentsTab> {
  const reports: ActReports<typeof shipmentsTab> = new Map();
  for (const one of ready) {
    const message = impossible(context, one);
    if (message !== undefined) reports.set(one.row, { result: results.mistake, message });
  }
  const possible = ready.filter(({ row }) => !reports.has(row));
  const gate = checkDispatch(context, acting(possible, 'send'), held);
  for (const [{ row }, result] of gate.reports) reports.set(row, result);
  const handed = gate.stopped
    ? { reports: [], unsent: [], stopped: gate.stopped }
    : handOver(context, gate.open, possible, look, gate.hasAsked ? undefined : seen);
  for (const [{ row }, result] of handed.reports) reports.set(row, result);
  const restored = new Map<string, ShipmentPart>([
    ...gate.unhanded.map(({ row }) => [row.key ?? '', beforeMark(row.values)] as const),
    ...handed.unsent.map((one) => [one.row.key ?? '', unmarked(one)] as const),
  ]);
  return { reports, restored, stopped: handed.stopped };
}

const acting = (ready: readonly JudgedShipment[], act: JudgedShipment['act']): JudgedShipment[] =>
  ready.filter((one) => one.act === act);

/** What this mall cannot do. */
function impossible({ mall }: JobContext, { act, shipment }: JudgedShipment): string | undefined {
  const { changeTrackingNumber, completeDelivery } = mall.capabilities;
  const lacks = { send: false, change: !changeTrackingNumber, complete: !completeDelivery, force: false }[act];
  if (lacks) return `${mall.name}에는 ${shipmentActions[act]} 기능이 없습니다. 제휴몰의 판매자 화면에서 처리해 주세요.`;
  return shipment && cannotLeave(mall, shipment, parcelHeaders);
}

function handOver(
  context: JobContext,
  open: readonly JudgedShipment[],
  possible: readonly JudgedShipment[],
  look: LookForCancels,
  seen: Snapshot | undefined,
): Dispatched {
  const { mall } = context;
  const { marked } = markSending(context, open, [...acting(possible, 'change'), ...acting(possible, 'complete')], seen);
  const sent = sendMarked(context, open, look);
  const parcels = sent.stopped ? [] : acting(possible, 'change');
  const changed = inBatches(context, parcels, (batch) =>
    mall.orders.changeTrackingNumbers(
      batch.flatMap(({ row: { values }, shipment }) =>
        shipment?.way === 'parcel' ? [{ ...refOf(values), ...shipment }] : [],
      ),
    ),
  );
  const brought = sent.stopped || changed.stopped ? [] : acting(possible, 'complete');
  const completed = inBatches(context, brought, (batch) =>
    mall.orders.completeDeliveries(batch.map(({ row }) => refOf(row.values))),
  );
  const handedOver = [...reports(parcels, changed, {}), ...reports(brought, completed, { state: DELIVERED })];
  const isHanded = new Set(handedOver.map(([one]) => one));
  return {
    reports: [...sent.reports, ...handedOver],
    unsent: [...sent.unsent, ...marked.filter((one) => !isHanded.has(one))],
    stopped: sent.stopped ?? changed.stopped ?? completed.stopped,
  };
}

const { sending: SENDING, delivered: DELIVERED } = shipmentStates;

const refOf = (values: ShipmentPart): BundleRef => ({
  bundleId: values.bundleId ?? '',
  maybeSentAt: maybeSentAt(values),
});

/**
 * Before the call, so that the next run asks the mall first: what leaves is 전송중, what has left keeps its state.
 * Gives the rows of those that have left and were marked now.
 */
function markSending(
  context: JobContext,
  leaving: readonly JudgedShipment[],
  left: readonly JudgedShipment[],
  seen: Snapshot | undefined,
): { marked: readonly JudgedShipment[] } {
  const { outside } = context;
  const mark = sendingMark(outside.clock.now());
  const fresh = leaving.filter(({ row: { values } }) => {
    return values.state !== SENDING || !mayShowLater(context, values.processedAt ?? '');
  });
  const marked = left.filter(({ row }) => needsMark(context, row.values));
  const changes = new Map<string, ShipmentPart>([
    ...fresh.map(({ row }) => [row.key ?? '', { state: SENDING, processedAt: mark.processedAt }] as const),
    ...marked.map(({ row }) => [row.key ?? '', mark] as const),
  ]);
  changeRows(shipmentsTab, sheetOf(shipmentsTab, outside.workbook), changes, { seen });
  outside.workbook.flush();
  return { marked };
}

const reports = (
  items: readonly JudgedShipment[],
  { outcomes }: Handed<WriteOutcome<void>>,
  values: ShipmentPart,
): Reports =>
  outcomes.flatMap((outcome, at) => {
    const one = items[at];
    return one
      ? [[one, { ...resultOf(outcome, problemLines(one.problems)), ...(outcome.ok ? { values } : {}) }] as const]
      : [];
  });
