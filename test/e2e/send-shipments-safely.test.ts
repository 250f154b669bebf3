/** 송장전송, whole: what a buyer wants cancelled is held, and nothing leaves twice when answers are lost. */
import { CONFIRMED, collected, missing, one, parcel } from '../helpers/order-parcels';
import { atMall, callsAbout, fill, historyOf, rowOf, runOn, waybill, writesOf } from '../helpers/order-shop';

const SEND = 'setOrderDelivery';
const READ = 'getOrderInfo';
const DELIVERY = '/order/in/setOrderDelivery';
const CLAIMS = '/claim/out/getClaimList';
const ORDERS = '/order/out/getOrderList';

describe('구매자의 취소 요청', () => {
  it('수집 뒤에 취소를 요청한 묶음은 보류이고 작업이 남으며, 철회하면 다시 실행할 때 보낸다', () => {
    const { scene, orders } = collected(CONFIRMED, CONFIRMED);
    const [wanted = missing(), other = missing()] = orders;
    const { claimBundleNo } = scene.buyer.cancelRequest({ bundleNo: wanted.bundleNo });
    for (const [nth, { bundleNo }] of orders.entries()) fill(scene, '송장', bundleNo, parcel(nth));
    const [run] = runOn(scene, '송장');
    expect(callsAbout(scene, wanted)).toEqual([]);
    expect(callsAbout(scene, other)).toEqual([SEND]);
    expect(run).toMatchObject({ state: '완료', ok: 1, skipped: 1, failed: 0 });
    const held = { 작업: '송장전송', 전송상태: '보류', 결과: '건너뜀', 클레임: '취소요청' };
    expect(rowOf(scene, '송장', wanted.bundleNo)).toMatchObject(held);
    expect(rowOf(scene, '송장', wanted.bundleNo)['메시지']).toContain('취소를 요청해 보내지 않았습니다');

    runOn(scene, '송장');
    expect(callsAbout(scene, wanted)).toEqual([]);
    expect(rowOf(scene, '송장', wanted.bundleNo)).toMatchObject(held);

    scene.buyer.withdrawClaim({ claimBundleNo });
    runOn(scene, '송장');
    expect(callsAbout(scene, wanted)).toEqual([SEND]);
    expect(rowOf(scene, '송장', wanted.bundleNo)).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
    scene.tick();
    expect(rowOf(scene, '송장', wanted.bundleNo)['클레임']).toBe('');
  });

  it.each([
    ['클레임의 목록', CLAIMS],
    ['주문의 목록', ORDERS],
  ])('%s이 그 취소 요청을 빠뜨려도 다른 목록이 말하므로 보내지 않는다', (_, path) => {
    const { scene, orders } = collected(CONFIRMED, CONFIRMED);
    const [wanted = missing(), other = missing()] = orders;
    scene.buyer.cancelRequest({ bundleNo: wanted.bundleNo });
    for (const [nth, { bundleNo }] of orders.entries()) fill(scene, '송장', bundleNo, parcel(nth));
    scene.buyer.faults({ path, times: 0, fault: { leaveOutEvery: 1 } });
    runOn(scene, '송장');
    expect(callsAbout(scene, wanted)).toEqual([]);
    expect(callsAbout(scene, other)).toEqual([SEND]);
    expect(rowOf(scene, '송장', wanted.bundleNo)).toMatchObject({
      ...{ 작업: '송장전송', 전송상태: '보류', 결과: '건너뜀', 클레임: '취소요청' },
    });
  });

  it.each([
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['401', { status: 401, body: { resultCode: 401, error: '인증 실패' } }],
    ['HTML 쪽', { status: 200, html: true as const }],
    ['시간 초과', { cut: 'before' as const }],
    ['모양이 다른 답', { status: 200, body: { resultCode: 200, data: { claim: [{ nothing: 1 }] } } }],
    ['429', { status: 429, headers: { 'Retry-After': '1' } }],
  ])('취소 요청을 읽지 못하면(%s) 하나도 보내지 않고 그렇게 말한다', (_, fault) => {
    const { scene, orders } = collected(CONFIRMED, {});
    for (const [nth, { bundleNo }] of orders.entries()) fill(scene, '송장', bundleNo, parcel(nth));
    scene.buyer.faults({ path: CLAIMS, times: 0, fault });
    const [run] = runOn(scene, '송장');
    expect(writesOf(scene)).toEqual([]);
    expect(run?.state).toBe('실패');
    expect(run?.lines.at(-1)?.text).toContain('취소 요청을 읽지 못해 송장을 보내지 않았습니다');
    expect(historyOf(scene)).toContain('취소 요청을 읽지 못해');
    for (const { bundleNo } of orders) expect(rowOf(scene, '송장', bundleNo)['작업']).toBe('송장전송');
    scene.buyer.clearFaults();
    runOn(scene, '송장');
    for (const { bundleNo } of orders) expect(rowOf(scene, '송장', bundleNo)).toMatchObject({ 전송상태: '전송완료' });
  });

  it('주문의 목록을 읽지 못해도 하나도 보내지 않고 그렇게 말한다', () => {
    const { scene, orders } = collected(CONFIRMED, CONFIRMED);
    for (const [nth, { bundleNo }] of orders.entries()) fill(scene, '송장', bundleNo, parcel(nth));
    scene.buyer.faults({ path: ORDERS, times: 0, fault: { status: 500 } });
    runOn(scene, '송장');
    expect(writesOf(scene)).toEqual([]);
    expect(historyOf(scene)).toContain('취소 요청을 읽지 못해 송장을 보내지 않았습니다');
  });

  it('취소가 승인된 묶음은 위메프가 거절하고, 나머지는 보낸다', () => {
    const { scene, orders } = collected(CONFIRMED, CONFIRMED);
    const [gone = missing(), other = missing()] = orders;
    fill(scene, '주문', gone.bundleNo, { 작업: '판매취소', 취소사유: '품절' });
    for (const [nth, { bundleNo }] of orders.entries()) fill(scene, '송장', bundleNo, parcel(nth));
    runOn(scene, '주문');
    runOn(scene, '송장');
    expect(callsAbout(scene, gone)).toEqual(['setOrderCancel']);
    expect(rowOf(scene, '송장', gone.bundleNo)).toMatchObject({ 작업: '송장전송', 전송상태: '취소됨', 결과: '오류' });
    expect(rowOf(scene, '송장', other.bundleNo)).toMatchObject({ 전송상태: '전송완료' });
  });
});

describe('이미 보냈거나 답을 잃었을 때', () => {
  it('위메프 화면에서 같은 송장으로 보낸 것은 성공이다', () => {
    const { scene, bundleNo, row, set, run } = one();
    scene.buyer.moveOrder({ bundleNo, state: 'DELIVERY', parcelCompanyCode: 'D002', invoiceNo: waybill() });
    set(parcel());
    run();
    expect(row()).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
  });

  it('다른 송장으로 이미 보낸 것은 전송완료이고 그 송장을 말하며, 판매자의 송장수정으로만 바뀐다', () => {
    const { scene, bundleNo, row, set, run } = one();
    scene.buyer.moveOrder({ bundleNo, state: 'DELIVERY', parcelCompanyCode: 'D003', invoiceNo: '512345678901' });
    set(parcel());
    run();
    expect(row()).toMatchObject({ 작업: '송장전송', 전송상태: '전송완료', 결과: '실패' });
    expect(row()['메시지']).toMatch(/한진택배 512345678901/);
    scene.buyer.forgetRequests();
    run();
    expect(writesOf(scene)).toEqual([]);
    scene.tick();
    set({ 작업: '송장수정' });
    run();
    expect(row()).toMatchObject({ 작업: '', 결과: '성공' });
    expect(atMall(scene, bundleNo).delivery).toMatchObject({ parcelCompany: 'CJ대한통운', invoiceNo: waybill() });
  });

  it.each(['before', 'after'] as const)('답이 끊기면(%s) 위메프에 물어 한 번만 보낸다', (cut) => {
    const { scene, bundleNo, row, set, run, calls } = one();
    set(parcel());
    scene.buyer.faults({ path: DELIVERY, fault: { cut } });
    run();
    expect(calls()).toEqual([SEND, READ]);
    if (cut === 'before') {
      const { 처리일시: sentAt } = row();
      expect(row()).toMatchObject({ 작업: '송장전송', 전송상태: '전송중', 결과: '확인필요' });
      scene.clock.advance(14 * 60_000);
      run();
      expect(calls()).toEqual([SEND, READ, READ]);
      expect(row()).toMatchObject({ 전송상태: '전송중', 결과: '확인필요', 처리일시: sentAt });
      scene.clock.advance(60_000);
      run();
      expect(calls()).toEqual([SEND, READ, READ, READ, SEND]);
    }
    expect(row()).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
    expect(atMall(scene, bundleNo).delivery.invoiceNo).toBe(waybill());
  });

  it.each(['before', 'after'] as const)(
    '답도 끊기고(%s) 물을 수도 없으면 전송중과 확인필요로 남고, 다시 실행하면 먼저 묻는다',
    (cut) => {
      const { scene, bundleNo, row, set, run, calls } = one();
      set(parcel());
      scene.buyer.faults([
        { path: DELIVERY, fault: { cut } },
        { path: '/order/out/getOrderInfo', times: 0, fault: { status: 500 } },
      ]);
      run();
      expect(row()).toMatchObject({ 작업: '송장전송', 전송상태: '전송중', 결과: '확인필요' });
      run();
      expect(row()).toMatchObject({ 작업: '송장전송', 전송상태: '전송중', 결과: '확인필요' });
      expect(calls().filter((call) => call === SEND)).toHaveLength(1);
      scene.buyer.clearFaults();
      scene.buyer.forgetRequests();
      scene.clock.advance(15 * 60_000);
      run();
      expect(calls()).toEqual(cut === 'before' ? [READ, SEND] : [READ]);
      expect(row()).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
      expect(atMall(scene, bundleNo).delivery.invoiceNo).toBe(waybill());
    },
  );

  it.each([
    ['보낸 뒤였으면 전송완료라고 말하고', 'after', { 작업: '', 전송상태: '전송완료', 결과: '성공' }, '이미 보낸 뒤에'],
    ['보내기 전이었으면 보류하고', 'before', { 작업: '송장전송', 전송상태: '보류', 결과: '건너뜀' }, '취소를 요청해'],
  ] as const)('전송중에 취소 요청이 들어온 것은 위메프에 물어, %s 더 보내지 않는다', (_, cut, told, says) => {
    const { scene, bundleNo, row, set, run, order } = one();
    set(parcel());
    const lost = { path: '/order/out/getOrderInfo', times: 0, fault: { status: 500 } };
    scene.buyer.faults([{ path: DELIVERY, fault: { cut } }, lost]);
    run();
    scene.buyer.clearFaults();
    if (cut === 'before') scene.buyer.cancelRequest({ bundleNo });
    else scene.buyer.faults({ path: CLAIMS, times: 0, fault: openCancelOf(bundleNo) });
    scene.buyer.forgetRequests();
    if (cut === 'before') {
      run();
      expect(row()).toMatchObject({ 전송상태: '전송중', 결과: '확인필요' });
    }
    scene.clock.advance(15 * 60_000);
    run();
    expect(callsAbout(scene, order)).toEqual([]);
    expect(row()).toMatchObject(told);
    expect(row()['메시지']).toContain(says);
  });

  it('위메프의 500이 이어지면 확인필요이고 작업이 남아, 나중에 다시 실행하면 보낸다', () => {
    const { scene, row, set, run } = one();
    set(parcel());
    scene.buyer.faults({ path: DELIVERY, times: 0, fault: { status: 500 } });
    run();
    expect(row()).toMatchObject({ 작업: '송장전송', 전송상태: '전송중', 결과: '확인필요' });
    scene.buyer.clearFaults();
    scene.clock.advance(15 * 60_000);
    run();
    expect(row()).toMatchObject({ 작업: '', 전송상태: '전송완료' });
  });
});

/** What the mall says of a cancel of this bundle as long as it has not noticed that the parcel left. */
const openCancelOf = (bundleNo: string) => ({
  status: 200,
  body: {
    resultCode: 200,
    data: {
      claim: [{ claimBundleNo: '900000001', bundleNo, requestDate: '2026-11-23 10:00:00', orderProduct: [] }],
    },
  },
});
