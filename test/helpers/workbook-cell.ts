/** A cell of the fake workbook, and what a sheet makes of a value that is typed into it. */
import type { Cell, CellRule } from '../../src/ports';
import { kstText, parseKst } from '../../src/rules/kst';

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

/** What nobody could check at Google: how a `@` cell takes a formula and a leading apostrophe. */
export interface TextCellRules {
  formula: 'text' | 'formula';
  apostrophe: 'kept' | 'taken';
  /** Characters that the sheet cannot keep. */
  swallows?: RegExp;
}

const CELL_LIMIT = 50_000;

/** The cell after somebody typed `input` into it. Throws when the text is too long. */
export function typedInto(cell: FakeCell, input: Cell, rules: TextCellRules): FakeCell {
  if (typeof input !== 'string') return { ...cell, formula: '', value: cell.format === '@' ? shown(input) : input };
  if (input.length > CELL_LIMIT) throw new Error('셀 하나에 50,000자를 넘게 넣을 수 없습니다.');
  const text = rules.swallows ? input.replace(rules.swallows, '') : input;
  if (cell.format === '@') return typedAsText(cell, text, rules);
  if (text.startsWith("'")) return { ...cell, formula: '', value: text.slice(1) };
  if (isFormula(text)) return { ...cell, formula: text, value: '#NAME?' };
  return { ...cell, formula: '', value: recognised(text) };
}

function typedAsText(cell: FakeCell, text: string, rules: TextCellRules): FakeCell {
  if (rules.apostrophe === 'taken' && text.startsWith("'")) return { ...cell, formula: '', value: text.slice(1) };
  if (rules.formula === 'formula' && isFormula(text)) return { ...cell, formula: text, value: '#NAME?' };
  return { ...cell, formula: '', value: text };
}

const isFormula = (text: string): boolean => /^=./s.test(text) || /^\+[^\d.\s]/.test(text);

function recognised(text: string): Cell {
  const trimmed = text.trim();
  if (/^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?(e[+-]?\d+)?$/i.test(trimmed)) {
    return Number(Number(trimmed.replaceAll(',', '')).toPrecision(15));
  }
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  const ms = parseKst(trimmed);
  return ms === undefined ? text : new Date(ms);
}

function shown(input: Exclude<Cell, string>): string {
  if (typeof input === 'boolean') return String(input).toUpperCase();
  if (typeof input === 'object') return kstText(input.getTime());
  return Math.abs(input) < 1e15 ? String(input) : input.toExponential(5).replace('e', 'E');
}
