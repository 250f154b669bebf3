/** A bundle that the mall has merged into another: its row of 송장 is closed, and nothing waits for it for ever. */
import { fill, openOrderShop, rowOf, runOn, waybill, writesOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

/** The mall puts the lines of one bundle into another. */
function merge({ mall }: Scene, from: string, into: string): void {
  const { bundles } = mall.state();
  const [one, other] = [from, into].map((number) => bundles.find(({ bundleNo }) => bundleNo === number));
  if (!one || !other) throw new Error('no such bundle');
  other.orderProduct.push(...one.orderProduct);
  one.orderProduct = [];
  one.seller = '';
}

function merged() {
  const scene = openOrderShop();
  const purchase = { state: 'CONFIRM', purchaseNo: '9000001' } as const;
  const [kept, gone] = [scene.buyer.placeOrder(purchase), scene.buyer.placeOrder(purchase)].map((one) => one.bundleNo);
  const other = scene.buyer.placeOrder({ state: 'CONFIRM' }).bundleNo;
  scene.collectNow();
  fill(scene, '송장', gone ?? '', { 작업: '송장전송', 택배사: 'CJ', 송장번호: waybill(1) });
  merge(scene, gone ?? '', kept ?? '');
  return { scene, kept: kept ?? '', gone: gone ?? '', other };
}

const waiting = (scene: Scene) =>
  (scene.ask('today') as { items: { id: string; count: number }[] }).items.find(({ id }) => id === 'noWaybill')?.count;

it.each(['트리거', '직접'])('합쳐진 배송의 행은 닫히고 어느 배송으로 나가는지 말한다(%s 수집)', (how) => {
  const { scene, kept, gone, other } = merged();
  if (how === '트리거') scene.tick();
  else scene.collectNow();
  expect(rowOf(scene, '송장', gone)).toMatchObject({ 작업: '', 전송상태: '취소됨', 송장번호: waybill(1) });
  expect(rowOf(scene, '송장', gone)['메시지']).toContain(`합쳐진 배송입니다. 이 주문은 이제 배송번호 ${kept}`);
  expect(rowOf(scene, '송장', other)).toMatchObject({ 전송상태: '미입력', 메시지: '' });
  expect(scene.rows('주문').filter((row) => row['배송번호'] === kept)).toHaveLength(2);
});

it('닫힌 행은 할 일로 세지 않고, 송장전송을 골라도 나가지 않는다', () => {
  const { scene, gone } = merged();
  scene.collectNow();
  expect(waiting(scene)).toBe(2);
  fill(scene, '송장', gone, { 작업: '송장전송' });
  scene.buyer.forgetRequests();
  runOn(scene, '송장');
  expect(writesOf(scene)).toEqual([]);
});

it('판매자가 「주문」의 행을 지운 배송은 위메프에 있으므로 닫지 않는다', () => {
  const scene = openOrderShop();
  const { bundleNo } = scene.buyer.placeOrder({ state: 'CONFIRM' });
  scene.collectNow();
  scene.runtime.seller.deleteRows('주문', 2, 1);
  scene.goTo('2026-11-24 10:00:00');
  scene.collectNow();
  expect(rowOf(scene, '송장', bundleNo)).toMatchObject({ 전송상태: '미입력' });
});
