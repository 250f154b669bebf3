/** Claims that a list of the mall leaves out, or shows late: the look back of once a day finds them, and says so once. */
import { claimRow, placeCancel, placeExchange, placeReturn } from '../helpers/claim-shop';
import { historyOf, openOrderShop } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

const LISTS = '/claim/out/getClaimList';
const DAY_OF_TICKS = 12;

const FOUND = '지난번 목록에 없던 클레임';

const ticks = (scene: Scene, count: number): void => {
  for (let nth = 0; nth < count; nth += 1) scene.tick();
};

/** A shop that has collected once; its claim lists answer with nothing from now on. */
function withEmptyLists(): Scene {
  const scene = openOrderShop();
  scene.tick();
  scene.buyer.faults({ path: LISTS, times: 0, fault: { leaveOutEvery: 1 } });
  return scene;
}

/** Three ticks in which no list gave it, and the first of the next day. */
function untilNextDay(scene: Scene): void {
  ticks(scene, 3);
  scene.buyer.clearFaults();
  scene.goTo('2026-11-24 09:00:00');
  scene.tick();
}

it.each([
  ['취소', placeCancel],
  ['반품', placeReturn],
  ['교환', placeExchange],
])('목록이 두 번 빠뜨린 %s 요청은 다음 날의 첫 수집이 찾고, 찾았다고 한 번만 말한다', (kind, place) => {
  const scene = withEmptyLists();
  const { claimNo } = place(scene);
  untilNextDay(scene);
  expect(claimRow(scene, claimNo)).toMatchObject({ 유형: kind, 처리상태: '요청' });
  expect(historyOf(scene)).toContain(`${FOUND} 1건`);
  const times = historyOf(scene).split(FOUND).length;
  ticks(scene, DAY_OF_TICKS);
  expect(historyOf(scene).split(FOUND)).toHaveLength(times);
});

it('제때 온 클레임은 돌아보는 수집이 가져와도 찾은 것으로 세지 않는다', () => {
  const scene = openOrderShop();
  ticks(scene, 4);
  scene.goTo('2026-11-24 09:00:00');
  const { claimNo } = placeReturn(scene);
  scene.tick();
  expect(claimRow(scene, claimNo)).toMatchObject({ 처리상태: '요청' });
  expect(historyOf(scene)).not.toContain(FOUND);
});

it.each([130, 200, 1_000])('위메프가 %i분 늦게 보이는 클레임도 하루 안에 찾는다', (behindMinutes) => {
  const scene = openOrderShop();
  scene.tick();
  scene.buyer.faults({ path: LISTS, times: 0, fault: { behindMinutes } });
  const { claimNo } = placeReturn(scene);
  ticks(scene, 2 * DAY_OF_TICKS);
  expect(claimRow(scene, claimNo)).toMatchObject({ 처리상태: '요청' });
});

it('처음 수집한 때보다 앞의 클레임은 돌아볼 때도 가져오지 않는다', () => {
  const scene = openOrderShop();
  placeReturn(scene);
  scene.goTo('2026-11-25 09:00:00');
  ticks(scene, 2 * DAY_OF_TICKS);
  expect(scene.rows('클레임')).toEqual([]);
});

it('돌아보는 목록을 읽지 못하면 다음 수집이 다시 돌아본다', () => {
  const scene = withEmptyLists();
  const { claimNo } = placeReturn(scene);
  ticks(scene, 3);
  scene.buyer.clearFaults();
  scene.buyer.faults({ path: LISTS, times: 0, fault: { status: 422 } });
  scene.goTo('2026-11-24 00:30:00');
  scene.tick();
  expect(scene.rows('클레임')).toEqual([]);
  scene.buyer.clearFaults();
  scene.tick();
  expect(claimRow(scene, claimNo)).toMatchObject({ 처리상태: '요청' });
});
