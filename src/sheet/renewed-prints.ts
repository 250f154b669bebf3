/** Renews the prints of the seller's own rows (identity.ts): their cells now are what the key stands for. */
import { printOf } from './identity';
import { namedPrint } from './named-rows';
import { isUnnamed } from './row-keys';
import { type Row, wholeRowError } from './rows';
import { rowNumber, type Snapshot } from './snapshot';
import { columnOf, type Tab } from './tab';

/**
 * The prints of rows of the seller's that are who their key says, by key, where they are to be renewed: of rows that stand as
 * they are meant, and under the key that they are given now. Nothing for a tab without the column.
 */
export function renewedPrints<T extends Tab>(
  tab: T,
  snapshot: Snapshot,
  rows: readonly Row<T>[],
  given: ReadonlyMap<string, string>,
): Map<string, string> {
  const { identity } = tab;
  const place = identity && snapshot.located.get(identity.column);
  if (!(identity?.isSellers || identity?.isNamed) || place === undefined) return new Map();
  return new Map(
    rows.flatMap(({ row, key, problems }): [string, string][] => {
      if (key === undefined || wholeRowError(problems) !== undefined) return [];
      const cells = snapshot.rows[row - rowNumber(0)] ?? [];
      const now = given.get(key) ?? key;
      if (isUnnamed(now)) return [];
      const printNow = identity.isNamed ? namedPrint : printOf;
      const print = printNow(tab, identity, now, (name) => cells[(snapshot.located.get(name) ?? 0) - 1] ?? '');
      return print === cells[place - 1] ? [] : [[key, print]];
    }),
  );
}

/** The same of one row that a seller named, as it was read; `undefined` where its name is not complete. */
export function printOfRow<T extends Tab>(tab: T, { key, values }: Pick<Row<T>, 'key' | 'values'>): string | undefined {
  const { identity } = tab;
  if (!identity?.isNamed || key === undefined || isUnnamed(key)) return undefined;
  const says = (name: string) => columnOf(tab, name).encode(values[name]);
  return namedPrint(tab, identity, key, says);
}
