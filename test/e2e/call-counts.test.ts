/** Speed is counted: a step makes the same number of spreadsheet calls, whatever the rows. */
import { openScene, type Scene } from '../helpers/scene';

const MOVING = ['cells', 'structure', 'format'] as const;

/** Calls of one tick that move cells or structure, by kind. */
function callsOfTick(scene: Scene): Record<string, number> {
  scene.runtime.gate.reset();
  scene.tick();
  const { byKind, byName } = scene.runtime.gate.counts();
  return { ...Object.fromEntries(MOVING.map((kind) => [kind, byKind[kind]])), writes: byName['Range.setValues'] ?? 0 };
}

/** All orders were paid within the hour before the tick, so that one window gives them all. */
function place(scene: Scene, count: number): void {
  scene.buyer.placeOrders({ count, from: '2026-11-23 10:30:00', to: '2026-11-23 11:30:00' });
}

/** The first look back takes several windows; a tick on the empty sheet leaves one window for the next. */
function settled(): Scene {
  const scene = openScene();
  scene.setUp();
  scene.ask('saveSettings', { rereadsPerRun: 0 });
  scene.tick(1);
  scene.goTo('2026-11-23 11:40:00');
  return scene;
}

/** In a long tab a column is read by itself rather than with all that lies between two. */
const READS_MORE = 6;

it('10건, 1,000건, 20,000건을 새로 적을 때의 호출 수가 같다(두 시트를 늘리는 한 번씩과, 긴 탭의 열을 나누어 읽는 것은 따로)', () => {
  const counts = [10, 1_000, 20_000].map((count) => {
    const scene = settled();
    place(scene, count);
    const calls = callsOfTick(scene);
    expect(scene.rows('주문')).toHaveLength(count);
    return calls;
  });
  const [few, many, most] = counts.map(({ structure, ...rest }) => ({ ...rest }));
  expect(many).toEqual(few);
  expect({ ...most, cells: few?.['cells'] }).toEqual(few);
  expect(most?.['cells']).toBeLessThanOrEqual((few?.['cells'] ?? 0) + READS_MORE);
  expect(counts.map(({ structure }) => structure)).toEqual([0, 2, 2]);
});

it('한 단계에서 칸이나 구조를 옮기는 호출은 11번을 넘지 않는다', () => {
  const scene = settled();
  place(scene, 1_000);
  const perStep: number[] = [0];
  scene.runtime.gate.hook({
    before(call) {
      if (call.name === 'UrlFetchApp.fetchAll') perStep.push(0);
      const moves = (MOVING as readonly string[]).includes(call.kind) && call.read + call.written > 1;
      if (moves || call.kind === 'structure') perStep[perStep.length - 1] = (perStep.at(-1) ?? 0) + 1;
    },
  });
  scene.tick();
  expect(Math.max(...perStep)).toBeLessThanOrEqual(11);
});

it('흩어져 바뀐 주문은 몇 개든 정해진 수의 네모로 적는다', () => {
  const counts = [10, 400].map((changes) => {
    const scene = settled();
    place(scene, 2_000);
    scene.tick();
    const bundles = [...new Set(scene.rows('주문').map((row) => String(row['배송번호'])))];
    const step = Math.floor(bundles.length / changes);
    for (let at = 0; at < changes; at += 1) {
      scene.buyer.moveOrder({ bundleNo: bundles[at * step] ?? '', state: 'CONFIRM' });
    }
    const calls = callsOfTick(scene);
    expect(scene.rows('주문').filter((row) => row['주문상태'] === '상품준비중').length).toBeGreaterThanOrEqual(changes);
    return calls;
  });
  expect(counts[1]).toEqual(counts[0]);
});
