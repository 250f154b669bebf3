/** A tab as one object: its name, its purpose, its key and its columns. */
import type { Column } from './column';

type Columns = Record<string, Column>;

/** A row needs no more work while its cell in this column (by its program name) says one of these words. */
export interface Finished<Name extends string = string> {
  readonly column: Name;
  readonly words: readonly string[];
}

/** How a mixed row is recognised (identity.ts). */
export interface Identity<Name extends string = string> {
  /** The add-on's hidden column of prints. */
  readonly column: Name;
  /** Columns that identify the row's subject; a list of another length voids the prints of earlier versions. */
  readonly of: readonly Name[];
  /** All cells are the seller's: what is changed by hand is no mix, and only jobs that ask for it renew a print. */
  readonly isSellers?: boolean;
  /** The key is a name that the seller makes up and may change (named-rows.ts); all but what is the mall's is the seller's. */
  readonly isNamed?: boolean;
  /** The cells that report a mixed row; `result` is the present result. Without a message the row is mended. */
  messageCells(message: string | undefined, result: unknown): Readonly<Record<string, string | undefined>>;
}

export interface Tab<C extends Columns = Columns> {
  /** Sellers' files name it, so it never changes. */
  readonly name: string;
  /** For the seller: what this tab is for and what to do in it. */
  readonly help: string;
  /** The columns that together identify a row; none for a log. */
  readonly key: readonly string[];
  /** The seller never looks at it. */
  readonly hidden: boolean;
  /** Missing where rows are never finished. */
  readonly finished?: Finished;
  /**
   * The column (by its program name) that jobs go by when an execution before them died: of a row that stands, it is
   * written after all others of the mall's and the add-on's. Missing where no job goes by one.
   */
  readonly mark?: string;
  /** Missing where only the seller knows what a row is about. */
  readonly identity?: Identity;
  readonly columns: C;
}

type ValueOf<C> = C extends Column<infer Value> ? Value : never;

/** Some columns of a row, by the names of the program. */
export type PartOf<T extends Tab> = { [K in keyof T['columns']]?: ValueOf<T['columns'][K]> | undefined };

export type ColumnName<T extends Tab> = keyof T['columns'] & string;

interface TabWords<C extends Columns> {
  name: string;
  help: string;
  key: readonly (keyof C & string)[];
  hidden?: boolean;
  finished?: Finished<keyof C & string>;
  mark?: keyof C & string;
  identity?: Identity<keyof C & string>;
  columns: C;
}

/** Keeps the exact types of the columns, so that rows are typed. */
export function defineTab<const C extends Columns>(words: TabWords<C>): Tab<C> {
  return { ...words, hidden: words.hidden ?? false };
}

/** The column by its program name. Throws a plain Error for a name that the tab does not have: our bug. */
export function columnOf(tab: Tab, name: string): Column {
  const column = tab.columns[name];
  if (!column) throw new Error(`Tab ${tab.name} has no column ${name}.`);
  return column;
}

/** The headers of the columns without which a key is not complete. */
export const keyHeaders = (tab: Tab): string[] =>
  tab.key
    .map((name) => columnOf(tab, name))
    .flatMap(({ header, blankMeans }) => (blankMeans === undefined ? header : []));
