/** 점검 of what a product says of options, together with its rows of 옵션. */
import { optionRowFindings, optionSetFindings, stockFindings } from '../../rules/product/option-rows';
import { optionAxes } from '../../rules/product/option-values';
import { optionFindings } from '../../rules/product/options';
import { textOptionFindings } from '../../rules/product/text-options';
import { across, type ColumnFinding, on } from './column-findings';
import { indexed, type OptionPart, type ProductPart, type ProductTables } from './product-tables';

/** 위메프 takes two names and 200 combinations (contract §5); a mall's adapter says the same of itself. */
export const OPTION_LIMITS = { maxNames: 2, maxCombinations: 200 };

/** Sold with combinations of values. */
export const isCombined = ({ optionUse = 'none', optionForm = 'combined' }: ProductPart): boolean =>
  optionUse !== 'none' && optionForm === 'combined';

/** Sold with texts that the buyer types. */
export const isTyped = ({ optionUse = 'none', optionForm }: ProductPart): boolean =>
  optionUse !== 'none' && optionForm === 'typed';

/** The option rows of each product, by 상품코드 or 자체상품코드. */
export function optionRowsOf({ options }: Pick<ProductTables, 'options'>): (product: ProductPart) => OptionPart[] {
  const index = indexed(options, ({ values }) => values.productCode);
  const under = (code: string | undefined) => (code === undefined ? [] : (index.get(code) ?? []));
  return ({ productCode, ownCode }) => [...under(productCode), ...under(ownCode)].map(({ values }) => values);
}

/** Judges the option cells of a product and its rows of 옵션 as a whole. */
export function optionsOfProduct(tables: ProductTables): (values: ProductPart) => ColumnFinding[] {
  const rowsOf = optionRowsOf(tables);
  const isListed = new Set(tables.listings.flatMap(({ values }) => (values.listingId ? [values.productCode] : [])));
  return (values) => {
    const isFirst = !isListed.has(values.productCode);
    if (isTyped(values)) {
      return [...across(textOptionFindings(values)), ...stockOf(values, isFirst)];
    }
    if (!isCombined(values)) return stockOf(values, isFirst);
    const rows = rowsOf(values).map((row) => ({ ...row, stock: row.stock ?? values.stock }));
    const set = optionSetFindings(rows, isFirst).map(({ finding }) => ({
      column: undefined,
      finding: { ...finding, message: `「옵션」 탭의 이 상품 행들: ${finding.message}` },
    }));
    return [...across(optionFindings(values, OPTION_LIMITS)), ...set];
  };
}

const stockOf = (values: ProductPart, isFirst: boolean): ColumnFinding[] =>
  on('stock', stockFindings(values.stock, isFirst && values.action === 'send'));

/** Judges one row of 옵션 by the product that it belongs to. */
export function optionJudge(tables: ProductTables) {
  const products = new Map<string, ProductPart>();
  for (const { values } of tables.products) {
    for (const code of [values.ownCode, values.productCode]) if (code !== undefined) products.set(code, values);
  }
  return (row: OptionPart) => {
    const product = products.get(row.productCode ?? '');
    return product ? optionRowFindings(row, optionAxes(product), product.salePrice) : undefined;
  };
}
