import fc from 'fast-check';
import { optionCommaFindings } from '../../../src/rules/product/option-commas';
import { optionFindings } from '../../../src/rules/product/options';
import { fields, saidOf } from './said';

const wemakeprice = { maxNames: 2, maxCombinations: 200 };
const anyMall = { maxNames: 3, maxCombinations: 200 };
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `값${at + 1}`).join(',');

describe('조합형 옵션 (매뉴얼 「1. 상품 등록 - 기본정보 입력」 옵션정보, 계약 §5 option)', () => {
  it.each([
    [{ optionName1: '색상', optionValues1: '골드,실버,로즈골드' }],
    [{ optionName1: '색상', optionValues1: '골드,실버', optionName2: '사이즈', optionValues2: 'S(90),M(95)' }],
    [{ optionName1: '용량', optionValues1: '1.5L,500mL,1+1 묶음,블랙/화이트,90~95' }],
    [{ optionName1: '가'.repeat(10), optionValues1: '가'.repeat(70) }],
  ])('쓸 수 있다: %j', (columns) => {
    expect(optionFindings(columns, wemakeprice)).toEqual([]);
  });

  it('옵션을 쓴다고 했으면 옵션명과 옵션값이 있어야 한다', () => {
    expect(fields(optionFindings({}, wemakeprice))).toEqual(['optionName1 오류']);
  });

  it('이름만 있거나 값만 있으면 오류이다', () => {
    expect(fields(optionFindings({ optionName1: '색상' }, wemakeprice))).toEqual(['optionValues1 오류']);
    expect(fields(optionFindings({ optionValues1: '골드' }, wemakeprice))).toEqual(['optionName1 오류']);
    expect(fields(optionFindings({ optionName1: '색상', optionValues1: ' , ' }, wemakeprice))).toEqual([
      'optionValues1 오류',
    ]);
  });

  it('1번을 건너뛰고 2번부터 쓰면 오류이다', () => {
    const found = optionFindings({ optionName2: '색상', optionValues2: '골드' }, wemakeprice);
    expect(fields(found)).toEqual(['optionName2 오류']);
    expect(saidOf('optionName2', found)).toContain('「옵션명1」');
  });

  it('세 번째 옵션은 위메프가 받지 않는다고 그 행에 말한다', () => {
    const columns = {
      optionName1: '색상',
      optionValues1: '골드',
      optionName2: '사이즈',
      optionValues2: 'S',
      optionName3: '길이',
      optionValues3: '긴것',
    };
    const found = optionFindings(columns, wemakeprice);
    expect(fields(found)).toEqual(['optionName3 오류']);
    expect(saidOf('optionName3', found)).toContain('2개까지');
    expect(optionFindings(columns, anyMall)).toEqual([]);
  });

  it.each([
    ['블랙(+1,000원),화이트', '「블랙(+1」, 「000원)」'],
    ['빨강(유광,무광),파랑', '「빨강(유광」, 「무광)」'],
    ['1,000ml', '「1」, 「000ml」'],
    ['1,000ml,2,500ml', '「1」, 「000ml」'],
    ['1,000ml\n2,500ml', '「1」, 「000ml'],
    ['블랙 +1,500원,화이트', '「블랙 +1」, 「500원」'],
    ['1,000，2,000', '「1」, 「000」'],
  ])('값 안의 쉼표는 오류이고, 무엇으로 나뉘는지 말한다: %j', (values, parts) => {
    const found = optionFindings({ optionName1: '용량', optionValues1: values }, wemakeprice);
    expect(found.filter(({ finding }) => finding.level === 'error').map(({ field }) => field)).toContain(
      'optionValues1',
    );
    expect(saidOf('optionValues1', found)).toContain(parts);
    expect(saidOf('optionValues1', found)).toContain('1,000은 1000으로');
  });

  it.each(['1,500ml,2,300ml', '2,500,1,250', '기본 1,500'])('쉼표가 값 안의 것일 수 있으면 주의이다: %s', (values) => {
    const found = optionFindings({ optionName1: '용량', optionValues1: values }, wemakeprice);
    expect(saidOf('optionValues1', found)).toContain('한 값이면 쉼표를 빼 주세요');
  });

  it.each([
    '230,235,240,245',
    '85,90,95,100,105',
    '55,66,77',
    '100,110',
    'S(90),M(95),L(100)',
    '500ml,750ml',
    '1호,2호,13호',
    '14K,18K',
    'A,B,500',
  ])('쉼표로 나눈 값은 그대로 값이다: %s', (values) => {
    expect(optionFindings({ optionName1: '사이즈', optionValues1: values }, wemakeprice)).toEqual([]);
  });

  it('천 단위 쉼표가 든 값은 앞뒤가 무엇이든 말없이 나누지 않는다', () => {
    const amount = fc.integer({ min: 1_000, max: 999_999 }).map((number) => number.toLocaleString('en-US'));
    const written = fc
      .tuple(
        fc.constantFrom('', '블랙', '+', '(+', '₩', '용량 '),
        amount,
        fc.constantFrom('', '원', 'ml', ' 개입', 'g)'),
      )
      .map(([before, number, unit]) => before + number + (before === '(+' && !unit.endsWith(')') ? `${unit})` : unit));
    const value = fc.constantFrom('화이트', '골드', 'S', 'XL');
    fc.assert(
      fc.property(written, fc.array(value), fc.array(value), (one, before, behind) => {
        const text = [...before, one, ...behind].join(',');
        expect(optionCommaFindings(text)).toMatchObject([{ message: expect.stringContaining('쉼표') }]);
      }),
    );
    const plain = fc.array(fc.stringMatching(/^[가-힣A-Z]{1,3}\d{0,2}[가-힣]$/), { maxLength: 8 });
    fc.assert(fc.property(plain, (values) => expect(optionCommaFindings(values.join(','))).toEqual([])));
  });

  it('옵션명은 10자까지이다', () => {
    const found = optionFindings({ optionName1: '가'.repeat(11), optionValues1: '골드' }, wemakeprice);
    expect(fields(found)).toEqual(['optionName1 오류']);
    expect(saidOf('optionName1', found)).toContain('11자');
  });

  it('옵션값 하나는 70자까지이다', () => {
    const found = optionFindings({ optionName1: '색상', optionValues1: `골드,${'가'.repeat(71)}` }, wemakeprice);
    expect(fields(found)).toEqual(['optionValues1 오류']);
  });

  it.each(['골드★', '골드|실버', '골드;실버', '골드\n실버', '1.골드', '골드&실버'])(
    '특수문자는 입력이 불가하다: %s',
    (value) => {
      const inValues = optionFindings({ optionName1: '색상', optionValues1: value }, wemakeprice);
      const inName = optionFindings({ optionName1: value.slice(0, 3), optionValues1: value }, wemakeprice);
      expect(fields(inValues)).toEqual(['optionValues1 오류']);
      expect(saidOf('optionValues1', inName)).toContain('쓸 수 없는 글자');
    },
  );

  it('옵션명에 쉼표를 쓸 수 없다', () => {
    expect(
      saidOf('optionName1', optionFindings({ optionName1: '색상,크기', optionValues1: '골드' }, wemakeprice)),
    ).toContain('「,」');
  });

  it('겹친 옵션값은 오류이고 어느 것인지 말한다 (계약 §5 중복 옵션)', () => {
    const found = optionFindings({ optionName1: '색상', optionValues1: '골드,실버, 골드,Red,RED' }, wemakeprice);
    expect(fields(found)).toEqual(['optionValues1 오류']);
    expect(saidOf('optionValues1', found)).toContain('「골드」, 「Red」');
  });

  it('같은 옵션명을 두 번 쓰면 오류이다', () => {
    const columns = { optionName1: '색상', optionValues1: '골드', optionName2: '색 상', optionValues2: '실버' };
    expect(fields(optionFindings(columns, wemakeprice))).toEqual(['optionName2 오류']);
  });

  it('조합은 200개까지이고, 넘으면 몇 개인지 말한다', () => {
    const columns = (second: number) => ({
      optionName1: '색상',
      optionValues1: numbered(20),
      optionName2: '사이즈',
      optionValues2: numbered(second),
    });
    expect(optionFindings(columns(10), wemakeprice)).toEqual([]);
    const found = optionFindings(columns(11), wemakeprice);
    expect(fields(found)).toEqual(['optionValues2 오류']);
    expect(saidOf('optionValues2', found)).toContain('220개');
  });

  it('어떤 글자가 와도 멈추지 않는다', () => {
    const cell = fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined });
    const columns = fc.record({ optionName1: cell, optionValues1: cell, optionName2: cell, optionValues3: cell });
    fc.assert(
      fc.property(columns, (filled) => {
        expect(optionFindings(filled, wemakeprice).every(({ finding }) => finding.message !== '')).toBe(true);
      }),
    );
  });
});
