/** 보호된 열: nothing leaves of which the sheet could not keep what came of it, and it is said which column of which tab. */

import type { Run } from '../../src/engine/run';
import { jobs } from '../../src/jobs';
import { fill, openOrderShop, rowOf, runOn, waybill, writesOf } from '../helpers/order-shop';
import { account, type Scene } from '../helpers/scene';

const OWNER = 'owner@example.com';
const lastOf = (runs: readonly Run[]): string => runs.at(-1)?.lines.at(-1)?.text ?? '';

/** Two parcels that wait to be sent, in a file of somebody else's. */
function shop() {
  const scene = openOrderShop({ owner: OWNER });
  const bundles = [0, 1].map(() => scene.buyer.placeOrder({ state: 'CONFIRM' }).bundleNo);
  scene.collectNow();
  bundles.forEach((bundle, at) => {
    fill(scene, '송장', bundle, { 작업: '송장전송', 택배사: 'CJ', 송장번호: waybill(at + 1) });
  });
  scene.buyer.forgetRequests();
  return { scene, bundles };
}

/** Protects these columns below the header from everybody but the owner and `editors`. */
function protect(scene: Scene, tab: string, headers: readonly string[], editors: string[] = []): void {
  const [header = []] = scene.runtime.seller.read(tab);
  for (const name of headers) {
    const column = header.indexOf(name) + 1;
    scene.runtime.seller.protect(tab, editors, { row: 2, column, rows: 40, columns: 1 });
  }
}

it.each([
  ['송장', '결과'],
  ['송장', '메시지'],
  ['송장', '전송상태'],
  ['송장', '작업'],
  ['주문', '주문상태'],
  ['클레임', '처리상태'],
  ['연동이력', '메시지'],
])('「%s」의 「%s」 열이 보호되어 있으면 아무것도 보내지 않고 그 탭과 열을 말한다', (tab, header) => {
  const { scene, bundles } = shop();
  protect(scene, tab, [header]);
  const runs = runOn(scene, '송장');
  expect(writesOf(scene)).toEqual([]);
  expect(lastOf(runs)).toContain(`「${tab}」 탭의 「${header}」`);
  expect(lastOf(runs)).toContain('보호를 풀거나');
  for (const bundle of bundles) {
    expect(rowOf(scene, '송장', bundle)).toMatchObject({ 작업: '송장전송', 전송상태: '미입력' });
  }
  scene.runtime.seller.unprotect(tab);
  runOn(scene, '송장');
  expect(writesOf(scene)).toHaveLength(2);
});

it('탭 전체를 보호하면 채우는 열을 모두 말한다', () => {
  const { scene } = shop();
  scene.runtime.seller.protect('송장', []);
  expect(lastOf(runOn(scene, '송장'))).toMatch(/「송장」 탭의 「결과」, 「메시지」, 「처리일시」 등 \d+개 열/);
  expect(writesOf(scene)).toEqual([]);
});

it.each<[string, (scene: Scene) => void]>([
  ['머리글만', (scene) => scene.runtime.seller.protect('송장', [], { row: 1, column: 1, rows: 1, columns: 20 })],
  ['판매자의 열만', (scene) => protect(scene, '송장', ['송장번호'])],
  ['나를 고칠 수 있는 사람에 넣고', (scene) => protect(scene, '송장', ['결과'], ['seller@example.com'])],
])('%s 보호한 것은 막지 않는다', (_, lock) => {
  const { scene } = shop();
  lock(scene);
  runOn(scene, '송장');
  expect(writesOf(scene)).toHaveLength(2);
});

it('파일 소유자는 보호와 상관없이 보낸다', () => {
  const { scene } = shop();
  protect(scene, '송장', ['결과']);
  const json = JSON.stringify({ name: 'saveAccount', args: account });
  scene.runtime.run('call', [json], { as: 'sidebar', user: OWNER });
  scene.runtime.setActiveTab('송장');
  scene.runtime.run('runRows', [], { user: OWNER });
  expect(writesOf(scene)).toHaveLength(2);
});

it('수집하다 보호된 칸을 만나면 어느 탭인지와 할 일을 말하고, 풀면 다음 수집이 빠짐없이 가져온다', () => {
  const scene = openOrderShop({ owner: OWNER });
  protect(scene, '주문', ['주문상태', '상품명']);
  scene.buyer.placeOrder({});
  const [run] = scene.collectNow();
  expect(run?.lines.at(-1)?.text).toContain('「주문」 탭의 보호된 칸');
  expect(run?.lines.at(-1)?.text).not.toContain('예상하지 못한');
  scene.runtime.seller.unprotect('주문');
  scene.collectNow();
  expect(scene.rows('주문')).toHaveLength(1);
});

it.each(['서버가 알 수 없는 말로 거절했습니다.', 'Impossible de modifier cette cellule.'])(
  'Google이 어느 나라 말로 거절하든(%s) 시트에 물어 보호된 칸임을 안다',
  (text) => {
    const scene = openOrderShop({ owner: OWNER });
    for (const tab of ['주문', '송장']) scene.runtime.seller.protect(tab, []);
    scene.buyer.placeOrder({});
    const history = scene.runtime.workbook.sheets.find(({ name }) => name === '연동이력');
    const cellsOfHistory = (history?.rows.length ?? 0) * (history?.columnCount ?? 0);
    let cellsOfTab = 0;
    scene.runtime.gate.hook({
      before(call, act) {
        if (call.name === 'Sheet.getRange') cellsOfTab = call.spans;
        if (call.name === 'Range.setValues' && cellsOfTab !== cellsOfHistory) act.fail(text);
      },
    });
    const [run] = scene.collectNow();
    expect(run?.lines.at(-1)?.text).toMatch(/「(주문|송장)」 탭의 보호된 칸/);
  },
);

it('보내는 작업마다 무엇을 적는지 말한다', () => {
  const sending = jobs.filter(({ sends }) => sends);
  expect(sending.length).toBeGreaterThan(10);
  expect(sending.filter(({ writes }) => writes.length === 0).map(({ name }) => name)).toEqual([]);
});
