/** 1,000 waybills at the usual rate leave and are recorded within one execution, and a mall that hangs at its end kills none. */
import { APPS_SCRIPT_COSTS, type Transport, virtualClock } from '../../local/apps-script';
import { createMall } from '../../local/malls/wemakeprice/mall';
import { fillOpen, openStanding } from '../bench/standing';
import { parcels } from '../bench/tasks/acting';
import { runOn, snapshotOf, writesOf } from '../helpers/order-shop';
import { openScene, type Scene, transportTo } from '../helpers/scene';

const COUNT = 1_000;
const PER_SECOND = 5;
/** As long as a request may hang at Google (docs/decisions/0012). */
const HANGS = 60_000;
const KILLED = 360_000;
/** Steps go on for so long, and nothing is handed over after the second; a little goes by before that is counted. */
const STEPS = 240_000;
const LAST_WRITE = 260_000;
const BEFORE_IT_COUNTS = 8_000;

let prepared: ReturnType<typeof snapshotOf>;

beforeAll(() => {
  const scene = openStanding(COUNT, COUNT, 'CONFIRM');
  fillOpen(
    scene,
    '송장',
    parcels(COUNT).map((cells) => ({ ...cells, 작업: '송장전송' })),
  );
  scene.clock.advance(61_000);
  prepared = snapshotOf(scene);
});

/**
 * Costs time as on Google, at a mall that turns away whoever asks too often. From `hangsFrom` on (milliseconds since the
 * execution began) it does what it is asked, but no answer comes.
 */
function opened(hangsFrom = Number.POSITIVE_INFINITY) {
  const { workbook, state, mall: malls, now } = structuredClone(prepared);
  const clock = virtualClock(now, { frozen: true });
  const mall = createMall({ state: malls, requestsPerSecond: PER_SECOND, realTime: () => clock.now() });
  const since = () => clock.now() - now;
  const answers = transportTo(mall);
  const writes: number[] = [];
  const transport: Transport = (requests) => {
    const at = since();
    for (const { url } of requests) if (url.includes('/in/')) writes.push(at);
    const given = answers(requests);
    if (at < hangsFrom || at >= KILLED) return given;
    clock.advance(HANGS);
    return requests.map(() => ({ failure: '시간 초과' }));
  };
  const scene = openScene({ workbook, state, clock, mall, transport, costs: APPS_SCRIPT_COSTS });
  return { scene, since, writes };
}

const sentOnce = (scene: Scene) => {
  const sent = writesOf(scene).map(({ body }) => String(body['bundleNo']));
  const bundles = scene.rows('송장').map((row) => String(row['배송번호']));
  expect(sent.sort()).toEqual(bundles.sort());
};

it(`송장 ${COUNT.toLocaleString()}건을 처음 값 그대로(1초에 ${PER_SECOND}건) 한 실행에 보내고 적으며, 위메프가 많다고 돌려보내는 것이 없다`, () => {
  const { scene, since, writes } = opened();
  const executions = new Set<number>();
  scene.runtime.gate.hook({ before: ({ execution }) => void executions.add(execution) });
  expect(runOn(scene, '송장')).toMatchObject([{ state: '완료', done: COUNT, ok: COUNT, failed: 0, skipped: 0 }]);
  expect(executions.size).toBe(1);
  expect(since()).toBeLessThan(KILLED);
  expect(Math.max(...writes)).toBeLessThan(STEPS);
  expect(new Set(scene.buyer.requests().map(({ status }) => status))).toEqual(new Set([200]));
  for (const row of scene.rows('송장')) expect(row).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
  sentOnce(scene);
});

it.each([
  [150, 270],
  [200, 270],
  [210, 330],
])(
  '%d초부터 위메프가 한 번에 60초씩 답하지 않아도(설정 %d초) 실행은 죽지 않고, 답을 받은 것은 적혀 있고, 다음 실행들이 나머지를 한 번씩 보낸다',
  (seconds, timeBudgetSeconds) => {
    const { scene, since, writes } = opened(seconds * 1_000);
    scene.ask('saveSettings', { timeBudgetSeconds });
    const [run] = runOn(scene, '송장');
    expect(since()).toBeLessThan(KILLED);
    expect(Math.max(...writes)).toBeLessThan(LAST_WRITE + BEFORE_IT_COUNTS);
    const told = scene.rows('송장').filter(({ 결과 }) => 결과 === '성공');
    expect(run).toMatchObject({ state: '진행중', ok: told.length });
    const known = scene.rows('송장').filter((row) => row['전송상태'] === '전송완료');
    expect(known).toHaveLength(told.length);
    expect(writesOf(scene).length - told.length).toBeLessThanOrEqual(2 * PER_SECOND);
    scene.clock.advance(KILLED);
    for (let next = runOn(scene, '송장'); next.some(({ state }) => state === '진행중'); ) next = runOn(scene, '송장');
    for (const row of scene.rows('송장')) expect(row).toMatchObject({ 작업: '', 전송상태: '전송완료' });
    sentOnce(scene);
  },
);
