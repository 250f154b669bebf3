/** Developer metadata: identities given to tabs and columns that move with them. */

import { enumeration } from '../../enumeration';
import { GoogleException } from '../../exceptions';
import { expose, reveal } from '../../guard';
import type { MetadataData, SheetData } from '../../spreadsheet/model';
import { text } from '../arguments';
import { type Place, refuseGone, type SpreadsheetContext } from './context';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export const DeveloperMetadataVisibility = enumeration<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility>(
  'DeveloperMetadataVisibility',
  ['DOCUMENT', 'PROJECT'],
);

export const DeveloperMetadataLocationType = enumeration<
  typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType
>('DeveloperMetadataLocationType', ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);

/** Adds metadata to a tab, or to one column of it; the value may be left out in favour of a visibility. */
export function addMetadata(
  context: SpreadsheetContext,
  sheet: SheetData,
  given: readonly unknown[],
  column?: number,
): void {
  refuseGone(context, sheet);
  const [key, second, third] = given;
  const called = { service: column === undefined ? 'Sheet' : 'Range', method: 'addDeveloperMetadata' };
  if (text(key, called) === '') throw new GoogleException('A key is needed.');
  const visibility = [second, third].find((argument) => typeof argument === 'object' && argument !== null);
  const highest = context.workbook.sheets
    .flatMap((each) => each.metadata)
    .reduce((id, item) => Math.max(id, item.id), 0);
  sheet.metadata.push({
    id: highest + 1,
    key: text(key, called),
    value: typeof second === 'string' ? second : '',
    ...(String(visibility) === 'PROJECT' && { projectOnly: true }),
    ...(column !== undefined && { column }),
  });
}

/** The column that a range names as a whole; throws as Google does when it names no whole column, or several. */
export function wholeColumn({ box, wholeColumns }: Place): number {
  if (!wholeColumns || box.columns !== 1) {
    throw new GoogleException(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }
  return box.column;
}

export function metadataService(context: SpreadsheetContext, sheet: SheetData, id: number): Metadata {
  const data = (): MetadataData => {
    refuseGone(context, sheet);
    const found = sheet.metadata.find((item) => item.id === id);
    if (!found) throw new GoogleException('The developer metadata was removed.');
    return found;
  };
  const called = (method: string) => ({ service: 'DeveloperMetadata', method });
  const metadata: Metadata = expose<Metadata>(context.execution, {
    name: 'DeveloperMetadata',
    members: {
      format: {
        setKey(key: string) {
          data().key = text(key, called('setKey'));
          return metadata;
        },
        setValue(value: string) {
          data().value = text(value, called('setValue'));
          return metadata;
        },
        moveToColumn(range: unknown) {
          const place = reveal<Place>(range, 'Range', called('moveToColumn'));
          if (place.sheet !== sheet) throw new GoogleException('The column lies in another sheet.');
          data().column = wholeColumn(place);
          return metadata;
        },
        remove() {
          data();
          sheet.metadata = sheet.metadata.filter((item) => item.id !== id);
        },
      },
      other: {
        getId: () => id,
        getKey: () => data().key,
        getValue: () => data().value,
        getVisibility: () =>
          data().projectOnly ? DeveloperMetadataVisibility.PROJECT : DeveloperMetadataVisibility.DOCUMENT,
        getLocation: () => locationService(context, sheet, data().column),
      },
    },
  });
  return metadata;
}

/** Where metadata stands, `COLUMN` or `SHEET`. */
export function locationType(column: number | undefined): string {
  return column === undefined ? 'SHEET' : 'COLUMN';
}

function locationService(context: SpreadsheetContext, sheet: SheetData, column: number | undefined) {
  return expose<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>(context.execution, {
    name: 'DeveloperMetadataLocation',
    members: {
      other: {
        getLocationType: () =>
          column === undefined ? DeveloperMetadataLocationType.SHEET : DeveloperMetadataLocationType.COLUMN,
        getColumn() {
          if (column === undefined) return null;
          const box = { row: 1, column, rows: sheet.rows.length, columns: 1 };
          return context.range({ sheet, box, wholeColumns: true });
        },
        getRow: () => null,
        getSheet: () => (column === undefined ? context.sheet(sheet) : null),
        getSpreadsheet: () => null,
      },
    },
  });
}
