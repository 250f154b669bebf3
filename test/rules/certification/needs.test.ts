import fc from 'fast-check';
import { certifiedSubject, checkCertificationNeed, type ProductPlace } from '../../../src/rules/certification/needs';
import { parseCertification } from '../../../src/rules/certification/parse';
import { noticeGroups } from '../../../src/rules/notice/groups';

const told = (lines: string[], place: ProductPlace) =>
  checkCertificationNeed(lines, parseCertification(lines).certification, place).map(
    ({ level, message }) => `${level} ${message}`,
  );

const toys = { category: '유아동/출산 > 완구 > 블록' };
const fans = { mallCategory: '디지털/가전 > 계절가전 > 선풍기' };

describe('인증이 꼭 있어야 하는 상품 (메뉴얼 「인증정보」 Tip)', () => {
  it.each([
    ['어린이제품', toys],
    ['전기제품', fans],
    ['어린이제품', { noticeGroup: '영유아용품' }],
    ['전기제품', { noticeGroup: '휴대폰', category: '잡화 > 기타' }],
  ])('%s의 인증정보가 비어 있으면 오류이다: %j', (subject, place) => {
    const sentence = `error ${subject}은 인증정보가 꼭 있어야 합니다. 「유형 | 기관 | 번호」로 적고, 인증 대상이 아니면 인증대상아님으로 적어 주세요.`;
    expect(told([], place)).toEqual([sentence]);
    expect(told(['  '], place)).toEqual([sentence]);
  });

  it.each([
    ['어린이제품', toys],
    ['전기제품', fans],
  ])('%s에 인증대상아님이라고 적으면 주의이다', (subject, place) => {
    expect(told(['인증 대상 아님'], place)).toEqual([
      `warning ${subject}으로 보이는데 인증대상아님입니다. 인증이 정말 필요 없는 상품인지 확인해 주세요.`,
    ]);
  });

  it.each(['어린이제품 공급자적합성확인', '전파인증 | | R-C-ABC-DEF', '상세설명 별도표기'])(
    '「%s」이라고 적었으면 더 말하지 않는다',
    (line) => {
      expect(told([line], toys)).toEqual([]);
      expect(told([line], fans)).toEqual([]);
    },
  );

  it.each([
    { category: '패션잡화 > 주얼리/시계 > 귀걸이/목걸이', noticeGroup: '패션잡화(모자/벨트/액세서리)' },
    { category: '가구/홈데코 > 서재가구 > 컴퓨터책상' },
    { category: '식품 > 가공식품 > 유아간식' },
    {},
  ])('그 밖의 상품은 비워도, 인증대상아님이어도 된다: %j', (place) => {
    expect(told([], place)).toEqual([]);
    expect(told(['인증대상아님'], place)).toEqual([]);
  });

  it.each([
    [{ category: '도서 > 국내도서 > 아동 > 그림책' }],
    [{ category: '유아동/출산 > 분유/이유식', noticeGroup: '가공식품' }],
    [{ category: '유아동/출산 > 스킨케어 > 베이비로션', noticeGroup: '화장품' }],
    [{ category: '디지털/가전 > 이용권', noticeGroup: '상품권/쿠폰' }],
  ])('책, 식품, 화장품처럼 다른 법을 따르는 상품은 요구하지 않는다: %j', (place) => {
    expect(certifiedSubject(place)).toBeUndefined();
  });

  it.each([
    [{ category: '패션의류 > 아동의류 > 티셔츠' }, '어린이제품'],
    [{ category: '스포츠 > 자전거 > 어린이 자전거' }, '어린이제품'],
    [{ category: '유아동 > 유아가전 > 젖병소독기' }, '어린이제품'],
    [{ category: '디지털/가전 > 컴퓨터/주변기기 > 모니터' }, '전기제품'],
    [{ category: '디지털>휴대폰' }, '전기제품'],
    [{ noticeGroup: '계절가전(에어컨/온풍기)' }, '전기제품'],
    [{ category: '완구', mallCategory: '디지털/가전' }, '어린이제품'],
  ])('%j는 %s이다', (place, subject) => {
    expect(certifiedSubject(place)).toBe(subject);
  });

  it('품목만으로는 가전 여덟 품목과 영유아용품이 요구하고, 다른 법을 따르는 품목은 카테고리가 무엇이든 요구하지 않는다', () => {
    const asked = noticeGroups.filter(({ name }) => certifiedSubject({ noticeGroup: name }) !== undefined);
    expect(asked.map(({ no }) => no)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 23]);
    const never = noticeGroups.filter(({ name }) => !certifiedSubject({ category: '완구', noticeGroup: name }));
    expect(never.map(({ no }) => no)).toEqual([16, 18, 20, 21, 22, 26, 27, 28, 29, 30, 33, 34, 35, 36, 39]);
  });

  it('어떤 글이 와도 멈추지 않는다', () => {
    const text = fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined });
    fc.assert(
      fc.property(text, text, text, fc.array(fc.string()), (category, mallCategory, noticeGroup, lines) => {
        expect(told(lines, { category, mallCategory, noticeGroup }).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
