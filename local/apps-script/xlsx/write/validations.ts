/** Validations as ranges: a rule on a whole column is one entry for any number of rows. */

import { isDeepStrictEqual } from 'node:util';
import type { DataValidation, DataValidationOperator, Worksheet } from 'exceljs';
import { a1Of } from '../../spreadsheet/box';
import type { SheetData, Validation } from '../../spreadsheet/model';
import { wallOfSerial } from '../../spreadsheet/number-format';
import type { ZoneClock } from '../dates';
import { escapeAttribute, escapeText } from '../escaped-text';
import { markTitle } from '../rule-marks';
import { CHECKBOX_FORMULA, formOfValidation, type ValidationForm, validationOfForm } from '../validation-form';
import type { ListTab } from './list-tab';

/** exceljs 4.4 has it, its types do not. */
interface WithValidations {
  dataValidations: { add(address: string, validation: DataValidation): void };
}

/** Writes all validations of a tab and gives those of which the file says less than the model knows. */
export function writeValidations(tab: Worksheet, sheet: SheetData, clock: ZoneClock, lists: ListTab): Validation[] {
  const remembered: Validation[] = [];
  const known = new Map<string, DataValidation>();
  const { dataValidations } = tab as unknown as WithValidations;
  for (const { validation, reference } of runs(sheet)) {
    const key = JSON.stringify(validation);
    const rule = known.get(key) ?? toXlsx(validation, clock, lists, remembered);
    known.set(key, rule);
    dataValidations.add(reference, rule);
  }
  return remembered;
}

function toXlsx(validation: Validation, clock: ZoneClock, lists: ListTab, remembered: Validation[]): DataValidation {
  const form = formOfValidation(validation, clock);
  const isWhole = isDeepStrictEqual(validationOfForm(form, clock), validation);
  if (!isWhole) remembered.push(validation);
  return {
    type: form.type === 'range' || form.type === 'checkbox' ? 'list' : form.type,
    ...(form.operator && { operator: form.operator as DataValidationOperator }),
    formulae: formulas(form, lists),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: form.allowInvalid ? 'warning' : 'stop',
    ...(!isWhole && { errorTitle: markTitle(remembered.length) }),
    ...(form.prompt !== undefined && { showInputMessage: true, prompt: escapeAttribute(form.prompt) }),
  };
}

function formulas(form: ValidationForm, lists: ListTab): (string | number | Date)[] {
  switch (form.type) {
    case 'checkbox':
      return [CHECKBOX_FORMULA];
    case 'list':
      return [escapeText(lists.formulaOf(form.parts))];
    case 'decimal':
      return form.parts.map(Number);
    case 'date':
      return form.parts.map((serial) => wallOfSerial(Number(serial)));
    default:
      return form.parts.map(escapeText);
  }
}

/** Column by column, the stretches of rows with the same rule. */
function* runs(sheet: SheetData): Generator<{ validation: Validation; reference: string }> {
  for (let column = 0; column < sheet.columnCount; column += 1) {
    for (let first = 0; first < sheet.rows.length; ) {
      const validation = sheet.rows[first]?.validations[column];
      let next = first + 1;
      while (next < sheet.rows.length && sheet.rows[next]?.validations[column] === validation) next += 1;
      const box = { row: first + 1, column: column + 1, rows: next - first, columns: 1 };
      if (validation) yield { validation, reference: a1Of(box) };
      first = next;
    }
  }
}
