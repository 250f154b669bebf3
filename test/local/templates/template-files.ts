/** The committed templates, as bytes and as the workbooks that they are. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetData, WorkbookData } from '../../../local/apps-script';
import { readWorkbook } from '../../../local/apps-script/xlsx';
import { templates } from '../../../local/templates/template';

const folder = path.resolve(__dirname, '../../../sheets-templates');

export const templateNames = templates.map(({ name }) => name);

export const templatePath = (name: string): string => path.join(folder, `${name}.xlsx`);

export const templateBytes = (name: string): Buffer => readFileSync(templatePath(name));

/** As a seller gets it: the file alone, without what we keep beside a workbook. */
export const openTemplate = (name: string): Promise<WorkbookData> =>
  readWorkbook(templateBytes(name), { name, newId: () => `새 ${name}` });

export function sheetOf({ sheets }: WorkbookData, name: string): SheetData {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`「${name}」 탭이 없습니다.`);
  return sheet;
}

/** The texts of the first row. */
export const headersOf = (sheet: SheetData): string[] =>
  Array.from(sheet.rows[0]?.values ?? [], (value) => String(value ?? '')).filter((text) => text !== '');
