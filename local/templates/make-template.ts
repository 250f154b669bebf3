/** Makes a template: the shipped bundle sets an empty workbook up, then tabs are taken away and sample rows typed in. */

import { codesTab } from '../../src/tabs/codes.tab';
import { guideTab } from '../../src/tabs/guide.tab';
import {
  activate,
  createRuntime,
  emptyState,
  emptyWorkbook,
  findSheet,
  type Runtime,
  type SheetData,
  virtualClock,
  type WorkbookData,
} from '../apps-script';
import { writeWorkbook } from '../apps-script/xlsx';
import type { BuiltBundle } from '../bundle';
import { pasteRows } from '../demo/seller-hand';
import { MAKER } from '../korean/maker';
import type { Template } from './template';

/** A template made at any time is the same. */
const MADE_AT = Date.parse('2026-11-23T10:00:00+09:00');

/** The bytes of the .xlsx. */
export async function makeTemplate(bundle: BuiltBundle, template: Template): Promise<Uint8Array> {
  const { bytes } = await writeWorkbook(templateWorkbook(bundle, template), { maker: MAKER });
  return bytes;
}

export function templateWorkbook(bundle: BuiltBundle, { name, tabs, samples, guide }: Template): WorkbookData {
  const workbook = emptyWorkbook(name);
  const clock = virtualClock(MADE_AT, { frozen: true });
  const runtime = createRuntime({ ...bundle, workbook, state: emptyState(), clock });
  runtime.run('setUpWorkbook');
  for (const [tab, rows] of samples) pasteRows(runtime, tab.name, rows);
  writeGuide(runtime, guide);
  forgetFile(sheetOf(workbook, codesTab.name));
  workbook.sheets = tabs.map((tab) => sheetOf(workbook, tab.name));
  activate(workbook, sheetOf(workbook, tabs[0]?.name ?? ''));
  return workbook;
}

function sheetOf(workbook: WorkbookData, name: string): SheetData {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new Error(`「${name}」 탭이 만들어지지 않았습니다.`);
  return sheet;
}

/** What is said of this file stands above what is said in every file. */
function writeGuide({ seller }: Runtime, guide: Template['guide']): void {
  const [, ...general] = seller.read(guideTab.name);
  const own = guide.map(([topic, text]) => [topic, text]);
  seller.paste(guideTab.name, 2, 1, [...own, ...general]);
}

/** The file's own id stands there: a file made from the template would be taken for a copy of another one. */
function forgetFile(codes: SheetData): void {
  for (const row of codes.rows.slice(1)) row.values = [];
}
