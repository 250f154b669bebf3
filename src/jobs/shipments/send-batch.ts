/** Sends some rows of 송장 to the mall; each has its own answer. Nothing that a buyer wants cancelled leaves. */
import type { WriteOutcome } from '../../mall/listings';
import type { MallError } from '../../mall/mall';
import { changeRows, problemLines, type Snapshot, sheetOf } from '../../sheet';
import { results } from '../../tabs/common';
import { shipmentActions, shipmentStates, shipmentsTab } from '../../tabs/shipments.tab';
import type { JobContext } from '../job';
import { type Handed, inBatches } from '../mall-batches';
import { resultOf } from '../orders/order-result';
import { foreignProblem } from '../orders/whose';
import { cannotLeave } from './judge-parcel';
import { type JudgedShipment, parcelHeaders } from './judge-shipments';
import { letGo, type ToldShipment } from './let-go';
import { type Dispatched, type LookForCancels, sendMarked, type Told } from './send-marked';
import type { ShipmentPart } from './shipment-rows';

export interface SentBatch {
  /** What came of rows; one that is missing was not handed over, and keeps its 작업 for the next 실행. */
  told: Map<JudgedShipment, ToldShipment>;
  /** Marked as being sent, but not handed over: they certainly have not left. */
  unsent: readonly JudgedShipment[];
  stopped: MallError | undefined;
}

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
export function sendBatch(context: JobContext, { ready, held, look, seen }: Leaving): SentBatch {
  const told = new Map<JudgedShipment, ToldShipment>();
  for (const one of ready) {
    const message = impossible(context, one);
    if (message !== undefined) told.set(one, { result: results.mistake, message });
  }
  const possible = ready.filter((one) => !told.has(one));
  const gate = letGo(context, acting(possible, 'send'), held);
  for (const [one, result] of gate.told) told.set(one, result);
  const handed = gate.stopped
    ? { told: [], unsent: [], stopped: gate.stopped }
    : handOver(context, gate.open, possible, look, gate.hasAsked ? undefined : seen);
  for (const [one, result] of handed.told) told.set(one, result);
  return { told, unsent: handed.unsent, stopped: handed.stopped };
}

const acting = (ready: readonly JudgedShipment[], act: JudgedShipment['act']): JudgedShipment[] =>
  ready.filter((one) => one.act === act);

/** What this account or this mall cannot do. */
function impossible(context: JobContext, { row: { values }, act, consignment }: JudgedShipment): string | undefined {
  const { mall } = context;
  const { changeTrackingNumber, completeDelivery } = mall.capabilities;
  const lacks = { send: false, change: !changeTrackingNumber, complete: !completeDelivery, force: false }[act];
  if (lacks) return `${mall.name}에는 ${shipmentActions[act]} 기능이 없습니다. 제휴몰의 판매자 화면에서 처리해 주세요.`;
  const foreign = foreignProblem(context, values);
  if (foreign !== undefined || consignment === undefined) return foreign;
  return cannotLeave(mall, consignment, parcelHeaders);
}

function handOver(
  context: JobContext,
  open: readonly JudgedShipment[],
  possible: readonly JudgedShipment[],
  look: LookForCancels,
  seen: Snapshot | undefined,
): Dispatched {
  const { mall } = context;
  markSending(context, open, seen);
  const sent = sendMarked(context, open, look);
  const parcels = sent.stopped ? [] : acting(possible, 'change');
  const changed = inBatches(context, parcels, (batch) =>
    mall.orders.changeTrackingNumbers(
      batch.flatMap(({ row: { values }, consignment }) =>
        consignment?.way === 'parcel' ? [{ bundleId: values.bundleId ?? '', ...consignment }] : [],
      ),
    ),
  );
  const brought = sent.stopped || changed.stopped ? [] : acting(possible, 'complete');
  const completed = inBatches(context, brought, (batch) =>
    mall.orders.completeDeliveries(batch.map(({ row }) => row.values.bundleId ?? '')),
  );
  return {
    told: [...sent.told, ...told(parcels, changed, {}), ...told(brought, completed, { state: DELIVERED })],
    unsent: sent.unsent,
    stopped: sent.stopped ?? changed.stopped ?? completed.stopped,
  };
}

const { sending: SENDING, delivered: DELIVERED } = shipmentStates;

/** Before the call, so that whoever finds the row so asks the mall first. */
function markSending({ outside }: JobContext, open: readonly JudgedShipment[], seen: Snapshot | undefined): void {
  const marks = open.filter(({ row }) => row.values.state !== SENDING);
  const changes = new Map(marks.map(({ row }) => [row.key ?? '', { state: SENDING }]));
  changeRows(shipmentsTab, sheetOf(shipmentsTab, outside.workbook), changes, { seen });
  outside.workbook.flush();
}

const told = (items: readonly JudgedShipment[], { outcomes }: Handed<WriteOutcome<void>>, values: ShipmentPart): Told =>
  outcomes.flatMap((outcome, at) => {
    const one = items[at];
    return one
      ? [[one, { ...resultOf(outcome, problemLines(one.problems)), ...(outcome.ok ? { values } : {}) }] as const]
      : [];
  });
