/** Filters: Excel is content with the tab's own word, LibreOffice also wants a name for the filtered range. */
import type ExcelJS from 'exceljs';
import { columnLetters } from '../../spreadsheet/a1';
import { lastColumn, lastRow } from '../../spreadsheet/box';
import { isFiltered } from '../../spreadsheet/filter-rows';
import type { Box, SheetData, WorkbookData } from '../../spreadsheet/model';

const NAME = '_xlnm._FilterDatabase';

/** Names the filtered range of every tab; call it before the file is closed. */
export function nameFilters(
  writer: ExcelJS.stream.xlsx.WorkbookWriter,
  { sheets }: WorkbookData,
  tabNames: readonly string[],
): void {
  const names = sheets.flatMap(({ filter }, place) =>
    filter ? [{ name: NAME, localSheetId: place, ranges: [absolute(tabNames[place] ?? '', filter.box)] }] : [],
  );
  // exceljs knows no names that belong to one tab, but writes what its list of names gives it.
  Object.defineProperty(writer.definedNames, 'model', { value: names });
}

/** Rows (counted from 1) below the filter's header that it did not hide itself. */
export function hiddenByHand({ filter, rows }: SheetData): number[] {
  return rows.flatMap(({ hidden }, index) =>
    filter && hidden === 'hand' && isFiltered(filter.box, index + 1) ? [index + 1] : [],
  );
}

function absolute(tab: string, box: Box): string {
  const first = `$${columnLetters(box.column)}$${box.row}`;
  return `'${tab.replaceAll("'", "''")}'!${first}:$${columnLetters(lastColumn(box))}$${lastRow(box)}`;
}
