import { codesIn, optionWishes, selectionWords, wishWords } from '../../../src/ui/sidebar/product-words';

const blank = { addAmount: '', saleState: '', stock: '' };

describe('선택한 행을 다시 보여 주는 글', () => {
  it('탭, 행의 수와 행들을 말한다', () => {
    expect(selectionWords({ tab: '상품', labels: ['2행 목걸이', '3행 반지'] })).toBe(
      '「상품」 탭에서 선택한 2행\n· 2행 목걸이\n· 3행 반지',
    );
  });

  it('다섯 행까지 보여 주고 나머지는 센다', () => {
    const labels = Array.from({ length: 7 }, (_, at) => `${at + 2}행`);
    const lines = selectionWords({ tab: '상품', labels }).split('\n');
    expect([lines.length, lines.at(-1)]).toEqual([7, '· 그 밖에 2행']);
    expect(selectionWords({ tab: '상품', labels: labels.slice(0, 5) })).not.toContain('그 밖에');
  });
});

describe('상품코드 여럿', () => {
  it.each([
    ['A1, B2 ,C3', ['A1', 'B2', 'C3']],
    ['A1\nB2\r\n\nA1\tC3', ['A1', 'B2', 'C3']],
    [' ,\n ', []],
    ['', []],
  ])('%j', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });
});

describe('옵션 일괄설정에 적은 값', () => {
  it('비운 것은 바꾸지 않는다', () => {
    expect(optionWishes(blank)).toEqual({});
    expect(optionWishes({})).toEqual({});
    expect(wishWords({})).toBe('');
  });

  it('0도 값이다', () => {
    const wishes = optionWishes({ ...blank, addAmount: '0', stock: '0' });
    expect(wishes).toEqual({ addAmount: 0, stock: 0 });
    expect(wishWords(wishes)).toBe('추가금액 0원, 재고수량 0개');
  });

  it('적은 대로 다시 말한다', () => {
    const wishes = optionWishes({ addAmount: '-1000', saleState: '품절', stock: '99999' });
    expect(wishes).toEqual({ addAmount: -1000, saleState: '품절', stock: 99_999 });
    expect(wishWords(wishes)).toBe('추가금액 -1,000원, 판매여부 품절, 재고수량 99,999개');
  });
});
