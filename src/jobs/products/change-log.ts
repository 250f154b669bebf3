/** 상품수정이력: what the mall had beside what was sent, a row a field that differs. */
import type { ListingDraft, ListingOption, ListingSale } from '../../mall/listings';
import { certificationKinds } from '../../rules/certification/types';
import { kstText } from '../../rules/kst';
import { looseKey } from '../../rules/nearest';
import { appendRows, columnOf, type PartOf, sheetOf } from '../../sheet';
import { productChangesLimit, productChangesTab } from '../../tabs/product-changes.tab';
import { productsTab } from '../../tabs/products.tab';
import type { JobContext } from '../job';
import type { ListingPart } from './draft';
import { printPeriod } from './taken-listing';

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
        person,
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
    ['정가', String(listing.sentOriginPrice ?? ''), String(sale.originalPrice)],
    ['판매가', String(listing.sentSalePrice ?? ''), String(sale.price)],
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

const differing = (told: readonly (readonly [string, string, string])[]): FieldChange[] =>
  told.flatMap(([field, before, after]) => (before === after ? [] : [{ field, before, after }]));

/** The start is left out: it follows the clock until the mall fixes it. */
function printed(draft: ListingDraft): [string, string][] {
  const { sale, options, description } = draft;
  return [
    ['상품명', draft.name],
    ['상품유형', String(columnOf(productsTab, 'type').encode(draft.type))],
    ['카테고리코드', draft.categoryCode],
    ['배송정보번호', draft.shippingPolicyId],
    ['성인인증', yesNo(draft.adultOnly)],
    ['브랜드', draft.brand],
    ['제조사', draft.maker],
    ['정가', String(sale.originalPrice)],
    ['판매가', String(sale.price)],
    ['판매방식', sale.always ? '상시판매' : '기간설정'],
    ['판매종료일시', sale.to],
    ['과세구분', draft.taxed ? '과세' : '비과세'],
    ['최소구매수량', String(draft.minimumQuantity ?? 1)],
    ['최대구매수량', String(draft.maximumQuantity ?? '')],
    ['대표이미지', draft.mainImage],
    ['추가이미지', draft.moreImages.join('\n')],
    ['상세설명', description.kind === 'images' ? description.urls.join('\n') : description.html],
    ['옵션명', options?.titles.join(', ') ?? ''],
    ...(options?.rows ?? []).map((row): [string, string] => [`옵션 ${row.values.join('/')}`, printOption(row)]),
    ['구매자입력형 옵션', draft.textOptions.join(', ')],
    ['재고수량', options ? '' : String(draft.stock)],
    ...draft.notices.flatMap(noticeFields),
    ['병행수입', yesNo(draft.parallelImport)],
    ['인증정보', printCertifications(draft)],
    ['ISBN', draft.isbn13 ?? draft.isbn10 ?? ''],
    ['키워드', draft.keywords.join(',')],
  ];
}

const yesNo = (yes: boolean): string => (yes ? '예' : '아니오');

const printOption = ({ extra, soldOut, stock, sellerCode }: ListingOption): string =>
  [`추가금액 ${extra}`, soldOut ? '품절' : '판매가능', `재고 ${stock}`, ...(sellerCode ? [sellerCode] : [])].join(', ');

/** Mall and tabs may write one item's name with other blanks. */
const noticeFields = ({ group, items }: ListingDraft['notices'][number]): [string, string][] => [
  ['품목고시', group],
  ...items.map(({ item, text }): [string, string] => [`품목고시 ${looseKey(item)}`, text]),
];

function printCertifications({ certifications }: ListingDraft): string {
  if (certifications.kind === 'none') return '인증대상아님';
  if (certifications.kind === 'inDescription') return '상세설명 별도표기';
  const labels = new Map<string, string>(certificationKinds.map(({ type, label }) => [type, label]));
  return certifications.certifications
    .map(({ type, number }) => `${labels.get(type) ?? type} ${number}`.trim())
    .join('\n');
}
