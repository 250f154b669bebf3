/** Some columns of a tab, typed, without the others: neighbours come in one read, whatever the rows. */
import type { Cell, Grid, Sheet } from '../ports';
import { type Column, isBlank } from './column';
import { headerText, type Located, locate, readHeader } from './header';
import { messages } from './messages';
import { isIn, type Span, spansOf } from './places';
import { SheetError } from './sheet-error';
import { type ColumnName, columnOf, type PartOf, type Tab } from './tab';

/** A row as far as it could be read; `unread` are the columns whose cells say nothing that the column understands. */
export interface SlimRow<T extends Tab> {
  /** As the seller counts, from 2. */
  row: number;
  values: PartOf<T>;
  unread: ColumnName<T>[];
}

/** So many columns that nobody asked for are read along, rather than asking once more. */
const GAP = 3;
const LOOKS = 5;

/**
 * Every row that holds something in one of the columns. A read for each span of columns; where there are several, the
 * first is read again at the end, and all of them anew when rows or columns have moved meanwhile.
 * Throws `SheetError` when a column is missing or doubled, or when the tab never stands still.
 */
export function readColumns<T extends Tab>(tab: T, sheet: Sheet, names: readonly ColumnName<T>[]): SlimRow<T>[] {
  for (let look = 0; look < LOOKS; look += 1) {
    const located = locate(tab, readHeader(sheet), names);
    const spans = spansOf(
      names.map((name) => located.get(name) ?? 1),
      GAP,
    );
    const blocks = readBlocks(sheet, spans);
    const sources = blocks && sourcesOf(tab, names, located, spans, blocks);
    if (sources) return slimRows(sources);
  }
  throw new SheetError(messages.neverSettles(tab.name));
}

/** One block a span, header and all, of one moment; `undefined` when they are not. */
function readBlocks(sheet: Sheet, spans: readonly Span[]): Grid[] | undefined {
  const { rows } = sheet.usedSize();
  const read = ({ first, count }: Span) => sheet.read({ row: 1, column: first, rows, columns: count });
  const blocks = spans.map(read);
  const [first] = spans;
  if (!first || spans.length === 1) return blocks;
  return isSame(blocks[0] ?? [], read(first)) && sheet.usedSize().rows === rows ? blocks : undefined;
}

const isSame = (one: Grid, other: Grid): boolean =>
  one.every((cells, y) => cells.every((cell, x) => plain(cell) === plain(other[y]?.[x])));

const plain = (cell: Cell | undefined) => (cell instanceof Date ? cell.getTime() : cell);

/** Where the cells of a column are to be found. */
interface Source<T extends Tab> {
  name: ColumnName<T>;
  column: Column;
  block: Grid;
  x: number;
}

/** `undefined` when a column does not stand where its header was seen. */
function sourcesOf<T extends Tab>(
  tab: T,
  names: readonly ColumnName<T>[],
  located: Located,
  spans: readonly Span[],
  blocks: readonly Grid[],
): Source<T>[] | undefined {
  const sources = names.map((name): Source<T> => {
    const place = located.get(name) ?? 1;
    const at = spans.findIndex((span) => isIn(span, place));
    return { name, column: columnOf(tab, name), block: blocks[at] ?? [], x: place - (spans[at]?.first ?? 1) };
  });
  const isThere = ({ column, block, x }: Source<T>) => headerText(block[0]?.[x] ?? '') === column.header;
  return sources.every(isThere) ? sources : undefined;
}

function slimRows<T extends Tab>(sources: readonly Source<T>[]): SlimRow<T>[] {
  const rows: SlimRow<T>[] = [];
  for (let y = 1; y < (sources[0]?.block.length ?? 0); y += 1) {
    const slim: SlimRow<T> = { row: y + 1, values: {}, unread: [] };
    let isEmpty = true;
    for (const { name, column, block, x } of sources) {
      const cell = block[y]?.[x] ?? '';
      if (isBlank(cell) || cell === false) continue;
      isEmpty = false;
      const reading = column.decode(cell);
      if ('error' in reading) slim.unread.push(name);
      else slim.values[name] = reading.value as PartOf<T>[ColumnName<T>];
    }
    if (!isEmpty) rows.push(slim);
  }
  return rows;
}
