/** A file of the version before, without prints: what is known is 주문, and the next collection brings the prints. */
import { columnIn, pasteOver, placeOf } from '../helpers/mixed-rows';
import { fill, openOrderShop, rowOf, runOn, waybill, writesOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

/** Four parcels to send; no tab has the column yet. */
function earlier(): { scene: Scene; bundles: string[] } {
  const scene = openOrderShop();
  const bundles = [1, 2, 3, 4].map(() => scene.buyer.placeOrder({ state: 'CONFIRM' }).bundleNo);
  scene.collectNow();
  for (const tab of ['주문', '송장', '클레임', '문의', '판매상품']) {
    scene.runtime.seller.deleteColumns(tab, placeOf(scene.runtime, tab, '행지문'));
  }
  bundles.forEach((bundle, nth) => {
    fill(scene, '송장', bundle, { 작업: '송장전송', 택배사: 'CJ', 송장번호: waybill(nth) });
  });
  scene.buyer.forgetRequests();
  return { scene, bundles };
}

const sent = (scene: Scene): unknown[] => writesOf(scene).map(({ body }) => [body['bundleNo'], body['invoiceNo']]);

it('행지문이 없어도 모으고 보낸다', () => {
  const { scene, bundles } = earlier();
  scene.buyer.placeOrder({});
  scene.collectNow();
  expect(scene.rows('주문')).toHaveLength(5);
  runOn(scene, '송장');
  expect(sent(scene)).toEqual(bundles.map((bundle, nth) => [bundle, waybill(nth)]));
});

it('번호가 바뀐 송장은 「주문」과 견주어 보내지 않고 말한다', () => {
  const { scene, bundles } = earlier();
  const [first = '', second = '', ...rest] = columnIn(scene.runtime, '송장', '배송번호');
  pasteOver(scene.runtime, '송장', '배송번호', [second, first, ...rest]);
  runOn(scene, '송장');
  expect(sent(scene)).toEqual([2, 3].map((nth) => [bundles[nth], waybill(nth)]));
  for (const bundle of bundles.slice(0, 2)) {
    expect(rowOf(scene, '송장', bundle)).toMatchObject({ 작업: '송장전송', 결과: '오류' });
    expect(rowOf(scene, '송장', bundle)['메시지']).toContain('다른 행과 섞여 보내지 않습니다');
  }
});

it('양식을 점검하면 열이 생기고, 다음 수집이 열린 주문의 행지문을 채운다', () => {
  const { scene } = earlier();
  scene.runtime.run('setUpWorkbook');
  expect(new Set(columnIn(scene.runtime, '송장', '행지문'))).toEqual(new Set(['']));
  scene.collectNow();
  for (const tab of ['주문', '송장']) expect(columnIn(scene.runtime, tab, '행지문')).not.toContain('');
});
