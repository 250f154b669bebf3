/** A tab as the page shows it. */
import { type RowData, readTexts, type SheetData } from '../../apps-script';
import type { CellView, FilterView, TabLayout, TabView } from '../contract';
import { cellView } from './cell-view';
import { chartViews } from './chart-views';
import { columnStyles, columnViews } from './columns';
import { validationViews } from './validation-views';

export function tabView(sheet: SheetData, timeZone: string): TabView {
  const styles = columnStyles(sheet);
  const last = lastUsed(sheet.rows);
  const rows = sheet.rows
    .slice(0, last)
    .map((row) => Array.from({ length: widthOf(row) }, (_, column) => cellView(row, column, styles[column], timeZone)));
  const filter = sheet.filter && { filter: filterView(sheet, timeZone) };
  return { ...tabLayout(sheet), columns: columnViews(sheet), ...filter, rows: rows.map(withoutEnd) };
}

/** What a tab is besides what follows from its cells. */
export function tabLayout(sheet: SheetData): TabLayout {
  const { id, name, hidden, tabColor, frozenRows, frozenColumns, conditionalFormats } = sheet;
  return {
    id,
    name,
    hidden,
    ...(tabColor !== undefined && { tabColor }),
    rowCount: sheet.rows.length,
    frozenRows,
    frozenColumns,
    hiddenRows: sheet.rows.flatMap((row, index) => (row.hidden ? [index + 1] : [])),
    notes: sheet.rows.flatMap(({ notes }, index) =>
      notes.flatMap((text, column) => (text ? [{ row: index + 1, column: column + 1, text }] : [])),
    ),
    validations: validationViews(sheet),
    colors: conditionalFormats,
    charts: chartViews(sheet),
  };
}

function filterView(sheet: SheetData, timeZone: string): FilterView {
  const { box, criteria } = sheet.filter!;
  const entries = Object.entries(criteria).map(([column, { hiddenValues }]) => {
    const below = { row: box.row + 1, column: Number(column), rows: Math.max(0, box.rows - 1), columns: 1 };
    const texts = new Set(readTexts(sheet, below, timeZone).map(([text = '']) => text));
    const hidden = new Set(hiddenValues);
    return [column, { hidden: hiddenValues, shown: [...texts].filter((text) => !hidden.has(text)) }] as const;
  });
  return { box, criteria: Object.fromEntries(entries) };
}

const widthOf = ({ values, formulas, styles }: RowData): number =>
  Math.max(values.length, formulas.length, styles.length);

/** Empty rows are left out: their columns say how they look. */
function lastUsed(rows: readonly RowData[]): number {
  const isUsed = ({ values, formulas }: RowData, index: number) =>
    index === 0 || values.some((value) => (value ?? '') !== '') || formulas.some((formula) => formula !== undefined);
  return rows.findLastIndex(isUsed) + 1;
}

function withoutEnd(cells: CellView[]): CellView[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}
