import fc from 'fast-check';
import { ownCategoryFindings, parseCategoryPath, printCategoryPath } from '../../../src/rules/product/category';
import { errors } from './said';

describe('카테고리 (매뉴얼 「1. 상품 등록 - 기본정보」 대분류·중분류·소분류·상세분류)', () => {
  it.each([
    '패션잡화 > 주얼리/시계 > 귀걸이/목걸이',
    '패션잡화>주얼리/시계',
    '가 > 나 > 다 > 라',
    '가 ＞ 나',
    undefined,
  ])('두 단계부터 네 단계까지 쓸 수 있다: %s', (text) => {
    expect(ownCategoryFindings(text)).toEqual([]);
  });

  it.each([
    ['패션잡화', '2단계 이상'],
    ['가 > 나 > 다 > 라 > 마', '5단계'],
    ['패션잡화 > > 귀걸이', '빠진 분류'],
    ['> 패션잡화', '빠진 분류'],
    ['패션잡화 >', '빠진 분류'],
    ['', '빠진 분류'],
  ])('모양이 다르면 오류이다: 「%s」', (text, reason) => {
    const [message] = errors(ownCategoryFindings(text));
    expect(message).toContain(reason);
    expect(message).toContain('패션잡화 > 주얼리/시계');
  });

  it('쓴 경로를 다시 읽으면 같다', () => {
    const level = fc.stringMatching(/^[가-힣A-Za-z0-9/]{1,8}$/);
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 5 }), (path) => {
        expect(parseCategoryPath(printCategoryPath(path))).toEqual(path);
      }),
    );
  });
});
