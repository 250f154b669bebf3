/** The shapes of a spreadsheet, of what a script shows and of its calls: types alone, so a page in a browser may take them too. */
export type { Question, Said, SaidMenuItem } from './said';
export type { HookActions, ServiceCall } from './service-call';
export type {
  Box,
  CellStyle,
  CellValue,
  ChartData,
  ConditionalFormat,
  PlatformState,
  RowData,
  SheetData,
  Validation,
  WorkbookData,
} from './spreadsheet/model';
