/** Data validation: what a cell accepts, or warns about. */

import { enumeration, nameOf } from '../../enumeration';
import { GoogleException } from '../../exceptions';
import { expose, reveal } from '../../guard';
import { columnLetters, quoteSheetName } from '../../spreadsheet/a1';
import { lastColumn, lastRow } from '../../spreadsheet/box';
import type { Validation } from '../../spreadsheet/model';
import { list } from '../arguments';
import type { Place, SpreadsheetContext } from './context';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;

export const DataValidationCriteria = enumeration<Criteria>('DataValidationCriteria', [
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CHECKBOX',
  'NUMBER_BETWEEN',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_NOT_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'CUSTOM_FORMULA',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'DATE_IS_VALID_DATE',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_NOT_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
]);

const LIST_VALUES = 500;

/** The rule as a script sees it. */
export function validationService(context: SpreadsheetContext, rule: Validation): DataValidation {
  return expose<DataValidation>(context.execution, {
    name: 'DataValidation',
    backing: rule,
    members: {
      other: {
        getCriteriaType: () => DataValidationCriteria[rule.criteria as keyof Criteria],
        getCriteriaValues: () => [...rule.args],
        getAllowInvalid: () => rule.allowInvalid,
        getHelpText: () => rule.helpText ?? '',
        copy: () => validationBuilder(context, rule),
      },
    },
  });
}

/** The rule behind what a script passes; `undefined` for `null`. */
export function validationOf(rule: unknown, method: string): Validation | undefined {
  return rule === null ? undefined : reveal<Validation>(rule, 'DataValidation', { service: 'Range', method });
}

/** `SpreadsheetApp.newDataValidation()`, or a copy of a rule. */
export function validationBuilder(context: SpreadsheetContext, from?: Validation): Builder {
  let rule: Validation | undefined = from;
  let rest: Pick<Validation, 'allowInvalid' | 'helpText'> = {
    allowInvalid: from?.allowInvalid ?? false,
    ...(from?.helpText !== undefined && { helpText: from.helpText }),
  };
  const require = (criteria: string, args: Validation['args']): Builder => {
    rule = { criteria, args, allowInvalid: false };
    return builder;
  };
  const called = (method: string) => ({ service: 'DataValidationBuilder', method });
  const builder: Builder = expose<Builder>(context.execution, {
    name: 'DataValidationBuilder',
    members: {
      other: {
        requireValueInList: (values: string[], showDropdown?: boolean) =>
          require('VALUE_IN_LIST', [listValues(values), showDropdown ?? true]),
        requireValueInRange: (range: unknown, showDropdown?: boolean) =>
          require('VALUE_IN_RANGE', [
            referenceOf(reveal<Place>(range, 'Range', called('requireValueInRange'))),
            showDropdown ?? true,
          ]),
        requireCheckbox(...values: unknown[]) {
          if (values.length === 0) return require('CHECKBOX', []);
          throw new GoogleException(
            'requireCheckbox(checked, unchecked) is not part of the local runtime: such a cell would hold those values.',
          );
        },
        requireNumberBetween: (start: number, end: number) => require('NUMBER_BETWEEN', [start, end]),
        requireFormulaSatisfied: (formula: string) => require('CUSTOM_FORMULA', [formula]),
        withCriteria: (criteria: unknown, args: unknown[]) =>
          require(nameOf(criteria), [...args] as Validation['args'][number][]),
        setAllowInvalid(allowInvalid: boolean) {
          rest = { ...rest, allowInvalid };
          return builder;
        },
        setHelpText(helpText: string) {
          rest = { ...rest, helpText };
          return builder;
        },
        build() {
          if (!rule) throw new GoogleException('The data validation rule has no criteria.');
          return validationService(context, { ...rule, ...rest });
        },
      },
    },
  });
  return builder;
}

/** Of this realm: an array of the script's is no equal of any other one. */
function listValues(values: unknown): string[] {
  const texts = Array.from(
    list<unknown>(values, { service: 'DataValidationBuilder', method: 'requireValueInList' }),
    String,
  );
  if (texts.length <= LIST_VALUES) return texts;
  throw new GoogleException(`A list of ${texts.length} values is too long: at most ${LIST_VALUES}.`);
}

function referenceOf({ sheet, box }: Place): string {
  const corner = (column: number, row: number) => `$${columnLetters(column)}$${row}`;
  return `${quoteSheetName(sheet.name)}!${corner(box.column, box.row)}:${corner(lastColumn(box), lastRow(box))}`;
}
