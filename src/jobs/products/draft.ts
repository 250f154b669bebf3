/** A product with its 판매정보, 배송정보, 옵션 and 품목고시 as one draft for a mall, built from judged rows. */
import { mallWord } from '../../mall';
import type { ListingDraft, ListingSale } from '../../mall/port/listings';
import { parseCertification } from '../../rules/certification/parse';
import { josa } from '../../rules/josa';
import { resolveNotice } from '../../rules/notice/resolve';
import { parseDescription } from '../../rules/product/description';
import { parseIsbn } from '../../rules/product/isbn';
import { parseKeywords } from '../../rules/product/keywords';
import { rowValues } from '../../rules/product/option-rows';
import { combinations, optionAxes } from '../../rules/product/option-values';
import { saleEndTime, saleStartTime } from '../../rules/product/sale-period';
import { type Row, type Tab, wholeRowError } from '../../sheet';
import { saleTermsTab } from '../../tabs/sale-terms.tab';
import { shippingPoliciesTab } from '../../tabs/shipping-policies.tab';
import { categoryFinder, type PolicyPart, type SaleTermsPart } from './judge-others';
import { type NoticeOfProduct, noticeOfProduct } from './judge-product';
import { isCombined, isTyped, optionRowsOf } from './judge-product-options';
import { pricesOf } from './listing-prices';
import {
  indexed,
  type ListingPart,
  type OptionPart,
  type ProductPart,
  type ProductTables,
  policyFinder,
} from './product-tables';
import type { MallReference } from './reference';

/** What lacks for a draft, in Korean; the column is of 판매상품's message, so it names tab and column itself. */
export type Drafted = { ok: true; draft: ListingDraft } | { ok: false; message: string };

/** Makes the drafts of `ProductTables` for its rows of 판매상품; a product that is mixed up gets none. */
export function listingDrafter(tables: ProductTables): (listing: ListingPart) => Drafted {
  const draft = drafter(tables);
  const products = new Map(tables.products.map((row) => [row.values.productCode, row]));
  return (listing) => {
    const product = products.get(listing.productCode);
    if (!product) return lacking(NO_PRODUCT);
    const refusal = wholeRowError(product.problems);
    return refusal === undefined ? draft(product.values, listing) : lacking(refusalOfProduct(product.row, refusal));
  };
}

const NO_PRODUCT = '「상품」 탭에 이 상품코드가 없습니다. 상품코드를 고치거나 이 행을 지우세요.';

/** The message for a row of 판매상품 about its product. */
export const refusalOfProduct = (row: number, refusal: string): string => `「상품」 탭 ${row}행: ${refusal}`;

/** The message about a row of another tab whose name two rows have, or that is mixed up with another. */
function refusalIn(tab: string, { row, problems }: Pick<Row<Tab>, 'row' | 'problems'>): string | undefined {
  const refusal = wholeRowError(problems);
  return refusal && `「${tab}」 탭 ${row}행: ${refusal}`;
}

/** For a product, and how it is sold in one group. */
export function drafter(tables: ProductTables): (product: ProductPart, listing: ListingPart) => Drafted {
  const terms = new Map(tables.saleTerms.map((row) => [row.values.groupName, row]));
  const findPolicy = policyFinder(tables);
  const notices = indexed(tables.notices, ({ values }) => values.noticeName);
  const optionRows = optionRowsOf(tables);
  const findCategory = categoryFinder(tables);

  return (product, listing) => {
    const termsRow = terms.get(listing.groupName);
    if (!termsRow)
      return lacking(
        josa`「판매정보」 탭에 그룹명 「${listing.groupName ?? ''}」이(가) 없습니다. 그 탭에 먼저 적어 주세요.`,
      );
    const group = termsRow.values;
    const policyRow = findPolicy(group.mall, group.shippingPolicy);
    const refusal =
      refusalIn(saleTermsTab.name, termsRow) ?? (policyRow && refusalIn(shippingPoliciesTab.name, policyRow));
    if (refusal !== undefined) return lacking(refusal);
    const policy = policyRow?.values;
    if (!policy?.policyId) return lacking(policyLacks(group, policy));
    const query = listing.mallCategory ?? product.mallCategory ?? group.mallCategory ?? '';
    const category = findCategory(group.mall, query);
    if (!category)
      return lacking(
        `${mallWord(group.mall)}의 카테고리를 아직 받지 않았습니다. 「카테고리·품목 새로 받기」를 먼저 실행하세요.`,
      );
    if (!category.found) return lacking(`「제휴몰카테고리」 ${category.finding.message}`);
    const sale = saleOf(product, listing, group, tables.now);
    if (!sale)
      return lacking(
        '「정가」와 「판매가」, 「판매종료일」이 「상품」과 「판매정보」 어디에도 없습니다. 한쪽에 적어 주세요.',
      );
    const notice = noticeOfProduct(product, notices);
    if (!('group' in notice)) return lacking(`「품목고시」 ${notice.message}`);
    const parts = { sale, categoryCode: category.category.code, shippingPolicyId: policy.policyId };
    const options = optionsPart(product, optionRows(product));
    return {
      ok: true,
      draft: {
        ...ownPart(product, tables),
        ...parts,
        ...options,
        notices: [noticePart(notice, product, tables.reference.of(group.mall))],
      },
    };
  };
}

const lacking = (message: string): Drafted => ({ ok: false, message });

const policyLacks = (group: SaleTermsPart, policy: PolicyPart | undefined): string =>
  policy
    ? josa`「배송정보」 탭의 「${group.shippingPolicy ?? ''}」이(가) 아직 제휴몰에 저장되지 않았습니다. 그 탭에서 저장을 먼저 실행하세요.`
    : josa`「배송정보」 탭에 「${group.shippingPolicy ?? ''}」이(가) 없습니다. 그 탭에 먼저 적어 주세요.`;

const FAR_END = '2099-12-31';

/** 판매상품's own word goes first, then 상품's, then 판매정보's; `undefined` when a price or the end is nowhere. */
function saleOf(
  product: ProductPart,
  listing: ListingPart,
  group: SaleTermsPart,
  now: string,
): ListingSale | undefined {
  const { salePrice: price, originPrice: originalPrice } = pricesOf(listing, product, group);
  const always = group.method === 'always';
  const endDate = listing.endDate ?? group.endDate ?? (always ? FAR_END : undefined);
  if (price === undefined || originalPrice === undefined || endDate === undefined) return undefined;
  const from = saleStartTime(group.startDate ?? now.slice(0, 10), now) ?? now.slice(0, 16);
  return { originalPrice, price, from: `${from}:00`, to: `${saleEndTime(endDate)}:00`, ...(always && { always }) };
}

function ownPart(product: ProductPart, { preferences }: ProductTables) {
  const { isbn10, isbn13 } = parseIsbn(product.isbn);
  const { certification } = parseCertification(product.certification ?? []);
  return {
    productCode: product.productCode ?? '',
    name: product.name ?? '',
    type: product.type ?? 'new',
    adultOnly: product.adultOnly ?? false,
    brand: product.brand ?? preferences.companyName,
    maker: product.maker ?? preferences.companyName,
    taxed: product.tax !== 'free',
    minimumQuantity: product.minimum,
    maximumQuantity: product.maximum,
    mainImage: product.mainImage ?? '',
    moreImages: [product.image1, product.image2].flatMap((url) => url ?? []),
    description: parseDescription(product.description ?? ''),
    stock: product.stock ?? 0,
    parallelImport: product.parallelImport ?? false,
    certifications:
      certification.kind === 'listed'
        ? {
            kind: certification.kind,
            certifications: certification.certifications.map(({ type, number }) => ({ type, number })),
          }
        : certification,
    isbn10,
    isbn13,
    keywords: parseKeywords(product.keywords),
  };
}

/** The rows of 옵션 where there are any, else every combination of the values. */
function optionsPart(product: ProductPart, rows: readonly OptionPart[]): Pick<ListingDraft, 'options' | 'textOptions'> {
  const axes = optionAxes(product);
  if (isTyped(product)) return { options: undefined, textOptions: axes.map(({ name }) => name) };
  if (!isCombined(product)) return { options: undefined, textOptions: [] };
  const known = new Map(rows.map((row) => [rowValues(row).join('\n'), row]));
  const every = combinations(axes.map(({ values }) => values)).map((values) => {
    const row = known.get(values.join('\n'));
    return {
      values,
      extra: row?.addAmount ?? 0,
      soldOut: row?.saleState === 'soldOut',
      stock: row?.stock ?? product.stock ?? 0,
      sellerCode: row?.sellerOptionCode ?? '',
    };
  });
  return { options: { titles: axes.map(({ name }) => name), rows: every }, textOptions: [] };
}

function noticePart(notice: NoticeOfProduct, product: ProductPart, { noticeItems }: MallReference) {
  const mallItems = noticeItems(notice.group.name);
  const { items } = resolveNotice({ ...notice, lines: product.noticeLines ?? [], ...(mallItems && { mallItems }) });
  return { group: notice.group.name, items: items.map(({ item, text }) => ({ item, text })) };
}
