/** The filter of a tab, and its criteria. */
import { GoogleException } from '../../exceptions';
import { expose, reveal } from '../../guard';
import { applyFilter, removeFilter } from '../../spreadsheet/filter-rows';
import type { FilterData } from '../../spreadsheet/model';
import { sortedRows } from '../../spreadsheet/sort';
import { list, whole } from '../arguments';
import { type Place, refuseGone, refuseOutside, type SpreadsheetContext } from './context';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type Kept = FilterData['criteria'][number];

/** Makes the filter of a tab; a tab has only one. */
export function createFilter(context: SpreadsheetContext, place: Place): Filter {
  refuseOutside(context, place);
  if (place.sheet.filter) throw new GoogleException("You can't create a filter in a sheet that already has a filter.");
  place.sheet.filter = { box: { ...place.box }, criteria: {} };
  return filterService(context, place.sheet);
}

/** The filter of the tab as it is at each call: rows and columns may have shifted. */
export function filterService(context: SpreadsheetContext, sheet: Place['sheet']): Filter {
  const data = (): FilterData => {
    refuseGone(context, sheet);
    if (!sheet.filter) throw new GoogleException('The filter was removed.');
    return sheet.filter;
  };
  const columnOf = (position: unknown, method: string): number => {
    const column = whole(position, { service: 'Filter', method }, 1);
    const { box } = data();
    if (column < box.column || column >= box.column + box.columns) {
      throw new GoogleException(`Column ${column} is outside the filter.`);
    }
    return column;
  };
  const filter: Filter = expose<Filter>(context.execution, {
    name: 'Filter',
    members: {
      structure: {
        remove() {
          data();
          removeFilter(sheet);
        },
        sort(position: number, ascending: boolean) {
          const column = columnOf(position, 'sort');
          const { box } = data();
          const start = box.row;
          const sorted = sortedRows(sheet.rows.slice(start, start + box.rows - 1), [{ column, ascending }]);
          sheet.rows = [...sheet.rows.slice(0, start), ...sorted, ...sheet.rows.slice(start + sorted.length)];
          return filter;
        },
        setColumnFilterCriteria(position: number, criteria: Criteria | null) {
          const column = columnOf(position, 'setColumnFilterCriteria');
          if (criteria === null) delete data().criteria[column];
          else
            data().criteria[column] = reveal<Kept>(criteria, 'FilterCriteria', {
              service: 'Filter',
              method: 'setColumnFilterCriteria',
            });
          applyFilter(sheet, context.workbook.timeZone);
          return filter;
        },
        removeColumnFilterCriteria(position: number) {
          delete data().criteria[columnOf(position, 'removeColumnFilterCriteria')];
          applyFilter(sheet, context.workbook.timeZone);
          return filter;
        },
      },
      other: {
        getRange: () => context.range({ sheet, box: { ...data().box } }),
        getColumnFilterCriteria(position: number) {
          const kept = data().criteria[columnOf(position, 'getColumnFilterCriteria')];
          return kept ? criteriaService(context, kept) : null;
        },
      },
    },
  });
  return filter;
}

/** `SpreadsheetApp.newFilterCriteria()`: values that are hidden; conditions are not part of the model. */
export function criteriaBuilder(context: SpreadsheetContext, from: Kept = { hiddenValues: [] }): Builder {
  let kept = from;
  const builder: Builder = expose<Builder>(context.execution, {
    name: 'FilterCriteriaBuilder',
    members: {
      other: {
        setHiddenValues(values: string[]) {
          const called = { service: 'FilterCriteriaBuilder', method: 'setHiddenValues' };
          kept = { hiddenValues: list<unknown>(values, called).map(String) };
          return builder;
        },
        getHiddenValues: () => kept.hiddenValues,
        copy: () => criteriaBuilder(context, kept),
        build: () => criteriaService(context, kept),
      },
    },
  });
  return builder;
}

function criteriaService(context: SpreadsheetContext, kept: Kept): Criteria {
  return expose<Criteria>(context.execution, {
    name: 'FilterCriteria',
    backing: kept,
    members: { other: { getHiddenValues: () => kept.hiddenValues, copy: () => criteriaBuilder(context, kept) } },
  });
}
