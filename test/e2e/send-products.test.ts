/** 상품 연동, whole: from pasted rows to products at the mall, once each. */
import { optionsTab } from '../../src/tabs/options.tab';
import { productsTab } from '../../src/tabs/products.tab';
import { pasteRows, sampleOf } from '../helpers/paste';
import type { Scene } from '../helpers/scene';
import { openShop, runTab } from '../helpers/shop';

const product = (changes: Record<string, string | number | boolean> = {}) => ({
  ...sampleOf(productsTab),
  작업: '연동',
  ...changes,
});
const atMall = (scene: Scene) => Object.values((scene.mall.state() as unknown as { products: object }).products);
const writes = (scene: Scene) =>
  scene.buyer
    .requests()
    .filter(({ path }) => path.includes('/in/'))
    .map(({ path }) => path);

it('배송정보를 저장하면 번호가 적히고 작업이 지워진다', () => {
  const scene = openShop();
  const [row] = scene.rows('배송정보');
  expect(row).toMatchObject({ 작업: '', 결과: '성공' });
  expect(String(row?.['배송정보번호'])).toMatch(/^\d+$/);
});

it('매뉴얼의 상품이 붙여 넣은 그대로 반영완료까지 간다', () => {
  const scene = openShop();
  pasteRows(scene.runtime, productsTab, [product()]);
  const runs = runTab(scene, '상품');
  expect(runs).toMatchObject([{ job: 'sendProducts', state: '완료', failed: 0 }]);
  const [listing] = scene.rows('판매상품');
  expect(listing).toMatchObject({ 연동상태: '반영완료', 적용판매가: 230_000, 결과: '성공' });
  const [row] = scene.rows('상품');
  expect(row).toMatchObject({ 작업: '', 결과: '성공', 연동상태: '반영완료' });
  expect(atMall(scene)).toHaveLength(1);
});

it('다시 실행하면 바뀐 것이 없어 아무것도 보내지 않고, 값만 바꾸면 값만 보낸다', () => {
  const scene = openShop();
  pasteRows(scene.runtime, productsTab, [product()]);
  runTab(scene, '상품');
  const { seller } = scene.runtime;
  const place = (tab: string, header: string) => (seller.read(tab)[0] ?? []).indexOf(header) + 1;
  scene.buyer.forgetRequests();
  seller.type('상품', 2, place('상품', '작업'), '연동');
  runTab(scene, '상품');
  expect(writes(scene)).toEqual([]);
  expect(scene.rows('상품')[0]).toMatchObject({ 작업: '', 결과: '건너뜀' });

  seller.type('상품', 2, place('상품', '판매가'), '199000');
  seller.type('상품', 2, place('상품', '작업'), '연동');
  runTab(scene, '상품');
  expect(writes(scene)).toEqual(['/product/in/setProductSale']);
  expect(scene.rows('판매상품')[0]).toMatchObject({ 적용판매가: 199_000, 연동상태: '반영완료' });
});

it('만드는 중에 답이 끊겨도 다음 실행 뒤에 몰에는 하나만 있다', () => {
  for (const cut of ['before', 'after'] as const) {
    const scene = openShop();
    pasteRows(scene.runtime, productsTab, [product()]);
    scene.buyer.faults({ path: '/product/in/setProduct', times: 1, fault: { cut } });
    runTab(scene, '상품');
    scene.clock.advance(15 * 60_000);
    if (scene.rows('상품')[0]?.['작업'] === '연동') runTab(scene, '상품');
    expect(atMall(scene)).toHaveLength(1);
    expect(scene.rows('판매상품')[0]).toMatchObject({ 연동상태: '반영완료' });
  }
});

it('틀린 상품은 무엇이 틀렸는지 적고 보내지 않으며, 고쳐서 다시 실행하면 그것만 보낸다', () => {
  const scene = openShop();
  pasteRows(scene.runtime, productsTab, [product(), product({ 상품명: '잘못된 이름!!', 자체상품코드: 'TEST-002' })]);
  const [done] = runTab(scene, '상품');
  expect(done).toMatchObject({ state: '완료' });
  const [right, wrong] = scene.rows('상품');
  expect(right).toMatchObject({ 결과: '성공' });
  expect(wrong).toMatchObject({ 작업: '연동', 결과: '오류' });
  expect(String(wrong?.['메시지'])).toContain('「상품명」');
  expect(atMall(scene)).toHaveLength(1);

  const { seller } = scene.runtime;
  seller.type('상품', 3, (seller.read('상품')[0] ?? []).indexOf('상품명') + 1, '고친 이름');
  runTab(scene, '상품');
  expect(scene.rows('상품').map((row) => row['결과'])).toEqual(['성공', '성공']);
  expect(atMall(scene)).toHaveLength(2);
});

it('옵션 탭의 추가금액과 품절이 함께 간다', () => {
  const scene = openShop();
  pasteRows(scene.runtime, productsTab, [product()]);
  pasteRows(scene.runtime, optionsTab, [
    { 상품코드: 'TEST-001', 옵션값1: '골드', 추가금액: 0 },
    { 상품코드: 'TEST-001', 옵션값1: '실버', 추가금액: -1000, 재고수량: 5 },
    { 상품코드: 'TEST-001', 옵션값1: '로즈골드', 추가금액: 1000, 판매여부: '품절' },
  ]);
  runTab(scene, '상품');
  expect(JSON.stringify(atMall(scene))).toContain('"optAddPrice":-1000');
  expect(JSON.stringify(atMall(scene))).toContain('"saleStatus":"S"');
});
