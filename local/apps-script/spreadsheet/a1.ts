/** A1 notation: `B2`, `B2:D9`, `C:C`, `2:5`, `A2:A`, with or without a tab's name in front. */

/** A rectangle as written; a side that is left open (as in `C:C`) is missing. */
export interface A1Range {
  sheetName?: string;
  firstRow?: number;
  firstColumn?: number;
  lastRow?: number;
  lastColumn?: number;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;

/** `1` → `A`, `27` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → `1`, `aa` → `27`. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `undefined` when the text is no A1 notation. */
export function parseA1(text: string): A1Range | undefined {
  const mark = text.lastIndexOf('!');
  const corners = text
    .slice(mark + 1)
    .split(':')
    .map(parseCorner);
  const [first, last = first] = corners;
  if (corners.length > 2 || !first || !last) return undefined;
  const single = corners.length === 1;
  if (single && (first.row === undefined || first.column === undefined)) return undefined;
  const rows = ordered(first.row, last.row);
  const columns = ordered(first.column, last.column);
  return {
    ...(mark >= 0 && { sheetName: unquote(text.slice(0, mark)) }),
    ...(rows.first !== undefined && { firstRow: rows.first }),
    ...(rows.last !== undefined && { lastRow: rows.last }),
    ...(columns.first !== undefined && { firstColumn: columns.first }),
    ...(columns.last !== undefined && { lastColumn: columns.last }),
  };
}

/** `'내 탭'` where the name needs quotes, else the name itself. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\d_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function unquote(name: string): string {
  return /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const match = CORNER.exec(text.trim());
  if (!match || (!match[1] && !match[2])) return undefined;
  return { ...(match[2] && { row: Number(match[2]) }), ...(match[1] && { column: columnNumber(match[1]) }) };
}

function ordered(one: number | undefined, other: number | undefined) {
  if (one === undefined || other === undefined) return { first: one ?? other, last: undefined };
  return { first: Math.min(one, other), last: Math.max(one, other) };
}
