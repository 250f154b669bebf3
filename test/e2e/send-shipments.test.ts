/** 송장전송, 송장수정, 배송완료 and 강제완료, whole: what leaves, what is held, and what happens when answers are lost. */
import type { PlacedOrder } from '../../local/wemakeprice/buyer';
import type { Run } from '../../src/jobs/run';
import {
  askedOf,
  atMall,
  callsAbout,
  fill,
  historyOf,
  openOrderShop,
  rowOf,
  runOn,
  waybill,
  writesOf,
} from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

const SEND = 'setOrderDelivery';
const READ = 'getOrderInfo';
const DELIVERY = '/order/in/setOrderDelivery';
const CLAIMS = '/claim/out/getClaimList';
const parcel = (nth = 1) => ({ 작업: '송장전송', 택배사: 'CJ대한통운', 송장번호: waybill(nth) });

type Wish = Parameters<Scene['buyer']['placeOrder']>[0];
const CONFIRMED: Wish = { state: 'CONFIRM' };

/** Orders, collected; the mall has forgotten what it was asked for that. */
function collected(...wishes: Wish[]): { scene: Scene; orders: PlacedOrder[] } {
  return collectedIn(openOrderShop(), wishes);
}

function collectedIn(scene: Scene, wishes: readonly Wish[]): { scene: Scene; orders: PlacedOrder[] } {
  const orders = wishes.map((wish) => scene.buyer.placeOrder(wish));
  scene.collectNow();
  scene.buyer.forgetRequests();
  return { scene, orders };
}

function one(wish: Wish = CONFIRMED, scene = openOrderShop()) {
  const { orders } = collectedIn(scene, [wish]);
  const order = orders[0] ?? missing();
  const { bundleNo } = order;
  return {
    ...{ scene, order, bundleNo },
    row: () => rowOf(scene, '송장', bundleNo),
    set: (cells: Record<string, string>) => fill(scene, '송장', bundleNo, cells),
    run: () => runOn(scene, '송장'),
    calls: () => callsAbout(scene, order, askedOf(scene)),
  };
}

function missing(): never {
  throw new Error('no order');
}

describe('발주확인과 송장', () => {
  it('수집과 수집 사이에 발주확인하면 송장 행이 곧바로 미입력이 된다', () => {
    const { scene, bundleNo, row } = one({});
    expect(row()['전송상태']).toBe('발주확인전');
    fill(scene, '주문', bundleNo, { 작업: '발주확인' });
    runOn(scene, '주문');
    expect(row()['전송상태']).toBe('미입력');
  });

  it('발주확인전의 송장전송은 발주확인을 먼저 하고 보내며, 주문에도 적힌다', () => {
    const { scene, bundleNo, row, set, run, calls } = one({});
    set(parcel());
    run();
    expect(calls()).toEqual(['setOrderConfirm', READ, SEND]);
    expect(row()).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
    expect(rowOf(scene, '주문', bundleNo)['주문상태']).toBe('상품준비중');
    scene.tick();
    expect(rowOf(scene, '주문', bundleNo)).toMatchObject({ 주문상태: '배송중', 송장번호: waybill() });
    expect(row()['전송상태']).toBe('전송완료');
  });

  it('발주확인을 먼저 하지 않기로 설정하면 보내지 않고 어디서 하는지 말한다', () => {
    const { scene, row, set, run } = one({});
    scene.ask('saveSettings', { confirmBeforeDispatch: false });
    set(parcel());
    run();
    expect(writesOf(scene)).toEqual([]);
    expect(row()).toMatchObject({ 작업: '송장전송', 전송상태: '발주확인전', 결과: '오류' });
    expect(row()['메시지']).toContain('「주문」에서 발주확인을 먼저');
  });

  it('그사이 구매자가 배송지를 바꿨으면 보내지 않고 새 배송지를 보이며, 다시 실행하면 보낸다', () => {
    const { scene, bundleNo, row, set, run, calls } = one({});
    scene.buyer.changeAddress({ bundleNo, shipAddress: { addrDetail: '새집 303호' } });
    set(parcel());
    run();
    expect(calls()).toEqual(['setOrderConfirm', READ]);
    expect(row()).toMatchObject({ 작업: '송장전송', 결과: '오류', 주소: expect.stringContaining('새집 303호') });
    expect(row()['메시지']).toContain('배송지를 바꿔');
    run();
    expect(calls()).toEqual(['setOrderConfirm', READ, SEND]);
    expect(row()).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
  });

  it('발주확인 뒤에 다시 읽지 못하면 보내지 않고, 다시 실행하면 보낸다', () => {
    const { scene, row, set, run, order } = one({});
    set(parcel());
    scene.buyer.faults({ path: '/order/out/getOrderInfo', times: 0, fault: { status: 503 } });
    run();
    expect(callsAbout(scene, order)).toEqual(['setOrderConfirm']);
    expect(row()).toMatchObject({ 작업: '송장전송', 결과: '실패' });
    scene.buyer.clearFaults();
    run();
    expect(callsAbout(scene, order).filter((call) => call === SEND)).toHaveLength(1);
    expect(row()).toMatchObject({ 작업: '', 전송상태: '전송완료' });
  });

  it('위메프가 주문확인건만 받는다고 하면 발주확인하고 한 번 더 보낸다', () => {
    const { row, set, run, calls } = one({});
    set({ ...parcel(), 전송상태: '미입력' });
    run();
    expect(calls()).toEqual([SEND, 'setOrderConfirm', SEND]);
    expect(row()).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
    expect(row()['메시지']).toMatch(/^주의: .*발주확인을 먼저/);
  });
});

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

  it('다른 송장으로 보낸 것은 실패이고 그 송장을 말하며, 송장수정으로 바꿀 수 있다', () => {
    const { scene, bundleNo, row, set, run } = one();
    scene.buyer.moveOrder({ bundleNo, state: 'DELIVERY', parcelCompanyCode: 'D003', invoiceNo: '512345678901' });
    set(parcel());
    run();
    expect(row()).toMatchObject({ 작업: '송장전송', 전송상태: '전송실패', 결과: '실패' });
    expect(row()['메시지']).toMatch(/한진택배 512345678901/);
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
    expect(calls()).toEqual(cut === 'before' ? [SEND, READ, SEND] : [SEND, READ]);
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
    run();
    expect(callsAbout(scene, order)).toEqual([]);
    expect(row()).toMatchObject(told);
    expect(row()['메시지']).toContain(says);
  });

  it('위메프의 500이 이어지면 실패이고 작업이 남아, 나중에 다시 실행하면 보낸다', () => {
    const { scene, row, set, run } = one();
    set(parcel());
    scene.buyer.faults({ path: DELIVERY, times: 0, fault: { status: 500 } });
    run();
    expect(row()).toMatchObject({ 작업: '송장전송', 전송상태: '전송실패', 결과: '실패' });
    scene.buyer.clearFaults();
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

describe('보내는 방법마다 필요한 것', () => {
  it.each([
    ['직접배송', {}, '「배송예정일」'],
    ['직접배송', { 배송예정일: '2026-11-20' }, '「배송예정일」'],
    ['기타', {}, '「기타배송내용」'],
    ['택배', { 택배사: 'CJ대한통운' }, '「송장번호」'],
    ['', { 송장번호: waybill() }, '「택배사」'],
    ['드론', { 택배사: 'CJ대한통운', 송장번호: waybill() }, '「배송방법」'],
    ['택배', { 택배사: '용달', 송장번호: waybill() }, '「택배사」'],
  ])('%s %j이면 %s을 말하고 보내지 않는다', (method, cells, header) => {
    const { scene, row, set, run } = one();
    set({ 작업: '송장전송', 배송방법: method, ...cells });
    run();
    expect(writesOf(scene)).toEqual([]);
    expect(row()).toMatchObject({ 작업: '송장전송', 전송상태: '미입력', 결과: '오류' });
    expect(row()['메시지']).toContain(header);
  });

  it.each([
    ['직접배송', { 배송예정일: '2026-11-25' }, { shipMethod: 'DIRECT', scheduleShipDate: '2026-11-25' }, ''],
    ['우편', {}, { shipMethod: 'POST' }, ''],
    ['기타', { 기타배송내용: '퀵으로 보냅니다' }, { shipMethod: 'ETC', shipMethodMessage: '퀵으로 보냅니다' }, ''],
    ['우편', { 송장번호: waybill() }, { shipMethod: 'POST' }, '주의: 「송장번호」 배송방법이 택배가 아니라서'],
  ])('%s %j', (method, cells, body, says) => {
    const { scene, bundleNo, row, set, run } = one();
    set({ 작업: '송장전송', 배송방법: method, ...cells });
    run();
    expect(writesOf(scene)).toEqual([{ call: SEND, body: { bundleNo, ...body } }]);
    expect(row()).toMatchObject({
      작업: '',
      전송상태: '전송완료',
      결과: '성공',
      메시지: expect.stringContaining(says),
    });
  });

  it('직접배송은 보낸 뒤에 배송완료를 알릴 수 있다', () => {
    const { scene, order, bundleNo, row, set, run } = one();
    set({ 작업: '송장전송', 배송방법: '직접배송', 배송예정일: '2026-11-24' });
    run();
    set({ 작업: '배송완료' });
    run();
    expect(callsAbout(scene, order)).toEqual([SEND, 'setOrderComplete']);
    expect(row()).toMatchObject({ 작업: '', 전송상태: '배송완료', 결과: '성공' });
    expect(atMall(scene, bundleNo).state).toBe('COMPLETE');
  });

  it('택배의 배송완료와 직접배송의 송장수정은 할 수 없다고 말한다', () => {
    const { scene, orders } = collected({ state: 'DELIVERY' }, { state: 'DELIVERY' });
    const [first = missing(), second = missing()] = orders;
    fill(scene, '송장', first.bundleNo, { 작업: '배송완료' });
    fill(scene, '송장', second.bundleNo, { 작업: '송장수정', 배송방법: '직접배송', 배송예정일: '2026-11-30' });
    runOn(scene, '송장');
    expect(writesOf(scene)).toEqual([]);
    expect(rowOf(scene, '송장', first.bundleNo)['메시지']).toMatch(/「배송방법」 배송완료는 직접배송만/);
    expect(rowOf(scene, '송장', second.bundleNo)['메시지']).toMatch(/「배송방법」 송장수정은 택배로/);
  });

  it('송장수정은 새 번호를 보내고, 답이 끊겨도 위메프에 물어 확인한다', () => {
    const { scene, bundleNo, row, set, run, order } = one();
    set(parcel(1));
    run();
    set({ 작업: '송장수정', 택배사: '한진', 송장번호: '5123-4567-8901' });
    scene.buyer.faults({ path: '/order/in/setParcelDelivery', fault: { cut: 'after' } });
    run();
    expect(callsAbout(scene, order)).toEqual([SEND, 'setParcelDelivery']);
    expect(writesOf(scene)[1]?.body).toEqual({ bundleNo, parcelCompanyCode: 'D003', invoiceNo: '512345678901' });
    expect(row()).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
    expect(atMall(scene, bundleNo).delivery).toMatchObject({ parcelCompany: '한진택배', invoiceNo: '512345678901' });
  });

  it('위메프에 코드가 없는 택배사는 보내지 않고 기타로 보내는 길을 말한다', () => {
    const { scene, row, set, run } = one();
    set({ ...parcel(), 택배사: '큐익스프레스' });
    run();
    expect(writesOf(scene)).toEqual([]);
    expect(row()).toMatchObject({ 작업: '송장전송', 결과: '오류' });
    expect(row()['메시지']).toMatch(
      /「택배사」.*택배사 목록에 없습니다.*「배송방법」을\(를\) 기타로.*「기타배송내용」/,
    );
  });

  it('숫자가 사라진 송장번호(1.23E+11)는 보내지 않는다', () => {
    const { scene, row, set, run } = one();
    set({ ...parcel(), 송장번호: '6.12346E+11' });
    run();
    expect(writesOf(scene)).toEqual([]);
    expect(row()).toMatchObject({ 작업: '송장전송', 결과: '오류', 메시지: expect.stringContaining('「송장번호」') });
  });

  it('같은 송장번호를 쓴 두 행은 모두 보내고 둘 다 주의를 적는다', () => {
    const { scene, orders } = collected(CONFIRMED, CONFIRMED);
    for (const { bundleNo } of orders) fill(scene, '송장', bundleNo, parcel(7));
    runOn(scene, '송장');
    for (const order of orders) {
      expect(callsAbout(scene, order)).toEqual([SEND]);
      expect(rowOf(scene, '송장', order.bundleNo)).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
      expect(rowOf(scene, '송장', order.bundleNo)['메시지']).toMatch(/^주의: 「송장번호」 같은 송장번호가 2행, 3행에/);
    }
  });

  it('틀린 행이 맞는 행을 막지 않는다', () => {
    const { scene, orders } = collected(CONFIRMED, CONFIRMED, CONFIRMED, CONFIRMED, CONFIRMED);
    const wrong = [{ 송장번호: '' }, { 판매자ID: 'another01' }, { 배송방법: '드론' }];
    for (const [nth, { bundleNo }] of orders.entries())
      fill(scene, '송장', bundleNo, { ...parcel(nth), ...wrong[nth] });
    const [run] = runOn(scene, '송장');
    expect(run).toMatchObject({ state: '완료', ok: 2, failed: 3 });
    expect(orders.map((order) => callsAbout(scene, order).length)).toEqual([0, 0, 0, 1, 1]);
    expect(orders.map(({ bundleNo }) => rowOf(scene, '송장', bundleNo)['결과'])).toEqual([
      ...['오류', '오류', '오류'],
      ...['성공', '성공'],
    ]);
    expect(rowOf(scene, '송장', orders[1]?.bundleNo ?? '')['메시지']).toMatch(/another01.*sbdc6678/);
  });
});

describe('강제완료', () => {
  it('메뉴에서는 먼저 묻고, 아니라고 하면 건너뛰고 그렇게 적는다', () => {
    const { scene, bundleNo, row, set, run } = one();
    set({ 작업: '강제완료' });
    const [ended] = run();
    expect(scene.runtime.said.alerts.at(-1)).toMatchObject({
      answer: 'NO',
      message: expect.stringContaining(bundleNo),
    });
    expect(ended).toMatchObject({ state: '완료', ok: 0, skipped: 1 });
    expect(row()).toMatchObject({
      전송상태: '미입력',
      결과: '건너뜀',
      메시지: expect.stringContaining('물어본 뒤에만'),
    });
    expect(historyOf(scene)).toMatch(new RegExp(`${bundleNo}.*강제완료 건너뜀`));
  });

  it('그렇다고 하면 위메프에 아무것도 보내지 않고 끝내며, 연동이력에 남고, 수집이 되돌리지 않는다', () => {
    const { scene, bundleNo, row, set, run } = one(CONFIRMED, openOrderShop({ answerYes: true }));
    set({ 작업: '강제완료' });
    run();
    expect(askedOf(scene)).toEqual([]);
    expect(row()).toMatchObject({ 작업: '', 전송상태: '강제완료', 결과: '성공' });
    expect(historyOf(scene)).toMatch(new RegExp(`${bundleNo}.*강제완료 성공`));
    scene.tick();
    expect(row()['전송상태']).toBe('강제완료');
    expect(atMall(scene, bundleNo).state).toBe('CONFIRM');
  });

  it('사이드바에서는 질문으로 멈추고, 답을 주면 한다', () => {
    const { scene, bundleNo, row, set } = one();
    set({ 작업: '강제완료' });
    const first = startAndGoOn(scene, {});
    expect(first).toMatchObject({ state: '질문', questions: [expect.stringContaining(bundleNo)] });
    expect(row()).toMatchObject({ 작업: '강제완료', 전송상태: '미입력', 결과: '' });
    const second = startAndGoOn(scene, { asked: first.questions });
    expect(second).toMatchObject({ state: '완료', ok: 1 });
    expect(row()).toMatchObject({ 작업: '', 전송상태: '강제완료', 결과: '성공' });
    expect(askedOf(scene)).toEqual([]);
  });

  it('사이드바에서 아니라고 답하면 강제완료만 건너뛰고 송장전송은 한다', () => {
    const { scene, orders } = collected(CONFIRMED, CONFIRMED);
    const [forced = missing(), sent = missing()] = orders;
    fill(scene, '송장', forced.bundleNo, { 작업: '강제완료' });
    fill(scene, '송장', sent.bundleNo, parcel());
    const run = startAndGoOn(scene, { asked: [] });
    expect(run).toMatchObject({ state: '완료', ok: 1, skipped: 1 });
    expect(rowOf(scene, '송장', forced.bundleNo)).toMatchObject({ 전송상태: '미입력', 결과: '건너뜀' });
    expect(rowOf(scene, '송장', sent.bundleNo)).toMatchObject({ 전송상태: '전송완료', 결과: '성공' });
  });

  it('물은 뒤에 강제완료할 행이 늘었으면 옛 답으로는 하지 않는다', () => {
    const { scene, orders } = collected(CONFIRMED, CONFIRMED);
    fill(scene, '송장', orders[0]?.bundleNo ?? '', { 작업: '강제완료' });
    const { questions } = startAndGoOn(scene, {});
    fill(scene, '송장', orders[1]?.bundleNo ?? '', { 작업: '강제완료' });
    expect(startAndGoOn(scene, { asked: questions })).toMatchObject({ ok: 0, skipped: 2 });
    for (const { bundleNo } of orders) expect(rowOf(scene, '송장', bundleNo)['전송상태']).toBe('미입력');
  });

  it('묻는 것은 그 행들을 말할 때뿐이다: 이미 끝난 것만 있으면 묻지 않는다', () => {
    const { scene, set, run } = one({ state: 'DELIVERY' });
    set({ 작업: '강제완료' });
    run();
    expect(scene.runtime.said.alerts.filter(({ title }) => title === '실행')).toEqual([]);
  });
});

function startAndGoOn(scene: Scene, args: { asked?: string[] }): Run {
  let run = scene.ask('startJob', { job: 'sendShipments', ...args }) as Run;
  while (run.state === '진행중') run = scene.ask('continueJob', { runId: run.runId }) as Run;
  return run;
}

it('사이드바의 20초가 모자라도 못 보낸 행을 실패로 적지 않고 다음에 이어서 보낸다', () => {
  const scene = openOrderShop();
  scene.ask('saveSettings', { rereadsPerRun: 0 });
  scene.buyer.placeOrders({ count: 250, state: 'CONFIRM', from: '2026-11-23 08:30:00', to: '2026-11-23 09:50:00' });
  scene.collectNow();
  for (const [nth, row] of scene.rows('송장').entries()) fill(scene, '송장', String(row['배송번호']), parcel(nth));
  scene.buyer.forgetRequests();
  const run = startAndGoOn(scene, { asked: [] });
  expect(run).toMatchObject({ state: '완료', done: 250, ok: 250, failed: 0 });
  expect(writesOf(scene)).toHaveLength(250);
  for (const row of scene.rows('송장')) expect(row).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
});
