/** Where the stock of what is sold stands: in the row of its option, or in the row of its product. */
import type { Workbook } from '../../ports';
import { optionNamed } from '../../rules/stock/option-name';
import {
  type ColumnName,
  keyOf,
  type PartOf,
  readColumns,
  readRows,
  sheetOf,
  takeParts,
  wholeRowError,
} from '../../sheet';
import { optionsTab } from '../../tabs/options.tab';
import { productsTab } from '../../tabs/products.tab';
import { isCombined } from '../products/judge-product-options';

export const stockTabs = { product: productsTab, option: optionsTab } as const;
export type StockTab = keyof typeof stockTabs;

export interface StockPlace {
  tab: StockTab;
  /** Key of its row. */
  key: string;
  /** What the seller calls it. */
  name: string;
  /** Of the product, as it stands in its row. */
  productCode: string;
  /** What stands in the cell; blank in the row of an option, the product's counts. */
  cell: number | undefined;
  stock: number | undefined;
  /** 판매불가, or an option that is 품절. */
  isOff: boolean;
}

export interface StockPlaces {
  /** Every place with a row of its own: a product with rows in 옵션 has those, not its own row. */
  places: StockPlace[];
  /** Of an order; `undefined` for a product or an option that is not found. */
  find(productCode: string, optionName: string): StockPlace | undefined;
}

type ProductPart = PartOf<typeof productsTab>;
type OptionPart = PartOf<typeof optionsTab>;

const productNames = [
  ...(['productCode', 'ownCode', 'name', 'forSale', 'stock', 'optionUse', 'optionForm'] as const),
] as const;
const { identity } = productsTab;
const printNames = (identity ? [identity.column, ...identity.of] : []) as ColumnName<typeof productsTab>[];
const optionNames = ['productCode', 'value1', 'value2', 'value3', 'saleState', 'stock'] as const;

/** Throws `SheetError`. */
export function readStockPlaces(workbook: Workbook): StockPlaces {
  const products = readProducts(workbook);
  const options = readColumns(optionsTab, sheetOf(optionsTab, workbook), optionNames).map(({ values }) => values);
  const rowsOf = new Map<string, OptionPart[]>();
  for (const option of options) {
    const code = option.productCode ?? '';
    rowsOf.set(code, [...(rowsOf.get(code) ?? []), option]);
  }
  const found = new Map<string, Found>();
  for (const product of products) {
    const codes = [...new Set([product.productCode, product.ownCode])].flatMap((code) => code || []);
    const own = isCombined(product) ? codes.flatMap((code) => rowsOf.get(code) ?? []) : [];
    const options = own.map((option) => optionPlace(product, option));
    const here = { product: productPlace(product), options, isCombined: isCombined(product) };
    for (const code of codes) if (!found.has(code)) found.set(code, here);
  }
  return { places: singles([...new Set(found.values())]), find: finder(found) };
}

/** A row of 상품 that is doubled or mixed up with another has no place, because its stock belongs to no known product. */
function readProducts(workbook: Workbook): ProductPart[] {
  const parts = takeParts(productsTab, sheetOf(productsTab, workbook), [...productNames, ...printNames]);
  const rows = readRows(productsTab, parts, productNames);
  return rows.flatMap(({ values, problems }) => (wholeRowError(problems) === undefined ? [values] : []));
}

interface OptionPlace {
  values: readonly string[];
  place: StockPlace;
}

interface Found {
  product: StockPlace;
  /** None yet where 옵션 has no rows of it; the product's stock is then that of each. */
  options: OptionPlace[];
  isCombined: boolean;
}

const titleOf = ({ name, productCode = '' }: ProductPart): string => name || productCode;

const productPlace = (product: ProductPart): StockPlace => ({
  ...{ tab: 'product', key: keyOf(productsTab, product), name: titleOf(product), isOff: product.forSale === 'no' },
  ...{ productCode: product.productCode ?? '', cell: product.stock, stock: product.stock },
});

function optionPlace(product: ProductPart, option: OptionPart): OptionPlace {
  const values = [option.value1, option.value2, option.value3].flatMap((value) => value || []);
  const place: StockPlace = {
    ...{ tab: 'option', key: keyOf(optionsTab, option), name: `${titleOf(product)} ${values.join('/')}` },
    ...{ productCode: product.productCode ?? '', cell: option.stock, stock: option.stock ?? product.stock },
    isOff: product.forSale === 'no' || option.saleState === 'soldOut',
  };
  return { values, place };
}

const placesOf = ({ product, options }: Found): StockPlace[] =>
  options.length > 0 ? options.map(({ place }) => place) : [product];

/** A row that stands twice, or has no code yet, cannot be written. */
function singles(found: readonly Found[]): StockPlace[] {
  const all = found.flatMap(placesOf);
  const nameOf = ({ tab, key }: StockPlace): string => `${tab} ${key}`;
  const counts = new Map<string, number>();
  for (const place of all) counts.set(nameOf(place), (counts.get(nameOf(place)) ?? 0) + 1);
  return all.filter((place) => place.key !== '' && counts.get(nameOf(place)) === 1);
}

function finder(found: ReadonlyMap<string, Found>): StockPlaces['find'] {
  const known = new Set(singles([...new Set(found.values())]));
  return (productCode, optionName) => {
    const here = found.get(productCode);
    if (!here) return undefined;
    const values = here.options.map((option) => option.values);
    const at = here.isCombined ? optionNamed(optionName, values) : undefined;
    const place = here.isCombined ? here.options[at ?? -1]?.place : here.product;
    return place && known.has(place) ? place : undefined;
  };
}
