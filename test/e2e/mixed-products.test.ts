/** 「상품」의 상품코드나 일부 열이 다른 상품의 것이 되면, 남의 판매상품으로 나가지 않는다. */
import { messages } from '../../src/sheet';
import { productsTab } from '../../src/tabs/products.tab';
import { columnIn, pasteOver, pastes, placeOf, sortPart } from '../helpers/mixed-rows';
import { writesOf } from '../helpers/order-shop';
import { pasteRows, sampleOf } from '../helpers/paste';
import type { Scene } from '../helpers/scene';
import { openShop, runTab, typeInto } from '../helpers/shop';

const NAMES = ['목걸이 가', '귀걸이 나', '반지 다', '팔찌 라'];

/** Four products at the mall, each with its own words and pictures. */
function sentProducts(): Scene {
  const scene = openShop();
  const rows = NAMES.map((name, at) => ({
    ...sampleOf(productsTab),
    작업: '연동',
    상품명: name,
    자체상품코드: `P${at}`,
    대표이미지: `https://img.example.com/${at}.jpg`,
    상세설명: `https://img.example.com/detail${at}.jpg`,
  }));
  pasteRows(scene.runtime, productsTab, rows);
  runTab(scene, '상품');
  expect(scene.rows('상품').map((row) => row['결과'])).toEqual(NAMES.map(() => '성공'));
  scene.buyer.forgetRequests();
  return scene;
}

const rowsOf = (scene: Scene) => scene.rows('상품').slice(0, NAMES.length);

function actOnAll(scene: Scene, action: string): void {
  for (const at of NAMES.keys()) {
    typeInto(scene, '상품', at + 2, '판매가', String(150_000 + at));
    typeInto(scene, '상품', at + 2, '작업', action);
  }
}

const isTold = ({ 결과: result, 메시지: message }: Record<string, unknown>): boolean =>
  result === '오류' && (messages.isMixedRow(String(message)) || messages.isDoubledKey(String(message)));

/** What the mall holds of each product, by the code that it was sent under first. */
const namesAtMall = (scene: Scene) => scene.mall.state().products.map((one) => one.basic.productName);

describe.each(Object.keys(pastes))('상품코드: %s', (name) => {
  it.each(['연동', '판매중지', '품절'])('%s은(는) 번호가 바뀐 행에서 나가지 않고, 그 행마다 말한다', (action) => {
    const scene = sentProducts();
    const before = columnIn(scene.runtime, '상품', '상품코드');
    const listed = scene.rows('판매상품').length;
    const after = pastes[name]?.(before) ?? [];
    pasteOver(scene.runtime, '상품', '상품코드', after);
    actOnAll(scene, action);
    runTab(scene, '상품');
    const doubled = new Set(after.filter((code, at) => after.indexOf(code) !== at));
    const wrong = rowsOf(scene).filter((_, at) => after[at] !== before[at] || doubled.has(after[at] ?? ''));
    expect(wrong.map(isTold)).toEqual(wrong.map(() => true));
    expect(writesOf(scene)).toHaveLength(NAMES.length - wrong.length);
    expect(scene.rows('판매상품')).toHaveLength(listed);
    expect(rowsOf(scene).map((row) => row['상품코드'])).toEqual(after.slice(0, NAMES.length));
  });
});

it('지운 상품코드를 되돌리면 그 상품이 나간다', () => {
  const scene = sentProducts();
  const [code = ''] = columnIn(scene.runtime, '상품', '상품코드');
  typeInto(scene, '상품', 2, '상품코드', '');
  typeInto(scene, '상품', 2, '판매가', '150000');
  typeInto(scene, '상품', 2, '작업', '연동');
  runTab(scene, '상품');
  expect(rowsOf(scene)[0]?.['메시지']).toContain(`번호 ${code}`);
  typeInto(scene, '상품', 2, '상품코드', String(code));
  runTab(scene, '상품');
  expect(rowsOf(scene)[0]).toMatchObject({ 결과: '성공', 작업: '' });
  expect(writesOf(scene)).toHaveLength(1);
});

describe('일부 열만 정렬하면', () => {
  it.each([
    ['상품명부터 왼쪽만', '작업', '상품명', '상품명'],
    ['상품코드 오른쪽만', '자체상품코드', '처리일시', '상품명'],
    ['이미지와 설명만', '대표이미지', '상세설명', '대표이미지'],
    ['상품명만', '상품명', '상품명', '상품명'],
  ])('%s: 하나도 나가지 않고 그 행마다 말한다', (_, first, last, by) => {
    const scene = sentProducts();
    actOnAll(scene, '연동');
    const place = (header: string) => placeOf(scene.runtime, '상품', header);
    const before = rowsOf(scene);
    const isMoved = (row: Record<string, unknown>, at: number) => row[by] !== before[at]?.[by];
    sortPart(scene.runtime, '상품', {
      first: place(first),
      last: place(last),
      by: place(by),
      ascending: false,
    });
    const moved = rowsOf(scene).map(isMoved);
    expect(moved.filter(Boolean).length).toBeGreaterThanOrEqual(2);
    runTab(scene, '상품');
    expect(rowsOf(scene).filter((row, at) => moved[at] && !isTold(row))).toEqual([]);
    expect(writesOf(scene)).toHaveLength(moved.filter((is) => !is).length);
  });
});

describe('판매자가 스스로 고친 것은 나간다', () => {
  it('상품명과 이미지를 새로 적은 것', () => {
    const scene = sentProducts();
    typeInto(scene, '상품', 2, '상품명', '새 목걸이');
    typeInto(scene, '상품', 2, '대표이미지', 'https://img.example.com/new.jpg');
    typeInto(scene, '상품', 2, '상세설명', 'https://img.example.com/new-detail.jpg');
    typeInto(scene, '상품', 2, '작업', '연동');
    runTab(scene, '상품');
    expect(rowsOf(scene)[0]).toMatchObject({ 결과: '성공' });
    expect(namesAtMall(scene)).toContain('새 목걸이');
  });

  it('다른 상품의 이미지를 그대로 함께 쓰는 것', () => {
    const scene = sentProducts();
    const [, image = ''] = columnIn(scene.runtime, '상품', '대표이미지');
    typeInto(scene, '상품', 2, '대표이미지', String(image));
    typeInto(scene, '상품', 2, '작업', '연동');
    runTab(scene, '상품');
    expect(rowsOf(scene)[0]).toMatchObject({ 결과: '성공' });
  });

  it('서로 바꾼 상품명은 비우고 점검한 뒤 다시 적으면 나간다', () => {
    const scene = sentProducts();
    typeInto(scene, '상품', 2, '상품명', NAMES[1] ?? '');
    typeInto(scene, '상품', 3, '상품명', NAMES[0] ?? '');
    for (const row of [2, 3]) typeInto(scene, '상품', row, '작업', '연동');
    runTab(scene, '상품');
    expect(writesOf(scene)).toEqual([]);
    for (const row of [2, 3]) typeInto(scene, '상품', row, '상품명', '');
    scene.ask('checkRows', { tab: '상품', chosen: false });
    typeInto(scene, '상품', 2, '상품명', NAMES[1] ?? '');
    typeInto(scene, '상품', 3, '상품명', NAMES[0] ?? '');
    runTab(scene, '상품');
    expect(
      rowsOf(scene)
        .slice(0, 2)
        .map((row) => row['결과']),
    ).toEqual(['성공', '성공']);
  });

  it('행을 복사하고 상품코드를 비운 것은 새 상품이 된다', () => {
    const scene = sentProducts();
    const [, first = []] = scene.runtime.seller.read('상품');
    const copied = first.map((cell, at) => (at + 1 === placeOf(scene.runtime, '상품', '상품코드') ? '' : cell));
    scene.runtime.seller.paste('상품', NAMES.length + 2, 1, [copied], { format: '@' });
    typeInto(scene, '상품', NAMES.length + 2, '자체상품코드', 'P9');
    typeInto(scene, '상품', NAMES.length + 2, '작업', '연동');
    runTab(scene, '상품');
    const codes = scene
      .rows('상품')
      .slice(0, 5)
      .map((row) => row['상품코드']);
    expect(new Set(codes).size).toBe(5);
    expect(scene.rows('상품')[4]).toMatchObject({ 결과: '성공' });
  });
});
