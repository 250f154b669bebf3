/** 개인정보 가리기: what is left of each kind of datum, and that nothing in a cell can undo or break it. */
import fc from 'fast-check';
import { isMasked, masked, type PersonalKind } from '../../../src/rules/personal-data/mask';

const kinds: PersonalKind[] = ['name', 'phone', 'address', 'id', 'note', 'words'];

describe('이름', () => {
  it.each([
    ['김하늘', '김*늘'],
    ['이산', '이*'],
    ['남궁하늘', '남**늘'],
    ['김', '*'],
    [' 김하늘 ', '김*늘'],
    ['John Smith', 'J*** ****h'],
    ['김하늘(엄마)', '김*****)'],
    ['😀하늘', '😀*늘'],
    ['김*늘', '김*늘'],
    ['이*', '이*'],
  ])('%s → %s', (name, left) => expect(masked('name', name)).toBe(left));
});

describe('연락처', () => {
  it.each([
    ['010-1234-5678', '010-****-5678'],
    ['01012345678', '010****5678'],
    ['010 1234 5678', '010 **** 5678'],
    ['011-123-4567', '011-***-4567'],
    ['02-123-4567', '02-***-4567'],
    ['02-1234-5678', '02-****-5678'],
    ['031-123-4567', '031-***-4567'],
    ['0505-1234-5678', '0505-****-5678'],
    ['+82-10-1234-5678', '+82-10-****-5678'],
    ['821012345678', '8210****5678'],
    ['1588-1234', '158*-1234'],
    ['123-4567', '***-4567'],
    ['1234', '****'],
    ['010-****-5678', '010-****-5678'],
    ['문앞 벨 010-1234-5678', '***'],
  ])('%s → %s', (phone, left) => expect(masked('phone', phone)).toBe(left));
});

describe('주소는 시/도와 시군구만 남긴다', () => {
  it.each([
    ['서울 강남구 테헤란로 1', '서울 강남구 ***'],
    ['서울특별시 강남구 테헤란로 1 101호', '서울특별시 강남구 ***'],
    ['경기 성남시 분당구 판교로 1', '경기 성남시 분당구 ***'],
    ['경기도 시흥시 군자로 1', '경기도 시흥시 ***'],
    ['전북특별자치도 완주군 삼례읍 1', '전북특별자치도 완주군 ***'],
    ['충청남도 천안시 동남구 1', '충청남도 천안시 동남구 ***'],
    ['세종특별자치시 한누리대로 1', '세종특별자치시 ***'],
    ['제주특별자치도 제주시 첨단로 1', '제주특별자치도 제주시 ***'],
    ['서울 강남구', '서울 강남구 ***'],
    ['101동 1203호', '***'],
    ['성남시 분당구 판교로 1', '***'],
    ['서울특별시강남구테헤란로 1', '***'],
    ['1 Infinite Loop, Cupertino', '***'],
    ['서울 강남구 ***', '서울 강남구 ***'],
    ['전남광주통합특별시 광산구 상무대로 1 101호', '전남광주통합특별시 광산구 ***'],
    ['광주광역시 광산구 상무대로 1', '광주광역시 광산구 ***'],
    ['전북특별자치도 전주시 완산구 효자로 1', '전북특별자치도 전주시 완산구 ***'],
  ])('%s → %s', (address, left) => expect(masked('address', address)).toBe(left));
});

it.each(['id', 'note'] as const)('%s는 통째로 가린다', (kind) => {
  expect(masked(kind, 'P123456789012')).toBe('***');
  expect(masked(kind, '공동현관 1234#')).toBe('***');
});

describe('문의와 사유의 글은 누군지 알 수 있는 번호만 지운다', () => {
  it.each([
    ['010-1234-5678로 전화 주세요', '[연락처]로 전화 주세요'],
    ['010.1234.5678 / 01012345678', '[연락처] / [연락처]'],
    ['집은 02-123-4567, 031) 123-4567', '집은 [연락처], [연락처]'],
    ['안심번호 0507-1234-5678', '안심번호 [연락처]'],
    ['haneul.kim+w@example.co.kr로 보내세요', '[이메일]로 보내세요'],
    ['900101-1234567', '[주민등록번호]'],
    ['통관 P123456789012입니다', '통관 [통관고유부호]입니다'],
    ['주문번호 300000001, 2026-11-23 14:05에 5,000원', '주문번호 300000001, 2026-11-23 14:05에 5,000원'],
    ['송장 612345670001', '송장 612345670001'],
  ])('%s → %s', (text, left) => expect(masked('words', text)).toBe(left));

  it.each(['a', '0', 'a.', '-0', 'P1'])('같은 글자(%s) 5만 자 뒤의 연락처도 지우고 나머지는 그대로 둔다', (sign) => {
    const long = sign.repeat(50_000 / sign.length);
    expect(masked('words', `${long} 010-1234-5678`)).toBe(`${long} [연락처]`);
  });
});

describe.each(kinds)('%s', (kind) => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom('0', '1', '8', '2', '*', '-', ' ', '구', '서울', '김', 'P', '@', '.'),
      maxLength: 30,
    }),
  );

  it('빈칸은 빈칸으로 남고, 가린 것이 아니다', () => {
    expect([masked(kind, ''), masked(kind, ' '), isMasked(kind, '')]).toEqual(['', ' ', false]);
  });

  it('무엇이 적혀 있든 두 번 가리면 한 번 가린 것과 같다', () => {
    fc.assert(fc.property(anyText, (text) => expect(masked(kind, masked(kind, text))).toBe(masked(kind, text))));
  });

  it('가린 글은 가린 글로 알아보고, 아무것도 가리지 않은 글은 아니다', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const left = masked(kind, text);
        if (left !== text) expect(isMasked(kind, left) || text.trim() === left).toBe(true);
        if (isMasked(kind, text)) expect(left).toBe(text);
      }),
    );
  });
});

it('숫자와 글자는 가린 자리에서 되살릴 수 없다', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000, max: 9_999 }), fc.integer({ min: 1_000, max: 9_999 }), (middle, last) => {
      expect(masked('phone', `010-${middle}-${last}`)).toBe(`010-****-${last}`);
    }),
  );
});
