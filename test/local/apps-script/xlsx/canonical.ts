/** A workbook without what makes no difference: gaps and `undefined` in rows, rows of standard height, plain looks. */
import type { CellStyle, RowData, SheetData, WorkbookData } from '../../../../local/apps-script/spreadsheet/model';

export function canonical(workbook: WorkbookData): unknown {
  return { ...workbook, sheets: workbook.sheets.map(canonicalSheet) };
}

function canonicalSheet(sheet: SheetData): unknown {
  return {
    ...sheet,
    rows: sheet.rows.map(canonicalRow),
    columnWidths: filled(sheet.columnWidths.map((width) => (width === 100 ? undefined : width))),
    hiddenColumns: [...sheet.hiddenColumns].sort((one, other) => one - other),
  };
}

/** A row by itself. */
export function canonicalRow({ values, formulas, styles, validations, notes, hidden, height }: RowData): unknown {
  return {
    values: filled(values.map((value) => (value === '' ? undefined : value))),
    formulas: filled(formulas),
    styles: filled(styles.map(canonicalStyle)),
    validations: filled(validations),
    notes: filled(notes.map((note) => note || undefined)),
    hidden: hidden ?? false,
    height: height ?? 21,
  };
}

function canonicalStyle(style: CellStyle | undefined): CellStyle | undefined {
  const isPlain = style?.numberFormat === 'General' && Object.keys(style).length === 1;
  return isPlain ? undefined : style;
}

/** By place; what is missing is left out. */
function filled<T>(items: readonly (T | undefined)[]): Record<number, T> {
  const places: Record<number, T> = {};
  items.forEach((item, place) => {
    if (item !== undefined) places[place] = item;
  });
  return places;
}
