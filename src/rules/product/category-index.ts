/** A mall's category list made ready for searching: ten thousand rows ask it, and it has thousands of entries. */
import { sameText } from './characters';

export interface MallCategory {
  /** From the widest to the narrowest; blank levels don't count. */
  path: readonly string[];
  code: string;
}

/** A category with its names as they are compared. */
export interface CategoryEntry {
  category: MallCategory;
  /** The whole path. */
  whole: string;
  /** The last name. */
  leaf: string;
}

export interface CategoryIndex {
  entries: readonly CategoryEntry[];
  /** By whole path and by code. */
  byWhole: ReadonlyMap<string, CategoryEntry[]>;
  /** By the last names of the path, however many of them. */
  byTail: ReadonlyMap<string, CategoryEntry[]>;
}

/** Levels as they are compared, joined. */
export function pathKey(levels: readonly string[]): string {
  return namedLevels(levels).join('>');
}

const namedLevels = (levels: readonly string[]): string[] => levels.map(sameText).filter((level) => level !== '');

/** Takes the list as the mall gave it; a category that shares a path or an end of it with others stands beside them. */
export function indexCategories(categories: readonly MallCategory[]): CategoryIndex {
  const byWhole = new Map<string, CategoryEntry[]>();
  const byTail = new Map<string, CategoryEntry[]>();
  const entries = categories.map((category) => {
    const levels = namedLevels(category.path);
    const entry = { category, whole: levels.join('>'), leaf: levels[levels.length - 1] ?? '' };
    for (const key of new Set([entry.whole, category.code])) addTo(byWhole, key, entry);
    for (const key of tails(levels)) addTo(byTail, key, entry);
    return entry;
  });
  return { entries, byWhole, byTail };
}

/** Every end of a path. The manual's own page repeats the last name (실버 주얼리 세트 > 실버 주얼리 세트): once is enough. */
function tails(levels: readonly string[]): Set<string> {
  const once = levels.filter((level, at) => level !== levels[at - 1]);
  return new Set([levels, once].flatMap((path) => path.map((_, at) => path.slice(at).join('>'))));
}

function addTo(map: Map<string, CategoryEntry[]>, key: string, entry: CategoryEntry): void {
  const listed = map.get(key);
  if (listed) listed.push(entry);
  else map.set(key, [entry]);
}
