/** Finds a category of a mall's tree by its path, by its last names or by a part of a name. */
import { type Finding, mistake } from '../finding';
import { parseCategoryPath, printCategoryPath } from './category';
import { type CategoryEntry, type CategoryIndex, indexCategories, type MallCategory, pathKey } from './category-index';
import { quoted } from './characters';

/** The one category that is meant; or why there is none, and what may have been meant, the likeliest first. */
export type CategorySearch =
  | { found: true; category: MallCategory }
  | { found: false; proposals: MallCategory[]; finding: Finding };

const MOST_PROPOSALS = 5;
/** The likeness from which a category holds all that was asked. */
const WHOLE_QUERY = 2;

/**
 * A search in one list, `search(query)`. A whole path, its last names (`주얼리/시계 > 귀걸이`, `귀걸이`) or the code itself give
 * the category when only one answers to it; a part of a name gives at most five proposals. Blanks and upper case don't count.
 * Make it once for all rows: the list is indexed, and an answer is kept for the next row that asks the same.
 * Source: manual 「1. 상품 등록 - 판매정보 입력」, Guide 2 제휴몰 카테고리 (카테고리를 검색합니다).
 */
export function categorySearch(categories: readonly MallCategory[]): (query: string) => CategorySearch {
  const index = indexCategories(categories);
  const answers = new Map<string, CategorySearch>();
  return (query) => {
    const key = pathKey(parseCategoryPath(query));
    const answer = answers.get(key) ?? search(key, index);
    answers.set(key, answer);
    return answer;
  };
}

/** A whole path before a tail, so that a short path is not held for the end of a longer one. */
function search(key: string, index: CategoryIndex): CategorySearch {
  const exact = key === '' ? [] : (index.byWhole.get(key) ?? index.byTail.get(key) ?? []);
  const [only] = exact;
  if (only && exact.length === 1) return { found: true, category: only.category };
  return exact.length > 1 ? several(exact) : likely(key, index.entries);
}

function several(entries: readonly CategoryEntry[]): CategorySearch {
  const proposals = entries.slice(0, MOST_PROPOSALS).map(({ category }) => category);
  const reason = `같은 이름의 카테고리가 ${entries.length}개 있습니다`;
  const advice = '전체 경로나 카테고리 코드로 넣어 주세요.';
  return { found: false, proposals, finding: mistake(`${reason}: ${shown(proposals)}. ${advice}`) };
}

function likely(key: string, entries: readonly CategoryEntry[]): CategorySearch {
  const words = key.split(/[>/]/).filter((word) => word.length > 1);
  const scored = entries
    .map((entry) => ({ entry, score: likeness(key, words, entry) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.whole.length - b.entry.whole.length);
  // A shared word is only worth telling when nothing holds the whole of what was asked.
  const least = (scored[0]?.score ?? 0) >= WHOLE_QUERY ? WHOLE_QUERY : 0;
  const proposals = scored
    .filter(({ score }) => score >= least)
    .slice(0, MOST_PROPOSALS)
    .map(({ entry }) => entry.category);
  return { found: false, proposals, finding: mistake(proposals.length === 0 ? nothing(entries) : choose(proposals)) };
}

/** 3: all of it in the last name; 2: all of it in the path; up to 1: how many of its words are in the path. */
function likeness(key: string, words: readonly string[], { whole, leaf }: CategoryEntry): number {
  if (key === '') return 0;
  if (leaf.includes(key)) return WHOLE_QUERY + 1;
  if (whole.includes(key)) return WHOLE_QUERY;
  const shared = words.filter((word) => whole.includes(word)).length;
  return words.length === 0 ? 0 : shared / words.length;
}

const shown = (categories: readonly MallCategory[]): string =>
  quoted(categories.map(({ path }) => printCategoryPath(path.filter((level) => level.trim() !== ''))));

const choose = (proposals: readonly MallCategory[]): string =>
  `꼭 맞는 카테고리가 없습니다. ${shown(proposals)} 가운데 하나를 넣어 주세요.`;

const nothing = (listed: readonly CategoryEntry[]): string =>
  listed.length === 0
    ? '제휴몰의 카테고리 목록이 아직 없습니다. 코드를 새로 받은 뒤 다시 점검해 주세요.'
    : '제휴몰에 없는 카테고리입니다. 카테고리 이름의 일부를 넣어 보세요. 비슷한 것을 알려 드립니다.';
