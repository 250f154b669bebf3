import fc from 'fast-check';
import { printCategoryPath } from '../../../src/rules/product/category';
import type { MallCategory } from '../../../src/rules/product/category-index';
import { categorySearch } from '../../../src/rules/product/category-search';

const category = (code: string, text: string): MallCategory => ({
  code,
  path: text.split('>').map((level) => level.trim()),
});
const mall = [
  category('1001', '패션잡화 > 주얼리/시계 > 귀걸이/목걸이 > 귀걸이'),
  category('1002', '패션잡화 > 주얼리/시계 > 귀걸이/목걸이 > 목걸이'),
  category('1003', '패션잡화 > 주얼리/시계 > 시계 > 남성 시계'),
  category('1004', '주얼리/시계 > 주얼리 세트/용품 > 실버 주얼리 세트 > 실버 주얼리 세트'),
  category('1005', '주얼리/시계 > 14K/18K주얼리 > 골드 주얼리 세트 > 골드 주얼리 세트'),
  category('2001', '남성의류 > 상의 > 티셔츠'),
  category('2002', '여성의류 > 상의 > 티셔츠'),
  category('3001', '식품 > 김치 >  > '),
];
const search = categorySearch(mall);
const found = (query: string) => {
  const answer = search(query);
  return answer.found ? answer.category.code : undefined;
};
const proposed = (query: string) => {
  const answer = search(query);
  return answer.found ? [] : answer.proposals.map(({ code }) => code);
};
const told = (query: string, categories: readonly MallCategory[] = mall) => {
  const answer = categorySearch(categories)(query);
  return answer.found ? '' : answer.finding.message;
};

describe('제휴몰카테고리 찾기 (매뉴얼 「1. 상품 등록 - 판매정보 입력」 Guide 2: 카테고리를 검색)', () => {
  it.each([
    ['패션잡화 > 주얼리/시계 > 귀걸이/목걸이 > 귀걸이', '1001'],
    ['패션잡화>주얼리 / 시계>귀걸이 /목걸이>귀걸이', '1001'],
    ['귀걸이', '1001'],
    [' 남성시계 ', '1003'],
    ['귀걸이/목걸이 > 목걸이', '1002'],
    ['남성의류 > 상의 > 티셔츠', '2001'],
    ['여성의류>상의>티셔츠', '2002'],
    ['식품 > 김치', '3001'],
    ['1003', '1003'],
  ])('전체 경로, 끝 이름, 코드는 코드를 찾는다: %s', (query, code) => {
    expect(found(query)).toBe(code);
  });

  it.each(['실버 주얼리 세트', '주얼리/시계 > 주얼리 세트/용품 > 실버 주얼리 세트'])(
    '매뉴얼 화면처럼 끝 이름이 겹쳐 있어도 한 번만 쓰면 된다: %s',
    (query) => {
      expect(found(query)).toBe('1004');
    },
  );

  it('같은 이름이 여럿이면 고르지 않고 전체 경로를 알려 준다', () => {
    expect(found('티셔츠')).toBeUndefined();
    expect(proposed('상의 > 티셔츠')).toEqual(['2001', '2002']);
    expect(told('티셔츠')).toContain('「남성의류 > 상의 > 티셔츠」, 「여성의류 > 상의 > 티셔츠」');
  });

  it('이름의 일부는 고르지 않고, 끝 이름에 있는 것부터 알려 준다', () => {
    expect(found('걸이')).toBeUndefined();
    expect(proposed('걸이')).toEqual(['1001', '1002']);
    expect(proposed('주얼리 세트')).toEqual(['1004', '1005']);
    expect(told('남성')).toContain('「패션잡화 > 주얼리/시계 > 시계 > 남성 시계」');
  });

  it('끝까지 가지 않은 경로에는 그 아래를 알려 준다', () => {
    expect(proposed('패션잡화 > 주얼리/시계 > 귀걸이/목걸이')).toEqual(['1001', '1002']);
  });

  it('다른 나무의 경로라도 같은 낱말이 있으면 알려 준다', () => {
    expect(proposed('잡화 > 악세서리 > 귀걸이')[0]).toBe('1001');
  });

  it('다섯 개까지만 알려 준다', () => {
    const many = Array.from({ length: 9 }, (_, at) => category(String(at), `의류 > 셔츠 ${at}`));
    const answer = categorySearch(many)('셔츠');
    expect(answer).toMatchObject({ found: false });
    expect('proposals' in answer && answer.proposals).toHaveLength(5);
  });

  it('아무것도 비슷하지 않거나 목록이 없으면 그렇게 말한다', () => {
    expect([found('자동차'), proposed('자동차')]).toEqual([undefined, []]);
    expect(told('자동차')).toContain('없는 카테고리');
    expect(told('')).toContain('없는 카테고리');
    expect(told('귀걸이', [])).toContain('목록이 아직 없습니다');
  });

  it('전체 경로가 하나뿐인 카테고리는 언제나 제 코드로 찾아진다', () => {
    const level = fc.constantFrom('가', '나', '다/라', '마 바');
    const paths = fc.uniqueArray(fc.array(level, { minLength: 1, maxLength: 4 }), {
      selector: (path) => path.join('>'),
      minLength: 1,
    });
    fc.assert(
      fc.property(paths, (list) => {
        const tree = list.map((path, at) => ({ path, code: `c${at}` }));
        const searchTree = categorySearch(tree);
        for (const entry of tree) {
          expect(searchTree(printCategoryPath(entry.path))).toEqual({ found: true, category: entry });
        }
      }),
    );
  });

  it('같은 것을 다시 물어도 답이 같다', () => {
    for (const query of ['귀걸이', '티셔츠', '걸이', '자동차'])
      expect(search(query)).toEqual(categorySearch(mall)(query));
  });

  it('어떤 글자가 와도 멈추지 않고, 찾지 못하면 반드시 까닭을 말한다', () => {
    fc.assert(fc.property(fc.string(), (query) => expect(search(query).found || told(query) !== '').toBe(true)));
  });
});
