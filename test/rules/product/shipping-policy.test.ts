import fc from 'fast-check';
import { bundlingChangeFindings, shippingPolicyFindings } from '../../../src/rules/product/shipping-policy';
import { errors, fields, saidOf } from './said';

/** 「위메프 테스트」 of the manual's page. */
const manual = {
  name: '위메프 테스트',
  method: 'parcel',
  bundling: 'perProduct',
  feeKind: 'free',
  area: 'nationwide',
  jejuFee: 3_500,
  remoteFee: 3_500,
  payment: 'prepaid',
  returnFee: 2_500,
  releaseZip: '07997',
  releaseAddress: '서울특별시 양천구 목동 917-6',
  returnZip: '07997',
  returnAddress: '서울특별시 양천구 목동 917-6',
  releaseDays: 2,
} as const;
const paid = { ...manual, feeKind: 'paid', fee: 2_500 } as const;
const conditional = { ...manual, feeKind: 'conditional', fee: 2_500, freeFrom: 30_000 } as const;

describe('배송정보 (매뉴얼 「1. 상품 등록 - 판매정보 입력」 배송 정보 설정, 계약 §5 Shipping policy)', () => {
  it.each([
    ['매뉴얼의 배송정보', manual],
    ['배송비 0원인 무료', { ...manual, fee: 0, freeFrom: 0 }],
    ['유료', { ...paid, fee: 1 }],
    ['착불', { ...paid, fee: 9_999_999, payment: 'onDelivery' }],
    ['조건부 무료', { ...conditional, freeFrom: 9_999_999 }],
    ['제주/도서산간 제외', { ...manual, area: 'mainland', jejuFee: undefined, remoteFee: 0 }],
    ['1일 안에 출고', { ...manual, releaseDays: 1, releaseHour: 24 }],
    ['무료 반품', { ...manual, returnFee: 0 }],
  ] as const)('쓸 수 있다: %s', (_, policy) => {
    expect(shippingPolicyFindings(policy)).toEqual([]);
  });

  it('* 표시가 있는 칸은 비울 수 없다', () => {
    const blank = fields(shippingPolicyFindings({}));
    expect(blank).toEqual(
      [
        'name',
        'method',
        'bundling',
        'feeKind',
        'area',
        'payment',
        'returnFee',
        'releaseZip',
        'releaseAddress',
        'returnZip',
        'returnAddress',
        'releaseDays',
      ].map((field) => `${field} 오류`),
    );
  });

  describe('배송비종류', () => {
    it.each([undefined, 0, 10_000_000, 2_500.5])('유료는 배송비 1원부터 9,999,999원이 있어야 한다: %s', (fee) => {
      expect(fields(shippingPolicyFindings({ ...paid, fee }))).toEqual(['fee 오류']);
    });

    it('조건부 무료는 배송비와 무료조건금액이 모두 있어야 한다', () => {
      const neither = { ...conditional, fee: undefined, freeFrom: undefined };
      expect(fields(shippingPolicyFindings(neither))).toEqual(['fee 오류', 'freeFrom 오류']);
    });

    it.each([0, 10_000_000])('무료조건금액은 10,000,000원보다 작아야 한다: %d', (freeFrom) => {
      expect(fields(shippingPolicyFindings({ ...conditional, freeFrom }))).toEqual(['freeFrom 오류']);
    });

    it('조건부 무료는 선결제여야 한다', () => {
      const found = shippingPolicyFindings({ ...conditional, payment: 'onDelivery' });
      expect(fields(found)).toEqual(['payment 오류']);
      expect(saidOf('payment', found)).toContain('선결제');
    });

    it('무료에 적은 금액은 쓰이지 않아 주의이다', () => {
      expect(fields(shippingPolicyFindings({ ...manual, fee: 2_500, freeFrom: 30_000 }))).toEqual([
        'fee 주의',
        'freeFrom 주의',
      ]);
    });

    it('유료에 적은 무료조건금액은 쓰이지 않아 주의이다', () => {
      expect(fields(shippingPolicyFindings({ ...paid, freeFrom: 30_000 }))).toEqual(['freeFrom 주의']);
    });
  });

  describe('도서산간 추가 배송비', () => {
    it('전국일 때만 받을 수 있다', () => {
      const found = shippingPolicyFindings({ ...manual, area: 'mainland' });
      expect(fields(found)).toEqual(['jejuFee 오류', 'remoteFee 오류']);
      expect(saidOf('jejuFee', found)).toContain('「배송지역」');
    });

    it('원 단위의 정수이다', () => {
      expect(fields(shippingPolicyFindings({ ...manual, jejuFee: -1, remoteFee: 0.5 }))).toEqual([
        'jejuFee 오류',
        'remoteFee 오류',
      ]);
    });
  });

  it.each(['7997', '079970', '07-997', '서울'])('우편번호는 숫자 다섯 자리이다: %s', (zip) => {
    expect(fields(shippingPolicyFindings({ ...manual, releaseZip: zip, returnZip: zip }))).toEqual([
      'releaseZip 오류',
      'returnZip 오류',
    ]);
  });

  it('비운 글자는 빠진 것으로 한 번만 말한다', () => {
    expect(fields(shippingPolicyFindings({ ...manual, releaseZip: '' }))).toEqual(['releaseZip 오류']);
  });

  it.each([-1, 10_000_000])('반품배송비는 0원부터 9,999,999원이다: %d', (returnFee) => {
    expect(fields(shippingPolicyFindings({ ...manual, returnFee }))).toEqual(['returnFee 오류']);
  });

  describe('출고기한과 출고시간', () => {
    it.each([0, 16, 1.5])('출고기한은 1일부터 15일이다: %d', (releaseDays) => {
      expect(fields(shippingPolicyFindings({ ...manual, releaseDays }))).toEqual(['releaseDays 오류']);
    });

    it('출고시간은 출고기한이 1일일 때만 넣을 수 있다', () => {
      const found = shippingPolicyFindings({ ...manual, releaseDays: 2, releaseHour: 14 });
      expect(fields(found)).toEqual(['releaseHour 오류']);
      expect(saidOf('releaseHour', found)).toContain('「출고기한」');
    });

    it.each([0, 25])('출고시간은 1시부터 24시이다: %d', (releaseHour) => {
      expect(fields(shippingPolicyFindings({ ...manual, releaseDays: 1, releaseHour }))).toEqual(['releaseHour 오류']);
    });

    it('출고기한이 1일인데 출고시간을 고르지 않으면 주의이다 (매뉴얼 Guide 7)', () => {
      expect(fields(shippingPolicyFindings({ ...manual, releaseDays: 1 }))).toEqual(['releaseHour 주의']);
    });
  });

  it('어떤 수가 와도 멈추지 않고, 오류가 없으면 계약의 범위 안이다', () => {
    const amount = fc.option(fc.oneof(fc.integer(), fc.constantFrom(0, 1, 9_999_999, 10_000_000), fc.double()), {
      nil: undefined,
    });
    const policies = fc.record({
      feeKind: fc.constantFrom('free', 'conditional', 'paid'),
      payment: fc.constantFrom('prepaid', 'onDelivery'),
      area: fc.constantFrom('nationwide', 'mainland'),
      fee: amount,
      freeFrom: amount,
      jejuFee: amount,
      remoteFee: amount,
    });
    fc.assert(
      fc.property(policies, (values) => {
        const found = shippingPolicyFindings({ ...manual, ...values });
        const fine = found.every(({ finding }) => finding.level === 'warning');
        const { fee = 0, freeFrom = 0, jejuFee = 0 } = values;
        const meets =
          (values.feeKind === 'free' || (fee >= 1 && fee <= 9_999_999)) &&
          (values.feeKind !== 'conditional' ||
            (freeFrom >= 1 && freeFrom < 10_000_000 && values.payment === 'prepaid')) &&
          (values.area === 'nationwide' || jejuFee === 0);
        expect(!fine || meets).toBe(true);
      }),
    );
  });
});

describe('배송유형은 한 번 정하면 그대로이다 (계약 §5 bundleKind)', () => {
  it('그대로이거나 아직 제휴몰에 없으면 괜찮다', () => {
    expect(bundlingChangeFindings('perProduct', 'perProduct')).toEqual([]);
    expect(bundlingChangeFindings(undefined, 'perSeller')).toEqual([]);
    expect(bundlingChangeFindings('perSeller', undefined)).toEqual([]);
  });

  it('바꾸면 오류이고 무엇으로 되돌릴지 말한다', () => {
    expect(errors(bundlingChangeFindings('perProduct', 'perSeller'))[0]).toContain('상품별배송');
  });
});
