/** `="00123"`: how text files keep a spreadsheet from turning the digits of a cell into a number. */

const PROTECTED = /^\s*=\s*"((?:[^"]|"")*)"\s*$/;

/** What the cell says: the text between the quotes, `""` in it a quote; every other text as it is. */
export function unprotected(cell: string): string {
  const [, text] = (cell.includes('=') && PROTECTED.exec(cell)) || [];
  return text === undefined ? cell : text.replace(/""/g, '"');
}

/** The cells of a list without such protection. */
export const unprotectedCells = (cells: readonly (readonly string[])[]): string[][] =>
  cells.map((row) => row.map(unprotected));
