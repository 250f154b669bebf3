/** 상품 연동 of many pasted rows at once, with a mistake in every third: each right row is sent once, each wrong one told. */
import { mistakes } from '../helpers/product-mistakes';
import { type Cells, checkTab, pasteRows, samples } from '../helpers/product-rows';
import type { Scene } from '../helpers/scene';
import { openShop, runTab } from '../helpers/shop';

const COUNT = 1_000;
const mistakeAt = (nth: number) =>
  nth % 3 === 2 ? mistakes.상품[Math.floor(nth / 3) % mistakes.상품.length] : undefined;
const nths = Array.from({ length: COUNT }, (_, nth) => nth);
const right = nths.filter((nth) => !mistakeAt(nth));
const wrong = nths.filter((nth) => mistakeAt(nth));

const pasted = (nth: number): Cells => ({
  ...samples.상품,
  상품코드: '',
  자체상품코드: `M${nth}`,
  상품명: `위메프 테스트 상품 ${nth}`,
  작업: '연동',
  ...mistakeAt(nth)?.cells,
});

interface MallProduct {
  basic: { productName: string };
  etc: { sellerProdCode: string };
}

const atMall = (scene: Scene): MallProduct[] =>
  Object.values((scene.mall.state() as unknown as { products: Record<string, MallProduct> }).products);
const writes = (scene: Scene): string[] =>
  scene.buyer
    .requests()
    .map(({ path }) => path)
    .filter((path) => path.includes('/in/'));

/** 실행, and again while rows wait: an execution ends when its time is over, the next one goes on. */
function runToTheEnd(scene: Scene): void {
  for (let executions = 1; executions <= 20; executions += 1) {
    if (runTab(scene, '상품').every(({ state }) => state !== '진행중')) return;
    scene.clock.advance(61_000);
  }
  throw new Error('스무 번 실행해도 끝나지 않았습니다.');
}

describe(`붙여 넣은 상품 ${COUNT.toLocaleString()}개, 셋에 하나가 틀렸을 때`, () => {
  let scene: Scene;
  beforeAll(() => {
    scene = openShop();
    pasteRows(scene, '상품', nths.map(pasted));
    checkTab(scene, '상품');
    scene.buyer.forgetRequests();
    runToTheEnd(scene);
  });

  it('잘못은 쉰 가지가 넘는다', () => {
    expect(new Set(wrong.map((nth) => mistakeAt(nth)?.what)).size).toBeGreaterThanOrEqual(50);
  });

  it('맞는 행은 저마다 한 번 보내지고 반영완료이다', () => {
    expect(writes(scene)).toEqual(right.map(() => '/product/in/setProduct'));
    const rows = scene.rows('상품');
    for (const nth of right) expect(rows[nth]).toMatchObject({ 작업: '', 결과: '성공', 연동상태: '반영완료' });
    expect(scene.rows('판매상품').map((row) => row['연동상태'])).toEqual(right.map(() => '반영완료'));
  });

  it('몰에는 바로 그 상품들만 있다: 상품코드도 상품명도 하나씩', () => {
    const rows = scene.rows('상품');
    const expected = right.map((nth) => [String(rows[nth]?.['상품코드']), String(rows[nth]?.['상품명'])]);
    expect(new Set(expected.map(([code]) => code)).size).toBe(right.length);
    const held = atMall(scene).map(({ etc, basic }) => [etc.sellerProdCode, basic.productName]);
    expect(held.sort()).toEqual(expected.sort());
  });

  it('틀린 행은 무엇이 어디에서 틀렸는지 듣고 작업이 남는다', () => {
    const rows = scene.rows('상품');
    for (const nth of wrong) {
      const { cells = {}, says = [] } = mistakeAt(nth) ?? {};
      expect(rows[nth]).toMatchObject({ 작업: cells['작업'] ?? '연동', 결과: '오류' });
      for (const words of says) expect(rows[nth]?.['메시지']).toContain(words);
    }
  });

  it('다시 실행하면 아무것도 보내지 않고, 다 된 행에 연동을 다시 골라도 건너뛴다', () => {
    scene.buyer.forgetRequests();
    runToTheEnd(scene);
    expect(writes(scene)).toEqual([]);
    const acts = nths.map((nth) => [mistakeAt(nth)?.cells['작업'] ?? '연동']);
    scene.runtime.seller.paste('상품', 2, (scene.runtime.seller.read('상품')[0] ?? []).indexOf('작업') + 1, acts);
    runToTheEnd(scene);
    expect(writes(scene)).toEqual([]);
    const rows = scene.rows('상품');
    for (const nth of right) expect(rows[nth]).toMatchObject({ 작업: '', 결과: '건너뜀', 연동상태: '반영완료' });
    expect(atMall(scene)).toHaveLength(right.length);
  });
});
