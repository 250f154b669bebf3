/** 행지문 in words: the hashes of times that a trial moved are others, but each has to be that of its own row's cells. */
import type { Cell } from '../../src/ports';
import { columnOf } from '../../src/sheet';
import { compare, readPrint } from '../../src/sheet/identity';
import type { tabs } from '../../src/tabs';

type Tab = (typeof tabs)[number];

/** The row (by header) with whose print it is, of which columns it knows, and which of its cells it does not fit. */
export function withPrintInWords(tab: Tab, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { identity } = tab;
  if (!identity) return { ...row };
  const { header } = columnOf(tab, identity.column);
  const print = readPrint(identity, (row[header] ?? '') as Cell);
  if (!print) return { ...row };
  const says = (name: string): Cell => (row[columnOf(tab, name).header] ?? '') as Cell;
  const { differing } = compare(tab, identity, says, (name) => [print.parts.get(name) ?? '']);
  const known = [...print.parts].flatMap(([name, part]) => (part === '' ? [] : [name]));
  const others = differing.map(({ name }) => name);
  return { ...row, [header]: `${print.key}: ${known.join()} / ${others.join()}` };
}
