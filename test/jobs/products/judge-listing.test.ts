/** 점검 of 판매상품: a product that was deleted here while it is sold there is told, and nothing else. */

import { readPreferences } from '../../../src/jobs/preferences';
import type { ListingPart } from '../../../src/jobs/products/draft';
import { judgeListing } from '../../../src/jobs/products/judge-listing';
import { listingStates } from '../../../src/tabs/listings.tab';
import { fakeOutside } from '../../helpers/outside';

const standing = { row: 2, key: 'A', values: { productCode: 'A', ownCode: 'A-1' }, problems: [] };
const preferences = readPreferences(fakeOutside().settings);
const judge = judgeListing({ products: [standing], preferences, now: '2026-11-23 10:00:00' });

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
