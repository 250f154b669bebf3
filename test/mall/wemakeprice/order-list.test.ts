import fc from 'fast-check';
import { readOrderList } from '../../../src/mall/wemakeprice/orders';
import { wireBundle, wireDelivery, wireOption, wireProduct } from './wire-bundle';

const readOne = (bundle: unknown) => readOrderList({ bundle: [bundle] })?.bundles[0];
const linesOf = (orderProduct: unknown) => readOne(wireBundle({ orderProduct }))?.lines;
const lineOf = (option: Record<string, unknown>) => linesOf([wireProduct({ orderOption: [wireOption(option)] })])?.[0];

describe('위메프 주문 읽기', () => {
  it('배송과 옵션주문의 모든 값이 제자리에 온다', () => {
    expect(
      readOne(
        wireBundle({
          orderConfirmDate: '2026-11-23 11:00:00',
          orderShippingDate: '2026-11-24 12:00:00',
          shipCompleteDate: '2026-11-26 13:00:00',
          delivery: wireDelivery({ shipStatus: '배송완료', parcelCompany: 'CJ대한통운', invoiceNo: '012345678901' }),
        }),
      ),
    ).toEqual({
      bundleId: '100000001',
      purchaseId: '200000001',
      orderedAt: '2026-11-23 09:00:00',
      paidAt: '2026-11-23 09:01:00',
      dispatchDue: '2026-11-25 00:00:00',
      confirmedAt: '2026-11-23 11:00:00',
      dispatchedAt: '2026-11-24 12:00:00',
      deliveredAt: '2026-11-26 13:00:00',
      buyerName: '김구매',
      buyerPhone: '010-0000-0001',
      shippingFee: 2500,
      shippingFeePayment: '선결제',
      shippingMethod: '일반-택배배송',
      courier: 'CJ대한통운',
      trackingNumber: '012345678901',
      recipientName: '이수취',
      recipientPhone: '010-0000-0002',
      zip: '06164',
      address: '서울 강남구 가상로 1',
      addressDetail: '101호',
      deliveryNote: '문 앞',
      customsId: 'P000000000000',
      lines: [
        {
          orderId: '300000001',
          lineId: '500000001',
          listingId: '400000001',
          productCode: '202611230000001',
          productName: '위메프 테스트 상품',
          optionName: '빨강',
          quantity: 2,
          unitPrice: 18000,
          discount: 123,
          commission: 900,
          status: '배송완료',
        },
      ],
    });
  });

  it('할인액은 상품의 첫 옵션에만 선다', () => {
    const options = (first: number) => [wireOption({ orderOptionNo: first }), wireOption({ orderOptionNo: first + 1 })];
    const lines = linesOf([wireProduct({ orderOption: options(1) }), wireProduct({ orderOption: options(3) })]);
    expect(lines?.map((line) => [line.lineId, line.discount])).toEqual([
      ['1', 123],
      ['2', 0],
      ['3', 123],
      ['4', 0],
    ]);
  });

  it('첫 옵션을 읽을 수 없어도 할인액은 사라지지 않는다', () => {
    const lines = linesOf([wireProduct({ orderOption: [wireOption({ orderOptionNo: '' }), wireOption()] })]);
    expect(lines?.map((line) => line.discount)).toEqual([123]);
  });

  it.each([
    ['정상', '신규주문'],
    ['', '신규주문'],
    [' ', '신규주문'],
    [null, '신규주문'],
    [undefined, '신규주문'],
    ['취소요청', '취소요청'],
    ['취소완료', '취소완료'],
    ['부분취소(신설)', '부분취소(신설)'],
  ])('옵션 상태가 %j이면 주문상태는 %s이다', (optionStatus, status) => {
    expect(lineOf({ optionStatus })?.status).toBe(status);
  });

  it('모르는 상태, 택배사, 배송방법도 온 그대로 둔다', () => {
    const strange = { shipStatus: ' 배송보류?', parcelCompany: '=새벽택배', shipMethod: '드론' };
    const bundle = readOne(wireBundle({ delivery: wireDelivery(strange), prepayment: '후불' }));
    expect(bundle).toMatchObject({ courier: '=새벽택배', shippingMethod: '드론', shippingFeePayment: '후불' });
    expect(bundle?.lines[0]?.status).toBe(' 배송보류?');
  });

  it.each([
    ['빨강|텍스트를 입력해주세요 : 생일 축하', '빨강 / 입력: 생일 축하'],
    ['빨강 | 텍스트를 입력해주세요 : A|텍스트를 입력해주세요:B|C', '빨강  / 입력: A / 입력: B|C'],
    ['텍스트를 입력해주세요 : A', '입력: A'],
    ['|텍스트를 입력해주세요 : A', '입력: A'],
    ['빨강|파랑', '빨강|파랑'],
    ['빨강|텍스트를 입력해주세요 : ', '빨강 / 입력: '],
    ['', ''],
  ])('옵션 「%s」은(는) 「%s」으로 읽힌다', (optionName, readable) => {
    expect(lineOf({ optionName })?.optionName).toBe(readable);
  });

  it.each([
    [18000, 18000],
    ['18000', 18000],
    ['18,000', 18000],
    [-500, -500],
    [null, 0],
    ['무료', 0],
    [{}, 0],
    [undefined, 0],
    [Number.POSITIVE_INFINITY, 0],
  ])('금액 %j는 %d원이다', (optionSalePrice, won) => {
    expect(lineOf({ optionSalePrice })?.unitPrice).toBe(won);
  });

  it.each([
    [['배송지'], ''],
    [null, ''],
    [undefined, ''],
    [true, ''],
    [1012345678, '1012345678'],
    ['=IMPORTXML("http://x")', '=IMPORTXML("http://x")'],
  ])('글자 자리에 %j가 와도 멈추지 않는다', (buyerName, text) => {
    expect(readOne(wireBundle({ buyerName }))?.buyerName).toBe(text);
  });

  it.each([[[]], [null], [undefined], ['없음']])('배송지가 %j이어도 나머지는 읽는다', (delivery) => {
    expect(readOne(wireBundle({ delivery }))).toMatchObject({ bundleId: '100000001', recipientName: '', zip: '' });
    expect(readOne(wireBundle({ delivery: wireDelivery({ shipAddress: delivery }) }))).toMatchObject({
      recipientName: '이수취',
      address: '',
    });
  });

  it('번호가 없는 배송과 옵션주문은 빼고, 몇 건인지 센다', () => {
    const list = readOrderList({
      bundle: [
        wireBundle({ bundleNo: '' }),
        wireBundle({ bundleNo: 1e30 }),
        wireBundle({ bundleNo: '5', orderProduct: [] }),
        wireBundle({
          orderProduct: [
            wireProduct({ orderOption: [wireOption(), wireOption({ orderOptionNo: null }), '옵션'] }),
            wireProduct({ orderOption: [] }),
            null,
          ],
        }),
      ],
    });
    expect(list?.bundles.map(({ bundleId, lines }) => [bundleId, lines.length])).toEqual([['100000001', 1]]);
    expect(list?.unreadable).toBe(3 + 2 + 1 + 1);
  });

  it('서른 자리 번호도 한 자리 틀리지 않는다', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9][0-9]{15,29}$/), (digits) => {
        expect(readOne(wireBundle({ bundleNo: digits }))?.bundleId).toBe(digits);
        expect(lineOf({ orderOptionNo: digits })?.lineId).toBe(digits);
      }),
    );
  });

  it('무엇이 오든 멈추지 않고, 준 것에는 모두 번호가 있다', () => {
    const fields = ['bundleNo', 'delivery', 'orderProduct', 'orderOption', 'orderOptionNo', 'optionQty', 'shipAddress'];
    const key = fc.oneof(fc.constantFrom(...fields), fc.string());
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (bundle) => {
        for (const read of readOrderList({ bundle })?.bundles ?? []) {
          expect(read.bundleId).not.toBe('');
          expect(read.lines.length).toBeGreaterThan(0);
          for (const line of read.lines) {
            expect(line.lineId).not.toBe('');
            expect(Number.isFinite(line.quantity)).toBe(true);
          }
        }
      }),
    );
  });
});
