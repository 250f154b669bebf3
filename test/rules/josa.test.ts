import fc from 'fast-check';
import { josa } from '../../src/rules/josa';

const all = (word: string) =>
  josa`${word}은(는) ${word}이(가) ${word}을(를) ${word}과(와) ${word}(으)로 ${word}(이)라`.replaceAll(word, '');

const CONSONANT = '은 이 을 과 으로 이라';
const RIEUL = '은 이 을 과 로 이라';
const VOWEL = '는 가 를 와 로 라';

describe('조사', () => {
  it.each([
    ['사과', VOWEL],
    ['색상', CONSONANT],
    ['물', RIEUL],
    ['「길동」', CONSONANT],
    ['「나라」', VOWEL],
    ['「색상(대)」', VOWEL],
    ['"검정"', CONSONANT],
    ['612345678900', CONSONANT],
    ['100000001', RIEUL],
    ['2', VOWEL],
    ['3', CONSONANT],
    ['4', VOWEL],
    ['5', VOWEL],
    ['6', CONSONANT],
    ['7', RIEUL],
    ['8', RIEUL],
    ['9', VOWEL],
    ['12,900', CONSONANT],
    ['CJ', VOWEL],
    ['SSG.COM', CONSONANT],
    ['XL', RIEUL],
    ['USB', VOWEL],
    ['model', RIEUL],
    ['apple', RIEUL],
    ['Ring', CONSONANT],
    ['color', VOWEL],
    ['500g', CONSONANT],
    ['30cm', VOWEL],
    ['1.5l', VOWEL],
    ['50%', VOWEL],
    ['(주)', VOWEL],
    ['日本', VOWEL],
  ])('「%s」 뒤', (word, wanted) => {
    expect(all(word)).toBe(wanted);
  });

  it.each(['', '★'])('소리가 없는 「%s」 뒤에는 받침이 없는 것으로 본다', (word) => {
    expect(josa`${word}은(는)`).toBe(`${word}는`);
  });

  it('값에 든 글자는 바꾸지 않고, 틀에는 고르지 않은 조사가 남지 않는다', () => {
    expect(josa`「${'이것은(는)'}」을(를) 고치세요.`).toBe('「이것은(는)」을 고치세요.');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const written = josa`「${value}」은(는) 없습니다.`;
        expect([`「${value}」은 없습니다.`, `「${value}」는 없습니다.`]).toContain(written);
      }),
    );
  });
});
