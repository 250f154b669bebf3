import fc from 'fast-check';
import { parseIsbn } from '../../../src/rules/product/isbn';
import { errors } from './said';

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });

/** The check digits that the rule accepts behind these digits. */
const candidates = (body: string, signs: string) =>
  [...signs].filter((sign) => parseIsbn(body + sign).findings.length === 0);

describe('ISBN (매뉴얼 「1. 상품 등록 - 기본정보」 ISBN, 계약 §5 isbn13·isbn10)', () => {
  it.each([
    ['9788966260959', '9788966260959'],
    ['978-89-6626-095-9', '9788966260959'],
    ['ISBN 978-89-6626-095-9', '9788966260959'],
    ['ISBN-13: 978 89 6626 095 9', '9788966260959'],
    ['979-11-6224-291-9', '9791162242919'],
  ])('13자리를 읽는다: %s', (text, isbn13) => {
    expect(parseIsbn(text)).toEqual({ isbn13, findings: [] });
  });

  it.each([
    ['89-6626-095-0', '8966260950'],
    ['ISBN-10 0-306-40615-2', '0306406152'],
    ['0-8044-2957-x', '080442957X'],
  ])('10자리를 읽는다: %s', (text, isbn10) => {
    expect(parseIsbn(text)).toEqual({ isbn10, findings: [] });
  });

  it('비어 있으면 번호도 할 말도 없다', () => {
    expect(parseIsbn(undefined)).toEqual({ findings: [] });
    expect(parseIsbn('  ')).toEqual({ findings: [] });
  });

  it.each(['9788966260958', '0-306-40615-3', '8966260955'])(
    '검사 숫자가 틀리면 오류이고 번호를 주지 않는다: %s',
    (text) => {
      expect(parseIsbn(text)).toEqual({ findings: [expect.objectContaining({ level: 'error' })] });
      expect(errors(parseIsbn(text).findings)[0]).toContain('검사 숫자');
    },
  );

  it('978과 979로 시작하지 않는 바코드 번호는 오류이다', () => {
    expect(errors(parseIsbn('8801234567893').findings)[0]).toContain('978이나 979');
  });

  it.each(['306406152', '없음', 'ISBN', '97889662609590', '978-89-X626-095-9'])(
    '자리 수나 글자가 다르면 오류이다: %s',
    (text) => {
      expect(errors(parseIsbn(text).findings)[0]).toContain('10자리 또는 13자리');
    },
  );

  it('ISBN-10은 앞 아홉 자리마다 맞는 검사 숫자가 꼭 하나이고, 하이픈과 상관없이 그 식을 채운다', () => {
    fc.assert(
      fc.property(digits(9), (body) => {
        const found = candidates(body.join(''), '0123456789X');
        expect(found).toHaveLength(1);
        const last = found[0] === 'X' ? 10 : Number(found[0]);
        const weighted = body.reduce((sum, digit, at) => sum + digit * (at + 1), 0);
        expect(weighted % 11).toBe(last);
        expect(parseIsbn(`${body.join('-')}-${found[0]}`).isbn10).toBe(body.join('') + found[0]);
      }),
    );
  });

  it('ISBN-13은 앞 열두 자리마다 맞는 검사 숫자가 꼭 하나이고, 한 자리를 잘못 치면 반드시 걸린다', () => {
    fc.assert(
      fc.property(digits(9), fc.integer({ min: 3, max: 12 }), fc.integer({ min: 1, max: 9 }), (rest, at, shift) => {
        const body = `978${rest.join('')}`;
        const found = candidates(body, '0123456789');
        expect(found).toHaveLength(1);
        const right = body + found[0];
        const wrong = right.slice(0, at) + ((Number(right[at]) + shift) % 10) + right.slice(at + 1);
        expect(parseIsbn(wrong).isbn13).toBeUndefined();
      }),
    );
  });

  it('어떤 글자가 와도 멈추지 않고, 번호와 오류 가운데 하나만 준다', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9X-]{9,17}$/)), (text) => {
        const { isbn10, isbn13, findings } = parseIsbn(text);
        const answers = [isbn10, isbn13, findings[0]].filter((answer) => answer !== undefined);
        expect(answers).toHaveLength(text.trim() === '' ? 0 : 1);
      }),
    );
  });
});
