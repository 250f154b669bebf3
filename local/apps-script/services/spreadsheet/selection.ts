/** What is selected in the active tab. */
import { expose } from '../../guard';
import { activeSheet } from '../../spreadsheet/sheets';
import type { SpreadsheetContext } from './context';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The selected rectangle. */
export function activeRange(context: SpreadsheetContext): Range {
  return context.range({ sheet: activeSheet(context.workbook), box: { ...context.workbook.selection } });
}

/** The first cell of the selection. */
export function activeCell(context: SpreadsheetContext): Range {
  const box = { ...context.workbook.selection, rows: 1, columns: 1 };
  return context.range({ sheet: activeSheet(context.workbook), box });
}

export function selectionService(context: SpreadsheetContext) {
  return expose<GoogleAppsScript.Spreadsheet.Selection>(context.execution, {
    name: 'Selection',
    members: {
      other: {
        getActiveSheet: () => context.sheet(activeSheet(context.workbook)),
        getActiveRange: () => activeRange(context),
        getCurrentCell: () => activeCell(context),
        getActiveRangeList: () => rangeList(context, [activeRange(context)]),
      },
    },
  });
}

/** Several ranges of one tab; they are only read back. */
export function rangeList(context: SpreadsheetContext, ranges: readonly Range[]) {
  return expose<GoogleAppsScript.Spreadsheet.RangeList>(context.execution, {
    name: 'RangeList',
    members: { other: { getRanges: () => [...ranges] } },
  });
}
