/** Conditional formats: colours that follow what stands in the cells. */

import { enumeration } from '../../enumeration';
import { GoogleException } from '../../exceptions';
import { expose, reveal } from '../../guard';
import type { ConditionalFormat, SheetData } from '../../spreadsheet/model';
import { list } from '../arguments';
import { colorOf } from './colors';
import type { Place, SpreadsheetContext } from './context';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Criteria = typeof GoogleAppsScript.Spreadsheet.BooleanCriteria;

export const BooleanCriteria = enumeration<Criteria>('BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'CUSTOM_FORMULA',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'NUMBER_BETWEEN',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_NOT_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
]);

/** A rule while a script has it in hand: its ranges may lie in any tab until it is set on one. */
interface Draft {
  places: readonly Place[];
  criteria?: string;
  args: ConditionalFormat['args'];
  background?: string;
  fontColor?: string;
  bold?: boolean;
}

/** The rules of a tab as a script sees them. */
export function colorRules(context: SpreadsheetContext, sheet: SheetData): Rule[] {
  return sheet.conditionalFormats.map(({ boxes, ...format }) =>
    ruleService(context, { ...format, places: boxes.map((box) => ({ sheet, box })) }),
  );
}

/** What `Sheet.setConditionalFormatRules` keeps of the rules given; throws on a range of another tab. */
export function colorRulesOf(sheet: SheetData, rules: unknown): ConditionalFormat[] {
  const called = { service: 'Sheet', method: 'setConditionalFormatRules' };
  return list<unknown>(rules, called).map((rule) => {
    const { places, criteria, ...format } = reveal<Draft>(rule, 'ConditionalFormatRule', called);
    if (places.some((place) => place.sheet !== sheet)) {
      throw new GoogleException('Conditional format rule cannot reference a different sheet.');
    }
    return { ...format, criteria: criteria ?? '', boxes: places.map(({ box }) => ({ ...box })) };
  });
}

/** `SpreadsheetApp.newConditionalFormatRule()`, or a copy of a rule. */
export function ruleBuilder(context: SpreadsheetContext, from: Draft = { places: [], args: [] }): Builder {
  let draft = from;
  const set = (change: Partial<Draft>): Builder => {
    draft = { ...draft, ...change };
    return builder;
  };
  const drop = (key: 'background' | 'fontColor' | 'bold'): Builder => {
    const { [key]: _, ...rest } = draft;
    draft = rest;
    return builder;
  };
  const color = (key: 'background' | 'fontColor', given: unknown) => {
    const value = colorOf(given);
    return value === undefined ? drop(key) : set({ [key]: value });
  };
  const when = (criteria: string, ...args: ConditionalFormat['args']) => set({ criteria, args });
  const builder: Builder = expose<Builder>(context.execution, {
    name: 'ConditionalFormatRuleBuilder',
    members: {
      other: {
        whenFormulaSatisfied: (formula: string) => when('CUSTOM_FORMULA', formula),
        whenTextEqualTo: (text: string) => when('TEXT_EQUAL_TO', text),
        whenTextContains: (text: string) => when('TEXT_CONTAINS', text),
        whenCellNotEmpty: () => when('CELL_NOT_EMPTY'),
        whenCellEmpty: () => when('CELL_EMPTY'),
        setBackground: (given: string | null) => color('background', given),
        setFontColor: (given: string | null) => color('fontColor', given),
        setBold: (bold: boolean | null) => (bold === null ? drop('bold') : set({ bold })),
        setRanges: (ranges: unknown) => set({ places: placesOf(ranges) }),
        copy: () => ruleBuilder(context, draft),
        build() {
          if (!draft.criteria || draft.places.length === 0) {
            throw new GoogleException('A conditional format rule needs a condition and a range.');
          }
          return ruleService(context, draft);
        },
      },
    },
  });
  return builder;
}

function ruleService(context: SpreadsheetContext, draft: Draft): Rule {
  return expose<Rule>(context.execution, {
    name: 'ConditionalFormatRule',
    backing: draft,
    members: {
      other: {
        getRanges: () => draft.places.map((place) => context.range(place)),
        getBooleanCondition: () => conditionService(context, draft),
        getGradientCondition: () => null,
        copy: () => ruleBuilder(context, draft),
      },
    },
  });
}

function conditionService(context: SpreadsheetContext, { criteria, args, background, fontColor, bold }: Draft) {
  type Condition = Pick<
    GoogleAppsScript.Spreadsheet.BooleanCondition,
    'getCriteriaType' | 'getCriteriaValues' | 'getBold'
  > & { getBackground(): string | null; getFontColor(): string | null };
  return expose<GoogleAppsScript.Spreadsheet.BooleanCondition & Condition>(context.execution, {
    name: 'BooleanCondition',
    members: {
      other: {
        getCriteriaType: () => BooleanCriteria[criteria as keyof Criteria],
        getCriteriaValues: () => [...args],
        getBackground: () => background ?? null,
        getFontColor: () => fontColor ?? null,
        getBold: () => bold ?? null,
      } as Partial<Condition>,
    },
  });
}

function placesOf(ranges: unknown): Place[] {
  const called = { service: 'ConditionalFormatRuleBuilder', method: 'setRanges' };
  return list<unknown>(ranges, called).map((range) => reveal<Place>(range, 'Range', called));
}
