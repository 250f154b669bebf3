/** Looks for developer metadata in the spreadsheet, a tab or a range. */
import { nameOf } from '../../enumeration';
import { expose } from '../../guard';
import { intersects } from '../../spreadsheet/box';
import type { MetadataData, SheetData } from '../../spreadsheet/model';
import type { Place, SpreadsheetContext } from './context';
import { locationType, metadataService } from './metadata';

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Wanted = (item: MetadataData, sheet: SheetData) => boolean;

/** `place` narrows the search to a tab, or to the columns of a range. */
export function metadataFinder(context: SpreadsheetContext, place?: { sheet: SheetData; range?: Place }): Finder {
  let intersecting = false;
  const wanted: Wanted[] = [];
  const narrow = (test: Wanted): Finder => {
    wanted.push(test);
    return finder;
  };
  const searched = (item: MetadataData, sheet: SheetData): boolean => {
    if (!place?.range) return true;
    if (item.column === undefined) return intersecting;
    const column = { row: 1, column: item.column, rows: sheet.rows.length, columns: 1 };
    return intersecting ? intersects(column, place.range.box) : covers(place.range, item.column);
  };
  const finder: Finder = expose<Finder>(context.execution, {
    name: 'DeveloperMetadataFinder',
    members: {
      other: {
        withKey: (key: string) => narrow((item) => item.key === key),
        withValue: (value: string) => narrow((item) => item.value === value),
        withId: (id: number) => narrow((item) => item.id === id),
        withLocationType: (type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType) =>
          narrow((item) => locationType(item.column) === nameOf(type)),
        onIntersectingLocations() {
          intersecting = true;
          return finder;
        },
        find: () =>
          context.workbook.sheets
            .filter((sheet) => !place || sheet === place.sheet)
            .flatMap((sheet) =>
              sheet.metadata
                .filter((item) => searched(item, sheet) && wanted.every((test) => test(item, sheet)))
                .map((item) => metadataService(context, sheet, item.id)),
            ),
      },
    },
  });
  return finder;
}

function covers({ box, wholeColumns }: Place, column: number): boolean {
  return wholeColumns === true && column >= box.column && column < box.column + box.columns;
}
