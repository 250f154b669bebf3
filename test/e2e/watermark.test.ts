/** Up to where the orders are known may move only when their rows stand: else what came in between is never asked for again. */
import { openOrderShop } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

const untils = ({ runtime }: Scene): string[] =>
  Object.entries(runtime.state.documentProperties).flatMap(([key, json]) =>
    key.startsWith('collected:') && !key.includes('claim') && String(json).includes('"until"') ? [key] : [],
  );

it('행을 적지 못한 수집은 어디까지 가져왔는지 옮기지 않고, 적을 수 있게 되면 그 주문을 가져온다', () => {
  const scene = openOrderShop();
  const { bundleNo } = scene.buyer.placeOrder({ payDate: '2026-11-23 09:30:00' });
  scene.runtime.seller.renameHeader('주문', '배송번호', '배송번호 메모');
  const { runId } = scene.ask('startJob', { job: 'collectOrders' }) as { runId: string };
  expect(scene.ask('continueJob', { runId })).toMatchObject({ state: '실패' });
  expect(untils(scene)).toEqual([]);
  scene.runtime.seller.renameHeader('주문', '배송번호 메모', '배송번호');
  scene.tick();
  expect(scene.rows('주문').map((row) => row['배송번호'])).toEqual([bundleNo]);
  expect(untils(scene).length).toBeGreaterThan(0);
});
