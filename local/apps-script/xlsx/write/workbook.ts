/** Writes the model as .xlsx. exceljs streams it: its other writer holds every cell as an object. */
import { PassThrough } from 'node:stream';
import ExcelJS from 'exceljs';
import type { WorkbookData } from '../../spreadsheet/model';
import { zoneClock } from '../dates';
import type { WorkbookExtras } from '../extras';
import { nameFilters } from './filters';
import { createListTab } from './list-tab';
import { writeSheet } from './sheet';
import { createStyleBook } from './styles';
import { xlsxTabNames } from './tab-names';

export interface WriteOptions {
  maker?: string;
}

/**
 * The file, and what the file cannot carry: `readWorkbook` makes the same model from both. `maker` is named in the file's
 * properties as who made it.
 */
export async function writeWorkbook(
  workbook: WorkbookData,
  { maker = '' }: WriteOptions = {},
): Promise<{ bytes: Buffer; extras: WorkbookExtras }> {
  const tabNames = xlsxTabNames(workbook.sheets.map(({ name }) => name));
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  writer.creator = maker;
  writer.lastModifiedBy = maker;
  writer.views = [activeView(workbook)];
  const lists = createListTab(tabNames);
  const context = { writer, lists, clock: zoneClock(workbook.timeZone), styles: createStyleBook() };
  const sheets = workbook.sheets.map((sheet, index) => writeSheet(sheet, tabNames[index] ?? sheet.name, context));
  lists.write((name) => writer.addWorksheet(name, { state: 'veryHidden' }));
  nameFilters(writer, workbook, tabNames);
  await writer.commit();
  const { id, name, timeZone, activeSheetId, selection } = workbook;
  return { bytes: Buffer.concat(chunks), extras: { id, name, timeZone, activeSheetId, selection, sheets } };
}

function activeView(workbook: WorkbookData): ExcelJS.WorkbookView {
  const activeTab = Math.max(
    0,
    workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId),
  );
  return { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab, visibility: 'visible' };
}
