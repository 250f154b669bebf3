/** A Range: a rectangle of cells at a place that stays where it is when the sheet moves under it. */
import { expose } from '../../guard';
import { columnLetters } from '../../spreadsheet/a1';
import { a1Of, lastColumn, lastRow } from '../../spreadsheet/box';
import { mayEdit } from '../../spreadsheet/protected';
import { fillPart } from '../../spreadsheet/rows';
import { activate } from '../../spreadsheet/sheets';
import { clearValues } from '../../spreadsheet/write-cells';
import { whole } from '../arguments';
import { type Place, refuseOutside, type SpreadsheetContext } from './context';
import { editing } from './editing';
import { createFilter } from './filter';
import { addMetadata, metadataService, wholeColumn } from './metadata';
import { metadataFinder } from './metadata-finder';
import { protect } from './protection';
import { rangeCells } from './range-cells';
import { rangeFormat } from './range-format';
import { rangeValidation } from './range-validation';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function rangeService(context: SpreadsheetContext, place: Place): Range {
  const { sheet, box } = place;
  refuseOutside(context, place);
  const self = (): Range => range;
  const range: Range = expose<Range>(context.execution, {
    name: 'Range',
    backing: place,
    cells: () => box.rows * box.columns,
    members: {
      cells: editing(context, sheet, box, rangeCells(context, place, self)),
      format: {
        ...editing(context, sheet, box, {
          ...rangeFormat(context, place, self),
          ...rangeValidation(context, place, self),
          clear() {
            refuseOutside(context, place);
            clearValues(sheet, box);
            fillPart(sheet.rows, box, 'styles', undefined);
            return range;
          },
        }),
        protect: () => protect(context, sheet, box),
        addDeveloperMetadata(...given: unknown[]) {
          addMetadata(context, sheet, given, wholeColumn(place));
          return range;
        },
      },
      structure: { createFilter: () => createFilter(context, place) },
      other: { ...rangePlace(context, place, self), ...rangeMetadata(context, place) },
    },
  });
  return range;
}

function rangePlace(context: SpreadsheetContext, place: Place, self: () => Range) {
  const { sheet, box } = place;
  const called = { service: 'Range', method: 'offset' };
  return {
    getRow: () => box.row,
    getColumn: () => box.column,
    getNumRows: () => box.rows,
    getNumColumns: () => box.columns,
    getLastRow: () => lastRow(box),
    getLastColumn: () => lastColumn(box),
    getA1Notation: () =>
      place.wholeColumns ? `${columnLetters(box.column)}:${columnLetters(lastColumn(box))}` : a1Of(box),
    getSheet: () => context.sheet(sheet),
    canEdit: () => mayEdit(sheet, box, { user: context.execution.user, owner: context.execution.host.owner }),
    offset(rows: number, columns: number, height: number = box.rows, width: number = box.columns) {
      const moved = {
        row: box.row + whole(rows, called, -box.row),
        column: box.column + whole(columns, called, -box.column),
      };
      return context.range({ sheet, box: { ...moved, rows: whole(height, called), columns: whole(width, called) } });
    },
    activate() {
      activate(context.workbook, sheet);
      context.workbook.selection = { ...box };
      return self();
    },
  } satisfies Partial<Range>;
}

function rangeMetadata(context: SpreadsheetContext, place: Place) {
  return {
    getDeveloperMetadata: () =>
      place.sheet.metadata
        .filter((item) => place.wholeColumns && place.box.columns === 1 && item.column === place.box.column)
        .map((item) => metadataService(context, place.sheet, item.id)),
    createDeveloperMetadataFinder: () => metadataFinder(context, { sheet: place.sheet, range: place }),
  } satisfies Partial<Range>;
}
