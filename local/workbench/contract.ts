/** What the page and the server of the workbench say to each other: types only. Rows and columns are counted from 1. */
import type { Box, CellStyle, ConditionalFormat, Question, SaidMenuItem } from '../apps-script/types';

export type Scalar = string | number | boolean;

/** `style` is `null` for a cell without any. */
export interface WholeCell {
  value: Scalar | null;
  formula?: string;
  style: CellStyle | null;
}

/** A cell in the style of its column says nothing of it, and is often its value alone. */
export type CellView = Scalar | null | (Omit<WholeCell, 'style'> & { style?: CellStyle | null });

export interface ColumnView {
  /** Pixels; the grid's own width when missing. */
  width?: number;
  hidden?: true;
  /** What most cells below the header look like. */
  style?: CellStyle;
}

export type RuleView =
  | { kind: 'list'; values: readonly string[] }
  | { kind: 'range'; reference: string }
  | { kind: 'checkbox' }
  | { kind: 'between'; least: number; most: number };

export interface ValidationView {
  rule: RuleView;
  boxes: Box[];
}

export interface FilterView {
  box: Box;
  /** By column: the texts that are hidden, and those that stay. */
  criteria: Record<number, { hidden: string[]; shown: string[] }>;
}

/** A chart with what it shows now. */
export interface ChartView {
  kind: 'line' | 'column' | 'bar';
  title: string;
  labels: string[];
  values: number[];
}

/** What a tab is besides what follows from its cells. */
export interface TabLayout {
  id: number;
  name: string;
  hidden: boolean;
  tabColor?: string;
  rowCount: number;
  frozenRows: number;
  frozenColumns: number;
  hiddenRows: number[];
  notes: { row: number; column: number; text: string }[];
  validations: ValidationView[];
  colors: ConditionalFormat[];
  charts: ChartView[];
}

export interface TabView extends TabLayout {
  columns: ColumnView[];
  filter?: FilterView;
  /** From row 1 on, each as wide as it is used. */
  rows: CellView[][];
}

export interface WorkbookView {
  version: number;
  name: string;
  file: string;
  mall: string;
  tabs: TabView[];
  activeTab: string;
  menu: readonly SaidMenuItem[];
  clock: ClockView;
}

export interface ClockView {
  /** Epoch milliseconds. */
  now: number;
  /** When the next trigger fires, where there is one. */
  next?: number;
}

export type ChangedCell = [row: number, column: number, cell: WholeCell];

/** What became different since the version before. */
export interface Change {
  version: number;
  cells: { tab: number; cells: ChangedCell[] }[];
  /** More than cells became different: the page asks for the whole workbook. */
  reload?: true;
  /** The page that did it by hand and shows it already. */
  by?: string;
}

/** Pushed to every page. */
export type PageEvent =
  | { kind: 'change'; change: Change }
  | { kind: 'toast'; text: string }
  | { kind: 'question'; id: number; question: Question }
  | { kind: 'answered'; id: number }
  | { kind: 'sidebar'; title: string }
  | { kind: 'clock'; clock: ClockView }
  | { kind: 'busy'; what: string }
  | { kind: 'idle' };

/** Where a page's person is: what the script takes as the active tab and selection. */
export interface Place {
  tab: string;
  selection: Box;
}

/** What a function of the script gave, and where it left the person. */
export interface Ran {
  result: unknown;
  place: Place;
}

/** What a person does to a tab by hand. */
export type Edit =
  | { kind: 'cells'; tab: string; row: number; column: number; values: string[][] }
  | { kind: 'insert' | 'delete'; tab: string; axis: 'rows' | 'columns'; at: number; count: number }
  | { kind: 'sort'; tab: string; column: number; ascending: boolean }
  | { kind: 'rename'; tab: string; name: string }
  | { kind: 'width'; tab: string; columns: number[]; pixels: number }
  | { kind: 'hide'; tab: string; axis: 'rows' | 'columns'; at: number; count: number; hidden: boolean }
  | { kind: 'filter'; tab: string; column: number; shown: string[] | null }
  | { kind: 'filterRange'; tab: string; box: Box | null };

/** What the page asks; each is a POST of JSON to `/api/<name>`. */
export interface Requests {
  /** `client` is the page that shows all of it already. */
  edit: { args: { client?: string; edits: Edit[] }; value: { version: number } };
  run: { args: { name: string; place: Place }; value: Ran };
  call: { args: { name: string; args: unknown[]; place: Place }; value: Ran };
  answer: { args: { id: number; yes: boolean }; value: object };
  /** A sentence for each trigger that was due. */
  tick: { args: object; value: { said: string[] } };
  buyer: { args: BuyerRequest; value: { said: string } };
  save: { args: object; value: object };
}

export type RequestName = keyof Requests;

export type BuyerAct =
  | 'order'
  | 'cancelRequest'
  | 'cancelNow'
  | 'confirm'
  | 'deliver'
  | 'return'
  | 'exchange'
  | 'question'
  | 'urgent'
  | 'slow'
  | 'fail'
  | 'cut'
  | 'normal';

export interface BuyerRequest {
  act: BuyerAct;
  /** How many orders. */
  count?: number;
  /** What the question says. */
  text?: string;
}
