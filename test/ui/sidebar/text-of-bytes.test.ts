/** The same rows in every encoding that a seller's file may have. */
import fc from 'fast-check';
import { splitBlock } from '../../../src/rules/list/block';
import { textOf } from '../../../src/ui/sidebar/text-of-bytes';

const decode = new TextDecoder('euc-kr');

/** The two bytes of each Hangul syllable of KS X 1001, which all of these decoders know. */
const bytesOf = new Map<string, readonly [number, number]>();
for (let high = 0xb0; high <= 0xc8; high += 1) {
  for (let low = 0xa1; low <= 0xfe; low += 1) {
    bytesOf.set(decode.decode(new Uint8Array([high, low])), [high, low]);
  }
}

const cp949 = (text: string): Uint8Array =>
  new Uint8Array([...text].flatMap((letter) => bytesOf.get(letter) ?? [letter.charCodeAt(0)]));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

const list = '배송번호,받는분,송장번호\r\n100000001,김하늘,612345678901\r\n100000002,이바다,612345678912\r\n';

describe('글자 방식', () => {
  const rows = splitBlock(list);

  it('CP949의 한글 표가 갖추어져 있다', () => {
    expect(bytesOf.size).toBe(2350);
    expect(cp949('가')).toEqual(new Uint8Array([0xb0, 0xa1]));
  });

  it.each([
    ['UTF-8', utf8(list)],
    ['BOM이 있는 UTF-8', utf8(`\ufeff${list}`)],
    ['CP949', cp949(list)],
    ['UTF-16', utf16(list)],
    ['거꾸로 된 UTF-16', new Uint8Array(Buffer.from(utf16(list)).swap16())],
  ])('%s 파일도 같은 행이 된다', (_, bytes) => {
    expect(splitBlock(textOf(bytes))).toEqual(rows);
  });

  it('숫자만 있는 파일과 빈 파일', () => {
    expect(textOf(utf8('612345678901'))).toBe('612345678901');
    expect(textOf(new Uint8Array())).toBe('');
  });

  it('어느 바이트든 멈추지 않는다', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof textOf(bytes) === 'string'));
  });

  it('한글이 든 글은 CP949로 적어도 UTF-8로 적어도 같은 글이다', () => {
    const letters = fc.constantFrom(...bytesOf.keys(), ...'0123456789,-\t\n ');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1 }), (chosen) => {
        const text = `송장번호\n${chosen.join('')}`;
        expect([textOf(cp949(text)), textOf(utf8(text))]).toEqual([text, text]);
      }),
    );
  });
});
