/** What the spreadsheet has and xlsx cannot carry; it is kept in the state file beside the workbook. */
import type { Box, ChartData, FilterData, MetadataData, ProtectionData, Validation } from '../spreadsheet/model';
import type { ColorRule } from './color-rule-form';

export interface SheetExtras {
  id: number;
  name: string;
  /** The tab's name in the xlsx, where fewer names are allowed. */
  tab: string;
  rowCount: number;
  columnCount: number;
  filterCriteria?: FilterData['criteria'];
  /** Of the rows below the filter's header those that were hidden by hand: a file says only that a row is hidden. */
  hiddenByHand?: number[];
  charts?: ChartData[];
  protections: ProtectionData[];
  metadata: MetadataData[];
  /** The rules of which the xlsx says less; a rule there names its place in this list, from 1. */
  validations: Validation[];
  /** The rules of which the xlsx says less, by their place among the tab's rules, from 1. */
  colorRules: Record<number, ColorRule>;
}

export interface WorkbookExtras {
  id: string;
  name: string;
  timeZone: string;
  activeSheetId: number;
  selection: Box;
  sheets: SheetExtras[];
}
