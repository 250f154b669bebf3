/**
 * Whether a row is who its key says where the key is a name that the seller makes up. A name that no other row has or had is
 * a row renamed, and any other a mix. A number of the mall's belongs to the row that it was written for; the seller's cells
 * belong to another row where they hold the name that set that row apart, and that row no longer holds it.
 */
import {
  type Mixed,
  type Print,
  partOf,
  printedKey,
  readPrint,
  type Says,
  type SaysOfRows,
  writePrint,
} from './identity';
import { isUnnamed } from './row-keys';
import { columnOf, type Identity, type Tab } from './tab';

/** The print of a row as it stands now. A deleted number still counts, so that no other row may take it. */
export function namedPrint(tab: Tab, identity: Identity, key: string, says: Says): string {
  const row = namedRow(tab, identity, key, says);
  const part = (name: string): string =>
    row.part(name) || (isMalls(tab, name) && keepsName(row) ? knownOf(row, name) : '');
  return writePrint(identity, { key: row.key, parts: new Map(identity.of.map((name) => [name, part(name)])) });
}

const isMalls = (tab: Tab, name: string): boolean => columnOf(tab, name).owner === 'mall';

interface NamedRow {
  /** As `printedKey` writes it. */
  key: string;
  isUnnamed: boolean;
  print: Print | undefined;
  /** The hash of what the row says under a column's name now. */
  part(name: string): string;
}

/** The row of an index, out of all rows of the tab. */
export type NamedMix = (index: number) => Mixed | undefined;

/** What is wrong with rows by all prints of the tab; nothing of one that fits its own or has none. */
export function namedMixes(
  tab: Tab,
  identity: Identity,
  keys: readonly (string | undefined)[],
  says: SaysOfRows,
): NamedMix {
  const rows = says.map((_, index) => namedRow(tab, identity, keys[index] ?? '', says[index]));
  const numbers = identity.of.filter((name) => isMalls(tab, name));
  const sellers = identity.of.filter((name) => !isMalls(tab, name));
  const printed = printedIn(rows);
  return (index) => {
    const row = rows[index];
    if (!row) return undefined;
    if (row.print && isAnothersName(row, row.print, rows)) return { by: 'key', own: row.print.key };
    const names = numbers.filter((name) => isAnothersNumber(row, name, rows));
    const mixed = names.length > 0 ? names : othersCells(row, sellers, printed);
    return mixed.length > 0 ? { by: 'cells', names: [...mixed] } : undefined;
  };
}

/** True for a row with the name and the numbers of its print, and for one without a print; needs no other row. */
export function fitsPrint(tab: Tab, identity: Identity, key: string | undefined, says: Says | undefined): boolean {
  const row = namedRow(tab, identity, key ?? '', says);
  const isOwn = (name: string): boolean =>
    !isMalls(tab, name) || row.part(name) === '' || row.part(name) === knownOf(row, name);
  return !row.print || (keepsName(row) && identity.of.every((name) => knownOf(row, name) === '' || isOwn(name)));
}

function namedRow(tab: Tab, identity: Identity, key: string, says: Says | undefined): NamedRow {
  const parts = new Map<string, string>();
  const cell = (name: string) => says?.(name) ?? '';
  return {
    key: printedKey(key),
    isUnnamed: key === '' || isUnnamed(key),
    print: readPrint(identity, cell(identity.column)),
    part(name) {
      const part = parts.get(name) ?? partOf(tab, name, cell(name));
      parts.set(name, part);
      return part;
    },
  };
}

const knownOf = ({ print }: NamedRow, name: string): string => print?.parts.get(name) ?? '';
const keepsName = ({ key, print }: NamedRow): boolean => print?.key === key;

/** A copy may have any name that is new: the row that it was copied from stands under its own. */
function isAnothersName(row: NamedRow, { key: own }: Print, rows: readonly NamedRow[]): boolean {
  if (row.key === own) return false;
  const standing = rows.find(({ key }) => key === own);
  if (row.isUnnamed) return !standing || !keepsName(standing);
  const isTaken = rows.some((other) => other !== row && other.print?.key === row.key);
  return isTaken || (standing?.print !== undefined && !keepsName(standing));
}

/** A blank number is another's only where its own has come into another row. */
function isAnothersNumber(row: NamedRow, name: string, rows: readonly NamedRow[]): boolean {
  const [now, known] = [row.part(name), knownOf(row, name)];
  const isOwn = (one: NamedRow, part: string): boolean => keepsName(one) && knownOf(one, name) === part;
  if (now === '')
    return known !== '' && keepsName(row) && rows.some((one) => one.part(name) === known && !isOwn(one, known));
  if (known !== '' && now !== known) return true;
  return !isOwn(row, now) && rows.some((one) => one !== row && one.part(name) === now && isOwn(one, now));
}

/** Rows by a hash in their print. */
type Printed = (name: string, part: string) => readonly NamedRow[];

/** Built once, and only where a row does not fit its own print. */
function printedIn(rows: readonly NamedRow[]): Printed {
  let known: Map<string, NamedRow[]> | undefined;
  const build = () => {
    const built = new Map<string, NamedRow[]>();
    for (const row of rows) {
      for (const [name, part] of row.print?.parts ?? []) {
        const place = `${name} ${part}`;
        built.set(place, [...(built.get(place) ?? []), row]);
      }
    }
    return built;
  };
  return (name, part) => {
    known ??= build();
    return known.get(`${name} ${part}`) ?? [];
  };
}

/** The columns that have come from one other row; what a seller has changed by himself came from none, or is the less part. */
function othersCells(row: NamedRow, names: readonly string[], printed: Printed): readonly string[] {
  const stated = names.filter((name) => row.part(name) !== '' && knownOf(row, name) !== '');
  const differing = stated.filter((name) => row.part(name) !== knownOf(row, name));
  const [first] = differing;
  if (first === undefined) return [];
  const cameFrom = (other: NamedRow): boolean => {
    if (other.print?.key === row.print?.key) return false;
    const hasLeft = (name: string) => knownOf(other, name) === row.part(name) && other.part(name) !== row.part(name);
    const identifying = stated.filter(
      (name) => knownOf(other, name) !== '' && knownOf(other, name) !== knownOf(row, name),
    );
    return differing.every(hasLeft) && differing.length * 2 > identifying.length;
  };
  return printed(first, row.part(first)).some(cameFrom) ? differing : [];
}
