/**
 * A mall whose reads are ten minutes behind what it took, and that takes everything a second time: what of a write nobody
 * has seen is 확인필요, nothing leaves twice whatever the seller runs meanwhile, and a later tick puts the rows right.
 */
import { createMall } from '../../local/malls/wemakeprice/mall';
import { ANSWER, fillInquiry, inquiryRow, onInquiries, sentAnswers } from '../helpers/inquiry-shop';
import { CONFIRMED, parcel } from '../helpers/order-parcels';
import { atMall, callsAbout, fill, liveStateOf, openOrderShop, rowOf, runOn, sceneOver } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

const [CONFIRM, SEND] = ['setOrderConfirm', 'setOrderDelivery'];
const MINUTE = 60_000;
const BEHIND = 10;

function lenientShop(): Scene {
  const shop = openOrderShop();
  const { clock } = shop;
  const mall = createMall({ state: shop.mall.state(), realTime: () => clock.now(), lenient: true });
  return sceneOver(liveStateOf(shop), { clock, mall });
}

/** An order that has been collected; from then on the mall's reads are behind. */
function lagging(wish: Parameters<Scene['buyer']['placeOrder']>[0] = {}) {
  const scene = lenientShop();
  const order = scene.buyer.placeOrder(wish);
  const question = scene.buyer.ask({ question: '언제 오나요?' });
  scene.clock.advance(MINUTE);
  scene.collectNow();
  lagFrom(scene);
  scene.clock.advance(BEHIND * MINUTE);
  scene.buyer.forgetRequests();
  const { bundleNo } = order;
  return {
    ...{ scene, bundleNo, question },
    lose: (path: string) => scene.buyer.faults({ path, fault: { cut: 'after' } }),
    order: () => rowOf(scene, '주문', bundleNo),
    parcel: () => rowOf(scene, '송장', bundleNo),
    sent: () => callsAbout(scene, order),
  };
}

function lagFrom({ buyer }: Scene): void {
  const paths = ['/order/out/', '/claim/out/', '/qna/out/'];
  buyer.faults(paths.map((path) => ({ path, times: 0, fault: { behindMinutes: BEHIND } })));
}

describe('읽기가 10분 늦은 위메프에서 발주확인의 답이 끊기면', () => {
  const lost = () => {
    const one = lagging();
    fill(one.scene, '주문', one.bundleNo, { 작업: '발주확인' });
    one.lose('/order/in/setOrderConfirm');
    runOn(one.scene, '주문');
    return one;
  };

  it('확인필요이고, 다시 실행해도 다시 보내지 않으며, 다음 수집이 성공으로 고친다', () => {
    const { scene, order, sent } = lost();
    expect(order()).toMatchObject({ 작업: '발주확인', 결과: '확인필요', 주문상태: '신규주문' });
    runOn(scene, '주문');
    expect(order()).toMatchObject({ 작업: '발주확인', 결과: '확인필요' });
    scene.tick();
    expect(order()).toMatchObject({ 작업: '', 결과: '성공', 주문상태: '상품준비중' });
    expect(sent()).toEqual([CONFIRM]);
  });

  it('「송장」을 바로 실행해도 발주확인을 다시 보내지 않고, 보이고 나서 다시 실행하면 송장만 보낸다', () => {
    const { scene, bundleNo, parcel: row, sent } = lost();
    fill(scene, '송장', bundleNo, parcel());
    runOn(scene, '송장');
    expect(sent()).toEqual([CONFIRM]);
    expect(row()).toMatchObject({ 작업: '송장전송', 결과: '확인필요' });
    expect(row()['메시지']).toContain('발주확인이 되었는지 아직');
    scene.clock.advance(15 * MINUTE);
    runOn(scene, '송장');
    expect(sent()).toEqual([CONFIRM, SEND]);
    scene.tick();
    expect(row()).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
  });
});

it('발주확인이 성공이어도 아직 신규주문으로 보이면, 「주문」도 「송장」도 다시 발주확인하지 않는다', () => {
  const { scene, bundleNo, order, parcel: row, sent } = lagging();
  fill(scene, '주문', bundleNo, { 작업: '발주확인' });
  runOn(scene, '주문');
  expect(order()).toMatchObject({ 결과: '성공', 주문상태: '신규주문' });
  fill(scene, '송장', bundleNo, parcel());
  runOn(scene, '송장');
  fill(scene, '주문', bundleNo, { 작업: '발주확인' });
  runOn(scene, '주문');
  expect(sent()).toEqual([CONFIRM]);
  scene.clock.advance(15 * MINUTE);
  runOn(scene, '송장');
  scene.tick();
  expect(sent()).toEqual([CONFIRM, SEND]);
  expect(order()).toMatchObject({ 작업: '', 결과: '성공', 주문상태: '배송중' });
  expect(row()).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
});

it('「송장」이 보낸 발주확인의 답이 끊긴 것을 「주문」이 다시 보내지 않는다', () => {
  const { scene, bundleNo, order, parcel: row, sent, lose } = lagging();
  fill(scene, '송장', bundleNo, parcel());
  lose('/order/in/setOrderConfirm');
  runOn(scene, '송장');
  expect(row()).toMatchObject({ 작업: '송장전송', 결과: '확인필요', 전송상태: '발주확인전' });
  fill(scene, '주문', bundleNo, { 작업: '발주확인' });
  runOn(scene, '주문');
  expect(order()).toMatchObject({ 작업: '발주확인', 결과: '확인필요' });
  expect(sent()).toEqual([CONFIRM]);
  scene.tick();
  runOn(scene, '송장');
  scene.tick();
  expect(sent()).toEqual([CONFIRM, SEND]);
  expect(order()).toMatchObject({ 작업: '', 결과: '성공' });
  expect(row()).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
});

it('송장전송의 답이 끊기면 확인필요이고, 다시 실행해도 한 번만 가며, 다음 수집이 성공으로 고친다', () => {
  const { scene, bundleNo, parcel: row, sent, lose } = lagging(CONFIRMED);
  fill(scene, '송장', bundleNo, parcel());
  lose('/order/in/setOrderDelivery');
  runOn(scene, '송장');
  expect(row()).toMatchObject({ 작업: '송장전송', 전송상태: '전송중', 결과: '확인필요' });
  runOn(scene, '송장');
  expect(row()).toMatchObject({ 작업: '송장전송', 전송상태: '전송중', 결과: '확인필요' });
  scene.tick();
  expect(row()).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
  expect(sent()).toEqual([SEND]);
  expect(atMall(scene, bundleNo).delivery.invoiceNo).toBe(parcel().송장번호);
});

it('답변의 답이 끊기면 확인필요이고, 다시 실행해도 한 번만 가며, 다음 수집이 답변완료로 고친다', () => {
  const { scene, question, lose } = lagging();
  const { qnaSeq } = question;
  fillInquiry(scene, qnaSeq, { 작업: '답변전송', 답변: ANSWER });
  lose('/qna/in/setAnswer');
  onInquiries(scene, 'runRows');
  expect(inquiryRow(scene, qnaSeq)).toMatchObject({ 작업: '답변전송', 결과: '확인필요' });
  onInquiries(scene, 'runRows');
  expect(inquiryRow(scene, qnaSeq)).toMatchObject({ 작업: '답변전송', 결과: '확인필요' });
  scene.tick();
  onInquiries(scene, 'runRows');
  expect(inquiryRow(scene, qnaSeq)).toMatchObject({ 작업: '', 처리상태: '답변완료' });
  expect(sentAnswers(scene)).toHaveLength(1);
});

it('15분 뒤에 다시 나간 송장전송이 그 자리에서 죽어도, 그 뒤의 실행은 그때부터 다시 기다린다', () => {
  const { scene, bundleNo, parcel: row, sent } = lagging(CONFIRMED);
  fill(scene, '송장', bundleNo, parcel());
  scene.buyer.faults({ path: '/order/in/setOrderDelivery', fault: { cut: 'before' } });
  runOn(scene, '송장');
  scene.clock.advance(15 * MINUTE);
  const { handle } = scene.mall;
  scene.mall.handle = (request) => {
    const reply = handle(request);
    // Google ends the execution while the mall's answer is on its way.
    if (request.path.endsWith(`/${SEND}`)) scene.clock.advance(7 * MINUTE);
    return reply;
  };
  expect(() => runOn(scene, '송장')).toThrow();
  scene.mall.handle = handle;
  expect(sent()).toEqual([SEND, SEND]);
  scene.clock.advance(MINUTE);
  runOn(scene, '송장');
  expect(sent()).toEqual([SEND, SEND]);
  scene.tick();
  expect(row()).toMatchObject({ 작업: '', 전송상태: '전송완료', 결과: '성공' });
  expect(sent()).toEqual([SEND, SEND]);
});
