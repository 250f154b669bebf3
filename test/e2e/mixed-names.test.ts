/** 「배송정보」와 「판매정보」의 이름, 번호, 일부 열이 다른 행의 것이 되면, 남의 배송정보와 상품을 고치지 않는다. */
import { messages } from '../../src/sheet';
import { productsTab } from '../../src/tabs/products.tab';
import { saleTermsTab } from '../../src/tabs/sale-terms.tab';
import { shippingPoliciesTab } from '../../src/tabs/shipping-policies.tab';
import { columnIn, pasteOver, pastes, placeOf, sortPart } from '../helpers/mixed-rows';
import { sceneOf, snapshotOf, writesOf } from '../helpers/order-shop';
import { pasteRows, sampleOf } from '../helpers/paste';
import type { Scene } from '../helpers/scene';
import { openShop, runTab, typeInto } from '../helpers/shop';

const NTH = [1, 2, 3];

/** Three 배송정보 at the mall, three 판매정보 that sell by them, and a product of each at the mall. */
function setUp(): Scene {
  const scene = openShop();
  for (const tab of ['배송정보', '판매정보']) scene.runtime.seller.deleteRows(tab, 2);
  const policies = NTH.map((nth) => ({
    ...sampleOf(shippingPoliciesTab),
    ...{
      작업: '저장',
      배송정보명: `배송 ${nth}`,
      반품배송비: String(1_000 * nth),
      출고지주소: `서울 강남구 길 ${nth}`,
    },
  }));
  pasteRows(scene.runtime, shippingPoliciesTab, policies);
  runTab(scene, '배송정보');
  const terms = NTH.map((nth) => ({
    ...sampleOf(saleTermsTab),
    ...{ 그룹명: `그룹 ${nth}`, 배송정보: `배송 ${nth}`, 정가: String(10_000 * nth), 판매가: String(10_000 * nth) },
    판매종료일: `2027-1${nth - 1}-31`.replace('11-31', '11-30'),
  }));
  pasteRows(scene.runtime, saleTermsTab, terms);
  const products = NTH.map((nth) => ({
    ...sampleOf(productsTab),
    ...{
      작업: '연동',
      상품명: `목걸이 ${nth}`,
      자체상품코드: `P${nth}`,
      판매정보: `그룹 ${nth}`,
      정가: '',
      판매가: '',
    },
  }));
  pasteRows(scene.runtime, productsTab, products);
  runTab(scene, '상품');
  expect(scene.rows('상품').map((row) => row['결과'])).toEqual(NTH.map(() => '성공'));
  return scene;
}

let kept: ReturnType<typeof snapshotOf> | undefined;

function opened(): Scene {
  kept ??= snapshotOf(setUp());
  const scene = sceneOf(kept);
  scene.buyer.forgetRequests();
  return scene;
}

const isTold = ({ 결과: result, 메시지: message }: Record<string, unknown>): boolean =>
  result === '오류' && (messages.isMixedRow(String(message)) || messages.isDoubledKey(String(message)));

interface Place {
  tab: string;
  name: string;
  action: string;
}

const places: readonly Place[] = [
  { tab: '배송정보', name: '배송정보명', action: '저장' },
  { tab: '배송정보', name: '배송정보번호', action: '저장' },
  { tab: '판매정보', name: '그룹명', action: '수정반영' },
];

function actOnAll(scene: Scene, { tab, action }: Place): void {
  if (tab === '판매정보') for (const nth of NTH) typeInto(scene, tab, nth + 1, '판매시작일', `2026-12-0${nth}`);
  for (const nth of NTH) typeInto(scene, tab, nth + 1, '작업', action);
}

/** The name of each 배송정보 by its number, and the price of each product; what the rows of the right say too. */
const policiesAtMall = (scene: Scene) =>
  Object.fromEntries(
    scene.mall.state().policies.map(({ shipPolicyNo, shipPolicyName }) => [shipPolicyNo, shipPolicyName]),
  );

const pricesAtMall = (scene: Scene) =>
  Object.fromEntries(scene.mall.state().products.map(({ basic, sale }) => [basic.productName, sale.salePrice]));

describe.each(places)('「$tab」의 $name 위에 붙여 넣으면', (place) => {
  const { tab, name } = place;
  const cases = Object.keys(pastes);
  it.each(cases)('%s: 남의 것으로 나가지 않고, 점검한 뒤에도 그 행마다 말한다', (paste) => {
    const scene = opened();
    const before = columnIn(scene.runtime, tab, name);
    const after = pastes[paste]?.(before) ?? [];
    pasteOver(scene.runtime, tab, name, after);
    for (const _ of [1, 2]) {
      scene.runtime.setActiveTab(tab);
      scene.ask('checkRows', { tab, chosen: false });
      actOnAll(scene, place);
      runTab(scene, tab);
    }
    const rows = scene.rows(tab).slice(0, NTH.length);
    const wrong = rows.filter((_, at) => after[at] !== before[at] && after[at] !== '');
    const blank = rows.filter((_, at) => after[at] === '' && name !== '배송정보번호');
    expect([...wrong.filter((row) => !isTold(row)), ...blank.filter((row) => row['결과'] !== '오류')]).toEqual([]);
    expect(policiesAtMall(scene)).toMatchObject(policiesAtMall(opened()));
    expect(pricesAtMall(scene)).toEqual(pricesAtMall(opened()));
  });

  it('되돌리면 모두 나간다', () => {
    const scene = opened();
    const before = columnIn(scene.runtime, tab, name);
    pasteOver(scene.runtime, tab, name, [...before].reverse());
    actOnAll(scene, place);
    runTab(scene, tab);
    pasteOver(scene.runtime, tab, name, before);
    runTab(scene, tab);
    expect(
      scene
        .rows(tab)
        .slice(0, NTH.length)
        .map((row) => row['결과']),
    ).toEqual(NTH.map(() => '성공'));
  });
});

describe('일부 열만 정렬하면', () => {
  it.each([
    ['배송정보', '작업', '배송정보명', '배송정보명'],
    ['배송정보', '배송정보번호', '결과', '배송정보번호'],
    ['배송정보', '배송방법', '출고기한', '출고지주소'],
    ['판매정보', '작업', '그룹명', '그룹명'],
    ['판매정보', '제휴몰', '배송정보', '배송정보'],
    ['판매정보', '제휴몰', '처리일시', '판매가'],
  ])('「%s」의 %s부터 %s까지: 옮겨진 행은 하나도 나가지 않고 그 행마다 말한다', (tab, first, last, by) => {
    const scene = opened();
    const before = scene.rows(tab).slice(0, NTH.length);
    const place = (header: string) => placeOf(scene.runtime, tab, header);
    sortPart(scene.runtime, tab, { first: place(first), last: place(last), by: place(by), ascending: false });
    const action = tab === '배송정보' ? '저장' : '수정반영';
    for (const nth of NTH) typeInto(scene, tab, nth + 1, '작업', action);
    runTab(scene, tab);
    const rows = scene.rows(tab).slice(0, NTH.length);
    const moved = rows.filter((row, at) => row[by] !== before[at]?.[by]);
    expect(moved.length).toBeGreaterThanOrEqual(2);
    expect(moved.filter((row) => !isTold(row))).toEqual([]);
    expect(policiesAtMall(scene)).toEqual(policiesAtMall(opened()));
  });
});

describe('상품의 연동도 섞인 행으로는 나가지 않는다', () => {
  it.each([
    ['배송정보', '배송정보번호'],
    ['배송정보', '배송정보명'],
    ['판매정보', '그룹명'],
  ])('「%s」의 %s이(가) 서로 바뀌면', (tab, name) => {
    const scene = opened();
    pasteOver(scene.runtime, tab, name, pastes['두 번호를 맞바꿈']?.(columnIn(scene.runtime, tab, name)) ?? []);
    for (const nth of NTH) {
      typeInto(scene, '상품', nth + 1, '상품명', `새 목걸이 ${nth}`);
      typeInto(scene, '상품', nth + 1, '작업', '연동');
    }
    runTab(scene, '상품');
    expect(scene.rows('상품').map((row) => row['결과'])).toEqual(['오류', '오류', '성공']);
    expect(scene.rows('판매상품')[0]?.['메시지']).toMatch(new RegExp(`「${tab}」 탭 [23]행: 다른 행과 섞여`));
    expect(writesOf(scene)).toHaveLength(1);
  });
});

describe('판매자가 스스로 한 것은 나간다', () => {
  it('배송정보명을 새로 지은 것은 같은 번호로 나간다', () => {
    const scene = opened();
    const number = String(scene.rows('배송정보')[0]?.['배송정보번호']);
    typeInto(scene, '배송정보', 2, '배송정보명', '새 이름');
    typeInto(scene, '배송정보', 2, '작업', '저장');
    runTab(scene, '배송정보');
    expect(scene.rows('배송정보')[0]).toMatchObject({ 결과: '성공', 배송정보번호: number });
    expect(policiesAtMall(scene)[number]).toBe('새 이름');
  });

  it('이름을 바꾸고 저장하지 않은 것을 가져오면 새 행을 만들지 않고 그렇게 말한다', () => {
    const scene = opened();
    typeInto(scene, '배송정보', 2, '배송정보명', '새 이름');
    typeInto(scene, '배송정보', 3, '작업', '가져오기');
    runTab(scene, '배송정보');
    expect(scene.rows('배송정보').filter((row) => row['배송정보명'] === '배송 1')).toEqual([]);
    const said = scene.rows('연동이력').map((row) => String(row['메시지']));
    expect(said.join('\n')).toContain('「새 이름」 행에 있어 새 행을 만들지 않았습니다');
  });

  it('복사한 배송정보는 번호를 비우기 전에는 원래 것을 고치지 않고, 비우면 새로 생긴다', () => {
    const scene = opened();
    const [, first = []] = scene.runtime.seller.read('배송정보');
    const copied = first.map((cell, at) =>
      at + 1 === placeOf(scene.runtime, '배송정보', '배송정보명') ? '사본' : cell,
    );
    const last = scene.rows('배송정보').length + 2;
    scene.runtime.seller.paste('배송정보', last, 1, [copied], { format: '@' });
    const before = policiesAtMall(scene);
    typeInto(scene, '배송정보', last, '작업', '저장');
    runTab(scene, '배송정보');
    expect(scene.rows('배송정보').find((row) => row['배송정보명'] === '사본')).toMatchObject({ 결과: '오류' });
    expect(policiesAtMall(scene)).toEqual(before);
    typeInto(scene, '배송정보', last, '배송정보번호', '');
    runTab(scene, '배송정보');
    expect(scene.rows('배송정보').find((row) => row['배송정보명'] === '사본')).toMatchObject({ 결과: '성공' });
    expect(Object.values(policiesAtMall(scene))).toEqual([...Object.values(before), '사본']);
  });

  it('판매정보의 값을 한 단계씩 올린 것', () => {
    const scene = opened();
    NTH.forEach((nth) => {
      typeInto(scene, '판매정보', nth + 1, '판매가', String(10_000 * (nth + 1)));
      typeInto(scene, '판매정보', nth + 1, '정가', String(10_000 * (nth + 1)));
      typeInto(scene, '판매정보', nth + 1, '작업', '수정반영');
    });
    runTab(scene, '판매정보');
    expect(
      scene
        .rows('판매정보')
        .slice(0, 3)
        .map((row) => row['결과']),
    ).toEqual(NTH.map(() => '성공'));
  });
});

it('행지문 열이 없는 전의 파일에서도 저장과 수정반영이 된다', () => {
  const scene = opened();
  for (const tab of ['배송정보', '판매정보'])
    scene.runtime.seller.deleteColumns(tab, placeOf(scene.runtime, tab, '행지문'), 1);
  typeInto(scene, '배송정보', 2, '작업', '저장');
  typeInto(scene, '판매정보', 2, '작업', '수정반영');
  for (const tab of ['배송정보', '판매정보']) {
    runTab(scene, tab);
    expect(scene.rows(tab)[0]).toMatchObject({ 결과: '성공', 작업: '' });
  }
});

it('되돌릴 수 없게 섞인 번호는 비우고 가져오면 이름대로 돌아온다', () => {
  const scene = opened();
  const before = columnIn(scene.runtime, '배송정보', '배송정보번호');
  pasteOver(scene.runtime, '배송정보', '배송정보번호', ['', '', ...before.slice(2)]);
  for (const nth of NTH) typeInto(scene, '배송정보', nth + 1, '작업', '가져오기');
  runTab(scene, '배송정보');
  expect(columnIn(scene.runtime, '배송정보', '배송정보번호').slice(0, NTH.length)).toEqual(before);
});
