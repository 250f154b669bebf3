/** 자동 수집: one trigger a file, whatever people click; late, doubled and left-over ticks do no harm. */
import { openScene } from '../helpers/scene';

const triggers = (scene: ReturnType<typeof openScene>) => scene.runtime.state.triggers;

it('몇 번을 켜도 트리거는 하나다', () => {
  const scene = openScene();
  scene.setUp();
  scene.runtime.run('startSchedule');
  scene.runtime.run('startSchedule');
  expect(triggers(scene).map(({ handler, everyHours }) => [handler, everyHours])).toEqual([['collectOnSchedule', 2]]);
});

it('끄면 더는 울리지 않는다', () => {
  const scene = openScene();
  scene.setUp();
  expect(scene.runtime.run('stopSchedule')).toMatchObject({ on: false });
  expect(triggers(scene)).toEqual([]);
  expect(scene.tick()).toEqual([]);
});

it('다른 사람이 켜려 하면 누가 켜 두었는지 말하고 그대로 둔다', () => {
  const scene = openScene();
  scene.setUp();
  expect(() => scene.runtime.run('startSchedule', [], { user: 'other@example.com' })).toThrow(
    'seller@example.com 님이 이미',
  );
  expect(triggers(scene)).toHaveLength(1);
});

it('넘겨받으면 앞 사람의 트리거는 울릴 때 스스로 사라지고 아무것도 가져오지 않는다', () => {
  const scene = openScene({ answerYes: true });
  scene.setUp();
  scene.runtime.run('startSchedule', [], { user: 'other@example.com' });
  scene.buyer.placeOrder({});
  scene.tick();
  expect(triggers(scene).map(({ owner }) => owner)).toEqual(['other@example.com']);
  expect(scene.rows('주문')).toEqual([]);
});

it('트리거가 두 번 울려도 한 번 울린 것과 같다', () => {
  const scene = openScene();
  scene.setUp();
  scene.buyer.placeOrders({ count: 5, from: '2026-11-23 08:00:00', to: '2026-11-23 09:00:00' });
  scene.tick();
  const rows = scene.rows('주문');
  scene.runtime.run('collectOnSchedule', [], { as: 'trigger' });
  expect(scene.rows('주문')).toEqual(rows);
});

it('하루를 거르면 다음 울림이 거른 동안의 주문까지 가져온다', () => {
  const scene = openScene();
  scene.setUp();
  scene.tick();
  scene.goTo('2026-11-25 09:00:00');
  scene.buyer.placeOrders({ count: 12, from: '2026-11-23 13:00:00', to: '2026-11-25 08:00:00' });
  scene.tick();
  expect(scene.rows('주문')).toHaveLength(12);
});

it('다른 실행이 일하는 동안에는 기다렸다가, 끝나지 않으면 그렇게 말하고 아무것도 하지 않는다', () => {
  const scene = openScene();
  scene.setUp();
  scene.buyer.placeOrder({});
  let second: unknown;
  const stop = scene.runtime.gate.hook({
    before(call) {
      if (call.name !== 'UrlFetchApp.fetchAll' || second !== undefined) return;
      second = 'running';
      try {
        scene.runtime.run('collectNow');
      } catch (error) {
        second = (error as Error).message;
      }
    },
  });
  scene.collectNow();
  stop();
  expect(second).toContain('다른 작업이 진행 중입니다');
  expect(scene.rows('주문')).toHaveLength(1);
});

it('사이드바를 닫아 멈춘 실행은 다음 자동 수집이 이어서 끝낸다', () => {
  const scene = openScene();
  scene.setUp();
  scene.buyer.placeOrder({ payDate: '2026-11-20 10:00:00' });
  const { runId } = scene.ask('startJob', { job: 'collectOrders', from: '2026-11-19', to: '2026-11-21' }) as {
    runId: string;
  };
  const runs = scene.tick();
  const ofOrders = runs.filter(({ job }) => job === 'collectOrders');
  expect(ofOrders.map((run) => [run.runId === runId, run.state])).toEqual([
    [true, '완료'],
    [false, '완료'],
  ]);
});

it('중지하면 다음 단계 앞에서 멈추고 그렇게 적는다', () => {
  const scene = openScene();
  scene.setUp();
  const { runId } = scene.ask('startJob', { job: 'collectOrders', from: '2026-09-01', to: '2026-11-21' }) as {
    runId: string;
  };
  scene.ask('stopJob', { runId });
  expect(scene.ask('continueJob', { runId })).toMatchObject({ state: '중지' });
  expect(scene.ask('continueJob', { runId })).toMatchObject({ state: '중지' });
});

it('다른 사람이 시작한 실행은 이어서 하지 못한다', () => {
  const scene = openScene();
  scene.setUp();
  const { runId } = scene.ask('startJob', { job: 'collectOrders' }) as { runId: string };
  const json = JSON.stringify({ name: 'continueJob', args: { runId } });
  const answer = JSON.parse(String(scene.runtime.run('call', [json], { as: 'sidebar', user: 'other@example.com' })));
  expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('seller@example.com 님이 시작한') });
});
