/** 클레임 of 주문 and 송장 says what stands open, and nothing else. */
import { isClosed, isOpenCancel, joinWords, withOpenCancel } from '../../../src/jobs/bundles/claim-words';

describe('열린 클레임', () => {
  it.each([
    ['취소', '요청'],
    ['취소', '보류'],
    ['반품', '요청'],
    ['반품', '보류'],
    ['교환', '요청'],
    ['교환', '승인'],
    ['교환', '검수중'],
    ['반품', undefined],
  ])('%s %s: 아직 끝나지 않았다', (kind, state) => {
    expect(isClosed({ kind, state })).toBe(false);
  });

  it.each([
    ['취소', '승인'],
    ['취소', '거절'],
    ['취소', '철회'],
    ['반품', '승인'],
    ['반품', '철회'],
    ['반품', '완료'],
    ['교환', '거절'],
    ['교환', '철회'],
    ['교환', '완료'],
  ])('%s %s: 끝났다', (kind, state) => {
    expect(isClosed({ kind, state })).toBe(true);
  });

  it('발송을 막는 것은 취소뿐이다', () => {
    expect(isOpenCancel({ kind: '취소', state: '요청' })).toBe(true);
    expect(isOpenCancel({ kind: '취소', state: '거절' })).toBe(false);
    expect(isOpenCancel({ kind: '반품', state: '요청' })).toBe(false);
  });
});

describe('송장의 클레임 열', () => {
  it.each([
    [undefined, true, '취소요청'],
    ['취소요청', true, '취소요청'],
    ['취소보류', true, '취소보류'],
    ['반품요청', true, '반품요청, 취소요청'],
    ['반품요청, 취소요청', false, '반품요청'],
    ['취소요청', false, ''],
    [' 교환승인 ,, 반품요청', false, '교환승인, 반품요청'],
    [undefined, false, ''],
  ])('%j에 취소 요청이 %s이면 %j', (column, hasOpenCancel, told) => {
    expect(withOpenCancel(column, hasOpenCancel)).toBe(told);
  });

  it('같은 말은 한 번만 적는다', () => {
    expect(joinWords(['취소요청', '반품요청', '취소요청'])).toBe('반품요청, 취소요청');
  });
});
