/** 처리사유: a hold needs one, and no mall takes it at any length. */
import { longReason, missingReason } from '../../../src/rules/claim/decision-reason';

describe('보류의 처리사유', () => {
  it.each(['수거한 물건을 확인하고 있습니다', '확인', '!'])('「%s」: 적었으면 된다', (reason) => {
    expect(missingReason(reason)).toEqual([]);
  });

  it.each([undefined, '', '   ', '\n\t'])('%j: 비어 있으면 적으라고 한다', (reason) => {
    expect(missingReason(reason)).toEqual([{ level: 'error', message: expect.stringContaining('적어 주세요') }]);
  });
});

describe('처리사유의 길이', () => {
  it.each([
    ['가'.repeat(10), 10],
    ['😀'.repeat(10), 10],
    ['', 0],
  ])('%s: %i자까지이면 된다', (reason, most) => {
    expect(longReason(reason, most)).toEqual([]);
  });

  it.each([
    ['가'.repeat(11), '10자까지 쓸 수 있는데 11자입니다'],
    ['😀'.repeat(12), '10자까지 쓸 수 있는데 12자입니다'],
  ])('%s: 길면 몇 자인지 말한다', (reason, says) => {
    expect(longReason(reason, 10)).toEqual([{ level: 'error', message: expect.stringContaining(says) }]);
  });
});
