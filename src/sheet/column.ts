/** A column answers every question about itself; shared code never asks what kind of column it is. */
import type { Cell, CellRule } from '../ports';
import type { PersonalKind } from '../rules/personal-data/mask';

/**
 * Who writes the column. `seller`: a job only reads. `initial`: the seller's too, but a job fills it in once, when it
 * makes the row or where the cell is blank. `mall`: the mall's word, overwritten at each collection. `addon`: ours.
 */
export type Owner = 'seller' | 'initial' | 'mall' | 'addon';

/** What a cell says; a problem is data, never an exception. Messages are Korean and do not name the column. */
export type Reading<Value> = { value: Value; warning?: string } | { error: string };

/**
 * Tab and header, and which of its rows: those with this text under another header (they stand together). Of rows that differ
 * under the header `alike` only those like the first: a drop-down shows one stretch.
 */
export interface ListFrom {
  readonly tab: string;
  readonly header: string;
  readonly within?: { readonly header: string; readonly text: string; readonly alike?: string };
}

/** Holds while another column of the row (by its program name) says one of these words. */
export interface Deadline {
  readonly column: string;
  readonly words: readonly string[];
}

export interface Column<Value = unknown> {
  readonly header: string;
  /** Headers that the column had in earlier versions: a file made with one of them may still come. */
  readonly formerly: readonly string[];
  readonly owner: Owner;
  /** A row without it is an error. */
  readonly required: boolean;
  /** A file of an earlier version may lack it: jobs go on without. */
  readonly optional: boolean;
  /**
   * Of a part of the key that came later: what a blank cell says, as the only thing that an earlier version knew. A key with it
   * is as if it had no such part, so rows and prints of that version keep theirs. Missing elsewhere.
   */
  readonly blankMeans: string | undefined;
  /** Number format of the whole column; `@` keeps every text exactly as it was written. */
  readonly format: string;
  /** What the sheet offers or warns about; it never refuses a paste. */
  readonly rule: CellRule | undefined;
  /** The drop-down shows what stands in a column of another tab. */
  readonly listFrom: ListFrom | undefined;
  /** Shown when the pointer rests on the header. */
  readonly note: string;
  /** Pixels. */
  readonly width: number;
  readonly hidden: boolean;
  /** The seller's, but a job empties it once it has done what it says (작업). */
  readonly clearedByJobs: boolean;
  /** Background by the cell's text, for states that must catch the eye. */
  readonly colors: Readonly<Record<string, string>>;
  /** The cell is a day by which something must be done: coloured when that is near or over. */
  readonly deadline: Deadline | undefined;
  /** The kind of personal data in the cell, which is masked once it is no longer needed. */
  readonly personal: PersonalKind | undefined;
  readonly sample: Value;
  /** Reads a cell that is not blank. Never throws. */
  decode(cell: Cell): Reading<Value>;
  encode(value: Value): Cell;
}

export interface ColumnOptions<Value> {
  owner?: Owner;
  formerly?: readonly string[];
  required?: boolean;
  optional?: boolean;
  blankMeans?: string;
  note?: string;
  listFrom?: ListFrom;
  width?: number;
  hidden?: boolean;
  clearedByJobs?: boolean;
  colors?: Readonly<Record<string, string>>;
  deadline?: Deadline;
  personal?: PersonalKind;
  sample?: Value;
}

/** A blank cell is `undefined`, unless the column must be filled. */
export type Filled<Value, O> = O extends { required: true } ? Value : Value | undefined;

interface Kind<Value> {
  format: string;
  rule?: CellRule;
  width: number;
  decode(cell: Cell): Reading<Value>;
  encode(value: Value): Cell;
}

/** Puts a kind of cell and the words about one column together; the kinds of this folder are made with it. */
export function column<Value, O extends ColumnOptions<Value>>(
  header: string,
  options: O,
  kind: Kind<Value>,
): Column<Filled<Value, O>> {
  const made: Column<Value | undefined> = {
    header,
    formerly: options.formerly ?? [],
    owner: options.owner ?? 'seller',
    required: options.required ?? false,
    optional: options.optional ?? false,
    blankMeans: options.blankMeans,
    format: kind.format,
    rule: kind.rule,
    listFrom: options.listFrom,
    note: options.note ?? '',
    width: options.width ?? kind.width,
    hidden: options.hidden ?? false,
    clearedByJobs: options.clearedByJobs ?? false,
    colors: options.colors ?? {},
    deadline: options.deadline,
    personal: options.personal,
    sample: options.sample,
    decode: kind.decode,
    encode: (value) => (value === undefined ? '' : fitting(kind.encode(value))),
  };
  return made as Column<Filled<Value, O>>;
}

/** Google takes at most 50,000 characters a cell and refuses the whole block otherwise. */
const CELL_LIMIT = 50_000;
const CUT = '…(이하 생략)';

/** Cut so that no character of two halves is torn. */
function fitting(cell: Cell): Cell {
  if (typeof cell !== 'string' || cell.length <= CELL_LIMIT) return cell;
  return cell.slice(0, CELL_LIMIT - CUT.length).replace(/[\ud800-\udbff]$/, '') + CUT;
}

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');
