/** What is told of rows that are not who their key says, and of the rows of a doubled key. */
import type { Cell } from '../ports';
import { isPrintOf, type Mixed, mixedBy, numberIn, printedKey, printedParts, readPrint } from './identity';
import { messages } from './messages';
import { rowNumber, type Snapshot } from './snapshot';
import { columnOf, keyHeaders, type PartOf, type Tab } from './tab';

/** The sentence for a row with this key. */
export function mixedText(tab: Tab, key: string, mixed: Mixed): string {
  if (mixed.by === 'cells') return messages.mixedCells(mixed.names.map((name) => columnOf(tab, name).header));
  const header = columnOf(tab, tab.key[tab.key.length - 1] ?? '').header;
  return key.startsWith('\u0000') || key === ''
    ? messages.lostKey([header], mixed.own)
    : messages.mixedKey([header], mixed.own);
}

/** A row as `readRows` has read it. */
interface ReadRow {
  row: number;
  key: string | undefined;
  values: Readonly<Record<string, unknown>>;
}

/**
 * For the rows of a snapshot: what is to be told of one that is not who its key says. Nothing is looked at in rows that are
 * finished and have no 작업, and in a snapshot that knows no prints.
 */
export function mixedRowTeller(tab: Tab, snapshot: Snapshot): (row: ReadRow) => string | undefined {
  const { identity } = tab;
  const place = identity && snapshot.located.get(identity.column);
  if (!identity || place === undefined) return () => undefined;
  const prints = snapshot.rows.map((cells) => cells[place - 1] ?? '');
  const isElsewhere = printedParts(identity, prints);
  return ({ row, key, values }) => {
    const index = row - rowNumber(0);
    const print = prints[index] ?? '';
    if (print === '' || (isPrintOf(print, key ?? '') && isOver(tab, values))) return undefined;
    const says = (name: string): Cell => snapshot.rows[index]?.[(snapshot.located.get(name) ?? 0) - 1] ?? '';
    const mixed = mixedBy(tab, identity, { key, says }, isElsewhere);
    return mixed && mixedText(tab, key ?? '', mixed);
  };
}

/** Nobody acts on it any more. */
function isOver({ finished }: Tab, values: Readonly<Record<string, unknown>>): boolean {
  return finished?.words.includes(String(values[finished.column] ?? '')) === true && values['action'] === undefined;
}

/** Which of the rows of a doubled key came from elsewhere, as far as their prints tell. */
export function cameFrom(tab: Tab, { rows, keys, located }: Snapshot, indexes: readonly number[]): string {
  const { identity } = tab;
  const place = identity && located.get(identity.column);
  if (!identity || place === undefined) return '';
  return indexes
    .flatMap((index) => {
      const own = readPrint(identity, rows[index]?.[place - 1] ?? '')?.key;
      if (own === undefined || own === printedKey(keys[index] ?? '')) return [];
      return [` ${messages.cameFrom(rowNumber(index), keyHeaders(tab), numberIn(own))}`];
    })
    .join('');
}

/** True for a row of which `readRows` says that it is not who its key says. */
export const isMixed = ({ problems }: { problems: readonly { message: string }[] }): boolean =>
  problems.some(({ message }) => messages.isMixedRow(message));

/** True for a row of which nothing is known yet but what stands in it. */
export const hasNoPrint = <T extends Tab>(tab: T, values: PartOf<T>): boolean =>
  tab.identity !== undefined && values[tab.identity.column] === undefined;
