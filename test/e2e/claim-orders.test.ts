/** What 주문 and 송장 say of claims, and what becomes of them when a claim is decided or taken back. */
import {
  claimAtMall,
  claimRow,
  fillClaim,
  oneClaim,
  PARCEL,
  placeCancel,
  placeExchange,
  placeReturn,
  runClaims,
  siteSteps,
} from '../helpers/claim-shop';
import { atMall, fill, openOrderShop, rowOf, runOn, waybill, writesOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

const shipment = (scene: Scene, bundleNo: string) => {
  const { 전송상태, 클레임, 메시지 } = rowOf(scene, '송장', bundleNo);
  return { 전송상태, 클레임, 메시지 };
};
const order = (scene: Scene, bundleNo: string, nth = 0) => {
  const { 주문상태, 클레임 } = rowOf(scene, '주문', bundleNo, nth);
  return { 주문상태, 클레임 };
};
const HELD = { 전송상태: '보류', 클레임: '취소요청', 메시지: expect.stringContaining('거두면 저절로 풀립니다') };

/** An order that stands in the sheet before its buyer asks for anything. */
function standing(state: 'NEW' | 'CONFIRM' | 'COMPLETE', options = 1, scene = openOrderShop()) {
  const { bundleNo, orderOptionNos } = scene.buyer.placeOrder({ state, options });
  scene.collectNow();
  return { scene, bundleNo, orderOptionNos };
}

describe('열린 취소는 보내지 않은 송장을 보류한다', () => {
  it.each([
    ['CONFIRM', '미입력'],
    ['NEW', '발주확인전'],
  ] as const)('%s 주문: 취소를 거두면 %s(으)로 돌아온다', (state, back) => {
    const { scene, bundleNo } = standing(state);
    const { claimBundleNo } = scene.buyer.cancelRequest({ bundleNo });
    scene.tick();
    expect(shipment(scene, bundleNo)).toEqual(HELD);
    expect(order(scene, bundleNo)['클레임']).toBe('취소요청');
    siteSteps.withdraw(scene, claimBundleNo);
    scene.tick();
    expect(claimRow(scene, claimBundleNo)['처리상태']).toBe('철회');
    expect(shipment(scene, bundleNo)).toEqual({ 전송상태: back, 클레임: '', 메시지: '' });
    expect(order(scene, bundleNo)).toEqual({ 주문상태: state === 'NEW' ? '신규주문' : '상품준비중', 클레임: '' });
  });

  it('클레임만 가져와도 보류되고, 송장은 판매자가 적은 것을 지킨다', () => {
    const { scene, bundleNo } = standing('CONFIRM');
    fill(scene, '송장', bundleNo, { 작업: '송장전송', 택배사: 'CJ', 송장번호: waybill() });
    scene.buyer.cancelRequest({ bundleNo });
    const { runId } = scene.ask('startJob', { job: 'collectClaims' }) as { runId: string };
    scene.ask('continueJob', { runId });
    expect(shipment(scene, bundleNo)).toEqual(HELD);
    expect(rowOf(scene, '송장', bundleNo)).toMatchObject({ 작업: '송장전송', 송장번호: waybill() });
    runOn(scene, '송장');
    expect(writesOf(scene)).toEqual([]);
    expect(rowOf(scene, '송장', bundleNo)).toMatchObject({ 작업: '송장전송', 전송상태: '보류', 결과: '건너뜀' });
  });

  it('반품과 교환은 보류하지 않고 클레임 열에만 적히며, 끝나면 지워진다', () => {
    const { scene, bundleNo } = standing('COMPLETE', 2);
    const { claimBundleNo } = scene.buyer.exchangeGoods({
      bundleNo,
      orderOptionNos: [String(rowOf(scene, '주문', bundleNo)['옵션주문번호'])],
    });
    scene.tick();
    expect(shipment(scene, bundleNo)).toEqual({ 전송상태: '배송완료', 클레임: '교환요청', 메시지: '' });
    expect([0, 1].map((nth) => order(scene, bundleNo, nth)['클레임'])).toEqual(['교환요청', '']);
    for (const step of ['pick', 'receive', 'redeliver'] as const) siteSteps[step](scene, claimBundleNo);
    scene.tick();
    expect(order(scene, bundleNo)['클레임']).toBe('교환승인');
    siteSteps.complete(scene, claimBundleNo);
    scene.tick();
    expect(shipment(scene, bundleNo)['클레임']).toBe('');
    expect(order(scene, bundleNo)['클레임']).toBe('');
  });

  it('주문 수집이 반품 표시를 지우지 않는다', () => {
    const { scene, bundleNo } = standing('COMPLETE');
    scene.buyer.returnGoods({ bundleNo });
    scene.tick();
    scene.tick();
    expect(shipment(scene, bundleNo)['클레임']).toBe('반품요청');
  });
});

describe('위메프 화면에서 처리한 취소도 다음 수집에 따라온다', () => {
  it.each([
    ['approve', '취소완료', '취소됨'],
    ['reject', '배송중', '전송완료'],
  ] as const)('%s: 주문은 %s, 송장은 %s', (step, orderState, shipmentState) => {
    const { scene, claimNo, bundleNo } = oneClaim(placeCancel);
    siteSteps[step](scene, claimNo);
    scene.tick();
    expect(order(scene, bundleNo)).toEqual({ 주문상태: orderState, 클레임: '' });
    expect(shipment(scene, bundleNo)).toEqual({ 전송상태: shipmentState, 클레임: '', 메시지: '' });
  });
});

describe('실행하면 주문과 송장이 바로 따라온다', () => {
  it('묶음의 한 줄만 취소를 승인하면 그 줄은 취소완료, 송장은 남은 것만 담고 보류가 풀린다', () => {
    const { scene, bundleNo, orderOptionNos } = standing('CONFIRM', 2);
    const [first = ''] = orderOptionNos;
    const { claimBundleNo } = scene.buyer.cancelRequest({ bundleNo, orderOptionNos: [first] });
    scene.tick();
    expect(shipment(scene, bundleNo)).toEqual(HELD);
    fillClaim(scene, claimBundleNo, { 작업: '승인' });
    runClaims(scene);
    const lines = scene.rows('주문').filter((row) => row['배송번호'] === bundleNo);
    expect(lines.map((row) => [row['옵션주문번호'] === first, row['주문상태'], row['클레임']])).toEqual([
      [true, '취소완료', ''],
      [false, '상품준비중', ''],
    ]);
    expect(shipment(scene, bundleNo)).toEqual({ 전송상태: '미입력', 클레임: '', 메시지: '' });
    expect(rowOf(scene, '송장', bundleNo)['수량']).toBe(lines[1]?.['수량']);
  });

  it('거절은 물어본 뒤 송장과 함께 가고, 주문은 배송중, 송장은 전송완료가 된다', () => {
    const claim = oneClaim(placeCancel, openOrderShop({ answerYes: true }));
    claim.set({ 작업: '거절', ...PARCEL, 처리사유: '어제 보냈습니다' });
    claim.run();
    expect(claim.row()).toMatchObject({ 작업: '', 처리상태: '거절', 결과: '성공', 처리기한: '' });
    expect(writesOf(claim.scene).map(({ body }) => body)).toEqual([
      expect.objectContaining({
        ...{ claimBundleNo: claim.claimNo, shipMethod: 'PARCEL', parcelCompanyCode: 'D002' },
        ...{ invoiceNo: PARCEL.송장번호, rejectReasonDetail: '어제 보냈습니다' },
      }),
    ]);
    expect(order(claim.scene, claim.bundleNo)).toEqual({ 주문상태: '배송중', 클레임: '' });
    expect(shipment(claim.scene, claim.bundleNo)).toEqual({ 전송상태: '전송완료', 클레임: '', 메시지: '' });
    expect(atMall(claim.scene, claim.bundleNo)).toMatchObject({ state: 'DELIVERY' });
  });

  it('아니라고 하면 거절하지 않고, 다른 클레임은 처리한다', () => {
    const scene = openOrderShop({ answerYes: false });
    const kept = placeCancel(scene);
    const back = placeReturn(scene);
    scene.collectNow();
    fillClaim(scene, kept.claimNo, { 작업: '거절', ...PARCEL });
    fillClaim(scene, back.claimNo, { 작업: '수거요청', ...PARCEL });
    runClaims(scene);
    expect(claimRow(scene, kept.claimNo)).toMatchObject({ 처리상태: '요청', 결과: '건너뜀' });
    expect(claimAtMall(scene, kept.claimNo).status).toBe('REQUEST');
    expect(claimRow(scene, back.claimNo)).toMatchObject({ 수거상태: '수거중', 결과: '성공' });
  });

  it('사이드바는 질문으로 멈췄다가 대답을 받아 거절한다', () => {
    const claim = oneClaim(placeCancel);
    claim.set({ 작업: '거절', ...PARCEL });
    const run = (args: object) => {
      const { runId } = claim.scene.ask('startJob', { job: 'processClaims', ...args }) as { runId: string };
      return claim.scene.ask('continueJob', { runId }) as { state: string; questions: string[] };
    };
    const asking = run({});
    expect(asking).toMatchObject({ state: '질문', questions: [expect.stringContaining('발송한 것이 되고')] });
    expect(claim.calls()).toEqual([]);
    expect(run({ asked: asking.questions }).state).toBe('완료');
    expect(claim.row()).toMatchObject({ 처리상태: '거절', 결과: '성공' });
  });

  it('반품과 교환은 차례대로 끝까지 갈 수 있다', () => {
    const scene = openOrderShop();
    const back = placeReturn(scene);
    const exchange = placeExchange(scene);
    scene.collectNow();
    const acts = [
      ['수거요청', '수거요청'],
      ['수거완료', '수거완료'],
      ['승인', '재배송'],
    ] as const;
    for (const [nth, [forReturn, forExchange]] of acts.entries()) {
      fillClaim(scene, back.claimNo, { 작업: forReturn, ...PARCEL, 송장번호: waybill(nth + 10) });
      fillClaim(scene, exchange.claimNo, { 작업: forExchange, ...PARCEL, 송장번호: waybill(nth + 20) });
      runClaims(scene);
    }
    fillClaim(scene, exchange.claimNo, { 작업: '교환완료' });
    runClaims(scene);
    expect(claimRow(scene, back.claimNo)).toMatchObject({ 작업: '', 처리상태: '승인', 결과: '성공' });
    expect(claimRow(scene, exchange.claimNo)).toMatchObject({ 작업: '', 처리상태: '완료', 결과: '성공' });
    expect(claimAtMall(scene, exchange.claimNo)).toMatchObject({
      ...{ status: 'COMPLETE', pickup: { invoiceNo: waybill(20) }, delivery: { invoiceNo: waybill(22) } },
    });
    expect(order(scene, exchange.bundleNo)['클레임']).toBe('');
  });
});

describe('수집과 실행 사이에 구매자가 거둔 취소', () => {
  it.each(['승인', '거절'] as const)('%s하려 해도 철회로 끝나고, 아무것도 잃지 않는다', (act) => {
    const claim = oneClaim(placeCancel, openOrderShop({ answerYes: true }));
    siteSteps.withdraw(claim.scene, claim.claimNo);
    claim.set({ 작업: act, ...PARCEL, 메모: '확인함' });
    claim.run();
    expect(claim.row()).toMatchObject({ 작업: '', 처리상태: '철회', 결과: '건너뜀', 메모: '확인함', 처리기한: '' });
    expect(claim.row()['메시지']).toContain('거두어');
    expect(order(claim.scene, claim.bundleNo)).toEqual({ 주문상태: '상품준비중', 클레임: '' });
    expect(shipment(claim.scene, claim.bundleNo)).toEqual({ 전송상태: '미입력', 클레임: '', 메시지: '' });
    expect(atMall(claim.scene, claim.bundleNo).state).toBe('CONFIRM');
    fill(claim.scene, '송장', claim.bundleNo, { 작업: '송장전송', 택배사: 'CJ', 송장번호: waybill(5) });
    runOn(claim.scene, '송장');
    expect(shipment(claim.scene, claim.bundleNo)['전송상태']).toBe('전송완료');
  });

  it('반품을 거두었으면 수거요청은 철회로 끝난다', () => {
    const claim = oneClaim(placeReturn);
    siteSteps.withdraw(claim.scene, claim.claimNo);
    claim.set({ 작업: '수거요청', ...PARCEL });
    claim.run();
    expect(claim.row()).toMatchObject({ 작업: '', 처리상태: '철회', 결과: '건너뜀' });
    expect(order(claim.scene, claim.bundleNo)['클레임']).toBe('');
  });
});
