/** What the statistics read: 주문 and its archive, each line once, of one moment, whatever the seller does meanwhile. */
import { readSoldLines } from '../../../src/jobs/statistics/sold-lines';
import { archiveTab, orderArchive } from '../../../src/tabs/archive';
import { ordersTab } from '../../../src/tabs/orders.tab';
import { putTab, workbookWith } from '../../helpers/workbook';

const PERIOD = { from: '2026-11-01', to: '2026-11-30' };
const cells = (nth: number, parts: Record<string, string | number> = {}) => ({
  ...{ mall: '위메프', lineId: `${500 + nth}`, state: '배송완료', paidAt: '2026-11-23 09:01:00' },
  ...{ quantity: 1, amount: 10_000 * nth, address: `${nth % 2 ? '서울' : '부산'} 어딘가`, shippingFee: 2_500 },
  ...parts,
});
const amountsOf = (workbook: ReturnType<typeof workbookWith>, period = PERIOD) =>
  readSoldLines(workbook, period).lines.map(({ lineId, amount, region }) => [lineId, amount, region]);

it('보관한 주문도 세고, 옮기는 도중이라 두 곳에 선 주문은 한 번만 센다', () => {
  const workbook = workbookWith(ordersTab, [cells(1), cells(2)]);
  putTab(workbook, archiveTab(orderArchive, '2026'), [cells(2, { amount: 1 }), cells(3)]);
  putTab(workbook, archiveTab(orderArchive, '2024'), [cells(4)]);
  const { lines, doubled } = readSoldLines(workbook, PERIOD);
  expect(lines.map(({ lineId, amount }) => [lineId, amount])).toEqual([
    ['501', 10_000],
    ['502', 20_000],
    ['503', 30_000],
  ]);
  expect(doubled).toBe(1);
});

it('지난해에 주문해 올해 결제한 보관 주문까지 읽는다', () => {
  const workbook = workbookWith(ordersTab, []);
  putTab(workbook, archiveTab(orderArchive, '2025'), [cells(5, { orderedAt: '2025-12-31 23:59:00' })]);
  expect(amountsOf(workbook, { from: '2026-01-01', to: '2026-01-01' })).toHaveLength(1);
});

it('읽을 수 없는 금액은 0으로 세고 알리며, 번호나 날이 없는 행은 세지 않고 알린다', () => {
  const workbook = workbookWith(ordersTab, [
    cells(1, { amount: '만 원쯤' }),
    cells(2, { lineId: '' }),
    cells(3, { paidAt: '', orderedAt: '' }),
    cells(4, { paidAt: '', orderedAt: '2026-11-05 10:00:00' }),
  ]);
  const { lines, unread, nameless } = readSoldLines(workbook, PERIOD);
  expect(lines.map(({ amount, day }) => [amount, day])).toEqual([
    [0, '2026-11-23'],
    [40_000, '2026-11-05'],
  ]);
  expect([unread, nameless]).toEqual([1, 2]);
});

it('착불 배송비는 판매자의 매출이 아니다', () => {
  const workbook = workbookWith(ordersTab, [cells(1, { shippingFeePayment: '착불' }), cells(2)]);
  expect(readSoldLines(workbook, PERIOD).lines.map(({ shippingFee }) => shippingFee)).toEqual([0, 2_500]);
});

describe('판매자가 읽는 동안', () => {
  const rows = [cells(1), cells(2), cells(3)];
  const quiet = amountsOf(workbookWith(ordersTab, rows));

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('%i번째 호출에서 정렬하거나 열을 옮겨도 값이 섞이지 않는다', (n) => {
    for (const act of ['sort', 'move', 'insert'] as const) {
      const workbook = workbookWith(ordersTab, rows);
      const { sort, moveColumn, insertRows } = workbook.seller(ordersTab.name);
      const acts = {
        sort: () => sort('옵션주문번호', false),
        move: () => moveColumn('주소', 1),
        insert: () => insertRows(2),
      };
      workbook.forgetCalls();
      workbook.beforeCall(n, acts[act]);
      expect(amountsOf(workbook).sort()).toEqual(quiet);
    }
  });
});
