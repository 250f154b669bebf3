/** Makes or repairs one tab: idempotent, and never touches what stands below the header. */
import type { Sheet, Workbook } from '../../ports';
import { findColumns, readHeader } from '../header';
import type { Tab } from '../tab';
import { bringColumns, type Renamed } from './columns';
import { linkLists } from './link-lists';
import { dressTab, hasOutgrownLooks } from './looks';

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

/**
 * Rules, colours and warnings anew where they end above the last row of the tab (`rows`), such as when a seller wrote into
 * that row before it grew. A few questions where they do not; nothing below the header is touched.
 */
export function renewLooks(tab: Tab, workbook: Workbook, rows: number): void {
  const sheet = workbook.sheet(tab.name);
  if (!sheet || !hasOutgrownLooks(tab, sheet, rows)) return;
  const located = findColumns(tab, readHeader(sheet));
  if (located.size === 0) return;
  dressTab(tab, sheet, located, []);
  linkLists(tab, workbook);
}
