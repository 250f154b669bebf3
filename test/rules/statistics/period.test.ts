import fc from 'fast-check';
import { kstDate } from '../../../src/rules/kst';
import { dispatchDays } from '../../../src/rules/statistics/dispatch-days';
import { daysBetween, daysOf, presetPeriod, presets, stretchesOf } from '../../../src/rules/statistics/period';

describe('기간', () => {
  it.each([
    ['today', '2026-11-23', '2026-11-23', '2026-11-23'],
    ['yesterday', '2026-03-01', '2026-02-28', '2026-02-28'],
    ['week', '2026-11-03', '2026-10-28', '2026-11-03'],
    ['month', '2026-11-23', '2026-11-01', '2026-11-23'],
    ['lastMonth', '2026-11-23', '2026-10-01', '2026-10-31'],
    ['lastMonth', '2027-01-31', '2026-12-01', '2026-12-31'],
    ['lastMonth', '2028-03-30', '2028-02-01', '2028-02-29'],
  ] as const)('%s는 %s에 %s부터 %s까지이다', (preset, today, from, to) => {
    expect(presetPeriod(preset, today)).toEqual({ from, to });
  });

  it('미리 정한 기간은 언제나 오늘까지이고 거꾸로 되지 않는다', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000_000 }),
        fc.constantFrom(...Object.keys(presets)),
        (now, preset) => {
          const today = kstDate(now);
          const { from, to } = presetPeriod(preset as keyof typeof presets, today);
          expect(from <= to && to <= today).toBe(true);
          expect(daysOf({ from, to })).toHaveLength((daysBetween(from, to) ?? -9) + 1);
        },
      ),
    );
  });

  it('62일까지는 날마다, 더 길면 달마다 한 줄이다', () => {
    expect(stretchesOf({ from: '2026-11-01', to: '2027-01-01' }).labels).toHaveLength(62);
    expect(stretchesOf({ from: '2026-11-01', to: '2027-01-02' }).labels).toEqual(['2026-11', '2026-12', '2027-01']);
  });

  it('거꾸로 된 기간에는 날이 없다', () => {
    expect(daysOf({ from: '2026-11-02', to: '2026-11-01' })).toEqual([]);
  });
});

describe('출고 소요일', () => {
  const bundle = (paidAt: string, dispatchedAt: string, dispatchDue = '') => ({ paidAt, dispatchedAt, dispatchDue });

  it('결제한 날부터 보낸 날까지의 날수를 세고, 기한을 넘긴 것을 따로 센다', () => {
    const { rows, average } = dispatchDays([
      bundle('2026-11-23 00:00:01', '2026-11-23 23:59:59'),
      bundle('2026-11-23 23:59:59', '2026-11-24 00:00:01', '2026-11-24 00:00:00'),
      bundle('2026-11-01 10:00:00', '2026-11-09 10:00:00', '2026-11-03 00:00:00'),
      bundle('2026-11-23 10:00:00', '2026-11-22 10:00:00'),
      bundle('알 수 없음', '2026-11-22 10:00:00'),
    ]);
    const used = rows.filter(({ bundles }) => bundles > 0);
    expect(used).toEqual([
      { label: '당일', bundles: 2, late: 0 },
      { label: '1일', bundles: 1, late: 0 },
      { label: '7일 이상', bundles: 1, late: 1 },
    ]);
    expect(average).toBe(9 / 4);
  });

  it('보낸 것이 없으면 평균이 없다', () => {
    expect(dispatchDays([]).average).toBeUndefined();
  });
});
