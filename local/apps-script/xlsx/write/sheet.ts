/** One tab of the xlsx from one sheet of the model. */
import type ExcelJS from 'exceljs';
import { a1Of } from '../../spreadsheet/box';
import type { SheetData } from '../../spreadsheet/model';
import { toArgb } from '../colors';
import type { SheetExtras } from '../extras';
import { DEFAULT_COLUMN_WIDTH, pixelsToCharacters } from '../sizes';
import { type CellContext, columnStyles, writeCells } from './cells';
import { writeColorRules } from './color-rules';
import { hiddenByHand } from './filters';
import type { ListTab } from './list-tab';
import type { XlsxStyle } from './styles';
import { writeValidations } from './validations';

export interface SheetContext extends CellContext {
  writer: ExcelJS.stream.xlsx.WorkbookWriter;
  lists: ListTab;
}

/** Writes the sheet as the tab of this name and gives what the tab cannot carry. */
export function writeSheet(sheet: SheetData, tabName: string, context: SheetContext): SheetExtras {
  const tab = context.writer.addWorksheet(tabName, tabOptions(sheet));
  const styles = columnStyles(sheet, context.styles);
  writeColumns(tab, sheet, styles);
  writeCells(tab, sheet, styles, context);
  if (sheet.filter) tab.autoFilter = a1Of(sheet.filter.box);
  const colorRules = writeColorRules(tab, sheet.conditionalFormats);
  const validations = writeValidations(tab, sheet, context.clock, context.lists);
  tab.commit();
  return {
    id: sheet.id,
    name: sheet.name,
    tab: tabName,
    rowCount: sheet.rows.length,
    columnCount: sheet.columnCount,
    ...(sheet.filter && { filterCriteria: sheet.filter.criteria, hiddenByHand: hiddenByHand(sheet) }),
    ...(sheet.charts && { charts: sheet.charts }),
    protections: sheet.protections,
    metadata: sheet.metadata,
    validations,
    colorRules,
  };
}

function tabOptions(sheet: SheetData): Partial<ExcelJS.AddWorksheetOptions> {
  const { frozenRows, frozenColumns } = sheet;
  const tabColor = toArgb(sheet.tabColor);
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  return {
    state: sheet.hidden ? 'hidden' : 'visible',
    properties: {
      // Columns without a width look as wide as in Google Sheets.
      defaultColWidth: pixelsToCharacters(DEFAULT_COLUMN_WIDTH),
      ...(tabColor && { tabColor: { argb: tabColor } }),
    } as ExcelJS.WorksheetProperties,
    views: isFrozen ? [{ state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows }] : [],
  };
}

function writeColumns(tab: ExcelJS.Worksheet, sheet: SheetData, styles: readonly XlsxStyle[]): void {
  for (let index = 0; index < sheet.columnCount; index += 1) {
    const column = tab.getColumn(index + 1);
    column.width = pixelsToCharacters(sheet.columnWidths[index] ?? DEFAULT_COLUMN_WIDTH);
    column.style = styles[index] ?? {};
    if (sheet.hiddenColumns.has(index + 1)) column.hidden = true;
  }
}
