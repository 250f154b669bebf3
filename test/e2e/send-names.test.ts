/** 연동 asks the mall for a brand or a maker once: what 코드 knows is not asked for again, for thirty days. */
import { productsTab } from '../../src/tabs/products.tab';
import { pasteRows, sampleOf } from '../helpers/paste';
import { runJob } from '../helpers/product-rows';
import type { Scene } from '../helpers/scene';
import { openShop, runTab, typeInto } from '../helpers/shop';

const asked = (scene: Scene) =>
  scene.buyer
    .requests()
    .map(({ path }) => path.replace('/product/out/', ''))
    .filter((path) => path === 'getBrand' || path === 'getMaker')
    .sort();
const known = (scene: Scene, group: string) =>
  scene.rows('코드').flatMap((row) => (row['구분'] === group ? [[row['코드'], row['값']]] : []));
const atMall = (scene: Scene) =>
  Object.values((scene.mall.state() as unknown as { products: Record<string, { basic: object }> }).products).map(
    ({ basic }) => basic,
  );

function shopWith(rows: readonly Record<string, string>[]): Scene {
  const scene = openShop();
  pasteRows(
    scene.runtime,
    productsTab,
    rows.map((row, nth) => ({ ...sampleOf(productsTab), 자체상품코드: `N${nth}`, 작업: '연동', ...row })),
  );
  scene.buyer.forgetRequests();
  return scene;
}

function send(scene: Scene): string[] {
  scene.buyer.forgetRequests();
  runTab(scene, '상품');
  return asked(scene);
}

it('받아 둔 브랜드와 제조사는 묻지 않고 그 번호로 보낸다', () => {
  const scene = shopWith([{ 브랜드: '나이키', 제조사: '나이키코리아' }]);
  runJob(scene, { job: 'refreshCodes' });
  expect(send(scene)).toEqual([]);
  expect(scene.rows('판매상품')[0]).toMatchObject({ 연동상태: '반영완료' });
  expect(atMall(scene)).toMatchObject([{ brandNo: '10003', makerNo: '20002' }]);
});

it('모르는 이름은 한 번 묻고 코드에 적어, 다음 실행에서는 제휴몰에 없는 이름까지 묻지 않는다', () => {
  const scene = shopWith([{ 브랜드: '나이키' }, { 브랜드: '우리 공방' }, { 브랜드: '나이키' }]);
  expect(send(scene)).toEqual(['getBrand', 'getBrand', 'getMaker']);
  expect(known(scene, '브랜드')).toEqual([
    ['나이키', '10003'],
    ['우리 공방', ''],
  ]);
  expect(known(scene, '제조사')).toEqual([['중소기업유통센터', '20001']]);
  for (const row of [2, 3, 4]) {
    typeInto(scene, '상품', row, '키워드', '반지');
    typeInto(scene, '상품', row, '작업', '연동');
  }
  expect(send(scene)).toEqual([]);
  expect(scene.rows('상품').map((row) => row['결과'])).toEqual(['성공', '성공', '성공']);
  expect(atMall(scene)).toHaveLength(3);
  expect(scene.rows('상품')[1]?.['메시지']).toMatch(/^주의: 「브랜드」/);
});

it('30일이 지난 것은 다시 묻는다', () => {
  const scene = shopWith([{ 브랜드: '우리 공방' }]);
  runJob(scene, { job: 'refreshCodes' });
  scene.goTo('2026-12-24 10:00:00');
  expect(send(scene)).toEqual(['getBrand', 'getMaker']);
});

it('값만 보낼 때는 이름을 묻지 않는다', () => {
  const scene = shopWith([{ 브랜드: '나이키' }]);
  send(scene);
  typeInto(scene, '상품', 2, '브랜드', '나이키');
  typeInto(scene, '상품', 2, '판매가', '199000');
  typeInto(scene, '상품', 2, '작업', '연동');
  scene.goTo('2027-02-01 10:00:00');
  expect(send(scene)).toEqual([]);
});

it('이름을 묻지 못하면 아무것도 보내지 않고, 다시 실행하면 보낸다', () => {
  const scene = shopWith([{ 브랜드: '나이키' }]);
  scene.buyer.faults({ path: '/product/out/getBrand', times: 4, fault: { status: 503 } });
  send(scene);
  expect(atMall(scene)).toEqual([]);
  expect(known(scene, '브랜드')).toEqual([]);
  expect(send(scene)).toEqual(['getBrand', 'getMaker']);
  expect(atMall(scene)).toHaveLength(1);
});
