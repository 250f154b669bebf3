/** 복사 may die at any service call, as a 6-minute kill does; going on with the run brings the tabs to the same end. */
import { virtualClock } from '../../local/apps-script';
import type { Run } from '../../src/jobs/run';
import { pasteRows, samples } from '../helpers/product-rows';
import { openScene, type Scene } from '../helpers/scene';

const KEPT_ROWS = 40;

/** Two products, the first with two rows of 옵션, and a 판매정보; a run of 복사 is registered. */
function prepared(tab: string, keys: readonly string[]): Scene {
  const scene = openScene();
  scene.runtime.run('setUpWorkbook');
  pasteRows(scene, '상품', [
    { ...samples.상품, 상품코드: '202611200000001', 자체상품코드: 'P1' },
    { ...samples.상품, 상품코드: '202611200000002', 자체상품코드: 'P2', 상품명: '둘째 상품' },
  ]);
  pasteRows(scene, '옵션', [
    { ...samples.옵션, 상품코드: 'P1', 옵션값1: '골드' },
    { ...samples.옵션, 상품코드: '202611200000001', 옵션값1: '실버', 재고수량: 5 },
  ]);
  pasteRows(scene, '판매정보', [samples.판매정보]);
  // Hundreds of copies of a small file are made in a fraction of the time.
  for (const { name, rows } of scene.runtime.workbook.sheets) {
    scene.runtime.seller.deleteRows(name, KEPT_ROWS + 1, rows.length - KEPT_ROWS);
  }
  scene.runtime.setActiveTab(tab);
  scene.ask('startJob', { job: 'copyRows', tab, keys });
  return scene;
}

describe.each([
  ['상품', ['P1', '202611200000002', '없는것'], { 상품: 4, 옵션: 4, 판매정보: 1 }],
  ['판매정보', ['고급 주얼리 세트'], { 상품: 2, 옵션: 2, 판매정보: 2 }],
] as const)('%s 복사', (tab, keys, counts) => {
  const start = prepared(tab, keys);
  const { runId } = (start.ask('overview') as { runs: Run[] }).runs[0] ?? { runId: '' };
  const kept = structuredClone({
    workbook: start.runtime.workbook,
    state: start.runtime.state,
    now: start.clock.now(),
  });

  /** A fresh copy of the prepared scene: nothing that one trial does reaches the next. */
  function waiting(): Scene {
    const { now, ...copy } = structuredClone(kept);
    const scene = openScene({ ...copy, clock: virtualClock(now, { frozen: true }) });
    scene.runtime.setActiveTab(tab);
    return scene;
  }

  const goOn = (scene: Scene): Run => scene.ask('continueJob', { runId }) as Run;

  /** All rows without times of our own; new 상품코드 by the place of their product, for a number that was given is gone. */
  function endState(scene: Scene): string[] {
    const codes = scene.rows('상품').map((row) => String(row['상품코드']));
    const named = (cell: unknown) => (codes.includes(String(cell)) ? `상품 ${codes.indexOf(String(cell)) + 1}` : cell);
    return ['상품', '옵션', '판매정보'].flatMap((name) =>
      scene.rows(name).map(({ 등록일, ...row }) => JSON.stringify({ ...row, 상품코드: named(row['상품코드']) })),
    );
  }

  const undisturbed = waiting();
  let total = 0;
  undisturbed.runtime.gate.hook({
    before() {
      total += 1;
    },
  });
  const expected = goOn(undisturbed);
  const end = endState(undisturbed);

  it('조용할 때 끝난다', () => {
    expect(expected).toMatchObject({ state: '완료' });
    for (const [name, count] of Object.entries(counts))
      expect([name, undisturbed.rows(name).length]).toEqual([name, count]);
    expect(total).toBeGreaterThan(40);
  });

  it('어느 호출에서 죽어도 이어서 하면 끝 모습이 같고, 두 벌이 되지 않는다', () => {
    const different: number[] = [];
    for (let wanted = 1; wanted <= total; wanted += 1) {
      const scene = waiting();
      let calls = 0;
      const stop = scene.runtime.gate.hook({
        before(_, { kill }) {
          calls += 1;
          if (calls === wanted) kill();
        },
      });
      expect(() => goOn(scene)).toThrow();
      stop();
      scene.clock.advance(120_000);
      const run = goOn(scene);
      if (run.state !== '완료' || JSON.stringify(endState(scene)) !== JSON.stringify(end)) different.push(wanted);
    }
    expect(different).toEqual([]);
  });
});
