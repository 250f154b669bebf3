/** What Univer's parts keep beside the cells: drop-downs, header notes, filters. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IResources,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { FilterView, RuleView, TabView } from '../../contract';
import { rangeOf } from './range';

const NOTE_WIDTH = 260;
const NOTE_HEIGHT = 90;

export function resources(tabs: readonly TabView[]): IResources {
  const eachTab = (name: string, data: (tab: TabView) => unknown) => ({
    name,
    data: JSON.stringify(Object.fromEntries(tabs.map((tab) => [String(tab.id), data(tab)]))),
  });
  return [
    eachTab('SHEET_DATA_VALIDATION_PLUGIN', rules),
    eachTab('SHEET_NOTE_PLUGIN', notes),
    {
      name: 'SHEET_FILTER_PLUGIN',
      data: JSON.stringify(
        Object.fromEntries(tabs.flatMap(({ id, filter }) => (filter ? [[String(id), filterData(filter)]] : []))),
      ),
    },
  ];
}

function rules({ id, validations }: TabView): ISheetDataValidationRule[] {
  return validations.map(({ rule, boxes }, place) => ({
    uid: `${id}-${place}`,
    ranges: boxes.map(rangeOf),
    allowBlank: true,
    errorStyle: DataValidationErrorStyle.WARNING,
    renderMode: DataValidationRenderMode.ARROW,
    showErrorMessage: false,
    ...ruleData(rule),
  }));
}

/** Univer keeps a list as one text with commas between: a list whose values have some goes without a drop-down. */
function ruleData(rule: RuleView): Pick<ISheetDataValidationRule, 'type' | 'formula1' | 'formula2' | 'operator'> {
  switch (rule.kind) {
    case 'list': {
      const isPlain = rule.values.every((value) => !value.includes(','));
      return isPlain
        ? { type: DataValidationType.LIST, formula1: rule.values.join(',') }
        : { type: DataValidationType.ANY };
    }
    case 'range':
      return { type: DataValidationType.LIST, formula1: `=${rule.reference}` };
    case 'checkbox':
      return { type: DataValidationType.CHECKBOX };
    case 'between': {
      const [formula1, formula2] = [String(rule.least), String(rule.most)];
      return { type: DataValidationType.DECIMAL, operator: DataValidationOperator.BETWEEN, formula1, formula2 };
    }
  }
}

function notes({ id, notes: all }: TabView): object {
  const byRow: Record<number, Record<number, object>> = {};
  for (const { row, column, text } of all) {
    const line = byRow[row - 1] ?? {};
    byRow[row - 1] = line;
    const place = { row: row - 1, col: column - 1 };
    line[column - 1] = { id: `${id}-${row}-${column}`, ...place, width: NOTE_WIDTH, height: NOTE_HEIGHT, note: text };
  }
  return byRow;
}

/** The filter keeps a blank apart from the texts that stay. */
function filterData({ box, criteria }: FilterView): object {
  return {
    ref: rangeOf(box),
    filterColumns: Object.entries(criteria).map(([column, { shown }]) => ({
      colId: Number(column) - 1,
      filters: {
        ...(shown.includes('') && { blank: true }),
        filters: shown.filter((text) => text !== ''),
      },
    })),
  };
}
