/** A cell of the fake workbook; what a sheet makes of a value that is typed into it is the local runtime's business. */
import { formatKind, shownText, shownValue, typedCell } from '../../local/apps-script';
import type { Cell, CellRule } from '../../src/ports';

/** Never changed in place: blank cells are one object, however many there are. */
export interface FakeCell {
  readonly value: Cell;
  /** With its `=`; `''` where there is none. */
  readonly formula: string;
  readonly format: string;
  readonly rule?: CellRule;
  readonly note?: string;
  readonly background?: string;
  readonly bold?: boolean;
}

export const BLANK: FakeCell = { value: '', formula: '', format: 'General' };

/** Both ways in which Google may take a formula and a leading apostrophe in a `@` cell. */
export interface TextCellRules {
  formula: 'text' | 'formula';
  apostrophe: 'kept' | 'taken';
  /** Characters that the sheet cannot keep. */
  swallows?: RegExp;
}

/** The rules of a file, with its time zone at this moment. */
export interface Typing extends TextCellRules {
  timeZone: string;
}

const CELL_LIMIT = 50_000;
/** Of the tests' clock; it stands in for a year that was not typed. */
const THIS_YEAR = 2026;

/** The cell after a person or a script typed `input` into it. Throws when the text is too long. */
export function typedInto(cell: FakeCell, input: Cell, { swallows, timeZone, ...textFormat }: Typing): FakeCell {
  const kept = typeof input === 'string' && swallows ? input.replace(swallows, '') : input;
  const rules = { timeZone, thisYear: THIS_YEAR, textFormat, cellCharacters: CELL_LIMIT };
  const { value, formula = '', numberFormat } = typedCell(kept, cell.format, rules);
  const format = formatKind(cell.format) === 'general' ? (numberFormat ?? cell.format) : cell.format;
  return { ...cell, value, formula, format };
}

/** As a script reads the cell. */
export const readCell = ({ value, format }: FakeCell, { timeZone }: Typing): Cell =>
  shownValue(value, { numberFormat: format }, timeZone);

/** As a person sees the cell. */
export const seenCell = ({ value, format }: FakeCell, { timeZone }: Typing): string =>
  shownText(value, { numberFormat: format }, timeZone);
