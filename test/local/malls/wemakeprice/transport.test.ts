/** The envelope, the key, and the ways of asking wrongly. */
import { routes } from '../../../../local/malls/wemakeprice/api';
import { openShop, refused } from './shop';

describe('위메프 서버의 약속: 인증과 봉투', () => {
  it('인증키가 없거나 틀리면 어느 주소든 401로 거절한다', () => {
    const { get, post } = openShop();
    for (const { method, path } of routes) {
      const answer = method === 'GET' ? get(path, 'wrong') : post(path, {}, 'wrong');
      expect(answer).toEqual({ resultCode: 401, error: '인증키가 올바르지 않습니다.' });
    }
    expect(get('/product/out/getCategory', '').resultCode).toBe(401);
  });

  it('이용이 중지된 판매자는 403으로 거절하고, 풀리면 다시 답한다', () => {
    const { buyer, get } = openShop();
    buyer.account({ userId: 'sbdc6678', act: 'suspend' });
    expect(get('/product/out/getCategory')).toMatchObject({ resultCode: 403 });
    buyer.account({ userId: 'sbdc6678', act: 'resume' });
    expect(get('/product/out/getCategory')).toMatchObject({ resultCode: 200 });
  });

  it('없는 주소는 404, 다른 방식으로 부르면 405와 맞는 방식을 알려 준다', () => {
    const { ask, post } = openShop();
    expect(post('/order/in/setEverything', {})).toMatchObject({ resultCode: 404 });
    const reply = ask('GET', '/order/out/getOrderList');
    expect(reply).toMatchObject({ status: 405, headers: { allow: 'POST' } });
  });

  it.each(['', 'bundleNo=1', '[1]', '"1"', 'null', '{"bundleNo":1'])(
    '본문이 JSON 객체가 아니면 400으로 거절한다: %s',
    (body) => {
      const reply = openShop().ask('POST', '/order/in/setOrderConfirm', body);
      expect(reply.status).toBe(400);
      expect(JSON.parse(reply.body)).toEqual({ resultCode: 400, error: '요청 본문이 올바른 JSON이 아닙니다.' });
    },
  );

  it('HTTP 상태와 resultCode가 같고, 업무상 실패만 200 안에 담긴다', () => {
    const { ask } = openShop();
    const invalid = ask('POST', '/order/in/setOrderConfirm', '{}');
    expect([invalid.status, JSON.parse(invalid.body)]).toEqual([422, refused('배송번호를 입력해 주세요.')]);
    const failure = ask('POST', '/order/in/setOrderConfirm', '{"bundleNo":1}');
    expect([failure.status, JSON.parse(failure.body).data.returnKey]).toEqual([200, 0]);
  });

  it('2^53보다 큰 번호도 자릿수 그대로 받고 자릿수 그대로 답한다', () => {
    const { ask, buyer } = openShop();
    buyer.placeOrder({
      bundleNo: '9007199254740993',
      purchaseNo: '18446744073709551615'.slice(0, 19),
      orderProduct: [{ orderNo: '9007199254740995', orderOption: [{ orderOptionNo: '9007199254740997' }] }],
    });
    for (const number of ['9007199254740993', '"9007199254740993"']) {
      const { body } = ask('POST', '/order/out/getOrderInfo', `{"bundleNo":${number}}`);
      expect(body).toContain('"bundleNo":9007199254740993,');
      expect(body).toContain('"purchaseNo":1844674407370955161,');
      expect(body).toContain('"orderNo":9007199254740995,');
      expect(body).toContain('"orderOptionNo":9007199254740997,');
    }
    expect(ask('POST', '/order/in/setOrderConfirm', '{"bundleNo":9007199254740992}').body).toContain('"returnKey":0');
    expect(ask('POST', '/order/in/setOrderConfirm', '{"bundleNo":9007199254740993}').body).toContain('"returnKey":1');
  });

  it('번호가 숫자가 아니면 422로 거절한다', () => {
    const { post } = openShop();
    for (const bundleNo of ['12-3', '', 1.5, -1, true, {}]) {
      expect(post('/order/out/getOrderInfo', { bundleNo })).toEqual(refused('배송번호는 숫자로 입력해 주세요.'));
    }
    expect(post('/order/out/getOrderInfo', { bundleNo: null })).toEqual(refused('배송번호를 입력해 주세요.'));
  });

  it('초당 요청 수를 넘으면 429와 기다릴 시간을 알리고, 시간이 지나면 다시 받는다', () => {
    let now = 1_000_000;
    const { ask } = openShop({ requestsPerSecond: 2, realTime: () => now });
    const statuses = () => ask('GET', '/product/out/getBrand').status;
    expect([statuses(), statuses(), statuses()]).toEqual([200, 200, 429]);
    expect(ask('GET', '/product/out/getBrand').headers['retry-after']).toBe('1');
    now += 1000;
    expect(statuses()).toBe(200);
  });
});
