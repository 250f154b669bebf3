/** Validation of the cells of a Range. */

import type { Validation } from '../../spreadsheet/model';
import { mapCells } from '../../spreadsheet/read-cells';
import { fillPart, setPart } from '../../spreadsheet/rows';
import { writeValues } from '../../spreadsheet/write-cells';
import { grid } from '../arguments';
import { type Place, refuseOutside, type SpreadsheetContext, writeRules } from './context';
import { validationOf, validationService } from './validation';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation | null;

const CHECKBOX: Validation = { criteria: 'CHECKBOX', args: [], allowInvalid: false };

export function rangeValidation(context: SpreadsheetContext, place: Place, self: () => Range) {
  const { sheet, box } = place;
  const inside = () => refuseOutside(context, place);
  const everyCell = (rule: Validation | undefined): Range => {
    inside();
    fillPart(sheet.rows, box, 'validations', rule);
    untick(context, place);
    return self();
  };
  const rules = (): Rule[][] => {
    inside();
    const shown = new Map<Validation, Rule>();
    return mapCells(sheet, box, (row, column) => {
      const rule = row.validations[column];
      if (!rule) return null;
      const known = shown.get(rule) ?? validationService(context, rule);
      shown.set(rule, known);
      return known;
    });
  };

  return {
    getDataValidation: () => rules()[0]![0]!,
    getDataValidations: rules,
    setDataValidation: (rule: Rule) => everyCell(validationOf(rule, 'setDataValidation')),
    setDataValidations(given: Rule[][]) {
      inside();
      const items = grid<Rule>(given, box, { service: 'Range', method: 'setDataValidations' });
      const checked = items.map((row) => row.map((rule) => validationOf(rule, 'setDataValidations')));
      setPart(sheet.rows, box, 'validations', (y, x) => checked[y]![x]);
      untick(context, place);
      return self();
    },
    clearDataValidations: () => everyCell(undefined),
    insertCheckboxes: () => everyCell(CHECKBOX),
  } satisfies Partial<Range>;
}

/** An empty cell that becomes a checkbox holds FALSE from then on, so `getLastRow` counts it. */
function untick(context: SpreadsheetContext, { sheet, box }: Place): void {
  const rules = writeRules(context);
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    const data = sheet.rows[row - 1]!;
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      const checkbox = data.validations[column - 1]?.criteria === 'CHECKBOX';
      if (!checkbox || (data.values[column - 1] ?? '') !== '') continue;
      writeValues(sheet, { row, column, rows: 1, columns: 1 }, [[false]], rules);
    }
  }
}
