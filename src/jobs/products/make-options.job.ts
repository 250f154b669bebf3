/**
 * 옵션 만들기 (manual, 상품 등록 - 기본정보 입력 > 옵션정보): a row of 옵션 for every combination of a product's 옵션값 that
 * has none yet. What the seller has filled in stays.
 */
import * as z from 'zod';
import { defineJob, type JobContext, type Note, type Step } from '../../engine/job';
import { rowValues } from '../../rules/product/option-rows';
import { combinationCount, combinations, optionAxes, optionPlaces } from '../../rules/product/option-values';
import { optionFindings } from '../../rules/product/options';
import { type PartOf, readRows, sheetOf, takeSnapshot, upsertRows } from '../../sheet';
import { type ChosenKeys, chosenKeysSchema } from '../../store/chosen-keys';
import { optionsTab } from '../../tabs/options.tab';
import { productsTab } from '../../tabs/products.tab';
import { giveProductCodes } from './give-product-codes';
import { isCombined, OPTION_LIMITS, optionRowsOf } from './judge-product-options';
import type { OptionPart, ProductPart } from './product-tables';

/** 점검 says how many names a mall takes; the tab has three. */
const LIMITS = { ...OPTION_LIMITS, maxNames: optionPlaces.length };
/** Products a step; 200 combinations of each make 20,000 rows at the most. */
const BATCH = 100;

const cursorSchema = z.object({
  /** 상품코드 or 자체상품코드; all products with combinations when missing. */
  keys: z.array(z.string()).optional(),
  /** Products are done in the order of their 상품코드, so that sorting in between leaves none out. */
  after: z.string(),
  done: z.number(),
  added: z.number(),
  failed: z.number(),
});
type Cursor = z.infer<typeof cursorSchema>;

export const makeOptions = defineJob<ChosenKeys, Cursor>({
  name: 'makeOptions',
  title: '옵션 만들기',
  once: true,
  tab: optionsTab.name,
  args: chosenKeysSchema,
  cursor: cursorSchema,
  plan({ outside }, { keys }) {
    giveProductCodes(outside);
    return { keys, after: '', done: 0, added: 0, failed: 0 };
  },
  open: (context) => ({ step: (cursor) => step(context, cursor) }),
});

function step(context: JobContext, cursor: Cursor): Step<Cursor> {
  const { workbook } = context.outside;
  const products = readRows(productsTab, takeSnapshot(productsTab, sheetOf(productsTab, workbook)));
  const chosen = productsToDo(
    products.map(({ values }) => values),
    cursor.keys,
  );
  const pending = chosen.filter(({ productCode = '' }) => productCode > cursor.after);
  const batch = pending.slice(0, BATCH);
  const made = makeRows(context, batch);
  const failed = made.notes.length;
  const next: Cursor = {
    ...cursor,
    after: batch[batch.length - 1]?.productCode ?? cursor.after,
    done: cursor.done + batch.length,
    added: cursor.added + made.added,
    failed: cursor.failed + failed,
  };
  const left = pending.length - batch.length;
  return {
    next: left > 0 ? next : undefined,
    done: next.done,
    total: next.done + left,
    ok: batch.length - failed,
    failed,
    skipped: 0,
    notes: [...(cursor.done === 0 ? unknownKeys(cursor.keys, chosen) : []), ...made.notes],
    summary: summaryOf(next),
  };
}

/** By 상품코드, each once; a product that was named comes even without combinations, so that its row gets a message. */
function productsToDo(products: readonly ProductPart[], keys: readonly string[] | undefined): ProductPart[] {
  const isAsked = ({ productCode = '', ownCode = '' }: ProductPart) =>
    keys ? keys.includes(productCode) || (ownCode !== '' && keys.includes(ownCode)) : true;
  const wanted = products.filter(
    (product) => product.productCode !== undefined && isAsked(product) && (keys !== undefined || isCombined(product)),
  );
  const byCode = new Map(wanted.map((product) => [product.productCode ?? '', product]));
  return [...byCode].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, product]) => product);
}

function unknownKeys(keys: readonly string[] | undefined, products: readonly ProductPart[]): Note[] {
  const known = new Set(products.flatMap(({ productCode, ownCode }) => [productCode, ownCode]));
  const unknown = (keys ?? []).filter((key) => !known.has(key));
  return unknown.map((target) => noteOf(target, '「상품」 탭에 없는 상품코드입니다. 행을 다시 고르세요.'));
}

const noteOf = (target: string, text: string): Note => ({
  text: `${target}: ${text}`,
  history: true,
  target,
  result: '오류',
});

function makeRows({ outside }: JobContext, products: readonly ProductPart[]): { added: number; notes: Note[] } {
  const sheet = sheetOf(optionsTab, outside.workbook);
  const rowsOf = optionRowsOf({ options: readRows(optionsTab, takeSnapshot(optionsTab, sheet)) });
  const rows: PartOf<typeof optionsTab>[] = [];
  const notes: Note[] = [];
  for (const product of products) {
    const problem = problemOf(product);
    if (problem === undefined) rows.push(...missingRows(product, rowsOf(product)));
    else notes.push(noteOf(product.productCode ?? '', problem));
  }
  const { added } = upsertRows(optionsTab, sheet, rows);
  return { added: added.length, notes };
}

/** Why no combinations can be made; looked at before any is. */
function problemOf(product: ProductPart): string | undefined {
  if (!isCombined(product))
    return '「옵션사용」과 「옵션형식」이 조합형이 아니라 만들 옵션이 없습니다. 옵션을 쓰려면 그 열을 고치고 다시 누르세요.';
  const count = combinationCount(optionAxes(product).map(({ values }) => values));
  const { maxCombinations } = LIMITS;
  if (count > maxCombinations) return `옵션 조합은 ${maxCombinations}개까지인데 ${count}개가 됩니다. 값을 줄여 주세요.`;
  const wrong = optionFindings(product, LIMITS).find(({ finding }) => finding.level === 'error');
  if (wrong) return `${headerOf(wrong.field)} ${wrong.finding.message}`;
  return undefined;
}

const headerOf = (field: keyof typeof productsTab.columns): string => `「${productsTab.columns[field].header}」`;

function missingRows(product: ProductPart, there: readonly OptionPart[]): PartOf<typeof optionsTab>[] {
  const known = new Set(there.map((row) => rowValues(row).join('\n')));
  const every = combinations(optionAxes(product).map(({ values }) => values));
  return every
    .filter((values) => !known.has(values.join('\n')))
    .map(([value1 = '', value2, value3]) => ({ productCode: product.productCode ?? '', value1, value2, value3 }));
}

const summaryOf = ({ done, added, failed }: Cursor): string =>
  `상품 ${done}개의 옵션 ${added}행을 새로 만들었습니다${failed > 0 ? `(만들지 못한 상품 ${failed}개)` : ''}. 있던 행은 그대로 두었습니다.`;
