/** 판매정보 and 배송정보 as a product is sent by them: from then on their rows are known by what they say now (sheet/named-rows). */
import type { Workbook } from '../../ports';
import { changeRows, type PartOf, printOfRow, type Row, sheetOf, type Tab, wholeRowError } from '../../sheet';
import { saleTermsTab } from '../../tabs/sale-terms.tab';
import { shippingPoliciesTab } from '../../tabs/shipping-policies.tab';
import type { ProductTables } from './product-tables';

/** Nothing is asked of the sheet where no row has changed. Throws `SheetError`. */
export function renewNames(workbook: Workbook, tables: Pick<ProductTables, 'saleTerms' | 'policies'>): void {
  renew(workbook, saleTermsTab, tables.saleTerms);
  renew(workbook, shippingPoliciesTab, tables.policies);
}

function renew<T extends Tab>(workbook: Workbook, tab: T, rows: readonly Row<T>[]): void {
  const changes = new Map<string, PartOf<Tab>>();
  for (const row of rows) {
    const rowPrint = wholeRowError(row.problems) === undefined ? printOfRow(tab, row) : undefined;
    if (rowPrint !== undefined && rowPrint !== row.values['rowPrint']) changes.set(row.key ?? '', { rowPrint });
  }
  if (changes.size > 0) changeRows<Tab>(tab, sheetOf(tab, workbook), changes);
}
