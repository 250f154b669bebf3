/** What 코드 knows of brands and makers: for thirty days, name by name. */
import { knownNames, nameRow, namesOfProducts } from '../../../src/jobs/products/known-names';
import { MALL_OF_EARLIER_FILES } from '../../../src/mall';
import { productsTab } from '../../../src/tabs/products.tab';
import { workbookWith } from '../../helpers/workbook';

const now = Date.parse('2026-11-23T10:00:00+09:00');
const rows = [
  nameRow(MALL_OF_EARLIER_FILES, { kind: 'brand', name: '나이키' }, '10003', '2026-11-01 10:00:00'),
  nameRow(MALL_OF_EARLIER_FILES, { kind: 'maker', name: '우리 공방' }, undefined, '2026-10-24 10:00:00'),
  nameRow(MALL_OF_EARLIER_FILES, { kind: 'brand', name: '옛 이름' }, undefined, '2026-10-24 09:59:59'),
  { group: '카테고리', code: '카시오', updatedAt: '2026-11-23 10:00:00' },
];
const { numberOf } = knownNames(rows, now);

it.each([
  ['brand', '나이키', '10003'],
  ['maker', '우리 공방', ''],
  ['maker', '나이키', undefined],
  ['brand', '옛 이름', undefined],
  ['brand', '카시오', undefined],
] as const)('%s 「%s」의 번호는 %p이다: 없는 이름은 빈 글, 모르거나 30일이 지난 이름은 없음', (kind, name, number) => {
  expect(numberOf({ kind, name })).toBe(number);
});

it('상품이 적은 이름을 하나씩 세고, 빈 칸에는 업체명이 쓰인다', () => {
  const workbook = workbookWith(productsTab, [
    { productCode: 'A', brand: '나이키', maker: '공방' },
    { productCode: 'B', brand: ' 나이키 ', maker: '' },
    { productCode: 'C', brand: 2080 },
  ]);
  expect(namesOfProducts(workbook, ' 우리 회사 ')).toEqual([
    { kind: 'brand', name: '2080' },
    { kind: 'brand', name: '나이키' },
    { kind: 'brand', name: '우리 회사' },
    { kind: 'maker', name: '공방' },
    { kind: 'maker', name: '우리 회사' },
  ]);
  expect(namesOfProducts(workbookWith(productsTab, []), '')).toEqual([]);
});
