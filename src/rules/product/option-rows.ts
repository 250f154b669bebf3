/** The rows of 옵션: 추가금액, 판매여부 and 재고수량 of each combination; and the stock of a product without options. */
import { type Finding, mistake } from '../finding';
import { grouped, rangeFindings } from './amounts';
import { quoted } from './characters';
import { type FieldFinding, inField } from './field-finding';
import { type OptionAxis, optionPlaces } from './option-values';

/** 판매여부, as the manual's 옵션일괄설정 offers it. */
export const optionStates = { onSale: '판매가능', soldOut: '품절' } as const;
export type OptionState = keyof typeof optionStates;

const HIGHEST_STOCK = 99_999;
/** 추가금액 reaches from -50 % to +50 % of the 판매가. */
const AMOUNT_SHARE = 0.5;

export interface OptionRow {
  value1?: string | undefined;
  value2?: string | undefined;
  value3?: string | undefined;
  /** 추가금액, won, may be negative; blank is 0. */
  addAmount?: number | undefined;
  saleState?: OptionState | undefined;
  stock?: number | undefined;
}
export type OptionRowField = keyof OptionRow;

/** The combination of a row, without the blanks behind it. */
export function rowValues({ value1 = '', value2 = '', value3 = '' }: OptionRow): string[] {
  const values = [value1.trim(), value2.trim(), value3.trim()];
  while (values[values.length - 1] === '') values.pop();
  return values;
}

/**
 * One row of 옵션. `axes` are the product's options (`optionAxes`), `salePrice` its 판매가, `undefined` when there is none yet.
 * Source: manual 「1. 상품 등록 - 기본정보 입력」, 옵션일괄설정 주의사항 (판매가격의 +50% ~ -50%); contract §5
 * option.selectOptionValueList (stockCount 0 to 99,999).
 */
export function optionRowFindings(
  row: OptionRow,
  axes: readonly OptionAxis[],
  salePrice: number | undefined,
): FieldFinding<OptionRowField>[] {
  return [
    ...unknownValues(row, axes),
    ...inField('addAmount', addAmountFindings(row.addAmount, salePrice)),
    ...inField('stock', rangeFindings(row.stock, 0, HIGHEST_STOCK, '개')),
  ];
}

function unknownValues(row: OptionRow, axes: readonly OptionAxis[]): FieldFinding<OptionRowField>[] {
  return optionPlaces.flatMap((place, at) => {
    const axis = axes[at];
    const value = (row[`value${place}`] ?? '').trim();
    if (!axis) return value === '' ? [] : inField(`value${place}`, [mistake(unused(axes.length))]);
    if (axis.values.includes(value)) return [];
    if (/[,，、]/.test(value)) return inField(`value${place}`, [mistake(commaInside(axis))]);
    const reason = value === '' ? '비어 있습니다.' : `상품 탭의 「옵션값${axis.place}」에 없는 값입니다.`;
    const message = `${reason} ${quoted(axis.values)} 가운데 하나를 넣어 주세요.`;
    return inField(`value${place}`, [mistake(message)]);
  });
}

const commaInside = ({ place }: OptionAxis): string =>
  `옵션값에는 쉼표를 쓸 수 없습니다. 여기와 상품 탭의 「옵션값${place}」에서 쉼표를 빼 주세요. 예) 1,000은 1000으로`;

const unused = (count: number): string =>
  count === 0
    ? '상품 탭에 옵션이 없는 상품입니다. 행을 지워 주세요.'
    : `상품 탭의 옵션은 ${count}개입니다. 비워 주세요.`;

function addAmountFindings(addAmount = 0, salePrice?: number): Finding[] {
  if (!Number.isInteger(addAmount)) return [mistake('원 단위의 정수로 넣어 주세요.')];
  const most = Math.floor((salePrice ?? 0) * AMOUNT_SHARE);
  if (salePrice === undefined || Math.abs(addAmount) <= most) return [];
  const range = `-${grouped(most)}원부터 ${grouped(most)}원까지`;
  return [mistake(`「판매가」 ${grouped(salePrice)}원의 ±50%를 넘습니다. ${range}의 값으로 넣어 주세요.`)];
}

/**
 * All rows of one product together: one at least without 추가금액, and something in stock when the product is first registered.
 * A field is said once, of all rows; a row's blank 재고수량 counts 0, so put 상품's in first. No rows, no findings: 연동 makes them.
 * Source: manual 「1. 상품 등록 - 기본정보 입력」, 옵션일괄설정 주의사항 (최소 1개 이상 추가금액이 없도록) and 재고정보 (최소 1개 입력).
 */
export function optionSetFindings(
  rows: readonly OptionRow[],
  isFirstRegistration: boolean,
): FieldFinding<'addAmount' | 'stock'>[] {
  if (rows.length === 0) return [];
  const hasBase = rows.some(({ addAmount = 0 }) => addAmount === 0);
  const total = rows.reduce((sum, { stock = 0 }) => sum + stock, 0);
  return [
    ...inField('addAmount', hasBase ? [] : [mistake('0원인 옵션이 하나도 없습니다. 하나는 0원으로 넣어 주세요.')]),
    ...inField('stock', firstStock(total, isFirstRegistration)),
  ];
}

/**
 * 재고수량 of a product without options, blank when `undefined`.
 * Source: manual 「1. 상품 등록 - 기본정보 입력」, 재고정보 (최소 1개 입력 후, 품절 처리가 가능함); contract §5 sale.stockCount.
 */
export function stockFindings(stock: number | undefined, isFirstRegistration: boolean): Finding[] {
  return [...rangeFindings(stock, 0, HIGHEST_STOCK, '개'), ...firstStock(stock ?? 0, isFirstRegistration)];
}

function firstStock(total: number, isFirstRegistration: boolean): Finding[] {
  if (!isFirstRegistration || total > 0) return [];
  return [mistake('처음 등록할 때는 1개 이상 넣어 주세요. 등록한 뒤에 품절로 바꿀 수 있습니다.')];
}
