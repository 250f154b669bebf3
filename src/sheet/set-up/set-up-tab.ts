/** Makes or repairs one tab: idempotent, and never touches what stands below the header. */
import type { Sheet, Workbook } from '../../ports';
import type { Tab } from '../tab';
import { bringColumns, type Renamed } from './columns';
import { dressTab } from './looks';

export interface TabReport {
  tab: string;
  isNew: boolean;
  /** Headers that were put in. */
  made: string[];
  renamed: Renamed[];
  problems: string[];
}

/** `place` is where a new tab is put, counted from 0. */
export function setUpTab(tab: Tab, workbook: Workbook, place: number): TabReport {
  const there = workbook.sheet(tab.name);
  const sheet = there ?? workbook.addSheet(tab.name, place);
  const { located, made, renamed, problems } = bringColumns(tab, sheet);
  if (located.size > 0) {
    makeRoomBelow(sheet);
    dressTab(tab, sheet, located, made);
    trimColumns(sheet, renamed);
  }
  if (tab.hidden && !there) sheet.layout.hide();
  const headers = made.map((name) => tab.columns[name]?.header ?? name);
  return { tab: tab.name, isNew: !there, made: headers, renamed, problems };
}

/** Formats and rules need a row below the header to stand on. */
function makeRoomBelow(sheet: Sheet): void {
  if (sheet.gridSize().rows === 1) sheet.insertRows(1, 1);
}

/** Empty columns behind the last one only cost cells, of which a spreadsheet has ten million; one to be renamed back stays. */
function trimColumns(sheet: Sheet, renamed: readonly Renamed[]): void {
  const used = Math.max(sheet.usedSize().columns, ...renamed.map(({ place }) => place));
  const all = sheet.gridSize().columns;
  if (all > used) sheet.deleteColumns(used + 1, all - used);
}
