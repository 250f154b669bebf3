/** How a tab looks and guides the seller, in Google's words. */
import type { Area, CellRule, ColorRule, SheetLayout } from '../ports';
import { FORMER_PRODUCT } from '../product';
import { replaceCharts } from './sheet-charts';
import { hideByFilter, unhideByFilter } from './sheet-filter';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Names no mall and not the product, so that it need never change; the other one is of the version with one mall. */
const COLUMN_ID = 'sheet-sync.column';
const FORMER_COLUMN_ID = 'wemakeprice-sheet-sync.column';

export function sheetLayout(sheet: GoogleSheet): SheetLayout {
  const range = ({ row, column, rows, columns }: Area) => sheet.getRange(row, column, rows, columns);
  return {
    hide: () => void sheet.hideSheet(),
    freeze(rows, columns) {
      if (sheet.getFrozenRows() < rows) sheet.setFrozenRows(rows);
      if (sheet.getFrozenColumns() < columns) sheet.setFrozenColumns(columns);
    },
    setFormat: (area, numberFormat) => void range(area).setNumberFormat(numberFormat),
    setRule: (area, rule) => void range(area).setDataValidation(rule ? validation(rule) : null),
    setNotes: (area, notes) => void range(area).setNotes(notes),
    setBackgrounds: (area, colors) => void range(area).setBackgrounds(colors),
    setBold: (area) => void range(area).setFontWeight('bold'),
    setWidth: (column, pixels) => void sheet.setColumnWidth(column, pixels),
    hideColumns: (column, count) => sheet.hideColumns(column, count),
    setColorRules: (rules) => replaceColorRules(sheet, rules),
    setWarnings: (areas, description) => replaceWarnings(sheet, areas, description),
    warnedRows: (description) => warnedRows(sheet, description),
    hideByFilter: (column, values) => hideByFilter(sheet, column, values),
    unhideByFilter: (column) => unhideByFilter(sheet, column),
    replaceCharts: (titles, charts) => replaceCharts(sheet, titles, charts),
    columnIds: () => columnIds(sheet),
    setColumnId: (column, id) => void wholeColumns(sheet, column, 1).addDeveloperMetadata(COLUMN_ID, id),
    renewColumnIds: () => renewColumnIds(sheet),
  };
}

/** Warns and never refuses: 점검 judges a paste of a thousand rows, not the sheet. */
function validation(rule: CellRule): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  switch (rule.kind) {
    case 'list':
      return builder.requireValueInList([...rule.values], true).build();
    case 'checkbox':
      return builder.requireCheckbox().build();
    case 'whole':
      return builder.requireNumberBetween(rule.minimum, rule.maximum).build();
    case 'range':
      return builder.requireValueInRange(areaOf(rule.tab, rule.area), true).build();
  }
}

function areaOf(tab: string, { row, column, rows, columns }: Area): GoogleAppsScript.Spreadsheet.Range {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet) throw new Error(`No tab ${tab}.`);
  return sheet.getRange(row, column, rows, columns);
}

/** Counts as 0, and marks our rules apart from the seller's, because a rule has no name. */
const MARK = 'N("sheet-sync")=0';
const FORMER_MARK = `N("${FORMER_PRODUCT}")=0`;

function replaceColorRules(sheet: GoogleSheet, rules: readonly ColorRule[]): void {
  const foreign = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  const ours = rules.map(({ area, formula, background }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=AND(${MARK},${formula})`)
      .setBackground(background)
      .setRanges([sheet.getRange(area.row, area.column, area.rows, area.columns)])
      .build(),
  );
  sheet.setConditionalFormatRules([...foreign, ...ours]);
}

const isOurs = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean =>
  (rule.getBooleanCondition()?.getCriteriaValues() ?? []).some((value) =>
    [MARK, FORMER_MARK].some((mark) => String(value).includes(mark)),
  );

function replaceWarnings(sheet: GoogleSheet, areas: readonly Area[], description: string): void {
  const wanted = areas.map(({ row, column, rows, columns }) => sheet.getRange(row, column, rows, columns));
  const there = sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => protection.getDescription() === description);
  const isSame =
    there.length === wanted.length &&
    wanted.every((range) => there.some((one) => one.getRange().getA1Notation() === range.getA1Notation()));
  if (isSame) return;
  for (const protection of there) protection.remove();
  for (const range of wanted) range.protect().setDescription(description).setWarningOnly(true);
}

function warnedRows(sheet: GoogleSheet, description: string): number {
  const rows = sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => protection.getDescription() === description)
    .map((protection) => protection.getRange().getLastRow());
  return rows.length === 0 ? 0 : Math.min(...rows);
}

const columnMetadata = (sheet: GoogleSheet, key: string) =>
  sheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)
    .find();

/** The same thing under its new key: it stays where it is, and keeps what it says. */
function renewColumnIds(sheet: GoogleSheet): void {
  for (const metadata of columnMetadata(sheet, FORMER_COLUMN_ID)) metadata.setKey(COLUMN_ID);
}

function columnIds(sheet: GoogleSheet): Map<number, string> {
  return new Map(
    columnMetadata(sheet, COLUMN_ID).flatMap((metadata): [number, string][] => {
      const column = metadata.getLocation().getColumn()?.getColumn();
      const id = metadata.getValue();
      return column === undefined || id === null ? [] : [[column, id]];
    }),
  );
}

/** Without rows, as only this notation names them: for metadata Google takes nothing else. */
export function wholeColumns(sheet: GoogleSheet, first: number, count: number): GoogleAppsScript.Spreadsheet.Range {
  const letters = (column: number) => sheet.getRange(1, column).getA1Notation().replace(/\d+/g, '');
  return sheet.getRange(`${letters(first)}:${letters(first + count - 1)}`);
}
