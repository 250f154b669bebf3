/** `/_test`: the clock, the sellers, the buyers, and looking into the mall. */
import { manualCancelledOrder, manualOrder, manualQuestion } from '../../../../local/malls/wemakeprice/examples';
import { bundleOf, bundlesIn, dayWindow, openShop } from './shop';

describe('시계', () => {
  it('처음에는 실제 시각이고, 맞추면 멈춰 있고, 앞으로 보내거나 실제 시각으로 되돌릴 수 있다', () => {
    let real = Date.parse('2026-01-01T00:00:00+09:00');
    const { buyer, ask } = openShop({ realTime: () => real });
    expect(buyer.clock()).toEqual({ now: '2026-11-23T01:00:00.000Z', kst: '2026-11-23 10:00:00', standing: true });
    real += 60_000;
    expect(buyer.clock().kst).toBe('2026-11-23 10:00:00');
    expect(buyer.advanceMinutes(90).kst).toBe('2026-11-23 11:30:00');
    ask('POST', '/_test/clock', '{"real":true}');
    expect(buyer.clock()).toMatchObject({ kst: '2026-01-01 00:01:00', standing: false });
  });

  it('시각이 아니면 거절한다', () => {
    const { buyer } = openShop();
    expect(() => buyer.setClock('어제')).toThrow('400');
    expect(() => buyer.advanceMinutes(-1)).toThrow('400');
  });
});

describe('판매자와 키', () => {
  it('새 키를 내면 옛 키는 폐기되고, 폐기한 키는 쓸 수 없다', () => {
    const { buyer, get } = openShop();
    const first = buyer.account({ userId: 'seller2' });
    expect(first.apiKey).toMatch(/^[0-9a-f]{128}$/);
    expect(get('/product/out/getCategory', first.apiKey).resultCode).toBe(200);
    const second = buyer.account({ userId: 'seller2' });
    expect(get('/product/out/getCategory', first.apiKey).resultCode).toBe(401);
    expect(get('/product/out/getCategory', second.apiKey).resultCode).toBe(200);
    buyer.account({ userId: 'seller2', act: 'revoke' });
    expect(get('/product/out/getCategory', second.apiKey).resultCode).toBe(401);
    expect(get('/product/out/getCategory', '').resultCode).toBe(401);
    expect(() => buyer.account({ userId: 'nobody', act: 'revoke' })).toThrow('404');
  });
});

describe('주문하는 구매자', () => {
  it('적지 않은 값은 지어낸 사람과 상품으로 채우고, 전화번호는 아무도 쓰지 않는 번호다', () => {
    const shop = openShop();
    const order = shop.buyer.placeOrder({ products: 2, options: 3 });
    expect(order.orderNos).toHaveLength(2);
    expect(order.orderOptionNos).toHaveLength(6);
    expect(order.bundleNo).toMatch(/^\d{10,}$/);
    expect(bundleOf(shop, order.bundleNo)).toMatchObject({
      buyerName: expect.stringMatching(/^[가-힣]{3}$/),
      buyerPhone: expect.stringMatching(/^010-0000-\d{4}$/),
      delivery: { shipAddress: { zipcode: expect.stringMatching(/^\d{5}$/) } },
    });
  });

  it('같은 씨앗으로 열면 같은 구매자가 같은 것을 산다', () => {
    const bought = (seed: number) => {
      const { buyer, mall } = openShop({ seed });
      buyer.placeOrders({ count: 5, from: '2026-11-23 08:00:00', to: '2026-11-23 09:00:00' });
      return mall.state().bundles;
    };
    expect(bought(7)).toEqual(bought(7));
    expect(bought(7)).not.toEqual(bought(8));
  });

  it('여러 주문을 기간에 고르게 나누어 넣는다', () => {
    const { buyer, mall } = openShop();
    buyer.placeOrders({ count: 3, from: '2026-11-23 08:00:00', to: '2026-11-23 09:00:00', buyerName: '김하늘' });
    const { bundles } = mall.state();
    expect(bundles.map((bundle) => [bundle.payDate, bundle.buyerName])).toEqual([
      ['2026-11-23 08:00:00', '김하늘'],
      ['2026-11-23 08:30:00', '김하늘'],
      ['2026-11-23 09:00:00', '김하늘'],
    ]);
  });

  it('메뉴얼의 주문이 메뉴얼에 적힌 그대로 온다', () => {
    const { buyer, post } = openShop();
    buyer.placeOrder(manualOrder);
    const asked = { ...dayWindow('NEW'), fromDate: '2020-08-13 00:00:00', toDate: '2020-08-13 23:59:59' };
    expect(bundlesIn(post('/order/out/getOrderList', asked))).toMatchObject([
      {
        purchaseNo: 2667143490,
        orderDate: '2020-08-13 12:07:03',
        orderProduct: [
          {
            productNo: 4175289818,
            productName: '디지털가전)가스레인지',
            sellerProductCode: '202008110171909',
            orderOption: [{ optionName: '엘로우^스대' }, { optionName: '화이트^스대' }],
          },
        ],
      },
    ]);
    expect(buyer.placeOrder(manualCancelledOrder).purchaseNo).toBe('2668066314');
    expect(buyer.ask(manualQuestion).qnaSeq).toMatch(/^\d+$/);
  });

  it('모르는 항목, 이미 있는 번호, 없는 주문은 무엇이 틀렸는지 알려 주고 거절한다', () => {
    const { ask, buyer } = openShop();
    const { bundleNo } = buyer.placeOrder({});
    const status = (path: string, body: object) => ask('POST', `/_test/${path}`, JSON.stringify(body)).status;
    expect(status('orders', { buyername: '김' })).toBe(400);
    expect(status('orders', { bundleNo })).toBe(400);
    expect(status('orders', { count: 2, from: '2026-11-23 09:00:00', to: '2026-11-23 08:00:00' })).toBe(400);
    expect(status('orders', { count: 2, from: '2026-11-23 08:00:00', to: '2026-11-23 09:00:00', bundleNo: 5 })).toBe(
      400,
    );
    expect(status('orders/state', { bundleNo: 1, state: 'CONFIRM' })).toBe(404);
    expect(status('orders/state', { bundleNo, state: 'DELIVERY', parcelCompanyCode: 'D033' })).toBe(400);
    expect(status('orders/cancel-request', { bundleNo, orderOptionNos: ['1'] })).toBe(404);
    expect(status('claims/return', { bundleNo })).toBe(400);
    expect(status('claims/withdraw', { claimBundleNo: 1 })).toBe(404);
    expect(status('qna/delete', { qnaSeq: 1 })).toBe(404);
    expect(status('nowhere', {})).toBe(404);
    expect(ask('POST', '/_test/orders', '{').status).toBe(400);
  });

  it('위메프 화면에서 처리하면 그동안의 시각이 채워지고, 되돌릴 수 없다', () => {
    const shop = openShop();
    const { bundleNo } = shop.buyer.placeOrder({});
    shop.buyer.moveOrder({ bundleNo, state: 'COMPLETE', invoiceNo: '777' });
    expect(bundleOf(shop, bundleNo)).toMatchObject({
      orderConfirmDate: '2026-11-23 10:00:00',
      orderShippingDate: '2026-11-23 10:00:00',
      shipCompleteDate: '2026-11-23 10:00:00',
      delivery: { shipStatus: '배송완료', parcelCompany: 'CJ대한통운', invoiceNo: '777' },
    });
    expect(() => shop.buyer.moveOrder({ bundleNo, state: 'NEW' })).toThrow('되돌릴 수 없습니다');
    expect(() => shop.buyer.cancelRequest({ bundleNo })).toThrow('반품');
    expect(() => shop.buyer.cancelOrder({ bundleNo })).toThrow('발주확인 전');
  });

  it('배송지를 바꾸면 바뀐 배송지로 나온다', () => {
    const shop = openShop();
    const { bundleNo } = shop.buyer.placeOrder({ delivery: { name: '이도윤', shipAddress: { zipcode: '06164' } } });
    shop.buyer.changeAddress({ bundleNo, shipAddress: { zipcode: '63122', addrFixed: '제주시' } });
    expect(bundleOf(shop, bundleNo).delivery).toMatchObject({
      name: '이도윤',
      shipAddress: { zipcode: '63122', addrFixed: '제주시' },
    });
  });
});

describe('들여다보기', () => {
  it('받은 요청을 누구의 것인지와 함께 남기고, 키는 어디에도 남기지 않는다', () => {
    const { buyer, get, post } = openShop();
    const { apiKey } = buyer.account({ userId: 'other' });
    post('/order/in/setOrderConfirm', { bundleNo: 1 });
    get('/product/out/getBrand?brandName=a', apiKey);
    get('/product/out/getBrand', 'stolen-key');
    const requests = buyer.requests();
    expect(requests).toMatchObject([
      { method: 'POST', path: '/order/in/setOrderConfirm', body: { bundleNo: 1 }, status: 200, userId: 'sbdc6678' },
      { method: 'GET', query: { brandName: 'a' }, body: null, status: 200, userId: 'other' },
      { status: 401, userId: '', at: '2026-11-23 10:00:00' },
    ]);
    const seen = JSON.stringify([requests, buyer.state()]);
    for (const key of [apiKey, 'stolen-key', '0123456789abcdef0123456789abcdef']) expect(seen).not.toContain(key);
    buyer.forgetRequests();
    expect(buyer.requests()).toEqual([]);
  });

  it('처음으로 되돌리면 주문도 장애도 기록도 없다', () => {
    const { buyer, get } = openShop();
    const opened = openShop().buyer.state();
    buyer.placeOrder({});
    buyer.faults({ fault: { status: 500 }, times: 0 });
    buyer.reset({});
    expect(buyer.requests()).toEqual([]);
    expect(get('/product/out/getBrand').resultCode).toBe(200);
    expect(buyer.state()).toEqual({ ...opened, clock: null });
  });
});
