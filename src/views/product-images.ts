/**
 * Pictures of 상품 for the sidebar's page to load and measure, and what it saw: the script itself may ask no image host,
 * and a browser can.
 */

import type { TabCheck } from '../engine/tab-check';
import { type Judged, judgedRow, reports } from '../jobs/check-rows';
import { on, problemsOf } from '../jobs/products/column-findings';
import { giveProductCodes } from '../jobs/products/give-product-codes';
import { productChecks } from '../jobs/products/product-checks';
import { indexed } from '../jobs/products/product-tables';
import { selectedRows } from '../jobs/selection';
import type { Outside } from '../ports';
import { kstText } from '../rules/kst';
import { type ImageSeen, imageSizeFindings } from '../rules/product/image-size';
import { imageUrlFindings } from '../rules/product/images';
import { changeRows, type Problem, type Row, readRows, sheetOf, takeSnapshot } from '../sheet';
import { productsTab } from '../tabs/products.tab';

/** Columns of one picture's address each. */
export const imageColumns = ['mainImage', 'image1', 'image2'] as const;
export type ImageColumn = (typeof imageColumns)[number];

const FIRST_ROWS = 50;
const MOST_ROWS = 200;

type ProductRow = Row<typeof productsTab>;

export interface ImagesOfProduct {
  key: string;
  /** As the seller counts, to be shown only. */
  row: number;
  name: string;
  images: { column: ImageColumn; header: string; url: string }[];
}

export interface ImagesToMeasure {
  products: ImagesOfProduct[];
  /** False when nothing was selected and these are the first rows. */
  isChosen: boolean;
  /** Rows with pictures beyond what is asked for at once. */
  left: number;
  /** Selected rows that are left out because they are hidden. */
  hidden: number;
}

/**
 * The pictures of the rows with these keys, else of the selected rows, else of the first 50; only addresses that pass
 * 점검, and only rows that have one. Rows without a 상품코드 get one first, as with 점검. Throws as `selectedRows`.
 */
export function productImages(outside: Outside, { keys }: { keys?: readonly string[] }): ImagesToMeasure {
  const { workbook } = outside;
  const rows = readRows(productsTab, giveProductCodes(outside));
  const named = keys && rows.filter(({ key = '' }) => keys.includes(key));
  const selected = named ? { rows: named, hidden: 0 } : selectedRows(workbook, productsTab, rows);
  const products = (selected?.rows ?? rows).flatMap(imagesOf);
  const isChosen = selected !== undefined;
  const shown = products.slice(0, isChosen ? MOST_ROWS : FIRST_ROWS);
  return { products: shown, isChosen, left: products.length - shown.length, hidden: selected?.hidden ?? 0 };
}

const productRows = ({ workbook }: Outside): ProductRow[] =>
  readRows(productsTab, takeSnapshot(productsTab, sheetOf(productsTab, workbook)));

function imagesOf({ key, row, values }: ProductRow): ImagesOfProduct[] {
  const images = imageColumns.flatMap((column) => {
    const url = values[column];
    if (url === undefined || imageUrlFindings(url).some(({ level }) => level === 'error')) return [];
    return [{ column, header: productsTab.columns[column].header, url }];
  });
  return key === undefined || images.length === 0 ? [] : [{ key, row, name: values.name ?? '', images }];
}

/** The page's measurement of one picture; `url` shows whether the cell still has that picture. */
export type MeasuredImage = { key: string; column: ImageColumn; url: string } & ImageSeen;

export interface ImageVerdict {
  level: 'right' | 'warning' | 'error' | 'ignored';
  /** Korean. */
  text: string;
}

/**
 * Writes 결과 and 메시지 of these rows as 점검 does, with what their pictures look like besides. Gives one verdict a
 * picture, in order; one whose address has changed since is ignored. All pictures of a row belong into one call.
 * Throws `SheetError`.
 */
export function saveImageFindings(outside: Outside, images: readonly MeasuredImage[]): ImageVerdict[] {
  const rows = productRows(outside);
  const judge = judgeOf(outside, rows);
  const rowsByKey = indexed(rows, ({ key }) => key);
  const isStill = (image: MeasuredImage) => (rowsByKey.get(image.key) ?? []).some((row) => isOf(row, image));
  const known = indexed(images.filter(isStill), ({ key }) => key);
  const judged = rows.flatMap((row): Judged[] => {
    const seen = known.get(row.key ?? '')?.filter((image) => isOf(row, image));
    if (!seen) return [];
    const found = judge(row);
    return [judgedRow(productsTab, row, { ...found, problems: [...found.problems, ...seen.flatMap(problemsOfImage)] })];
  });
  changeRows(productsTab, sheetOf(productsTab, outside.workbook), reports(judged, kstText(outside.clock.now())));
  return images.map((image) => (known.get(image.key)?.includes(image) ? verdictOf(image) : ignored));
}

const isOf = ({ values }: ProductRow, { column, url }: MeasuredImage): boolean => values[column] === url;

const problemsOfImage = (image: MeasuredImage): Problem[] =>
  problemsOf(productsTab, on(image.column, imageSizeFindings(image)));

function judgeOf(outside: Outside, rows: readonly ProductRow[]): ReturnType<TabCheck['judge']> {
  const check = productChecks.find(({ tab }) => tab === productsTab);
  if (!check) throw new Error(`Tab ${productsTab.name} has no check.`);
  return check.judge(outside, rows);
}

function verdictOf(image: MeasuredImage): ImageVerdict {
  const [finding] = imageSizeFindings(image);
  return finding ? { level: finding.level, text: finding.message } : { level: 'right', text: '크기가 맞습니다.' };
}

const ignored: ImageVerdict = {
  level: 'ignored',
  text: '재는 동안 주소나 행이 바뀌어 적지 않았습니다. 다시 재 주세요.',
};
