/** The sidebar's server over a workbook with rows of 송장, and the numbers that couriers give. */
import type { ImportView } from '../../../src/jobs/shipments/import-shipments';
import { tabs } from '../../../src/tabs';
import { ordersTab } from '../../../src/tabs/orders.tab';
import { shipmentsTab } from '../../../src/tabs/shipments.tab';
import { answerCall } from '../../../src/ui/calls';
import { fakeOutside } from '../../helpers/outside';
import { putTab, type StandingRows } from '../../helpers/workbook';

export type Shipment = StandingRows<typeof shipmentsTab>[number];

const surnames = [...'김이박최정강조윤장임'];

/** The shipment with a number from 0: confirmed, without a waybill, unlike every other one. */
export const shipment = (at: number, changes: Shipment = {}): Shipment => ({
  mall: '위메프',
  state: '미입력',
  bundleId: bundleOf(at),
  purchaseId: String(200000001 + at),
  orderIds: String(300000001 + at),
  productSummary: `위메프 테스트 상품 / 골드 × ${at + 1}`,
  quantity: 1,
  recipientName: `${surnames[at % 10]}하늘${at}`,
  recipientPhone: `010-0000-${String(1000 + at).slice(-4)}`,
  zip: '06164',
  address: `서울 강남구 테헤란로 ${at + 1}`,
  deliveryNote: '문 앞',
  shippingFeePayment: '선결제',
  ...changes,
});

export const bundleOf = (at: number): string => String(100000001 + at);

/** A number that 롯데택배 could give: its last digit is the rest of the others by seven. */
export function waybillOf(at: number): string {
  const body = String(40012345600 + at);
  return `${body}${Number(body) % 7}`;
}

export function openShipmentTab(...shipments: readonly Shipment[]) {
  const outside = fakeOutside();
  const { workbook } = outside;
  for (const tab of tabs) {
    if (tab.name === shipmentsTab.name) putTab(workbook, shipmentsTab, shipments);
    else putTab(workbook, tab, [], 60);
  }
  const answer = (name: string, args: object): { ok: boolean; value?: unknown; message?: string } =>
    JSON.parse(answerCall(outside, JSON.stringify({ name, args })));
  const ask = <Value>(name: string, args: object = {}): Value => {
    const { ok, value, message } = answer(name, args);
    if (!ok) throw new Error(message);
    return value as Value;
  };
  return {
    outside,
    workbook,
    answer,
    ask,
    seller: workbook.seller(shipmentsTab.name),
    order: (row: number, header: string, value: string) => workbook.seller(ordersTab.name).type(row, header, value),
    /** The row of a bundle, wherever it stands. */
    row: (at: number) =>
      workbook
        .seller(shipmentsTab.name)
        .rows()
        .find((row) => row['배송번호'] === bundleOf(at)) ?? {},
    preview: (args: object): ImportView => ask('importShipments', args),
    /** Previews and writes the same. */
    write(args: object): ImportView {
      const { preview } = ask<ImportView>('importShipments', args);
      return ask('importShipments', { ...args, write: preview ?? '' });
    },
  };
}

export type ShipmentTab = ReturnType<typeof openShipmentTab>;

/** As copied from a program: `배송번호 택배사 송장번호`. */
export const blockOf = (...rows: readonly (readonly string[])[]): { text: string } => ({
  text: [['배송번호', '택배사', '송장번호'], ...rows].map((row) => row.join('\t')).join('\n'),
});

/** Rows for these shipments, each with its own number. */
export const linesOf = (...places: readonly number[]): string[][] =>
  places.map((at) => [bundleOf(at), '롯데택배', waybillOf(at)]);
