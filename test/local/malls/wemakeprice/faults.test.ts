/** Troubles to order, each as a client meets it over real HTTP. */
import { buyerAt, type DistantBuyer } from '../../../../local/malls/wemakeprice/buyer';
import { demoApiKey } from '../../../../local/malls/wemakeprice/core/accounts';
import { type RunningServer, startServer } from '../../../../local/malls/wemakeprice/server';

let server: RunningServer;
let buyer: DistantBuyer;

beforeEach(async () => {
  server = await startServer({ port: 0 });
  buyer = buyerAt(server.url);
});
afterEach(() => server.close());

function get(path = '/product/out/getBrand?brandName=zzz') {
  return fetch(server.url + path, { headers: { apiKey: demoApiKey }, redirect: 'manual' });
}

function confirm(bundleNo: string) {
  const body = JSON.stringify({ bundleNo });
  const headers = { apiKey: demoApiKey };
  return fetch(`${server.url}/order/in/setOrderConfirm`, { method: 'POST', headers, body });
}

async function stateOfNewOrder(): Promise<string> {
  const { bundles } = await buyer.state();
  return bundles[0]!.state;
}

describe('장애 흉내', () => {
  it.each([401, 403, 429, 500, 503])('%i로 답하고, 한 번 뒤에는 낫는다', async (status) => {
    await buyer.faults({ fault: { status, headers: { 'Retry-After': '7' } } });
    const reply = await get();
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([status, '7']);
    expect(await reply.json()).toMatchObject({ resultCode: status });
    expect((await get()).status).toBe(200);
  });

  it('정한 본문으로 답한다', async () => {
    const body = { resultCode: '500', error: '점검 중입니다.' };
    await buyer.faults([{ fault: { status: 200, body } }, { fault: { status: 200, body: '{"resultCode":' } }]);
    expect(await (await get()).json()).toEqual(body);
    expect(await (await get()).text()).toBe('{"resultCode":');
  });

  it('프록시처럼 HTML 페이지로 답한다', async () => {
    await buyer.faults({ fault: { status: 502, html: true } });
    const reply = await get();
    expect([reply.status, reply.headers.get('content-type')]).toEqual([502, 'text/html;charset=UTF-8']);
    expect(await reply.text()).toContain('<html>');
  });

  it('실패로 답하면 주문은 그대로이고, 처리한 뒤에 실패로 답하게 할 수도 있다', async () => {
    const { bundleNo } = await buyer.placeOrder({});
    await buyer.faults([{ fault: { status: 500 } }, { fault: { status: 504, html: true, when: 'after' } }]);
    expect((await confirm(bundleNo)).status).toBe(500);
    expect(await stateOfNewOrder()).toBe('NEW');
    expect((await confirm(bundleNo)).status).toBe(504);
    expect(await stateOfNewOrder()).toBe('CONFIRM');
  });

  it.each([
    ['before', 'NEW'],
    ['after', 'CONFIRM'],
  ] as const)('처리 %s에 연결을 끊으면 답은 없고 주문은 %s이다', async (cut, state) => {
    const { bundleNo } = await buyer.placeOrder({});
    await buyer.faults({ fault: { cut } });
    await expect(confirm(bundleNo)).rejects.toThrow();
    expect(await stateOfNewOrder()).toBe(state);
    expect(await buyer.requests()).toMatchObject([{ path: '/order/in/setOrderConfirm', status: 0 }]);
  });

  it('늦게 답해도 제대로 답한다', async () => {
    await buyer.faults({ fault: { slowMs: 30 } });
    expect(await (await get()).json()).toEqual({ resultCode: 200, data: [] });
  });

  it('resultCode를 글자로, 객체가 올 자리에 빈 배열을 준다', async () => {
    await buyer.faults([{ fault: { resultCodeAsString: true } }, { fault: { emptyArrayForData: true } }]);
    expect(await (await get()).json()).toEqual({ resultCode: '200', data: [] });
    expect(await (await get('/product/out/getCategory')).json()).toEqual({ resultCode: 200, data: [] });
  });

  it('다른 주소로 보낸다', async () => {
    await buyer.faults({ fault: { redirectTo: 'http://127.0.0.1:9/elsewhere' } });
    const reply = await get();
    expect([reply.status, reply.headers.get('location')]).toEqual([302, 'http://127.0.0.1:9/elsewhere']);
  });

  it('주소와 방식과 횟수를 가려서 일어나고, 지우면 멈춘다', async () => {
    await buyer.faults([
      { path: '/order/', fault: { status: 500 }, times: 0 },
      { path: '/product/out/getBrand', method: 'GET', fault: { status: 503 }, skip: 1, times: 2 },
    ]);
    const statuses = [];
    for (let call = 0; call < 4; call += 1) statuses.push((await get()).status);
    expect(statuses).toEqual([200, 503, 503, 200]);
    expect([(await confirm('1')).status, (await confirm('1')).status]).toEqual([500, 500]);
    await buyer.clearFaults();
    expect((await confirm('1')).status).toBe(200);
  });

  it('규칙이 틀리면 무엇이 틀렸는지 알려 준다', async () => {
    const reply = await fetch(`${server.url}/_test/faults`, { method: 'POST', body: '{"fault":{"cut":"now"}}' });
    expect(reply.status).toBe(400);
    expect(await reply.text()).toContain('fault');
  });
});
