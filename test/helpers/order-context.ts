/** 주문 and 송장 in a fake workbook, and a job's context over them and a fake mall. */
import type { Job, JobContext } from '../../src/engine/job';
import type { Mall, OrderBundle, OrderLine } from '../../src/mall/port/mall';
import { readPreferences } from '../../src/settings/preferences';
import { type PartOf, readRows, sheetOf, takeSnapshot } from '../../src/sheet';
import { ordersTab } from '../../src/tabs/orders.tab';
import { shipmentsTab } from '../../src/tabs/shipments.tab';
import { fakeOutside } from './outside';
import { putTab, type StandingRows, workbookWith } from './workbook';

type Orders = StandingRows<typeof ordersTab>;
type Shipments = StandingRows<typeof shipmentsTab>;

export function orderContext(mall: Mall, rows: { orders?: Orders; shipments?: Shipments }) {
  const workbook = workbookWith(ordersTab, rows.orders ?? []);
  putTab(workbook, shipmentsTab, rows.shipments ?? []);
  const outside = fakeOutside({ workbook });
  const late = { is: false };
  const context: JobContext = {
    ...{ outside, mall, person: 'seller@example.com' },
    ...{ mallName: '위메프', sellerId: 'sbdc6678', accounts: [{ mall: '위메프', sellerId: 'sbdc6678' }] },
    mallOf: () => mall,
    readShared: (_, read) => read(),
    preferences: readPreferences(outside.settings),
    isRoutine: false,
    isLate: () => late.is,
    timeLeft: () => (late.is ? 0 : 3_600_000),
  };
  return {
    context,
    late,
    orders: (): PartOf<typeof ordersTab>[] =>
      readRows(ordersTab, takeSnapshot(ordersTab, sheetOf(ordersTab, workbook))).map(({ values }) => values),
    shipments: (): PartOf<typeof shipmentsTab>[] =>
      readRows(shipmentsTab, takeSnapshot(shipmentsTab, sheetOf(shipmentsTab, workbook))).map(({ values }) => values),
  };
}

/** Does all steps of a job, at most `most` of them; how many it took. */
export function workOut(job: Job, context: JobContext, args: object = {}, most = 50): number {
  const open = job.open(context);
  let cursor = job.plan(context, args);
  for (let steps = 1; steps <= most; steps += 1) {
    cursor = open.step(cursor).next;
    if (cursor === undefined) return steps;
  }
  return most;
}

const time = '2026-11-23 09:00:00';
const line: OrderLine = {
  ...{ orderId: '300', lineId: '500', listingId: '400', productCode: 'P1', productName: '찻잔', optionName: '' },
  ...{ quantity: 1, unitPrice: 1_000, discount: 0, commission: 0, status: '신규주문' },
};

/** A bundle with invented people; `lines` differ from one usual line. */
export function orderBundle(
  parts: Partial<Omit<OrderBundle, 'lines'>> = {},
  lines: readonly Partial<OrderLine>[] = [{}],
): OrderBundle {
  return {
    ...{ bundleId: '100', purchaseId: '200', orderedAt: time, paidAt: time, dispatchDue: time },
    ...{ confirmedAt: '', dispatchedAt: '', deliveredAt: '', buyerName: '김하늘', buyerPhone: '010-0000-0000' },
    ...{
      shippingFee: 0,
      shippingFeePayment: '선결제',
      shippingMethod: '일반-택배배송',
      courier: '',
      trackingNumber: '',
    },
    ...{ recipientName: '김하늘', recipientPhone: '010-0000-0000', zip: '06164', address: '서울 강남구 테헤란로 1' },
    ...{ addressDetail: '101호', deliveryNote: '', customsId: '' },
    ...parts,
    lines: lines.map((one, nth) => ({ ...line, lineId: `${500 + nth}`, ...one })),
  };
}
