/** Hiding rows by the filter of a tab, in Google's words; a tab has one filter, which may be the seller's own. */

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** As `SheetLayout.hideByFilter`; a handful of calls, for any number of rows. */
export function hideByFilter(sheet: GoogleSheet, column: number, values: readonly string[]): void {
  const filter = filterOver(sheet, column);
  const there = filter.getColumnFilterCriteria(column);
  const builder = there ? there.copy() : SpreadsheetApp.newFilterCriteria();
  const hidden = new Set([...(there ? there.getHiddenValues() : []), ...values]);
  filter.setColumnFilterCriteria(column, builder.setHiddenValues([...hidden]).build());
}

/** As `SheetLayout.unhideByFilter`. */
export function unhideByFilter(sheet: GoogleSheet, column: number): void {
  const filter = sheet.getFilter();
  if (filter && isInside(filter.getRange(), column)) filter.removeColumnFilterCriteria(column);
}

const isInside = (range: Range, column: number): boolean =>
  range.getColumn() <= column && column <= range.getLastColumn();

/** The tab's filter, over all rows and used columns; one that covers less is made anew with the criteria it had. */
function filterOver(sheet: GoogleSheet, column: number): Filter {
  const there = sheet.getFilter();
  const range = there?.getRange();
  if (there && range && isInside(range, column) && range.getRow() === 1 && range.getLastRow() >= sheet.getLastRow()) {
    return there;
  }
  const criteria = there && range ? criteriaOf(there, range) : [];
  there?.remove();
  const columns = Math.max(sheet.getLastColumn(), range?.getLastColumn() ?? 0);
  const made = sheet.getRange(1, 1, sheet.getMaxRows(), columns).createFilter();
  for (const { place, one } of criteria) made.setColumnFilterCriteria(place, one);
  return made;
}

function criteriaOf(filter: Filter, range: Range) {
  const first = range.getColumn();
  return Array.from({ length: range.getNumColumns() }, (_, at) => first + at).flatMap((place) => {
    const one = filter.getColumnFilterCriteria(place);
    return one ? [{ place, one: one.copy().build() }] : [];
  });
}
