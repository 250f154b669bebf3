/**
 * A validation as xlsx can say it, and the translation both ways. A comparison finds what the translation there and
 * back would lose; that is kept in the state file.
 */
import { isDate } from 'node:util/types';
import type { Validation } from '../spreadsheet/model';
import type { ZoneClock } from './dates';

export interface ValidationForm {
  type: 'list' | 'checkbox' | 'range' | 'decimal' | 'date' | 'custom';
  operator?: string;
  /** The values of a list; the reference of a range; the bounds of a number or a date (as serial); the formula. */
  parts: readonly string[];
  allowInvalid: boolean;
  prompt?: string;
}

/** Excel calls a file broken that has a longer help text or formula. */
const MAX_LENGTH = 255;
/** Excel treats it as a rule that everything fulfils. */
const EVERYTHING = 'TRUE';

/** The list that xlsx writes for a checkbox. */
export const CHECKBOX_FORMULA = '"TRUE,FALSE"';

const NUMBER_OPERATORS: Record<string, string> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

const DATE_OPERATORS: Record<string, string> = {
  DATE_BETWEEN: 'between',
  DATE_NOT_BETWEEN: 'notBetween',
  DATE_EQUAL_TO: 'equal',
  DATE_AFTER: 'greaterThan',
  DATE_ON_OR_AFTER: 'greaterThanOrEqual',
  DATE_BEFORE: 'lessThan',
  DATE_ON_OR_BEFORE: 'lessThanOrEqual',
};

/** The nearest that xlsx can say; a rule without counterpart becomes one that lets everything pass. */
export function formOfValidation(validation: Validation, clock: ZoneClock): ValidationForm {
  const { allowInvalid, helpText } = validation;
  const prompt = helpText === undefined ? {} : { prompt: helpText.slice(0, MAX_LENGTH) };
  return { ...ruleOf(validation, clock), allowInvalid, ...prompt };
}

/** What the form means to Google Sheets; `undefined` when it restricts nothing. */
export function validationOfForm(form: ValidationForm, clock: ZoneClock): Validation | undefined {
  const rest = {
    allowInvalid: form.allowInvalid,
    ...(form.prompt !== undefined && { helpText: form.prompt }),
  };
  const [first = '', second] = form.parts;
  const bounds = second === undefined ? [first] : [first, second];
  switch (form.type) {
    case 'list':
      return { criteria: 'VALUE_IN_LIST', args: [form.parts, true], ...rest };
    case 'checkbox':
      return { criteria: 'CHECKBOX', args: [], ...rest };
    case 'range':
      return { criteria: 'VALUE_IN_RANGE', args: [first, true], ...rest };
    case 'custom':
      return first === EVERYTHING ? undefined : { criteria: 'CUSTOM_FORMULA', args: [`=${first}`], ...rest };
    case 'decimal':
      return ofOperator(NUMBER_OPERATORS, form, bounds.map(Number), rest);
    case 'date':
      return ofOperator(
        DATE_OPERATORS,
        form,
        bounds.map((serial) => clock.toInstant(Number(serial)) ?? Number.NaN),
        rest,
      );
  }
}

function ofOperator(
  operators: Record<string, string>,
  form: ValidationForm,
  args: readonly (number | Date)[],
  rest: { allowInvalid: boolean; helpText?: string },
): Validation | undefined {
  const criteria = Object.keys(operators).find((name) => operators[name] === form.operator);
  const isReadable = args.every((arg) => Number.isFinite(arg.valueOf()));
  return criteria && isReadable ? { criteria, args, ...rest } : undefined;
}

function ruleOf({ criteria, args }: Validation, clock: ZoneClock): Pick<ValidationForm, 'type' | 'operator' | 'parts'> {
  const [first] = args;
  const numberOperator = NUMBER_OPERATORS[criteria];
  const dateOperator = DATE_OPERATORS[criteria];
  if (criteria === 'VALUE_IN_LIST' && isList(first)) return { type: 'list', parts: [...first] };
  if (criteria === 'VALUE_IN_RANGE' && typeof first === 'string') return { type: 'range', parts: [first] };
  if (criteria === 'CHECKBOX' && args.length === 0) return { type: 'checkbox', parts: [] };
  if (criteria === 'CHECKBOX') return { type: 'list', parts: Array.from(args, String) };
  if (criteria === 'CUSTOM_FORMULA' && isFormula(first)) return { type: 'custom', parts: [first.slice(1)] };
  if (numberOperator && args.every((arg) => Number.isFinite(arg))) {
    return { type: 'decimal', operator: numberOperator, parts: Array.from(args, String) };
  }
  const serials = Array.from(args, (arg) => (isDate(arg) ? clock.toSerial(arg) : undefined));
  if (dateOperator && serials.every((serial) => serial !== undefined)) {
    return { type: 'date', operator: dateOperator, parts: serials.map(String) };
  }
  return { type: 'custom', parts: [EVERYTHING] };
}

function isFormula(arg: unknown): arg is string {
  return typeof arg === 'string' && arg.startsWith('=') && arg.length > 1 && arg.length <= MAX_LENGTH;
}

function isList(arg: Validation['args'][number] | undefined): arg is readonly string[] {
  return Array.isArray(arg);
}
