import fc from 'fast-check';
import { originFindings, parseIngredient, printIngredient } from '../../../src/rules/product/origin';
import { fields, saidOf } from './said';

describe('원산지 (매뉴얼 「1. 상품 등록 - 기본정보」 Guide 4)', () => {
  it.each([
    [{ kind: 'exempt' }, false],
    [{ kind: 'farm', origin: '국내산' }, true],
    [{ kind: 'fishery', origin: '러시아산' }, true],
    [{ kind: 'processed' }, false],
    [{ kind: 'processed', ingredients: ['배추 / 국내산 / 85%', '고춧가루 / 중국산 / 5%'] }, true],
    [{ kind: 'processed', ingredients: ['설탕/수입산/적당량'] }, true],
    [{}, true],
  ] as const)('갖출 것을 갖추면 할 말이 없다: %j, 식품 %s', (origin, isFood) => {
    expect(originFindings(origin, isFood)).toEqual([]);
  });

  it.each([
    ['farm', '농산물'],
    ['fishery', '수산물'],
  ] as const)('%s은(는) 원산지가 있어야 한다', (kind, word) => {
    const found = originFindings({ kind }, false);
    expect(fields(found)).toEqual(['origin 오류']);
    expect(saidOf('origin', found)).toContain(word);
  });

  it('식품이 가공품이면 원재료(원료명/원산지/함량)가 있어야 한다', () => {
    const found = originFindings({ kind: 'processed', origin: '국내산' }, true);
    expect(fields(found)).toEqual(['ingredients 오류']);
    expect(saidOf('ingredients', found)).toContain('원료명 / 원산지 / 함량');
  });

  it.each(['배추', '배추 / 국내산', '배추 / / 85%', '배추 / 국내산 / 85% / 절임', ' / 국내산 / 85%'])(
    '모양이 다른 줄은 오류이고 몇 번째 줄인지 말한다: %s',
    (line) => {
      const found = originFindings({ kind: 'processed', ingredients: ['무 / 국내산 / 5%', line] }, true);
      expect(fields(found)).toEqual(['ingredients 오류']);
      expect(saidOf('ingredients', found)).toContain('2번째 줄');
    },
  );

  it('함량의 합이 100%를 넘으면 주의이다', () => {
    const found = originFindings(
      { kind: 'processed', ingredients: ['무 / 국내산 / 60%', '배추 / 국내산 / 50.5 %'] },
      true,
    );
    expect(fields(found)).toEqual(['ingredients 주의']);
    expect(saidOf('ingredients', found)).toContain('110.5%');
  });

  it('함량의 합이 꼭 100%이면 괜찮다', () => {
    const ingredients = ['무 / 국내산 / 33.3%', '배추 / 국내산 / 33.3%', '파 / 국내산 / 33.4%'];
    expect(originFindings({ kind: 'processed', ingredients }, true)).toEqual([]);
  });

  it('적은 원재료를 다시 읽으면 같다', () => {
    const part = fc.stringMatching(/^[가-힣A-Za-z0-9%.()]{1,12}$/);
    fc.assert(
      fc.property(fc.record({ name: part, origin: part, share: part }), (ingredient) => {
        expect(parseIngredient(printIngredient(ingredient))).toEqual(ingredient);
      }),
    );
  });

  it('어떤 줄이 와도 멈추지 않는다', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (ingredients) => {
        const bad = ingredients.filter((line) => parseIngredient(line) === undefined).length;
        const found = originFindings({ kind: 'processed', ingredients }, false);
        expect(found.filter(({ finding }) => finding.level === 'error')).toHaveLength(bad);
      }),
    );
  });
});
