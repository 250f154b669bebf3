/** Makes or repairs one tab: idempotent, and never touches what stands below the header. */
import type { Workbook } from '../../ports';
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
  dressTab(tab, sheet, located, made);
  trimColumns(workbook, tab);
  if (tab.hidden && !there) sheet.layout.hide();
  const headers = made.map((name) => tab.columns[name]?.header ?? name);
  return { tab: tab.name, isNew: !there, made: headers, renamed, problems };
}

/** Empty columns behind the last one only cost cells, of which a spreadsheet has ten million. */
function trimColumns(workbook: Workbook, tab: Tab): void {
  const sheet = workbook.sheet(tab.name);
  const used = sheet?.usedSize().columns ?? 0;
  const all = sheet?.gridSize().columns ?? 0;
  if (sheet && all > used) sheet.deleteColumns(used + 1, all - used);
}
