/**
 * What a writer does with mixed rows whose keys come from the mall: it leaves them and reports them beside the row.
 * Overwritten, such a row would look right and lose what the seller has put into it.
 */
import type { Cell } from '../../ports';
import {
  areOthers,
  compare,
  type Mixed,
  mixedBy,
  partOf,
  printedKey,
  printedParts,
  printOf,
  readPrint,
  writePrint,
} from '../identity';
import { messages } from '../messages';
import { mixedText } from '../mixed-rows';
import { fitsPrint, namedMixes } from '../named-rows';
import { isMaskedRow } from '../personal';
import { isUnnamed } from '../row-keys';
import { doubledKeys } from '../rows';
import { cellAt, type Snapshot } from '../snapshot';
import { columnOf, type Identity, type Tab } from '../tab';

/** Cells by the program's column name. */
export type Cells = Map<string, Cell>;

/** The mixed rows of a tab, as a writer needs them. */
export interface OwnRows {
  /** Whether these cells identify the row's subject; a person who is being masked does not. */
  isReported(cells: Cells): boolean;
  /** Why the rows (indexes) of a key must not be written; nothing where they are its own. */
  refusal(key: string, rows: readonly number[], cells: Cells): string | undefined;
  /** The row that was this key's before somebody changed that: no other is made for it. `key` is the one it has now. */
  displaced(key: string): { key: string; message: string } | undefined;
  /** The print once the cells are written, where it changes; `rows` are those that stand, none for a new one. */
  print(key: string, rows: readonly number[], cells: Cells): Cell | undefined;
  /** The cells that report a mixed row; an outdated report of ours is removed. */
  messageCells(rows: readonly number[], message: string | undefined): Cells;
}

/** `undefined` for a tab whose rows only the seller can tell apart. */
export function ownRowsOf(tab: Tab, snapshot: Snapshot): OwnRows | undefined {
  const { identity } = tab;
  if (!identity) return undefined;
  const at = (index: number, name: string): Cell => cellAt(snapshot, index, snapshot.located.get(name) ?? 0);
  const prints = snapshot.rows.map((_, index) => at(index, identity.column));
  const says = snapshot.rows.map(
    (_, index) =>
      (name: string): Cell =>
        at(index, name),
  );
  const isElsewhere = printedParts(tab, identity, says);
  let doubled: Map<string, string> | undefined;
  let moved: Map<string, number> | undefined;

  const isReported = (cells: Cells): boolean =>
    identity.of.some((name) => partOf(tab, name, cells.get(name) ?? '') !== '');
  const doubledText = (key: string): string | undefined => {
    doubled ??= doubledKeys(tab, snapshot);
    return doubled.get(key);
  };
  const mixedName = (index: number): Mixed | undefined => {
    if (!isPartly(snapshot)) return namedMixes(tab, identity, snapshot.keys, says)(index);
    return fitsPrint(tab, identity, snapshot.keys[index], says[index]) ? undefined : { by: 'cells', names: [] };
  };
  const isMixed = (index: number, cells: Cells): Mixed | undefined => {
    const key = snapshot.keys[index];
    if (identity.isNamed) return mixedName(index);
    const says = (name: string): Cell => at(index, name);
    const print = readPrint(identity, prints[index] ?? '');
    if (identity.isSellers || (print && print.key !== printedKey(key ?? '')))
      return mixedBy(tab, identity, { key, says }, isElsewhere);
    const known = (name: string) => [print?.parts.get(name) ?? '', partOf(tab, name, cells.get(name) ?? '')];
    const found = compare(tab, identity, says, known);
    if (found.differing.length === 0 || !isSure(found.differing.length, print !== undefined)) return undefined;
    const isOthers = isPartly(snapshot) || areOthers(found, printedKey(key ?? ''), isElsewhere);
    return isOthers ? { by: 'cells', names: found.differing.map(({ name }) => name) } : undefined;
  };

  /** With a number of the mall's that is told; what a row of the seller's says besides stands as it is. */
  const numberedPrint = (key: string, index: number, cells: Cells): Cell | undefined => {
    const isNumber = (name: string): boolean => cells.has(name) && columnOf(tab, name).owner === 'mall';
    if (!identity.of.some(isNumber)) return undefined;
    return printOf(tab, identity, key, (name) => (isNumber(name) ? (cells.get(name) ?? '') : at(index, name)));
  };

  return {
    isReported,
    refusal(key, rows, cells) {
      const found = rows.map((index) => isMixed(index, cells)).find((one) => one !== undefined);
      if (!found) return undefined;
      return (rows.length > 1 ? doubledText(key) : undefined) ?? mixedText(tab, key, found);
    },
    displaced(key) {
      moved ??= movedRows(identity, snapshot, prints);
      const index = moved.get(printedKey(key));
      const now = index === undefined ? undefined : snapshot.keys[index];
      if (index === undefined || now === undefined) return undefined;
      // A row that was renamed is in nobody's place.
      if (identity.isNamed && !isUnnamed(now)) return undefined;
      const own = readPrint(identity, prints[index] ?? '')?.key ?? '';
      const message = doubledText(now) ?? mixedText(tab, now, { by: 'key', own: own.slice(own.lastIndexOf('|') + 1) });
      return { key: now, message };
    },
    print(key, rows, cells) {
      if (!identity.of.some((name) => cells.has(name))) return undefined;
      if (identity.isSellers && rows.length > 0) return undefined;
      if (identity.isNamed && rows.length > 0) return numberedPrint(key, rows[0] ?? -1, cells);
      const before = readPrint(identity, prints[rows[0] ?? -1] ?? '');
      // Masking a person does not say whose row it is.
      if (!isReported(cells) && !before) return undefined;
      const isMasked = rows.some((index) => isMaskedRow(tab, snapshot, index));
      const part = (name: string): string => {
        // The print of a masked person is not renewed.
        if (isMasked && columnOf(tab, name).personal !== undefined) return partOf(tab, name, at(rows[0] ?? -1, name));
        if (cells.has(name)) return partOf(tab, name, cells.get(name) ?? '');
        return before?.parts.get(name) ?? partOf(tab, name, at(rows[0] ?? -1, name));
      };
      const parts = new Map(identity.of.map((name) => [name, part(name)]));
      return writePrint(identity, { key: isReported(cells) ? printedKey(key) : (before?.key ?? ''), parts });
    },
    messageCells(rows, message) {
      const result = at(rows[0] ?? -1, 'result');
      const stands = String(at(rows[0] ?? -1, 'message'));
      if (message === undefined && !isOver(stands, rows.length)) return new Map();
      const messageCells = Object.entries(identity.messageCells(message, result));
      return new Map(messageCells.map(([name, value]) => [name, columnOf(tab, name).encode(value)]));
    },
  };
}

/** Without a print, a buyer may have changed name and address since, so more cells must differ. */
const isSure = (differing: number, hasPrint: boolean): boolean => hasPrint || differing >= LEAST;
const LEAST = 3;

/** Some rows alone do not show whose their cells are. */
const isPartly = (snapshot: Snapshot): boolean => 'known' in snapshot && snapshot.known !== undefined;

const isOver = (message: string, rows: number): boolean =>
  messages.isMixedRow(message) || (rows === 1 && messages.isDoubledKey(message));

/** Rows whose print names another key than they have, by that key as printed; of several the first. */
function movedRows(identity: Identity, { keys }: Snapshot, prints: readonly Cell[]): Map<string, number> {
  const moved = new Map<string, number>();
  prints.forEach((cell, index) => {
    if (cell === '') return;
    const own = readPrint(identity, cell)?.key;
    if (own !== undefined && own !== printedKey(keys[index] ?? '') && !moved.has(own)) moved.set(own, index);
  });
  return moved;
}
