/**
 * What the seller has selected on the sheet, as rows of a tab: only what they see. A range that is drawn over a filter covers the
 * rows that it hides, and nothing may happen to these.
 */
import type { Outside, RowSpan, Workbook } from '../ports';
import { josa } from '../rules/josa';
import { Refusal } from '../rules/refusal';
import {
  isUnnamed,
  keyTitle,
  type Row,
  readRows,
  rowNumber,
  sheetOf,
  standingKeys,
  type Tab,
  takeSnapshot,
} from '../sheet';
import { tabs } from '../tabs';
import { productsTab } from '../tabs/products.tab';
import { type VisibleRows, visibleAmong } from './hidden-rows';
import { giveProductCodes } from './products/give-product-codes';

/** The selected rows of this tab below its header; `undefined` when another tab is open or nothing else is selected. */
function selectedRange(workbook: Workbook, tab: Tab): RowSpan | undefined {
  if (workbook.activeSheetName() !== tab.name) return undefined;
  const { first, last } = workbook.selectedRows();
  return last > 1 ? { first: Math.max(first, 2), last } : undefined;
}

/** How far the first row that can be seen is looked for: each hidden one costs a call. */
const LOOKS = 10;

/** The first selected row that can be seen; `undefined` where none is, or where more than ten hidden ones come first. */
export function firstSelectedRow(workbook: Workbook, tab: Tab): number | undefined {
  const range = selectedRange(workbook, tab);
  if (!range) return undefined;
  const sheet = sheetOf(tab, workbook);
  const last = Math.min(range.last, range.first + LOOKS - 1);
  for (let row = range.first; row <= last; row += 1) if (!sheet.isRowHidden(row)) return row;
  return undefined;
}

/**
 * Those of these rows of the tab that are selected and can be seen; `undefined` as for `selectedRange`. Throws `Refusal` where
 * Google does not tell which are hidden, and `SheetError`.
 */
export function selectedRows<T extends Tab>(
  workbook: Workbook,
  tab: T,
  rows: readonly Row<T>[],
): VisibleRows<Row<T>> | undefined {
  const range = selectedRange(workbook, tab);
  if (!range) return undefined;
  const inside = rows.filter(({ row }) => row >= range.first && row <= range.last);
  const visible = visibleAmong(workbook, tab, inside);
  if (visible.hidden > 0 && haveMoved(workbook, tab, inside)) throw new Refusal(MOVED);
  return visible;
}

/** The seller may sort between the read of the rows and the question which are hidden. */
function haveMoved(workbook: Workbook, tab: Tab, rows: readonly Row<Tab>[]): boolean {
  const keys = standingKeys(tab, sheetOf(tab, workbook));
  const isNamed = ({ key }: Row<Tab>) => key !== undefined && !isUnnamed(key);
  return rows.some((row) => isNamed(row) && keys[row.row - rowNumber(0)] !== row.key);
}

const MOVED = '누른 사이에 행의 차례가 바뀌어 아무것도 하지 않았습니다. 행을 다시 선택하고 누르세요.';

/** Throws `Refusal` where another tab is open than the one that the seller was shown. */
export function refuseOtherTab(workbook: Workbook, shown: string): void {
  const active = workbook.activeSheetName();
  if (active === shown) return;
  throw new Refusal(
    josa`지금 열린 탭은 「${active}」입니다. 「${shown}」 탭에서 하려던 일이라 하지 않았습니다. 할 탭을 열고 다시 누르세요.`,
  );
}

export interface Selection {
  /** The tab that is open, one of ours or not. */
  tab: string;
  /** Of the selected rows that hold something and can be seen, in their order. */
  keys: string[];
  /** One a key, for the seller: the row and what it is. */
  labels: string[];
  /** The products that these rows speak of, each once; none where the tab does not name products. */
  productCodes: string[];
  /** How many selected rows are left out because they are hidden. */
  hidden: number;
}

/**
 * Rows of 상품 without a 상품코드 get one first, as with 점검. `shown`: the tab that the seller was shown. Throws `Refusal` where
 * another one is open, and as `selectedRows`.
 */
export function readSelection(outside: Outside, shown?: string): Selection {
  const { workbook } = outside;
  if (shown !== undefined) refuseOtherTab(workbook, shown);
  const name = workbook.activeSheetName();
  const tab = tabs.find((one) => one.name === name && one.key.length > 0);
  if (!tab || !selectedRange(workbook, tab)) return { tab: name, keys: [], labels: [], productCodes: [], hidden: 0 };
  const seen = tab === productsTab ? giveProductCodes(outside) : takeSnapshot(tab, sheetOf(tab, workbook));
  const named = readRows(tab, seen).filter(({ key }) => key !== undefined && !isUnnamed(key));
  const { rows = [], hidden = 0 } = selectedRows(workbook, tab, named) ?? {};
  const productCodes = rows.flatMap(({ values }) => values['productCode'] ?? []).map(String);
  return {
    tab: name,
    keys: rows.map(({ key = '' }) => key),
    labels: rows.map(({ row, key = '', values }) => `${row}행 ${values['name'] ?? keyTitle(key)}`),
    productCodes: [...new Set(productCodes)],
    hidden,
  };
}
