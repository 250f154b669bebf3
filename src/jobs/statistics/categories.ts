/** 카테고리 of a sold product, as 상품 says it. */
import type { Workbook } from '../../ports';
import { readColumns } from '../../sheet';
import { productsTab } from '../../tabs/products.tab';

const NO_PRODUCT = '(상품 탭에 없음)';
const NO_CATEGORY = '(카테고리 없음)';

/** By 상품코드 or 자체상품코드. A file without the tab knows no product. Throws `SheetError`. */
export function categoriesOf(workbook: Workbook): (productCode: string) => string {
  const sheet = workbook.sheet(productsTab.name);
  const rows = sheet ? readColumns(productsTab, sheet, ['productCode', 'ownCode', 'category']) : [];
  const found = new Map<string, string>();
  // 상품코드 goes before a 자체상품코드 that reads the same.
  for (const name of ['ownCode', 'productCode'] as const) {
    for (const { values } of rows) {
      const code = values[name];
      if (code) found.set(code, values.category || NO_CATEGORY);
    }
  }
  return (productCode) => found.get(productCode) ?? NO_PRODUCT;
}
