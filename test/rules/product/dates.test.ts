import { productDateFindings } from '../../../src/rules/product/dates';
import { fields, saidOf } from './said';

const today = '2026-11-23';

describe('제조일자와 유효일자 (매뉴얼 「1. 상품 등록 - 기본정보」 Guide 2)', () => {
  it.each([
    [{}],
    [{ madeOn: '2026-11-23' }],
    [{ goodUntil: '2026-11-23' }],
    [{ madeOn: '2026-11-01', goodUntil: '2027-11-01' }],
    [{ madeOn: '2024-02-29', goodUntil: '2028-02-29' }],
  ])('필수가 아니고, 순서가 맞으면 할 말이 없다: %j', (dates) => {
    expect(productDateFindings(dates, today)).toEqual([]);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-11-31', '20261123', '2026-11-23 10:00', '내년'])(
    '달력에 없는 「%s」은(는) 오류이다',
    (day) => {
      expect(fields(productDateFindings({ madeOn: day, goodUntil: day }, today))).toEqual([
        'madeOn 오류',
        'goodUntil 오류',
      ]);
    },
  );

  it.each(['2026-10-31', '2026-11-01'])('유효일자는 제조일자보다 뒤여야 한다: %s', (goodUntil) => {
    const found = productDateFindings({ madeOn: '2026-11-01', goodUntil }, today);
    expect(fields(found)).toContain('goodUntil 오류');
    expect(saidOf('goodUntil', found)).toContain('「제조일자」(2026-11-01)');
  });

  it('앞으로 올 제조일자는 주의이다', () => {
    expect(fields(productDateFindings({ madeOn: '2026-11-24' }, today))).toEqual(['madeOn 주의']);
  });

  it('지난 유효일자는 주의이다', () => {
    expect(fields(productDateFindings({ goodUntil: '2026-11-22' }, today))).toEqual(['goodUntil 주의']);
  });
});
