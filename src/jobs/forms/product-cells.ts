/** Writes what a form says into rows of 상품: those that were selected, or also all that stand below them. */
import type { Outside } from '../../ports';
import { changeRows, isUnnamed, lookAt, type PartOf, sheetOf } from '../../sheet';
import { productsTab } from '../../tabs/products.tab';
import { Refusal } from '../refusal';

export interface ProductChoice {
  keys: readonly string[];
  /** 아래 행에도 적용. */
  below: boolean;
}

type ProductPart = PartOf<typeof productsTab>;

/** How many rows were found. Throws `Refusal` when none was chosen or none of them stands there any more, and `SheetError`. */
export function fillProducts(
  { workbook }: Pick<Outside, 'workbook'>,
  choice: ProductChoice,
  part: ProductPart,
): number {
  const sheet = sheetOf(productsTab, workbook);
  const { keys: standing } = lookAt(productsTab, sheet);
  const last = Math.max(...choice.keys.map((key) => standing.lastIndexOf(key)), -1);
  const below = choice.below && last >= 0 ? standing.slice(last + 1) : [];
  const named = below.flatMap((key) => (key === undefined || isUnnamed(key) ? [] : [key]));
  const changes = new Map([...choice.keys, ...named].map((key) => [key, part]));
  const ordered = Object.keys(part) as (keyof ProductPart & string)[];
  const { missing } = changeRows(productsTab, sheet, changes, { ordered });
  const found = changes.size - missing.length;
  if (found === 0) throw new Refusal('상품의 행을 찾을 수 없습니다. 「상품」 탭에서 행을 선택하고 다시 누르세요.');
  return found;
}
