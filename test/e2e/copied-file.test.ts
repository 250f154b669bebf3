/** A copy of the file keeps rows and states: nothing is sent from it until the seller has said that it is the file to use. */
import type { Run } from '../../src/engine/run';
import { fill, openOrderShop, runOn, sceneOf, snapshotOf, waybill, writesOf } from '../helpers/order-shop';
import { account, type Scene } from '../helpers/scene';

/** A copy made by 「사본 만들기」: another id, no properties, no triggers; its owner saves the account anew. */
function copied(given: { answerYes?: boolean } = {}): { scene: Scene; bundle: string } {
  const scene = openOrderShop();
  const { bundleNo: bundle } = scene.buyer.placeOrder({ state: 'CONFIRM' });
  scene.collectNow();
  fill(scene, '송장', bundle, { 작업: '송장전송', 택배사: 'CJ', 송장번호: waybill() });
  const kept = snapshotOf(scene);
  kept.workbook.id = 'copy-of-it';
  Object.assign(kept.state, { documentProperties: {}, userProperties: {}, triggers: [] });
  const copy = sceneOf(kept, given);
  copy.ask('saveAccount', account);
  copy.buyer.forgetRequests();
  return { scene: copy, bundle };
}

const sent = (scene: Scene): string[] => writesOf(scene).map(({ call }) => call);

it('메뉴의 실행은 먼저 묻고, 아니요라고 하면 아무것도 보내지 않고 그렇게 말한다', () => {
  const { scene } = copied();
  const [run] = runOn(scene, '송장');
  expect(scene.runtime.said.alerts.map(({ message }) => message).join()).toContain('이 파일은 복사본이거나');
  expect(sent(scene)).toEqual([]);
  expect(run).toMatchObject({ state: '실패' });
  expect(run?.lines.at(-1)?.text).toContain('아무것도 보내지 않았습니다');
  expect(scene.rows('송장')[0]).toMatchObject({ 작업: '송장전송', 전송상태: '미입력' });
});

it('예라고 하면 보내고, 그 뒤로는 묻지 않는다', () => {
  const { scene, bundle } = copied({ answerYes: true });
  expect(runOn(scene, '송장')).toMatchObject([{ state: '완료', ok: 1 }]);
  expect(sent(scene)).toEqual(['setOrderDelivery']);
  const before = scene.runtime.said.alerts.length;
  fill(scene, '송장', bundle, { 작업: '송장수정', 송장번호: waybill(2) });
  runOn(scene, '송장');
  expect(scene.runtime.said.alerts).toHaveLength(before);
});

it('사이드바는 질문에서 멈추고, 물은 것에 그러라고 하면 보낸다', () => {
  const { scene } = copied();
  const first = scene.ask('startJob', { job: 'sendShipments' }) as Run;
  const asking = scene.ask('continueJob', { runId: first.runId }) as Run;
  expect(asking).toMatchObject({ state: '질문', questions: [expect.stringContaining('복사본')] });
  expect(sent(scene)).toEqual([]);
  const second = scene.ask('startJob', { job: 'sendShipments', asked: asking.questions }) as Run;
  expect(scene.ask('continueJob', { runId: second.runId })).toMatchObject({ state: '완료', ok: 1 });
});

it('가져오기는 묻지 않는다', () => {
  const { scene } = copied();
  expect(scene.collectNow().map(({ state }) => state)).toEqual(['완료', '완료', '완료', '완료']);
  expect(scene.runtime.said.alerts).toEqual([]);
});

it('적어 둔 칸이 지워져도 묻고, 양식 만들기는 조용히 다시 적지 않는다', () => {
  const scene = openOrderShop();
  const { bundleNo } = scene.buyer.placeOrder({ state: 'CONFIRM' });
  scene.collectNow();
  fill(scene, '송장', bundleNo, { 작업: '송장전송', 택배사: 'CJ', 송장번호: waybill() });
  scene.runtime.seller.deleteTab('코드');
  const { lines } = scene.runtime.run('setUpWorkbook') as { lines: string[] };
  expect(lines.join()).toContain('복사본이거나');
  runOn(scene, '송장');
  expect(sent(scene)).toEqual([]);
});
