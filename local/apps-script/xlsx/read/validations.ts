/**
 * Validations of a tab as ranges, also the newer kind by which Excel points to another tab. exceljs would make a
 * million objects of a rule on one whole column, and knows only the older kind.
 */
import type { Box } from '../../spreadsheet/model';
import { serialOf, wallOfSerial } from '../../spreadsheet/number-format';
import { unescapeText } from '../escaped-text';
import { referencesToBoxes } from '../reference';
import { markOf } from '../rule-marks';
import { CHECKBOX_FORMULA, type ValidationForm } from '../validation-form';
import { isTrue, type XmlListener } from '../xml';

export interface ReadValidation {
  boxes: Box[];
  /** A list from a range is still a reference. */
  form: ValidationForm;
  /** The place in the state file's list that the rule names. */
  mark: number | undefined;
}

type Attributes = Readonly<Record<string, string>>;

export function validationReader(): XmlListener & { readonly found: ReadValidation[] } {
  const found: ReadValidation[] = [];
  let attributes: Attributes | undefined;
  let formulas: string[] = [];
  let references = '';
  return {
    found,
    open(name, opened) {
      if (name !== 'dataValidation') return;
      attributes = opened;
      formulas = [];
      references = opened.sqref ?? '';
    },
    close(name, text) {
      if (!attributes) return;
      // The newer kind wraps the formula: <x14:formula1><xm:f>…</xm:f></x14:formula1><xm:sqref>…</xm:sqref>.
      if (name === 'f' || (/^formula[12]$/.test(name) && text.trim() !== '')) formulas.push(unescapeText(text));
      if (name === 'sqref') references = text;
      if (name !== 'dataValidation') return;
      const form = formOf(attributes, formulas);
      const mark = markOf(unescapeText(attributes.errorTitle ?? ''));
      if (form) found.push({ boxes: referencesToBoxes(references), form, mark });
      attributes = undefined;
    },
  };
}

function formOf(attributes: Attributes, formulas: readonly string[]): ValidationForm | undefined {
  const rule = ruleOf(attributes, formulas);
  if (!rule) return undefined;
  const { showErrorMessage, errorStyle = 'stop', prompt } = attributes;
  return {
    ...rule,
    allowInvalid: !(isTrue(showErrorMessage) && errorStyle === 'stop'),
    ...(prompt && { prompt: unescapeText(prompt) }),
  };
}

function ruleOf(
  { type, operator = 'between' }: Attributes,
  formulas: readonly string[],
): Pick<ValidationForm, 'type' | 'operator' | 'parts'> | undefined {
  const [first = ''] = formulas;
  switch (type) {
    case 'list':
      return listRule(first);
    case 'whole':
    case 'decimal':
      return { type: 'decimal', operator, parts: formulas };
    case 'date':
      return { type: 'date', operator, parts: formulas.map(serialText) };
    case 'custom':
      return { type: 'custom', parts: [first] };
    default:
      return undefined;
  }
}

/** A date to the millisecond, however many digits the writing program gave it; a formula stays. */
function serialText(formula: string): string {
  const serial = Number(formula);
  return Number.isFinite(serial) ? String(serialOf(wallOfSerial(serial), 'UTC')) : formula;
}

function listRule(formula: string): Pick<ValidationForm, 'type' | 'parts'> {
  if (formula === CHECKBOX_FORMULA) return { type: 'checkbox', parts: [] };
  if (!formula.startsWith('"')) return { type: 'range', parts: [formula] };
  const values = formula.slice(1, -1).replaceAll('""', '"');
  return { type: 'list', parts: values === '' ? [] : values.split(',').map((value) => value.trim()) };
}
