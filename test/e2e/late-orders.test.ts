/** Orders that a list of the mall leaves out, or shows late: they are found, and what such a look finds is said. */
import { atMall, openOrderShop, rowOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

const LISTS = '/order/out/getOrderList';
const CLAIM_LISTS = '/claim/out/getClaimList';
const DAY_OF_TICKS = 12;
const KINDS = 4;
const CLAIM_KINDS = 11;

const known = (scene: Scene): Set<unknown> => new Set(scene.rows('주문').map((row) => row['배송번호']));

const missing = (scene: Scene): string[] => {
  const rows = known(scene);
  return scene.mall.state().bundles.flatMap(({ bundleNo }) => (rows.has(bundleNo) ? [] : [bundleNo]));
};

const asked = (scene: Scene, list: string): number => scene.buyer.requests().filter(({ path }) => path === list).length;

const told = (scene: Scene): string =>
  scene
    .rows('연동이력')
    .map((row) => String(row['메시지']))
    .join('\n');

/** A tick before which buyers order. */
function orderAndTick(scene: Scene, count: number): void {
  if (count > 0) {
    const now = scene.clock.now();
    const kst = (ms: number) => new Date(ms + 9 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
    scene.buyer.placeOrders({ count, from: kst(now), to: kst(now + 119 * 60_000) });
  }
  scene.tick();
}

describe('열두 번의 수집에 204건, 세 번에 한 번은 목록마다 열에 하나가 빠질 때', () => {
  const scene = openOrderShop();
  const requests = { orders: 0, claims: 0 };
  let leftOut = 0;

  beforeAll(() => {
    scene.tick();
    for (let nth = 1; nth <= DAY_OF_TICKS; nth += 1) {
      if (nth % 3 === 0) scene.buyer.faults({ path: LISTS, times: 0, fault: { leaveOutEvery: 10 } });
      orderAndTick(scene, 17);
      leftOut += missing(scene).length;
      scene.buyer.clearFaults();
    }
    scene.buyer.forgetRequests();
    for (let nth = 1; nth <= DAY_OF_TICKS; nth += 1) orderAndTick(scene, 0);
    Object.assign(requests, { orders: asked(scene, LISTS), claims: asked(scene, CLAIM_LISTS) });
  });

  it('하루 안에 하나도 빠지지 않는다', () => {
    expect(scene.mall.state().bundles).toHaveLength(204);
    expect(leftOut).toBeGreaterThan(0);
    expect(missing(scene)).toEqual([]);
    expect(scene.rows('주문')).toHaveLength(204);
  });

  it('하루 한 번의 돌아보기는 주문과 클레임의 목록을 모두 합해 많아야 열두 번 더 묻는다', () => {
    const usual = DAY_OF_TICKS * (KINDS + CLAIM_KINDS);
    expect(requests.orders).toBeGreaterThan(DAY_OF_TICKS * KINDS);
    expect(requests.claims).toBeGreaterThan(DAY_OF_TICKS * CLAIM_KINDS);
    expect(requests.orders + requests.claims).toBeLessThanOrEqual(usual + 12);
  });
});

describe.each([65, 130, 200, 1_000])('위메프가 %i분 늦게 보이는 주문은', (behindMinutes) => {
  it('하루 안에 찾는다', () => {
    const scene = openOrderShop();
    scene.tick();
    scene.buyer.faults({ path: LISTS, times: 0, fault: { behindMinutes } });
    scene.buyer.placeOrder({});
    for (let nth = 1; nth <= 2 * DAY_OF_TICKS; nth += 1) scene.tick();
    expect(missing(scene)).toEqual([]);
  });
});

it('겹쳐 보는 시간보다 늦게 보인 주문은 찾았다고 말하고, 다시는 말하지 않는다', () => {
  const scene = openOrderShop();
  scene.tick();
  scene.buyer.faults({ path: LISTS, times: 0, fault: { leaveOutEvery: 1 } });
  const { bundleNo } = scene.buyer.placeOrder({});
  for (let nth = 0; nth < 3; nth += 1) scene.tick();
  scene.buyer.clearFaults();
  scene.goTo('2026-11-24 09:00:00');
  scene.tick();
  expect(rowOf(scene, '주문', bundleNo)['주문상태']).toBe('신규주문');
  expect(told(scene)).toContain('지난번 목록에 없던 주문 1건');
  const times = told(scene).split('지난번 목록에 없던').length;
  for (let nth = 0; nth < DAY_OF_TICKS; nth += 1) scene.tick();
  expect(told(scene).split('지난번 목록에 없던')).toHaveLength(times);
});

it('처음 수집한 때보다 앞의 주문은 하루에 한 번 돌아볼 때도 가져오지 않는다', () => {
  const scene = openOrderShop();
  scene.buyer.placeOrder({ payDate: '2026-11-21 10:00:00' });
  scene.tick();
  expect(scene.rows('주문')).toEqual([]);
  scene.goTo('2026-11-23 23:00:00');
  for (let nth = 0; nth < DAY_OF_TICKS; nth += 1) scene.tick();
  expect(scene.rows('주문')).toEqual([]);
});

it('배송완료의 목록에서 빠진 주문도 배송중에 머물지 않는다', () => {
  const scene = openOrderShop();
  const { bundleNo } = scene.buyer.placeOrder({ state: 'DELIVERY' });
  scene.tick();
  expect(rowOf(scene, '주문', bundleNo)['주문상태']).toBe('배송중');
  scene.buyer.moveOrder({ bundleNo, state: 'COMPLETE' });
  scene.buyer.faults({ path: LISTS, times: 0, fault: { leaveOutEvery: 1 } });
  for (let nth = 0; nth < 5 * DAY_OF_TICKS; nth += 1) scene.tick();
  expect(atMall(scene, bundleNo).state).toBe('COMPLETE');
  expect(rowOf(scene, '주문', bundleNo)['주문상태']).toBe('배송완료');
});
