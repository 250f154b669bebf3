/** 점검 of 판매상품: products that were deleted here while they are sold there, prices that do not go together, ends of sales. */

import { blanksOfListing, judgeListing } from '../../../src/jobs/products/judge-listing';
import type { ListingPart } from '../../../src/jobs/products/product-tables';
import { readPreferences } from '../../../src/settings/preferences';
import { listingStates } from '../../../src/tabs/listings.tab';
import { fakeOutside } from '../../helpers/outside';

const standing = { row: 2, key: 'A', values: { productCode: 'A', ownCode: 'A-1' }, problems: [] };
const preferences = readPreferences(fakeOutside().settings);
const now = '2026-11-23 10:00:00';
const judge = judgeListing({ products: [standing], saleTerms: [], preferences, now });

const deleted: ListingPart = { productCode: 'B', groupName: '고급', listingId: '500', state: listingStates.done };

it('연동된 상품의 행이 지워졌으면 되살리거나 판매종료하라고 말한다', () => {
  expect(judge(deleted)).toMatchObject([
    { column: 'productCode', finding: { level: 'error', message: expect.stringMatching(/가져오기.*판매종료/) } },
  ]);
});

it('연동하지 않은 모르는 상품코드는 고치거나 지우라고 말한다', () => {
  expect(judge({ ...deleted, listingId: undefined })).toMatchObject([
    { finding: { message: expect.stringContaining('지우세요') } },
  ]);
});

it.each<[string, ListingPart]>([
  ['상품코드로 서 있는 상품', { ...deleted, productCode: 'A' }],
  ['자체상품코드로 적은 상품', { ...deleted, productCode: 'A-1' }],
  ['이미 판매종료한 상품', { ...deleted, state: listingStates.ended }],
  ['가져오기를 고른 행', { ...deleted, action: 'takeOver' }],
  ['판매종료를 고른 행', { ...deleted, action: 'end' }],
  ['상품코드가 빈 행(열 스스로 말한다)', { ...deleted, productCode: undefined }],
])('말하지 않는다: %s', (_, row) => {
  expect(judge(row)).toEqual([]);
});

describe('값: 이 행의 것, 상품의 것, 판매정보의 것 차례로 쓰이는 정가와 판매가', () => {
  const priced = { ...standing, values: { ...standing.values, originPrice: 20_000 } };
  const group = {
    row: 2,
    key: '고급',
    values: { groupName: '고급', originPrice: 30_000, salePrice: 10_000 },
    problems: [],
  };
  const judgePrices = judgeListing({ products: [priced], saleTerms: [group], preferences, now });
  const row: ListingPart = { productCode: 'A', groupName: '고급' };

  it.each<[string, ListingPart, string, RegExp]>([
    ['두 값이 모두 이 행의 것', { originPrice: 9_000, salePrice: 9_500 }, 'originPrice', /^「판매가」보다 낮습니다/],
    ['정가는 상품의 것', { salePrice: 20_001 }, 'salePrice', /^「상품」 탭의 「정가」 20,000원보다 높습니다/],
    [
      '판매가는 판매정보의 것',
      { originPrice: 9_999 },
      'originPrice',
      /^「판매정보」 탭의 「판매가」 10,000원보다 낮습니다/,
    ],
    ['자체상품코드로 적은 상품', { productCode: 'A-1', salePrice: 20_001 }, 'salePrice', /「상품」 탭의 「정가」/],
  ])('정가가 판매가보다 낮으면 말한다: %s', (_, own, column, said) => {
    expect(judgePrices({ ...row, ...own })).toMatchObject([
      { column, finding: { level: 'error', message: expect.stringMatching(said) } },
    ]);
  });

  it.each<[string, ListingPart]>([
    ['이 행에 적은 값이 없다', {}],
    ['같은 값이다', { salePrice: 20_000 }],
    ['두 값이 모두 이 행에 있고 맞다', { originPrice: 40_000, salePrice: 35_000 }],
    ['견줄 값이 아무 데도 없다', { groupName: '없는 그룹', originPrice: 1 }],
  ])('말하지 않는다: %s', (_, own) => {
    expect(judgePrices({ ...row, ...own })).toEqual([]);
  });
});

it('가져오기를 고르고 제휴몰상품번호를 적은 행은 상품코드가 비어도 된다', () => {
  expect(blanksOfListing({ action: 'takeOver', listingId: '500' })).toEqual(['상품코드']);
  expect(blanksOfListing({ action: 'takeOver' })).toEqual([]);
  expect(blanksOfListing({ listingId: '500' })).toEqual([]);
});

describe('판매기간관리: 곧 끝나는 판매', () => {
  const selling = { ...deleted, productCode: 'A' };

  it.each([
    ['2026-12-08', undefined],
    ['2026-12-07', '14일 뒤(2026-12-07) 끝납니다'],
    ['2026-11-23', '0일 뒤(2026-11-23) 끝납니다'],
    ['2026-11-22', '2026-11-22에 끝났습니다'],
  ])('%s에 끝나면 11월 23일에 「%s」', (end, told) => {
    const found = judge({ ...selling, sentPeriod: `2026-01-01 ~ ${end}` });
    if (told === undefined) expect(found).toEqual([]);
    else {
      expect(found).toMatchObject([
        { column: 'endDate', finding: { level: 'warning', message: expect.stringContaining(told) } },
      ]);
    }
  });

  it('기간연장을 고른 행에는 말하지 않는다', () => {
    expect(judge({ ...selling, sentPeriod: '2026-01-01 ~ 2026-11-24', action: 'extend' })).toEqual([]);
  });
});
