import fc from 'fast-check';
import { domesticDigits } from '../../src/rules/phone-digits';

/** Korean phones of every kind, digits only. */
const phone = fc.oneof(
  fc.stringMatching(/^01[016789]\d{7,8}$/),
  fc.stringMatching(/^02\d{7,8}$/),
  fc.stringMatching(/^0[3-6]\d{8,9}$/),
  fc.stringMatching(/^050\d{8,9}$/),
  fc.stringMatching(/^070\d{8}$/),
  fc.stringMatching(/^080\d{7,8}$/),
);

it('0이 사라지거나 국가번호가 붙은 전화번호는 원래 번호가 된다', () => {
  const way = fc.constantFrom<(digits: string) => string>(
    (digits) => digits,
    (digits) => digits.slice(1),
    (digits) => `82${digits.slice(1)}`,
    (digits) => `82${digits}`,
    (digits) => `0082${digits.slice(1)}`,
  );
  fc.assert(fc.property(phone, way, (digits, write) => expect(domesticDigits(write(digits))).toBe(digits)));
});

it.each(['15880000', '16440000', '18330000', '119', '', '12345', '012345678901234', '1'.repeat(10_000)])(
  '0이 빠진 것이 아닌 %.20s은(는) 그대로이다',
  (digits) => expect(domesticDigits(digits)).toBe(digits),
);
