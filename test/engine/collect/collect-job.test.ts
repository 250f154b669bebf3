/** A collection goes on with a run that an earlier version began, and never asks for ever. */
import { collectOrders } from '../../../src/jobs/orders/collect-orders.job';
import { fakeMall } from '../../helpers/fake-mall';
import { orderContext } from '../../helpers/order-context';

/** As the first version kept it. */
const begun = { to: '2026-11-23 10:00:00', chosen: false, reread: { left: 0 }, done: 3, added: 2, changed: 1 };

const stepOn = (cursor: object) => {
  const { context } = orderContext(fakeMall(), {});
  return collectOrders.open(context).step(cursor);
};

it('앞선 판이 시작한 실행을 이어서 끝까지 하고, 그때까지의 수를 함께 말한다', () => {
  const step = stepOn({ ...begun, from: {} });
  expect(step.next).toBeUndefined();
  expect(step.news).toEqual([{ what: '새 주문', count: 2 }]);
  expect(step.summary).toBe('새 주문 2건, 바뀐 주문 1건');
});

it('이제 묻지 않는 목록이 남은 실행은 그 목록을 끝난 것으로 본다', () => {
  const step = stepOn({ ...begun, from: { 'no longer listed': '2026-11-23 09:00:00' } });
  expect(step).toHaveProperty('next.from', {});
});
