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
import type { ShipmentPart } from './shipment-rows';

export interface SentBatch {
  /** What came of rows; one that is missing was not handed over, and keeps its 작업 for the next 실행. */
  told: Map<JudgedShipment, ToldShipment>;
  /** Marked as being sent, but the time did not suffice: they certainly have not left. */
  unsent: readonly JudgedShipment[];
  stopped: MallError | undefined;
}

/**
 * `held` are bundles with an open cancel; `ready` rows in which nothing stands in the way; `seen` the tab where it was read
 * without a remote call since. Throws `SheetError`.
 */
export function sendBatch(
  context: JobContext,
  ready: readonly JudgedShipment[],
  held: ReadonlySet<string>,
  seen: Snapshot | undefined,
): SentBatch {
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
    : handOver(context, gate.open, possible, gate.hasAsked ? undefined : seen);
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

type Told = readonly (readonly [JudgedShipment, ToldShipment])[];

function handOver(
  context: JobContext,
  open: readonly JudgedShipment[],
  possible: readonly JudgedShipment[],
  seen: Snapshot | undefined,
): { told: Told } & Pick<SentBatch, 'unsent' | 'stopped'> {
  const { mall } = context;
  markSending(context, open, seen);
  const sent = inBatches(context, open, (batch) =>
    mall.orders.dispatch(
      batch.flatMap(({ row: { values }, consignment }) =>
        consignment ? [{ bundleId: values.bundleId ?? '', consignment, maybeSent: values.state === SENDING }] : [],
      ),
    ),
  );
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
    told: [...sentRows(open, sent), ...told(parcels, changed, {}), ...told(brought, completed, { state: DELIVERED })],
    unsent: sent.stopped ? [] : open.slice(sent.outcomes.length),
    stopped: sent.stopped ?? changed.stopped ?? completed.stopped,
  };
}

const { sending: SENDING, delivered: DELIVERED, sent: SENT, failed: FAILED, waiting: WAITING } = shipmentStates;

/** Before the call, so that whoever finds the row so asks the mall first. */
function markSending({ outside }: JobContext, open: readonly JudgedShipment[], seen: Snapshot | undefined): void {
  const marks = open.filter(({ row }) => row.values.state !== SENDING);
  const changes = new Map(marks.map(({ row }) => [row.key ?? '', { state: SENDING }]));
  changeRows(shipmentsTab, sheetOf(shipmentsTab, outside.workbook), changes, { seen });
  outside.workbook.flush();
}

/** What was marked but not handed over goes back to waiting, unless an earlier try may have reached the mall. */
function sentRows(open: readonly JudgedShipment[], { outcomes, stopped }: Handed<WriteOutcome<void>>): Told {
  return open.slice(0, stopped ? open.length : outcomes.length).map((one, at) => {
    const outcome = outcomes[at];
    if (!outcome) return [one, { result: results.failed, message: NOT_HANDED, values: beforeMark(one) }] as const;
    const told = resultOf(outcome, problemLines(one.problems));
    const state = outcome.ok ? SENT : outcome.why === 'lost' ? SENDING : FAILED;
    return [one, { ...told, values: { state } }] as const;
  });
}

/** A row found 전송중 stays so: an earlier try may have reached the mall. */
export const beforeMark = ({ row }: JudgedShipment): ShipmentPart => ({
  state: row.values.state === SENDING ? SENDING : WAITING,
});

const NOT_HANDED = '제휴몰이 더 받지 않아 보내지 않았습니다. 다시 실행하면 이어서 보냅니다.';

const told = (items: readonly JudgedShipment[], { outcomes }: Handed<WriteOutcome<void>>, values: ShipmentPart): Told =>
  outcomes.flatMap((outcome, at) => {
    const one = items[at];
    return one
      ? [[one, { ...resultOf(outcome, problemLines(one.problems)), ...(outcome.ok ? { values } : {}) }] as const]
      : [];
  });
