/** Products are sent, changed at the mall, and copied; 배송정보 and 판매정보 with them. */
import { listingsTab } from '../../../src/tabs/listings.tab';
import { optionsTab } from '../../../src/tabs/options.tab';
import { productsTab } from '../../../src/tabs/products.tab';
import { saleTermsTab } from '../../../src/tabs/sale-terms.tab';
import { shippingPoliciesTab } from '../../../src/tabs/shipping-policies.tab';
import { pasteRows, sampleOf } from '../../helpers/paste';
import type { Scene } from '../../helpers/scene';
import { openShop, typeInto } from '../../helpers/shop';
import { runTab, type Story, shrink } from '../story';

const CODES = ['202611200000001', '202611200000002'] as const;

/** Chooses the 작업 of the rows in which this text stands; the seller may have moved or deleted them. */
function ask(scene: Scene, tab: string, named: string, action: string): void {
  const [header = [], ...rows] = scene.runtime.seller.read(tab);
  rows.forEach((row, at) => {
    if (row.includes(named)) scene.runtime.seller.type(tab, at + 2, header.indexOf('작업') + 1, action);
  });
}

const product = (nth: number, cells: Readonly<Record<string, string | number>> = {}) => ({
  ...sampleOf(productsTab),
  상품코드: CODES[nth - 1] ?? '',
  자체상품코드: `P${nth}`,
  상품명: `목걸이 ${nth}`,
  ...cells,
});

/** Two products, the first with three options of its own price. */
function twoProducts(): Scene {
  const scene = openShop();
  pasteRows(scene.runtime, productsTab, [product(1, { 작업: '연동' }), product(2, { 작업: '연동' })]);
  const [one, ...others] = ['골드', '실버', '로즈골드'];
  pasteRows(scene.runtime, optionsTab, [
    { 상품코드: 'P1', 옵션값1: one ?? '', 추가금액: 0, 재고수량: 3 },
    ...others.map((value) => ({ 상품코드: 'P1', 옵션값1: value, 추가금액: 1000, 재고수량: 5 })),
  ]);
  return shrink(scene);
}

function sentProducts(): Scene {
  const scene = twoProducts();
  runTab('상품')(scene);
  return scene;
}

/** Products at the mall by our code: which of two is made first gets the lower number. */
function namedProducts(scene: Scene): (text: string) => string {
  const codes = scene.mall
    .state()
    .products.flatMap(({ productNo, basic }) => [[productNo, `${basic['productName']}의 번호`] as const]);
  return (text) => codes.reduce((named, [number, name]) => named.split(number).join(name), text);
}

export const sendingProducts: Story = {
  name: '상품 연동',
  tabs: ['상품', '판매상품'],
  prepare: twoProducts,
  steps: [{ run: runTab('상품') }],
  named: namedProducts,
  derived: ['연결상품수', '연동상태'],
};

/** A price, an option's stock, a stop and an end. */
function changesToSend(): Scene {
  const scene = sentProducts();
  typeInto(scene, '상품', 2, '판매가', '199000');
  typeInto(scene, '옵션', 3, '재고수량', '77');
  ask(scene, '상품', CODES[0], '연동');
  return scene;
}

export const changingListings: Story = {
  name: '판매상품 변경',
  tabs: ['상품', '판매상품'],
  prepare: changesToSend,
  steps: [
    { run: runTab('상품') },
    { before: (scene) => ask(scene, '상품', CODES[1], '판매중지'), run: runTab('상품') },
    { before: (scene) => ask(scene, listingsTab.name, CODES[0], '판매종료'), run: runTab(listingsTab.name) },
    {
      before: (scene) => ask(scene, saleTermsTab.name, '고급 주얼리 세트', '수정반영'),
      run: runTab(saleTermsTab.name),
    },
  ],
  named: namedProducts,
  derived: ['연결상품수', '연동상태'],
};

/** A new 배송정보 beside the one that is saved. */
function policies(): Scene {
  const scene = openShop();
  const sample = sampleOf(shippingPoliciesTab);
  pasteRows(scene.runtime, shippingPoliciesTab, [{ ...sample, 배송정보명: '새 배송', 작업: '저장' }]);
  typeInto(scene, '배송정보', 2, '반품배송비', '3000');
  typeInto(scene, '배송정보', 2, '작업', '저장');
  return shrink(scene);
}

export const savingPolicies: Story = {
  name: '배송정보 저장',
  tabs: ['배송정보'],
  prepare: policies,
  steps: [
    { run: runTab('배송정보') },
    { before: (scene) => ask(scene, '배송정보', '새 배송', '가져오기'), run: runTab('배송정보') },
  ],
};
