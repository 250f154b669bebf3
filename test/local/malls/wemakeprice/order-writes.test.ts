/** What a seller does with an order, and what the mall refuses. */
import { bundleOf, done, failed, openShop, refused } from './shop';

const confirm = '/order/in/setOrderConfirm';
const dispatch = '/order/in/setOrderDelivery';
const parcel = { shipMethod: 'PARCEL', parcelCompanyCode: 'D002', invoiceNo: '612345678901' };

function shopWithOrder(state: 'NEW' | 'CONFIRM' | 'DELIVERY' | 'COMPLETE' = 'NEW', shipMethod = '일반-택배배송') {
  const shop = openShop();
  const order = shop.buyer.placeOrder({ options: 2, delivery: { shipMethod } });
  shop.buyer.moveOrder({ bundleNo: order.bundleNo, state });
  return { ...shop, ...order, bundle: () => bundleOf(shop, order.bundleNo) };
}

describe('발주확인', () => {
  it('신규주문을 상품준비중으로 바꾸고 발주확인 시각을 적는다', () => {
    const { post, bundle, bundleNo } = shopWithOrder();
    expect(post(confirm, { bundleNo })).toEqual(done);
    expect(bundle()).toMatchObject({
      delivery: { shipStatus: '상품준비중' },
      orderConfirmDate: '2026-11-23 10:00:00',
    });
  });

  it('두 번 하거나, 발송한 뒤에 하거나, 없는 주문에 하면 실패한다', () => {
    const { post, buyer, bundleNo } = shopWithOrder('CONFIRM');
    expect(post(confirm, { bundleNo })).toEqual(failed('이미 발주확인된 주문입니다.'));
    buyer.moveOrder({ bundleNo, state: 'DELIVERY' });
    expect(post(confirm, { bundleNo })).toEqual(failed('신규주문 상태에서만 발주확인 가능합니다.'));
    expect(post(confirm, { bundleNo: 1 })).toEqual(failed('주문 정보가 없습니다.'));
  });

  it('전부 취소된 주문은 발주확인할 수 없다', () => {
    const { post, buyer, bundleNo } = shopWithOrder();
    buyer.cancelOrder({ bundleNo });
    expect(post(confirm, { bundleNo })).toEqual(failed('취소된 주문입니다.'));
  });
});

describe('송장전송', () => {
  it.each([
    [parcel, { shipMethod: '일반-택배배송', parcelCompany: 'CJ대한통운', invoiceNo: '612345678901' }],
    [
      { shipMethod: 'DIRECT', scheduleShipDate: '2026-11-25' },
      { shipMethod: '일반-직접배송', scheduleShipDate: '2026-11-25' },
    ],
    [{ shipMethod: 'POST' }, { shipMethod: '일반-우편배송', parcelCompany: '', invoiceNo: '' }],
    [
      { shipMethod: 'ETC', shipMethodMessage: '퀵서비스' },
      { shipMethod: '기타배송', shipMethodMessage: '퀵서비스' },
    ],
  ])('배송방법마다 필요한 것이 있으면 발송된다: %j', (how, shown) => {
    const { post, bundle, bundleNo } = shopWithOrder('CONFIRM');
    expect(post(dispatch, { bundleNo, ...how })).toEqual(done);
    expect(bundle().delivery).toMatchObject({ shipStatus: '배송중', ...shown });
    expect(bundle().orderShippingDate).toBe('2026-11-23 10:00:00');
  });

  it.each([
    [{}, '배송방법은 PARCEL, DIRECT, POST, ETC 중 하나로 입력해 주세요.'],
    [{ ...parcel, shipMethod: 'KP' }, '배송방법은 PARCEL, DIRECT, POST, ETC 중 하나로 입력해 주세요.'],
    [{ ...parcel, parcelCompanyCode: undefined }, '택배사코드를 입력해 주세요.'],
    [{ ...parcel, parcelCompanyCode: 'D033' }, '택배사코드가 올바르지 않습니다.'],
    [{ ...parcel, parcelCompanyCode: 'CJ대한통운' }, '택배사코드가 올바르지 않습니다.'],
    [{ ...parcel, invoiceNo: undefined }, '송장번호를 입력해 주세요.'],
    [{ ...parcel, invoiceNo: ' ' }, '송장번호를 입력해 주세요.'],
    [{ ...parcel, invoiceNo: '6123-4567' }, '송장번호는 하이픈과 공백 없이 20자 이하로 입력해 주세요.'],
    [{ ...parcel, invoiceNo: '6123 4567' }, '송장번호는 하이픈과 공백 없이 20자 이하로 입력해 주세요.'],
    [{ ...parcel, invoiceNo: '1'.repeat(21) }, '송장번호는 20자 이하로 입력해 주세요.'],
    [{ shipMethod: 'DIRECT' }, '배송예정일을 입력해 주세요.'],
    [{ shipMethod: 'DIRECT', scheduleShipDate: '2026/11/25' }, '배송예정일은 yyyy-MM-dd 형식으로 입력해 주세요.'],
    [{ shipMethod: 'ETC' }, '기타배송 내용을 입력해 주세요.'],
  ])('필요한 것이 없거나 틀리면 422로 거절하고 아무것도 바꾸지 않는다: %j', (how, sentence) => {
    const { post, bundle, bundleNo } = shopWithOrder('CONFIRM');
    expect(post(dispatch, { bundleNo, ...how })).toEqual(refused(sentence));
    expect(bundle().delivery).toMatchObject({ shipStatus: '상품준비중' });
  });

  it('발주확인 전에는 보낼 수 없고, 두 번 보낼 수 없다', () => {
    const { post, bundleNo } = shopWithOrder();
    expect(post(dispatch, { bundleNo, ...parcel })).toEqual(failed('주문확인건만 발송처리 가능합니다'));
    post(confirm, { bundleNo });
    expect(post(dispatch, { bundleNo, ...parcel })).toEqual(done);
    expect(post(dispatch, { bundleNo, ...parcel })).toEqual(failed('이미 발송된 상품입니다'));
  });

  it('해외구매대행 주문은 발송해도 해외구매대행으로 남는다', () => {
    const { post, bundle, bundleNo } = shopWithOrder('CONFIRM', '해외구매대행-택배배송');
    post(dispatch, { bundleNo, ...parcel });
    expect(bundle().delivery).toMatchObject({ shipMethod: '해외구매대행-택배배송' });
  });
});

describe('송장수정과 직접배송 완료', () => {
  const change = '/order/in/setParcelDelivery';
  const complete = '/order/in/setOrderComplete';

  it('택배로 보낸 주문의 송장만, 배송중일 때 고칠 수 있다', () => {
    const { post, bundle, buyer, bundleNo } = shopWithOrder('CONFIRM');
    const waybill = { bundleNo, parcelCompanyCode: 'D004', invoiceNo: '98765432101' };
    expect(post(change, waybill)).toEqual(failed('배송중 상태에서만 송장을 수정할 수 있습니다.'));
    post(dispatch, { bundleNo, ...parcel });
    expect(post(change, waybill)).toEqual(done);
    expect(bundle().delivery).toMatchObject({ parcelCompany: '로젠택배', invoiceNo: '98765432101' });
    expect(post(change, { ...waybill, invoiceNo: '1-2' })).toMatchObject({ resultCode: 422 });
    buyer.moveOrder({ bundleNo, state: 'COMPLETE' });
    expect(post(change, waybill)).toEqual(failed('배송중 상태에서만 송장을 수정할 수 있습니다.'));
  });

  it('직접배송은 송장을 고칠 수 없고, 배송완료로 처리할 수 있다', () => {
    const { post, bundle, bundleNo } = shopWithOrder('CONFIRM');
    expect(post(complete, { bundleNo })).toEqual(failed('배송중 상태에서만 배송완료 처리 가능합니다.'));
    post(dispatch, { bundleNo, shipMethod: 'DIRECT', scheduleShipDate: '2026-11-24' });
    expect(post(change, { bundleNo, parcelCompanyCode: 'D004', invoiceNo: '1' })).toEqual(
      failed('택배배송 건만 송장을 수정할 수 있습니다.'),
    );
    expect(post(complete, { bundleNo })).toEqual(done);
    expect(bundle()).toMatchObject({ delivery: { shipStatus: '배송완료' }, shipCompleteDate: '2026-11-23 10:00:00' });
    expect(post(complete, { bundleNo })).toEqual(failed('이미 배송완료된 주문입니다.'));
  });

  it('택배로 보낸 주문은 판매자가 배송완료로 처리할 수 없다', () => {
    const { post, bundleNo } = shopWithOrder('DELIVERY');
    expect(post(complete, { bundleNo })).toEqual(failed('직접배송 건만 배송완료 처리 가능합니다.'));
  });
});

describe('판매취소', () => {
  const cancel = '/order/in/setOrderCancel';
  const cancelReason = '상품 재고 부족';

  it('옵션주문 하나만 취소되고, 나머지는 보낼 수 있다', () => {
    const { post, bundle, bundleNo, orderOptionNos } = shopWithOrder('CONFIRM');
    expect(post(cancel, { orderOptionNo: orderOptionNos[0], cancelReason })).toEqual(done);
    expect(bundle().orderProduct[0]!.orderOption.map((line) => line.optionStatus)).toEqual(['취소완료', '정상']);
    expect(post(cancel, { orderOptionNo: orderOptionNos[0], cancelReason })).toEqual(failed('이미 취소된 주문입니다.'));
    expect(post(dispatch, { bundleNo, ...parcel })).toEqual(done);
  });

  it('사유가 없으면 거절하고, 발송한 주문과 없는 주문은 취소할 수 없다', () => {
    const { post, orderOptionNos } = shopWithOrder('DELIVERY');
    const orderOptionNo = orderOptionNos[0];
    expect(post(cancel, { orderOptionNo })).toEqual(refused('취소사유를 입력해 주세요.'));
    expect(post(cancel, { orderOptionNo, cancelReason })).toEqual(failed('발송된 주문은 판매취소할 수 없습니다.'));
    expect(post(cancel, { orderOptionNo: 1, cancelReason })).toEqual(failed('주문 정보가 없습니다.'));
  });
});

describe('발송지연', () => {
  const delay = '/order/in/setOrderDelay';
  const late = { scheduleShipDate: '2026-12-01', delayReasonCode: 'STOCK', delayReasonDetail: '입고 대기' };

  it('30일 안의 날짜로 출고예정일을 미룬다', () => {
    const { post, bundle, bundleNo } = shopWithOrder('CONFIRM');
    for (const scheduleShipDate of ['2026-11-23', '2026-12-01', '2026-12-01 15:00:00', '2026-12-01 15', '2026-12-23']) {
      expect(post(delay, { bundleNo, ...late, scheduleShipDate })).toEqual(done);
      expect(bundle().delivery).toMatchObject({ scheduleShipDate });
    }
  });

  it.each([
    [{ scheduleShipDate: '2026-12-24' }, '출고예정일은 30일 이내로 입력해 주세요.'],
    [{ scheduleShipDate: '2026-11-22' }, '출고예정일은 오늘 이후로 입력해 주세요.'],
    [{ scheduleShipDate: '12월 1일' }, '출고예정일은 yyyy-MM-dd 형식으로 입력해 주세요.'],
    [{ delayReasonCode: '재고' }, '지연사유는 STOCK, SURGE, CUSTOM, REQUEST, ETC 중 하나로 입력해 주세요.'],
  ])('날짜나 사유가 맞지 않으면 거절한다: %j', (change, sentence) => {
    const { post, bundleNo } = shopWithOrder('CONFIRM');
    expect(post(delay, { bundleNo, ...late, ...change })).toEqual(refused(sentence));
  });

  it('발송한 주문은 미룰 수 없다', () => {
    const { post, bundleNo } = shopWithOrder('DELIVERY');
    expect(post(delay, { bundleNo, ...late })).toEqual(failed('발송 전 주문만 발송지연 처리 가능합니다.'));
  });
});
