/** Writes what a form says into rows of 상품: those that were selected, or also all below them that can be seen. */

import { visibleAmong, visibleWords } from '../../jobs/hidden-rows';
import type { Outside } from '../../ports';
import { Refusal } from '../../rules/refusal';
import { changeRows, isUnnamed, lookAt, type PartOf, rowNumber, sheetOf } from '../../sheet';
import { productsTab } from '../../tabs/products.tab';

export interface ProductChoice {
  keys: readonly string[];
  /** 아래 행에도 적용. */
  below: boolean;
}

type ProductPart = PartOf<typeof productsTab>;

/** Says which rows were found, as `상품 3행`. Throws `Refusal` when none was chosen or none of them stands there any more, and `SheetError`. */
export function fillProducts(
  { workbook }: Pick<Outside, 'workbook'>,
  choice: ProductChoice,
  part: ProductPart,
): string {
  const sheet = sheetOf(productsTab, workbook);
  const { keys: standing } = lookAt(productsTab, sheet);
  const last = Math.max(...choice.keys.map((key) => standing.lastIndexOf(key)), -1);
  const named = standing.flatMap((key, at) =>
    key === undefined || isUnnamed(key) ? [] : [{ key, row: rowNumber(at) }],
  );
  const further = choice.below && last >= 0 ? named.filter(({ row }) => row > rowNumber(last)) : [];
  const below = visibleAmong(workbook, productsTab, further);
  const changes = new Map([...choice.keys, ...below.rows.map(({ key }) => key)].map((key) => [key, part]));
  const ordered = Object.keys(part) as (keyof ProductPart & string)[];
  const { missing } = changeRows(productsTab, sheet, changes, { ordered });
  const found = changes.size - missing.length;
  if (found === 0) throw new Refusal('상품의 행을 찾을 수 없습니다. 「상품」 탭에서 행을 선택하고 다시 누르세요.');
  return `상품 ${visibleWords(found, below.hidden)}`;
}
