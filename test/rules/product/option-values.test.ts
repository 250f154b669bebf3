import fc from 'fast-check';
import {
  combinationCount,
  combinations,
  optionAxes,
  parseOptionValues,
  printOptionValues,
} from '../../../src/rules/product/option-values';

const value = fc.stringMatching(/^[가-힣A-Za-z0-9][가-힣A-Za-z0-9 ()/+~-]{0,5}[가-힣A-Za-z0-9]$/);
const values = fc.uniqueArray(value, { maxLength: 6 });

describe('옵션값 칸 (매뉴얼 「1. 상품 등록 - 기본정보 입력」 옵션정보: 반드시 쉼표로 구분)', () => {
  it('매뉴얼의 골드,실버,로즈골드를 읽는다', () => {
    expect(parseOptionValues('골드,실버,로즈골드')).toEqual(['골드', '실버', '로즈골드']);
  });

  it('빈칸과 끝의 쉼표는 값이 아니고, 겹친 값은 남는다', () => {
    expect(parseOptionValues(' 골드, 실버 ,골드,')).toEqual(['골드', '실버', '골드']);
    expect(parseOptionValues(undefined)).toEqual([]);
  });

  it('쓴 것을 다시 읽으면 같다', () => {
    fc.assert(fc.property(fc.array(value), (list) => expect(parseOptionValues(printOptionValues(list))).toEqual(list)));
  });

  it('어떤 글자가 와도 멈추지 않고, 읽은 것을 다시 써서 읽으면 같다', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseOptionValues(text);
        expect(parseOptionValues(printOptionValues(read))).toEqual(read);
      }),
    );
  });

  it('채운 옵션만, 제자리 번호와 함께 준다', () => {
    expect(optionAxes({ optionName1: '색상', optionValues1: '골드', optionValues3: 'S,M', optionName2: ' ' })).toEqual([
      { place: 1, name: '색상', values: ['골드'] },
      { place: 3, name: '', values: ['S', 'M'] },
    ]);
  });
});

describe('옵션 조합 (매뉴얼 「1. 상품 등록 - 기본정보 입력」 옵션추가: 배수로 생성)', () => {
  it('옵션값마다 모든 조합을 만들고, 마지막 옵션이 가장 빨리 바뀐다', () => {
    const sizes = ['S', 'M'];
    expect(combinations([['골드', '실버'], sizes])).toEqual([
      ['골드', 'S'],
      ['골드', 'M'],
      ['실버', 'S'],
      ['실버', 'M'],
    ]);
  });

  it('옵션이 없거나 값이 없는 옵션이 있으면 조합도 없다', () => {
    expect(combinations([])).toEqual([]);
    expect(combinations([['골드'], []])).toEqual([]);
    expect(combinationCount([])).toBe(0);
  });

  it('조합의 수는 값의 수를 곱한 것이고, 겹치는 조합이 없으며, 값은 모두 제 옵션의 것이다', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 3 }), (axes) => {
        const made = combinations(axes);
        expect(made).toHaveLength(combinationCount(axes));
        expect(combinationCount(axes)).toBe(axes.reduce((product, { length }) => product * length, 1));
        expect(new Set(made.map((row) => row.join(','))).size).toBe(made.length);
        expect(
          made.every((row) => row.length === axes.length && row.every((cell, at) => axes[at]?.includes(cell))),
        ).toBe(true);
      }),
    );
  });

  it('수백만 개가 되는 조합도 만들지 않고 센다', () => {
    const many = Array.from({ length: 1_000 }, (_, at) => String(at));
    expect(combinationCount([many, many, many])).toBe(1_000_000_000);
  });
});
