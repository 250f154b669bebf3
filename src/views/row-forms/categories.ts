/** 카테고리 찾기: part of a name is searched in what the mall offers, and the one that is picked goes into the selected rows. */

import { readReference } from '../../jobs/products/reference';
import type { Outside } from '../../ports';
import { printCategoryPath } from '../../rules/product/category';
import { categorySearch } from '../../rules/product/category-search';
import { Refusal } from '../../rules/refusal';
import { changeRows, sheetOf } from '../../sheet';
import { knownTab } from '../row-view';

interface FoundCategories {
  found: { code: string; path: string }[];
  /** Why there are several or none; blank when there is one. */
  message: string;
}

/** Throws `Refusal` for a blank query, and `SheetError`. */
export function searchCategories({ workbook, clock }: Outside, { query }: { query: string }): FoundCategories {
  if (query.trim() === '') throw new Refusal('찾을 카테고리 이름의 일부를 적어 주세요.');
  const { malls, of } = readReference(workbook, clock.now());
  const categories = malls.flatMap((mall) => of(mall).categories);
  if (categories.length === 0)
    throw new Refusal('제휴몰의 카테고리 목록이 아직 없습니다. 「카테고리·품목 새로 받기」를 먼저 누르세요.');
  const answer = categorySearch(categories)(query);
  const found = answer.found ? [answer.category] : answer.proposals;
  const message = found.length === 0 ? '비슷한 카테고리가 없습니다. 다른 말로 찾아 보세요.' : '';
  return { found: found.map(({ code, path }) => ({ code, path: printCategoryPath(path) })), message };
}

interface Choice {
  tab: string;
  keys: readonly string[];
  path: string;
}

/** Throws `Refusal` for a tab without a mall's category or without rows, and `SheetError`. */
export function saveCategory(
  { workbook }: Pick<Outside, 'workbook'>,
  { tab: name, keys, path }: Choice,
): { message: string } {
  const tab = knownTab(name);
  const column = tab.columns['mallCategory'];
  if (!column)
    throw new Refusal(
      `「${tab.name}」 탭에는 제휴몰의 카테고리를 적는 열이 없습니다. 「상품」이나 「판매정보」에서 행을 선택하고 다시 고르세요.`,
    );
  if (keys.length === 0) throw new Refusal('선택한 행이 없습니다. 시트에서 행을 선택하고 다시 누르세요.');
  const changes = new Map(keys.map((key) => [key, { mallCategory: path }]));
  const { missing } = changeRows(tab, sheetOf(tab, workbook), changes, { ordered: ['mallCategory'] });
  return { message: `${changes.size - missing.length}행의 「${column.header}」에 적었습니다.` };
}
