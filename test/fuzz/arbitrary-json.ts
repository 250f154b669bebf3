/** JSON of every kind, and answers of the right shape in which one thing is wrong. */
import fc from 'fast-check';

const deep = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 0);
const HUGE = '가'.repeat(60_000);

/** Put in where something else was expected. */
const strange: readonly unknown[] = [
  ...[null, '', ' ', 0, -1, 1.5, 1e308, 9_007_199_254_740_991, true, [], {}, [[]], [null], { a: 1 }],
  ...['글', '=1+1', '-', '2026-02-30', '2026-11-23T10:00:00Z', '1e3', '0x10', 'NaN', 'null', 'Y', 'D001', '１２３'],
  ...[
    HUGE,
    '\u0000',
    '\ud800',
    '😀',
    'a\u001fb',
    "'",
    '<script>',
    '__proto__',
    'constructor',
    '\u202e',
    '9'.repeat(30),
  ],
  ...[deep(500), Array.from({ length: 3_000 }, (_, at) => at)],
];

export const strangeValue: fc.Arbitrary<unknown> = fc.oneof(fc.constantFrom(...strange), fc.jsonValue());

/** What is done to one place of a JSON value. */
export interface Tampering {
  /** Chooses the place among all there are. */
  place: number;
  kind: 'replace' | 'remove' | 'double' | 'rename';
  value: unknown;
}

export const tampering: fc.Arbitrary<Tampering> = fc.record({
  place: fc.nat({ max: 10_000 }),
  kind: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'double', 'rename'),
  value: strangeValue,
});

type Path = readonly (string | number)[];

/** A copy in which the tampering was done. */
export function tampered(value: unknown, tamperings: readonly Tampering[]): unknown {
  return tamperings.reduce((changed, one) => {
    const paths = pathsOf(changed);
    return at(changed, paths[one.place % paths.length] ?? [], one);
  }, value);
}

/** Lists of numbers alone count as one place: they are as wide as the file is long. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (path.length > 12 || value === null || typeof value !== 'object') return [path];
  const inner = Object.entries(value).slice(0, 40);
  return [path, ...inner.flatMap(([name, one]) => pathsOf(one, [...path, Array.isArray(value) ? Number(name) : name]))];
}

function at(value: unknown, path: Path, how: Tampering): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return how.kind === 'remove' ? null : how.value;
  if (Array.isArray(value)) {
    const list: unknown[] = [...value];
    if (rest.length > 0) list[Number(first)] = at(list[Number(first)], rest, how);
    else if (how.kind === 'remove') list.splice(Number(first), 1);
    else if (how.kind === 'double') list.push(...Array.from({ length: 40 }, () => list[Number(first)]));
    else list[Number(first)] = how.value;
    return list;
  }
  const entries = Object.entries(value as object).flatMap(([name, one]): [string, unknown][] => {
    if (name !== first) return [[name, one]];
    if (rest.length > 0) return [[name, at(one, rest, how)]];
    if (how.kind === 'remove') return [];
    return [[how.kind === 'rename' ? `${name}_` : name, how.kind === 'replace' ? how.value : one]];
  });
  return Object.fromEntries(entries);
}
