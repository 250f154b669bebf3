/** A run as it is kept: whatever is told in it, it stays within Google's 9 KB of a property. */
import fc from 'fast-check';
import { newRun, readRun, saveRun, withLines } from '../../src/engine/run';
import { fakeOutside } from '../helpers/outside';

const request = {
  job: 'makeOptions',
  mall: '위메프',
  sellerId: 'sbdc6678',
  mode: '수동',
  person: 'seller@example.com',
  args: {},
} as const;

it('긴 한글 메시지가 아무리 많아도 속성에 들어가고, 마지막 줄은 남는다', () => {
  const texts = fc.array(
    fc.string({ unit: 'binary', maxLength: 400 }).map((text) => `가나다라마바사${text}`),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(texts, (said) => {
      const outside = fakeOutside();
      const keys = Array.from({ length: 200 }, (_, nth) => `20261123${String(nth).padStart(8, '0')}`);
      const record = withLines({ ...newRun(outside, request), cursor: { keys } }, '2026-11-23 10:00:00', [
        ...said,
        '가'.repeat(500),
      ]);
      saveRun(outside, record);
      expect(readRun(outside, record.runId)?.lines.at(-1)?.text).toBe('가'.repeat(200));
    }),
    { numRuns: 60 },
  );
});

it('짧은 줄은 서른 줄까지 남는다', () => {
  const record = withLines(
    newRun(fakeOutside(), request),
    '2026-11-23 10:00:00',
    Array.from({ length: 40 }, (_, nth) => `${nth}번째`),
  );
  expect(record.lines.map(({ text }) => text)).toEqual(Array.from({ length: 30 }, (_, nth) => `${nth + 10}번째`));
});
