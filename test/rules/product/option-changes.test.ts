import { optionChangeFindings } from '../../../src/rules/product/option-changes';
import { fields, saidOf } from './said';

const gold = { value1: '골드', addAmount: 0, saleState: 'onSale', stock: 10 } as const;
const silver = { value1: '실버', addAmount: 0, saleState: 'onSale', stock: 10 } as const;
const colours = { names: ['색상'], rows: [gold, silver] };
const without = { names: [], rows: [] };

describe('연동된 상품의 옵션 (매뉴얼 「1. 상품 등록 - 기본정보 입력」 옵션정보: 연동되어 있으면 옵션 수정이 불가능)', () => {
  it('추가금액, 재고, 판매여부와 행의 순서는 바꿀 수 있다', () => {
    const after = {
      names: ['색상'],
      rows: [
        { ...silver, stock: 0, saleState: 'soldOut' as const },
        { ...gold, addAmount: 500 },
      ],
    };
    expect(optionChangeFindings(colours, after)).toEqual([]);
  });

  it('옵션 없이 등록한 상품은 옵션 없이 둔다', () => {
    expect(optionChangeFindings(without, without)).toEqual([]);
  });

  it('옵션 없이 등록한 상품에는 나중에 옵션을 더할 수 없다 (상품등록시 옵션정보가 있어야 옵션정보가 수정됨)', () => {
    const found = optionChangeFindings(without, colours);
    expect(fields(found)).toEqual(['names 오류']);
    expect(saidOf('names', found)).toContain('새 상품');
  });

  it('옵션으로 등록한 상품에서 옵션을 없앨 수 없다', () => {
    expect(fields(optionChangeFindings(colours, without))).toEqual(['names 오류']);
  });

  it('옵션명은 바꿀 수 없고, 되돌릴 이름을 말한다', () => {
    const found = optionChangeFindings(colours, { ...colours, names: ['컬러'] });
    expect(fields(found)).toEqual(['names 오류']);
    expect(saidOf('names', found)).toContain('「색상」');
  });

  it('옵션값을 더할 수 없다', () => {
    const found = optionChangeFindings(colours, { ...colours, rows: [gold, silver, { value1: '로즈골드' }] });
    expect(fields(found)).toEqual(['rows 오류']);
    expect(saidOf('rows', found)).toContain('「로즈골드」');
  });

  it('옵션값을 지우는 대신 품절로 하라고 한다', () => {
    const found = optionChangeFindings(colours, { ...colours, rows: [gold] });
    expect(saidOf('rows', found)).toMatch(/「실버」.*「판매여부」를 품절로/);
  });

  it('옵션값의 글자를 바꾸면 없앤 것과 더한 것을 모두 말한다', () => {
    const found = optionChangeFindings(colours, { ...colours, rows: [gold, { ...silver, value1: '은색' }] });
    expect(fields(found)).toEqual(['rows 오류', 'rows 오류']);
  });
});
