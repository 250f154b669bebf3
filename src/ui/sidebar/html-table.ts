/** The rows of an HTML table, which many couriers' programs give under the name .xls. */
import { type HtmlCell, placeCells } from './html-cells';

/** The largest table of the text; no rows where there is none. Nothing of the text is run or loaded. */
export function readHtmlTable(text: string): string[][] {
  const page = new DOMParser().parseFromString(text, 'text/html');
  for (const line of page.querySelectorAll('br')) line.replaceWith('\n');
  const tables = [...page.querySelectorAll('table')].sort((one, other) => other.rows.length - one.rows.length);
  return placeCells([...(tables[0]?.rows ?? [])].map(({ cells }) => [...cells].map(cellOf)));
}

const cellOf = ({ textContent, colSpan, rowSpan }: HTMLTableCellElement): HtmlCell => ({
  text: textContent.replace(/[^\S\n]+/g, ' ').trim(),
  columns: colSpan,
  rows: rowSpan,
});
