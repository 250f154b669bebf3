/**
 * The spreadsheet as the local Apps Script runtime holds it in memory. Plain data: the services read and change it,
 * the xlsx reader and writer load and save it. What xlsx cannot carry is kept in the state file beside the workbook.
 */

/** A cell's value; an empty cell is `''`. A cell with a formula holds its last known result. */
export type CellValue = string | number | boolean | Date;

/** Immutable and shared between cells, so that a format on a whole column costs one object. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
}

/** Immutable and shared, like a style. `criteria` is the name in `SpreadsheetApp.DataValidationCriteria`. */
export interface Validation {
  readonly criteria: string;
  readonly args: readonly (string | number | boolean | Date | readonly string[])[];
  readonly allowInvalid: boolean;
  readonly helpText?: string;
}

/** One row; arrays are sparse and may be shorter than the sheet is wide. Moving a row moves everything in it. */
export interface RowData {
  values: CellValue[];
  formulas: (string | undefined)[];
  styles: (CellStyle | undefined)[];
  validations: (Validation | undefined)[];
  notes: (string | undefined)[];
  /** By which of the two; a row hidden by hand stays hidden under any filter. */
  hidden?: 'hand' | 'filter';
  height?: number;
}

/** First row and column counted from 1. */
export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface FilterData {
  box: Box;
  /** By column of the sheet (from 1); `criteria` as given, kept but not interpreted by xlsx. */
  criteria: Record<number, { hiddenValues: string[] }>;
}

export interface ConditionalFormat {
  boxes: Box[];
  /** Name in `SpreadsheetApp.BooleanCriteria`, with its arguments (a formula begins with `=`). */
  criteria: string;
  args: (string | number | boolean | Date)[];
  background?: string;
  fontColor?: string;
  bold?: boolean;
}

export interface ProtectionData {
  id: string;
  /** The whole sheet when missing. */
  box?: Box;
  description: string;
  warningOnly: boolean;
  /** E-mails of those who may edit it besides the file's owner; everybody when missing. */
  editors?: string[];
}

/** Developer metadata on the sheet, or on one column of it (counted from 1, kept right when columns move). */
export interface MetadataData {
  id: number;
  key: string;
  value: string;
  column?: number;
  /** Other scripts cannot see it (visibility `PROJECT`). */
  projectOnly?: boolean;
}

/** A chart over cells of its own tab. */
export interface ChartData {
  id: number;
  /** Name in `Charts.ChartType`. */
  type: string;
  boxes: Box[];
  /** How many rows at the top of the boxes name what stands below. */
  headers: number;
  /** The cell in which its upper left corner lies. */
  row: number;
  column: number;
  /** As given, such as `title`, and `width` and `height` in pixels. */
  options: Record<string, string | number | boolean>;
}

export interface SheetData {
  id: number;
  name: string;
  /** As many as the sheet has rows; a new Google sheet has 1,000 rows and 26 columns. */
  rows: RowData[];
  columnCount: number;
  /** Pixels by column (from 0); 100 where missing. */
  columnWidths: (number | undefined)[];
  hiddenColumns: Set<number>;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  tabColor?: string;
  filter?: FilterData;
  conditionalFormats: ConditionalFormat[];
  protections: ProtectionData[];
  metadata: MetadataData[];
  /** None when missing. */
  charts?: ChartData[];
}

export interface WorkbookData {
  id: string;
  name: string;
  timeZone: string;
  sheets: SheetData[];
  activeSheetId: number;
  /** The cell that is selected in the active sheet, and the rectangle round it. */
  selection: Box;
}

/** A trigger as `ScriptApp` knows it, with when it fires next (epoch milliseconds). */
export interface TriggerData {
  id: string;
  handler: string;
  /** E-mail of the person who made it: it runs as that person. */
  owner: string;
  /** Id of the spreadsheet in which it was made; the one at hand when missing. */
  file?: string;
  everyHours?: number;
  everyMinutes?: number;
  everyDays?: number;
  nextAt: number;
}

/** What Google keeps outside the spreadsheet's cells; saved as `<workbook>.state.json`. */
export interface PlatformState {
  documentProperties: Record<string, string>;
  scriptProperties: Record<string, string>;
  /** By e-mail: one store a person for all of their spreadsheets. A saved file carries a copy of it. */
  userProperties: Record<string, Record<string, string>>;
  /** Of all files that share this list; changed in place, because they do. */
  triggers: TriggerData[];
  cache: Record<string, { value: string; expiresAt: number }>;
}
