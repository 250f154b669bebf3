import fc from 'fast-check';
import { kstText } from '../../src/rules/kst';
import { parseTypedTime } from '../../src/rules/typed-time';

const YEARS = { min: Date.parse('2000-01-02T00:00:00Z'), max: Date.parse('2099-12-30T00:00:00Z') };
const moments = fc.integer(YEARS).map((ms) => Math.floor(ms / 1000) * 1000);

/** Ways in which Korean programs write one moment. */
const ways: readonly ((ms: number) => string)[] = [
  kstText,
  (ms) => kstText(ms).replace(/\D/g, ''),
  (ms) => `${kstText(ms).replace(' ', 'T')}+09:00`,
  (ms) => new Date(ms).toISOString(),
  (ms) => `${new Date(ms - 5 * 3_600_000).toISOString().slice(0, 19)}-05:00`,
  (ms) => String((ms - Date.parse('1899-12-29T15:00:00Z')) / 86_400_000),
  (ms) => halfDays(kstText(ms), (half, clock) => `${half} ${clock}`),
  (ms) => halfDays(kstText(ms), (half, clock) => `${clock} ${half === '오전' ? 'AM' : 'PM'}`),
  (ms) => kstText(ms).replace(/ (..):(..):(..)/, ' $1시 $2분 $3초'),
  (ms) => kstText(ms).replace(/-/g, '. ').replace(' ', '\u2009\t '),
];

function halfDays(text: string, write: (half: string, clock: string) => string): string {
  const [day = '', hour = '', rest = ''] = [text.slice(0, 10), text.slice(11, 13), text.slice(13)];
  return `${day} ${write(Number(hour) < 12 ? '오전' : '오후', `${Number(hour) % 12 || 12}${rest}`)}`;
}

it('한 순간은 어떻게 적혀 있든 같은 순간이다', () => {
  fc.assert(fc.property(moments, fc.constantFrom(...ways), (ms, write) => expect(parseTypedTime(write(ms))).toBe(ms)));
});

it('어떤 글이든 순간이거나 모르는 것이고, 긴 글에서 멈추지 않는다', () => {
  const sign = fc.constantFrom(
    '2026',
    '-',
    '11',
    '23',
    ' ',
    '.',
    ':',
    '오후',
    'T',
    '(월)',
    '시',
    '분',
    'Z',
    '+09:00',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const time = parseTypedTime(signs.join(''));
      expect(time === undefined || Number.isFinite(time)).toBe(true);
    }),
  );
  for (const run of [' ', '\n', '0', '-', '.', '2026-']) expect(parseTypedTime(run.repeat(50_000))).toBeUndefined();
});
