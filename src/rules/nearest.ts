/**
 * Names as people type them: compared without regard to blanks and punctuation, quoted in a message, and the nearest of
 * a list proposed for what is none of them.
 */

/** Longer names than this are compared by their beginning: a pasted page must not cost seconds. */
const comparedLength = 60;

/**
 * What is left of a name when full width, upper case, blanks and punctuation do not count: `A/S 책임자` → `as책임자`.
 * The Korean middle dot ㆍ is a letter to Unicode and punctuation to everybody else.
 */
export function looseKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u119e|[^\p{L}\p{N}]/gu, '');
}

/** With brackets inside, as in 사양 (색상(호, 번) 등). */
const brackets = /\((?:[^()]|\([^()]*\))*\)/g;

/**
 * The keys under which a name may be found, the surest first: whole, then without what stands in brackets. The same names
 * come again with each product, so the last of them are remembered.
 */
export function looseKeys(name: string): readonly string[] {
  const known = keysKnown.get(name);
  if (known) return known;
  const keys = [looseKey(name), looseKey(name.normalize('NFKC').replace(brackets, ''))];
  const distinct = keys.filter((key, place) => key !== '' && keys.indexOf(key) === place);
  if (keysKnown.size >= MOST_KNOWN) keysKnown.clear();
  if (name.length <= comparedLength) keysKnown.set(name, distinct);
  return distinct;
}

const MOST_KNOWN = 2_000;
const keysKnown = new Map<string, readonly string[]>();

/** What was typed, between quotation marks for a message; a long text by its beginning. */
export function quoted(typed: string): string {
  const letters = [...typed.trim()];
  return letters.length > 30 ? `「${letters.slice(0, 30).join('')}…」` : `「${letters.join('')}」`;
}

/** Hangul by its letters, so that 지수 is nearer to 치수 than to 색상. */
function strokes(name: string): string {
  return looseKey(name.slice(0, comparedLength)).normalize('NFD');
}

/** How many letters must be put in, left out or changed to make one text of the other (Levenshtein). */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (one[line - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** 0 is the same; `undefined` when more than a third of the letters differ and neither name holds the other. */
function farness(one: string, other: string): number | undefined {
  if (one === '' || other === '') return undefined;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const bound = long.length / 3;
  const distance = long.length - short.length > bound ? bound + 1 : editDistance(short, long);
  if (distance <= bound) return distance / long.length;
  // Behind everything that is merely mistyped stands what was cut short, as 주의 for 취급 시 주의사항.
  return short.length > 2 && long.includes(short) ? 1 + long.length - short.length : undefined;
}

/** The name of the list that the seller most likely meant; the first one of equals, `undefined` when none comes near. */
export function nearest(wanted: string, names: readonly string[]): string | undefined {
  const typed = strokes(wanted);
  let best: { name: string; far: number } | undefined;
  for (const name of names) {
    const far = farness(typed, strokes(name));
    if (far !== undefined && (best === undefined || far < best.far)) best = { name, far };
  }
  return best?.name;
}
