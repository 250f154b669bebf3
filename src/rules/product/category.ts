/** Categories: the shape of the seller's own tree, and how a category is written. */
import { type Finding, mistake } from '../finding';

const FEWEST_LEVELS = 2;
const MOST_LEVELS = 4;

/** The levels of `대분류 > 중분류 > 소분류`, without blanks around them; an empty level is an empty text. */
export function parseCategoryPath(text: string): string[] {
  return text.split(/[>＞〉›]/).map((level) => level.trim());
}

/** The text that `parseCategoryPath` reads. */
export function printCategoryPath(path: readonly string[]): string {
  return path.join(' > ');
}

/**
 * 카테고리 of the seller's own tree: 2 to 4 levels, none empty; `undefined` when blank.
 * Source: manual 「1. 상품 등록 - 기본정보」, 카테고리 (대분류, 중분류, 소분류, 상세분류).
 */
export function ownCategoryFindings(text: string | undefined): Finding[] {
  if (text === undefined) return [];
  const path = parseCategoryPath(text);
  if (path.includes('')) return [mistake(`「>」 앞이나 뒤에 빠진 분류가 있습니다. 그 분류를 넣어 주세요. ${EXAMPLE}`)];
  if (path.length < FEWEST_LEVELS)
    return [mistake(`분류를 「>」로 이어 ${FEWEST_LEVELS}단계 이상 넣어 주세요. ${EXAMPLE}`)];
  if (path.length > MOST_LEVELS)
    return [mistake(`분류는 ${MOST_LEVELS}단계까지인데 ${path.length}단계입니다. 줄여 주세요. ${EXAMPLE}`)];
  return [];
}

const EXAMPLE = '예) 패션잡화 > 주얼리/시계 > 귀걸이/목걸이';
