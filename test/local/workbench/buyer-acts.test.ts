/** The 구매자 panel's buttons for a mall in trouble: slow, failing, cut, and well again. */

import { mallRequest } from '../../../local/mall-kit/http';
import { buyerAt, type DistantBuyer } from '../../../local/malls/wemakeprice/buyer';
import { demoApiKey } from '../../../local/malls/wemakeprice/core/accounts';
import { type RunningServer, startServer } from '../../../local/malls/wemakeprice/server';
import { buyerAct } from '../../../local/workbench/buyer-acts';

let server: RunningServer;
let buyer: DistantBuyer;
beforeEach(async () => {
  server = await startServer({ port: 0 });
  buyer = buyerAt(server.url);
});
afterEach(() => server.close());

const confirm = (bundleNo: string) =>
  fetch(`${server.url}/order/in/setOrderConfirm`, {
    method: 'POST',
    headers: { apiKey: demoApiKey },
    body: `{"bundleNo":${bundleNo}}`,
  });
const stateOf = async (bundleNo: string) =>
  (await buyer.state()).bundles.find((bundle) => bundle.bundleNo === bundleNo)?.state;

it('오류 500: 위메프가 500으로 답하고 아무 일도 하지 않는다', async () => {
  const { bundleNo } = await buyer.placeOrder({});
  await expect(buyerAct(buyer, { act: 'fail' })).resolves.toContain('오류(500)');
  expect((await confirm(bundleNo)).status).toBe(500);
  expect(await stateOf(bundleNo)).toBe('NEW');
});

it('답을 끊기: 위메프가 일은 하고 답은 오지 않는다', async () => {
  const { bundleNo } = await buyer.placeOrder({});
  await expect(buyerAct(buyer, { act: 'cut' })).resolves.toContain('답을 끊습니다');
  await expect(confirm(bundleNo)).rejects.toThrow();
  expect(await stateOf(bundleNo)).toBe('CONFIRM');
});

it('느리게: 답이 5초 뒤로 밀리고, 정상으로 하면 밀리지 않는다', async () => {
  const headers = { apiKey: demoApiKey };
  const brands = mallRequest({ method: 'GET', url: '/product/out/getBrand?brandName=zzz', headers });
  await expect(buyerAct(buyer, { act: 'slow' })).resolves.toContain('5초 뒤에');
  expect(server.mall.handle(brands)).toMatchObject({ status: 200, effects: { delayMs: 5_000 } });
  await expect(buyerAct(buyer, { act: 'normal' })).resolves.toContain('제대로');
  expect(server.mall.handle(brands)).not.toHaveProperty('effects');
});

it('하나를 누르면 앞에 누른 것은 없어진다', async () => {
  const { bundleNo } = await buyer.placeOrder({});
  await buyerAct(buyer, { act: 'cut' });
  await buyerAct(buyer, { act: 'fail' });
  expect((await confirm(bundleNo)).status).toBe(500);
});
