/**
 * Reads .xlsx into the model. Our own reader on a plain XML parser, because exceljs loses what we must keep (a formula's
 * text in a date column, backslashes of number formats, rules of newer Excel), fails on files of other programs, and
 * makes a million objects of one rule on a whole column.
 */

import type { SheetData, WorkbookData } from '../../spreadsheet/model';
import { isTimeZone } from '../../time-zone';
import { zoneClock } from '../dates';
import type { SheetExtras, WorkbookExtras } from '../extras';
import { isListTab } from '../list-tab-name';
import { XlsxError } from '../xlsx-error';
import { type Contents, readContents, type TabEntry } from './contents';
import { readNotes } from './notes';
import { openPackage, type XlsxPackage } from './package';
import { placeValidations } from './place-validations';
import { type ReadSheet, readSheet, type SheetSource } from './sheet';
import { readStrings } from './strings';
import { readStyles } from './styles';
import { colorReader } from './theme';

export interface ReadOptions {
  /** What the state file knows beyond the xlsx; where they contradict each other the xlsx is right. */
  extras?: WorkbookExtras;
  /** For a file without extras. */
  name: string;
  /** For a file without extras; Asia/Seoul when missing. */
  timeZone?: string;
  /** Makes the id of a spreadsheet that has none. */
  newId(): string;
}

interface ReadTab extends ReadSheet {
  tab: TabEntry;
  /** What the state file knows of it. */
  extras: SheetExtras | undefined;
}

type Shared = Omit<SheetSource, 'tab' | 'xml' | 'notes' | 'extras'>;

/** @throws XlsxError when the bytes are no xlsx that can be read. */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions): Promise<WorkbookData> {
  try {
    return await parseWorkbook(bytes, options);
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError({ kind: 'broken' }, { cause: error });
  }
}

/** Anything but an XlsxError that comes out of it means that the file is not what its parts promise. */
async function parseWorkbook(bytes: Uint8Array, options: ReadOptions): Promise<WorkbookData> {
  const file = await openPackage(bytes);
  const contents = await readContents(file);
  const { extras } = options;
  const timeZone = extras?.timeZone ?? options.timeZone ?? 'Asia/Seoul';
  if (!isTimeZone(timeZone)) throw new XlsxError({ kind: 'timeZone', timeZone });
  const shared = await readShared(file, contents, timeZone);
  const found = await readTabs(file, contents, shared, extras);
  const kept = found.filter((tab) => !isLists(tab));
  if (kept.length === 0) throw new XlsxError({ kind: 'noTabs' });
  const source = { listTab: found.find(isLists)?.sheet, names: contents.names };
  for (const { sheet, validations, extras: known } of kept) {
    placeValidations(sheet, validations, known?.validations ?? [], source, shared.values.clock);
  }
  const sheets = withIds(kept);
  return {
    id: extras?.id ?? options.newId(),
    name: extras?.name ?? options.name,
    timeZone,
    sheets,
    ...activeOf(sheets, found[contents.activeTab]?.sheet, extras),
  };
}

async function readTabs(
  file: XlsxPackage,
  { tabs }: Contents,
  shared: Shared,
  extras: WorkbookExtras | undefined,
): Promise<ReadTab[]> {
  const extrasOf = matchExtras(tabs, extras?.sheets ?? []);
  const found: ReadTab[] = [];
  for (const tab of tabs) {
    const known = extrasOf.get(tab);
    found.push({ ...(await readTab(file, tab, shared, known)), tab, extras: known });
  }
  return found;
}

/** Our own tab with the lists of drop-downs; a seller's tab of that name is known to the state file. */
function isLists({ tab, extras }: ReadTab): boolean {
  return !extras && tab.hidden && isListTab(tab.name);
}

async function readShared(file: XlsxPackage, contents: Contents, timeZone: string): Promise<Shared> {
  const part = async (path: string | undefined) => (path === undefined ? undefined : await file.text(path));
  const colorOf = colorReader(await part(contents.themePath));
  return {
    colorOf,
    styles: readStyles(await part(contents.stylesPath), colorOf),
    values: {
      strings: readStrings(await part(contents.stringsPath)),
      clock: zoneClock(timeZone),
      date1904: contents.date1904,
    },
  };
}

async function readTab(
  file: XlsxPackage,
  tab: TabEntry,
  shared: Shared,
  extras: SheetExtras | undefined,
): Promise<ReadSheet> {
  const xml = await file.text(tab.path);
  if (xml === undefined) throw new XlsxError({ kind: 'lostTab', tab: tab.name });
  const relations = await file.relations(tab.path);
  const notesPath = relations.find(({ type }) => type === 'comments')?.target;
  const notes = readNotes(notesPath === undefined ? undefined : await file.text(notesPath));
  return readSheet({ ...shared, tab, xml, notes, extras });
}

/** By name; a tab that was renamed elsewhere is known by its place, if that is left. */
function matchExtras(tabs: readonly TabEntry[], known: readonly SheetExtras[]): Map<TabEntry, SheetExtras> {
  const matched = new Map<TabEntry, SheetExtras>();
  for (const tab of tabs) {
    const extras = known.find((sheet) => sheet.tab === tab.name);
    if (extras) matched.set(tab, extras);
  }
  const taken = new Set(matched.values());
  tabs.forEach((tab, place) => {
    const extras = known[place];
    if (!extras || matched.has(tab) || taken.has(extras) || isListTab(tab.name)) return;
    matched.set(tab, { ...extras, name: tab.name });
  });
  return matched;
}

/** Sheets that the state file does not know get numbers that are free. */
function withIds(read: readonly { sheet: SheetData; extras: SheetExtras | undefined }[]): SheetData[] {
  let next = Math.max(-1, ...read.map(({ extras }) => extras?.id ?? -1)) + 1;
  for (const { sheet, extras } of read) {
    if (extras) continue;
    sheet.id = next;
    next += 1;
  }
  return read.map(({ sheet }) => sheet);
}

function activeOf(
  sheets: readonly SheetData[],
  shown: SheetData | undefined,
  extras: WorkbookExtras | undefined,
): Pick<WorkbookData, 'activeSheetId' | 'selection'> {
  const known = sheets.find(({ id }) => id === extras?.activeSheetId);
  if (known && extras) return { activeSheetId: known.id, selection: extras.selection };
  const active = sheets.find((sheet) => sheet === shown) ?? sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  return { activeSheetId: active?.id ?? 0, selection: { row: 1, column: 1, rows: 1, columns: 1 } };
}
