/** 선택한 행만 실행: a 작업 on any row that was not chosen stays as it is, whatever the job, and however long it takes. */
import { productsTab } from '../../src/tabs/products.tab';
import { claimRow, fillClaim, placeCancel } from '../helpers/claim-shop';
import { ANSWER, fillInquiry, inquiryRow, sentAnswers, workOffJob } from '../helpers/inquiry-shop';
import { CONFIRMED, collected, missing, parcel } from '../helpers/order-parcels';
import { fill, openOrderShop, rowOf, writesOf } from '../helpers/order-shop';
import { pasteRows, sampleOf } from '../helpers/paste';
import type { Scene } from '../helpers/scene';
import { openShop } from '../helpers/shop';

const joined = (...parts: string[]): string => parts.join('\u001f');

/** As the sidebar does: what has to be started for these rows, each to its end. */
function runChosen(scene: Scene, tab: string, keys: readonly string[]) {
  scene.runtime.setActiveTab(tab);
  const { jobs } = scene.ask('planRun', { tab, keys }) as { jobs: { job: string }[] };
  return jobs.map(({ job }) => workOffJob(scene, { job, tab, keys }));
}

const codes = (scene: Scene) => scene.rows('코드').filter((row) => row['구분'] === '실행에 고른 행');

it('송장: 고른 행만 보내고 나머지의 작업은 그대로다', () => {
  const { scene, orders } = collected(CONFIRMED, CONFIRMED, CONFIRMED);
  orders.forEach(({ bundleNo }, at) => void fill(scene, '송장', bundleNo, parcel(at + 1)));
  const [chosen = missing(), other = missing()] = orders;
  const runs = runChosen(scene, '송장', [joined('위메프', chosen.bundleNo)]);
  expect(runs).toMatchObject([{ job: 'sendShipments', state: '완료', ok: 1, failed: 0, skipped: 0 }]);
  expect(writesOf(scene)).toHaveLength(1);
  expect(rowOf(scene, '송장', chosen.bundleNo)).toMatchObject({ 작업: '', 전송상태: '전송완료' });
  expect(rowOf(scene, '송장', other.bundleNo)).toMatchObject({ 작업: '송장전송', 전송상태: '미입력', 결과: '' });
});

it('주문: 고른 행의 배송만 발주확인한다', () => {
  const { scene, orders } = collected({}, {});
  const [chosen = missing(), other = missing()] = orders;
  for (const { bundleNo } of orders) fill(scene, '주문', bundleNo, { 작업: '발주확인' });
  runChosen(scene, '주문', [joined('위메프', chosen.orderOptionNos[0] ?? '')]);
  expect(rowOf(scene, '주문', chosen.bundleNo)).toMatchObject({ 작업: '', 주문상태: '상품준비중' });
  expect(rowOf(scene, '주문', other.bundleNo)).toMatchObject({ 작업: '발주확인', 주문상태: '신규주문' });
});

it('물음은 고른 행에 대해서만 한다', () => {
  const { scene, orders } = collected(CONFIRMED, CONFIRMED);
  for (const { bundleNo } of orders) fill(scene, '송장', bundleNo, { 작업: '강제완료' });
  const [chosen = missing(), other = missing()] = orders;
  const order = { job: 'sendShipments', tab: '송장', keys: [joined('위메프', chosen.bundleNo)] };
  const { questions, ...asked } = workOffJob(scene, order);
  expect(asked).toMatchObject({ state: '질문' });
  expect(questions.join()).toContain(chosen.bundleNo);
  expect(questions.join()).not.toContain(other.bundleNo);
  expect(workOffJob(scene, { ...order, asked: questions })).toMatchObject({ state: '완료', ok: 1 });
  expect(rowOf(scene, '송장', other.bundleNo)).toMatchObject({ 작업: '강제완료', 전송상태: '미입력' });
});

it('클레임: 고른 클레임만 처리한다', () => {
  const scene = openOrderShop();
  const claims = [placeCancel(scene), placeCancel(scene)];
  scene.collectNow();
  for (const { claimNo } of claims) fillClaim(scene, claimNo, { 작업: '승인' });
  const [chosen, other] = claims.map(({ claimNo }) => claimNo);
  const { 옵션주문번호 } = claimRow(scene, chosen ?? '');
  runChosen(scene, '클레임', [joined('위메프', chosen ?? '', String(옵션주문번호))]);
  expect(claimRow(scene, chosen ?? '')).toMatchObject({ 작업: '', 결과: '성공' });
  expect(claimRow(scene, other ?? '')).toMatchObject({ 작업: '승인', 결과: '' });
});

it('문의: 고른 행 가운데 작업이 있는 것만 보낸다', () => {
  const scene = openOrderShop();
  const ids = [1, 2, 3].map(() => scene.buyer.ask({}).qnaSeq);
  scene.collectNow();
  const [sent = '', without = '', other = ''] = ids;
  for (const id of ids) fillInquiry(scene, id, { 답변: ANSWER });
  for (const id of [sent, other]) fillInquiry(scene, id, { 작업: '답변전송' });
  runChosen(
    scene,
    '문의',
    [sent, without].map((id) => joined('위메프', '상품문의', id)),
  );
  expect(sentAnswers(scene).map(({ inquiryId }) => inquiryId)).toEqual([sent]);
  expect(inquiryRow(scene, other)).toMatchObject({ 작업: '답변전송', 결과: '' });
});

describe('상품', () => {
  const product = (code: string) => ({
    ...sampleOf(productsTab),
    ...{ 작업: '연동', 상품코드: code, 자체상품코드: code.slice(-7) },
  });
  const [first, second] = ['202611230000001', '202611230000002'] as const;

  it('고른 상품만 연동하고, 판매중지도 고른 상품만 한다', () => {
    const scene = openShop();
    pasteRows(scene.runtime, productsTab, [product(first), product(second)]);
    expect(runChosen(scene, '상품', [first])).toMatchObject([{ job: 'sendProducts', state: '완료', failed: 0 }]);
    const states = () => scene.rows('상품').map((row) => [row['상품코드'], row['작업'], row['연동상태']]);
    expect(states()).toEqual([
      [first, '', '반영완료'],
      [second, '연동', ''],
    ]);
    runChosen(scene, '상품', [second]);
    for (const code of [first, second]) scene.ask('chooseAction', { tab: '상품', keys: [code], action: '판매중지' });
    runChosen(scene, '상품', [second]);
    expect(states()).toEqual([
      [first, '판매중지', '반영완료'],
      [second, '', '판매중지'],
    ]);
  });

  it('판매상품에서 고른 행만 연동하고, 앞선 실행이 남긴 연동대기는 그대로 둔다', () => {
    const scene = openShop();
    pasteRows(scene.runtime, productsTab, [product(first), product(second)]);
    // Prepared, and no time for the first to leave.
    const { runId } = scene.ask('startJob', { job: 'sendProducts' }) as { runId: string };
    const mend = scene.runtime.gate.hook({ before: (call, actions) => void (call.kind === 'http' && actions.kill()) });
    expect(() => scene.ask('continueJob', { runId })).toThrow();
    mend();
    scene.ask('stopJob', { runId });
    const waiting = scene.rows('판매상품').map((row) => String(row['연동상태']));
    expect(waiting.every((state) => state === '연동대기' || state === '연동중')).toBe(true);
    runChosen(scene, '상품', [second]);
    const states = scene.rows('판매상품').map((row) => [row['상품코드'], row['연동상태']]);
    expect(states).toEqual([
      [first, waiting[0]],
      [second, '반영완료'],
    ]);
  });
});

it('고른 행에 작업이 없으면 그렇게 말하고 아무것도 시작하지 않는다', () => {
  const { scene, orders } = collected(CONFIRMED, CONFIRMED);
  const [with_ = missing(), without = missing()] = orders;
  fill(scene, '송장', with_.bundleNo, parcel());
  expect(() => runChosen(scene, '송장', [joined('위메프', without.bundleNo)])).toThrow(/선택한 행 가운데/);
  expect(writesOf(scene)).toEqual([]);
});

describe('고른 행의 목록', () => {
  const MANY = 3_000;

  it('수천 행이라도 「코드」에 두고, 끝난 실행의 것은 다음에 지운다', () => {
    const { scene, orders } = collected(CONFIRMED);
    const [{ bundleNo } = missing()] = orders;
    fill(scene, '송장', bundleNo, parcel());
    const others = Array.from({ length: MANY }, (_, nth) => joined('위메프', `9${nth}`.padEnd(9, '0')));
    const keys = [joined('위메프', bundleNo), ...others];
    expect(workOffJob(scene, { job: 'sendShipments', tab: '송장', keys })).toMatchObject({ state: '완료', ok: 1 });
    expect(codes(scene).length).toBeGreaterThan(1);
    fill(scene, '송장', bundleNo, { 작업: '강제완료' });
    scene.ask('startJob', { job: 'sendShipments', tab: '송장', keys: keys.slice(0, 1) });
    expect(codes(scene)).toHaveLength(1);
  });

  it('지워지거나 바뀌면 모든 행을 하는 대신 멈추고 그렇게 말한다', () => {
    const { scene, orders } = collected(CONFIRMED, CONFIRMED);
    for (const { bundleNo } of orders) fill(scene, '송장', bundleNo, parcel());
    const keys = [joined('위메프', orders[0]?.bundleNo ?? '')];
    const { runId } = scene.ask('startJob', { job: 'sendShipments', tab: '송장', keys }) as { runId: string };
    const { seller } = scene.runtime;
    const at = seller.read('코드').findIndex((row) => row.includes('실행에 고른 행'));
    seller.type('코드', at + 1, (seller.read('코드')[0] ?? []).indexOf('값') + 1, '[]');
    const run = scene.ask('continueJob', { runId });
    expect(run).toMatchObject({ state: '실패', lines: [{}, { text: expect.stringContaining('다시 고르고') }] });
    expect(writesOf(scene)).toEqual([]);
  });
});
