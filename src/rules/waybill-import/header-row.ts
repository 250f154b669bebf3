/** Finds the row of headers in a block: titles may stand above it, and it may have two lines (수하인 over 이름, 주소, 전화). */
import { columnsOf, type Heading, type ImportColumn, partyOf, readHeading } from './headers';

export interface HeaderRow {
  /** Place in the block, from 0: the lower one of two lines. The data begins behind it. */
  row: number;
  /** What stands in each column, `undefined` where it is none that waybills need. */
  columns: (ImportColumn | undefined)[];
  /** The places of all headers that are understood, the sender's and the addresses too. */
  known: ReadonlySet<number>;
  /** The headers as they are written, for messages. */
  texts: string[];
}

/** Titles, addresses and dates of a report stand above its header, but not a page of them. */
const LOOKED_AT = 30;

/** The header row of a block; `undefined` when none of the first rows is one. */
export function findHeaderRow(cells: readonly (readonly string[])[]): HeaderRow | undefined {
  let best: { found: HeaderRow; score: number } | undefined;
  const rows = Math.min(cells.length, LOOKED_AT);
  for (let row = 0; row < rows; row += 1) {
    for (const line of [oneLine(cells, row), twoLines(cells, row)]) {
      const score = scoreOf(line.headings);
      if (score > (best?.score ?? 0)) {
        best = { found: headerRow(row, line), score };
      }
    }
  }
  return best?.found;
}

function headerRow(row: number, { headings, texts }: Line): HeaderRow {
  const known = new Set(headings.flatMap((heading, at) => (heading ? [at] : [])));
  return { row, columns: columnsOf(headings), known, texts };
}

interface Line {
  texts: string[];
  headings: (Heading | undefined)[];
}

function oneLine(cells: readonly (readonly string[])[], row: number): Line {
  const texts = [...(cells[row] ?? [])];
  return { texts, headings: texts.map(readHeading) };
}

/** The row with the one above it: a cell merged downwards stands above only, a group merged sideways in its first column. */
function twoLines(cells: readonly (readonly string[])[], row: number): Line {
  const [above = [], below = []] = [cells[row - 1], cells[row]];
  const width = Math.max(above.length, below.length);
  let group = '';
  const line: Line = { texts: [], headings: [] };
  for (let column = 0; column < width; column += 1) {
    const [over, under] = [(above[column] ?? '').trim(), (below[column] ?? '').trim()];
    if (over !== '') group = over;
    line.texts.push(under === '' ? over : under);
    line.headings.push(under === '' ? readHeading(over) : inGroup(readHeading(under), group));
  }
  return line;
}

function inGroup(heading: Heading | undefined, group: string): Heading | undefined {
  if (!heading || 'column' in heading || heading.party) return heading;
  const party = partyOf(group);
  return party ? { ...heading, party } : heading;
}

/** How many headers a line has; one alone is a header only when it is the waybill's, as no data reads 운송장번호. */
function scoreOf(headings: readonly (Heading | undefined)[]): number {
  const kinds = new Set(headings.map((heading) => (heading ? JSON.stringify(heading) : '')));
  kinds.delete('');
  const named = headings.some((heading) => heading && 'column' in heading && heading.column === 'waybill');
  return kinds.size > 1 || named ? kinds.size : 0;
}
