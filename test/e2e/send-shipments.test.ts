/** 송장전송, 송장수정 and 배송완료, whole: 발주확인 before, and what each way of leaving needs. */

import { CONFIRMED, collected, missing, one, parcel } from '../helpers/order-parcels';
import { atMall, callsAbout, fill, rowOf, runOn, waybill, writesOf } from '../helpers/order-shop';
import { checkTab } from '../helpers/product-rows';

const SEND = 'setOrderDelivery';
const READ = 'getOrderInfo';

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

  it('번호 뒤의 상자 수는 보내지 않고, 점검이 그 말을 한다', () => {
    const { scene, bundleNo, row, set, run, calls } = one({});
    set({ ...parcel(), 송장번호: `${waybill()}-01` });
    checkTab(scene, '송장');
    expect(row()).toMatchObject({ 메시지: expect.stringContaining('「01」은 상자 수로 보고 뺐습니다') });
    run();
    expect(calls().filter((call) => call === SEND)).toHaveLength(1);
    expect(row()).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
    scene.tick();
    expect(rowOf(scene, '주문', bundleNo)).toMatchObject({ 주문상태: '배송중', 송장번호: waybill() });
  });

  it.each(['6123-4567-8901-01', '612345678901/2', '1-612345678901'])(
    '상자 수인지 번호의 일부인지 알 수 없는 %s은(는) 보내지 않는다',
    (number) => {
      const { scene, row, set, run } = one({});
      set({ ...parcel(), 택배사: '한진택배', 송장번호: number });
      run();
      expect(writesOf(scene)).toEqual([]);
      expect(row()).toMatchObject({ 작업: '송장전송', 결과: '오류', 메시지: expect.stringContaining('송장번호') });
    },
  );

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

  it('발주확인 뒤에 다시 읽지 못하면 확인필요이고 보내지 않으며, 다시 실행하면 발주확인은 묻기만 하고 보낸다', () => {
    const { scene, row, set, run, order } = one({});
    set(parcel());
    scene.buyer.faults({ path: '/order/out/getOrderInfo', times: 0, fault: { status: 503 } });
    run();
    expect(callsAbout(scene, order)).toEqual(['setOrderConfirm']);
    expect(row()).toMatchObject({ 작업: '송장전송', 결과: '확인필요' });
    scene.buyer.clearFaults();
    run();
    expect(callsAbout(scene, order)).toEqual(['setOrderConfirm', SEND]);
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
    expect(row()['메시지']).toMatch(/「택배사」.*택배사 목록에 없습니다.*「배송방법」을 기타로.*「기타배송내용」/);
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
    expect(run).toMatchObject({ state: '완료', ok: 2, failed: 2 });
    expect(orders.map((order) => callsAbout(scene, order).length)).toEqual([0, 0, 0, 1, 1]);
    expect(orders.map(({ bundleNo }) => rowOf(scene, '송장', bundleNo)['결과'])).toEqual([
      // Another seller's row is passed over without a word.
      ...['오류', '', '오류'],
      ...['성공', '성공'],
    ]);
    expect(rowOf(scene, '송장', orders[1]?.bundleNo ?? '')).toMatchObject({ 작업: '송장전송', 메시지: '' });
  });
});
