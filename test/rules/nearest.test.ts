import fc from 'fast-check';
import { editDistance, looseKey, looseKeys, nearest, quoted } from '../../src/rules/nearest';

describe('이름 견주기', () => {
  it.each([
    ['A/S 책임자와 전화번호', 'a/s책임자와  전화번호'],
    ['효능ㆍ효과', '효능·효과'],
    ['ＫＣ　인증정보', 'kc 인증정보'],
    ['품질 보증 기준', '품질보증기준.'],
    ['치수'.normalize('NFD'), '치수'],
  ])('「%s」과 「%s」은 같다', (one, other) => {
    expect(looseKey(one)).toBe(looseKey(other));
  });

  it('괄호 안은 있어도 없어도 찾는다', () => {
    expect(looseKeys('제품 주요 사양 (피부타입, 색상(호, 번) 등)')).toEqual([
      '제품주요사양피부타입색상호번등',
      '제품주요사양',
    ]);
    expect(looseKeys('（사）')).toEqual(['사']);
    expect(looseKeys(' - ')).toEqual([]);
  });

  it('한 번 다듬은 이름은 다시 다듬어도 그대로이다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => expect(looseKey(looseKey(name))).toBe(looseKey(name))),
    );
  });
});

describe('가까운 이름', () => {
  const items = ['종류', '소재', '치수', '제조자(사)', '취급 시 주의사항', '품질 보증 기준', '제조국'];

  it.each([
    ['소제', '소재'],
    ['지수', '치수'],
    ['제조구', '제조국'],
    ['품질보증 기중', '품질 보증 기준'],
    ['주의사항', '취급 시 주의사항'],
    ['제조자', '제조자(사)'],
  ])('「%s」이라고 적으면 「%s」을 권한다', (typed, meant) => {
    expect(nearest(typed, items)).toBe(meant);
  });

  it.each(['', '   ', '!!!', '굽높이', 'abcdefg', '가'.repeat(5000)])(
    '아무것과도 가깝지 않으면 권하지 않는다: %.10s',
    (typed) => {
      expect(nearest(typed, items)).toBeUndefined();
    },
  );

  it('목록에 있는 이름은 그 이름을 권한다', () => {
    fc.assert(fc.property(fc.constantFrom(...items), (item) => expect(nearest(item, items)).toBe(item)));
  });

  it('권하는 이름은 언제나 목록에 있는 이름이다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (typed, names) => {
        const found = nearest(typed, names);
        expect(found === undefined || names.includes(found)).toBe(true);
      }),
    );
  });
});

describe('고쳐야 하는 글자 수', () => {
  it.each([
    ['', '', 0],
    ['가나다', '', 3],
    ['kitten', 'sitting', 3],
    ['소재', '소제', 1],
  ])('「%s」과 「%s」은 %i자 다르다', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });

  it('어느 쪽에서 재도 같고, 같은 글일 때에만 0이고, 돌아가는 길이 더 짧지 않다', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (one, other, third) => {
        const distance = editDistance(one, other);
        expect(distance).toBe(editDistance(other, one));
        expect(distance === 0).toBe(one === other);
        expect(distance).toBeLessThanOrEqual(editDistance(one, third) + editDistance(third, other));
      }),
    );
  });
});

describe('메시지에 옮겨 적기', () => {
  it('짧으면 그대로, 길면 앞부분만 옮긴다', () => {
    expect(quoted('  금속 ')).toBe('「금속」');
    expect(quoted('가'.repeat(30))).toBe(`「${'가'.repeat(30)}」`);
    expect(quoted('가'.repeat(31))).toBe(`「${'가'.repeat(30)}…」`);
  });
});
