/** 점검 of the tabs of products. */
import type { Outside } from '../../ports';
import type { Problem, Row, Tab } from '../../sheet';
import { listingsTab } from '../../tabs/listings.tab';
import { noticesTab } from '../../tabs/notices.tab';
import { optionsTab } from '../../tabs/options.tab';
import { productsTab } from '../../tabs/products.tab';
import { saleTermsTab } from '../../tabs/sale-terms.tab';
import { shippingPoliciesTab } from '../../tabs/shipping-policies.tab';
import { readPreferences } from '../preferences';
import type { TabCheck } from '../tab-check';
import { judgeListing } from './judge-listing';
import { judgeNotice, judgeOption, judgePolicy, judgeSaleTerms } from './judge-others';
import { productJudge } from './judge-product';
import { type ProductDesk, readProductDesk } from './product-desk';
import { problemsOf, type Told } from './told';

type JudgeOf = (desk: ProductDesk) => (values: Row<Tab>['values']) => Told[];

const checkOf = (tab: Tab, judgeOf: JudgeOf): TabCheck => ({
  tab,
  allRows: true,
  judge(outside: Outside) {
    const judge = judgeOf(readProductDesk(outside, readPreferences(outside.settings)));
    return ({ values }): Problem[] => problemsOf(tab, judge(values));
  },
});

export const productChecks: readonly TabCheck[] = [
  checkOf(productsTab, productJudge),
  checkOf(optionsTab, judgeOption),
  checkOf(noticesTab, judgeNotice),
  checkOf(saleTermsTab, judgeSaleTerms),
  checkOf(shippingPoliciesTab, () => judgePolicy),
  checkOf(listingsTab, judgeListing),
];
