import fc from 'fast-check';
import { commaSeparated, distinct, doubles, koreanBytes, utf8Bytes } from '../../../src/rules/product/characters';

describe('글자 수와 바이트', () => {
  it('한글은 2바이트, 영문은 1바이트로 센다', () => {
    expect(koreanBytes('가나 ab')).toBe(7);
  });

  it('UTF-8 바이트는 Node가 센 것과 같다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(utf8Bytes(text)).toBe(Buffer.byteLength(text));
      }),
    );
  });
});

describe('쉼표로 나눈 칸', () => {
  it('빈칸과 빈 값을 버리고, 전각 쉼표도 쉼표로 읽는다', () => {
    expect(commaSeparated(' 골드, 실버，로즈골드 ,,')).toEqual(['골드', '실버', '로즈골드']);
    expect(commaSeparated(undefined)).toEqual([]);
  });

  it('빈칸과 대소문자만 다른 값은 같은 값이고, 처음 쓴 대로 남는다', () => {
    expect(distinct(['Rose Gold', '실버', 'rosegold'])).toEqual(['Rose Gold', '실버']);
    expect(doubles(['Rose Gold', '실버', 'rosegold', 'ROSE GOLD'])).toEqual(['Rose Gold']);
  });

  it('겹친 것을 덜어 내면 겹친 것이 없다', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[abAB ]{0,3}$/)), (texts) => {
        expect(doubles(distinct(texts))).toEqual([]);
        expect(texts).toEqual(expect.arrayContaining(distinct(texts)));
      }),
    );
  });
});
