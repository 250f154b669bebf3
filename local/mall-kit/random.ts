/** Random values from a seed, so that a shop made with the same seed has the same buyers. */

export interface Random {
  /** An integer from 0 to `limit` - 1. */
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** Draws from a seed that it keeps in `holder`, so that a saved state goes on where it stood (mulberry32). */
export function randomFrom(holder: { seed: number }): Random {
  const next = () => {
    holder.seed = (holder.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(holder.seed ^ (holder.seed >>> 15), 1 | holder.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: (items) => items[below(items.length)]! };
}
