/** Texts of other programs: only plain ones become our words, everything else stays for the column to judge. */
import fc from 'fast-check';
import { convertLine } from '../../../src/rules/product-import/convert';
import { type ColumnField, columnFields } from '../../../src/rules/product-import/fields';
import { readLines } from '../../../src/rules/product-import/lines';
import { namedOptions } from '../../../src/rules/product-import/option-spelling';
import { plainWords } from '../../../src/rules/product-import/values.data';
import { columnOf } from '../../../src/sheet';
import { productsTab } from '../../../src/tabs/products.tab';
import { recogniseList } from './titles';

const entries = Object.entries(plainWords).flatMap(([field, words]) =>
  Object.entries(words).map(([theirs, ours]) => [field as ColumnField, theirs, ours] as const),
);

it.each(entries)('%s의 「%s」은(는) 열이 읽는 말이 된다', (field, theirs, ours) => {
  const texts = convertLine({ [field]: theirs });
  expect(texts).toEqual({ [field]: ours });
  expect(columnOf(productsTab, field).decode(ours)).toHaveProperty('value');
});

describe('원산지', () => {
  it('구분을 적은 칸은 원산지구분으로, 곳을 적은 칸은 원산지로 간다', () => {
    expect(convertLine({ origin: '원산지 표시대상 아님' })).toEqual({ originKind: '원산지 표시대상 아님' });
    expect(convertLine({ origin: '수산물' })).toEqual({ originKind: '수산물' });
    expect(convertLine({ origin: '국내산' })).toEqual({ origin: '국내산' });
  });
});

it('나뉜 분류는 「>」로 잇고, 빈 것은 건너뛴다', () => {
  expect(convertLine({ category1: '패션', category2: ' 주얼리/시계 ', category4: '' })).toEqual({
    category: '패션 > 주얼리/시계',
  });
});

it('한 줄에 하나씩 적은 키워드와 옵션값은 쉼표로 잇고, 쉼표가 있으면 그대로 둔다', () => {
  expect(convertLine({ keywords: '은\n목걸이\n', optionValues1: 'S\r\nM' })).toEqual({
    keywords: '은,목걸이',
    optionValues1: 'S,M',
  });
  expect(convertLine({ optionValues1: 'S,M\nL' })).toEqual({ optionValues1: 'S,M\nL' });
});

describe('이름이 함께 든 옵션 칸', () => {
  it.each([
    ['색상:빨강,노랑', { optionName1: '색상', optionValues1: '빨강,노랑' }],
    ['색상 : 빨강, 노랑', { optionName1: '색상', optionValues1: '빨강,노랑' }],
    [
      '색상{블랙|화이트}//사이즈{S|M}',
      { optionName1: '색상', optionValues1: '블랙,화이트', optionName2: '사이즈', optionValues2: 'S,M' },
    ],
    [
      '색상:빨강,노랑\n사이즈:S,M',
      { optionName1: '색상', optionValues1: '빨강,노랑', optionName2: '사이즈', optionValues2: 'S,M' },
    ],
    ['색상{블랙}', { optionName1: '색상', optionValues1: '블랙' }],
  ])('%j', (optionValues1, texts) => {
    expect(convertLine({ optionValues1 })).toEqual(texts);
  });

  it('옵션1, 옵션2 열은 저마다 제 옵션이다', () => {
    const list = recogniseList(['품번', '옵션1', '옵션2'], [['1', '색상:빨강,노랑', '사이즈:S,M']]);
    expect(
      readLines(
        [
          ['품번', '옵션1', '옵션2'],
          ['1', '색상:빨강,노랑', '사이즈:S,M'],
        ],
        list,
      )[0]?.texts,
    ).toEqual({
      ownCode: '1',
      ...{ optionName1: '색상', optionValues1: '빨강,노랑', optionName2: '사이즈', optionValues2: 'S,M' },
    });
  });

  it.each(['1:1,2:1', '10:30,11:30', '색상:빨강', '색상{}', 'a{b}//', '빨강,노랑', 'http://a.example.com,x'])(
    '뚜렷하지 않은 %j은(는) 값 그대로 둔다',
    (optionValues1) => {
      expect(convertLine({ optionValues1 })).toEqual({ optionValues1 });
    },
  );

  it('옵션명이 따로 있거나 자리가 모자라면 그대로 둔다', () => {
    const named = { optionName1: '컬러', optionValues1: '색상:빨강,노랑' };
    expect(convertLine(named)).toEqual(named);
    const full = { optionValues1: '색상{블랙}//사이즈{S}', optionName2: '길이', optionValues2: '긴것' };
    expect(convertLine(full)).toEqual(full);
    const last = { optionValues3: '색상{블랙}//사이즈{S}' };
    expect(convertLine(last)).toEqual(last);
  });

  it('만든 칸은 다시 읽으면 그 옵션이다', () => {
    const word = fc.stringMatching(/^[가-힣A-Z]{1,4}$/);
    const option = fc.tuple(word, fc.array(word, { minLength: 2, maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(option, { minLength: 1, maxLength: 3 }), (options) => {
        const named = options.map(([name, values]) => ({ name, values }));
        expect(namedOptions(named.map(({ name, values }) => `${name}{${values.join('|')}}`).join('//'))).toEqual(named);
        expect(namedOptions(named.map(({ name, values }) => `${name}:${values.join(',')}`).join('\n'))).toEqual(named);
      }),
    );
  });
});

it.each([
  ['forSale', '품절'],
  ['tax', '영세'],
  ['optionForm', '단독형'],
  ['optionUse', 'Y'],
  ['type', '__proto__'],
] as const)('%s의 「%s」처럼 뜻이 뚜렷하지 않은 말은 그대로 둔다', (field, text) => {
  expect(convertLine({ [field]: text })).toEqual({ [field]: text });
});

it('표에 없는 글은 한 글자도 바뀌지 않는다', () => {
  const known = new Set(entries.map(([, theirs]) => theirs));
  const field = fc.constantFrom(...columnFields.filter((one) => one !== 'origin'));
  const text = fc
    .string({ unit: 'grapheme' })
    .filter((one) => !known.has(one.replace(/\s/g, '')) && !/[\r\n]/.test(one));
  fc.assert(
    fc.property(field, text, (name, written) => expect(convertLine({ [name]: written })).toEqual({ [name]: written })),
  );
});

it('줄은 판매자가 세는 번호로, 빈 줄과 꺼진 체크상자뿐인 줄은 빼고 읽는다', () => {
  const rows = [['1', '', 'FALSE'], [], ['', ' ', 'FALSE'], ['2', '목걸이']];
  const list = recogniseList(['품번', '상품명', '추천상품'], rows);
  expect(readLines([['품번', '상품명', '추천상품'], ...rows], list)).toEqual([
    { line: 2, texts: { ownCode: '1', recommended: 'FALSE' } },
    { line: 5, texts: { ownCode: '2', name: '목걸이' } },
  ]);
});
