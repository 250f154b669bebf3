import fc from 'fast-check';
import { addDays } from '../../../src/rules/kst';
import { saleEndTime, salePeriodFindings, saleStartTime } from '../../../src/rules/product/sale-period';
import { fields, saidOf } from './said';

const now = '2026-11-23 10:00:00';
const period = (startDate?: string, endDate?: string) => ({ method: 'period', startDate, endDate }) as const;

describe('판매기간 (매뉴얼 「1. 상품 등록 - 판매정보 입력」 Guide 3, 계약 §5 sale.salePeriod)', () => {
  it.each([
    ['2026-11-23', '2026-12-31'],
    ['2026-11-23', '2026-11-23'],
    ['2026-11-19', '2026-11-24'],
    ['2027-01-01', '2031-11-23'],
  ])('시작일이 종료일보다 앞서고 5년 안이면 된다: %s ~ %s', (startDate, endDate) => {
    expect(salePeriodFindings(period(startDate, endDate), now)).toEqual([]);
  });

  it.each([
    [undefined, undefined, ['startDate 오류', 'endDate 오류']],
    ['2026-11-23', undefined, ['endDate 오류']],
    [undefined, '2026-12-31', ['startDate 오류']],
  ])('기간설정이면 두 날짜가 모두 있어야 한다: %s ~ %s', (startDate, endDate, expected) => {
    expect(fields(salePeriodFindings(period(startDate, endDate), now))).toEqual(expected);
  });

  it('판매방식이 비어 있으면 기간설정으로 본다', () => {
    expect(fields(salePeriodFindings({}, now))).toEqual(['startDate 오류', 'endDate 오류']);
  });

  it('상시판매는 날짜가 없어도 된다', () => {
    expect(salePeriodFindings({ method: 'always' }, now)).toEqual([]);
  });

  it('달력에 없는 날짜는 오류이다', () => {
    expect(fields(salePeriodFindings(period('2026-02-30', '내년'), now))).toEqual(['startDate 오류', 'endDate 오류']);
  });

  it('종료일이 시작일보다 앞서면 오류이다', () => {
    const found = salePeriodFindings(period('2027-01-02', '2027-01-01'), now);
    expect(saidOf('endDate', found)).toContain('「판매시작일」');
  });

  it('지난 종료일은 오류이고, 오늘은 23시에 끝난다', () => {
    expect(saidOf('endDate', salePeriodFindings(period('2026-11-01', '2026-11-22'), now))).toContain('이미 끝난');
    expect(salePeriodFindings(period('2026-11-01', '2026-11-23'), '2026-11-23 22:59:59')).toEqual([]);
    expect(fields(salePeriodFindings(period('2026-11-01', '2026-11-23'), '2026-11-23 23:00:00'))).toEqual([
      'endDate 오류',
    ]);
  });

  it('오늘 22시가 지나 시작하면 오늘 끝낼 수 없다(다음 정시에 시작하므로)', () => {
    expect(fields(salePeriodFindings(period('2026-11-23', '2026-11-23'), '2026-11-23 22:10:00'))).toEqual([
      'endDate 오류',
    ]);
  });

  it('5년을 넘는 종료일은 오류이고 언제까지인지 말한다', () => {
    const found = salePeriodFindings(period('2026-11-23', '2031-11-24'), now);
    expect(saidOf('endDate', found)).toContain('2031-11-23');
  });

  it('2월 29일에서 5년 뒤는 2월 28일까지이다', () => {
    const leapDay = '2028-02-29 10:00:00';
    expect(salePeriodFindings(period('2028-02-29', '2033-02-28'), leapDay)).toEqual([]);
    expect(saidOf('endDate', salePeriodFindings(period('2028-02-29', '2033-03-01'), leapDay))).toContain('2033-02-28');
  });
});

describe('보내는 판매 시각 (계약 §5: 오늘이면 다음 정시, 다른 날은 00시, 끝은 23시)', () => {
  it.each([
    ['2026-11-23', '2026-11-23 10:00:00', '2026-11-23 11:00'],
    ['2026-11-23', '2026-11-23 10:59:59', '2026-11-23 11:00'],
    ['2026-11-23', '2026-11-23 23:10:00', '2026-11-24 00:00'],
    ['2026-12-31', '2026-12-31 23:59:59', '2027-01-01 00:00'],
    ['2026-11-24', '2026-11-23 10:00:00', '2026-11-24 00:00'],
    ['2026-11-19', '2026-11-23 10:00:00', '2026-11-19 00:00'],
  ])('%s에 시작하는 판매를 %s에 보내면 %s', (startDate, at, start) => {
    expect(saleStartTime(startDate, at)).toBe(start);
  });

  it('시각이 아니면 시작도 없다', () => {
    expect(saleStartTime('내일', now)).toBeUndefined();
  });

  it('앞으로의 날마다 시작은 지금보다 뒤이고, 괜찮다고 한 기간은 시작이 끝보다 앞선다', () => {
    const days = fc.integer({ min: 0, max: 2_000 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 23 }), (from, to, hour) => {
        const at = `2026-11-23 ${String(hour).padStart(2, '0')}:30:00`;
        const startDate = addDays(at, from) ?? '';
        const endDate = addDays(at, to) ?? '';
        const start = saleStartTime(startDate, at) ?? '';
        expect(start > at).toBe(true);
        const fine = salePeriodFindings(period(startDate, endDate), at).length === 0;
        expect(!fine || start < saleEndTime(endDate)).toBe(true);
      }),
    );
  });
});
