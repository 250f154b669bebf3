/** Some columns of a tab, typed, without the others: neighbours come in one read, whatever the rows. */
import type { Cell, Grid, Sheet } from '../ports';
import { type Column, isBlank } from './column';
import { headerText, type Located, locate, readHeader } from './header';
import { messages } from './messages';
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

interface Stretch {
  first: number;
  last: number;
}

/**
 * Every row that holds something in one of the columns. A read for each stretch of columns; where there are several, the
 * first is read again at the end, and all of them anew when rows or columns have moved meanwhile.
 * Throws `SheetError` when a column is missing or doubled, or when the tab never stands still.
 */
export function readColumns<T extends Tab>(tab: T, sheet: Sheet, names: readonly ColumnName<T>[]): SlimRow<T>[] {
  for (let look = 0; look < LOOKS; look += 1) {
    const located = locate(tab, readHeader(sheet), names);
    const stretches = stretchesOf(names.map((name) => located.get(name) ?? 1));
    const blocks = readBlocks(sheet, stretches);
    const sources = blocks && sourcesOf(tab, names, located, stretches, blocks);
    if (sources) return slimRows(sources);
  }
  throw new SheetError(messages.neverSettles(tab.name));
}

function stretchesOf(places: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  for (const place of [...places].sort((left, right) => left - right)) {
    const last = found[found.length - 1];
    if (last && place - last.last <= GAP + 1) last.last = place;
    else found.push({ first: place, last: place });
  }
  return found;
}

/** One block a stretch, header and all, of one moment; `undefined` when they are not. */
function readBlocks(sheet: Sheet, stretches: readonly Stretch[]): Grid[] | undefined {
  const { rows } = sheet.usedSize();
  const read = ({ first, last }: Stretch) => sheet.read({ row: 1, column: first, rows, columns: last - first + 1 });
  const blocks = stretches.map(read);
  const [first] = stretches;
  if (!first || stretches.length === 1) return blocks;
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
  stretches: readonly Stretch[],
  blocks: readonly Grid[],
): Source<T>[] | undefined {
  const sources = names.map((name): Source<T> => {
    const place = located.get(name) ?? 1;
    const at = stretches.findIndex(({ first, last }) => first <= place && place <= last);
    return { name, column: columnOf(tab, name), block: blocks[at] ?? [], x: place - (stretches[at]?.first ?? 1) };
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
