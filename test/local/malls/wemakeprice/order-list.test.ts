/** Order lists: by state and time, in windows of less than a day. */
import fc from 'fast-check';
import { addDays, millisOf, timeText } from '../../../../local/mall-kit/kst';
import { bundleOf, bundlesIn, dayWindow, openShop, refused } from './shop';

const list = '/order/out/getOrderList';
const day = dayWindow('NEW');
const numbers = (answer: Parameters<typeof bundlesIn>[0]) => bundlesIn(answer).map((bundle) => String(bundle.bundleNo));

describe('주문 목록', () => {
  it('결제된 주문을 계약에 적힌 모양 그대로 보여 준다', () => {
    const { buyer, post } = openShop();
    buyer.placeOrder({
      bundleNo: '100000001',
      purchaseNo: '200000001',
      orderDate: '2026-11-23 09:00:00',
      payDate: '2026-11-23 09:01:00',
      buyerName: '김하늘',
      buyerPhone: '010-0000-0001',
      shipPrice: 2500,
      delivery: {
        name: '이도윤',
        phone: '010-0000-0002',
        shipAddress: { zipcode: '06164', addrFixed: '서울 강남구', addrDetail: '1층', message: '문 앞' },
      },
      orderProduct: [
        {
          orderNo: '300000001',
          productNo: '400000001',
          productName: '목걸이',
          productOriginPrice: 20000,
          productPrice: 18000,
          sellerProductCode: 'A1',
          orderOption: [
            {
              orderOptionNo: '500000001',
              optionNo: '600000001',
              optionName: '빨강',
              optionQty: 2,
              sellerOptionCode: 'A1-1',
              optionCommissionPrice: 0,
            },
          ],
        },
      ],
    });
    expect(post(list, day)).toEqual({
      resultCode: 200,
      data: {
        bundle: [
          {
            bundleNo: 100000001,
            purchaseNo: 200000001,
            orderDate: '2026-11-23 09:00:00',
            payDate: '2026-11-23 09:01:00',
            originShipDate: '2026-11-25 00:00:00',
            orderConfirmDate: '',
            orderShippingDate: '',
            shipCompleteDate: '',
            buyerName: '김하늘',
            buyerPhone: '010-0000-0001',
            shipPrice: 2500,
            prepayment: '선결제',
            shipType: '조건부무료',
            delivery: {
              shipStatus: '신규주문',
              shipMethod: '일반-택배배송',
              shipMethodMessage: '',
              scheduleShipDate: '',
              parcelCompany: '',
              invoiceNo: '',
              name: '이도윤',
              phone: '010-0000-0002',
              customsPin: '',
              shipAddress: { zipcode: '06164', addrFixed: '서울 강남구', addrDetail: '1층', message: '문 앞' },
            },
            orderProduct: [
              {
                orderNo: 300000001,
                productNo: 400000001,
                productName: '목걸이',
                productOriginPrice: 20000,
                productPrice: 18000,
                productCommissionPrice: 0,
                productQty: 2,
                wmpChargeDiscountPrice: 0,
                sellerChargeDiscountPrice: 0,
                cardChargeDiscountPrice: 0,
                sellerProductCode: 'A1',
                orderOption: [
                  {
                    orderOptionNo: 500000001,
                    optionNo: 600000001,
                    optionName: '빨강',
                    optionQty: 2,
                    sellerOptionCode: 'A1-1',
                    optionStatus: '정상',
                    optionAddPrice: 0,
                    optionSalePrice: 18000,
                    optionCommissionPrice: 0,
                  },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  it('주문이 없으면 data는 빈 배열이다', () => {
    expect(openShop().post(list, day)).toEqual({ resultCode: 200, data: [] });
  });

  it.each([
    [{ toDate: undefined }, '조회종료일시를 입력해 주세요.'],
    [{ fromDate: '2026-11-23' }, '조회시작일시는 yyyy-MM-dd HH:mm:ss 형식으로 입력해 주세요.'],
    [{ fromDate: '2026-02-30 00:00:00' }, '조회시작일시는 yyyy-MM-dd HH:mm:ss 형식으로 입력해 주세요.'],
    [{ fromDate: 20261123 }, '조회시작일시는 yyyy-MM-dd HH:mm:ss 형식으로 입력해 주세요.'],
    [{ toDate: '2026-11-24 00:00:00' }, '조회기간은 24시간 미만으로 입력해 주세요.'],
    [{ toDate: '2026-11-22 23:59:59' }, '조회시작일시는 조회종료일시보다 늦을 수 없습니다.'],
    [{ type: '신규주문' }, '주문상태(type)는 NEW, CONFIRM, DELIVERY, COMPLETE 중 하나로 입력해 주세요.'],
    [{ searchDateType: undefined }, '조회기준일(searchDateType)을 입력해 주세요.'],
  ])('조회 조건이 틀리면 무엇이 틀렸는지 알려 주고 거절한다: %j', (change, sentence) => {
    expect(openShop().post(list, { ...day, ...change })).toEqual(refused(sentence));
  });

  it('지금 그 상태인 주문만, 기준 시각이 기간 안에 있을 때 나온다', () => {
    const { buyer, post } = openShop();
    const { bundleNo } = buyer.placeOrder({ payDate: '2026-11-22 15:00:00' });
    const paidDay = { fromDate: '2026-11-22 00:00:00', toDate: '2026-11-22 23:59:59' };
    buyer.moveOrder({ bundleNo, state: 'CONFIRM' });
    expect(numbers(post(list, { ...paidDay, type: 'NEW', searchDateType: 'NEW' }))).toEqual([]);
    expect(numbers(post(list, dayWindow('CONFIRM')))).toEqual([bundleNo]);
    expect(numbers(post(list, { ...paidDay, type: 'CONFIRM', searchDateType: 'NEW' }))).toEqual([bundleNo]);
    expect(numbers(post(list, { ...paidDay, type: 'CONFIRM', searchDateType: 'CONFIRM' }))).toEqual([]);
    expect(numbers(post(list, { ...dayWindow('CONFIRM'), searchDateType: 'DELIVERY' }))).toEqual([]);
  });

  it('시각 순서대로 나오고, 다른 판매자의 주문은 섞이지 않는다', () => {
    const { buyer, post } = openShop();
    const late = buyer.placeOrder({ payDate: '2026-11-23 09:30:00' });
    const early = buyer.placeOrder({ payDate: '2026-11-23 08:30:00' });
    const { apiKey } = buyer.account({ userId: 'other' });
    const foreign = buyer.placeOrder({ userId: 'other' });
    expect(numbers(post(list, day))).toEqual([early.bundleNo, late.bundleNo]);
    expect(numbers(post(list, day, apiKey))).toEqual([foreign.bundleNo]);
    expect(post('/order/out/getOrderInfo', { bundleNo: foreign.bundleNo })).toEqual({ resultCode: 200, data: [] });
  });

  it('취소된 옵션주문은 목록에서 빠지고, 전부 취소된 배송은 목록에 없지만 하나씩 물으면 나온다', () => {
    const shop = openShop();
    const { bundleNo, orderOptionNos } = shop.buyer.placeOrder({ products: 2, options: 2 });
    shop.buyer.cancelOrder({ bundleNo, orderOptionNos: orderOptionNos.slice(0, 3) });
    const listed = bundlesIn(shop.post(list, day))[0]!;
    expect(listed.orderProduct.flatMap((p) => p.orderOption.map((o) => String(o.orderOptionNo)))).toEqual([
      orderOptionNos[3],
    ]);

    shop.buyer.cancelOrder({ bundleNo, orderOptionNos: orderOptionNos.slice(3) });
    expect(shop.post(list, day)).toEqual({ resultCode: 200, data: [] });
    const whole = bundleOf(shop, bundleNo);
    expect(whole.delivery).toMatchObject({ shipStatus: '취소완료' });
    const statuses = whole.orderProduct.flatMap((product) => product.orderOption.map((line) => line.optionStatus));
    expect(statuses).toEqual(['취소완료', '취소완료', '취소완료', '취소완료']);
  });

  it('취소를 요청한 옵션주문은 취소요청으로 목록에 남는다', () => {
    const { buyer, post } = openShop();
    buyer.cancelRequest(buyer.placeOrder({}));
    expect(bundlesIn(post(list, day))[0]!.orderProduct[0]!.orderOption[0]!.optionStatus).toBe('취소요청');
  });

  it('우리가 모르는 상태와 택배사 이름도 그대로 보여 줄 수 있다', () => {
    const { buyer, post } = openShop();
    buyer.placeOrder({ delivery: { shipStatus: '배송준비', parcelCompany: '새벽택배' } });
    expect(bundlesIn(post(list, day))[0]!.delivery).toMatchObject({
      shipStatus: '배송준비',
      parcelCompany: '새벽택배',
    });
  });

  it('어느 주문이든 결제 시각이 든 기간에서만, 한 번씩 나온다', () => {
    const start = '2026-11-20 00:00:00';
    const second = fc.integer({ min: 0, max: 3 * 86_400 });
    const moment = (seconds: number) => timeText(millisOf(start)! + seconds * 1000);
    fc.assert(
      fc.property(fc.array(second, { minLength: 1, maxLength: 12 }), second, fc.nat(86_399), (paid, from, length) => {
        const { buyer, post } = openShop();
        const placed = paid.map((seconds) => ({
          ...buyer.placeOrder({ payDate: moment(seconds) }),
          inside: seconds >= from && seconds <= from + length,
        }));
        const asked = { ...day, fromDate: moment(from), toDate: moment(from + length) };
        const expected = placed.filter((order) => order.inside).map((order) => order.bundleNo);
        expect(numbers(post(list, asked)).sort()).toEqual(expected.sort());
      }),
      { numRuns: 60 },
    );
  });

  it('9일에 걸친 20,000건도 하루 기간을 이어 물으면 빠짐없이 한 번씩 나온다', () => {
    const { buyer, post } = openShop();
    const from = '2026-11-14 00:00:00';
    const placed = buyer.placeOrders({ count: 20_000, from, to: '2026-11-22 23:59:59' });
    const found = Array.from({ length: 9 }, (_, days) => {
      const fromDate = addDays(from, days);
      return numbers(post(list, { ...day, fromDate, toDate: `${fromDate.slice(0, 10)} 23:59:59` }));
    }).flat();
    expect(found).toEqual(placed.map((order) => order.bundleNo));
  });
});
