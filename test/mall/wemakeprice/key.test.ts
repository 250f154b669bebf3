import fc from 'fast-check';
import { keyProblem } from '../../../src/mall/wemakeprice/account';

const hex = (length: number) => 'a1B2'.repeat(40).slice(0, length);

describe('위메프 인증키', () => {
  it.each([96, 100, 128])('16진수 %i자는 맞는 모양이다', (length) => {
    expect(keyProblem(hex(length))).toBeUndefined();
    expect(keyProblem(` ${hex(length)}\n`)).toBeUndefined();
  });

  it.each([
    ['', 'API 인증키가 비어 있습니다. 위메프 파트너 2.0에서 발급한 키를 붙여 넣으세요.'],
    [hex(95), 'API 인증키는 96~128자인데 95자입니다. 처음부터 끝까지 다시 복사하세요.'],
    [hex(129), 'API 인증키는 96~128자인데 129자입니다. 처음부터 끝까지 다시 복사하세요.'],
    [
      `${hex(60)} ${hex(60)}`,
      'API 인증키에는 숫자와 영문 a~f만 들어갑니다. 다른 글자나 빈칸이 섞이지 않게 키만 다시 복사하세요.',
    ],
  ])('모양이 틀리면 무엇을 할지 알려 준다 (%#)', (typed, problem) => {
    expect(keyProblem(typed)).toBe(problem);
  });

  it('틀린 키를 말에 되풀이하지 않는다', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 200 }), (typed) => {
        expect(keyProblem(typed) ?? '').not.toContain(typed);
      }),
    );
  });
});
