/** The columns of 상품 as 데이터이전 fills them: their titles, and what their cells make of a text of another program. */
import { type ColumnField, categoryFields, categoryParts, columnFields } from '../../rules/product-import/fields';
import type { Titles } from '../../rules/product-import/headers';
import type { ListLine } from '../../rules/product-import/lines';
import type { LineKind } from '../../rules/product-import/sort-out';
import { columnOf } from '../../sheet';
import { productsTab } from '../../tabs/products.tab';
import type { ProductPart } from './product-tables';

const columns = columnFields.map((field) => [field, columnOf(productsTab, field)] as const);

/** The header of each column, for the seller; a part of the category by its own name. */
export const importTitles = {
  ...Object.fromEntries(columns.map(([field, { header }]) => [field, header])),
  ...Object.fromEntries(
    categoryFields.map((field) => [field, `${productsTab.columns.category.header} ${categoryParts[field]}`]),
  ),
} as Titles;

export interface ReadProduct {
  line: number;
  /** What goes into the sheet; a text that its column cannot read is missing. */
  values: ProductPart;
  /** Korean, with the column's name: what is left blank, or to be looked at. */
  problems: string[];
}

/** A line of the list, and what becomes of it. */
export interface Sorted {
  product: ReadProduct;
  kind: LineKind;
}

/** Google takes no more characters in a cell. */
const LONGEST = 50_000;

export function readProduct({ line, texts }: ListLine): ReadProduct {
  const product: ReadProduct = { line, values: {}, problems: [] };
  const values: { [Field in ColumnField]?: unknown } = {};
  for (const [field, column] of columns) {
    const text = texts[field];
    if (text === undefined) continue;
    const report = (message: string) => void product.problems.push(`「${column.header}」 ${message}`);
    if (text.length > LONGEST) {
      report('5만 자를 넘어 비워 둡니다.');
      continue;
    }
    const reading = column.decode(text);
    if ('error' in reading) {
      report(`${reading.error} 비워 둡니다.`);
      continue;
    }
    values[field] = reading.value;
    if (reading.warning) report(reading.warning);
  }
  return { ...product, values: values as ProductPart };
}
