import fc from 'fast-check';
import { publicCalendar } from '../../../src/rules/business-day/business-day';
import { addDays } from '../../../src/rules/kst';
import { delayReasons, judgeShipPlan, type ShipPlan } from '../../../src/rules/order/delay';
import { fields, saidOf } from '../product/said';

/** A Monday. */
const now = '2026-11-23 10:30:00';
const judge = (plan: Omit<ShipPlan, 'action'>, at = now, calendar = publicCalendar) =>
  judgeShipPlan({ action: 'confirmOrder', ...plan }, at, calendar);
const judgeDelay = (plan: Omit<ShipPlan, 'action'>) =>
  judgeShipPlan({ action: 'delayOrder', ...plan }, now, publicCalendar);

describe('발주확인의 출고예정일 (매뉴얼 「2. 주문 관리 - 주문확인/처리」 발주확인 처리, 계약 §3 Delay)', () => {
  it('비어 있으면 발주확인만 한다', () => {
    expect(judge({})).toEqual({ findings: [], sendDelay: false });
  });

  it.each(['2026-11-23', '2026-11-24', '2026-11-25'])(
    '영업일로 3일이 안 되는 %s은(는) 사유 없이 되고 지연을 알리지 않는다',
    (shipOn) => {
      expect(judge({ shipOn })).toEqual({ findings: [], sendDelay: false });
    },
  );

  it.each(['2026-11-26', '2026-11-30', '2026-12-23'])(
    '영업일로 3일 이상 뒤인 %s은(는) 사유가 있어야 하고 지연을 알린다',
    (shipOn) => {
      expect(judge({ shipOn, reason: 'surge' })).toEqual({ findings: [], sendDelay: true });
      expect(fields(judge({ shipOn }).findings)).toEqual(['reason 오류']);
      expect(saidOf('reason', judge({ shipOn }).findings)).toContain(
        '상품 재고 부족, 주문 폭주, 주문 제작, 고객 요청, 기타',
      );
    },
  );

  it.each([
    ['금요일에는 수요일부터', '2026-11-27 10:30:00', '2026-12-01', '2026-12-02'],
    ['설날 연휴와 대체공휴일을 건너', '2027-02-04 10:30:00', '2027-02-10', '2027-02-11'],
    ['추석 연휴를 건너', '2026-09-22 10:30:00', '2026-09-28', '2026-09-29'],
    ['해를 넘어 신정을 건너', '2026-12-30 10:30:00', '2027-01-04', '2027-01-05'],
  ])('3일은 영업일로 센다: %s', (_, at, near, far) => {
    expect(judge({ shipOn: near }, at)).toEqual({ findings: [], sendDelay: false });
    expect(fields(judge({ shipOn: far }, at).findings)).toEqual(['reason 오류']);
  });

  it('판매자의 휴무일은 영업일로 세지 않는다', () => {
    const offDays = new Set(['2026-11-24', '2026-11-25']);
    expect(judge({ shipOn: '2026-11-27' }, now, { offDays }).sendDelay).toBe(false);
    expect(judge({ shipOn: '2026-11-30', reason: 'surge' }, now, { offDays }).sendDelay).toBe(true);
  });

  it('30일 뒤까지 되고 그 뒤는 오류이며 언제까지인지 말한다', () => {
    const reason = 'stock';
    expect(judge({ shipOn: '2026-12-23', reason }).findings).toEqual([]);
    const late = judge({ shipOn: '2026-12-24', reason });
    expect(fields(late.findings)).toEqual(['shipOn 오류']);
    expect(saidOf('shipOn', late.findings)).toContain('2026-12-23');
    expect(late.sendDelay).toBe(false);
  });

  it.each(['2026-11-22', '2025-11-24'])('지난 날짜 %s은(는) 오류이다', (shipOn) => {
    const past = judge({ shipOn, reason: 'stock' });
    expect(fields(past.findings)).toEqual(['shipOn 오류']);
    expect(past.sendDelay).toBe(false);
  });

  it.each(['2026-02-30', '2026-11-26 10:00', '20261126', '', '모레'])('달력에 없는 「%s」은(는) 오류이다', (shipOn) => {
    expect(fields(judge({ shipOn, reason: 'stock' }).findings)).toEqual(['shipOn 오류']);
  });

  it.each([
    [11, []],
    [10, []],
    [9, ['shipOn 오류']],
    [0, ['shipOn 오류']],
    [24, ['shipOn 오류']],
    [-1, ['shipOn 오류']],
    [11.5, ['shipOn 오류']],
  ])('오늘 %s시에 출고한다고 하면 %j', (hour, expected) => {
    expect(fields(judge({ shipOn: '2026-11-23', hour }).findings)).toEqual(expected);
  });

  it('다른 날은 몇 시든 된다', () => {
    expect(judge({ shipOn: '2026-11-24', hour: 0 }).findings).toEqual([]);
  });

  it.each([
    ['2026-12-25', '성탄절', '2026-12-28'],
    ['2027-02-09', '대체공휴일(설날)', '2027-02-10'],
    ['2026-11-28', '주말', '2026-11-30'],
  ])('%s은(는) %s이라 주의이고 다음 영업일을 말한다', (shipOn, name, next) => {
    const at = `${addDays(shipOn, -14)} 09:00:00`;
    const { findings, sendDelay } = judge({ shipOn, reason: 'custom' }, at);
    expect(fields(findings)).toEqual(['shipOn 주의']);
    expect(saidOf('shipOn', findings)).toContain(name);
    expect(saidOf('shipOn', findings)).toContain(next);
    expect(sendDelay).toBe(true);
  });

  it('판매자의 휴무일도 주의이다', () => {
    const offDays = new Set(['2026-11-25', '2026-11-26']);
    const { findings } = judge({ shipOn: '2026-11-25' }, now, { offDays });
    expect(saidOf('shipOn', findings)).toContain('휴무일');
    expect(saidOf('shipOn', findings)).toContain('2026-11-27');
  });

  it('공휴일 자료가 없는 해의 날짜는 평일 수로 얼버무리지 않고, 무엇을 하면 되는지 말한다', () => {
    const { findings, sendDelay } = judge({ shipOn: '2028-01-03', reason: 'stock' }, '2027-12-20 09:00:00');
    expect(fields(findings)).toEqual(['shipOn 오류']);
    expect(saidOf('shipOn', findings)).toContain('2028년 공휴일 자료가 없습니다');
    expect(sendDelay).toBe(false);
  });

  it('기타는 지연상세사유가 있어야 한다', () => {
    const shipOn = '2026-11-27';
    expect(judge({ shipOn, reason: 'other', detail: '포장재 입고 지연' }).findings).toEqual([]);
    expect(fields(judge({ shipOn, reason: 'other' }).findings)).toEqual(['detail 오류']);
    expect(fields(judge({ shipOn, reason: 'other', detail: ' \n' }).findings)).toEqual(['detail 오류']);
  });

  it('보내지 않을 사유는 보내지 않는다고 알린다', () => {
    expect(fields(judge({ shipOn: '2026-11-24', reason: 'other' }).findings)).toEqual(['reason 주의']);
    expect(fields(judge({ reason: 'stock' }).findings)).toEqual(['shipOn 주의']);
  });
});

describe('발송지연', () => {
  it.each(['2026-11-23', '2026-11-24', '2026-12-23'])('가까운 날이어도 언제나 사유와 함께 알린다: %s', (shipOn) => {
    expect(judgeDelay({ shipOn, reason: 'request' })).toEqual({ findings: [], sendDelay: true });
    expect(fields(judgeDelay({ shipOn }).findings)).toEqual(['reason 오류']);
  });

  it('언제 출고할지가 있어야 한다', () => {
    expect(judgeDelay({ reason: 'stock' }).sendDelay).toBe(false);
    expect(fields(judgeDelay({ reason: 'stock' }).findings)).toEqual(['shipOn 오류']);
  });
});

it('오류가 없는 계획은 지연을 알릴 때 오늘부터 30일 안의 날과 사유가 있다', () => {
  const keys = Object.keys(delayReasons) as (keyof typeof delayReasons)[];
  const plan = fc.record({
    action: fc.constantFrom('confirmOrder' as const, 'delayOrder' as const),
    shipOn: fc.oneof(
      fc.integer({ min: -5, max: 40 }).map((at) => addDays(now, at)),
      fc.string(),
      fc.constant(undefined),
    ),
    hour: fc.oneof(fc.integer({ min: -1, max: 25 }), fc.constant(undefined)),
    reason: fc.constantFrom(undefined, ...keys),
    detail: fc.oneof(fc.string(), fc.constant(undefined)),
  });
  fc.assert(
    fc.property(plan, (written) => {
      const { findings, sendDelay } = judgeShipPlan(written, now, publicCalendar);
      const sent = sendDelay && findings.every(({ finding }) => finding.level === 'warning');
      const { shipOn = '', reason } = written;
      expect(!sent || (shipOn >= '2026-11-23' && shipOn <= '2026-12-23' && reason !== undefined)).toBe(true);
      expect(sendDelay || written.action === 'confirmOrder' || findings.length > 0).toBe(true);
    }),
  );
});
