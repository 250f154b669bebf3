/** Which rows may go into the archive: finished, old, without open decisions and without personal data. */
import type { Workbook } from '../../ports';
import {
  cellAt,
  columnOf,
  isBlank,
  isUnnamed,
  maskedCells,
  rowNumber,
  type Snapshot,
  sheetOf,
  type Tab,
  takeSnapshot,
} from '../../sheet';
import { claimsTab } from '../../tabs/claims.tab';
import { results } from '../../tabs/common';
import { ordersTab } from '../../tabs/orders.tab';
import { shipmentsTab } from '../../tabs/shipments.tab';

export interface ArchivableRows {
  snapshot: Snapshot;
  /** Rising. */
  indexes: number[];
  /** Old enough, but they still tell of a person who is to be masked first. */
  unmasked: number;
}

/** `until`: what happened after it is too young. With `masks` a row that tells of a person waits until it is masked. */
export interface ArchiveLimits {
  until: string;
  masks: boolean;
}

/** An order goes with all of its bundle, or not at all; one with a claim or a shipment that is still open stays. */
export function archivableOrders(workbook: Workbook, limits: ArchiveLimits): ArchivableRows {
  const snapshot = takeSnapshot(ordersTab, sheetOf(ordersTab, workbook));
  const staying = new Set([...openBundles(workbook, claimsTab), ...openBundles(workbook, shipmentsTab)]);
  const bundleOf = (index: number) => textAt(ordersTab, snapshot, index, 'bundleId');
  const { archivable, unmasked } = sorted(ordersTab, snapshot, orderTimes, limits);
  snapshot.keys.forEach((key, index) => {
    if (key !== undefined && !archivable.has(index)) staying.add(bundleOf(index));
  });
  staying.delete('');
  return { snapshot, indexes: [...archivable].filter((index) => !staying.has(bundleOf(index))), unmasked };
}

/** Shipments of whose orders nothing stays in 주문. */
export function archivableShipments(workbook: Workbook, limits: ArchiveLimits): ArchivableRows {
  const orders = takeSnapshot(ordersTab, sheetOf(ordersTab, workbook), ['mall', 'lineId', 'bundleId']);
  const staying = new Set(orders.rows.map((_, index) => textAt(ordersTab, orders, index, 'bundleId')));
  for (const bundle of openBundles(workbook, claimsTab)) staying.add(bundle);
  const snapshot = takeSnapshot(shipmentsTab, sheetOf(shipmentsTab, workbook));
  const { archivable, unmasked } = sorted(shipmentsTab, snapshot, ['orderedAt'], limits);
  const isGone = (index: number) => !staying.has(textAt(shipmentsTab, snapshot, index, 'bundleId'));
  return { snapshot, indexes: [...archivable].filter(isGone), unmasked };
}

/** When something happened to an order. */
export const orderTimes = ['orderedAt', 'paidAt', 'confirmedAt', 'dispatchedAt', 'deliveredAt'] as const;

function sorted(tab: Tab, snapshot: Snapshot, times: readonly string[], { until, masks }: ArchiveLimits) {
  const archivable = new Set<number>();
  const counts = new Map<string, number>();
  for (const key of snapshot.keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  let unmasked = 0;
  snapshot.keys.forEach((key, index) => {
    if (key === undefined || isUnnamed(key) || counts.get(key) !== 1) return;
    if (!isFinished(tab, snapshot, index) || !isOld(tab, snapshot, index, times, until)) return;
    if (masks && hasOpenPersons(tab, snapshot, index)) unmasked += 1;
    else archivable.add(index);
  });
  return { archivable, unmasked };
}

/** Whether the row still holds personal data. */
export const hasOpenPersons = (tab: Tab, snapshot: Snapshot, index: number): boolean =>
  Object.keys(maskedCells(tab, snapshot, rowNumber(index))).length > 0;

/** Nothing left to do: no 작업, no claim, no answer that is still owed. */
function isFinished(tab: Tab, snapshot: Snapshot, index: number): boolean {
  const { column = '', words = [] } = tab.finished ?? {};
  return (
    words.includes(textAt(tab, snapshot, index, column)) &&
    textAt(tab, snapshot, index, 'action') === '' &&
    textAt(tab, snapshot, index, 'claim') === '' &&
    textAt(tab, snapshot, index, 'result') !== results.unknown
  );
}

/** By the last thing that happened to it; a row that does not tell when it was ordered has no year to go to, and stays. */
function isOld(tab: Tab, snapshot: Snapshot, index: number, names: readonly string[], until: string): boolean {
  const times = names.map((name) => textAt(tab, snapshot, index, name)).filter((time) => time !== '');
  return /^\d{4}-/.test(textAt(tab, snapshot, index, 'orderedAt')) && times.every((time) => time <= until);
}

/** As the column would write it; what cannot be read is the text that stands there. */
export function textAt(tab: Tab, snapshot: Snapshot, index: number, name: string): string {
  const cell = cellAt(snapshot, index, snapshot.located.get(name) ?? 0);
  if (isBlank(cell)) return '';
  const column = columnOf(tab, name);
  const reading = column.decode(cell);
  return String('error' in reading ? cell : column.encode(reading.value));
}

/** Bundles with a row that is not finished; none in a file without the tab. */
function openBundles(workbook: Workbook, tab: Tab): string[] {
  const sheet = workbook.sheet(tab.name);
  if (!sheet) return [];
  const { column = '', words = [] } = tab.finished ?? {};
  const snapshot = takeSnapshot(tab, sheet, [...tab.key, 'bundleId', column]);
  return snapshot.keys.flatMap((key, index) =>
    key === undefined || words.includes(textAt(tab, snapshot, index, column))
      ? []
      : [textAt(tab, snapshot, index, 'bundleId')],
  );
}
