/** Runs that somebody left: shown, taken over by whoever started them, ended by anybody; and a schedule without permission. */

import type { Run } from '../../src/engine/run';
import type { Overview } from '../../src/views/overview';
import { openOrderShop, sceneOf, snapshotOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

const OTHER = 'other@example.com';
const overview = (scene: Scene): Overview => scene.ask('overview') as Overview;

function asOther(scene: Scene, name: string, args: object): unknown {
  const json = JSON.stringify({ name, args });
  const answer = JSON.parse(String(scene.runtime.run('call', [json], { as: 'sidebar', user: OTHER })));
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

const start = (scene: Scene): string => (scene.ask('startJob', { job: 'collectOrders' }) as Run).runId;

it('1분 넘게 아무도 하지 않는 실행은 멈춰 있다고 보이고, 누가 이어서 하는지 말한다', () => {
  const scene = openOrderShop();
  start(scene);
  expect(overview(scene).runs[0]?.lines).toEqual([]);
  scene.clock.advance(90_000);
  expect(overview(scene).runs[0]?.lines.at(-1)?.text).toMatch(/^멈춰 있습니다. seller@example.com 님의 다음 실행/);
  scene.tick();
  expect(overview(scene).runs.map(({ state }) => state)).not.toContain('진행중');
});

it('다른 사람도 중지할 수 있고, 아무도 하지 않는 실행은 그 자리에서 끝난다', () => {
  const scene = openOrderShop();
  const runId = start(scene);
  expect(asOther(scene, 'stopJob', { runId })).toMatchObject({ state: '중지' });
  expect(scene.rows('연동이력').at(-1)).toMatchObject({ 결과: '건너뜀', 실행번호: runId });
});

it('하고 있는 실행을 중지하면 그 단계까지만 하고 끝난다', () => {
  const scene = openOrderShop();
  scene.buyer.placeOrder({ payDate: '2026-11-23 09:00:00' });
  const runId = start(scene);
  let answer: unknown;
  const stop = scene.runtime.gate.hook({
    before({ name }) {
      if (name !== 'UrlFetchApp.fetchAll' || answer !== undefined) return;
      answer = asOther(scene, 'stopJob', { runId });
    },
  });
  const run = scene.ask('continueJob', { runId });
  stop();
  expect(answer).toMatchObject({ state: '진행중' });
  expect(run).toMatchObject({ state: '중지' });
  expect(scene.rows('주문')).toHaveLength(1);
});

it('떠난 사람의 실행은 하루가 지나면 다음 수집이 끝내고 그렇게 적는다', () => {
  const scene = openOrderShop();
  const { runId } = asOther(scene, 'startJob', { job: 'collectOrders' }) as Run;
  scene.tick();
  expect(overview(scene).runs.find((run) => run.runId === runId)?.state).toBe('진행중');
  scene.clock.advance(24 * 3_600_000);
  scene.tick();
  expect(overview(scene).runs.map(({ state }) => state)).not.toContain('진행중');
  const told = scene.rows('연동이력').filter((row) => row['실행번호'] === runId);
  expect(told.at(-1)).toMatchObject({
    실행자: OTHER,
    메시지: expect.stringContaining('하루 넘게 멈춰 있어 끝냈습니다'),
  });
});

it('기다리는 동안 다른 실행이 이어서 한 것을 되돌리지 않는다', () => {
  const scene = openOrderShop();
  scene.buyer.placeOrder({});
  const runId = start(scene);
  scene.clock.advance(90_000);
  let isFirst = true;
  const stop = scene.runtime.gate.hook({
    before({ name }) {
      if (name !== 'Lock.tryLock' || !isFirst) return;
      isFirst = false;
      scene.runtime.run('collectOnSchedule', [], { as: 'trigger' });
    },
  });
  expect(scene.ask('continueJob', { runId })).toMatchObject({ state: '완료' });
  stop();
  const ends = scene
    .rows('연동이력')
    .filter((row) => row['실행번호'] === runId && String(row['메시지']).startsWith('[종료]'));
  expect(ends).toHaveLength(1);
});

describe('자동 수집을 켠 사람의 권한이 없어지면', () => {
  const scene = sceneOf(snapshotOf(openOrderShop()), { authorization: 'required' });
  scene.buyer.placeOrder({});
  const told = () => scene.tick();

  it('가져오지 못했다고 던지고, 연동이력과 개요에 적는다', () => {
    expect(told).toThrow('Google 권한이 없어');
    expect(scene.rows('연동이력').at(-1)).toMatchObject({ 작업: '자동 수집', 결과: '실패' });
    expect(overview(scene).schedule.problem).toContain('Google 권한이 없어');
    expect(scene.rows('주문')).toEqual([]);
  });

  it('권한을 되찾으면 빠진 것을 가져오고 알림이 사라진다', () => {
    const again = sceneOf(snapshotOf(scene));
    again.tick();
    expect(again.rows('주문')).toHaveLength(1);
    expect(overview(again).schedule.problem).toBe('');
  });
});
