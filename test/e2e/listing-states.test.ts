/** 판매중지, 판매재개, 품절, 기간연장, 판매종료, 수정반영: what the mall then says, and what stands in the rows. */
import { productsTab } from '../../src/tabs/products.tab';
import { saleTermsTab } from '../../src/tabs/sale-terms.tab';
import { pasteRows, sampleOf } from '../helpers/paste';
import type { Scene } from '../helpers/scene';
import { openShop, runTab, typeInto } from '../helpers/shop';

interface MallProduct {
  productStatus: string;
  sale: { salePrice: number; saleEndDate: string };
  option: { selectOptionValueList: { saleStatus: string }[] };
}

/** A shop with two products of the manual's kind, sent. */
function selling(): Scene {
  const scene = openShop();
  const row = { ...sampleOf(productsTab), 작업: '연동', 판매가: '', 정가: '' };
  pasteRows(scene.runtime, productsTab, [row, { ...row, 자체상품코드: 'TEST-002', 상품명: '위메프 둘째 상품' }]);
  runTab(scene, '상품');
  expect(scene.rows('상품').map((one) => one['결과'])).toEqual(['성공', '성공']);
  return scene;
}

/** What the mall holds of the first product. */
function atMall(scene: Scene): MallProduct {
  const { products } = scene.mall.state() as unknown as {
    products: Record<string, MallProduct & { productNo: string }>;
  };
  const productNo = String(scene.rows('판매상품')[0]?.['제휴몰상품번호']);
  const found = Object.values(products).find((one) => String(one.productNo) === productNo);
  if (!found) throw new Error(`${productNo} is not at the mall.`);
  return found;
}

it('상품에서 판매중지를 하면 그 상품만 멈추고, 판매재개로 돌아온다', () => {
  const scene = selling();
  typeInto(scene, '상품', 2, '작업', '판매중지');
  runTab(scene, '상품');
  expect(atMall(scene).productStatus).toBe('S');
  expect(scene.rows('판매상품').map((row) => row['연동상태'])).toEqual(['판매중지', '반영완료']);
  expect(scene.rows('상품')[0]).toMatchObject({ 작업: '', 결과: '성공' });
  typeInto(scene, '판매상품', 2, '작업', '판매재개');
  runTab(scene, '판매상품');
  expect(atMall(scene).productStatus).toBe('A');
  expect(scene.rows('판매상품')[0]).toMatchObject({ 작업: '', 연동상태: '반영완료' });
});

it('품절은 모든 옵션을 품절로 만들고, 판매재개가 옵션의 재고를 되돌린다', () => {
  const scene = selling();
  typeInto(scene, '판매상품', 2, '작업', '품절');
  runTab(scene, '판매상품');
  expect(new Set(atMall(scene).option.selectOptionValueList.map(({ saleStatus }) => saleStatus))).toEqual(
    new Set(['S']),
  );
  expect(scene.rows('판매상품')[0]).toMatchObject({ 연동상태: '품절' });
  typeInto(scene, '판매상품', 2, '작업', '판매재개');
  runTab(scene, '판매상품');
  expect(new Set(atMall(scene).option.selectOptionValueList.map(({ saleStatus }) => saleStatus))).toEqual(
    new Set(['A']),
  );
});

it('기간연장은 판매종료일을 바꾸고, 비어 있으면 어디에 적을지 말한다', () => {
  const scene = selling();
  typeInto(scene, '판매상품', 2, '작업', '기간연장');
  typeInto(scene, '판매상품', 3, '작업', '기간연장');
  typeInto(scene, '판매상품', 2, '판매종료일', '2028-06-30');
  runTab(scene, '판매상품');
  expect(atMall(scene).sale.saleEndDate).toContain('2028-06-30');
  const [done, wrong] = scene.rows('판매상품');
  expect(done).toMatchObject({ 작업: '', 결과: '성공' });
  expect(wrong).toMatchObject({ 작업: '기간연장', 결과: '오류' });
  expect(wrong?.['메시지']).toContain('「판매종료일」');
});

it('판매종료는 지금 끝낸다', () => {
  const scene = selling();
  typeInto(scene, '판매상품', 2, '작업', '판매종료');
  runTab(scene, '판매상품');
  expect(scene.rows('판매상품')[0]).toMatchObject({ 작업: '', 연동상태: '판매종료' });
  expect(atMall(scene).sale.saleEndDate < '2026-11-24').toBe(true);
});

it('판매정보의 수정반영은 연결된 모든 상품의 값을 바꾼다', () => {
  const scene = selling();
  typeInto(scene, '판매정보', 2, '판매가', '200000');
  typeInto(scene, '판매정보', 2, '작업', '수정반영');
  const [run] = runTab(scene, '판매정보');
  expect(run).toMatchObject({ state: '완료', failed: 0 });
  expect(scene.rows('판매상품').map((row) => row['적용판매가'])).toEqual([200_000, 200_000]);
  expect(atMall(scene).sale.salePrice).toBe(200_000);
  expect(scene.rows('판매정보')[0]).toMatchObject({ 작업: '', 결과: '성공', 연결상품수: 2 });
});

it('판매상품에 적은 값이 상품의 값과 맞지 않으면 점검이 말하고 보내지 않으며, 고치면 보낸다', () => {
  const scene = selling();
  typeInto(scene, '판매상품', 2, '판매가', '230001');
  scene.runtime.setActiveTab('판매상품');
  expect(scene.runtime.run('checkRows')).toMatchObject({ checked: 2, errors: 1 });
  const said = /「판매가」 「판매정보」 탭의 「정가」 230,000원보다 높습니다/;
  expect(scene.rows('판매상품')[0]).toMatchObject({ 결과: '오류', 메시지: expect.stringMatching(said) });
  for (const row of [2, 3]) typeInto(scene, '상품', row, '작업', '연동');
  runTab(scene, '상품');
  expect(scene.rows('판매상품').map((row) => [row['결과'], row['연동상태']])).toEqual([
    ['오류', '연동실패'],
    ['건너뜀', '반영완료'],
  ]);
  expect(scene.rows('상품').map((row) => [row['작업'], row['결과']])).toEqual([
    ['연동', '오류'],
    ['', '건너뜀'],
  ]);
  expect(atMall(scene).sale.salePrice).toBe(230_000);
  typeInto(scene, '판매상품', 2, '판매가', '229000');
  runTab(scene, '상품');
  expect(scene.rows('상품')[0]).toMatchObject({ 작업: '', 결과: '성공' });
  expect(atMall(scene).sale.salePrice).toBe(229_000);
});

it('연동하지 않은 상품의 판매중지는 먼저 연동하라고 말한다', () => {
  const scene = openShop();
  pasteRows(scene.runtime, productsTab, [{ ...sampleOf(productsTab), 작업: '판매중지' }]);
  scene.runtime.setActiveTab('상품');
  scene.runtime.run('checkRows');
  runTab(scene, '상품');
  expect(scene.rows('상품')[0]).toMatchObject({
    작업: '판매중지',
    결과: '오류',
    메시지: expect.stringContaining('먼저 연동'),
  });
});

it('점검은 판매정보에 카테고리코드와 연결상품수를 적는다', () => {
  const scene = selling();
  scene.runtime.setActiveTab('판매정보');
  scene.runtime.run('checkRows');
  expect(scene.rows('판매정보')[0]).toMatchObject({ 결과: '점검완료', 연결상품수: 2 });
  expect(String(scene.rows('판매정보')[0]?.['카테고리코드'])).toMatch(/^\d+$/);
});

it('여러 행을 선택하고 점검하면 그 행만 점검한다', () => {
  const scene = openShop();
  const row = sampleOf(productsTab);
  pasteRows(
    scene.runtime,
    productsTab,
    ['A-1', 'A-2', 'A-3'].map((code) => ({ ...row, 자체상품코드: code })),
  );
  scene.runtime.setActiveTab('상품');
  scene.runtime.workbook.selection = { row: 3, column: 1, rows: 2, columns: 5 };
  expect(scene.ask('checkRows', { tab: '상품', chosen: true })).toMatchObject({ checked: 2 });
  expect(scene.rows('상품').map((one) => one['결과'])).toEqual(['', '점검완료', '점검완료']);
});

it('읽을 수 없는 작업은 조용히 지나치지 않고 그 행에 알린다', () => {
  const scene = selling();
  typeInto(scene, '상품', 2, '작업', '전송');
  expect(() => runTab(scene, '상품')).toThrow('작업을 고른 행이 없습니다');
  expect(scene.rows('상품')[0]).toMatchObject({ 작업: '전송', 결과: '오류' });
});

it('판매정보의 예시 행은 두 번 적으면 두 행 모두 오류다', () => {
  const scene = openShop();
  pasteRows(scene.runtime, saleTermsTab, [sampleOf(saleTermsTab)]);
  scene.runtime.setActiveTab('판매정보');
  scene.runtime.run('checkRows');
  expect(scene.rows('판매정보').map((row) => row['결과'])).toEqual(['오류', '오류']);
});
