/** What the comparison of two ends sees, and what it lets pass. */
import { openOrderShop } from '../helpers/order-shop';
import { besideOf, withOwnTab } from './beside-rows';
import { differences, type End } from './end-state';
import { withTimesOfMall } from './mall-times';
import { excuses, UNTOUCHED } from './touched';

const same = (text: string): string => text;

const endWith = (parts: Partial<Record<'cells' | 'mall' | 'beside', Record<string, string>>>): End => ({
  cells: new Map(Object.entries(parts.cells ?? {})),
  mall: new Map(Object.entries(parts.mall ?? {})),
  beside: new Map(Object.entries(parts.beside ?? {})),
  sent: new Map(),
  ...{ open: 0, rename: same },
});

const ROW = '주문 ┃ 위메프 / 100';

describe('판매자가 만진 행은', () => {
  const touched = excuses({ names: ['위메프 / 100', '100'], derived: ['연결상품수'] }, same);

  it.each([
    ['키가 그 행이면', '주문 ┃ 위메프 / 100 ┃ 결과', true],
    ['키의 한 부분이 그 번호이면', '클레임 ┃ 위메프 / 7 / 100 ┃ 결과', true],
    ['다른 행의 번호 속에 그 번호가 들어 있으면', '주문 ┃ 위메프 / 1001 ┃ 결과', false],
    ['그 행이 두 번 서면', '주문 ┃ 위메프 / 100 (2째) ┃ 결과', false],
    ['다른 행을 세는 칸이면', '판매정보 ┃ 세트 ┃ 연결상품수', true],
  ])('%s 눈감는가: %s → %s', (_, place, isExcused) => expect(touched.row(place)).toBe(isExcused));

  it.each([
    ['{"bundleNo":"100","invoiceNo":"1"}', true],
    ['{"claimBundleNo":"100의 클레임"}', true],
    ['{"bundleNo":"200","invoiceNo":"61001"}', false],
  ])('위메프의 %s → %s', (text, isExcused) => expect(touched.record(text)).toBe(isExcused));

  it('번호를 붙여 넣었으면 두 번 설 수 있다', () => {
    const { row } = excuses({ names: ['위메프 / 100'], mayDouble: true }, same);
    expect(row('주문 ┃ 위메프 / 100 (2째) ┃ 결과')).toBe(true);
  });
});

it('주문일시와 결제일시가 뒤바뀌거나 발송일시가 다른 배송의 것이면 보인다', () => {
  const scene = openOrderShop();
  scene.buyer.placeOrder({ state: 'DELIVERY', orderDate: '2026-11-23 08:00:00', payDate: '2026-11-23 08:05:00' });
  scene.collectNow();
  const [row = {}] = scene.rows('주문');
  expect(withTimesOfMall(scene, '주문', row)).toEqual(row);
  const exchanged = { ...row, 주문일시: row['결제일시'], 결제일시: row['주문일시'], 발송일시: row['주문일시'] };
  const seen = Object.entries(withTimesOfMall(scene, '주문', exchanged)).filter(
    ([, cell]) => cell === '위메프의 때가 아님',
  );
  expect(seen.map(([header]) => header).sort()).toEqual(['결제일시', '발송일시', '주문일시']);
});

describe('결과 옆의 메시지는', () => {
  const done = (message: string) => endWith({ cells: { [`${ROW} ┃ 결과`]: '다 됨', [`${ROW} ┃ 메시지`]: message } });

  it('조용했던 끝과 다르면 보인다', () => {
    expect(differences(done(''), done('보내지 못했습니다.'), UNTOUCHED)).toHaveLength(1);
    expect(differences(done('주의: 도서산간'), done('주의: 주소'), UNTOUCHED)).toHaveLength(1);
  });

  it('다시 해서 없어진 주의는 같은 것으로 본다', () => {
    expect(differences(done('주의: 도서산간'), done(''), UNTOUCHED)).toEqual([]);
  });
});

it('끈 체크박스와 빈칸은 다르다', () => {
  const cell = (text: string) => endWith({ cells: { [`${ROW} ┃ 판매여부`]: text } });
  expect(differences(cell('false'), cell(''), UNTOUCHED)).toHaveLength(1);
});

it('판매자의 탭의 칸, 드롭다운, 보호, 남은 속성과 캐시가 달라지면 보인다', () => {
  const scene = withOwnTab(openOrderShop());
  const before = endWith({ beside: Object.fromEntries(besideOf(scene)) });
  scene.runtime.seller.type('내 메모', 2, 2, '문자 보냄');
  const [orders] = scene.runtime.workbook.sheets.filter(({ name }) => name === '주문');
  for (const row of orders?.rows ?? []) row.validations = [];
  if (orders) orders.protections = [];
  scene.runtime.state.documentProperties['left:1'] = 'x';
  scene.runtime.state.cache['left'] = { value: 'x', expiresAt: 0 };
  const seen = differences(before, endWith({ beside: Object.fromEntries(besideOf(scene)) }), UNTOUCHED).join('\n');
  for (const place of ['내 메모 2:2', '주문 작업 드롭다운', '주문 옵션주문번호 보호', '속성 left:#', '캐시 left'])
    expect(seen).toContain(place);
});
