/** A zip of the old six digits, as the mall may tell it: 점검 and 실행 say the same, and the parcel leaves. */
import { fill, openOrderShop, rowOf, runOn, waybill, writesOf } from '../helpers/order-shop';

it.each(['NEW', 'CONFIRM'] as const)('위메프의 우편번호 151-744는 점검도 실행도 막지 않는다(%s)', (state) => {
  const scene = openOrderShop();
  const { bundleNo } = scene.buyer.placeOrder({ state, delivery: { shipAddress: { zipcode: '151-744' } } });
  scene.collectNow();
  fill(scene, '송장', bundleNo, { 작업: '송장전송', 택배사: 'CJ', 송장번호: waybill(1) });
  scene.runtime.setActiveTab('송장');
  scene.runtime.run('checkRows');
  expect(rowOf(scene, '송장', bundleNo)).toMatchObject({ 결과: '점검완료', 메시지: '' });
  runOn(scene, '송장');
  expect(rowOf(scene, '송장', bundleNo)).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
  expect(writesOf(scene).filter(({ call }) => call === 'setOrderDelivery')).toHaveLength(1);
});
