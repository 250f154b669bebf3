/** What 점검 fills into a row of 판매정보: the code of its category, how many products use it, since when it stands. */
import { categoryFinder, type SaleTermsPart } from './judge-others';
import { indexed, type ProductTables } from './product-tables';

/** The code stays blank as long as the category is not found. */
export function fillSaleTerms(tables: ProductTables): (row: SaleTermsPart) => SaleTermsPart {
  const find = categoryFinder(tables);
  const linked = indexed(tables.listings, ({ values }) => (values.listingId ? values.groupName : undefined));
  return ({ mall, groupName = '', mallCategory, registeredAt }) => {
    const category = mallCategory === undefined ? undefined : find(mall, mallCategory);
    return {
      categoryCode: category?.found ? category.category.code : undefined,
      linkedProducts: linked.get(groupName)?.length ?? 0,
      registeredAt: registeredAt ?? tables.now,
    };
  };
}
