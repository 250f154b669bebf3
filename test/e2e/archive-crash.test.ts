/** 주문보관 may die or fail at any service call, as a 6-minute kill does; done again nothing is lost, and nothing doubled. */
import type { ServiceCall } from '../../local/apps-script';
import type { Run } from '../../src/engine/run';
import { goesWrong, type Wrong } from '../helpers/goes-wrong';
import { openOrderShop, rowOf, sceneOf, snapshotOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

const KEPT_ROWS = 24;
const OLD = { from: '2026-03-02 00:00:00', to: '2026-03-02 23:00:00' };

const doJob = (scene: Scene, job: string, args: object = {}): Run => {
  let run = scene.ask('startJob', { job, ...args }) as Run;
  while (run.state === '진행중') run = scene.ask('continueJob', { runId: run.runId }) as Run;
  return run;
};

/** Six old orders that are over, one of this spring that is still under way, and a new one; everybody is masked. */
function prepared(): Scene {
  const scene = openOrderShop();
  for (const { name, rows } of scene.runtime.workbook.sheets) {
    if (rows.length > KEPT_ROWS) scene.runtime.seller.deleteRows(name, KEPT_ROWS + 1, rows.length - KEPT_ROWS);
  }
  const at = { orderDate: '2026-03-02 08:59:00', payDate: '2026-03-02 09:00:00' };
  for (const nth of [1, 2, 3]) scene.buyer.placeOrder({ ...at, state: 'COMPLETE', options: nth === 2 ? 2 : 1 });
  scene.buyer.placeOrder({ ...at, state: 'DELIVERY' });
  for (const _ of [4, 5]) scene.buyer.placeOrder({ ...at, state: 'COMPLETE' });
  doJob(scene, 'collectOrders', OLD);
  scene.buyer.placeOrder({});
  scene.collectNow();
  doJob(scene, 'maskPersonalData');
  return scene;
}

const TABS = ['주문', '송장', '주문보관 2026', '송장보관 2026'];
const tabsOf = (scene: Scene): string[] => scene.runtime.workbook.sheets.map(({ name }) => name);

/** All rows by tab, in the order of their numbers; when a row was moved and a later collection are no difference. */
const endState = (scene: Scene): string[] =>
  TABS.filter((name) => tabsOf(scene).includes(name)).flatMap((name) =>
    scene
      .rows(name)
      .map(({ 보관일시, 수집일시, ...row }) => JSON.stringify([name, row]))
      .sort(),
  );

const ready = prepared();
const before = ready.rows('주문');
const start = snapshotOf(ready);
const first = doJob(ready, 'archiveOrders');
const end = endState(ready);

it('조용할 때 여섯 행이 옮겨지고 배송중과 새 주문은 남는다', () => {
  expect(first).toMatchObject({ state: '완료', ok: 11 });
  expect(first.lines.at(-1)?.text).toContain('주문 6행, 송장 5행');
  expect(ready.rows('주문').map((row) => row['주문상태'])).toEqual(['배송중', '신규주문']);
  expect(ready.rows('주문보관 2026')).toHaveLength(6);
  expect(ready.rows('송장')).toHaveLength(2);
});

it('보관한 주문을 기간을 골라 다시 가져와도 주문에 다시 생기지 않는다', () => {
  const scene = sceneOf(snapshotOf(ready));
  doJob(scene, 'collectOrders', OLD);
  expect(endState(scene)).toEqual(end);
});

it('보관한 주문은 번호로 찾아 그 행을 연다', () => {
  const scene = sceneOf(snapshotOf(ready));
  const row = rowOf(ready, '주문', String(ready.rows('주문')[0]?.['배송번호']));
  const gone = before.find((one) => one['주문상태'] === '배송완료');
  const search = (text: unknown) =>
    scene.ask('findArchived', { text: String(text) }) as { found: { tab: string; key: string }[] };
  const { found } = search(gone?.['옵션주문번호']);
  expect(found).toMatchObject([{ tab: '주문보관 2026', lineId: gone?.['옵션주문번호'] }]);
  expect(search(row['옵션주문번호']).found).toEqual([]);
  expect(scene.ask('showArchived', { tab: found[0]?.tab, key: found[0]?.key })).toMatchObject({
    message: expect.stringContaining('행을 열었습니다'),
  });
});

it('켜 두면 자동 수집이 하루에 한 번 보관하고, 꺼 두면 하지 않는다', () => {
  const scene = sceneOf(start);
  scene.runtime.run('startSchedule');
  const jobsOf = (runs: Run[]) => runs.map(({ job }) => job).filter((job) => job === 'archiveOrders');
  expect(jobsOf(scene.tick())).toEqual([]);
  scene.ask('saveSettings', { archiveDaily: true });
  expect([scene.tick(), scene.tick()].map(jobsOf)).toEqual([['archiveOrders'], []]);
  expect(scene.rows('주문보관 2026')).toHaveLength(6);
});

/** How a new tab looks takes hundreds of calls that are all alike: one of some is tried. */
const LOOKS = 12;
const isLook = ({ kind, name }: ServiceCall) => kind === 'format' || name.endsWith('addDeveloperMetadata');
const isMoving = (call: ServiceCall) => ['cells', 'structure'].includes(call.kind) && !isLook(call);
const isEffect = (call: ServiceCall): boolean =>
  (isMoving(call) && (call.written > 0 || call.kind === 'structure')) || call.name === 'Properties.setProperty';
const isWorth: Record<Wrong, (call: ServiceCall) => boolean> = {
  kill: (call) => isEffect(call) || (isLook(call) && call.number % LOOKS === 0),
  fail: (call) => isMoving(call) || (isLook(call) && call.number % LOOKS === 0),
};

function attempt(scene: Scene): void {
  try {
    doJob(scene, 'archiveOrders');
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
  }
}

const lineIds = (scene: Scene): unknown[] =>
  ['주문', '주문보관 2026']
    .filter((name) => tabsOf(scene).includes(name))
    .flatMap((name) => scene.rows(name).map((row) => row['옵션주문번호']));

describe.each([
  ['kill', 25],
  ['fail', 40],
] as const)('%s', (wrong, least) => {
  it('어느 호출에서든 그 자리에서도 어느 주문도 사라지지 않고, 다시 하면 끝 모습이 같다', () => {
    const different: unknown[] = [];
    let tried = 0;
    for (let call = 1; ; call += 1) {
      const scene = sceneOf(start);
      if (!goesWrong(scene, { wrong, wanted: call, isWorth }, () => attempt(scene))) break;
      tried = call;
      const missing = before.filter((row) => !lineIds(scene).includes(row['옵션주문번호'])).length;
      scene.clock.advance(120_000);
      doJob(scene, 'archiveOrders');
      const found = endState(scene).filter((row, at) => row !== end[at]);
      if (missing > 0 || found.length > 0) different.push({ call, missing, found });
    }
    expect(different).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(least);
  });
});
