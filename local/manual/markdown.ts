/** Small pieces of Markdown: a cell that cannot break its table, a table, and the address of a heading. */

/** A text inside a table. */
export const cell = (text: string): string =>
  text
    .replace(/\|/g, '\\|')
    .replace(/\s*\n\s*/g, '<br>')
    .trim();

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [line(headers), `|${'---|'.repeat(headers.length)}`, ...rows.map((row) => line(row.map(cell)))];
}

/** The part after `#` with which a page links to a heading, as repositories show it. */
export const headingId = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
