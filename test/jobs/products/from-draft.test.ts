/** A product that is taken over goes out again as it came: draft → cells of 상품 and 옵션 → draft. */
import fc from 'fast-check';
import { drafter } from '../../../src/jobs/products/draft';
import { rowsOfDraft } from '../../../src/jobs/products/from-draft';
import type { ProductTables } from '../../../src/jobs/products/product-tables';
import type { Certifications, ListingDraft } from '../../../src/mall/port/listings';
import { certificationKinds } from '../../../src/rules/certification/types';
import { findNoticeGroup } from '../../../src/rules/notice/groups';
import { combinations } from '../../../src/rules/product/option-values';
import { readPreferences } from '../../../src/settings/preferences';
import { type Row, readRows, sheetOf, type Tab, takeSnapshot, upsertRows } from '../../../src/sheet';
import { optionsTab } from '../../../src/tabs/options.tab';
import { productsTab } from '../../../src/tabs/products.tab';
import { fakeOutside } from '../../helpers/outside';
import { putTab, workbookWith } from '../../helpers/workbook';

const productCode = '202611230000001';
const groupName = '고급 주얼리 세트';
const categories = [
  { path: ['주얼리', '귀걸이'], code: '21010103' },
  { path: ['도서', '소설'], code: '31010101' },
];
const group = findNoticeGroup('패션잡화(모자/벨트/액세서리)');
const itemNames = (group?.items ?? []).map(({ name }) => name);

const row = <T extends Tab>(values: Row<T>['values']): Row<T> => ({ row: 2, key: undefined, values, problems: [] });

const preferences: ProductTables['preferences'] = readPreferences(fakeOutside().settings);

/** The product's cells in a workbook, read again as tables with its 판매정보 and 배송정보. */
function tablesOf(draft: ListingDraft): ProductTables {
  const workbook = workbookWith(productsTab, []);
  putTab(workbook, optionsTab, []);
  const rows = rowsOfDraft(draft, { productCode, groupNames: [groupName], categories });
  const whole = { wholeNewRows: true };
  upsertRows(productsTab, sheetOf(productsTab, workbook), [rows.product], {}, whole);
  upsertRows(optionsTab, sheetOf(optionsTab, workbook), rows.options, {}, whole);
  const all = <T extends Tab>(tab: T) => readRows(tab, takeSnapshot(tab, sheetOf(tab, workbook)));
  return {
    products: all(productsTab),
    options: all(optionsTab),
    notices: [],
    saleTerms: [row({ groupName, shippingPolicy: '기본', startDate: '2026-12-01', endDate: '2027-12-31' })],
    policies: [row({ policyName: '기본', policyId: draft.shippingPolicyId })],
    listings: [],
    reference: {
      malls: [],
      of: () => ({ categories, noticeItems: () => itemNames, names: { numberOf: () => undefined } }),
    },
    preferences,
    now: '2026-11-23 10:00:00',
  };
}

function roundTrip(draft: ListingDraft): ListingDraft | string {
  const tables = tablesOf(draft);
  const [product] = tables.products;
  if (!product) return 'no row';
  const drafted = drafter(tables)(product.values, { productCode, groupName });
  return drafted.ok ? drafted.draft : drafted.message;
}

const word = fc.stringMatching(/^[가-힣A-Za-z0-9]{1,12}$/);
const url = word.map((name) => `https://img.example.com/${name}.jpg`);
const price = fc.nat(999_999_999);
const stock = fc.nat(99_999);

const options: fc.Arbitrary<ListingDraft['options']> = fc
  .array(fc.record({ title: word, values: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 2,
  })
  .chain((axes) => {
    const every = combinations(axes.map(({ values }) => values));
    const rest = fc.record({
      extra: fc.integer({ min: -999, max: 999 }),
      soldOut: fc.boolean(),
      stock,
      sellerCode: word,
    });
    const rows = fc.tuple(...every.map((values) => rest.map((one) => ({ ...one, values }))));
    return rows.map((some) => ({ titles: axes.map(({ title }) => title), rows: some }));
  });

/** A mall's product has options of one kind, or only a stock. */
const sold = fc.oneof(
  options.map((some) => ({ options: some, textOptions: [], stock: 0 })),
  fc.array(word, { minLength: 1, maxLength: 2 }).map((textOptions) => ({ options: undefined, textOptions, stock: 7 })),
  stock.map((count) => ({ options: undefined, textOptions: [], stock: count })),
);

const certifications: fc.Arbitrary<Certifications> = fc.oneof(
  fc.constantFrom<Certifications>({ kind: 'none' }, { kind: 'inDescription' }),
  fc.subarray([...certificationKinds], { minLength: 1, maxLength: 5 }).map((kinds) => ({
    kind: 'listed' as const,
    certifications: kinds.map(({ type, numbered }) => ({ type, number: numbered ? 'CB061R2170-3018' : '' })),
  })),
);

const draft: fc.Arbitrary<ListingDraft> = fc
  .record({
    plain: fc.record({
      name: word,
      type: fc.constantFrom('new', 'used', 'refurbished', 'grocery'),
      categoryCode: fc.constantFrom('21010103', '31010101'),
      shippingPolicyId: fc.constant('1242954'),
      adultOnly: fc.boolean(),
      taxed: fc.boolean(),
      parallelImport: fc.boolean(),
      brand: fc.oneof(word, fc.constant('')),
      maker: word,
      minimumQuantity: fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined }),
      maximumQuantity: fc.option(fc.integer({ min: 1, max: 9_999 }), { nil: undefined }),
      mainImage: url,
      moreImages: fc.array(url, { maxLength: 2 }),
      description: fc.oneof(
        fc.record({ kind: fc.constant('images' as const), urls: fc.array(url, { minLength: 1, maxLength: 4 }) }),
        fc.record({ kind: fc.constant('html' as const), html: word.map((text) => `<p>${text}</p>\n<b>=1</b>`) }),
      ),
      certifications,
      isbn13: fc.constantFrom(undefined, '9788936433598'),
      keywords: fc.array(word, { maxLength: 4 }),
    }),
    sold,
    prices: fc.record({ originalPrice: price, price }),
    texts: fc.array(word, { minLength: itemNames.length, maxLength: itemNames.length }),
  })
  .map(({ plain, sold: some, prices, texts }) => ({
    ...plain,
    ...some,
    productCode,
    sale: { ...prices, from: '2026-12-01 00:00:00', to: '2027-12-31 23:00:00' },
    notices: [{ group: group?.name ?? '', items: itemNames.map((item, at) => ({ item, text: texts[at] ?? '' })) }],
  }));

it('가져온 상품은 탭에 적힌 그대로 다시 보내면 제휴몰의 것과 같다', () => {
  fc.assert(
    fc.property(draft, (one) => {
      expect(roundTrip(one)).toEqual({ isbn10: undefined, isbn13: undefined, ...one });
    }),
    { numRuns: 60 },
  );
});

const example = fc.sample(draft, { numRuns: 1, seed: 7 })[0] as ListingDraft;
const rowsOf = (changes: Partial<ListingDraft>) =>
  rowsOfDraft({ ...example, ...changes }, { productCode, groupNames: ['가', '나'], categories });
const option = (...values: string[]) => ({ values, extra: 0, soldOut: false, stock: 1, sellerCode: '' });

it('판매정보가 여럿이면 쉼표로 나누어 적는다', () => {
  expect(rowsOf({}).product.saleTerms).toBe('가,나');
});

it('모르는 카테고리는 코드 그대로 남겨 점검이 묻게 한다', () => {
  expect(rowsOf({ categoryCode: '999' }).product).toMatchObject({ category: undefined, mallCategory: '999' });
});

it('여러 줄인 품목고시 내용은 한 줄이 되고, 품목고시가 없으면 비워 둔다', () => {
  const notices = [{ group: '기타 재화', items: [{ item: '품명', text: '첫 줄\n둘째 줄' }] }];
  expect(rowsOf({ notices }).product.noticeLines).toEqual(['품명: 첫 줄 둘째 줄']);
  expect(rowsOf({ notices: [] }).product.notice).toBeUndefined();
});

it.each<[string, Partial<ListingDraft>, string]>([
  [
    '조합형과 함께 있는 구매자입력형',
    { options: { titles: ['색'], rows: [option('금')] }, textOptions: ['글'] },
    '구매자입력형',
  ],
  ['빠진 조합', { options: { titles: ['색', '크기'], rows: [option('금', '대'), option('은', '소')] } }, '조합'],
  ['쉼표가 든 값', { options: { titles: ['색'], rows: [option('금, 은')] } }, '쉼표'],
  ['셋째 추가이미지', { moreImages: ['https://a/1.jpg', 'https://a/2.jpg', 'https://a/3.jpg'] }, '추가이미지'],
  ['둘째 품목고시', { notices: [...example.notices, ...example.notices] }, '품목고시'],
])('탭이 담지 못하는 것은 말한다: %s', (_, changes, told) => {
  expect(rowsOf({ options: undefined, textOptions: [], ...changes }).lost.join()).toContain(told);
});
