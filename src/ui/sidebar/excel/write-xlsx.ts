/** Makes an .xlsx file in which every cell is text: no zip loses its zero, no number its digits, no word becomes a formula. */
import writeWorkbook from 'write-excel-file/universal';

const SHEET = '송장';
/** Width of a column in letters. */
const NARROWEST = 8;
const WIDEST = 50;

/** Headers first. Blank cells are text cells too, because a waybill number is typed into them. */
export function writeXlsx(rows: readonly (readonly string[])[]): Promise<Blob> {
  const cells = rows.map((row) => row.map((value) => ({ value, type: String, format: '@' })));
  return writeWorkbook(cells, { sheet: SHEET, columns: widthsOf(rows), stickyRowsCount: 1 }).toBlob();
}

/** By the longest of the first texts; Korean letters are twice as wide. */
function widthsOf(rows: readonly (readonly string[])[]): { width: number }[] {
  const looked = rows.slice(0, 100);
  return (rows[0] ?? []).map((_, at) => {
    const longest = Math.max(...looked.map((row) => widthOf(row[at] ?? '')));
    return { width: Math.min(Math.max(longest + 2, NARROWEST), WIDEST) };
  });
}

const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u00ff' ? 2 : 1), 0);
