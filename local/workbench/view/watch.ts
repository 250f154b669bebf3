/**
 * Finds what became different in a workbook since it was looked at last. The model never changes a row's array in place,
 * so arrays that are the same object hold the same, and 20,000 rows are passed over in a moment.
 */
import type { RowData, SheetData, WorkbookData } from '../../apps-script';
import type { Change, ChangedCell } from '../contract';
import { isSameCell, wholeCell } from './cell-view';
import { tabLayout } from './tab-view';

type SeenRow = Pick<RowData, 'values' | 'formulas' | 'styles'>;

interface Seen {
  /** All layouts in the order of the tabs. */
  layout: string;
  /** By the tab's id. */
  rows: Map<number, SeenRow[]>;
}

export type Difference = Omit<Change, 'version' | 'by'>;

export interface Watch {
  /** What is different since the last time; `undefined` when nothing is. */
  difference(): Difference | undefined;
}

/** Above this a page is quicker with the whole workbook. */
const MOST_CELLS = 100_000;
const NOTHING: SeenRow = { values: [], formulas: [], styles: [] };

/** Looks at the workbook for the first time. */
export function watchWorkbook(workbook: WorkbookData): Watch {
  let seen = look(workbook);
  return {
    difference() {
      const before = seen;
      seen = look(workbook);
      if (seen.layout !== before.layout) return { cells: [], reload: true };
      const cells = workbook.sheets.flatMap((sheet) => {
        const found = changedCells(sheet, before.rows.get(sheet.id) ?? [], workbook.timeZone);
        return found.length > 0 ? [{ tab: sheet.id, cells: found }] : [];
      });
      const count = cells.reduce((sum, tab) => sum + tab.cells.length, 0);
      if (count > MOST_CELLS) return { cells: [], reload: true };
      return count === 0 ? undefined : { cells };
    },
  };
}

function look({ sheets }: WorkbookData): Seen {
  const rows = sheets.map((sheet): [number, SeenRow[]] => [
    sheet.id,
    sheet.rows.map(({ values, formulas, styles }) => ({ values, formulas, styles })),
  ]);
  return { layout: sheets.map(layoutText).join('\n'), rows: new Map(rows) };
}

function layoutText(sheet: SheetData): string {
  const { columnCount, columnWidths, hiddenColumns, filter } = sheet;
  return JSON.stringify([tabLayout(sheet), columnCount, columnWidths, [...hiddenColumns], filter]);
}

function changedCells(sheet: SheetData, before: readonly SeenRow[], timeZone: string): ChangedCell[] {
  return sheet.rows.flatMap((row, index) => {
    const then = before[index] ?? NOTHING;
    return isSameRow(row, then) ? [] : changedIn(row, then, index, timeZone);
  });
}

const isSameRow = (row: SeenRow, then: SeenRow): boolean =>
  row.values === then.values && row.formulas === then.formulas && row.styles === then.styles;

function changedIn(row: RowData, then: SeenRow, index: number, timeZone: string): ChangedCell[] {
  const width = Math.max(...[row, then].flatMap((one) => [one.values.length, one.formulas.length, one.styles.length]));
  const columns = Array.from({ length: width }, (_, column) => column);
  return columns
    .filter((column) => !isSameCell(row, then, column))
    .map((column) => [index + 1, column + 1, wholeCell(row, column, timeZone)]);
}
