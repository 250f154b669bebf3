import fc from 'fast-check';
import { optionRowFindings, optionSetFindings, rowValues, stockFindings } from '../../../src/rules/product/option-rows';
import { optionAxes } from '../../../src/rules/product/option-values';
import { errors, fields, saidOf } from './said';

const axes = optionAxes({
  optionName1: '색상',
  optionValues1: '골드,실버',
  optionName2: '사이즈',
  optionValues2: 'S,M',
});
const gold = { value1: '골드', value2: 'S' };

describe('옵션 행 (매뉴얼 「1. 상품 등록 - 기본정보 입력」 옵션일괄설정, 재고정보)', () => {
  it.each([
    [gold],
    [{ ...gold, addAmount: 0, saleState: 'onSale', stock: 9_999 }],
    [{ ...gold, addAmount: 5_000, saleState: 'soldOut', stock: 0 }],
    [{ value1: ' 실버 ', value2: 'M', addAmount: -5_000, stock: 99_999 }],
  ] as const)('쓸 수 있다: %j', (row) => {
    expect(optionRowFindings(row, axes, 10_000)).toEqual([]);
  });

  it('10,000원이면 5,000원에서 15,000원까지: 판매가의 ±50%를 넘는 추가금액은 오류이다', () => {
    for (const addAmount of [5_001, -5_001]) {
      const found = optionRowFindings({ ...gold, addAmount }, axes, 10_000);
      expect(fields(found)).toEqual(['addAmount 오류']);
      expect(saidOf('addAmount', found)).toContain('-5,000원부터 5,000원까지');
    }
  });

  it('홀수 판매가에서는 반을 넘지 않는 원까지이다', () => {
    expect(optionRowFindings({ ...gold, addAmount: 4_999 }, axes, 9_999)).toEqual([]);
    expect(fields(optionRowFindings({ ...gold, addAmount: 5_000 }, axes, 9_999))).toEqual(['addAmount 오류']);
  });

  it('판매가를 아직 모르면 ±50%를 따지지 않는다', () => {
    expect(optionRowFindings({ ...gold, addAmount: 1_000_000 }, axes, undefined)).toEqual([]);
  });

  it('추가금액은 정수이다', () => {
    expect(fields(optionRowFindings({ ...gold, addAmount: 0.5 }, axes, 10_000))).toEqual(['addAmount 오류']);
  });

  it.each([-1, 100_000, 1.5])('재고는 0개부터 99,999개까지이다 (계약 §5 stockCount): %d', (stock) => {
    const found = optionRowFindings({ ...gold, stock }, axes, 10_000);
    expect(fields(found)).toEqual(['stock 오류']);
    expect(saidOf('stock', found)).toContain('99,999개');
  });

  it('상품에 없는 옵션값은 오류이고, 있는 값을 알려 준다', () => {
    const found = optionRowFindings({ value1: '로즈골드', value2: 'S' }, axes, 10_000);
    expect(fields(found)).toEqual(['value1 오류']);
    expect(saidOf('value1', found)).toContain('「골드」, 「실버」');
  });

  it('옵션값이 빠졌거나 남으면 오류이다', () => {
    expect(fields(optionRowFindings({ value1: '골드' }, axes, 10_000))).toEqual(['value2 오류']);
    expect(fields(optionRowFindings({ ...gold, value3: '긴것' }, axes, 10_000))).toEqual(['value3 오류']);
  });

  it('옵션이 없는 상품의 옵션 행은 지우라고 한다', () => {
    expect(saidOf('value1', optionRowFindings({ value1: '골드' }, [], 10_000))).toContain('행을 지워');
  });

  it('뒤의 빈 값은 조합에 들지 않는다', () => {
    expect(rowValues({ value1: ' 골드 ', value2: 'S', value3: '' })).toEqual(['골드', 'S']);
    expect(rowValues({})).toEqual([]);
  });

  it('어떤 수가 와도 멈추지 않고, 괜찮다고 한 추가금액은 판매가의 반을 넘지 않는다', () => {
    const amount = fc.oneof(fc.integer(), fc.double());
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 999_999_999 }), (addAmount, salePrice) => {
        const fine = optionRowFindings({ ...gold, addAmount }, axes, salePrice).length === 0;
        expect(!fine || Math.abs(addAmount) * 2 <= salePrice).toBe(true);
      }),
    );
  });
});

describe('한 상품의 옵션 모두 (매뉴얼 「1. 상품 등록 - 기본정보 입력」 옵션일괄설정 주의사항, 재고정보)', () => {
  it('추가금액이 없는 옵션이 하나라도 있으면 된다(빈칸은 0원)', () => {
    expect(optionSetFindings([{ addAmount: 1_000, stock: 1 }, { stock: 0 }], true)).toEqual([]);
  });

  it('모든 옵션에 추가금액이 있으면 오류이다', () => {
    expect(fields(optionSetFindings([{ addAmount: 1_000, stock: 1 }, { addAmount: -1_000 }], false))).toEqual([
      'addAmount 오류',
    ]);
  });

  it('처음 등록할 때는 모두 더해 1개 이상 있어야 하고, 그 뒤에는 0개여도 된다', () => {
    const none = [{ stock: 0 }, {}];
    expect(fields(optionSetFindings(none, true))).toEqual(['stock 오류']);
    expect(optionSetFindings(none, false)).toEqual([]);
    expect(optionSetFindings([{ stock: 0 }, { stock: 1 }], true)).toEqual([]);
  });

  it('아직 옵션 행이 없으면 할 말이 없다', () => {
    expect(optionSetFindings([], true)).toEqual([]);
  });
});

describe('옵션 없는 상품의 재고 (매뉴얼 「1. 상품 등록 - 기본정보 입력」 재고정보, 계약 §5 sale.stockCount)', () => {
  it('처음 등록할 때는 1개 이상, 그 뒤에는 0개여도 된다', () => {
    expect(stockFindings(1, true)).toEqual([]);
    expect(errors(stockFindings(0, true))).toHaveLength(1);
    expect(errors(stockFindings(undefined, true))).toHaveLength(1);
    expect(stockFindings(0, false)).toEqual([]);
    expect(stockFindings(undefined, false)).toEqual([]);
  });

  it('99,999개까지이다', () => {
    expect(stockFindings(99_999, true)).toEqual([]);
    expect(errors(stockFindings(100_000, true))).toHaveLength(1);
    expect(errors(stockFindings(-1, false))).toHaveLength(1);
  });
});
