import fc from 'fast-check';
import { dayWindows, isOn } from '../../../src/mall/kit/windows';
import { addDays } from '../../../src/rules/kst';

const weeksOf = (from: string, to: string) => dayWindows(from, to, 7);
const days = (from: string, to: string) => weeksOf(from, to).map((week) => [week.from, week.to]);

describe('날을 한 주씩 자르기', () => {
  it.each([
    ['2026-11-23 10:00:00', '2026-11-23 10:00:00', [['2026-11-23', '2026-11-23']]],
    ['2026-11-23', '2026-11-29 23:59:59', [['2026-11-23', '2026-11-29']]],
    [
      '2026-11-23 23:59:59',
      '2026-11-30 00:00:00',
      [
        ['2026-11-23', '2026-11-29'],
        ['2026-11-30', '2026-11-30'],
      ],
    ],
    ['2026-11-24', '2026-11-23', []],
    ['', '2026-11-23', []],
    ['2026-11-23', '언제', []],
  ])('%j부터 %j까지', (from, to, weeks) => {
    expect(days(from, to)).toEqual(weeks);
  });

  it('어느 기간이든 빠진 날도 겹친 날도 없고, 이레를 넘지 않는다', () => {
    const start = '2026-02-20';
    fc.assert(
      fc.property(fc.nat(400), fc.nat(40), (skip, length) => {
        const from = addDays(start, skip)!;
        const covered = weeksOf(from, addDays(from, length)!).flatMap((week) => {
          const inside = [...Array(41).keys()].map((at) => addDays(from, at)!).filter((day) => isOn(week, day));
          expect(inside.length).toBeLessThanOrEqual(7);
          return inside;
        });
        expect(covered).toEqual([...Array(length + 1).keys()].map((at) => addDays(from, at)));
      }),
    );
  });
});

it.each([
  ['2026-11-23 00:00:00', true],
  ['2026-11-24 23:59:59', true],
  ['2026-11-25 00:00:00', false],
  ['2026-11-22 23:59:59', false],
  ['2026-11-25T00:00:00', false],
  ['', true],
  ['어제', true],
])('%j가 23일과 24일의 것인지: %j. 언제인지 모르는 것은 잃지 않는다', (moment, on) => {
  expect(isOn({ from: '2026-11-23', to: '2026-11-24' }, moment)).toBe(on);
});
