/** A filled-in template of an earlier version is opened: set-up completes it, nothing is lost, and 점검 and 실행 work. */
import { emptyState } from '../../../local/apps-script';
import { readWorkbook } from '../../../local/apps-script/xlsx';
import type { Run } from '../../../src/engine/run';
import { checkTab, runJob } from '../../helpers/product-rows';
import { account, openScene, type Scene } from '../../helpers/scene';
import { runTab, typeInto } from '../../helpers/shop';
import { earlierVersion, laterColumns, laterTab, sellersColumn } from './earlier-version';

async function openEarlier(): Promise<Scene> {
  const workbook = await readWorkbook(await earlierVersion(), { name: '지난 양식', newId: () => 'earlier' });
  return openScene({ workbook, state: emptyState(), answerYes: true });
}

const lines = ({ runtime }: Scene): string[] => (runtime.run('setUpWorkbook') as { lines: string[] }).lines;

it('없던 열과 탭을 넣고, 있던 값과 판매자의 열은 옮겨진 차례 그대로 둔다', async () => {
  const scene = await openEarlier();
  const before = scene.rows('상품');
  const order = (scene.runtime.seller.read('상품')[0] ?? []).map(String);
  const told = lines(scene);
  for (const header of laterColumns) expect(told).toContain(`「상품」 탭에 「${header}」 열을 넣었습니다.`);
  expect(told).toContain(`「${laterTab}」 탭을 만들었습니다.`);
  const after = (scene.runtime.seller.read('상품')[0] ?? []).map(String);
  expect(after.filter((header) => !laterColumns.includes(header))).toEqual(order);
  expect(before[0]).toMatchObject({ 상품명: '위메프 테스트 상품', [sellersColumn.header]: sellersColumn.text });
  expect(scene.rows('상품')).toMatchObject(before);
  expect(lines(scene)).toEqual([]);
});

it('점검이 통과하고 실행이 위메프에 상품을 만든다', async () => {
  const scene = await openEarlier();
  lines(scene);
  expect(['상품', '옵션', '판매정보', '배송정보'].map((tab) => checkTab(scene, tab).errors)).toEqual([0, 0, 0, 0]);
  scene.ask('saveAccount', account);
  runJob(scene, { job: 'refreshCodes' });
  for (const [tab, action] of [
    ['배송정보', '저장'],
    ['상품', '연동'],
  ] as const) {
    typeInto(scene, tab, 2, '작업', action);
    const runs: Run[] = runTab(scene, tab);
    expect(runs.map(({ ok, failed }) => [ok, failed])).toEqual([[1, 0]]);
  }
  expect(scene.rows('상품')[0]).toMatchObject({ 결과: '성공', [sellersColumn.header]: sellersColumn.text });
  expect(scene.rows('판매상품')).toMatchObject([{ 연동상태: '반영완료' }]);
});
