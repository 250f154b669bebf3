/** The rows of 송장 as the import and the export see them, with the ids of their lines from 주문. */

import type { Workbook } from '../../ports';
import type { ImportShipment, ShipmentState } from '../../rules/waybill-import/shipment';
import { cellAt, columnOf, columnTexts, isMixed, readRows, type Snapshot, sheetOf, takeSnapshot } from '../../sheet';
import { ordersTab } from '../../tabs/orders.tab';
import { shipmentStates, shipmentsTab } from '../../tabs/shipments.tab';
import { idAt } from '../bundles/id-at';
import type { ShipmentPart } from '../bundles/shipment-rows';

export interface KnownShipment {
  key: string;
  /** As the seller counts. */
  row: number;
  values: ShipmentPart;
  /** As they stand in the row, also where they are no zip and no phone: couriers are given what the mall gives. */
  written: { zip: string; phone: string };
  importable: ImportShipment;
}

const { unconfirmed, sending, sent, delivered, forced, held, cancelled } = shipmentStates;

/** 전송중 may have left with the number that stands there: another one must not be put over it. */
const states: Readonly<Record<string, ShipmentState>> = {
  [unconfirmed]: 'unconfirmed',
  [sending]: 'sent',
  [sent]: 'sent',
  [delivered]: 'sent',
  [forced]: 'sent',
  [held]: 'held',
  [cancelled]: 'cancelled',
};

/** Two reads for any number of rows. Throws `SheetError`. */
export function readKnownShipments(workbook: Workbook): KnownShipment[] {
  const lineIds = readLineIds(workbook);
  const snapshot = takeSnapshot(shipmentsTab, sheetOf(shipmentsTab, workbook));
  const rows = readRows(shipmentsTab, snapshot);
  const [zipOf, phoneOf] = [writtenIn(snapshot, 'zip'), writtenIn(snapshot, 'recipientPhone')];
  return rows.flatMap((one): KnownShipment[] => {
    const { key, row, values } = one;
    const { mall, bundleId } = values;
    if (key === undefined || mall === undefined || bundleId === undefined) return [];
    const written = { zip: zipOf(row), phone: phoneOf(row) };
    const state = isMixed(one) ? 'mixed' : (states[values.state ?? ''] ?? 'ready');
    const lines = lineIds.get(idAt(mall, bundleId)) ?? [];
    return [{ key, row, values, written, importable: { ...importable(key, values, lines), state } }];
  });
}

/** What stands in a column of a row of the sheet. */
function writtenIn(snapshot: Snapshot, name: 'zip' | 'recipientPhone'): (row: number) => string {
  const read = columnTexts(columnOf(shipmentsTab, name));
  const place = snapshot.located.get(name) ?? 0;
  return (row) => read(cellAt(snapshot, row - FIRST_ROW, place)).trim();
}

const FIRST_ROW = 2;

function readLineIds(workbook: Workbook): Map<string, string[]> {
  const wanted = ['mall', 'bundleId', 'lineId'] as const;
  const rows = readRows(ordersTab, takeSnapshot(ordersTab, sheetOf(ordersTab, workbook), wanted), wanted);
  const found = new Map<string, string[]>();
  for (const { values } of rows) {
    const bundle = idAt(values.mall, values.bundleId);
    const known = found.get(bundle);
    if (known) known.push(values.lineId ?? '');
    else found.set(bundle, [values.lineId ?? '']);
  }
  return found;
}

function importable(key: string, values: ShipmentPart, lineIds: readonly string[]): Omit<ImportShipment, 'state'> {
  const { bundleId = '', purchaseId = '', courier, trackingNumber } = values;
  return {
    ...{ key, bundleId, purchaseId, lineIds },
    orderIds: orderIdsOf(values),
    recipient: values.recipientName ?? '',
    phone: values.recipientPhone ?? '',
    zip: values.zip ?? '',
    ...(courier === undefined ? {} : { courier }),
    ...(trackingNumber === undefined ? {} : { trackingNumber }),
  };
}

export const orderIdsOf = ({ orderIds = '' }: ShipmentPart): string[] =>
  orderIds.split(',').flatMap((id) => id.trim() || []);
