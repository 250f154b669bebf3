/** What every local mall has of the kit: troubles, time, a file, a server. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { act, buyerOf, commonActs } from '../../../local/mall-kit/buyer';
import { mallRequest } from '../../../local/mall-kit/http';
import { type MallOptions, openMall } from '../../../local/mall-kit/mall';
import { realmTimeHeader } from '../../../local/mall-kit/realm-time';
import { serveMall } from '../../../local/mall-kit/server';
import { tinyMall } from './tiny-mall';

const NOON = Date.parse('2026-11-23T12:00:00+09:00');
const acts = { ...commonActs<object, object>(), order: act<void, { order: string }>('POST', 'orders') };

function opened(options: MallOptions<never> = {}) {
  const mall = openMall(tinyMall, { realTime: () => NOON, ...options });
  const buyer = buyerOf(acts, mall);
  const ask = (url: string, headers: Record<string, string> = {}) =>
    mall.handle(mallRequest({ method: 'GET', url, headers: { 'signed-at': String(NOON), ...headers } }));
  return { mall, buyer, ask };
}

describe('장애', () => {
  it('한 판매자에게만 나고, 다른 판매자의 요청은 세지 않는다', () => {
    const { buyer, ask } = opened();
    buyer.faults({ seller: '가', fault: { status: 503 } });
    expect(ask('/orders', { seller: '나' }).status).toBe(200);
    expect(ask('/orders', { seller: '가' })).toEqual({
      ...{ status: 503, body: '꽃집이 쉽니다', headers: { 'x-mall': 'tiny' } },
    });
    expect(ask('/orders', { seller: '가' }).status).toBe(200);
  });

  it.each([
    ['before', ['1']],
    ['after', []],
  ] as const)('답이 끊기기 전에 일이 되었는지는 규칙이 말한다: %s', (cut, left) => {
    const { mall, buyer, ask } = opened();
    buyer.order();
    buyer.faults({ path: '/send', fault: { cut } });
    expect(ask('/send?order=1').effects).toEqual({ cut: true });
    expect(mall.state().orders).toEqual(left);
  });

  it('목록이 몇 번째마다 빠지고, 몇 분 전의 복사본으로 답한다', () => {
    const { buyer, ask } = opened();
    for (let nth = 0; nth < 4; nth += 1) buyer.order();
    buyer.faults({ fault: { leaveOutEvery: 2 } });
    expect(ask('/orders').body).toBe('["1","3"]');
    buyer.faults({ path: '/orders', fault: { behindMinutes: 5 } });
    ask('/send?order=1');
    expect(ask('/orders').body).toBe('["1","2","3","4"]');
    expect(ask('/orders').body).toBe('["2","3","4"]');
  });

  it('제휴몰이 모르는 장애는 400으로 거절한다', () => {
    const { buyer } = opened();
    expect(() => buyer.faults({ fault: { resultCodeAsString: true } })).toThrow(/400 .*장애 가운데 하나/);
  });
});

describe('시각', () => {
  const at = (seconds: number) => realmTimeHeader(NOON + seconds * 1000);

  it('서명의 나이는 물은 쪽이 알린 시각으로, 알리지 않으면 제 시계로 잰다', () => {
    const { buyer, ask } = opened();
    expect([ask('/orders', at(60)).status, ask('/orders', at(61)).status]).toEqual([200, 401]);
    expect(ask('/orders').status).toBe(200);
    buyer.advanceMinutes(2);
    expect([ask('/orders').status, ask('/orders', at(0)).status]).toEqual([401, 200]);
  });

  it('1초에 몇 번인지도 알린 시각으로 세고, 시각이 아닌 것은 알리지 않은 것이다', () => {
    const { ask } = opened({ requestsPerSecond: 1 });
    expect([ask('/orders', at(0)), ask('/orders', at(0.5)), ask('/orders', at(1))].map(({ status }) => status)).toEqual(
      [...[200, 429, 200]],
    );
    expect(ask('/orders', { 'x-realm-time': '내일' }).status).toBe(200);
  });
});

it('요청의 기록에는 누가 물었는지가 있고 머리글은 없다', () => {
  const { buyer, ask } = opened();
  ask('/orders?page=2', { seller: '가', key: '비밀' });
  expect(buyer.requests()).toEqual([
    {
      ...{ at: '2026-11-23 12:00:00', method: 'GET', path: '/orders', query: { page: '2' }, body: null },
      ...{ status: 200, userId: '가' },
    },
  ]);
});

describe('서버', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mall-kit-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('GET으로 바뀐 것도 상태 파일에 남고, 다른 제휴몰의 파일은 이름을 대며 거절한다', async () => {
    const data = join(folder, 'state.json');
    const server = await serveMall(tinyMall, { port: 0, data });
    for (let nth = 0; nth < 2; nth += 1) await fetch(`${server.url}/_test/orders`, { method: 'POST' });
    await fetch(`${server.url}/send?order=1`, { headers: { 'signed-at': String(Date.now()) } });
    await server.close();
    expect(JSON.parse(readFileSync(data, 'utf8'))).toMatchObject({ orders: ['2'] });
    writeFileSync(data, '{}');
    await expect(serveMall(tinyMall, { port: 0, data })).rejects.toThrow('꽃집 서버의 상태 파일이 아닙니다');
  });
});
