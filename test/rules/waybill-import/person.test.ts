import fc from 'fast-check';
import { nameKey, phoneKey, sameName, samePhone } from '../../../src/rules/waybill-import/person';

const names = (one: string, other: string) => sameName(nameKey(one), nameKey(other));
const phones = (one: string, other: string) => samePhone(phoneKey(one), phoneKey(other));

describe('받는 분 견주기', () => {
  it.each([
    ['김하늘', '김하늘', 'same'],
    ['김 하늘 님', '김하늘', 'same'],
    ['김하늘 고객님', '김하늘', 'same'],
    ['Kim Haneul', 'kim haneul', 'same'],
    ['김하늘', '김바다', 'other'],
    ['김*늘', '김하늘', 'alike'],
    ['김○늘', '김하늘', 'alike'],
    ['김O늘', '김하늘', 'alike'],
    ['김＊＊', '김하늘', 'alike'],
    ['김*', '김하늘', 'alike'],
    ['남궁*라', '남궁아라', 'alike'],
    ['김*늘', '김바다', 'other'],
    ['김*', '이하늘', 'other'],
    ['김*늘', '김*늘', 'alike'],
    ['***', '김하늘', 'unknown'],
    ['', '김하늘', 'unknown'],
  ])('이름 「%s」과 「%s」: %s', (one, other, sameness) => {
    expect(names(one, other)).toBe(sameness);
    expect(names(other, one)).toBe(sameness);
  });

  it.each([
    ['010-0000-1234', '01000001234', 'same'],
    ['010 0000 1234', '+82 10-0000-1234', 'same'],
    ['1000001234', '010-0000-1234', 'same'],
    ['010-0000-1234', '010-0000-1235', 'other'],
    ['010-****-1234', '010-0000-1234', 'alike'],
    ['010-0000-****', '010-0000-1234', 'alike'],
    ['010-****-1235', '010-0000-1234', 'other'],
    ['010-****-****', '010-0000-1234', 'unknown'],
    ['0502-0000-1234', '010-0000-1234', 'unknown'],
    ['0502-0000-1234', '050200001234', 'same'],
    ['50200001234', '0502-0000-1234', 'same'],
    ['50200001234', '010-0000-1234', 'unknown'],
    ['10-****-1234', '010-0000-1234', 'alike'],
    ['+82 (0)10-0000-1234', '01000001234', 'same'],
    ['0502-0000-1234', '0502-0000-9999', 'other'],
    ['', '010-0000-1234', 'unknown'],
    ['1588-0000', '010-0000-1234', 'unknown'],
  ])('전화 「%s」과 「%s」: %s', (one, other, sameness) => {
    expect(phones(one, other)).toBe(sameness);
    expect(phones(other, one)).toBe(sameness);
  });

  it('어떤 글이 와도 멈추지 않고, 차례를 바꾸어도 답이 같다', () => {
    const text = fc.string({
      unit: fc.constantFrom('김', '하', '늘', '*', '○', '0', '1', '-', ' ', 'x', '님'),
      maxLength: 14,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(names(one, other)).toBe(names(other, one));
        expect(phones(one, other)).toBe(phones(other, one));
      }),
    );
  });
});
