/** 상품수정이력: what the mall had beside what was sent, a row a field that differs. */

import type { JobContext } from '../../engine/job';
import type { ListingDraft, ListingOption, ListingSale } from '../../mall/port/listings';
import { certificationKinds } from '../../rules/certification/types';
import { kstText } from '../../rules/kst';
import { looseKey } from '../../rules/nearest';
import { personName } from '../../settings/person-name';
import { appendRows, type PartOf, sheetOf } from '../../sheet';
import { listingsTab } from '../../tabs/listings.tab';
import { productChangesLimit, productChangesTab } from '../../tabs/product-changes.tab';
import { productsTab } from '../../tabs/products.tab';
import { saleTermsTab } from '../../tabs/sale-terms.tab';
import { shippingPoliciesTab } from '../../tabs/shipping-policies.tab';
import type { ListingPart } from './product-tables';
import { printPeriod } from './taken-listing';

/** What a job that changes products at the mall writes into. */
export const listingTabs = [listingsTab, productsTab, productChangesTab];

export interface FieldChange {
  /** As the seller calls it. */
  field: string;
  before: string;
  after: string;
}

export interface ListingChanges {
  listing: ListingPart;
  changes: readonly FieldChange[];
}

const LONGEST = 500;

const own = productsTab.columns;
const terms = saleTermsTab.columns;

/** Appends a row a change, stamped with the time and the person. Throws `SheetError` when the tab is not there. */
export function writeProductChanges(
  { outside, person }: Pick<JobContext, 'outside' | 'person'>,
  entries: readonly ListingChanges[],
): void {
  const at = kstText(outside.clock.now());
  const rows = entries.flatMap(({ listing: { productCode, groupName }, changes }) =>
    changes.map(
      ({ field, before, after }): PartOf<typeof productChangesTab> => ({
        at,
        person: personName(person),
        productCode,
        groupName,
        field,
        before: before.slice(0, LONGEST),
        after: after.slice(0, LONGEST),
      }),
    ),
  );
  if (rows.length > 0) {
    appendRows(productChangesTab, sheetOf(productChangesTab, outside.workbook), rows, productChangesLimit);
  }
}

/** What a small call changes, by what the row says was sent last. The start is the mall's once a sale has begun. */
export function changedTerms(listing: ListingPart, sale: ListingSale): FieldChange[] {
  const period = printPeriod(sale);
  const isSameEnd = listing.sentPeriod?.split(' ~ ')[1] === sale.to.slice(0, 10);
  return differing([
    [own.originPrice.header, String(listing.sentOriginPrice ?? ''), String(sale.originalPrice)],
    [own.salePrice.header, String(listing.sentSalePrice ?? ''), String(sale.price)],
    ['판매기간', isSameEnd ? period : (listing.sentPeriod ?? ''), period],
  ]);
}

/** Every field in which two drafts differ; options and items of 품목고시 each by its own name. */
export function changedFields(before: ListingDraft, after: ListingDraft): FieldChange[] {
  const earlier = new Map(printed(before));
  const later = new Map(printed(after));
  const names = [...new Set([...later.keys(), ...earlier.keys()])];
  return differing(names.map((name) => [name, earlier.get(name) ?? '', later.get(name) ?? '']));
}

const differing = (entries: readonly (readonly [string, string, string])[]): FieldChange[] =>
  entries.flatMap(([field, before, after]) => (before === after ? [] : [{ field, before, after }]));

/** The start is left out: it follows the clock until the mall fixes it. */
function printed(draft: ListingDraft): [string, string][] {
  const { sale, options, description } = draft;
  return [
    [own.name.header, draft.name],
    [own.type.header, String(own.type.encode(draft.type))],
    [terms.categoryCode.header, draft.categoryCode],
    [shippingPoliciesTab.columns.policyId.header, draft.shippingPolicyId],
    [own.adultOnly.header, yesNo(draft.adultOnly)],
    [own.brand.header, draft.brand],
    [own.maker.header, draft.maker],
    [own.originPrice.header, String(sale.originalPrice)],
    [own.salePrice.header, String(sale.price)],
    [terms.method.header, String(terms.method.encode(sale.always ? 'always' : 'period'))],
    ['판매종료일시', sale.to],
    [own.tax.header, String(own.tax.encode(draft.taxed ? 'taxed' : 'free'))],
    [own.minimum.header, String(draft.minimumQuantity ?? 1)],
    [own.maximum.header, String(draft.maximumQuantity ?? '')],
    [own.mainImage.header, draft.mainImage],
    ['추가이미지', draft.moreImages.join('\n')],
    [own.description.header, description.kind === 'images' ? description.urls.join('\n') : description.html],
    ['옵션명', options?.titles.join(', ') ?? ''],
    ...(options?.rows ?? []).map((row): [string, string] => [`옵션 ${row.values.join('/')}`, printOption(row)]),
    ['구매자입력형 옵션', draft.textOptions.join(', ')],
    [own.stock.header, options ? '' : String(draft.stock)],
    ...draft.notices.flatMap(noticeFields),
    [own.parallelImport.header, yesNo(draft.parallelImport)],
    [own.certification.header, printCertifications(draft)],
    [own.isbn.header, draft.isbn13 ?? draft.isbn10 ?? ''],
    [own.keywords.header, draft.keywords.join(',')],
  ];
}

const yesNo = (yes: boolean): string => (yes ? '예' : '아니오');

const printOption = ({ extra, soldOut, stock, sellerCode }: ListingOption): string =>
  [`추가금액 ${extra}`, soldOut ? '품절' : '판매가능', `재고 ${stock}`, ...(sellerCode ? [sellerCode] : [])].join(', ');

/** Mall and tabs may write one item's name with other blanks. */
const noticeFields = ({ group, items }: ListingDraft['notices'][number]): [string, string][] => [
  [own.notice.header, group],
  ...items.map(({ item, text }): [string, string] => [`${own.notice.header} ${looseKey(item)}`, text]),
];

function printCertifications({ certifications }: ListingDraft): string {
  if (certifications.kind === 'none') return '인증대상아님';
  if (certifications.kind === 'inDescription') return '상세설명 별도표기';
  const labels = new Map<string, string>(certificationKinds.map(({ type, label }) => [type, label]));
  return certifications.certifications
    .map(({ type, number }) => `${labels.get(type) ?? type} ${number}`.trim())
    .join('\n');
}
