/** A mall that cannot do what 작업 says: it is told on the row, and not tried. */
import { cancelOrders } from '../../../src/jobs/orders/cancel-orders.job';
import { confirmOrders } from '../../../src/jobs/orders/confirm-orders.job';
import { delayOrders } from '../../../src/jobs/orders/delay-orders.job';
import { fakeMall } from '../../helpers/fake-mall';
import { orderBundle, orderContext, workOut } from '../../helpers/order-context';

const order = (nth: number, cells: object = {}) => ({
  ...{ state: '신규주문', mall: '위메프', sellerId: 'sbdc6678', bundleId: `${100 + nth}`, lineId: `${500 + nth}` },
  ...cells,
});
const late = { shipOn: '2026-11-30', delayReason: '주문 폭주' };

it.each([
  ['발주확인', confirmOrders, { confirmOrder: false }, { action: '발주확인' }],
  ['발송지연', delayOrders, { delayOrder: false }, { action: '발송지연', state: '상품준비중', ...late }],
  ['판매취소', cancelOrders, { cancelOrder: false }, { action: '판매취소', cancelReason: '품절' }],
] as const)('%s 기능이 없는 제휴몰에는 시도하지 않고 행에 말한다', (name, job, capabilities, cells) => {
  const mall = fakeMall({ capabilities });
  const { context, orders } = orderContext(mall, { orders: [order(1, cells)] });
  workOut(job, context);
  expect(mall.asked).toEqual([]);
  expect(orders()[0]).toMatchObject({ action: cellsAction(cells), result: '오류' });
  expect(orders()[0]?.message).toContain(`위메프에는 ${name} 기능이 없습니다`);
});

const cellsAction = ({ action }: { action: string }): string =>
  ({ 발주확인: 'confirmOrder', 발송지연: 'delayOrder', 판매취소: 'cancelOrder' })[action] ?? '';

it('발송지연 기능이 없는 제휴몰에는 발주확인만 하고, 지연을 알리지 못한 것을 말한다', () => {
  const mall = fakeMall({ capabilities: { delayOrder: false }, bundles: [orderBundle({ bundleId: '101' })] });
  const { context, orders } = orderContext(mall, { orders: [order(1, { action: '발주확인', ...late })] });
  workOut(confirmOrders, context);
  expect(mall.asked).toEqual(['confirm 101']);
  expect(orders()[0]).toMatchObject({ action: 'confirmOrder', result: '실패' });
  expect(orders()[0]?.message).toMatch(/발주확인은 되었지만.*발송지연 기능이 없습니다/);
});

it('다른 제휴몰의 주문은 보내지 않고 말없이 지나간다', () => {
  const mall = fakeMall();
  const { context, orders } = orderContext(mall, { orders: [order(1, { action: '발주확인', mall: '다른몰' })] });
  workOut(confirmOrders, context);
  expect(mall.asked).toEqual([]);
  expect(orders()[0]).toMatchObject({ action: 'confirmOrder' });
  expect(orders()[0]?.result).toBeUndefined();
});

describe('시간이 다 되었을 때', () => {
  const rows = [1, 2, 3, 4, 5].map((nth) => order(nth, { action: '발주확인' }));
  const bundles = [1, 2, 3, 4, 5].map((nth) =>
    orderBundle({ bundleId: `${100 + nth}`, confirmedAt: '2026-11-23 10:00:00' }, [
      { lineId: `${500 + nth}`, status: '상품준비중' },
    ]),
  );

  it('한 묶음씩은 넘기고, 나머지는 실패로 적지 않고 다음 실행에 맡긴다', () => {
    const mall = fakeMall({ bundles });
    const { context, orders, late: clock } = orderContext(mall, { orders: rows });
    clock.is = true;
    const open = confirmOrders.open(context);
    const step = open.step(confirmOrders.plan(context, {}));
    expect(mall.asked).toEqual(['confirm 101', 'confirm 102']);
    expect(step).toMatchObject({ done: 2, total: 5, ok: 2, failed: 0 });
    expect(orders().map(({ action, result }) => [action, result])).toEqual([
      ...[1, 2].map(() => [undefined, '성공']),
      ...[3, 4, 5].map(() => ['confirmOrder', undefined]),
    ]);
    clock.is = false;
    expect(open.step(step.next)).toMatchObject({ next: undefined, done: 5, ok: 3, failed: 0 });
    expect(mall.asked).toHaveLength(5);
  });

  it('발주확인만 되고 발송지연을 넘기지 못한 묶음은 다음에 발송지연만 한다', () => {
    const mall = fakeMall({ bundles });
    const orderRows = rows.map((row, nth) => (nth === 4 ? { ...row, ...late } : row));
    const { context, orders, late: clock } = orderContext(mall, { orders: orderRows });
    const confirm = mall.orders.confirmOrders;
    mall.orders.confirmOrders = (bundles) => {
      const outcomes = confirm(bundles);
      if (bundles.some(({ bundleId }) => bundleId === '105')) clock.is = true;
      return outcomes;
    };
    workOut(confirmOrders, context);
    expect(mall.asked.filter((act) => act.startsWith('confirm'))).toHaveLength(5);
    expect(mall.asked.at(-1)).toBe('delay 105');
    expect(orders().map(({ action }) => action)).toEqual(orders().map(() => undefined));
  });
});
