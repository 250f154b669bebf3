/** The manual's page 송장송신관리 as a story: sending, a buyer who cancels just before, 강제완료, a waybill corrected. */

import { josa } from '../../src/rules/josa';
import { checkTab, runTab, showBundles, tick } from './at-the-sheet';
import type { Printed } from './courier-program';
import type { Narrator } from './narrator';
import type { OrdersOfTheDay } from './orders-story';
import { asksByBundle, bundleAtMall, demand } from './proof';
import { typeBundle } from './seller-hand';
import { countsOf, tabRows } from './show';
import type { Stage } from './stage';
import { statesOf } from './waybill-story';

const SHOWN = ['작업', '전송상태', '택배사', '송장번호', '클레임', '결과', '메시지'];
/** Whose buyer thinks better of it. */
const REGRETTED = 19;

export async function playDispatchStory(
  stage: Stage,
  narrator: Narrator,
  { manual, pair }: OrdersOfTheDay,
  parcels: readonly Printed[],
): Promise<void> {
  const regretted = parcels[REGRETTED]?.bundleNo ?? '';
  await send(stage, narrator, manual.bundleNo, regretted);
  await completeByForce(stage, narrator, pair.bundleNo);
  await correct(stage, narrator, manual.bundleNo);
  await collectAgain(stage, narrator, parcels.length);
  await proveSent(stage, [...parcels.map(({ bundleNo }) => bundleNo), manual.bundleNo], regretted);
  narrator.say(`위메프에 보낸 송장 ${parcels.length}건: 배송마다 한 번씩이고, 취소를 요청한 배송은 보내지 않았습니다.`);
}

async function send(stage: Stage, { chapter, say }: Narrator, manual: string, regretted: string): Promise<void> {
  const { runtime, buyer } = stage;
  chapter('송장전송 (16:30). 바로 앞서 구매자 한 사람이 취소를 요청합니다');
  await stage.goTo('2026-11-23 16:29');
  typeBundle(runtime, '송장', manual, { 작업: '송장전송', 택배사: '로젠', 송장번호: '901-2345-6781' });
  say(`매뉴얼의 가스레인지 주문(배송번호 ${manual})은 택배사와 송장번호를 직접 적었습니다.`);
  checkTab(runtime, '송장', say);
  await buyer.cancelRequest({ bundleNo: regretted });
  await stage.goTo('2026-11-23 16:30');
  runTab(runtime, '송장', say);
  say(`「송장」의 전송상태: ${statesOf(runtime)}`);
  showBundles(runtime, say, '송장', [manual, regretted], SHOWN);
}

/** Every bundle left exactly once; the one that the buyer wants cancelled did not. */
async function proveSent(stage: Stage, bundles: readonly string[], regretted: string): Promise<void> {
  const asks = await asksByBundle(stage, 'setOrderDelivery');
  const shipped = new Set(
    (await stage.buyer.state()).bundles.flatMap(({ bundleNo, state }) => (state === 'DELIVERY' ? [bundleNo] : [])),
  );
  for (const bundle of bundles) {
    const wanted = bundle === regretted ? 0 : 1;
    const asked = asks.get(bundle) ?? 0;
    demand(asked === wanted, josa`배송번호 ${bundle}을(를) ${asked}번 보냈습니다. ${wanted}번이어야 합니다.`);
    demand(shipped.has(bundle) === (wanted === 1), `배송번호 ${bundle}의 배송상태가 위메프에서 다릅니다.`);
  }
  demand(asks.size === bundles.length - 1, '보내라고 하지 않은 배송을 보냈습니다.');
}

async function completeByForce(stage: Stage, { chapter, say }: Narrator, bundle: string): Promise<void> {
  const { runtime } = stage;
  chapter('강제완료: 구매자가 가게에 와서 받아 간 주문');
  typeBundle(runtime, '송장', bundle, { 작업: '강제완료' });
  const before = runtime.said.alerts.length;
  const story: string[] = [];
  runTab(runtime, '송장', (line) => story.push(line));
  const asked = runtime.said.alerts.slice(before);
  demand(asked.length === 1, `강제완료를 ${asked.length}번 물었습니다. 한 번 물어야 합니다.`);
  for (const { message } of asked) say(`묻습니다: ${message} → 예`);
  for (const line of story) say(line);
  showBundles(runtime, say, '송장', [bundle], SHOWN);
  const { state } = await bundleAtMall(stage, bundle);
  demand(state === 'CONFIRM', '강제완료가 위메프의 주문을 바꿨습니다.');
  say(josa`위메프에서 배송번호 ${bundle}은(는) 그대로 상품준비중입니다.`);
}

async function correct(stage: Stage, { chapter, say }: Narrator, bundle: string): Promise<void> {
  const { runtime } = stage;
  chapter('송장수정: 가스레인지의 송장번호를 잘못 적었습니다');
  const number = '90123456787';
  typeBundle(runtime, '송장', bundle, { 작업: '송장수정', 송장번호: number });
  runTab(runtime, '송장', say);
  showBundles(runtime, say, '송장', [bundle], SHOWN);
  const { delivery } = await bundleAtMall(stage, bundle);
  demand(delivery.invoiceNo === number, `위메프의 송장번호가 ${delivery.invoiceNo}입니다. ${number}이어야 합니다.`);
  say(`위메프의 송장번호: ${delivery.parcelCompany} ${delivery.invoiceNo}`);
}

async function collectAgain(stage: Stage, { chapter, say }: Narrator, parcels: number): Promise<void> {
  const { runtime } = stage;
  chapter('다음 자동 수집 (17:55): 「주문」에 배송중으로 보입니다');
  await stage.goTo('2026-11-23 17:55');
  tick(runtime, say);
  const states = tabRows(runtime, '주문', ['주문상태', '송장번호']).slice(1);
  say(`「주문」의 주문상태: ${countsOf(states.map(([state = '']) => state))}`);
  say(`「송장」의 전송상태: ${statesOf(runtime)}`);
  // All parcels but the one held, and the two lines of the manual's order.
  const underway = states.filter(([state, number]) => state === '배송중' && number !== '').length;
  demand(underway === parcels - 1 + 2, `배송중인 주문이 ${underway}행입니다. ${parcels + 1}행이어야 합니다.`);
  demand(states.filter(([state]) => state === '취소요청').length === 1, '취소요청인 주문이 한 행이 아닙니다.');
}
