import { changeWords, codesIn, optionChanges } from '../../../src/ui/sidebar/product-words';

const blank = { addAmount: '', saleState: '', stock: '' };

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
    expect(optionChanges(blank)).toEqual({});
    expect(optionChanges({})).toEqual({});
    expect(changeWords({})).toBe('');
  });

  it('0도 값이다', () => {
    const wishes = optionChanges({ ...blank, addAmount: '0', stock: '0' });
    expect(wishes).toEqual({ addAmount: 0, stock: 0 });
    expect(changeWords(wishes)).toBe('추가금액 0원, 재고수량 0개');
  });

  it('적은 대로 다시 말한다', () => {
    const wishes = optionChanges({ addAmount: '-1000', saleState: '품절', stock: '99999' });
    expect(wishes).toEqual({ addAmount: -1000, saleState: '품절', stock: 99_999 });
    expect(changeWords(wishes)).toBe('추가금액 -1,000원, 판매여부 품절, 재고수량 99,999개');
  });
});
