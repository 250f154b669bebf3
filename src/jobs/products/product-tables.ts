/** Everything that a product is judged by and sent from, read once from all the tabs that speak of products. */
import type { Outside } from '../../ports';
import { kstText } from '../../rules/kst';
import type { Preferences } from '../../settings/preferences';
import { type PartOf, type Row, readRows, sheetOf, type Tab, takeSnapshot } from '../../sheet';
import { askedRows, type ChosenRows } from '../../store/chosen-rows';
import { listingsTab } from '../../tabs/listings.tab';
import { noticesTab } from '../../tabs/notices.tab';
import { optionsTab } from '../../tabs/options.tab';
import { productsTab } from '../../tabs/products.tab';
import { saleTermsTab } from '../../tabs/sale-terms.tab';
import { shippingPoliciesTab } from '../../tabs/shipping-policies.tab';
import { type Reference, readReference } from './reference';

export type ProductPart = PartOf<typeof productsTab>;
export type OptionPart = PartOf<typeof optionsTab>;
export type ListingPart = PartOf<typeof listingsTab>;

export interface ProductTables {
  products: Row<typeof productsTab>[];
  options: Row<typeof optionsTab>[];
  notices: Row<typeof noticesTab>[];
  saleTerms: Row<typeof saleTermsTab>[];
  policies: Row<typeof shippingPoliciesTab>[];
  listings: Row<typeof listingsTab>[];
  /** What each mall offers. */
  reference: Reference;
  preferences: Preferences;
  /** KST text. */
  now: string;
}

/** A tab of which all rows are at hand. */
interface KnownTab {
  tab: Tab;
  rows: readonly Row<Tab>[];
}

/**
 * One read a tab, none for one at hand; the 작업 only where the caller wants it. Throws `SheetError` when a tab or a column
 * is missing.
 */
export function readProductTables(
  outside: Pick<Outside, 'workbook' | 'clock'>,
  preferences: Preferences,
  { chosen, known }: { chosen?: ChosenRows | undefined; known?: KnownTab } = {},
): ProductTables {
  const { workbook, clock } = outside;
  const all = <T extends Tab>(tab: T): Row<T>[] =>
    known?.tab === (tab as Tab)
      ? ([...known.rows] as Row<T>[])
      : readRows(tab, takeSnapshot(tab, sheetOf(tab, workbook)));
  return {
    products: askedRows(productsTab, all(productsTab), chosen),
    options: all(optionsTab),
    notices: all(noticesTab),
    saleTerms: all(saleTermsTab),
    policies: all(shippingPoliciesTab),
    listings: askedRows(listingsTab, all(listingsTab), chosen),
    reference: readReference(workbook, clock.now()),
    preferences,
    now: kstText(clock.now()),
  };
}

/** The rows of 판매상품 by their 상품코드, as they stand now. Throws `SheetError`. */
export function listingsByProduct({ workbook }: Pick<Outside, 'workbook'>): Map<string, Row<typeof listingsTab>[]> {
  const rows = readRows(listingsTab, takeSnapshot(listingsTab, sheetOf(listingsTab, workbook)));
  return indexed(rows, ({ values }) => values.productCode);
}

/**
 * The row of 배송정보 of this name at a mall. Two malls may have one of the same name; where either side names no mall, the
 * name alone counts.
 */
export function policyFinder({
  policies,
}: Pick<ProductTables, 'policies'>): (
  mall: string | undefined,
  name: string | undefined,
) => ProductTables['policies'][0] | undefined {
  const byName = indexed(policies, ({ values }) => values.policyName);
  return (mall, name = '') => {
    const rows = byName.get(name) ?? [];
    const isLoose = ({ values }: ProductTables['policies'][0]) => mall === undefined || values.mall === undefined;
    return rows.find(({ values }) => values.mall === mall) ?? rows.find(isLoose);
  };
}

/** Rows of the tables by a value of theirs, computed once for each `ProductTables`. */
export function indexed<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Map<string, Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const there = index.get(key);
    if (there) there.push(item);
    else index.set(key, [item]);
  }
  return index;
}
