/**
 * What is known of each courier's numbers. Sources: delivery-tracker (shlee322, its carriers now and of 2018), the tracking
 * forms of 롯데택배 and 경동택배, the delivery guide of k-skill (NomaDamas), the tracking table of Daum, and real columns of
 * 4,134 numbers of 롯데택배 and 5,013 of 경동택배. Blocked is only what a source states as a fact; check digits of CJ대한통운
 * and 로젠택배 are known from memory alone and are not looked at.
 */
export interface WaybillRule {
  couriers: readonly string[];
  /** How many digits; missing for numbers of UPU S10. */
  digits?: readonly number[];
  /** The same in words, for a message. */
  usual: string;
  /** What another shape is. */
  otherwise: 'error' | 'warning';
  check?: CheckDigit;
}

export interface CheckDigit {
  /** `mod7`: the last digit is the rest of the others divided by 7; `s10`: that of UPU S10. */
  kind: 'mod7' | 's10';
  /** Numbers of so many characters have it. */
  lengths: readonly number[];
  wrong: 'error' | 'warning';
}

export const waybillRules: readonly WaybillRule[] = [
  {
    // delivery-tracker kr.lotte and the form of the courier; 4,131 of the 4,134 real numbers have 12 digits.
    couriers: ['롯데택배'],
    digits: [12],
    usual: '숫자 12자리',
    otherwise: 'error',
    check: { kind: 'mod7', lengths: [12], wrong: 'error' },
  },
  {
    // delivery-tracker kr.hanjin: 10 or 12 with the check digit in 2018, now 12 or 14 without.
    couriers: ['한진택배'],
    digits: [10, 12, 14],
    usual: '숫자 10자리, 12자리 또는 14자리',
    otherwise: 'warning',
    check: { kind: 'mod7', lengths: [10, 12], wrong: 'warning' },
  },
  {
    // delivery-tracker kr.cjlogistics; k-skill.
    couriers: ['CJ대한통운'],
    digits: [10, 12],
    usual: '숫자 10자리 또는 12자리',
    otherwise: 'error',
  },
  {
    // Digits: delivery-tracker kr.logen; 11 of them: the table of Daum.
    couriers: ['로젠택배'],
    digits: [11],
    usual: '숫자 11자리',
    otherwise: 'warning',
  },
  {
    // k-skill; the table of Daum.
    couriers: ['우체국택배'],
    digits: [13],
    usual: '숫자 13자리',
    otherwise: 'error',
  },
  {
    // UPU S10; the weights as in tracking_number_data (jkeen), what stands for 10 and 11 from memory.
    couriers: ['EMS'],
    usual: 'EE123456789KR처럼 영문 2자, 숫자 9자리, 영문 2자',
    otherwise: 'warning',
    check: { kind: 's10', lengths: [13], wrong: 'warning' },
  },
  {
    // The form of the courier takes 10 to 21 digits without a check; 5,008 of the 5,013 real numbers have 13.
    couriers: ['경동택배'],
    digits: [13],
    usual: '숫자 13자리',
    otherwise: 'warning',
  },
  {
    // The table of Daum, an old one.
    couriers: ['KGB택배(로젠 아님)'],
    digits: [10],
    usual: '숫자 10자리',
    otherwise: 'warning',
  },
  {
    // From memory.
    couriers: ['대신택배', '일양로지스', '합동택배', '천일택배', '건영택배'],
    digits: [9, 10, 11, 12, 13, 14],
    usual: '숫자 9~14자리',
    otherwise: 'warning',
  },
];
