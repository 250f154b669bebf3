import fc from 'fast-check';
import { keywordFindings, parseKeywords } from '../../../src/rules/product/keywords';
import { errors, warnings } from './said';

describe('키워드 (매뉴얼 「1. 상품 등록 - 기본정보 입력」 상품 키워드)', () => {
  it.each(['귀걸이', '귀걸이, 목걸이, 반지, 팔찌', '가'.repeat(10), undefined])(
    '네 개까지, 하나에 10자까지 쓸 수 있다: %s',
    (text) => {
      expect(keywordFindings(text)).toEqual([]);
    },
  );

  it('다섯 개부터 오류이고 몇 개인지 말한다', () => {
    expect(errors(keywordFindings('가,나,다,라,마'))[0]).toContain('5개');
  });

  it('11자부터 오류이고 어느 것인지 말한다', () => {
    expect(errors(keywordFindings(`귀걸이,${'가'.repeat(11)}`))[0]).toContain(`「${'가'.repeat(11)}」`);
  });

  it('겹친 것은 주의이고 하나만 보낸다', () => {
    expect(parseKeywords('귀걸이, 반지, 귀 걸이')).toEqual(['귀걸이', '반지']);
    expect(warnings(keywordFindings('귀걸이, 반지, 귀 걸이'))[0]).toContain('「귀걸이」');
  });

  it('겹친 것은 개수에 들지 않는다', () => {
    expect(errors(keywordFindings('가,나,다,라,가'))).toEqual([]);
  });

  it('읽은 것을 쉼표로 이어 다시 읽으면 같다', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const once = parseKeywords(words.join(','));
        expect(parseKeywords(once.join(','))).toEqual(once);
      }),
    );
  });
});
