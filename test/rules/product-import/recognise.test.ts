/** Which column of a list is what: told by the header alone, and what could be two things is left out and told. */
import fc from 'fast-check';
import { elsewhere, programs } from '../../../src/rules/product-import/headers.data';
import { recognise } from '../../../src/rules/product-import/recognise';
import { fieldsOf, recogniseList, titles } from './titles';

describe('머리글', () => {
  it.each([
    ['자체상품코드', 'ownCode'],
    ['판매자 관리코드', 'ownCode'],
    ['품번', 'ownCode'],
    ['상품명 *', 'name'],
    ['제품명', 'name'],
    ['대표가격 (공급원가)', 'listPrice'],
    ['공급가', 'listPrice'],
    ['시중가', 'originPrice'],
    ['판매 가격(원)', 'salePrice'],
    ['모델NO', 'modelNumber'],
    ['과세여부', 'tax'],
    ['상품 키워드', 'keywords'],
    ['이미지URL', 'mainImage'],
    ['그룹명', 'saleTerms'],
  ])('「%s」은(는) 뜻이 하나라 그 열이 된다', (header, field) => {
    expect(fieldsOf(recogniseList([header, '브랜드', '성인인증']))[0]).toBe(field);
  });

  it.each([
    ['가격', '대표가격'],
    ['상품코드', '자체상품코드'],
    ['상품번호', '자체상품코드'],
    ['품목', '품목고시'],
    ['옵션', '옵션명1'],
  ])('「%s」은(는) 프로그램마다 뜻이 달라 넣지 않고 무엇일 수 있는지 알린다', (header, could) => {
    const { columns } = recogniseList([header, '자체상품코드', '브랜드']);
    expect(columns[0]).not.toHaveProperty('field');
    expect(columns[0]?.why).toContain(`「${could}」`);
    expect(columns[0]?.why).toContain('알 수 없습니다');
  });

  it.each([
    ['배송비', '「배송정보」 탭'],
    ['옵션추가금액', '「옵션」 탭'],
    ['판매시작일', '「판매정보」 탭'],
    ['인증번호', '「인증정보」'],
    ['미성년자구매', '반대'],
  ])('「%s」은(는) 상품에 자리가 없어 넣지 않고 어디에 적는지 알린다', (header, why) => {
    const { columns } = recogniseList([header, '자체상품코드', '브랜드']);
    expect(columns[0]).toEqual({ at: 0, header, why: expect.stringContaining(why) });
  });

  it('모르는 머리글은 넣지 않는다', () => {
    expect(recogniseList(['자체상품코드', '상품명', '창고', '']).columns.slice(2)).toEqual([
      { at: 2, header: '창고', why: '' },
      { at: 3, header: '', why: '' },
    ]);
  });

  it('같은 것으로 보이는 두 열은 내용이 같으면 앞의 것을, 다르면 아무것도 넣지 않는다', () => {
    const header = ['품번', '상품명', '제품명'];
    expect(fieldsOf(recogniseList(header, [['1', '목걸이', '목걸이 ']]))).toEqual(['ownCode', 'name', undefined]);
    const { columns } = recogniseList(header, [['1', '목걸이', '은 목걸이']]);
    expect(columns.slice(1)).toEqual([
      { at: 1, header: '상품명', why: '「상품명」으로 보이는 열이 여럿입니다.' },
      { at: 2, header: '제품명', why: '「상품명」으로 보이는 열이 여럿입니다.' },
    ]);
  });

  it('분류가 열마다 나뉘어 있으면 모두 넣고, 카테고리 열이 따로 있으면 그것만 넣는다', () => {
    const parts = ['대분류', '중분류', '소분류'];
    expect(fieldsOf(recogniseList(['품번', ...parts]))).toEqual(['ownCode', 'category1', 'category2', 'category3']);
    expect(fieldsOf(recogniseList(['품번', '카테고리', ...parts])).slice(1)).toEqual([
      'category',
      ...parts.map(() => undefined),
    ]);
  });
});

describe('머리글 줄', () => {
  it('위에 제목이 있어도 찾는다', () => {
    const { headerRow, columns } = recognise([['상품 목록'], [], ['품번', '상품명'], ['1', '목걸이']], { titles });
    expect([headerRow, columns.map(({ field }) => field)]).toEqual([2, ['ownCode', 'name']]);
  });

  it('없으면 아무 열도 정하지 않고, 열을 고르라고 알린다', () => {
    const { columns, problems } = recognise([['1', '목걸이']], { titles });
    expect(columns).toEqual([
      { at: 0, header: '', why: '' },
      { at: 1, header: '', why: '' },
    ]);
    expect(problems).toEqual([expect.stringContaining('머리글 줄'), expect.stringContaining('「자체상품코드」')]);
  });
});

describe('고른 열', () => {
  it('머리글보다 먼저이고, 비운 열은 넣지 않는다', () => {
    const chosen = [undefined, 'ownCode', 'name'] as const;
    const { columns, problems } = recogniseList(['자체상품코드', '상품코드', '가격'], [], chosen);
    expect([columns.map(({ field }) => field), problems]).toEqual([[undefined, 'ownCode', 'name'], []]);
  });

  it('머리글이 없어도 된다', () => {
    expect(recognise([['1', '목걸이']], { titles, chosen: ['ownCode', 'name'] })).toMatchObject({ problems: [] });
  });

  it('한 열을 두 번 고르거나 코드를 고르지 않으면 알린다', () => {
    expect(recogniseList(['가', '나'], [], ['ownCode', 'ownCode']).problems).toEqual([
      '「자체상품코드」를 두 열에 골랐습니다. 하나만 남겨 주세요.',
    ]);
    expect(recogniseList(['가', '나'], [], [undefined, 'name']).problems).toEqual([
      expect.stringContaining('「자체상품코드」'),
    ]);
  });
});

const words = [...programs.flatMap((headers) => Object.values(headers)), ...elsewhere.map((one) => one.words)].flatMap(
  (line) => line.split(' '),
);

it('표의 낱말은 모두 알아본다: 넣거나, 왜 넣지 않는지 말한다', () => {
  for (const word of words) {
    const [column] = recogniseList([word, '브랜드', '제조사', '성인인증']).columns;
    expect([word, column?.field ?? column?.why]).not.toEqual([word, '']);
  }
});

it('어떤 칸들이어도 멈추지 않고, 한 열은 한 번만 정한다', () => {
  const cell = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constant(''));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), (cells) => {
      const { columns, problems } = recognise(cells, { titles });
      const fields = columns.flatMap(({ field }) => field ?? []);
      expect(new Set(fields).size).toBe(fields.length);
      expect(columns.map(({ at }) => at)).toEqual(columns.map((_, at) => at));
      expect(columns.every(({ field, why }) => field === undefined || why === '')).toBe(true);
      expect(problems.length > 0).toBe(!fields.includes('ownCode'));
    }),
    { numRuns: 60 },
  );
});
