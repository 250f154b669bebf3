/** 옵션 일괄설정 with the shipped bundle: what the seller ordered stands in every option of the product, the rest stays. */
import type { Run } from '../../../src/engine/run';
import { pasteRows, sampleScene } from '../../helpers/product-rows';
import type { Scene } from '../../helpers/scene';

function shop(): Scene {
  const scene = sampleScene();
  pasteRows(scene, '옵션', [
    { 상품코드: '202611230000001', 옵션값1: '골드', 추가금액: '500', 재고수량: '1', 판매자옵션코드: '내 코드' },
    { 상품코드: '202611230000001', 옵션값1: '실버', 추가금액: '', 재고수량: '2' },
    { 상품코드: '202611230000009', 옵션값1: '골드', 재고수량: '3' },
  ]);
  return scene;
}

function setOptions(scene: Scene, keys: string[], input: object): Run {
  let run = scene.ask('startJob', { job: 'setOptions', keys, input }) as Run;
  while (run.state === '진행중') run = scene.ask('continueJob', { runId: run.runId }) as Run;
  return run;
}

const cells = (scene: Scene, header: string) => scene.rows('옵션').map((row) => row[header]);

it('메뉴얼 「옵션일괄설정」: 적은 것만 그 상품의 모든 옵션에 적고, 비운 것과 다른 상품은 그대로 둔다', () => {
  const scene = shop();
  const run = setOptions(scene, ['202611230000001'], { stock: 50, saleState: '품절' });
  expect(run).toMatchObject({ state: '완료', ok: 1, failed: 0 });
  expect(cells(scene, '재고수량')).toEqual([50, 50, 3]);
  expect(cells(scene, '판매여부')).toEqual(['품절', '품절', '']);
  expect(cells(scene, '추가금액')).toEqual([500, '', '']);
  expect(cells(scene, '판매자옵션코드')).toEqual(['내 코드', '', '']);
});

it('자체상품코드로도 된다', () => {
  const scene = shop();
  const ownCode = String(scene.rows('상품')[0]?.['자체상품코드']);
  expect(setOptions(scene, [ownCode], { stock: 7 })).toMatchObject({ ok: 1 });
  expect(cells(scene, '재고수량')).toEqual([7, 7, 3]);
});

it('두 번 해도 같다', () => {
  const scene = shop();
  setOptions(scene, ['202611230000001'], { stock: 7 });
  const once = scene.rows('옵션');
  expect(setOptions(scene, ['202611230000001'], { stock: 7 }).lines.at(-1)?.text).toContain('옵션 0행을 바꿨습니다');
  expect(scene.rows('옵션')).toEqual(once);
});

it('모두에 추가금액을 적으면 0원인 옵션이 있어야 한다고 알린다', () => {
  const scene = shop();
  const run = setOptions(scene, ['202611230000001'], { addAmount: 1_000 });
  expect(cells(scene, '추가금액')).toEqual([1_000, 1_000, '']);
  expect(run.lines.at(-1)?.text).toContain('0원인 옵션이 상품마다 하나는');
});

it.each([
  ['판매가의 절반을 넘는 추가금액', { addAmount: 900_000 }, '±50%'],
  ['99,999를 넘는 재고', { stock: 100_000 }, '재고수량'],
])('%s은(는) 적지 않고 까닭을 말한다', (_, input, said) => {
  const scene = shop();
  const before = scene.rows('옵션');
  const run = setOptions(scene, ['202611230000001'], input);
  expect(run).toMatchObject({ ok: 0, failed: 1 });
  expect(run.lines.map(({ text }) => text).join('\n')).toContain(said);
  expect(scene.rows('옵션')).toEqual(before);
});

it.each([
  ['없는 상품', ['없는코드'], { stock: 1 }, '「옵션」 탭에 행이 없습니다'],
  ['고르지 않음', [], { stock: 1 }, '상품의 행을 고르고'],
  ['적은 값이 없음', ['202611230000001'], {}, '가운데 하나는 적어'],
  ['모르는 판매여부', ['202611230000001'], { saleState: '판매중' }, '판매가능, 품절'],
])('%s: 아무것도 바꾸지 않고 말한다', (_, keys, input, said) => {
  const scene = shop();
  const before = scene.rows('옵션');
  expect(JSON.stringify(setOptions(scene, keys, input))).toContain(said);
  expect(scene.rows('옵션')).toEqual(before);
});
