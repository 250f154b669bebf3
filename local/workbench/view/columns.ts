/** The columns of a tab as the page lays them out. */
import type { CellStyle, SheetData } from '../../apps-script';
import type { ColumnView } from '../contract';

export function columnViews(sheet: SheetData): ColumnView[] {
  const styles = columnStyles(sheet);
  return Array.from({ length: sheet.columnCount }, (_, column) => {
    const width = sheet.columnWidths[column];
    const style = styles[column];
    return {
      ...(width !== undefined && { width }),
      ...(sheet.hiddenColumns.has(column + 1) && { hidden: true as const }),
      ...(style && { style }),
    };
  });
}

/** What most cells below the header look like; rows that look alike share their array, so few are counted. */
export function columnStyles(sheet: SheetData): (CellStyle | undefined)[] {
  const lines = counted(sheet.rows.slice(1).map(({ styles }) => styles));
  return Array.from({ length: sheet.columnCount }, (_, column) => {
    const counts = new Map<CellStyle | undefined, number>();
    for (const [styles, count] of lines) {
      const style = styles[column];
      counts.set(style, (counts.get(style) ?? 0) + count);
    }
    return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [undefined, 0] as const)[0];
  });
}

function counted<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
