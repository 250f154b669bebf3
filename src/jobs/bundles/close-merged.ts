/**
 * Rows of 송장 to which no line of 주문 belongs any more, because the mall has put their orders into another bundle: they are
 * closed, once the mall has said that it does not know their number.
 */

import { inBatches } from '../../engine/act/mall-batches';
import { isAnotherSellers } from '../../engine/act/row-owner';
import type { JobContext } from '../../engine/job';
import type { Sheet } from '../../ports';
import { josa } from '../../rules/josa';
import { kstText } from '../../rules/kst';
import { changeRows, isMixed, type Row, readRows, type Snapshot, sheetOf, takeParts, takeSnapshot } from '../../sheet';
import { results } from '../../tabs/common';
import { ordersTab } from '../../tabs/orders.tab';
import { shipmentStates, shipmentsTab, unsentStates } from '../../tabs/shipments.tab';
import { idAt } from './id-at';
import type { ShipmentPart } from './shipment-rows';

/** Columns of 주문 that it goes by. */
export const mergedBy = ['mall', 'bundleId', 'purchaseId'] as const;
const ofShipments = ['mall', 'sellerId', 'bundleId', 'purchaseId', 'state'] as const;

type ShipmentRow = Row<typeof shipmentsTab>;

/** Gives how many were closed. `seen`: 주문 as it was just seen. Throws `SheetError`. */
export function closeMerged(context: JobContext, seen: Snapshot): number {
  const { workbook, clock } = context.outside;
  const sheet = sheetOf(shipmentsTab, workbook);
  const orders = readRows(ordersTab, seen, mergedBy);
  const bundles = new Set(orders.map(({ values }) => idAt(values.mall, values.bundleId)));
  const isLeft = ({ values }: ShipmentRow): boolean => !bundles.has(idAt(values.mall, values.bundleId));
  const isWanted = (row: ShipmentRow): boolean => isWaiting(context, row) && isLeft(row);
  const left = ownRows(sheet, isWanted).slice(0, MOST);
  const gone = unknownThere(context, left);
  const now = new Map(orders.map(({ values }) => [idAt(values.mall, values.purchaseId), values.bundleId]));
  const processedAt = kstText(clock.now());
  const changes = gone.map(({ key = '', values }): [string, ShipmentPart] => {
    const message = closedWords(now.get(idAt(values.mall, values.purchaseId)));
    const report = { state: shipmentStates.cancelled, result: results.skipped, message, processedAt };
    return [key, { ...report, action: undefined }];
  });
  changeRows(shipmentsTab, sheet, new Map(changes));
  return gone.length;
}

/** Rows that are meant and are who their key says; the prints are read only where any is meant. */
function ownRows(sheet: Sheet, isWanted: (row: ShipmentRow) => boolean): ShipmentRow[] {
  const rows = readRows(shipmentsTab, takeParts(shipmentsTab, sheet, ofShipments), ofShipments);
  if (!rows.some(isWanted)) return [];
  const withPrints = readRows(shipmentsTab, takeSnapshot(shipmentsTab, sheet, ofShipments), ofShipments);
  return withPrints.filter((row) => isWanted(row) && !isMixed(row));
}

/** Of one look; the next one goes on. */
const MOST = 50;

/** A row that is being sent is left to the next sending, which asks the mall. */
const isWaiting = (context: JobContext, row: ShipmentRow): boolean => {
  const { bundleId, state = '' } = row.values;
  return (
    !isAnotherSellers(context, row.values) &&
    bundleId !== undefined &&
    state !== shipmentStates.sending &&
    unsentStates.includes(state)
  );
};

/** A seller may have deleted rows of 주문, so the mall has the last word. */
function unknownThere(context: JobContext, rows: readonly ShipmentRow[]): ShipmentRow[] {
  const { outcomes } = inBatches(context, rows, (batch) =>
    context.mall.readBundles(batch.map(({ values }) => values.bundleId ?? '')),
  );
  return rows.filter((_, at) => {
    const outcome = outcomes[at];
    return outcome?.ok === true && outcome.value === undefined && !('isGone' in outcome);
  });
}

const closedWords = (bundleId: string | undefined): string =>
  bundleId === undefined
    ? '이 번호의 배송이 위메프에 더 없어 닫았습니다. 보내지 마세요. 위메프에서 주문을 확인하세요.'
    : josa`합쳐진 배송입니다. 이 주문은 이제 배송번호 ${bundleId}(으)로 나갑니다. 적어 둔 송장번호는 그 행에 적어 주세요.`;
