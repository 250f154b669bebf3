/** 주문 is worked on bundle by bundle (배송번호): what is sent together, what one row's mistake stops, what is told of changes. */
import type { PlacedOrder } from '../../local/malls/wemakeprice/buyer';
import { askedOf, atMall, callsAbout, fill, openOrderShop, rowOf, runOn, writesOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

const CONFIRM = 'setOrderConfirm';
const DELAY = 'setOrderDelay';
const INFO = '/order/out/getOrderInfo';
/** A refusal inside an answer of 200. */
const REFUSAL = { resultCode: 422, error: '처리할 수 없습니다.' };
const LATE = { 출고예정일: '2026-11-26', 지연사유: '주문 폭주' };

/** Orders of these many lines, collected; the mall has forgotten what it was asked for that. */
function collected(...lines: number[]): { scene: Scene; orders: PlacedOrder[] } {
  const scene = openOrderShop();
  const orders = lines.map((options) => scene.buyer.placeOrder({ options }));
  scene.collectNow();
  scene.buyer.forgetRequests();
  return { scene, orders };
}

const only = (...lines: number[]) => {
  const { scene, orders } = collected(...lines);
  const [order = missing()] = orders;
  return { scene, order, bundleNo: order.bundleNo };
};

function missing(): never {
  throw new Error('no order');
}

describe('한 배송번호의 행은 함께 처리한다', () => {
  it.each([
    ['한 행에만', 0],
    ['모든 행에', undefined],
  ])('%s 발주확인을 골라도 묶음은 한 번 확인되고, 모든 행의 주문상태가 바뀐다', (_, nth) => {
    const { scene, bundleNo } = only(2);
    fill(scene, '주문', bundleNo, { 작업: '발주확인' }, nth);
    runOn(scene, '주문');
    expect(writesOf(scene)).toEqual([{ call: CONFIRM, body: { bundleNo } }]);
    const other = nth === undefined ? { 결과: '성공' } : { 결과: '' };
    expect(rowOf(scene, '주문', bundleNo, 0)).toMatchObject({ 작업: '', 결과: '성공', 주문상태: '상품준비중' });
    expect(rowOf(scene, '주문', bundleNo, 1)).toMatchObject({ 작업: '', ...other, 주문상태: '상품준비중' });
  });

  it('서로 다른 작업이 있는 묶음은 모든 행이 오류이고 아무것도 보내지 않으며, 다른 묶음은 보낸다', () => {
    const { scene, orders } = collected(3, 1);
    const [torn = missing(), other = missing()] = orders;
    fill(scene, '주문', torn.bundleNo, { 작업: '발주확인' }, 0);
    fill(scene, '주문', torn.bundleNo, { 작업: '판매취소', 취소사유: '품절' }, 1);
    fill(scene, '주문', other.bundleNo, { 작업: '발주확인' });
    runOn(scene, '주문');
    expect(callsAbout(scene, torn)).toEqual([]);
    expect(callsAbout(scene, other)).toEqual([CONFIRM]);
    for (const [nth, action] of ['발주확인', '판매취소'].entries()) {
      const row = rowOf(scene, '주문', torn.bundleNo, nth);
      expect(row).toMatchObject({ 작업: action, 결과: '오류', 주문상태: '신규주문' });
      expect(row['메시지']).toMatch(/「작업」.*서로 다른 작업\(발주확인, 판매취소\)/);
    }
    expect(rowOf(scene, '주문', torn.bundleNo, 2)).toMatchObject({ 작업: '', 결과: '' });
    expect(rowOf(scene, '주문', other.bundleNo)).toMatchObject({ 작업: '', 결과: '성공' });
  });

  it('한 행이 틀리면 그 묶음만 멈추고, 함께 고른 행에도 까닭을 적는다', () => {
    const { scene, orders } = collected(2, 1, 1);
    const [wrong = missing(), before = missing(), after = missing()] = orders;
    for (const { bundleNo } of orders) fill(scene, '주문', bundleNo, { 작업: '발주확인' });
    fill(scene, '주문', wrong.bundleNo, { 출고예정일: '다음 주쯤' }, 0);
    runOn(scene, '주문');
    expect(callsAbout(scene, wrong)).toEqual([]);
    expect([before, after].map((order) => callsAbout(scene, order))).toEqual([[CONFIRM], [CONFIRM]]);
    const [bad, good] = [0, 1].map((nth) => rowOf(scene, '주문', wrong.bundleNo, nth));
    expect(bad).toMatchObject({ 작업: '발주확인', 결과: '오류', 메시지: expect.stringContaining('「출고예정일」') });
    expect(good).toMatchObject({
      작업: '발주확인',
      결과: '오류',
      메시지: expect.stringContaining('다른 행에 고칠 것'),
    });
  });

  it('한 묶음의 행들이 출고예정일을 다르게 적으면 보내지 않는다', () => {
    const { scene, bundleNo } = only(2);
    fill(scene, '주문', bundleNo, { 작업: '발주확인', 지연사유: '주문 폭주' });
    fill(scene, '주문', bundleNo, { 출고예정일: '2026-11-26' }, 0);
    fill(scene, '주문', bundleNo, { 출고예정일: '2026-11-27' }, 1);
    runOn(scene, '주문');
    expect(writesOf(scene)).toEqual([]);
    for (const nth of [0, 1]) {
      expect(rowOf(scene, '주문', bundleNo, nth)['메시지']).toMatch(/「출고예정일」.*서로 다르게/);
    }
  });

  it('읽을 수 없는 작업이 있는 묶음은 보내지 않고, 그 행에 무엇이 틀렸는지 말한다', () => {
    const { scene, bundleNo } = only(2);
    fill(scene, '주문', bundleNo, { 작업: '발주확인' }, 0);
    fill(scene, '주문', bundleNo, { 작업: '확인해 주세요' }, 1);
    runOn(scene, '주문');
    expect(writesOf(scene)).toEqual([]);
    expect(rowOf(scene, '주문', bundleNo, 0)).toMatchObject({ 작업: '발주확인', 결과: '오류' });
    expect(rowOf(scene, '주문', bundleNo, 1)).toMatchObject({
      결과: '오류',
      메시지: expect.stringContaining('「작업」'),
    });
  });

  it('이 일과 상관없는 칸이 이상해도 보낸다', () => {
    const { scene, bundleNo } = only(1);
    fill(scene, '주문', bundleNo, { 작업: '발주확인', 우편번호: '모름', 수량: '두 개', 취소사유: '', 메모: '=1/0' });
    runOn(scene, '주문');
    expect(rowOf(scene, '주문', bundleNo)).toMatchObject({ 작업: '', 결과: '성공', 주문상태: '상품준비중' });
  });

  it('다른 판매자ID의 주문은 보내지도 고치지도 않고 말없이 지나간다', () => {
    const { scene, bundleNo } = only(1);
    fill(scene, '주문', bundleNo, { 작업: '발주확인', 판매자ID: 'another01' });
    const before = rowOf(scene, '주문', bundleNo);
    expect(runOn(scene, '주문')).toEqual([]);
    expect(writesOf(scene)).toEqual([]);
    expect(rowOf(scene, '주문', bundleNo)).toEqual(before);
  });
});

describe('발송지연', () => {
  it('출고예정일이 3영업일 안이면 사유 없이 발주확인만 보낸다', () => {
    const { scene, bundleNo } = only(1);
    fill(scene, '주문', bundleNo, { 작업: '발주확인', 출고예정일: '2026-11-25' });
    runOn(scene, '주문');
    expect(writesOf(scene).map(({ call }) => call)).toEqual([CONFIRM]);
    expect(rowOf(scene, '주문', bundleNo)).toMatchObject({ 작업: '', 결과: '성공', 메시지: '' });
  });

  it('출고예정일이 3영업일 뒤부터는 지연사유가 없으면 발주확인도 하지 않는다', () => {
    const { scene, bundleNo } = only(1);
    fill(scene, '주문', bundleNo, { 작업: '발주확인', 출고예정일: '2026-11-26' });
    runOn(scene, '주문');
    expect(writesOf(scene)).toEqual([]);
    expect(rowOf(scene, '주문', bundleNo)).toMatchObject({ 작업: '발주확인', 결과: '오류' });
    expect(rowOf(scene, '주문', bundleNo)['메시지']).toContain('「지연사유」');
  });

  it('사유가 있으면 발주확인과 발송지연을 함께 보낸다', () => {
    const { scene, order, bundleNo } = only(2);
    fill(scene, '주문', bundleNo, { 작업: '발주확인' });
    fill(scene, '주문', bundleNo, { ...LATE, 출고예정일: '2026-11-30 14시' }, 1);
    runOn(scene, '주문');
    expect(callsAbout(scene, order)).toEqual([CONFIRM, DELAY]);
    expect(writesOf(scene)[1]?.body).toMatchObject({ bundleNo, delayReasonCode: 'SURGE' });
    expect(atMall(scene, bundleNo).delivery.scheduleShipDate).toMatch(/^2026-11-30 14/);
    for (const nth of [0, 1]) expect(rowOf(scene, '주문', bundleNo, nth)).toMatchObject({ 작업: '', 결과: '성공' });
  });

  it('발주확인한 주문에는 발송지연만 보내고, 가까운 날이어도 알린다', () => {
    const { scene, order, bundleNo } = only(1);
    scene.buyer.moveOrder({ bundleNo, state: 'CONFIRM' });
    scene.tick();
    fill(scene, '주문', bundleNo, { 작업: '발송지연', 출고예정일: '2026-11-24', 지연사유: '상품 재고 부족' });
    runOn(scene, '주문');
    expect(callsAbout(scene, order)).toEqual([DELAY]);
    expect(rowOf(scene, '주문', bundleNo)).toMatchObject({ 작업: '', 결과: '성공' });
  });

  it('지연사유가 기타이면 지연상세사유가 있어야 한다', () => {
    const { scene, order, bundleNo } = only(1);
    fill(scene, '주문', bundleNo, { 작업: '발주확인', ...LATE, 지연사유: '기타' });
    runOn(scene, '주문');
    expect(writesOf(scene)).toEqual([]);
    expect(rowOf(scene, '주문', bundleNo)).toMatchObject({ 작업: '발주확인', 결과: '오류' });
    expect(rowOf(scene, '주문', bundleNo)['메시지']).toContain('「지연상세사유」');
    fill(scene, '주문', bundleNo, { 지연상세사유: '창고를 옮깁니다' });
    runOn(scene, '주문');
    expect(callsAbout(scene, order)).toEqual([CONFIRM, DELAY]);
    expect(writesOf(scene)[1]?.body).toMatchObject({ delayReasonCode: 'ETC', delayReasonDetail: '창고를 옮깁니다' });
  });

  it('발주확인 뒤에 발송지연이 거절되면 작업이 남고, 다시 실행하면 발송지연만 보낸다', () => {
    const { scene, order, bundleNo } = only(1);
    fill(scene, '주문', bundleNo, { 작업: '발주확인', ...LATE });
    scene.buyer.faults({ path: '/order/in/setOrderDelay', times: 0, fault: { status: 200, body: REFUSAL } });
    runOn(scene, '주문');
    expect(rowOf(scene, '주문', bundleNo)).toMatchObject({ 작업: '발주확인', 결과: '실패', 주문상태: '상품준비중' });
    expect(rowOf(scene, '주문', bundleNo)['메시지']).toContain('발주확인은 되었지만');
    scene.buyer.clearFaults();
    scene.buyer.forgetRequests();
    runOn(scene, '주문');
    expect(callsAbout(scene, order)).toEqual([DELAY]);
    expect(rowOf(scene, '주문', bundleNo)).toMatchObject({ 작업: '', 결과: '성공' });
    expect(atMall(scene, bundleNo).delivery.scheduleShipDate).toBe('2026-11-26');
  });

  it.each([
    ['닿지 않았으면 15분 뒤에 발송지연만 보낸다', 'before' as const, [DELAY]],
    ['닿았으면 15분 뒤에도 보내지 않고 성공이다', 'after' as const, []],
  ])('발주확인 뒤에 발송지연의 답이 끊기면 확인필요이고, %s', (_, cut, sent) => {
    const { scene, order, bundleNo } = only(1);
    fill(scene, '주문', bundleNo, { 작업: '발주확인', ...LATE });
    scene.buyer.faults([
      { path: '/order/in/setOrderDelay', fault: { cut } },
      { path: INFO, skip: 1, times: 0, fault: { status: 503 } },
    ]);
    runOn(scene, '주문');
    expect(rowOf(scene, '주문', bundleNo)).toMatchObject({
      작업: '발주확인',
      결과: '확인필요',
      주문상태: '상품준비중',
    });
    expect(rowOf(scene, '주문', bundleNo)['메시지']).toContain('발주확인은 되었지만');
    scene.buyer.clearFaults();
    scene.buyer.forgetRequests();
    runOn(scene, '주문');
    expect(callsAbout(scene, order)).toEqual([]);
    expect(rowOf(scene, '주문', bundleNo)).toMatchObject({ 작업: '발주확인', 결과: '확인필요' });
    scene.clock.advance(15 * 60_000);
    runOn(scene, '주문');
    expect(callsAbout(scene, order)).toEqual(sent);
    expect(rowOf(scene, '주문', bundleNo)).toMatchObject({ 작업: '', 결과: '성공' });
    expect(atMall(scene, bundleNo).delivery.scheduleShipDate).toBe('2026-11-26');
  });
});

describe('판매취소', () => {
  it('취소사유가 없는 행은 오류이고, 같은 묶음의 다른 행은 취소된다', () => {
    const { scene, bundleNo } = only(2);
    fill(scene, '주문', bundleNo, { 작업: '판매취소' });
    fill(scene, '주문', bundleNo, { 취소사유: '품절되었습니다' }, 1);
    runOn(scene, '주문');
    const [kept, gone] = [0, 1].map((nth) => rowOf(scene, '주문', bundleNo, nth));
    expect(writesOf(scene)).toEqual([
      {
        call: 'setOrderCancel',
        body: { orderOptionNo: gone?.['옵션주문번호'], cancelReason: '품절되었습니다' },
      },
    ]);
    expect(kept).toMatchObject({ 작업: '판매취소', 결과: '오류', 주문상태: '신규주문' });
    expect(kept?.['메시지']).toContain('「취소사유」');
    expect(gone).toMatchObject({ 작업: '', 결과: '성공', 주문상태: '취소완료' });
  });

  it('일부가 취소된 묶음은 그렇게 말하고, 송장은 남은 것만 담는다', () => {
    const scene = openOrderShop();
    const option = (optionName: string, optionQty: number) => ({ optionName, optionQty });
    const order = scene.buyer.placeOrder({
      orderProduct: [{ productName: '찻잔', orderOption: [option('흰색', 2), option('검정', 5)] }],
    });
    const { bundleNo } = order;
    scene.collectNow();
    expect(rowOf(scene, '송장', bundleNo)).toMatchObject({ 수량: 7, 상품요약: '찻잔 / 흰색 × 2, 찻잔 / 검정 × 5' });
    fill(scene, '주문', bundleNo, { 작업: '판매취소', 취소사유: '품절되었습니다' }, 1);
    runOn(scene, '주문');
    expect(rowOf(scene, '주문', bundleNo, 1)['메시지']).toBe(
      `주의: 배송번호 ${bundleNo}의 다른 1행은 그대로 팔립니다.`,
    );
    expect(rowOf(scene, '송장', bundleNo)).toMatchObject({
      수량: 2,
      상품요약: '찻잔 / 흰색 × 2',
      전송상태: '발주확인전',
    });

    fill(scene, '주문', bundleNo, { 작업: '발주확인' }, 0);
    runOn(scene, '주문');
    expect(callsAbout(scene, order)).toEqual(['setOrderCancel', CONFIRM]);
    expect(rowOf(scene, '주문', bundleNo, 0)).toMatchObject({
      ...{ 작업: '', 결과: '성공', 주문상태: '상품준비중' },
      메시지: '주의: 이 묶음에서 1행이 취소되었습니다. 남은 1행만 보내세요.',
    });
    expect(rowOf(scene, '송장', bundleNo)).toMatchObject({ 수량: 2, 전송상태: '미입력' });
  });

  it('모든 행이 취소되면 송장은 취소됨이다', () => {
    const { scene, bundleNo } = only(2);
    fill(scene, '주문', bundleNo, { 작업: '판매취소', 취소사유: '품절' });
    runOn(scene, '주문');
    expect(writesOf(scene)).toHaveLength(2);
    for (const nth of [0, 1])
      expect(rowOf(scene, '주문', bundleNo, nth)).toMatchObject({ 주문상태: '취소완료', 결과: '성공', 메시지: '' });
    expect(rowOf(scene, '송장', bundleNo)['전송상태']).toBe('취소됨');
  });
});

describe('구매자가 그사이에 한 일', () => {
  it('수집과 발주확인 사이에 바뀐 배송지는 주의로 말하고, 주문과 송장에 새 배송지가 적힌다', () => {
    const { scene, bundleNo } = only(1);
    scene.buyer.changeAddress({
      bundleNo,
      name: '이바다',
      shipAddress: { zipcode: '63309', addrFixed: '제주 제주시 첨단로 242', addrDetail: '2층' },
    });
    fill(scene, '주문', bundleNo, { 작업: '발주확인' });
    runOn(scene, '주문');
    expect(rowOf(scene, '주문', bundleNo)).toMatchObject({
      ...{ 작업: '', 결과: '성공', 수취인: '이바다', 우편번호: '63309', 주소: '제주 제주시 첨단로 242' },
      ...{ 상세주소: '2층', 도서산간: '제주', 메시지: expect.stringMatching(/^주의: 구매자가 배송지를 바꿨습니다/) },
    });
    expect(rowOf(scene, '송장', bundleNo)).toMatchObject({
      ...{ 전송상태: '미입력', 수취인: '이바다', 주소: '제주 제주시 첨단로 242 2층', 도서산간: '제주' },
    });
  });

  it('발주확인 전에 취소한 주문은 위메프의 말을 적고, 다른 주문은 확인한다', () => {
    const { scene, orders } = collected(1, 1);
    const [gone = missing(), other = missing()] = orders;
    for (const { bundleNo } of orders) fill(scene, '주문', bundleNo, { 작업: '발주확인' });
    scene.buyer.cancelOrder({ bundleNo: gone.bundleNo });
    runOn(scene, '주문');
    expect(rowOf(scene, '주문', gone.bundleNo)).toMatchObject({ 작업: '발주확인', 결과: '실패' });
    expect(rowOf(scene, '주문', gone.bundleNo)['메시지']).toContain('취소');
    expect(rowOf(scene, '주문', other.bundleNo)).toMatchObject({ 작업: '', 결과: '성공' });
  });

  it('발주확인은 되었는데 다시 읽지 못하면 그렇게 말하고, 다음 수집이 주문상태를 채운다', () => {
    const { scene, bundleNo } = only(1);
    fill(scene, '주문', bundleNo, { 작업: '발주확인' });
    scene.buyer.faults({ path: INFO, times: 0, fault: { status: 503 } });
    runOn(scene, '주문');
    expect(rowOf(scene, '주문', bundleNo)).toMatchObject({ 작업: '', 결과: '성공' });
    expect(rowOf(scene, '주문', bundleNo)['메시지']).toContain('다시 읽지 못했습니다');
    scene.buyer.clearFaults();
    scene.tick();
    expect(rowOf(scene, '주문', bundleNo)['주문상태']).toBe('상품준비중');
    expect(rowOf(scene, '송장', bundleNo)['전송상태']).toBe('미입력');
  });

  it('발주확인의 답을 잃어도 위메프에 물어 한 번만 확인한다', () => {
    const { scene, order, bundleNo } = only(1);
    fill(scene, '주문', bundleNo, { 작업: '발주확인' });
    scene.buyer.faults({ path: '/order/in/setOrderConfirm', fault: { cut: 'after' } });
    runOn(scene, '주문');
    expect(callsAbout(scene, order, askedOf(scene))).toEqual([CONFIRM, 'getOrderInfo', 'getOrderInfo']);
    expect(rowOf(scene, '주문', bundleNo)).toMatchObject({ 작업: '', 결과: '성공', 주문상태: '상품준비중' });
  });
});
