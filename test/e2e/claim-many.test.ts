/** Thousands of claims: collected and worked off in as many steps as they need, each once, with calls that do not grow with the rows. */

import type { Run } from '../../src/engine/run';
import { claimCalls, fillClaim, PARCEL, runClaims } from '../helpers/claim-shop';
import { historyOf, openOrderShop, writesOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

const MOVING = ['cells', 'structure', 'format'] as const;
const PEOPLE = ['주문자', '주문자연락처', '수거지 이름', '수거지 연락처', '수거지 주소'];

/** Delivered orders in the sheet, and their buyers send so many back. */
function withReturns(count: number): { scene: Scene; claims: string[] } {
  const scene = openOrderShop();
  scene.ask('saveSettings', { rereadsPerRun: 0 });
  const orders = scene.buyer.placeOrders({
    count,
    state: 'COMPLETE',
    from: '2026-11-23 08:30:00',
    to: '2026-11-23 09:50:00',
  });
  scene.collectNow();
  const claims = orders.map(({ bundleNo }) => scene.buyer.returnGoods({ bundleNo }).claimBundleNo);
  return { scene, claims };
}

/** Calls of one step of a job that move cells or structure, the row's growth aside. */
function callsOf(scene: Scene, work: () => unknown) {
  scene.runtime.gate.reset();
  work();
  const { byKind, byName } = scene.runtime.gate.counts();
  return { ...Object.fromEntries(MOVING.map((kind) => [kind, byKind[kind]])), writes: byName['Range.setValues'] ?? 0 };
}

/** In a long tab a column is read by itself rather than with all that lies between two. */
const READS_MORE = 8;

type Calls = Record<string, number>;

function expectNoMore(many: Calls | undefined, few: Calls | undefined): void {
  expect({ ...many, cells: few?.['cells'] }).toEqual(few);
  expect(many?.['cells']).toBeLessThanOrEqual((few?.['cells'] ?? 0) + READS_MORE);
}

it('10건, 200건, 2,000건을 새로 적을 때의 호출 수가 같다(시트를 늘리는 것은 따로)', () => {
  const counts = [10, 200, 2_000].map((count) => {
    const { scene, claims } = withReturns(count);
    const calls = callsOf(scene, () => scene.tick());
    expect(scene.rows('클레임')).toHaveLength(claims.length);
    return calls;
  });
  const [few, some, many] = counts.map(({ structure: _grown, ...rest }: Calls) => rest);
  expectNoMore(some, few);
  expectNoMore(many, few);
});

describe('반품 2,000건의 수거를 한꺼번에 요청하면', () => {
  let scene: Scene;
  let claims: string[];
  const executions: Run[][] = [];
  const processing = (runs: Run[] = []) => runs.find(({ job }) => job === 'processClaims');

  beforeAll(() => {
    ({ scene, claims } = withReturns(2_000));
    scene.tick();
    const header = scene.runtime.seller.read('클레임')[0] ?? [];
    const paste = (name: string, cells: string[]) =>
      scene.runtime.seller.paste(
        '클레임',
        2,
        header.indexOf(name) + 1,
        cells.map((cell) => [cell]),
      );
    paste(
      '작업',
      claims.map(() => '수거요청'),
    );
    paste(
      '배송방법',
      claims.map(() => '우편'),
    );
    scene.buyer.forgetRequests();
    executions.push(runClaims(scene));
    while (processing(executions.at(-1))?.state === '진행중') executions.push(scene.tick());
  });

  it('몇 번의 실행에 나누어 모두 처리하고, 클레임마다 한 번만 보낸다', () => {
    expect(executions.length).toBeGreaterThan(1);
    expect(processing(executions.at(-1))).toMatchObject({ state: '완료', done: 2_000, failed: 0 });
    for (const row of scene.rows('클레임')) expect(row).toMatchObject({ 작업: '', 수거상태: '수거중', 결과: '성공' });
    const sent = writesOf(scene).map(({ call, body }) => `${call} ${body['claimBundleNo']}`);
    expect(sent.sort()).toEqual(claims.map((claimNo) => `setClaimPickup ${claimNo}`).sort());
    for (const claimNo of claims.slice(0, 3)) expect(claimCalls(scene, claimNo)).toEqual(['setClaimPickup']);
  });

  it('연동이력에 클레임마다 한 줄이 있고 개인정보는 없다', () => {
    const history = historyOf(scene);
    for (const claimNo of claims) expect(history).toContain(claimNo);
    const people = scene.rows('클레임').flatMap((row) => PEOPLE.map((name) => String(row[name])));
    expect([...new Set(people)].filter((one) => one !== '' && history.includes(one))).toEqual([]);
  });
});

it('한 번에 처리하는 클레임 수가 같으면 시트가 커져도 호출 수가 같다', () => {
  const counts = [20, 1_000].map((count) => {
    const { scene, claims } = withReturns(count);
    scene.tick();
    for (const claimNo of claims.slice(0, 10))
      fillClaim(scene, claimNo, { 작업: '수거요청', ...PARCEL, 배송방법: '우편' });
    return callsOf(scene, () => runClaims(scene));
  });
  expectNoMore(counts[1], counts[0]);
});
