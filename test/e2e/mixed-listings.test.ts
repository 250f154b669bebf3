/** 「판매상품」의 번호나 상품번호가 남의 것이 되면, 남의 상품을 멈추거나 고치지 않는다. */
import { productsTab } from '../../src/tabs/products.tab';
import { columnIn, pasteOver } from '../helpers/mixed-rows';
import { writesOf } from '../helpers/order-shop';
import { pasteRows, sampleOf } from '../helpers/paste';
import type { Scene } from '../helpers/scene';
import { openShop, runTab, typeInto } from '../helpers/shop';

function sentProducts(): Scene {
  const scene = openShop();
  const product = (nth: number) => ({ ...sampleOf(productsTab), 상품명: `목걸이 ${nth}`, 자체상품코드: `P${nth}` });
  pasteRows(
    scene.runtime,
    productsTab,
    [1, 2].map((nth) => ({ ...product(nth), 작업: '연동' })),
  );
  runTab(scene, '상품');
  scene.buyer.forgetRequests();
  return scene;
}

const swap = (scene: Scene, header: string): void =>
  pasteOver(scene.runtime, '판매상품', header, [...columnIn(scene.runtime, '판매상품', header)].reverse());

describe.each(['상품코드', '제휴몰상품번호', '상품명'])('「%s」이(가) 서로 바뀌면', (header) => {
  it.each(['판매중지', '품절', '판매종료'])('%s은(는) 나가지 않고 그 행에 말한다', (action) => {
    const scene = sentProducts();
    swap(scene, header);
    typeInto(scene, '판매상품', 2, '작업', action);
    runTab(scene, '판매상품');
    expect(writesOf(scene)).toEqual([]);
    expect(scene.rows('판매상품')[0]).toMatchObject({ 작업: action, 결과: '오류' });
    expect(scene.rows('판매상품')[0]?.['메시지']).toContain('다른 행과 섞여 보내지 않습니다');
  });
});

it('연동도 남의 상품번호로 나가지 않고, 되돌리면 나간다', () => {
  const scene = sentProducts();
  swap(scene, '상품코드');
  typeInto(scene, '상품', 2, '판매가', '199000');
  typeInto(scene, '상품', 2, '작업', '연동');
  runTab(scene, '상품');
  expect(writesOf(scene)).toEqual([]);
  swap(scene, '상품코드');
  typeInto(scene, '상품', 2, '작업', '연동');
  runTab(scene, '상품');
  expect(writesOf(scene).map(({ call }) => call)).toEqual(['setProductSale']);
});

it('수정반영은 섞인 판매상품을 빼고 그렇다고 말한다', () => {
  const scene = sentProducts();
  swap(scene, '제휴몰상품번호');
  typeInto(scene, '판매정보', 2, '작업', '수정반영');
  runTab(scene, '판매정보');
  expect(writesOf(scene)).toEqual([]);
  expect(scene.rows('판매정보')[0]).toMatchObject({ 결과: '실패' });
  expect(scene.rows('판매정보')[0]?.['메시지']).toContain('다른 행과 섞여');
});
