/** A conditional format as xlsx can say it, and the translation both ways. */
import type { ConditionalFormat } from '../spreadsheet/model';
import { fromArgb, toArgb } from './colors';

export type ColorRule = Omit<ConditionalFormat, 'boxes'>;

export interface ColorRuleForm {
  type: 'cellIs' | 'expression' | 'containsText';
  operator?: string;
  formulas: readonly string[];
  background?: string;
  fontColor?: string;
  bold?: boolean;
}

/** Excel colours nothing by it; the state file knows the rule. The number keeps two of them apart. */
const NEVER = /^AND\(FALSE,N\("\d+"\)=0\)$/;

const OPERATORS: Record<string, string> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

/** The rule as xlsx says it; `undefined` when it cannot. `cell` is the first cell of the rule, such as `B2`. */
export function formOfColorRule(rule: ColorRule, cell: string): ColorRuleForm | undefined {
  const { criteria, args } = rule;
  const look = lookOf(rule);
  const [first] = args;
  const operator = OPERATORS[criteria];
  if (criteria === 'CUSTOM_FORMULA' && typeof first === 'string' && first.startsWith('=')) {
    return { type: 'expression', formulas: [first.slice(1)], ...look };
  }
  if (criteria === 'CELL_NOT_EMPTY') return { type: 'expression', formulas: [`LEN(TRIM(${cell}))>0`], ...look };
  if (criteria === 'CELL_EMPTY') return { type: 'expression', formulas: [`LEN(TRIM(${cell}))=0`], ...look };
  if (criteria === 'TEXT_EQUAL_TO' && typeof first === 'string') {
    return { type: 'cellIs', operator: 'equal', formulas: [quoted(first)], ...look };
  }
  if (criteria === 'TEXT_CONTAINS' && typeof first === 'string') {
    return { type: 'containsText', operator: 'containsText', formulas: [containing(first, cell)], ...look };
  }
  if (operator && args.every((arg) => typeof arg === 'number' && Number.isFinite(arg))) {
    return { type: 'cellIs', operator, formulas: Array.from(args, String), ...look };
  }
  return undefined;
}

/** What the form means to Google Sheets; `undefined` when nothing like it exists there. */
export function colorRuleOfForm(form: ColorRuleForm, cell: string): ColorRule | undefined {
  const { type, operator, formulas, ...look } = form;
  const [first = ''] = formulas;
  if (first === '' || NEVER.test(first)) return undefined;
  if (type === 'cellIs') {
    const rule = cellIs(operator, formulas);
    return rule && { ...rule, ...look };
  }
  if (first === `LEN(TRIM(${cell}))>0`) return { criteria: 'CELL_NOT_EMPTY', args: [], ...look };
  if (first === `LEN(TRIM(${cell}))=0`) return { criteria: 'CELL_EMPTY', args: [], ...look };
  const contained = type === 'containsText' ? unquoted(/SEARCH\(("(?:[^"]|"")*")/.exec(first)?.[1]) : undefined;
  if (contained !== undefined) return { criteria: 'TEXT_CONTAINS', args: [contained], ...look };
  return { criteria: 'CUSTOM_FORMULA', args: [`=${first}`], ...look };
}

/** Holds the place of a rule that xlsx cannot say. */
export function placeholderForm(number: number): ColorRuleForm {
  return { type: 'expression', formulas: [`AND(FALSE,N("${number}")=0)`] };
}

/** Colours as xlsx gives them back. */
function lookOf(rule: ColorRule): Pick<ColorRuleForm, 'background' | 'fontColor' | 'bold'> {
  const background = fromArgb(toArgb(rule.background));
  const fontColor = fromArgb(toArgb(rule.fontColor));
  return { ...(background && { background }), ...(fontColor && { fontColor }), ...(rule.bold && { bold: true }) };
}

function cellIs(operator: string | undefined, formulas: readonly string[]): ColorRule | undefined {
  const text = operator === 'equal' ? unquoted(formulas[0]) : undefined;
  if (text !== undefined) return { criteria: 'TEXT_EQUAL_TO', args: [text] };
  const criteria = Object.keys(OPERATORS).find((name) => OPERATORS[name] === operator);
  const args = formulas.map(Number);
  return criteria && args.every(Number.isFinite) ? { criteria, args } : undefined;
}

function containing(text: string, cell: string): string {
  return `NOT(ISERROR(SEARCH(${quoted(text)},${cell})))`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function unquoted(formula: string | undefined): string | undefined {
  if (formula === undefined || !/^"(?:[^"]|"")*"$/.test(formula)) return undefined;
  return formula.slice(1, -1).replaceAll('""', '"');
}
