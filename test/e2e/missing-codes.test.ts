/** 연동 and 점검 in a file in which the mall's categories and 품목고시 were never fetched: they are fetched once, by themselves. */
import { productsTab } from '../../src/tabs/products.tab';
import { saleTermsTab } from '../../src/tabs/sale-terms.tab';
import { shippingPoliciesTab } from '../../src/tabs/shipping-policies.tab';
import { pasteRows, sampleOf } from '../helpers/paste';
import { openScene, type Scene } from '../helpers/scene';
import { runTab, typeInto } from '../helpers/shop';

/** Set up, with an account and a product; nobody has pressed 「카테고리·품목 새로 받기」. */
function freshShop(): Scene {
  const scene = openScene();
  scene.setUp();
  pasteRows(scene.runtime, shippingPoliciesTab, [{ ...sampleOf(shippingPoliciesTab), 작업: '저장' }]);
  runTab(scene, '배송정보');
  pasteRows(scene.runtime, saleTermsTab, [sampleOf(saleTermsTab)]);
  pasteRows(scene.runtime, productsTab, [{ ...sampleOf(productsTab), 작업: '연동' }]);
  return scene;
}

const fetchedAt = (scene: Scene) => scene.rows('코드').filter((row) => row['구분'] === '새로 받은 때').length;
const categoryRequests = (scene: Scene): number =>
  scene.buyer.requests().filter(({ path }) => path.includes('getCategory')).length;

it('연동은 카테고리를 먼저 받고, 같은 실행에서 상품을 보낸다', () => {
  const scene = freshShop();
  expect(fetchedAt(scene)).toBe(0);
  const [run] = runTab(scene, '상품');
  expect(run).toMatchObject({ job: 'sendProducts', state: '완료', failed: 0, outcome: '성공 1행' });
  expect(run?.lines.map(({ text }) => text).join('\n')).toContain('아직 받지 않아 먼저 받습니다');
  expect(scene.rows('상품')).toMatchObject([{ 작업: '', 연동상태: '반영완료', 결과: '성공' }]);
  expect(fetchedAt(scene)).toBe(1);
});

it('한 번 받았으면 다시 받지 않는다', () => {
  const scene = freshShop();
  runTab(scene, '상품');
  const asked = categoryRequests(scene);
  expect(asked).toBeGreaterThan(0);
  typeInto(scene, '상품', 2, '작업', '연동');
  runTab(scene, '상품');
  scene.ask('checkRows', { tab: '상품', chosen: false });
  expect(categoryRequests(scene)).toBe(asked);
});

it('받는 사이에 죽어도 다음 실행이 이어서 받고 보낸다', () => {
  const scene = freshShop();
  const mend = scene.runtime.gate.hook({
    before: (call, actions) => void (call.name === 'Range.setValues' && call.written > 5_00 && actions.kill()),
  });
  const { runId } = scene.ask('startJob', { job: 'sendProducts' }) as { runId: string };
  const goOn = () => scene.ask('continueJob', { runId }) as { state: string };
  expect(goOn).toThrow();
  mend();
  let run = goOn();
  while (run.state === '진행중') run = goOn();
  expect(scene.rows('상품')).toMatchObject([{ 연동상태: '반영완료' }]);
  expect(fetchedAt(scene)).toBe(1);
});

it('점검은 먼저 받고, 받은 것으로 틀린 카테고리를 찾는다', () => {
  const scene = freshShop();
  typeInto(scene, '판매정보', 2, '제휴몰카테고리', '없는 카테고리 이름');
  scene.runtime.setActiveTab('판매정보');
  expect(scene.ask('checkRows', { tab: '판매정보', chosen: false })).toMatchObject({ checked: 1, errors: 1 });
  expect(fetchedAt(scene)).toBe(1);
});

it('주문의 점검은 아무것도 받지 않고, 계정이 없으면 상품의 점검도 받지 않는다', () => {
  const scene = freshShop();
  scene.runtime.setActiveTab('주문');
  scene.ask('checkRows', { tab: '주문', chosen: false });
  expect(categoryRequests(scene)).toBe(0);
  const without = openScene();
  without.makeTabs();
  pasteRows(without.runtime, productsTab, [sampleOf(productsTab)]);
  without.runtime.setActiveTab('상품');
  expect(without.ask('checkRows', { tab: '상품', chosen: false })).toMatchObject({ checked: 1 });
  expect(fetchedAt(without)).toBe(0);
});

it('카테고리 찾기도 먼저 받는다', () => {
  const scene = freshShop();
  expect(scene.ask('searchCategories', { query: '목걸이' })).not.toMatchObject({ found: [] });
});
