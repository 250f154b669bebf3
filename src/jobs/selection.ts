/** What the seller has selected on the sheet, as rows of a tab. */
import type { Outside, Workbook } from '../ports';
import { isUnnamed, type Row, readRows, sheetOf, type Tab, takeSnapshot } from '../sheet';
import { tabs } from '../tabs';
import { productsTab } from '../tabs/products.tab';
import { giveProductCodes } from './products/give-product-codes';

/** Rows as the seller counts them, both included. */
export interface RowRange {
  first: number;
  last: number;
}

/** The selected rows of this tab below its header; `undefined` when another tab is open or nothing else is selected. */
export function selectedRange(workbook: Workbook, tab: Tab): RowRange | undefined {
  if (workbook.activeSheetName() !== tab.name) return undefined;
  const { first, last } = workbook.selectedRows();
  return last > 1 ? { first: Math.max(first, 2), last } : undefined;
}

export const isWithin =
  ({ first, last }: RowRange) =>
  ({ row }: Pick<Row<Tab>, 'row'>): boolean =>
    row >= first && row <= last;

export interface Selection {
  /** The tab that is open, one of ours or not. */
  tab: string;
  /** Of the selected rows that hold something, in their order. */
  keys: string[];
  /** One a key, for the seller: the row and what it is. */
  labels: string[];
  /** The products that these rows speak of, each once; none where the tab does not name products. */
  productCodes: string[];
}

/** Rows of 상품 without a 상품코드 get one first, as with 점검. Throws `SheetError`. */
export function readSelection(outside: Outside): Selection {
  const { workbook } = outside;
  const name = workbook.activeSheetName();
  const tab = tabs.find((one) => one.name === name && one.key.length > 0);
  const range = tab && selectedRange(workbook, tab);
  if (!tab || !range) return { tab: name, keys: [], labels: [], productCodes: [] };
  const seen = tab === productsTab ? giveProductCodes(outside) : takeSnapshot(tab, sheetOf(tab, workbook));
  const rows = readRows(tab, seen)
    .filter(isWithin(range))
    .flatMap(({ key, ...row }) => (key === undefined || isUnnamed(key) ? [] : [{ ...row, key }]));
  const productCodes = rows.flatMap(({ values }) => values['productCode'] ?? []).map(String);
  return {
    tab: name,
    keys: rows.map(({ key }) => key),
    labels: rows.map(({ row, key, values }) => `${row}행 ${values['name'] ?? key.split('\u001f').join(' / ')}`),
    productCodes: [...new Set(productCodes)],
  };
}
