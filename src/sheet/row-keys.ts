/** Identifies the rows of a tab: by the key or, where a part of it is missing, by everything that the seller wrote. */
import type { Cell, Grid } from '../ports';
import { type Column, isBlank } from './column';
import type { Located } from './header';
import { columnOf, type Tab } from './tab';

const SEPARATOR = '\u001f';
/** No key of a mall or a seller begins so. */
const UNNAMED = '\u0000';

/** One text from the parts of a key, in the order of the tab's `key`. */
export const joinKey = (parts: readonly string[]): string => parts.join(SEPARATOR);

/** The parts of a key again, in the order of the tab's `key`. */
export const keyParts = (key: string): string[] => key.split(SEPARATOR);

/** A key as people read it. */
export const keyTitle = (key: string): string =>
  keyParts(key)
    .filter((part) => part !== '')
    .join(' / ');

/** The key of a row that the program holds, as it will read once the row stands in the sheet. */
export const keyOf = (tab: Tab, values: Readonly<Record<string, unknown>>): string =>
  joinKey(
    tab.key.map((name) => {
      const column = columnOf(tab, name);
      return partText(column, column.encode(values[name]));
    }),
  );

/** The part of a key that a cell gives; an unreadable cell still identifies its row. */
function partText(column: Column, cell: Cell): string {
  if (isBlank(cell)) return '';
  const reading = column.decode(cell);
  const text = 'error' in reading ? String(cell).trim() : String(column.encode(reading.value));
  return text === column.blankMeans ? '' : text;
}

/** True for a row whose key is not complete: it is known by its content, as long as that stays as it is. */
export const isUnnamed = (key: string): boolean => key.startsWith(UNNAMED);

interface Part {
  column: Column;
  place: number | undefined;
}

/** One key a row; `undefined` for a row in which the seller wrote nothing and whose key is not complete. */
export function keysOf(tab: Tab, located: Located, rows: Grid): (string | undefined)[] {
  const parts = tab.key.map((name): Part => ({ column: columnOf(tab, name), place: located.get(name) }));
  const isMissing = ({ column, place }: Part): boolean => place === undefined && column.blankMeans === undefined;
  if (parts.length === 0 || parts.some(isMissing)) return rows.map(() => undefined);
  const unnamed = namer(tab, located);
  return rows.map((row) => completeKey(parts, row) ?? unnamed(row));
}

/** A part that need not be filled may be blank. */
function completeKey(parts: readonly Part[], row: readonly Cell[]): string | undefined {
  const texts: string[] = [];
  for (const { column, place = 0 } of parts) {
    const text = partText(column, row[place - 1] ?? '');
    if (text === '' && column.required && column.blankMeans === undefined) return undefined;
    texts.push(text);
  }
  return texts.every((text) => text === '') ? undefined : joinKey(texts);
}

/** Names rows by what the seller wrote, and by what tells whose they were; rows with the same content are counted. */
function namer(tab: Tab, located: Located): (row: readonly Cell[]) => string | undefined {
  const described = new Set(tab.identity ? [tab.identity.column, ...tab.identity.of] : []);
  const places = [...located].flatMap(([name, place]) => {
    const { owner } = columnOf(tab, name);
    return owner === 'seller' || owner === 'initial' || described.has(name) ? [place] : [];
  });
  const counts = new Map<string, number>();
  return (row) => {
    const content = places.map((place) => row[place - 1] ?? '');
    if (content.every((cell) => isBlank(cell) || cell === false)) return undefined;
    const text = JSON.stringify(content);
    const nth = (counts.get(text) ?? 0) + 1;
    counts.set(text, nth);
    return `${UNNAMED}${nth}${text}`;
  };
}
