/**
 * Checks that a row belongs to its key. Each row has a print: its key and a short hash of each identifying cell, as
 * last written. A key pasted over, columns sorted without the others, or a print copied along with its key no longer
 * fit.
 */
import type { Cell } from '../ports';
import { digest } from '../rules/digest';
import { isMasked } from '../rules/personal-data/mask';
import { type Column, isBlank } from './column';
import { keyParts } from './row-keys';
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

/** What is wrong with a row: its key or some of its cells belong to another row. */
export type Mixed = { by: 'key'; own: string } | { by: 'cells'; names: string[] };

/** The parts of a key in one text of the sheet; a part in front that says nothing is left out. */
export const printedKey = (key: string): string => keyParts(key).join('|').replace(/^\|/, '');

/** The part that people call the row by. */
export const numberIn = (printed: string): string => printed.slice(printed.lastIndexOf('|') + 1);

/** Four characters distinguish 1.7 million texts; a row is judged by several hashes. */
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
export function isPrintOf(cell: Cell, key: string): boolean {
  const printed = printedKey(key);
  return typeof cell === 'string' && cell.lastIndexOf('|') === printed.length && cell.startsWith(printed);
}

interface ComparedCell {
  name: string;
  /** The hash that it has. */
  part: string;
  /** The hashes that it may have. */
  right: readonly string[];
}

/** What the cells of a row say beside what is known of its key. */
export interface Compared {
  same: readonly ComparedCell[];
  differing: readonly ComparedCell[];
}

/** `known`: hashes of what a column may say; a column of which nothing is known, and a blank cell, say nothing. */
export function compare(tab: Tab, { of }: Identity, says: Says, known: (name: string) => readonly string[]): Compared {
  const cells = of.flatMap((name): ComparedCell[] => {
    const right = known(name).filter((part) => part !== '');
    const part = right.length === 0 ? '' : partOf(tab, name, says(name));
    return part === '' ? [] : [{ name, part, right }];
  });
  const isSame = ({ part, right }: ComparedCell): boolean => right.includes(part);
  return { same: cells.filter(isSame), differing: cells.filter((cell) => !isSame(cell)) };
}

/** Whether a hash of a column stands in the print of another key than this one. */
export type IsElsewhere = (name: string, part: string, key: string) => boolean;

/**
 * Cells are another row's where one of them is known of another key, or where most of those that tell this key from all
 * others are not known of it; what a seller has corrected by hand is neither.
 */
export function areOthers({ same, differing }: Compared, key: string, isElsewhere: IsElsewhere): boolean {
  if (differing.length === 0) return false;
  if (differing.some(({ name, part }) => isElsewhere(name, part, key))) return true;
  const identifies = ({ name, right }: ComparedCell): boolean => !isElsewhere(name, right[0] ?? '', key);
  return differing.filter(identifies).length > same.filter(identifies).length;
}

/** Rows of a tab as they stand, with what they say. */
export type SaysOfRows = readonly Says[];

/** An index of all prints of a tab: built once, and only when a row does not fit its own. */
export function printedParts(tab: Tab, identity: Identity, rows: SaysOfRows): IsElsewhere {
  let known: Map<string, string> | undefined;
  return (name, part, key) => {
    known ??= keysByPart(tab, identity, rows);
    const found = known.get(`${name} ${part}`);
    return found !== undefined && found !== key;
  };
}

/**
 * The key of a hash of a column, `''` where several have it. What a seller has copied from a row that still says it belongs
 * to both.
 */
function keysByPart(tab: Tab, identity: Identity, rows: SaysOfRows): Map<string, string> {
  const known = new Map<string, string>();
  for (const says of rows) {
    const print = readPrint(identity, says(identity.column));
    for (const [name, part] of print?.parts ?? []) {
      if (identity.isSellers && part !== '' && partOf(tab, name, says(name)) === part) continue;
      const place = `${name} ${part}`;
      const key = known.get(place) ?? print?.key ?? '';
      if (part !== '') known.set(place, key === print?.key ? key : '');
    }
  }
  return known;
}

/** What is wrong with a row by its own print; nothing where it has none. */
export function mixedBy(
  tab: Tab,
  identity: Identity,
  row: { key: string | undefined; says: Says },
  isElsewhere: IsElsewhere,
): Mixed | undefined {
  const print = readPrint(identity, row.says(identity.column));
  if (!print) return undefined;
  if (print.key !== printedKey(row.key ?? '')) return { by: 'key', own: numberIn(print.key) };
  const found = compare(tab, identity, row.says, (name) => [print.parts.get(name) ?? '']);
  const isOthers = ({ name, part }: ComparedCell): boolean => isElsewhere(name, part, print.key);
  const others = identity.isSellers ? found.differing.filter(isOthers) : found.differing;
  if (others.length === 0 || !areOthers(found, print.key, isElsewhere)) return undefined;
  return { by: 'cells', names: others.map(({ name }) => name) };
}

/** The print of a row of the seller's as it stands now, under this key. */
export function printOf(tab: Tab, identity: Identity, key: string, says: Says): string {
  const parts = new Map(identity.of.map((name) => [name, partOf(tab, name, says(name))]));
  return writePrint(identity, { key: printedKey(key), parts });
}
