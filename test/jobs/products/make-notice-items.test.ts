/** 항목 채우기 with the shipped bundle, without any account. Source of the items: manual, page 품목고시. */
import { checkTab, pasteRows, runJob } from '../../helpers/product-rows';
import { openScene, type Scene } from '../../helpers/scene';

const ACCESSORIES = '패션잡화(모자/벨트/액세서리)';
const items = ['종류', '소재', '치수', '제조자(사)', '취급 시 주의사항', '품질 보증 기준', 'A/S 책임자와 전화번호'];

function withNotices(...rows: Parameters<typeof pasteRows>[2][number][]): Scene {
  const scene = openScene();
  scene.makeTabs();
  pasteRows(scene, '품목고시', rows);
  return scene;
}
const itemsOf = (scene: Scene, name = '주얼리') =>
  scene
    .rows('품목고시')
    .filter((row) => row['고시명'] === name)
    .map((row) => row['항목']);

it('고시명과 품목만 적은 행이 첫 항목이 되고, 나머지 항목의 행이 생긴다', () => {
  const scene = withNotices({ 고시명: '주얼리', 품목: ACCESSORIES });
  expect(runJob(scene, { job: 'makeNoticeItems' })).toMatchObject({ state: '완료', ok: 1, failed: 0 });
  expect(itemsOf(scene)).toEqual(items);
  expect(scene.rows('품목고시')[0]).toMatchObject({ 품목: ACCESSORIES, 내용: '' });
  expect(checkTab(scene, '품목고시')).toEqual({ checked: items.length, ok: items.length, errors: 0, warnings: 0 });
});

it('있는 항목은 이름이 조금 달라도 있는 것으로 알고, 적어 둔 내용은 그대로 둔다', () => {
  const scene = withNotices(
    { 고시명: '주얼리', 품목: ACCESSORIES, 항목: '제조사(수입자)', 내용: '중소기업유통센터' },
    { 고시명: '주얼리', 항목: '소재', 내용: '금속' },
  );
  const before = scene.rows('품목고시');
  runJob(scene, { job: 'makeNoticeItems' });
  expect(scene.rows('품목고시').slice(0, 2)).toEqual(before);
  expect(itemsOf(scene).slice(2)).toEqual(items.filter((item) => item !== '소재' && item !== '제조자(사)'));
});

it('두 번 해도 같은 행들이다', () => {
  const scene = withNotices({ 고시명: '주얼리', 품목: ACCESSORIES });
  runJob(scene, { job: 'makeNoticeItems' });
  const once = scene.rows('품목고시');
  runJob(scene, { job: 'makeNoticeItems' });
  expect(scene.rows('품목고시')).toEqual(once);
});

it('내용은 있는데 항목이 빈 행은 짐작으로 채우지 않는다', () => {
  const scene = withNotices({ 고시명: '주얼리', 품목: ACCESSORIES, 내용: '금속' });
  runJob(scene, { job: 'makeNoticeItems' });
  const contents = scene.rows('품목고시').map((row) => [row['항목'], row['내용']]);
  expect(contents).toHaveLength(items.length + 1);
  expect(contents).toEqual(expect.arrayContaining([['', '금속'], ...items.map((item) => [item, ''])]));
});

it('고른 고시명만 채운다', () => {
  const scene = withNotices({ 고시명: '주얼리', 품목: ACCESSORIES }, { 고시명: '의류', 품목: '의류' });
  runJob(scene, { job: 'makeNoticeItems', keys: ['주얼리'] });
  expect(itemsOf(scene)).toEqual(items);
  expect(itemsOf(scene, '의류')).toEqual(['']);
});

it.each([
  { what: '품목이 없는 고시명', cells: { 고시명: '주얼리' }, says: '「품목」이 어느 행에도 없습니다' },
  { what: '모르는 품목', cells: { 고시명: '주얼리', 품목: '우주선' }, says: '「우주선」' },
])('$what: 채우지 않고 까닭을 말한다', ({ cells, says }) => {
  const scene = withNotices(cells);
  expect(runJob(scene, { job: 'makeNoticeItems', keys: ['주얼리'] })).toMatchObject({ ok: 0, failed: 1 });
  expect(itemsOf(scene)).toEqual(['']);
  expect(
    scene
      .rows('연동이력')
      .map((row) => String(row['메시지']))
      .join('\n'),
  ).toContain(says);
});

it('품목을 적지 않은 고시명은 고르지 않았으면 지나간다', () => {
  const scene = withNotices({ 고시명: '아직' }, { 고시명: '주얼리', 품목: ACCESSORIES });
  expect(runJob(scene, { job: 'makeNoticeItems' })).toMatchObject({ ok: 1, failed: 0 });
});
