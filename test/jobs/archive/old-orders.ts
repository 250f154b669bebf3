/** Old orders of people who have been masked, in a fake workbook, and what stands in the archive afterwards. */
import { archiveOrders } from '../../../src/jobs/archive/archive-orders.job';
import { claimsTab } from '../../../src/tabs/claims.tab';
import { fakeMall } from '../../helpers/fake-mall';
import { orderContext, workOut } from '../../helpers/order-context';
import { type FakeWorkbook, putTab } from '../../helpers/workbook';

const person = { recipientName: '김*늘', recipientPhone: '010-****-5678', address: '서울 강남구 ***' };

/** Half a year and more ago as seen from 2026-11-23; one line a bundle of the same number. */
export const order = (lineId: string, cells: object = {}) => ({
  ...{ mall: '위메프', sellerId: 'sbdc6678', lineId, bundleId: `1${lineId}`, orderId: `3${lineId}`, purchaseId: '200' },
  ...{ state: '배송완료', orderedAt: '2026-04-01 09:00:00', deliveredAt: '2026-04-05 09:00:00', zip: '06164' },
  ...{ productName: '찻잔', quantity: 2, unitPrice: 1_000, memo: '단골', result: '성공', ...person },
  ...cells,
});

export const shipment = (lineId: string, cells: object = {}) => ({
  ...{ mall: '위메프', sellerId: 'sbdc6678', bundleId: `1${lineId}`, purchaseId: '200', state: '배송완료' },
  ...{ orderedAt: '2026-04-01 09:00:00', trackingNumber: '612345670001', ...person },
  ...cells,
});

export const claim = (lineId: string, cells: object = {}) => ({
  ...{ mall: '위메프', claimId: `7${lineId}`, lineId, bundleId: `1${lineId}`, kind: '반품', state: '요청' },
  ...cells,
});

interface Given {
  orders?: object[];
  shipments?: object[];
  claims?: object[];
}

export function stand({ orders = [], shipments = [], claims = [] }: Given) {
  const { context } = orderContext(fakeMall(), { orders, shipments });
  const workbook = context.outside.workbook as FakeWorkbook;
  putTab(workbook, claimsTab, claims);
  const rows = (tab: string) => (workbook.sheet(tab) ? workbook.seller(tab).rows() : []);
  const numbers = (tab: string, header: string) => rows(tab).map((row) => String(row[header]));
  return {
    context,
    workbook,
    rows,
    /** 옵션주문번호 of a tab, in order. */
    lines: (tab: string) => numbers(tab, '옵션주문번호'),
    bundles: (tab: string) => numbers(tab, '배송번호'),
    archive: (most?: number) => workOut(archiveOrders, context, {}, most),
  };
}
