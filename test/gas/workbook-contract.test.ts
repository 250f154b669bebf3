/** The fake spreadsheet of the tests answers like the ports of src/gas over the local runtime, which says where it follows Google. */
import fc from 'fast-check';
import { FORMATS, SMALL_TABS, story, texts, WARNINGS } from './arbitrary-operations';
import { theFake, theRuntime } from './both-workbooks';
import type { Operation } from './operations';

const both = () => {
  const [fake, runtime] = [theFake(), theRuntime()];
  for (const workbook of [fake, runtime]) workbook.answers(SMALL_TABS);
  return { fake, runtime };
};

it('어떤 호출을 어떤 차례로 해도 가짜 시트와 실행기의 시트가 같은 답을 한다', () => {
  fc.assert(
    fc.property(story, (parts) => {
      const { fake, runtime } = both();
      for (const { calls, hand } of parts) {
        expect(fake.answers(calls)).toEqual(runtime.answers(calls));
        if (hand) for (const workbook of [fake, runtime]) workbook.hand(hand);
      }
      expect(fake.standing(WARNINGS)).toEqual(runtime.standing(WARNINGS));
    }),
    { numRuns: 60 },
  );
});

it.each([...FORMATS])('서식이 「%s」인 칸에 적은 글과 그 위에 적은 수를 똑같이 읽는다', (format) => {
  const { fake, runtime } = both();
  const area = { row: 1, column: 2, rows: texts.length, columns: 1 };
  const onCells = { on: 'sheet', tab: '둘' } as const;
  const read: Operation = { ...onCells, method: 'read', args: [area] };
  const calls: Operation[] = [
    { ...onCells, method: 'insertRows', args: [8, texts.length - 8] },
    { on: 'layout', tab: '둘', method: 'setFormat', args: [area, format] },
    { ...onCells, method: 'write', args: [area, texts.map((text) => [text])] },
    read,
    { ...onCells, method: 'formulas', args: [area] },
    { ...onCells, method: 'write', args: [area, texts.map(() => [45_000])] },
    read,
  ];
  expect(fake.answers(calls)).toEqual(runtime.answers(calls));
});

it('한 칸에 50,000자까지 적는다', () => {
  const { fake, runtime } = both();
  const area = { row: 1, column: 1, rows: 1, columns: 1 };
  const write = (length: number): Operation => ({
    on: 'sheet',
    tab: '둘',
    method: 'write',
    args: [area, [['가'.repeat(length)]]],
  });
  for (const workbook of [fake, runtime]) {
    expect(workbook.answers([write(50_000), write(50_001)])).toEqual([{ gave: null }, { refused: true }]);
  }
});
