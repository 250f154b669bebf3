/** Conditional formats of a tab, in the order of their priority. */
import { isDeepStrictEqual } from 'node:util';
import type { Box, ConditionalFormat } from '../../spreadsheet/model';
import {
  type ColorRule,
  type ColorRuleForm,
  colorRuleOfForm,
  formOfColorRule,
  placeholderForm,
} from '../color-rule-form';
import { unescapeText } from '../escaped-text';
import { firstCell, referencesToBoxes } from '../reference';
import type { XmlListener } from '../xml';
import type { RuleStyle } from './rule-styles';

interface ReadColorRule {
  boxes: Box[];
  form: ColorRuleForm;
  priority: number;
}

type Attributes = Readonly<Record<string, string>>;

const FORM_TYPES: Record<string, ColorRuleForm['type']> = { cellIs: 'cellIs', containsText: 'containsText' };
const EMPTINESS: Record<string, string> = { containsBlanks: '=0', notContainsBlanks: '>0' };

export function colorRuleReader(styles: readonly RuleStyle[]): XmlListener & { readonly found: ReadColorRule[] } {
  const found: ReadColorRule[] = [];
  let boxes: Box[] = [];
  let rule: Attributes | undefined;
  let formulas: string[] = [];
  return {
    found,
    open(name, attributes) {
      if (name === 'conditionalFormatting') boxes = referencesToBoxes(attributes.sqref ?? '');
      if (name !== 'cfRule') return;
      rule = attributes;
      formulas = [];
    },
    close(name, text) {
      if (rule && name === 'formula') formulas.push(unescapeText(text));
      if (!rule || name !== 'cfRule') return;
      const look = styles[Number(rule.dxfId)] ?? {};
      const form = { ...ruleOf(rule, formulas, boxes), ...look };
      const priority = Number(rule.priority ?? 0);
      if (boxes.length > 0) found.push({ boxes, form, priority });
      rule = undefined;
    },
  };
}

/** The model's rules; `remembered` is what the state file knows better, by place from 1. */
export function conditionalFormats(
  found: readonly ReadColorRule[],
  remembered: Readonly<Record<number, ColorRule>>,
): ConditionalFormat[] {
  const formats: ConditionalFormat[] = [];
  const ordered = [...found].sort((one, other) => one.priority - other.priority);
  for (const { boxes, form, priority } of ordered) {
    const cell = firstCell(boxes);
    if (!cell) continue;
    const known = remembered[priority];
    const isKnown = known && isDeepStrictEqual(formOfColorRule(known, cell) ?? placeholderForm(priority), form);
    const rule = isKnown ? known : colorRuleOfForm(form, cell);
    if (rule) formats.push({ boxes, ...rule });
  }
  return formats;
}

function ruleOf(
  { type = '', operator }: Attributes,
  formulas: readonly string[],
  boxes: readonly Box[],
): Pick<ColorRuleForm, 'type' | 'operator' | 'formulas'> {
  const emptiness = EMPTINESS[type];
  if (emptiness) return { type: 'expression', formulas: [`LEN(TRIM(${firstCell(boxes)}))${emptiness}`] };
  const formType = FORM_TYPES[type] ?? 'expression';
  return { type: formType, formulas, ...(formType !== 'expression' && operator && { operator }) };
}
