/** Cells of an HTML table, put into a grid. */

export interface HtmlCell {
  text: string;
  columns: number;
  rows: number;
}

/** More than this is a mistake in the page. */
const WIDEST = 200;

/** Cells in their places: what reaches over several columns or rows stands in the first, and the others are blank. */
export function placeCells(rows: readonly (readonly HtmlCell[])[]): string[][] {
  const placed: (string | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, at) => {
    const line = placed[at] ?? [];
    for (const cell of cells) {
      let column = 0;
      while (line[column] !== undefined) column += 1;
      fill(placed.slice(at, at + cell.rows), column, Math.min(cell.columns, WIDEST));
      line[column] = cell.text;
    }
  });
  return placed.map((line) => Array.from(line, (text) => text ?? ''));
}

function fill(lines: (string | undefined)[][], first: number, columns: number): void {
  for (const line of lines) for (let at = first; at < first + columns; at += 1) line[at] ??= '';
}
