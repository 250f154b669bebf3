/** Hands rows that are marked as being sent to the mall, which is asked for cancels again before each further hundred. */

import { type Handed, inBatches } from '../../engine/act/mall-batches';
import { beforeMark } from '../../engine/act/maybe-sent';
import type { JobContext } from '../../engine/job';
import type { WriteOutcome } from '../../mall/port/listings';
import { MallError } from '../../mall/port/mall';
import { problemLines } from '../../sheet';
import { results } from '../../tabs/common';
import { shipmentStates } from '../../tabs/shipments.tab';
import { resultOf } from '../bundles/order-report';
import type { ShipmentPart } from '../bundles/shipment-rows';
import { LOOK_EVERY } from './cancel-watch';
import { holdBack, type ShipmentReport } from './dispatch-checks';
import type { JudgedShipment } from './judge-shipments';

/** Bundles that must not be sent, as the mall says now; these rows are to leave then. Throws `MallError`. */
export type LookForCancels = (rows: readonly JudgedShipment[]) => ReadonlySet<string>;

export type Reports = readonly (readonly [JudgedShipment, ShipmentReport])[];

export interface Dispatched {
  reports: Reports;
  /** Not sent: the time was up, or the mall did not say whether a buyer wants them cancelled. */
  unsent: readonly JudgedShipment[];
  stopped: MallError | undefined;
}

/** The mall was asked for cancels of the first hundred when they were let go. */
export function sendMarked(context: JobContext, marked: readonly JudgedShipment[], look: LookForCancels): Dispatched {
  let reports: Reports = [];
  for (let start = 0; start < marked.length; start += LOOK_EVERY) {
    const rest = marked.slice(start);
    if (start > 0 && context.isLate()) return { reports, unsent: rest, stopped: undefined };
    const portion = rest.slice(0, LOOK_EVERY);
    const held = start > 0 ? withOpenCancel(portion, look) : [];
    if (held instanceof MallError) return { reports, unsent: rest, stopped: held };
    const free = portion.filter((one) => !held.includes(one));
    const handed = dispatch(context, free);
    const tried = handed.stopped ? [...free, ...rest.slice(LOOK_EVERY)] : free.slice(0, handed.outcomes.length);
    reports = [...reports, ...holdBack(context, held), ...sentRows(tried, handed)];
    if (handed.stopped) return { reports, unsent: [], stopped: handed.stopped };
    if (tried.length < free.length) {
      const unsent = [...free.slice(tried.length), ...rest.slice(LOOK_EVERY)];
      return { reports, unsent, stopped: undefined };
    }
  }
  return { reports, unsent: [], stopped: undefined };
}

/** An outcome that was sent before stays, also against the mall's later answer. */
function withOpenCancel(rows: readonly JudgedShipment[], look: LookForCancels): JudgedShipment[] | MallError {
  try {
    const held = look(rows);
    return rows.filter(({ row }) => held.has(row.values.bundleId ?? ''));
  } catch (error) {
    if (error instanceof MallError) return error;
    throw error;
  }
}

const dispatch = (context: JobContext, rows: readonly JudgedShipment[]): Handed<WriteOutcome<void>> =>
  inBatches(context, rows, (batch) =>
    context.mall.orders.dispatch(
      batch.flatMap(({ row: { values }, shipment }) =>
        shipment ? [{ bundleId: values.bundleId ?? '', shipment, ...sentBefore(values) }] : [],
      ),
    ),
  );

/** Of a row that is found 전송중, 처리일시 is when it went out. */
const sentBefore = ({ state, processedAt = '' }: ShipmentPart) =>
  state === SENDING ? { maybeSentAt: processedAt } : {};

const { sending: SENDING, sent: SENT, failed: FAILED, waiting: WAITING } = shipmentStates;

/** What was marked but not handed over goes back to waiting, unless an earlier try may have reached the mall. */
function sentRows(tried: readonly JudgedShipment[], { outcomes }: Handed<WriteOutcome<void>>): Reports {
  return tried.map((one, at) => {
    const outcome = outcomes[at];
    if (!outcome) return [one, notHanded(one)] as const;
    const report = resultOf(outcome, problemLines(one.problems));
    if (!outcome.ok && outcome.isOtherwise) return [one, leftBefore(report.message)] as const;
    const state = outcome.ok ? SENT : outcome.why === 'lost' ? SENDING : FAILED;
    return [one, { ...report, values: { state } }] as const;
  });
}

/** It has left, and not as the row says: another number goes out by the seller's own 송장수정 only. */
const leftBefore = (message: string): ShipmentReport => ({
  ...{ result: results.failed, message },
  values: { state: SENT },
});

/** A row found 전송중 stays so, since when it was: an earlier try may have reached the mall. */
export const unmarked = ({ act, row: { values } }: JudgedShipment): ShipmentPart => ({
  ...beforeMark(values),
  ...(act === 'send' ? { state: values.state === SENDING ? SENDING : WAITING } : {}),
});

const notHanded = (one: JudgedShipment): ShipmentReport => {
  const { values } = one.row;
  const report = { result: results.failed, message: NOT_HANDED, values: unmarked(one) };
  return values.state === SENDING ? { ...report, sentAt: values.processedAt } : report;
};

const NOT_HANDED = '제휴몰이 더 받지 않아 보내지 않았습니다. 다시 실행하면 이어서 보냅니다.';
