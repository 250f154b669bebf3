/** Rows in which the seller's own hand had a part: by their keys and numbers whole, never by a text in which one stands. */

export interface Touched {
  /** Keys of rows and numbers of the mall, as they stand in a key or a cell of their own. */
  names: readonly string[];
  /** Headers of cells that tell of other rows, which change with these. */
  derived?: readonly string[] | undefined;
  /** A row may stand twice by his doing. */
  mayDouble?: boolean;
  /** A protection over columns that he has torn apart keeps only a part of them, as Google does. */
  tearsProtections?: boolean;
}

export const UNTOUCHED: Touched = { names: [] };

/** Between what stands for itself in a place, a text of JSON, and a name made of others (`100의 클레임`). */
const BETWEEN = /["\\:,{}[\]]+| ┃ | \/ |의 /;
/** How the place of a protection ends. */
export const PROTECTION = ' 보호';
const DOUBLED = / \(\d+째\)/;

/** `rename` gives numbers the names by which they are compared. */
export function excuses(
  { names, derived = [], mayDouble = false, tearsProtections = false }: Touched,
  rename: (text: string) => string,
): Record<'row' | 'record' | 'beside', (text: string) => boolean> {
  const known = new Set(names.flatMap((name) => [name, rename(name)]));
  const isKnown = (text: string) => text.split(BETWEEN).some((part) => known.has(part.trim()));
  return {
    row(place) {
      const [, key = '', header = ''] = place.split(' ┃ ');
      if (derived.includes(header)) return true;
      if (DOUBLED.test(key) && !mayDouble) return false;
      const alone = key.replace(DOUBLED, '');
      return known.has(alone) || isKnown(alone);
    },
    record: isKnown,
    beside: (place) => tearsProtections && place.endsWith(PROTECTION),
  };
}
