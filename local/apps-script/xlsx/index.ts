/** Reading and writing the model of a spreadsheet as .xlsx. */
export type { SheetExtras, WorkbookExtras } from './extras';
export { readWorkbook } from './read/workbook';
export { writeWorkbook } from './write/workbook';
export { XlsxError, type XlsxReason } from './xlsx-error';
