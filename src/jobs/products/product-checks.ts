/** 점검 of the tabs of products. */

import type { TabCheck } from '../../engine/tab-check';
import type { Outside } from '../../ports';
import { readPreferences } from '../../settings/preferences';
import type { PartOf, Row, Tab } from '../../sheet';
import { listingsTab } from '../../tabs/listings.tab';
import { noticesTab } from '../../tabs/notices.tab';
import { optionsTab } from '../../tabs/options.tab';
import { productsTab } from '../../tabs/products.tab';
import { saleTermsTab } from '../../tabs/sale-terms.tab';
import { shippingPoliciesTab } from '../../tabs/shipping-policies.tab';
import { type ColumnFinding, problemsOf } from './column-findings';
import { fillSaleTerms } from './fill-sale-terms';
import { blanksOfListing, judgeListing } from './judge-listing';
import { judgeNotice, judgeOption, judgePolicy, judgeSaleTerms } from './judge-others';
import { productJudge } from './judge-product';
import { type ProductTables, readProductTables } from './product-tables';

type Of<Answer> = (tables: ProductTables) => (values: Row<Tab>['values']) => Answer;

interface Further {
  /** What 점검 fills in. */
  fillOf?: Of<PartOf<Tab>>;
  /** Headers of cells that a row may leave blank. */
  mayBeBlank?: (values: Row<Tab>['values']) => readonly string[];
}

const checkOf = (tab: Tab, judgeOf: Of<ColumnFinding[]>, { fillOf, mayBeBlank }: Further = {}): TabCheck => ({
  tab,
  allRows: true,
  keepsUnknown: tab === listingsTab || tab === shippingPoliciesTab,
  judge(outside: Outside, stands) {
    const tables = readProductTables(outside, readPreferences(outside.settings), { known: { tab, rows: stands } });
    const judge = judgeOf(tables);
    const fill = fillOf?.(tables);
    return ({ values }) => ({
      problems: problemsOf(tab, judge(values)),
      ...(fill && { values: fill(values) }),
      ...(mayBeBlank && { mayBeBlank: mayBeBlank(values) }),
    });
  },
});

export const productChecks: readonly TabCheck[] = [
  checkOf(productsTab, productJudge),
  checkOf(optionsTab, judgeOption),
  checkOf(noticesTab, judgeNotice),
  checkOf(saleTermsTab, judgeSaleTerms, { fillOf: fillSaleTerms }),
  checkOf(shippingPoliciesTab, () => judgePolicy),
  checkOf(listingsTab, judgeListing, { mayBeBlank: blanksOfListing }),
];
