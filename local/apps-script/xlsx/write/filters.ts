/** Filters: Excel is content with the tab's own word, LibreOffice also wants a name for the filtered range. */
import type ExcelJS from 'exceljs';
import { columnLetters } from '../../spreadsheet/a1';
import { lastColumn, lastRow } from '../../spreadsheet/box';
import type { Box, WorkbookData } from '../../spreadsheet/model';

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

function absolute(tab: string, box: Box): string {
  const first = `$${columnLetters(box.column)}$${box.row}`;
  return `'${tab.replaceAll("'", "''")}'!${first}:$${columnLetters(lastColumn(box))}$${lastRow(box)}`;
}
