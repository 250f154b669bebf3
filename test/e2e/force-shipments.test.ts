/** 강제완료 is asked for first and sends nothing; and a sidebar whose 20 seconds are not enough loses no row. */
import type { Run } from '../../src/engine/run';
import { CONFIRMED, collected, missing, one, parcel } from '../helpers/order-parcels';
import { askedOf, atMall, fill, historyOf, openOrderShop, rowOf, writesOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

describe('강제완료', () => {
  it('메뉴에서는 먼저 묻고, 아니라고 하면 건너뛰고 그렇게 적는다', () => {
    const { scene, bundleNo, row, set, run } = one();
    set({ 작업: '강제완료' });
    const [ended] = run();
    expect(scene.runtime.said.alerts.at(-1)).toMatchObject({
      answer: 'NO',
      message: expect.stringContaining(bundleNo),
    });
    expect(ended).toMatchObject({ state: '완료', ok: 0, skipped: 1 });
    expect(row()).toMatchObject({
      전송상태: '미입력',
      결과: '건너뜀',
      메시지: expect.stringContaining('물어본 뒤에만'),
    });
    expect(historyOf(scene)).toMatch(new RegExp(`${bundleNo}.*강제완료 건너뜀`));
  });

  it('그렇다고 하면 위메프에 아무것도 보내지 않고 끝내며, 연동이력에 남고, 수집이 되돌리지 않는다', () => {
    const { scene, bundleNo, row, set, run } = one(CONFIRMED, openOrderShop({ answerYes: true }));
    set({ 작업: '강제완료' });
    run();
    expect(askedOf(scene)).toEqual([]);
    expect(row()).toMatchObject({ 작업: '', 전송상태: '강제완료', 결과: '성공' });
    expect(historyOf(scene)).toMatch(new RegExp(`${bundleNo}.*강제완료 성공`));
    scene.tick();
    expect(row()['전송상태']).toBe('강제완료');
    expect(atMall(scene, bundleNo).state).toBe('CONFIRM');
  });

  it('사이드바에서는 질문으로 멈추고, 답을 주면 한다', () => {
    const { scene, bundleNo, row, set } = one();
    set({ 작업: '강제완료' });
    const first = startAndGoOn(scene, {});
    expect(first).toMatchObject({ state: '질문', questions: [expect.stringContaining(bundleNo)] });
    expect(row()).toMatchObject({ 작업: '강제완료', 전송상태: '미입력', 결과: '' });
    const second = startAndGoOn(scene, { asked: first.questions });
    expect(second).toMatchObject({ state: '완료', ok: 1 });
    expect(row()).toMatchObject({ 작업: '', 전송상태: '강제완료', 결과: '성공' });
    expect(askedOf(scene)).toEqual([]);
  });

  it('사이드바에서 아니라고 답하면 강제완료만 건너뛰고 송장전송은 한다', () => {
    const { scene, orders } = collected(CONFIRMED, CONFIRMED);
    const [forced = missing(), sent = missing()] = orders;
    fill(scene, '송장', forced.bundleNo, { 작업: '강제완료' });
    fill(scene, '송장', sent.bundleNo, parcel());
    const run = startAndGoOn(scene, { asked: [] });
    expect(run).toMatchObject({ state: '완료', ok: 1, skipped: 1 });
    expect(rowOf(scene, '송장', forced.bundleNo)).toMatchObject({ 전송상태: '미입력', 결과: '건너뜀' });
    expect(rowOf(scene, '송장', sent.bundleNo)).toMatchObject({ 전송상태: '전송완료', 결과: '성공' });
  });

  it('물은 뒤에 강제완료할 행이 늘었으면 옛 답으로는 하지 않는다', () => {
    const { scene, orders } = collected(CONFIRMED, CONFIRMED);
    fill(scene, '송장', orders[0]?.bundleNo ?? '', { 작업: '강제완료' });
    const { questions } = startAndGoOn(scene, {});
    fill(scene, '송장', orders[1]?.bundleNo ?? '', { 작업: '강제완료' });
    expect(startAndGoOn(scene, { asked: questions })).toMatchObject({ ok: 0, skipped: 2 });
    for (const { bundleNo } of orders) expect(rowOf(scene, '송장', bundleNo)['전송상태']).toBe('미입력');
  });

  it('묻는 것은 그 행들을 말할 때뿐이다: 이미 끝난 것만 있으면 묻지 않는다', () => {
    const { scene, set, run } = one({ state: 'DELIVERY' });
    set({ 작업: '강제완료' });
    run();
    expect(scene.runtime.said.alerts.filter(({ title }) => title === '실행')).toEqual([]);
  });
});

function startAndGoOn(scene: Scene, args: { asked?: string[] }): Run {
  let run = scene.ask('startJob', { job: 'sendShipments', ...args }) as Run;
  while (run.state === '진행중') run = scene.ask('continueJob', { runId: run.runId }) as Run;
  return run;
}

it('사이드바의 20초가 모자라도 못 보낸 행을 실패로 적지 않고 다음에 이어서 보낸다', () => {
  const scene = openOrderShop();
  scene.ask('saveSettings', { rereadsPerRun: 0 });
  scene.buyer.placeOrders({ count: 250, state: 'CONFIRM', from: '2026-11-23 08:30:00', to: '2026-11-23 09:50:00' });
  scene.collectNow();
  for (const [nth, row] of scene.rows('송장').entries()) fill(scene, '송장', String(row['배송번호']), parcel(nth));
  scene.buyer.forgetRequests();
  const run = startAndGoOn(scene, { asked: [] });
  expect(run).toMatchObject({ state: '완료', done: 250, ok: 250, failed: 0 });
  expect(writesOf(scene)).toHaveLength(250);
  for (const row of scene.rows('송장')) expect(row).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
});
