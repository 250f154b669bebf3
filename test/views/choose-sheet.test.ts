import { chooseSheet } from '../../src/views/choose-sheet';

const guide = [['작성 안내'], ['아래 시트에 적어 주세요.'], ['송장번호', '택배사가 준 번호']];
const codes = [
  ['택배사', '코드'],
  ['CJ대한통운', '04'],
  ['롯데택배', '08'],
];
const waybills = [['2026-11-23 출고'], ['배송번호', '택배사', '송장번호'], ['100000001', '롯데택배', '400123456003']];
const products = [
  ['자체상품코드', '상품명', '판매가'],
  ['P1', '목걸이', '12900'],
];

it.each([
  ['송장: 안내와 코드표 뒤', 'waybills', [guide, codes, waybills, products], 2],
  ['송장: 열을 다 알 수 있는 시트가 없으면 머리글이 있는 시트', 'waybills', [[['안내']], [['받는분', '송장번호']]], 1],
  ['상품: 안내 뒤', 'products', [guide, products], 1],
  ['상품: 둘이면 앞의 것', 'products', [products, products], 0],
  ['어디에도 없으면 모른다', 'products', [[['글']], []], undefined],
  ['시트가 없으면 모른다', 'waybills', [], undefined],
] as const)('목록이 있는 시트를 고른다: %s', (_, kind, heads, place) => {
  expect(chooseSheet({ kind, heads })).toEqual(place === undefined ? {} : { place });
});
