/** Finds the item of a disclosure (품목고시) that a written name means. */
import { looseKey, looseKeys, nearest } from '../nearest';
import { once } from '../once';
import { itemsInOne } from './items-in-one.data';
import { sameItemsOfProducts } from './same-items.data';
import { sameItemsOfTrades } from './same-items-of-trades.data';

/** What a written name turned out to be, seen from the items asked for. */
export type ItemMatch =
  /** One item, as the list spells it. */
  | { kind: 'whole'; item: string }
  /** Several items that were written as one, such as 크기/무게 where the list has both. */
  | { kind: 'several'; items: readonly string[] }
  /** A part of an item of the list, such as 무게 where the list has 크기/무게; `place` orders the parts. */
  | { kind: 'part'; item: string; place: number }
  /** A real item that this list does not ask for, by its usual name. */
  | { kind: 'elsewhere'; item: string }
  | { kind: 'unknown'; nearest: string | undefined };

export type ItemMatcher = (written: string) => ItemMatch;

const firstName = once(firstNames);

/** For every key of a name, the key of the first name in its entry; whole names go before names without brackets. */
function firstNames(): ReadonlyMap<string, string> {
  const keyed = [...sameItemsOfProducts, ...sameItemsOfTrades].flatMap((names) => {
    const first = looseKey(names[0] ?? '');
    return names.map((name) => ({ keys: looseKeys(name), first }));
  });
  const whole = keyed.map(({ keys, first }) => [keys[0] ?? '', first] as const);
  const bare = keyed.map(({ keys, first }) => [keys[1] ?? keys[0] ?? '', first] as const);
  return new Map([...bare, ...whole]);
}

/** Keys of what a name means, the surest first: two names of one item share a key. */
const meanings = (name: string): string[] => looseKeys(name).map((key) => firstName().get(key) ?? key);

const partsByKey = once(
  () =>
    new Map(
      itemsInOne.flatMap(({ names, parts }) => {
        const keys = parts.map((part) => meanings(part)[0] ?? '');
        return names.flatMap((name) => meanings(name).map((key) => [key, keys] as const));
      }),
    ),
);

const partsOf = (name: string): readonly string[] =>
  meanings(name)
    .map((key) => partsByKey().get(key))
    .find((parts) => parts !== undefined) ?? [];

/** The first item of a list that goes by a key; whole names go before names without brackets. */
function index(items: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const keyed = items.map((item) => ({ item, keys: meanings(item) }));
  for (const { item, keys } of keyed) if (keys[0] !== undefined && !found.has(keys[0])) found.set(keys[0], item);
  for (const { item, keys } of keyed) for (const key of keys) if (!found.has(key)) found.set(key, item);
  return found;
}

function lookUp<T>(found: ReadonlyMap<string, T>, keys: readonly string[]): T | undefined {
  return keys.map((key) => found.get(key)).find((item) => item !== undefined);
}

function partIndex(items: readonly string[]): ReadonlyMap<string, { item: string; place: number }> {
  return new Map(items.flatMap((item) => partsOf(item).map((part, place) => [part, { item, place }] as const)));
}

/**
 * A matcher for a list of items; `others` are names that exist but that this list does not ask for. Blanks, punctuation,
 * brackets and the names that other malls give an item do not matter.
 * Source: 메뉴얼 「품목고시」 (제조사(수입자), 지수, 예상배송일), the items of other malls.
 */
export function itemMatcher(items: readonly string[], others: readonly string[]): ItemMatcher {
  const asked = index(items);
  const askedParts = partIndex(items);
  const elsewhere = index(others);
  return (written) => {
    const keys = meanings(written);
    const whole = lookUp(asked, keys);
    if (whole !== undefined) return { kind: 'whole', item: whole };
    const parts = partsOf(written);
    const several = parts.flatMap((part) => asked.get(part) ?? []);
    if (several.length > 0) return { kind: 'several', items: several };
    const part = lookUp(askedParts, keys);
    if (part) return { kind: 'part', ...part };
    const other = lookUp(elsewhere, [...keys, ...parts]);
    if (other !== undefined) return { kind: 'elsewhere', item: other };
    return { kind: 'unknown', nearest: nearest(written, [...items, ...others]) };
  };
}
