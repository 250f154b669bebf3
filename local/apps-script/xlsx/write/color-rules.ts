/** Conditional formats, in their order, which is their priority. */

import { isDeepStrictEqual } from 'node:util';
import type { ConditionalFormattingRule, Style, Worksheet } from 'exceljs';
import { a1Of } from '../../spreadsheet/box';
import type { ConditionalFormat } from '../../spreadsheet/model';
import {
  type ColorRule,
  type ColorRuleForm,
  colorRuleOfForm,
  formOfColorRule,
  placeholderForm,
} from '../color-rule-form';
import { toArgb } from '../colors';
import { escapeText } from '../escaped-text';
import { firstCell } from '../reference';

/** Writes all rules and gives those of which the file says less than the model knows, by their place from 1. */
export function writeColorRules(tab: Worksheet, formats: readonly ConditionalFormat[]): Record<number, ColorRule> {
  const remembered: Record<number, ColorRule> = {};
  formats.forEach(({ boxes, ...rule }, index) => {
    const place = index + 1;
    const cell = firstCell(boxes);
    if (!cell) return;
    const form = formOfColorRule(rule, cell);
    const isWhole = form !== undefined && isDeepStrictEqual(colorRuleOfForm(form, cell), rule);
    if (!isWhole) remembered[place] = rule;
    const ref = boxes.map(a1Of).join(' ');
    tab.addConditionalFormatting({ ref, rules: [toXlsx(form ?? placeholderForm(place), place)] });
  });
  return remembered;
}

function toXlsx(form: ColorRuleForm, priority: number): ConditionalFormattingRule {
  const rule = { ...form, formulae: form.formulas.map(escapeText), priority, style: look(form) };
  return rule as unknown as ConditionalFormattingRule;
}

function look({ background, fontColor, bold }: ColorRuleForm): Partial<Style> {
  const fill = toArgb(background);
  const color = toArgb(fontColor);
  return {
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: fill } } as Style['fill'] }),
    ...((color || bold) && { font: { ...(color && { color: { argb: color } }), ...(bold && { bold }) } }),
  };
}
