/** Any draft that keeps to 위메프's rules (contract §5). */
import fc from 'fast-check';
import { noticeGroups } from '../../../local/malls/wemakeprice/catalog/notice-groups';
import type { Certifications, ListingDraft, ListingOption, ListingSale } from '../../../src/mall/port/listings';
import { certificationKinds } from '../../../src/rules/certification/types';
import { policyId } from './full-draft';

/** Text that is not only blanks and is no forbidden word; letters of any plane, counted as the mall counts them. */
const words = (max: number) =>
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: max }).filter((text) => text.trim() !== '');
const korean = (max: number) => fc.stringMatching(new RegExp(`^[가-힣A-Za-z0-9 ()/+~,-]{0,${max - 1}}[가나다]$`));
const price = fc.nat(999_999_999);
const url = fc.stringMatching(/^https:\/\/[a-z]{1,20}\.example\/[A-Za-z0-9]{1,40}\.jpg$/);
const hour = (year: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(23))
    .map(([month, day, hours]) => `${year}-${two(month)}-${two(day)} ${two(hours)}:00:00`);
const two = (number: number) => String(number).padStart(2, '0');

const sale: fc.Arbitrary<ListingSale> = fc.record(
  { originalPrice: price, price, from: hour(2027), to: hour(2028), always: fc.constant(true) },
  { requiredKeys: ['originalPrice', 'price', 'from', 'to'] },
);

function optionOf(values: fc.Arbitrary<string[]>): fc.Arbitrary<ListingOption> {
  return fc.record({
    values,
    extra: fc.integer({ min: -999_999, max: 999_999 }),
    soldOut: fc.boolean(),
    stock: fc.nat(99_999),
    sellerCode: fc.string({ unit: 'grapheme-ascii', maxLength: 50 }),
  });
}

const options = fc.constantFrom(1, 2).chain((depth) =>
  fc.record({
    titles: fc.array(words(10), { minLength: depth, maxLength: depth }),
    rows: fc.uniqueArray(optionOf(fc.array(words(20), { minLength: depth, maxLength: depth })), {
      minLength: 1,
      maxLength: 12,
      selector: ({ values }) => JSON.stringify(values),
    }),
  }),
);

const notices = fc.uniqueArray(fc.constantFrom(...noticeGroups), { maxLength: 3 }).chain((groups) =>
  fc.tuple(
    ...groups.map((group) =>
      fc
        .subarray(group.noticeList, { minLength: 1 })
        .chain((items) =>
          fc.tuple(...items.map(({ noticeName }) => fc.record({ item: fc.constant(noticeName), text: words(100) }))),
        )
        .map((items) => ({ group: group.groupNoticeNoName, items })),
    ),
  ),
);

const certifications: fc.Arbitrary<Certifications> = fc.oneof(
  fc.constantFrom<Certifications>({ kind: 'none' }, { kind: 'inDescription' }),
  fc
    .subarray([...certificationKinds], { minLength: 1 })
    .chain((kinds) =>
      fc.tuple(
        ...kinds.map(({ type, numbered }) =>
          fc.record({ type: fc.constant(type), number: numbered ? words(50) : fc.constant('') }),
        ),
      ),
    )
    .map((list) => ({ kind: 'listed' as const, certifications: list })),
);

const description = fc.oneof(
  fc.record({ kind: fc.constant('images' as const), urls: fc.array(url, { minLength: 1, maxLength: 50 }) }),
  fc.record({ kind: fc.constant('html' as const), html: words(500).filter((html) => !/iframe/i.test(html)) }),
);

export const anyDraft: fc.Arbitrary<ListingDraft> = fc
  .record({
    plain: fc.record({
      productCode: fc.stringMatching(/^[0-9]{15}$/),
      name: korean(70),
      type: fc.constantFrom('new', 'used', 'refurbished', 'returned', 'custom', 'ticket', 'rental', 'grocery'),
      categoryCode: fc.constantFrom('21010101', '21010103'),
      shippingPolicyId: fc.constant(policyId),
      adultOnly: fc.boolean(),
      brand: fc.constantFrom('', '나이키', '린나이', 'LG전자'),
      maker: fc.constantFrom('', '삼성전자', '나이키코리아'),
      sale,
      taxed: fc.boolean(),
      mainImage: url,
      moreImages: fc.array(url, { maxLength: 2 }),
      description,
      textOptions: fc.array(words(15), { maxLength: 2 }),
      notices,
      parallelImport: fc.boolean(),
      certifications,
      keywords: fc.array(
        korean(10).map((word) => word.replace(/[ ,]/g, '')),
        { maxLength: 4 },
      ),
    }),
    optional: fc.record(
      {
        minimumQuantity: fc.integer({ min: 1, max: 999 }),
        maximumQuantity: fc.nat(9999),
        isbn10: fc.stringMatching(/^[0-9]{9}[0-9X]$/),
        isbn13: fc.stringMatching(/^97[89][0-9]{10}$/),
      },
      { requiredKeys: [] },
    ),
    sold: fc.oneof(
      fc.record({ options, stock: fc.constant(0) }),
      fc.record({ options: fc.constant(undefined), stock: fc.nat(99_999) }),
    ),
  })
  .map(({ plain, optional, sold }) => ({ ...plain, ...optional, ...sold }));
