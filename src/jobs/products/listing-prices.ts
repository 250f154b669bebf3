/** 정가 and 판매가 that count for a row of 판매상품: its own word goes first, then 상품's, then 판매정보's. */
import { mistake } from '../../rules/finding';
import { type FieldFinding, inField } from '../../rules/product/field-finding';
import { type Prices, priceFindings } from '../../rules/product/price';
import { listingsTab } from '../../tabs/listings.tab';
import { productsTab } from '../../tabs/products.tab';
import { saleTermsTab } from '../../tabs/sale-terms.tab';
import type { ListingPart } from './product-tables';
import { indexed, type ProductTables } from './product-tables';

type Field = keyof Prices;

/** The prices of several tabs as one, the first that has a price giving it. */
export const pricesOf = (...tabs: readonly (Prices | undefined)[]): Prices => ({
  originPrice: firstOf('originPrice', tabs),
  salePrice: firstOf('salePrice', tabs),
});

const firstOf = (field: Field, tabs: readonly (Prices | undefined)[]): number | undefined =>
  tabs.find((one) => one?.[field] !== undefined)?.[field];

/**
 * Judges a row that says a price itself; what it leaves to the other tabs is judged there.
 * Source: as `priceFindings`.
 */
export function listingPriceFindings({ products, saleTerms }: Pick<ProductTables, 'products' | 'saleTerms'>) {
  const byCode = indexed(products, ({ values }) => values.productCode);
  const byOwnCode = indexed(products, ({ values }) => values.ownCode);
  const byName = indexed(saleTerms, ({ values }) => values.groupName);
  return (row: ListingPart): FieldFinding<Field>[] => {
    if (row.originPrice !== undefined && row.salePrice !== undefined) return priceFindings(row);
    if (row.originPrice === undefined && row.salePrice === undefined) return [];
    const code = row.productCode ?? '';
    const product = (byCode.get(code) ?? byOwnCode.get(code))?.[0]?.values;
    const group = byName.get(row.groupName ?? '')?.[0]?.values;
    const { originPrice, salePrice } = pricesOf(row, product, group);
    if (originPrice === undefined || salePrice === undefined || originPrice >= salePrice) return [];
    return inheritedFindings(row, product, { originPrice, salePrice });
  };
}

const headers = {
  originPrice: listingsTab.columns.originPrice.header,
  salePrice: listingsTab.columns.salePrice.header,
};

/** The row has one of the two; which tab the other one comes from is what the seller has to know. */
function inheritedFindings(row: Prices, product: Prices | undefined, prices: Required<Prices>): FieldFinding<Field>[] {
  const [own, other, compared]: readonly [Field, Field, string] =
    row.salePrice === undefined ? ['originPrice', 'salePrice', '낮습니다'] : ['salePrice', 'originPrice', '높습니다'];
  const { name } = product?.[other] === undefined ? saleTermsTab : productsTab;
  const amount = (prices[other] ?? 0).toLocaleString('en-US');
  const advice = `고치거나 이 행의 「${headers[other]}」도 적어 주세요.`;
  return inField(own, [mistake(`「${name}」 탭의 「${headers[other]}」 ${amount}원보다 ${compared}. ${advice}`)]);
}
