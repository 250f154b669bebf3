/** 점검 of the tabs beside 상품: 옵션, 품목고시, 판매정보, 배송정보. */
import { mistake } from '../../rules/finding';
import { josa } from '../../rules/josa';
import { findNoticeGroup, unknownNoticeGroup } from '../../rules/notice/groups';
import { checkNoticeItem } from '../../rules/notice/resolve';
import { type CategorySearch, categorySearch } from '../../rules/product/category-search';
import { priceFindings } from '../../rules/product/price';
import { salePeriodFindings } from '../../rules/product/sale-period';
import { shippingPolicyFindings } from '../../rules/product/shipping-policy';
import type { PartOf } from '../../sheet';
import type { noticesTab } from '../../tabs/notices.tab';
import type { saleTermsTab } from '../../tabs/sale-terms.tab';
import type { shippingPoliciesTab } from '../../tabs/shipping-policies.tab';
import { across, type ColumnFinding, on } from './column-findings';
import { optionJudge } from './judge-product-options';
import { type OptionPart, type ProductTables, policyFinder } from './product-tables';

export type SaleTermsPart = PartOf<typeof saleTermsTab>;
export type NoticePart = PartOf<typeof noticesTab>;
export type PolicyPart = PartOf<typeof shippingPoliciesTab>;

/** A row of 옵션: its product must exist and have such values. */
export function judgeOption(tables: ProductTables): (row: OptionPart) => ColumnFinding[] {
  const judge = optionJudge(tables);
  return (row) => {
    const found = judge(row);
    if (found) return across(found);
    if (row.productCode === undefined) return [];
    return on('productCode', [
      mistake('「상품」 탭에 이런 상품코드나 자체상품코드가 없습니다. 고치거나 이 행을 지우세요.'),
    ]);
  };
}

/** A row of 품목고시: its 품목 is one of the 40, and its item one of that group. */
export function judgeNotice(tables: ProductTables): (row: NoticePart) => ColumnFinding[] {
  const groupOf = new Map(
    tables.notices.flatMap(({ values }) => (values.group ? [[values.noticeName, values.group]] : [])),
  );
  return ({ noticeName, group: own, item, text = '', inDescription = false }) => {
    const name = own ?? groupOf.get(noticeName);
    if (name === undefined)
      return on('group', [mistake('이 고시명의 품목이 어느 행에도 없습니다. 40개 품목에서 고르세요.')]);
    const group = findNoticeGroup(name);
    if (!group) return on('group', [unknownNoticeGroup(name)]);
    if (item === undefined) return [];
    const unknown = checkNoticeItem(group, { item, text: '', inDescription: false });
    return unknown.length > 0 ? on('item', unknown) : on('text', checkNoticeItem(group, { item, text, inDescription }));
  };
}

/** How a category was found among those of a mall; `undefined` when the mall's were never fetched. */
export function categoryFinder({
  reference,
}: ProductTables): (mall: string | undefined, text: string) => CategorySearch | undefined {
  const searches = new Map<string | undefined, (text: string) => CategorySearch>();
  return (mall, text) => {
    const { categories } = reference.of(mall);
    const search = searches.get(mall) ?? categorySearch(categories);
    searches.set(mall, search);
    return categories.length === 0 ? undefined : search(text);
  };
}

/** A row of 판매정보: category, period, price, and its 배송정보. */
export function judgeSaleTerms(tables: ProductTables): (row: SaleTermsPart) => ColumnFinding[] {
  const find = categoryFinder(tables);
  const findPolicy = policyFinder(tables);
  return (row) => {
    const category = row.mallCategory === undefined ? undefined : find(row.mall, row.mallCategory);
    const policy = row.shippingPolicy;
    return [
      ...on('mallCategory', category && !category.found ? [category.finding] : []),
      ...across(salePeriodFindings(row, tables.now)),
      ...across(priceFindings(row)),
      ...on(
        'shippingPolicy',
        policy === undefined || findPolicy(row.mall, policy)
          ? []
          : [mistake(josa`「배송정보」 탭에 배송정보명 「${policy}」이(가) 없습니다. 그 탭에 먼저 적어 주세요.`)],
      ),
    ];
  };
}

/** A row of 배송정보: every condition of the contract. */
export const judgePolicy = (row: PolicyPart): ColumnFinding[] =>
  across(shippingPolicyFindings({ ...row, name: row.policyName }), { name: 'policyName' });
