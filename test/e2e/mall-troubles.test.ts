/** What the seller reads when the mall does not answer as it should: over real HTTP, with the server in its own process. */

import type { SpawnedServer } from '../../local/mall-kit/spawn';
import { spawnMall } from '../../local/malls/spawn';
import { buyerAt, type DistantBuyer } from '../../local/malls/wemakeprice/buyer';
import { host } from '../../src/mall/wemakeprice/endpoints';
import { accountName, openSheet, type SheetScene, START } from '../helpers/scene';

let server: SpawnedServer;
let buyer: DistantBuyer;

beforeAll(async () => {
  server = await spawnMall('위메프');
  buyer = buyerAt(server.url);
});
afterAll(() => server.stop());

const LISTS = '/order/out/getOrderList';
const iso = (kst: string) => `${kst.replace(' ', 'T')}+09:00`;

/** A set-up sheet and one order that waits at the mall. */
async function waitingOrder(): Promise<SheetScene> {
  await buyer.reset({});
  await buyer.setClock(iso(START));
  const scene = openSheet({ routes: { [host]: server.url } });
  scene.setUp();
  await buyer.placeOrder({ payDate: '2026-11-23 09:30:00' });
  return scene;
}

const told = (scene: SheetScene): string =>
  scene
    .rows('연동이력')
    .map((row) => `${row['결과']} ${row['메시지']}`)
    .join('\n');

describe('다시 하면 되는 탈은 그 자리에서 다시 묻고, 판매자는 아무것도 몰라도 된다', () => {
  it.each([
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['HTML 쪽', { status: 502, html: true as const }],
    ['끊긴 연결', { cut: 'before' as const }],
    ['답만 끊긴 연결', { cut: 'after' as const }],
    ['429와 Retry-After', { status: 429, headers: { 'Retry-After': '7' } }],
  ])('%s 한 번', async (_, fault) => {
    const scene = await waitingOrder();
    await buyer.faults({ path: LISTS, times: 1, fault });
    const before = scene.clock.now();
    const [run] = scene.collectNow();
    expect(run).toMatchObject({ state: '완료', failed: 0 });
    expect(scene.rows('주문')).toHaveLength(1);
    if ('headers' in fault) expect(scene.clock.now() - before).toBeGreaterThanOrEqual(7_000);
  });

  it('resultCode가 글자 "200"으로 와도 읽는다', async () => {
    const scene = await waitingOrder();
    await buyer.faults({ path: LISTS, times: 0, fault: { resultCodeAsString: true } });
    expect(scene.collectNow()[0]).toMatchObject({ state: '완료', failed: 0 });
    expect(scene.rows('주문')).toHaveLength(1);
  });

  it('객체 자리에 []가 오면 주문이 없는 것으로 읽는다', async () => {
    const scene = await waitingOrder();
    await buyer.faults({ path: LISTS, times: 0, fault: { emptyArrayForData: true } });
    expect(scene.collectNow()[0]).toMatchObject({ state: '완료', failed: 0 });
    expect(scene.rows('주문')).toEqual([]);
  });
});

describe('오래 가는 탈은 무엇을 하면 되는지 적고, 다음 수집이 빠진 것을 채운다', () => {
  it.each([
    ['500', { status: 500 }, '위메프'],
    ['503', { status: 503 }, '위메프'],
    ['HTML 쪽', { status: 502, html: true as const }, '위메프'],
    ['끊긴 연결', { cut: 'before' as const }, '위메프'],
    ['429', { status: 429, headers: { 'Retry-After': '1' } }, '요청'],
  ])('%s', async (_, fault, word) => {
    const scene = await waitingOrder();
    await buyer.faults({ path: LISTS, times: 0, fault });
    const [run] = scene.collectNow();
    expect(scene.rows('주문')).toEqual([]);
    expect(run?.state === '실패' || (run?.failed ?? 0) > 0).toBe(true);
    expect(told(scene)).toContain('실패');
    expect(told(scene)).toContain(word);
    await buyer.clearFaults();
    expect(scene.collectNow()[0]).toMatchObject({ state: '완료', failed: 0 });
    expect(scene.rows('주문')).toHaveLength(1);
  });

  it.each([401, 403])(
    '%i: 키를 어디서 다시 발급받는지, 다른 대행사로 발급하면 앞의 키가 폐기된다는 것을 적는다',
    async (status) => {
      const scene = await waitingOrder();
      await buyer.faults({
        path: LISTS,
        times: 0,
        fault: { status, body: { resultCode: status, error: '인증 실패' } },
      });
      const [run] = scene.collectNow();
      expect(run?.state).toBe('실패');
      for (const word of ['정보수정', 'API 연동 정보', '인증키 발급', '대행사', '폐기'])
        expect(told(scene)).toContain(word);
      const { collected } = scene.ask('overview') as { collected: { state: string }[] };
      expect(collected.map(({ state }) => state)).toContain('실패');
      await buyer.clearFaults();
      expect(scene.collectNow()[0]?.state).toBe('완료');
      expect(scene.rows('주문')).toHaveLength(1);
    },
  );

  it('폐기된 키로 연결을 시험하면 이유를 말한다', async () => {
    const scene = await waitingOrder();
    await buyer.account({ userId: 'sbdc6678', act: 'issue' });
    expect(() => scene.ask('testAccount', accountName)).toThrow('인증키');
  });

  it('다른 곳으로 돌리는 응답은 따라가지 않아 키가 나가지 않는다', async () => {
    const scene = await waitingOrder();
    const other = await spawnMall('위메프');
    await buyer.faults({ path: LISTS, times: 0, fault: { redirectTo: `${other.url}/steal` } });
    const [run] = scene.collectNow();
    expect(run?.failed).toBeGreaterThan(0);
    expect(await buyerAt(other.url).requests()).toEqual([]);
    await other.stop();
  });

  it('한 종류만 실패하면 나머지는 들어오고, 실패한 종류는 다음에 그때부터 이어서 온다', async () => {
    const scene = await waitingOrder();
    await buyer.placeOrder({
      state: 'CONFIRM',
      payDate: '2026-11-23 08:00:00',
      orderConfirmDate: '2026-11-23 08:30:00',
    });
    await buyer.faults({
      path: LISTS,
      skip: 0,
      times: 1,
      fault: { status: 422, body: { resultCode: 422, error: '점검 중' } },
    });
    const [run] = scene.collectNow();
    expect(run).toMatchObject({ state: '완료', failed: 1 });
    expect(scene.rows('주문').map((row) => row['주문상태'])).toEqual(['상품준비중']);
    expect(scene.collectNow()[0]).toMatchObject({ state: '완료', failed: 0 });
    expect(
      scene
        .rows('주문')
        .map((row) => row['주문상태'])
        .sort(),
    ).toEqual(['상품준비중', '신규주문']);
  });
});

it('위메프에 닿지 못하면(주소를 찾지 못하면) 그렇게 적고 멈추지 않는다', () => {
  const scene = openSheet();
  scene.setUp();
  const [run] = scene.collectNow();
  expect(run?.failed).toBeGreaterThan(0);
  expect(told(scene)).toContain('실패');
});
