/** What the manual's order screens showed of their order stands in 주문 and 송장, with the shipped bundle. */
import { manualOrder } from '../../local/malls/wemakeprice/examples';
import { openOrderShop, rowOf } from '../helpers/order-shop';

const at = '2026-11-23 09:07:03';

describe('매뉴얼의 가스레인지 주문을 수집하면', () => {
  const scene = openOrderShop();
  const order = scene.buyer.placeOrder({ ...manualOrder, orderDate: at, payDate: at });
  const { bundleNo } = order;
  scene.collectNow();

  it('「주문확인/처리」에 보이던 값이 「주문」에 옵션마다 한 행으로 있다', () => {
    const shared = {
      ...{ 주문상태: '신규주문', 제휴몰: '위메프', 판매자ID: 'sbdc6678', 주문일시: at, 택배사: '' },
      ...{ 구매번호: '2667143490', 주문번호: order.orderNos[0], 제휴몰상품번호: '4175289818' },
    };
    expect(rowOf(scene, '주문', bundleNo, 0)).toMatchObject({ ...shared, 옵션: '엘로우^스대' });
    expect(rowOf(scene, '주문', bundleNo, 1)).toMatchObject({ ...shared, 옵션: '화이트^스대' });
  });

  it('「송장개별등록」과 「송장송신관리」에 보이던 값이 「송장」에 한 행으로 있다', () => {
    expect(scene.rows('송장')).toHaveLength(1);
    expect(rowOf(scene, '송장', bundleNo)).toMatchObject({
      ...{ 전송상태: '발주확인전', 제휴몰: '위메프', 판매자ID: 'sbdc6678', 주문일시: at },
      ...{ 구매번호: '2667143490', 주문번호: order.orderNos[0], 상품코드: '202008110171909' },
      상품요약: '디지털가전)가스레인지 / 엘로우^스대 × 1, 디지털가전)가스레인지 / 화이트^스대 × 1',
      수량: 2,
    });
  });

  it('배송이 끝나면 어느 택배로 언제 끝났는지 「주문」에 있다', () => {
    scene.buyer.moveOrder({ bundleNo, state: 'COMPLETE', parcelCompanyCode: 'D004', invoiceNo: '90123456787' });
    scene.tick();
    expect(rowOf(scene, '주문', bundleNo)).toMatchObject({
      ...{ 주문상태: '배송완료', 택배사: '로젠택배', 송장번호: '90123456787' },
      배송완료일시: expect.stringMatching(/^2026-11-23 \d\d:\d\d:\d\d$/),
    });
    expect(rowOf(scene, '송장', bundleNo)).toMatchObject({ 전송상태: '배송완료' });
  });
});
