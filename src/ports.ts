/**
 * What the add-on needs from outside, and nothing else. Only `src/gas` fulfils these with Google's services;
 * tests fulfil them with fakes. Everything is synchronous, because Apps Script is.
 */

import type { Crypto } from './ports/crypto';
import type { Http } from './ports/http';
import type { Settings } from './ports/settings';

export { type Bytes, type Crypto, hex, type Input, utf8 } from './ports/crypto';
export {
  type Http,
  type HttpAnswer,
  type HttpRequest,
  headerOf,
  type LostCause,
  USUAL_WAIT,
  type Verb,
} from './ports/http';
export type { Settings, Store } from './ports/settings';

/** A cell as Google gives it; an empty cell is `''`. */
export type Cell = string | number | boolean | Date;
export type Grid = Cell[][];

/** A rectangle of a sheet: first row and column counted from 1, as a seller counts them. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Both ends included. */
export type RowSpan = { first: number; last: number };

export interface Size {
  rows: number;
  columns: number;
}

/** One tab of the spreadsheet: its cells. Each method is one call into Google, so it costs 0.1 s and more. */
export interface Sheet {
  readonly name: string;
  /** All cells there are, empty ones too. */
  gridSize(): Size;
  /** The last row and column that hold anything; 0 and 0 in an empty tab. */
  usedSize(): Size;
  read(area: Area): Grid;
  /** Whole columns, from the header down through the empty rows: the one way to read a column without asking how far it goes. */
  readColumns(first: number, count: number): Grid;
  /** Whole rows, through the blank columns to the last that the sheet has. */
  readRows(first: number, count: number): Grid;
  /** Everything down to the last row and column that hold anything; one blank cell in an empty tab. */
  readUsed(): Grid;
  /** Whether nobody sees this row, hidden by the filter or by hand; the filter view of one person is not known. Up to two calls. */
  isRowHidden(row: number): boolean;
  /** The formulas of the area, `''` where a cell holds none. */
  formulas(area: Area): string[][];
  /** Writes as if typed, so numbers and dates are recognised unless the cell's format is `@`. */
  write(area: Area, cells: Grid): void;
  /** Number formats, cell by cell. */
  writeFormats(area: Area, formats: string[][]): void;
  insertRows(afterRow: number, count: number): void;
  deleteRows(firstRow: number, count: number): void;
  insertColumns(afterColumn: number, count: number): void;
  deleteColumns(firstColumn: number, count: number): void;
  /** Whether this person may change every cell of the area: a protection that only warns does not count. */
  canEdit(area: Area): boolean;
  /** How the tab looks and guides the seller; only set-up uses it. */
  readonly layout: SheetLayout;
}

/** What the spreadsheet itself tells a seller about a cell, as a warning, never as a refusal. */
export type CellRule =
  | { kind: 'list'; values: readonly string[] }
  | { kind: 'checkbox' }
  | { kind: 'whole'; minimum: number; maximum: number }
  /** What stands in a stretch of another tab. */
  | { kind: 'range'; tab: string; area: Area };

/** A conditional colour: `formula` is true for the first cell of `area`, relative for the others. */
export interface ColorRule {
  area: Area;
  formula: string;
  background: string;
}

/** A chart over cells; the first row of either column is its header. */
export interface ChartSpec {
  title: string;
  kind: 'line' | 'column' | 'bar';
  /** One column each, of the same rows. */
  labels: Area;
  values: Area;
  /** The cell in which its upper left corner lies, and its size in pixels. */
  row: number;
  column: number;
  width: number;
  height: number;
}

export interface SheetLayout {
  hide(): void;
  freeze(rows: number, columns: number): void;
  setFormat(area: Area, numberFormat: string): void;
  /** One rule for the whole area; `undefined` takes it away. */
  setRule(area: Area, rule: CellRule | undefined): void;
  setNotes(area: Area, notes: string[][]): void;
  setBackgrounds(area: Area, colors: string[][]): void;
  setBold(area: Area): void;
  setWidth(column: number, pixels: number): void;
  hideColumns(column: number, count: number): void;
  /** Replaces the add-on's own colour rules (known by a mark in the formula); those of the seller stay. */
  setColorRules(rules: readonly ColorRule[]): void;
  /** Replaces the add-on's own protections: editing warns, and is never refused. Those of the seller stay. */
  setWarnings(areas: readonly Area[], description: string): void;
  /** The last row down to which all warnings of this description reach; 0 where there are none. */
  warnedRows(description: string): number;
  /**
   * Hides the rows below the header in whose cell of this column one of the values stands, by criteria of the tab's filter;
   * one is made over all used columns where there is none, or made larger. What somebody hid by criteria stays hidden.
   * Cells that change later change nothing until it is called again.
   */
  hideByFilter(column: number, values: readonly string[]): void;
  /** Takes the filter's criteria of this column away; those of others stay. */
  unhideByFilter(column: number): void;
  /** Puts these charts in the place of all that have one of the titles; others, the seller's among them, stay. */
  replaceCharts(titles: readonly string[], charts: readonly ChartSpec[]): void;
  /** The identity given to a column by `setColumnId`, by column number; it moves with the column. */
  columnIds(): Map<number, string>;
  setColumnId(column: number, id: string): void;
  /** Identities that an earlier version gave under another key become ours. One call where there are none. */
  renewColumnIds(): void;
}

export interface Workbook {
  id(): string;
  sheet(name: string): Sheet | undefined;
  sheetNames(): string[];
  /** All cells of each tab, empty ones too, by its name: three calls a tab, whatever the rows. */
  gridSizes(): Map<string, Size>;
  /** Puts the new tab at this place, counted from 0. */
  addSheet(name: string, place: number): Sheet;
  removeSheet(name: string): void;
  activeSheetName(): string;
  /** First and last row of what is selected on the active tab. */
  selectedRows(): RowSpan;
  /** Which of the rows nobody sees, blank ones too; by a formula in the scratch cell of row 1. `undefined`: not calculated. */
  hiddenRows(tab: string, rows: RowSpan, scratch: { tab: string; column: number }): ReadonlySet<number> | undefined;
  activate(name: string): void;
  /** Opens the tab and selects the rectangle, so that the seller sees it. */
  select(tab: string, area: Area): void;
  /** E-mail of the file's owner; `''` where Google does not tell, such as on a shared drive. */
  ownerEmail(): string;
  /** Time zones such as `Asia/Seoul`, of the file and of the script. */
  timeZones(): { file: string; script: string };
  setTimeZone(zone: string): void;
  /** Makes pending writes real before something outside depends on them. */
  flush(): void;
}

export interface Lock {
  /** Runs `work` as the only execution of this file; gives `undefined` when another one does not end within `waitMs`. */
  alone<T>(waitMs: number, work: () => T): { value: T } | undefined;
}

export interface Clock {
  /** Milliseconds since 1970 (UTC). */
  now(): number;
  sleep(ms: number): void;
}

export interface Trigger {
  id: string;
  handler: string;
}

/** Triggers of the person whose execution this is. An add-on has those of ALL of that person's files in one list. */
export interface Triggers {
  /** Those that were made in this file. */
  list(): Trigger[];
  /** Whether there is one of this id, in whatever file. */
  isThere(id: string): boolean;
  /** Calls the handler every `hours` hours from now on, in this file. */
  every(hours: number, handler: string): Trigger;
  /** Nothing happens where there is none of this id. */
  remove(id: string): void;
}

export interface MenuItem {
  label: string;
  /** Name of a global function of the bundle. */
  handler: string;
}

export interface Ui {
  menu(items: readonly (MenuItem | 'separator')[]): void;
  sidebar(title: string): void;
  /** The text of this HTML file, named without its ending. */
  pageFile(name: string): string;
  alert(title: string, message: string): void;
  /** True when the person chose yes. */
  ask(title: string, message: string): boolean;
  toast(message: string): void;
}

/** For the developer's log of Google. Never give it a key, a name, a phone or an address. */
export interface Log {
  info(message: string): void;
  error(message: string): void;
}

export interface Mail {
  /** Plain text. Throws when Google does not send it (quota, authorization). */
  send(to: string, subject: string, text: string): void;
}

export interface Authorization {
  /** True when the person whose execution this is has taken back what the add-on needs, or has never given it. */
  isMissing(): boolean;
  /**
   * Lets Google ask the person for what is missing: then this execution ends here. Goes on when nothing is missing, or
   * where Google does not offer it.
   */
  require(): void;
}

export interface Person {
  /** E-mail of the person whose execution this is; `''` where Google does not tell. */
  email(): string;
}

/** Everything from outside in one bundle; each part of the program takes only what it names. */
export interface Outside {
  workbook: Workbook;
  http: Http;
  crypto: Crypto;
  settings: Settings;
  lock: Lock;
  clock: Clock;
  triggers: Triggers;
  ui: Ui;
  log: Log;
  mail: Mail;
  authorization: Authorization;
  person: Person;
}
