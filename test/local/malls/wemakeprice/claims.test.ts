/** Claims: what buyers ask, what a seller may answer, and what the mall does when nobody does. */
import { bundleOf, done, type Envelope, failed, openShop, refused } from './shop';

const parcel = { shipMethod: 'PARCEL', parcelCompanyCode: 'D002', invoiceNo: '612345678901' };
const rejection = { rejectReasonCode: 'CJD3', rejectReasonDetail: '이미 출고했습니다', ...parcel };
const holding = { pendingReasonCode: 'RPD5', pendingReasonDetail: '상품 확인이 필요합니다' };
const day = { fromDate: '2026-11-23 00:00:00', toDate: '2026-11-23 23:59:59' };

interface ShownClaim {
  claimBundleNo: number;
  claimStatus: string;
  pickup: { shipStatus: string };
}

function claimsIn(answer: Envelope): ShownClaim[] {
  return (answer.data as { claim?: ShownClaim[] }).claim ?? [];
}

function shopWithClaim(claimType: 'CANCEL' | 'RETURN' | 'EXCHANGE') {
  const shop = openShop();
  const order = shop.buyer.placeOrder({ options: 2 });
  const { bundleNo } = order;
  shop.buyer.moveOrder({ bundleNo, state: claimType === 'CANCEL' ? 'CONFIRM' : 'COMPLETE', invoiceNo: '111' });
  const asked = { bundleNo, orderOptionNos: order.orderOptionNos.slice(0, 1) };
  const make = { CANCEL: shop.buyer.cancelRequest, RETURN: shop.buyer.returnGoods, EXCHANGE: shop.buyer.exchangeGoods };
  const { claimBundleNo } = make[claimType](asked);
  return {
    ...shop,
    ...order,
    claimBundleNo,
    bundle: () => bundleOf(shop, bundleNo),
    claim: () => claimsIn(shop.post('/claim/out/getClaimInfo', { claimBundleNo }))[0]!,
    act: (name: string, fields: object = {}) => shop.post(`/claim/in/${name}`, { claimBundleNo, claimType, ...fields }),
    listed: (claimStatus: string, searchDateType = claimStatus) =>
      claimsIn(shop.post('/claim/out/getClaimList', { ...day, claimType, claimStatus, searchDateType })).length,
  };
}

describe('클레임 목록', () => {
  it('반품을 계약에 적힌 모양 그대로, 신청된 옵션주문만 담아 보여 준다', () => {
    const { claim, claimBundleNo, bundleNo, purchaseNo, orderNos, orderOptionNos, bundle } = shopWithClaim('RETURN');
    const { delivery } = bundle();
    const shown = claim();
    expect(shown).toEqual({
      claimBundleNo: Number(claimBundleNo),
      claimType: '반품',
      claimStatus: '신청',
      purchaseNo: Number(purchaseNo),
      bundleNo: Number(bundleNo),
      requestDate: '2026-11-23 10:00:00',
      approveDate: '',
      pendingDate: '',
      rejectDate: '',
      claimReason: '단순 변심',
      claimReasonDetail: '',
      pendingReason: '',
      rejectReason: '',
      claimWhoReason: '구매자책임',
      claimFee: 5000,
      claimShipFeeEnclose: '박스동봉',
      pickup: {
        shipStatus: '수거요청대기',
        shipMethod: '',
        scheduleShipDate: '',
        parcelCompany: '',
        invoiceNo: '',
        name: delivery['name'],
        phone: delivery['phone'],
        shipAddress: delivery['shipAddress'],
      },
      delivery: {
        shipStatus: '',
        shipMethod: '',
        scheduleShipDate: '',
        parcelCompany: '',
        invoiceNo: '',
        name: '',
        phone: '',
        shipAddress: {},
      },
      orderProduct: [expect.objectContaining({ orderNo: Number(orderNos[0]) })],
    });
    expect(shown).toMatchObject({ orderProduct: [{ orderOption: [{ orderOptionNo: Number(orderOptionNos[0]) }] }] });
  });

  it.each([
    [{ toDate: '2026-11-24 00:00:00' }, '조회기간은 24시간 미만으로 입력해 주세요.'],
    [{ claimType: '취소' }, '클레임유형(claimType)은 CANCEL, RETURN, EXCHANGE 중 하나로 입력해 주세요.'],
    [{ claimStatus: undefined }, '클레임상태(claimStatus)를 입력해 주세요.'],
  ])('조회 조건이 틀리면 거절한다: %j', (change, sentence) => {
    const asked = { ...day, claimType: 'CANCEL', claimStatus: 'REQUEST', searchDateType: 'REQUEST', ...change };
    expect(openShop().post('/claim/out/getClaimList', asked)).toEqual(refused(sentence));
  });

  it('다른 판매자의 클레임과 없는 클레임은 빈 목록이다', () => {
    const { buyer, post, claimBundleNo } = shopWithClaim('RETURN');
    const { apiKey } = buyer.account({ userId: 'other' });
    const nothing = { resultCode: 200, data: [] };
    expect(post('/claim/out/getClaimInfo', { claimBundleNo }, apiKey)).toEqual(nothing);
    expect(post('/claim/out/getClaimInfo', { claimBundleNo: 1 })).toEqual(nothing);
    const asked = { ...day, claimType: 'RETURN', claimStatus: 'REQUEST', searchDateType: 'REQUEST' };
    expect(post('/claim/out/getClaimList', asked, apiKey)).toEqual(nothing);
  });
});

describe('취소 클레임', () => {
  it('승인하면 그 옵션주문만 취소되고 승인 목록으로 옮겨 간다', () => {
    const { act, bundle, claim, listed } = shopWithClaim('CANCEL');
    expect([listed('REQUEST'), listed('APPROVE')]).toEqual([1, 0]);
    expect(act('setClaimApprove')).toEqual(done);
    expect(claim().claimStatus).toBe('승인');
    expect([listed('REQUEST'), listed('APPROVE')]).toEqual([0, 1]);
    expect(bundle().orderProduct[0]!.orderOption.map((line) => line.optionStatus)).toEqual(['취소완료', '정상']);
    expect(act('setClaimApprove')).toEqual(failed('처리할 수 없는 클레임 상태입니다.'));
  });

  it('거절하면 주문이 그 송장으로 발송되고 취소요청이 풀린다', () => {
    const { act, bundle, claim, listed } = shopWithClaim('CANCEL');
    expect(act('setClaimReject', rejection)).toEqual(done);
    expect(claim()).toMatchObject({ claimStatus: '거절', rejectReason: '이미 출고했습니다' });
    expect(listed('REJECT')).toBe(1);
    expect(bundle().delivery).toMatchObject({ shipStatus: '배송중', invoiceNo: '612345678901' });
    expect(bundle().orderProduct[0]!.orderOption.map((line) => line.optionStatus)).toEqual(['정상', '정상']);
  });

  it('거절에 필요한 것이 없으면 거절되지 않고 주문도 발송되지 않는다', () => {
    const { act, bundle, claim } = shopWithClaim('CANCEL');
    expect(act('setClaimReject', { ...rejection, rejectReasonCode: 'X' })).toEqual(
      refused('거절사유코드가 올바르지 않습니다.'),
    );
    expect(act('setClaimReject', { ...rejection, rejectReasonDetail: '' })).toEqual(
      refused('거절상세사유를 입력해 주세요.'),
    );
    expect(act('setClaimReject', { ...rejection, invoiceNo: undefined })).toEqual(refused('송장번호를 입력해 주세요.'));
    expect([claim().claimStatus, bundle().delivery['shipStatus']]).toEqual(['신청', '상품준비중']);
  });

  it('2영업일 동안 그대로 두면 위메프가 승인한다', () => {
    const { buyer, bundle, claim } = shopWithClaim('CANCEL');
    buyer.setClock('2026-11-25T09:59:59+09:00');
    expect(claim().claimStatus).toBe('신청');
    buyer.advanceMinutes(1);
    expect(claim()).toMatchObject({ claimStatus: '승인', approveDate: '2026-11-25 10:00:00' });
    expect(bundle().orderProduct[0]!.orderOption[0]!.optionStatus).toBe('취소완료');
  });

  it('금요일에 요청한 취소는 주말을 빼고 화요일에 승인된다', () => {
    const { buyer, post } = openShop();
    buyer.setClock('2026-11-27T15:00:00+09:00');
    const { claimBundleNo } = buyer.cancelRequest(buyer.placeOrder({}));
    const status = () => claimsIn(post('/claim/out/getClaimInfo', { claimBundleNo }))[0]!.claimStatus;
    buyer.setClock('2026-12-01T14:59:59+09:00');
    expect(status()).toBe('신청');
    buyer.setClock('2026-12-01T15:00:00+09:00');
    expect(status()).toBe('승인');
  });

  it('구매자가 철회하면 목록에는 없고, 처리하면 철회되었다고 실패하며, 하나씩 물으면 철회로 나온다', () => {
    const { act, buyer, bundle, claim, claimBundleNo, listed } = shopWithClaim('CANCEL');
    buyer.withdrawClaim({ claimBundleNo });
    expect([listed('REQUEST'), listed('WITHDRAW'), listed('WITHDRAW', 'REQUEST')]).toEqual([0, 0, 0]);
    expect(act('setClaimApprove')).toEqual(failed('철회된 클레임입니다.'));
    expect(act('setClaimReject', rejection)).toEqual(failed('철회된 클레임입니다.'));
    expect(claim().claimStatus).toBe('철회');
    expect(bundle().orderProduct[0]!.orderOption[0]!.optionStatus).toBe('정상');
  });

  it('취소 요청이 있는 주문을 발송하면 요청은 거절로 끝난다', () => {
    const { bundleNo, claim, post } = shopWithClaim('CANCEL');
    expect(post('/order/in/setOrderDelivery', { bundleNo, ...parcel })).toEqual(done);
    expect(claim()).toMatchObject({ claimStatus: '거절' });
  });

  it('취소 요청된 옵션주문을 판매취소하면 그 요청이 승인되고, 클레임이 하나 더 생기지 않는다', () => {
    const { claim, listed, orderOptionNos, post } = shopWithClaim('CANCEL');
    post('/order/in/setOrderCancel', { orderOptionNo: orderOptionNos[0], cancelReason: '품절' });
    expect(claim().claimStatus).toBe('승인');
    expect([listed('REQUEST'), listed('APPROVE')]).toEqual([0, 1]);
    post('/order/in/setOrderCancel', { orderOptionNo: orderOptionNos[1], cancelReason: '품절' });
    expect(listed('APPROVE')).toBe(2);
  });

  it('보류, 수거, 재배송, 교환완료는 취소 클레임에 할 수 없다', () => {
    const { act } = shopWithClaim('CANCEL');
    expect(act('setClaimPending', holding)).toEqual(failed('보류는 반품과 교환 클레임만 가능합니다.'));
    expect(act('setClaimPickup', parcel)).toEqual(failed('수거는 반품과 교환 클레임만 가능합니다.'));
    expect(act('setClaimPickupComplete')).toEqual(failed('수거는 반품과 교환 클레임만 가능합니다.'));
    expect(act('setClaimDelivery', parcel)).toEqual(failed('재배송은 교환 클레임만 가능합니다.'));
    expect(act('setClaimComplete')).toEqual(failed('교환완료는 교환 클레임만 가능합니다.'));
  });

  it('유형이 다르거나 없는 클레임은 처리할 수 없다', () => {
    const { act } = shopWithClaim('CANCEL');
    expect(act('setClaimApprove', { claimType: 'RETURN' })).toEqual(failed('클레임 유형이 일치하지 않습니다.'));
    expect(act('setClaimApprove', { claimBundleNo: 1 })).toEqual(failed('클레임 정보가 없습니다.'));
    expect(act('setClaimApprove', { claimType: undefined })).toMatchObject({ resultCode: 422 });
  });
});

describe('반품 클레임', () => {
  it('수거를 요청하고, 수거가 끝난 뒤에 승인한다', () => {
    const { act, claim, listed } = shopWithClaim('RETURN');
    expect(act('setClaimApprove')).toEqual(failed('수거완료 후 승인 가능합니다.'));
    expect(act('setClaimPickupComplete')).toEqual(failed('수거중 상태에서만 가능합니다'));
    expect(act('setClaimPickup', parcel)).toEqual(done);
    expect(claim().pickup).toMatchObject({ shipStatus: '수거중', parcelCompany: 'CJ대한통운' });
    expect(act('setClaimPickup', parcel)).toEqual(failed('수거요청대기 상태에서만 가능합니다'));
    expect(act('setClaimPickupComplete')).toEqual(done);
    expect(act('setClaimPickupComplete')).toEqual(failed('수거완료된 클레임입니다'));
    expect(act('setClaimPickup', parcel)).toEqual(failed('수거완료된 클레임입니다'));
    expect(act('setClaimApprove')).toEqual(done);
    expect([claim().claimStatus, listed('APPROVE')]).toEqual(['승인', 1]);
  });

  it('수거 송장이 보낸 송장과 같으면 거절한다', () => {
    const { act } = shopWithClaim('RETURN');
    expect(act('setClaimPickup', { ...parcel, invoiceNo: '111' })).toEqual(
      failed('수거 송장이 원송장 정보와 동일합니다'),
    );
  });

  it('보류할 수 있고, 보류한 반품도 수거가 끝나면 승인할 수 있다', () => {
    const { act, claim, listed } = shopWithClaim('RETURN');
    expect(act('setClaimPending', { ...holding, pendingReasonCode: 'X' })).toEqual(
      refused('보류사유코드가 올바르지 않습니다.'),
    );
    expect(act('setClaimPending', holding)).toEqual(done);
    expect(claim()).toMatchObject({ claimStatus: '보류', pendingReason: '상품 확인이 필요합니다' });
    expect([listed('REQUEST'), listed('PENDING')]).toEqual([0, 1]);
    expect(act('setClaimPending', holding)).toEqual(failed('이미 보류된 클레임입니다.'));
    act('setClaimPickup', parcel);
    act('setClaimPickupComplete');
    expect(act('setClaimApprove')).toEqual(done);
  });

  it('반품은 거절할 수 없고, 철회되면 철회 목록에 나온다', () => {
    const { act, buyer, claimBundleNo, listed } = shopWithClaim('RETURN');
    expect(act('setClaimReject', rejection)).toEqual(failed('거절은 취소 클레임만 가능합니다.'));
    buyer.withdrawClaim({ claimBundleNo });
    expect(listed('WITHDRAW')).toBe(1);
    expect(act('setClaimPickup', parcel)).toEqual(failed('철회된 클레임입니다.'));
  });
});

describe('교환 클레임', () => {
  it('수거가 끝나면 다시 보내고, 교환완료로 끝낸다', () => {
    const { act, claim, listed } = shopWithClaim('EXCHANGE');
    expect(act('setClaimDelivery', parcel)).toEqual(failed('수거완료 후 재배송 가능합니다.'));
    act('setClaimPickup', { shipMethod: 'DIRECT', scheduleShipDate: '2026-11-24' });
    act('setClaimPickupComplete');
    expect(act('setClaimApprove')).toEqual(failed('교환은 재배송과 교환완료로 처리해 주세요.'));
    expect(act('setClaimComplete')).toEqual(failed('재배송 후 교환완료 처리 가능합니다.'));
    expect(act('setClaimDelivery', parcel)).toEqual(done);
    expect(claim()).toMatchObject({
      claimStatus: '승인',
      delivery: { shipStatus: '배송중', invoiceNo: '612345678901' },
    });
    expect(act('setClaimDelivery', parcel)).toEqual(failed('이미 재배송된 클레임입니다.'));
    expect(act('setClaimComplete')).toEqual(done);
    expect(claim()).toMatchObject({ claimStatus: '완료', delivery: { shipStatus: '배송완료' } });
    expect(listed('APPROVE')).toBe(1);
    expect(act('setClaimComplete')).toEqual(failed('이미 완료된 클레임입니다.'));
  });

  it('다시 받을 곳이 채워져 있다', () => {
    const { bundle, claim } = shopWithClaim('EXCHANGE');
    const { name, phone, shipAddress } = bundle().delivery;
    expect(claim()).toMatchObject({ delivery: { name, phone, shipAddress } });
  });
});
