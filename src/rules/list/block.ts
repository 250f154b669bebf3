/** A block as it is pasted or read from a text file: cells parted by tabs, commas or semicolons. */

/** More than this is no list of waybills but a mistake. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 200;

/** Rows of cells, each row as long as it was written; or why the block cannot be taken, in Korean. */
export type Block = { cells: string[][] } | { error: string };

const tooWide = (what: string): string => `한 줄에 칸이 ${MOST_COLUMNS}개를 넘습니다. ${what} 목록만 골라 넣어 주세요.`;
const tooLong = `한 번에 ${MOST_ROWS / 10_000}만 줄까지 넣을 수 있습니다. 나누어 넣어 주세요.`;

type Separator = '\t' | ',' | ';';

/** The first characters that decide which separator the text has. */
const LOOKED_AT = 20_000;

/**
 * Splits a pasted block into cells. Tabs as Excel and Sheets copy them (a cell with a line break stands in quotes), commas
 * as RFC 4180 has them, or semicolons; the content decides which. Quotes that do not enclose a whole cell are
 * letters like others (`27" 모니터`). Windows line ends and a byte order mark are taken; blank lines at the end are dropped.
 * `what` is listed, for messages.
 */
export function splitBlock(text: string, what = '송장'): Block {
  const plain = withoutLastLines(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  return split(plain, separatorOf(plain), what);
}

function withoutLastLines(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  return text.slice(0, end);
}

/** Cells hold no typed tabs, so one tab decides; a comma or semicolon only when half of the lines have it. */
function separatorOf(text: string): Separator {
  const lines = text
    .slice(0, LOOKED_AT)
    .replace(/"[^"]*"/g, '')
    .split('\n')
    .filter((line) => line !== '');
  if (lines.some((line) => line.includes('\t'))) return '\t';
  const having = (separator: Separator) => lines.filter((line) => line.includes(separator)).length;
  const [commas, semicolons] = [having(','), having(';')];
  if (Math.max(commas, semicolons) * 2 < lines.length) return '\t';
  return semicolons > commas ? ';' : ',';
}

function split(text: string, separator: Separator, what: string): Block {
  const cells: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (text !== '') {
    const { cell, end } = readCell(text, at, separator);
    row.push(cell);
    if (row.length > MOST_COLUMNS) return { error: tooWide(what) };
    at = end + 1;
    if (text[end] === separator) continue;
    cells.push(row);
    if (cells.length > MOST_ROWS) return { error: tooLong };
    row = [];
    if (end >= text.length) break;
  }
  return { cells };
}

interface Read {
  cell: string;
  /** The place of the separator or line end behind the cell. */
  end: number;
}

function readCell(text: string, at: number, separator: Separator): Read {
  return quotedCell(text, at, separator) ?? plainCell(text, at, separator);
}

function plainCell(text: string, at: number, separator: Separator): Read {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return { cell: text.slice(at, end), end };
}

/**
 * A cell that stands wholly in quotes. In a copied block no tab can stand in a cell: a quote that closes only behind one
 * belongs to another cell, and taking it would swallow rows.
 */
function quotedCell(text: string, at: number, separator: Separator): Read | undefined {
  if (text[at] !== '"') return undefined;
  let end = at + 1;
  while (end < text.length) {
    if (text[end] === '\t' && separator === '\t') return undefined;
    if (text[end] === '"') {
      if (text[end + 1] !== '"') break;
      end += 1;
    }
    end += 1;
  }
  const behind = text[end + 1];
  const closed = text[end] === '"' && (behind === undefined || behind === separator || behind === '\n');
  return closed ? { cell: text.slice(at + 1, end).replace(/""/g, '"'), end: end + 1 } : undefined;
}
