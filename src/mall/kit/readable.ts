/** What of an answer can be read, entry by entry: what cannot is counted, and costs no other entry. */

export interface Readable<Item> {
  items: Item[];
  unreadable: number;
}

export const UNREADABLE: Readable<never> = { items: [], unreadable: 1 };

export const together = <Item>(parts: readonly Readable<Item>[]): Readable<Item> => ({
  items: parts.flatMap(({ items }) => items),
  unreadable: parts.reduce((sum, { unreadable }) => sum + unreadable, 0),
});

/** `read` gives nothing for an entry that cannot be read; a list without any entry is as good as an unreadable one. */
export function readEach<Item>(entries: readonly unknown[], read: (entry: unknown) => Item[]): Readable<Item> {
  const items = entries.flatMap((entry) => read(entry));
  return { items, unreadable: Math.max(1, entries.length) - items.length };
}

/** One thing around its lines; none around no line. */
export const around = <Line, Item>(lines: Readable<Line>, made: (lines: Line[]) => Item): Readable<Item> =>
  lines.items.length === 0
    ? { items: [], unreadable: Math.max(1, lines.unreadable) }
    : { items: [made(lines.items)], unreadable: lines.unreadable };
