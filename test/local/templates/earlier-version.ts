/** A template of an earlier version, as a seller has filled it in: fewer columns and tabs, another order, a column of theirs. */
import type { RowData, SheetData, WorkbookData } from '../../../local/apps-script';
import { writeWorkbook } from '../../../local/apps-script/xlsx';
import { headersOf, openTemplate, sheetOf } from './template-files';

/** Columns and a tab that the earlier version did not know. */
export const laterColumns = ['상품유형', '병행수입', '제휴몰카테고리', '메시지'];
export const laterTab = '품목고시';
/** A column of the seller's, and what stands in it beside the sample row. */
export const sellersColumn = { header: '창고 위치', text: '=A동 3층' };

/** The bytes of the .xlsx. */
export async function earlierVersion(): Promise<Uint8Array> {
  const workbook: WorkbookData = await openTemplate('상품-대량등록');
  workbook.sheets = workbook.sheets.filter(({ name }) => name !== laterTab);
  const products = sheetOf(workbook, '상품');
  addColumn(products);
  const headers = headersOf(products);
  const kept = headers.flatMap((header, at) => (laterColumns.includes(header) ? [] : [at]));
  // 상품명 stood first, and the rest the other way round.
  const name = headers.indexOf('상품명');
  takeColumns(products, [name, ...kept.filter((at) => at !== name).reverse()]);
  const { bytes } = await writeWorkbook(workbook);
  return bytes;
}

function addColumn({ rows }: SheetData): void {
  const at = rows[0]?.values.length ?? 0;
  rows[0]!.values[at] = sellersColumn.header;
  rows[1]!.values[at] = sellersColumn.text;
}

const parts = ['values', 'formulas', 'styles', 'validations', 'notes'] as const;

function takeColumns(sheet: SheetData, places: readonly number[]): void {
  sheet.rows = sheet.rows.map((row): RowData => {
    const taken = parts.map((part) => [part, places.map((at) => row[part][at])]);
    return { ...row, ...Object.fromEntries(taken) };
  });
  sheet.columnWidths = places.map((at) => sheet.columnWidths[at]);
  sheet.columnCount = places.length;
  sheet.conditionalFormats = [];
}
