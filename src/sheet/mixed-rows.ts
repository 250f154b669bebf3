/** The messages for mixed rows (their cells belong to another key) and for rows of a doubled key. */
import type { Cell } from '../ports';
import { isPrintOf, type Mixed, mixedBy, numberIn, printedKey, printedParts, readPrint } from './identity';
import { messages } from './messages';
import { namedMixes } from './named-rows';
import { isUnnamed } from './row-keys';
import { rowNumber, type Snapshot } from './snapshot';
import { columnOf, keyHeaders, type PartOf, type Tab } from './tab';

/** The sentence for a row with this key. */
export function mixedText(tab: Tab, key: string, mixed: Mixed): string {
  if (tab.identity?.isNamed) return namedText(tab, key, mixed);
  if (mixed.by === 'cells') {
    const headers = mixed.names.map((name) => columnOf(tab, name).header);
    return tab.identity?.isSellers ? messages.mixedSellersCells(headers) : messages.mixedCells(headers);
  }
  const header = columnOf(tab, tab.key[tab.key.length - 1] ?? '').header;
  return key.startsWith('\u0000') || key === ''
    ? messages.lostKey([header], mixed.own)
    : messages.mixedKey([header], mixed.own);
}

function namedText(tab: Tab, key: string, mixed: Mixed): string {
  if (mixed.by === 'key')
    return (key === '' || isUnnamed(key) ? messages.lostName : messages.mixedName)(keyHeaders(tab), mixed.own);
  const columns = mixed.names.map((name) => columnOf(tab, name));
  const headers = columns.map(({ header }) => header);
  return columns.some(({ owner }) => owner === 'mall')
    ? messages.mixedNumber(headers)
    : messages.mixedSellersCells(headers);
}

/** A row as `readRows` has read it. */
interface ReadRow {
  row: number;
  key: string | undefined;
  values: Readonly<Record<string, unknown>>;
}

/**
 * Gives the message for each mixed row of a snapshot. Finished rows without a 작업, and snapshots without prints, are not
 * checked.
 */
export function mixedRowFinder(tab: Tab, snapshot: Snapshot): (row: ReadRow) => string | undefined {
  const { identity } = tab;
  const place = identity && snapshot.located.get(identity.column);
  if (!identity || place === undefined) return () => undefined;
  const prints = snapshot.rows.map((cells) => cells[place - 1] ?? '');
  const says = snapshot.rows.map(
    (cells) =>
      (name: string): Cell =>
        cells[(snapshot.located.get(name) ?? 0) - 1] ?? '',
  );
  if (identity.isNamed) {
    const mixes = namedMixes(tab, identity, snapshot.keys, says);
    return ({ row, key }) => {
      const mixed = mixes(row - rowNumber(0));
      return mixed && mixedText(tab, key ?? '', mixed);
    };
  }
  const isElsewhere = printedParts(tab, identity, says);
  const isCopied = copyFinder(tab, snapshot, prints);
  return ({ row, key, values }) => {
    const index = row - rowNumber(0);
    const print = prints[index] ?? '';
    if (print === '' || (isPrintOf(print, key ?? '') && isOver(tab, values))) return undefined;
    if (isCopied(key, print)) return undefined;
    const mixed = mixedBy(tab, identity, { key, says: says[index] ?? NOTHING }, isElsewhere);
    return mixed && mixedText(tab, key ?? '', mixed);
  };
}

const NOTHING = (): Cell => '';

/** True for a row without a key that a seller has copied, print and all, from one that still stands. */
function copyFinder({ identity }: Tab, { keys }: Snapshot, prints: readonly Cell[]) {
  let standing: Set<string> | undefined;
  return (key: string | undefined, print: Cell): boolean => {
    if (!identity?.isSellers || key === undefined || !isUnnamed(key)) return false;
    standing ??= new Set(
      keys.flatMap((one, index) => (one && isPrintOf(prints[index] ?? '', one) ? [printedKey(one)] : [])),
    );
    return standing.has(readPrint(identity, print)?.key ?? '');
  };
}

/** A finished row without a 작업. */
function isOver({ finished }: Tab, values: Readonly<Record<string, unknown>>): boolean {
  return finished?.words.includes(String(values[finished.column] ?? '')) === true && values['action'] === undefined;
}

/** Names the rows of a doubled key whose prints belong to another key. */
export function originNote(tab: Tab, { rows, keys, located }: Snapshot, indexes: readonly number[]): string {
  const { identity } = tab;
  const place = identity && located.get(identity.column);
  if (!identity || place === undefined) return '';
  return indexes
    .flatMap((index) => {
      const own = readPrint(identity, rows[index]?.[place - 1] ?? '')?.key;
      if (own === undefined || own === printedKey(keys[index] ?? '')) return [];
      return [` ${messages.originOf(rowNumber(index), keyHeaders(tab), numberIn(own))}`];
    })
    .join('');
}

/** True for a row that `readRows` found mixed. */
export const isMixed = ({ problems }: { problems: readonly { message: string }[] }): boolean =>
  problems.some(({ message }) => messages.isMixedRow(message));

/** True for a row without a print. */
export const hasNoPrint = <T extends Tab>(tab: T, values: PartOf<T>): boolean =>
  tab.identity !== undefined && values[tab.identity.column] === undefined;
