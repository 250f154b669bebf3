/** A collection may die at any service call, as a 6-minute kill does; the next one brings the sheet to the same end. */
import { virtualClock } from '../../local/apps-script';
import { createMall } from '../../local/wemakeprice/mall';
import { openScene, type Scene } from '../helpers/scene';

/** Some orders known, then changes and new orders at the mall; what a collection has to do. */
function prepared(): Scene {
  const scene = openScene();
  scene.setUp();
  scene.ask('saveSettings', { lookBackDays: 1 });
  for (const { name, rows } of scene.runtime.workbook.sheets) {
    if (rows.length > 20) scene.runtime.seller.deleteRows(name, 21, rows.length - 20);
  }
  const [first, second] = scene.buyer.placeOrders({ count: 3, from: '2026-11-23 08:00:00', to: '2026-11-23 09:00:00' });
  scene.collectNow();
  scene.goTo('2026-11-23 12:00:00');
  scene.buyer.moveOrder({ bundleNo: first?.bundleNo ?? '', state: 'CONFIRM' });
  scene.buyer.cancelOrder({ bundleNo: second?.bundleNo ?? '' });
  scene.buyer.placeOrders({ count: 2, options: 2, from: '2026-11-23 10:30:00', to: '2026-11-23 11:00:00' });
  return scene;
}

const start = prepared();
const kept = structuredClone({
  workbook: start.runtime.workbook,
  state: start.runtime.state,
  mall: start.mall.state(),
  now: start.clock.now(),
});

/** A fresh copy of the prepared scene: nothing that one trial does reaches the next. */
function waiting(): Scene {
  const { workbook, state, mall, now } = structuredClone(kept);
  const clock = virtualClock(now, { frozen: true });
  return openScene({ workbook, state, clock, mall: createMall({ state: mall, realTime: () => clock.now() }) });
}

/** The tab by key, without times of our own. */
function endState(scene: Scene): string[] {
  return scene
    .rows('주문')
    .map(({ 수집일시, ...row }) => JSON.stringify(row))
    .sort();
}

/** Lets the Nth service call of the next execution go wrong. */
function atCall(scene: Scene, wanted: number, act: 'kill' | 'fail', when: 'before' | 'after' = 'before'): void {
  let calls = 0;
  const stop = scene.runtime.gate.hook({
    [when]: (_: unknown, actions: { kill(): void; fail(): void }) => {
      calls += 1;
      if (calls !== wanted) return;
      stop();
      actions[act]();
    },
  });
  try {
    collectOrders(scene);
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
  }
  stop();
}

/** Of the orders alone: what else is collected has crash tests of its own. */
function collectOrders(scene: Scene): void {
  const { runId } = scene.ask('startJob', { job: 'collectOrders' }) as { runId: string };
  scene.ask('continueJob', { runId });
}

function callsOf(scene: Scene): number {
  let calls = 0;
  const stop = scene.runtime.gate.hook({
    before() {
      calls += 1;
    },
  });
  collectOrders(scene);
  stop();
  return calls;
}

const undisturbed = waiting();
const total = callsOf(undisturbed);
const expected = endState(undisturbed);

it(`조용할 때의 끝 모습은 새 주문 4행과 옛 주문 3행이다`, () => {
  expect(expected).toHaveLength(7);
  expect(total).toBeGreaterThan(50);
});

it.each(['kill', 'fail'] as const)('어느 호출에서 %s이 나도 다음 수집 뒤의 시트는 같다', (act) => {
  const different: number[] = [];
  for (let call = 1; call <= total; call += 1) {
    const scene = waiting();
    atCall(scene, call, act);
    scene.clock.advance(120_000);
    scene.collectNow();
    if (JSON.stringify(endState(scene)) !== JSON.stringify(expected)) different.push(call);
  }
  expect(different).toEqual([]);
});
