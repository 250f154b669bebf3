/**
 * Whether a row is who its key says. Beside each row stands a print: its key and a short hash of each cell that tells whom
 * or what the row is about, as they were told last. A key that was pasted over, and columns that were sorted without the
 * others, no longer fit it; so does a print that came along with its key.
 */
import type { Cell } from '../ports';
import { digest } from '../rules/digest';
import { isMasked } from '../rules/personal-data/mask';
import { type Column, isBlank } from './column';
import { columnOf, type Identity, type Tab } from './tab';

/** What is known of a key. */
export interface Print {
  /** As `printedKey` writes it. */
  key: string;
  /** By the program's name of the column; `''` where nothing is known. */
  parts: ReadonlyMap<string, string>;
}

/** What a row says under a column's name, as it stands in the sheet. */
export type Says = (name: string) => Cell;

/** What is wrong with a row: its key is another row's, or cells of it are. */
export type Mixed = { by: 'key'; own: string } | { by: 'cells'; names: string[] };

/** The parts of a key in one text of the sheet. */
export const printedKey = (key: string): string => key.split('\u001f').join('|');

/** The part that people call the row by. */
export const numberIn = (printed: string): string => printed.slice(printed.lastIndexOf('|') + 1);

/** Four signs tell one of 1.7 million texts from another; a row is judged by several. */
const SIGNS = 4;
const hashOf = (text: string): string => digest(text).slice(-SIGNS);

/** As the column reads it; blanks, hyphens and signs that a sheet may drop or add tell no two texts apart. */
function textIn(column: Column, cell: Cell): string {
  if (isBlank(cell)) return '';
  const reading = column.decode(cell);
  const text = String('error' in reading ? cell : column.encode(reading.value));
  return text.replace(/^'(?=[=+\-@])/, '').replace(/[\s\-\ufffd\p{Cc}\p{Cs}]/gu, '');
}

/** The hash of what a cell says; `''` for a blank cell and for a person who has been masked. */
export function partOf(tab: Tab, name: string, cell: Cell): string {
  const column = columnOf(tab, name);
  if (column.personal !== undefined && isMasked(column.personal, String(cell))) return '';
  const text = textIn(column, cell);
  return text === '' ? '' : hashOf(text);
}

export const writePrint = ({ of }: Identity, { key, parts }: Print): string =>
  `${key}|${of.map((name) => parts.get(name) ?? '').join('.')}`;

/** `undefined` for a cell that holds no print, or one of another version. */
export function readPrint({ of }: Identity, cell: Cell): Print | undefined {
  if (typeof cell !== 'string' || cell === '') return undefined;
  const end = cell.lastIndexOf('|');
  const hashes = cell.slice(end + 1).split('.');
  if (end < 1 || hashes.length !== of.length) return undefined;
  return { key: cell.slice(0, end), parts: new Map(of.map((name, at) => [name, hashes[at] ?? ''])) };
}

/** True for a print of this key; cheaper than reading it. */
export const isPrintOf = (cell: Cell, key: string): boolean =>
  typeof cell === 'string' && cell.lastIndexOf('|') === key.length && cell.startsWith(printedKey(key));

/** Columns of the row that say something else than is known of its key. */
export interface Compared {
  compared: number;
  differing: readonly { name: string; part: string }[];
}

/** `known`: what a column may say, each hash of it; a column of which nothing is known says nothing. */
export function compare(tab: Tab, { of }: Identity, says: Says, known: (name: string) => readonly string[]): Compared {
  const differing: { name: string; part: string }[] = [];
  let compared = 0;
  for (const name of of) {
    const right = known(name).filter((part) => part !== '');
    const part = partOf(tab, name, says(name));
    if (part === '' || right.length === 0) continue;
    compared += 1;
    if (!right.includes(part)) differing.push({ name, part });
  }
  return { compared, differing };
}

/**
 * Cells are another row's where one of them is known of another key, or where most of them are not known of this one; what
 * a seller has corrected by hand is neither. `isKnownElsewhere`: whether a hash of a column is in any other row's print.
 */
export function areOthers(
  { compared, differing }: Compared,
  isKnownElsewhere: (name: string, part: string) => boolean,
): boolean {
  return differing.length * 2 > compared || differing.some(({ name, part }) => isKnownElsewhere(name, part));
}

/** Hashes of all prints, by column: built once, and only where a row does not fit its own. */
export function printedParts(identity: Identity, cells: Iterable<Cell>): (name: string, part: string) => boolean {
  let known: Set<string> | undefined;
  const all = (): Set<string> => {
    const found = new Set<string>();
    for (const cell of cells) {
      for (const [name, part] of readPrint(identity, cell)?.parts ?? []) if (part !== '') found.add(`${name} ${part}`);
    }
    return found;
  };
  return (name, part) => {
    known ??= all();
    return known.has(`${name} ${part}`);
  };
}

/** What is wrong with a row by its own print; nothing where it has none. */
export function mixedBy(
  tab: Tab,
  identity: Identity,
  row: { key: string | undefined; says: Says },
  isKnownElsewhere: (name: string, part: string) => boolean,
): Mixed | undefined {
  const print = readPrint(identity, row.says(identity.column));
  if (!print) return undefined;
  if (print.key !== printedKey(row.key ?? '')) return { by: 'key', own: numberIn(print.key) };
  const found = compare(tab, identity, row.says, (name) => [print.parts.get(name) ?? '']);
  if (!areOthers(found, isKnownElsewhere)) return undefined;
  return { by: 'cells', names: found.differing.map(({ name }) => name) };
}
