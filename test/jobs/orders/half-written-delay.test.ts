/** A result of which an execution wrote a part and died: the mall is asked before the delay leaves once more. */
import { delayOrders } from '../../../src/jobs/orders/delay-orders.job';
import { fakeMall } from '../../helpers/fake-mall';
import { orderContext, workOut } from '../../helpers/order-context';

const order = {
  ...{ state: '상품준비중', mall: '위메프', sellerId: 'sbdc6678', bundleId: '101', lineId: '501', action: '발송지연' },
  ...{ shipOn: '2026-11-30', delayReason: '주문 폭주' },
};

it.each([
  [
    '성공 옆에 작업이 남은 행은 적힌 때에 보냈을지도 모르는 것',
    { result: '성공', processedAt: '2026-11-23 09:30:00' },
    '2026-11-23 09:30:00',
  ],
  ['실패 옆에 작업이 남은 행은 보내지 않은 것', { result: '실패', processedAt: '2026-11-23 09:30:00' }, undefined],
])('%s으로 나간다', (_, cells, maybeSentAt) => {
  const mall = fakeMall();
  const sent: unknown[] = [];
  const delay = mall.orders.delayOrders;
  mall.orders.delayOrders = (delays) => {
    sent.push(...delays.map((one) => one.maybeSentAt));
    return delay(delays);
  };
  workOut(delayOrders, orderContext(mall, { orders: [{ ...order, ...cells }] }).context);
  expect(sent).toEqual([maybeSentAt]);
});
