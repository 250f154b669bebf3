/**
 * 옵션 일괄설정 (manual, 상품 등록 - 기본정보 입력 > 옵션일괄설정): one 추가금액, 판매여부 or 재고수량 for every row of 옵션 of the
 * chosen products. The seller has ordered it, so it replaces what stands there; what was not given stays.
 */
import * as z from 'zod';
import { defineJob, type JobContext, type Note, type Step } from '../../engine/job';
import { josa } from '../../rules/josa';
import { optionRowFindings, optionStates } from '../../rules/product/option-rows';
import { optionAxes } from '../../rules/product/option-values';
import { Refusal } from '../../rules/refusal';
import { changeRows, columnOf, type PartOf, type Row, readRows, sheetOf, takeSnapshot } from '../../sheet';
import { results } from '../../tabs/common';
import { optionsTab } from '../../tabs/options.tab';
import { productsTab } from '../../tabs/products.tab';
import type { ProductPart } from './product-tables';

type OptionPart = PartOf<typeof optionsTab>;

const argsSchema = z.object({
  /** 상품코드 or 자체상품코드. */
  keys: z.array(z.string()).optional(),
  /** 추가금액, won, may be negative. */
  addAmount: z.int().optional(),
  /** 판매가능 or 품절. */
  saleState: z.string().optional(),
  stock: z.int().optional(),
});
type Args = z.infer<typeof argsSchema>;

/** One write for all of them: a product has 200 rows at the most, and a run is given 200 products. */
const cursorSchema = z.object({
  keys: z.array(z.string()),
  values: z.object({
    addAmount: z.int().optional(),
    saleState: z.enum(['onSale', 'soldOut']).optional(),
    stock: z.int().optional(),
  }),
});
type Cursor = z.infer<typeof cursorSchema>;

const settable = ['addAmount', 'saleState', 'stock'] as const;

export const setOptions = defineJob<Args, Cursor>({
  name: 'setOptions',
  title: '옵션 일괄설정',
  once: true,
  tab: optionsTab.name,
  args: argsSchema,
  cursor: cursorSchema,
  plan: (_, { keys = [], saleState, addAmount, stock }) => {
    if (keys.length === 0) throw new Refusal('일괄설정할 상품의 행을 고르고 다시 누르세요.');
    const state = saleState === undefined ? undefined : stateNamed(saleState);
    const values = { addAmount, saleState: state, stock };
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    if (Object.keys(given).length === 0) {
      throw new Refusal(`${headers().join(', ')} 가운데 하나는 적어 주세요. 비운 것은 그대로 둡니다.`);
    }
    return { keys: [...new Set(keys)], values: given };
  },
  open: ({ outside }) => ({ step: (cursor) => fill(outside, cursor) }),
});

const headers = (): string[] => settable.map((name) => `「${columnOf(optionsTab, name).header}」`);

function stateNamed(text: string): 'onSale' | 'soldOut' {
  if (text === optionStates.onSale) return 'onSale';
  if (text === optionStates.soldOut) return 'soldOut';
  const { header } = columnOf(optionsTab, 'saleState');
  throw new Refusal(josa`「${header}」은(는) ${Object.values(optionStates).join(', ')} 가운데에서 고르세요.`);
}

function fill({ workbook }: JobContext['outside'], { keys, values }: Cursor): Step<Cursor> {
  const products = readRows(productsTab, takeSnapshot(productsTab, sheetOf(productsTab, workbook)));
  const sheet = sheetOf(optionsTab, workbook);
  const rows = readRows(optionsTab, takeSnapshot(optionsTab, sheet));
  const reports = keys.map((target) => report(target, values, productOf(products, target), rows));
  const right = reports.flatMap(({ problem, rowKeys }) => (problem === undefined ? rowKeys : []));
  const changes = new Map(right.map((key): [string, OptionPart] => [key, values]));
  const { changed } = changeRows(optionsTab, sheet, changes, { ordered: settable });
  const failed = reports.filter(({ problem }) => problem !== undefined).length;
  const ok = reports.length - failed;
  const advice = values.addAmount ? ' 추가금액이 0원인 옵션이 상품마다 하나는 있어야 하니 하나는 고치세요.' : '';
  return {
    next: undefined,
    ...{ done: keys.length, total: keys.length, ok, failed, skipped: 0 },
    notes: reports.map(noteOf),
    summary: `상품 ${ok}개의 옵션 ${changed.length}행을 바꿨습니다.${advice} 위메프에 보내려면 상품에서 연동을 실행하세요.`,
  };
}

interface OptionReport {
  target: string;
  rowKeys: string[];
  problem: string | undefined;
}

const productOf = (products: readonly Row<typeof productsTab>[], target: string): ProductPart | undefined =>
  products.find(({ values }) => values.productCode === target || values.ownCode === target)?.values;

function report(
  target: string,
  values: Cursor['values'],
  product: ProductPart | undefined,
  rows: readonly Row<typeof optionsTab>[],
): OptionReport {
  const codes = new Set([target, product?.productCode, product?.ownCode].filter((code) => code !== undefined));
  const own = rows.filter((row) => row.key !== undefined && codes.has(row.values.productCode ?? ''));
  const problem = own.length === 0 ? NO_ROWS : refusalOf(values, product, own[0]?.values ?? {});
  return { target, rowKeys: own.map(({ key = '' }) => key), problem };
}

const NO_ROWS = '「옵션」 탭에 행이 없습니다. 먼저 「옵션 만들기」를 하세요.';

/** Why these values cannot be set for a product: the rule of one row, looked at before any is written. */
function refusalOf(values: Cursor['values'], product: ProductPart | undefined, row: OptionPart): string | undefined {
  if (!product) return '「상품」 탭에 없는 상품코드입니다. 행을 다시 고르세요.';
  const findings = optionRowFindings({ ...row, ...values }, optionAxes(product), product.salePrice);
  const wrong = findings.find(
    ({ field, finding }) => finding.level === 'error' && settable.some((own) => own === field),
  );
  return wrong && `「${columnOf(optionsTab, wrong.field).header}」 ${wrong.finding.message}`;
}

function noteOf({ target, rowKeys, problem }: OptionReport): Note {
  const text = `${target}: ${problem ?? `옵션 ${rowKeys.length}행`}`;
  return { text, history: true, target, result: problem === undefined ? results.done : results.mistake };
}
