/** Makes rows of 상품 and 옵션 for products that a mall has and the tabs have not (any more). */

import type { JobContext } from '../../engine/job';
import type { ListingDraft } from '../../mall/port/listings';
import { kstText } from '../../rules/kst';
import { sheetOf, upsertRows } from '../../sheet';
import { results } from '../../tabs/common';
import { optionsTab } from '../../tabs/options.tab';
import { productsTab } from '../../tabs/products.tab';
import { rowsOfDraft } from './from-draft';
import type { ProductPart, ProductTables } from './product-tables';

export interface ToRebuild {
  productCode: string;
  /** 그룹명 of all its rows of 판매상품. */
  groupNames: readonly string[];
  draft: ListingDraft;
}

const WHAT_TO_DO = '제휴몰의 상품으로 만든 행입니다. 「원산지구분」처럼 빈 칸을 채우고 점검하세요.';

/** Every code under which a product stands in 상품: its 상품코드 and its 자체상품코드. */
export const knownCodes = ({ products }: Pick<ProductTables, 'products'>): ReadonlySet<string> =>
  new Set(
    products.flatMap(({ values }) => [values.productCode, values.ownCode].flatMap((code) => (code ? [code] : []))),
  );

/** The 그룹명 under which a product stands in 판매상품. */
export const groupNamesOf = ({ listings }: Pick<ProductTables, 'listings'>, productCode: string): string[] => [
  ...new Set(
    listings.flatMap(({ values }) =>
      values.productCode === productCode && values.groupName ? [values.groupName] : [],
    ),
  ),
];

/**
 * Makes the rows of those whose 상품코드 stands nowhere in 상품; gives their codes. Options go first: a product that stands
 * is never looked at again, and an execution may die in between. Throws `SheetError`.
 */
export function rebuildProducts(
  { outside, mallName }: Pick<JobContext, 'outside' | 'mallName'>,
  tables: Pick<ProductTables, 'products' | 'reference'>,
  items: readonly ToRebuild[],
): ReadonlySet<string> {
  const known = knownCodes(tables);
  const missing = items.filter(({ productCode }) => !known.has(productCode));
  const registeredAt = kstText(outside.clock.now());
  const { categories } = tables.reference.of(mallName);
  const made = missing.map(({ productCode, groupNames, draft }) =>
    rowsOfDraft(draft, { productCode, groupNames, categories }),
  );
  const products = made.map(
    ({ product, lost }): ProductPart => ({
      ...product,
      registeredAt,
      result: results.done,
      message: [WHAT_TO_DO, ...lost].join('\n'),
      processedAt: registeredAt,
    }),
  );
  const whole = { wholeNewRows: true };
  upsertRows(
    optionsTab,
    sheetOf(optionsTab, outside.workbook),
    made.flatMap(({ options }) => options),
    {},
    whole,
  );
  upsertRows(productsTab, sheetOf(productsTab, outside.workbook), products, {}, whole);
  return new Set(missing.map(({ productCode }) => productCode));
}
