/** The manual's pages 취소/반품/교환 as a story: cancels approved, refused and withdrawn, a return and an exchange to their ends. */

import { josa } from '../../src/rules/josa';
import { runTab, tick } from './at-the-sheet';
import type { Printed } from './courier-program';
import type { Narrator, Say } from './narrator';
import { bundleAtMall, claimAtMall, demand } from './proof';
import { typeWhere } from './seller-hand';
import { aligned, tabRows } from './show';
import type { Stage } from './stage';

/** 클레임번호 of what buyers want. */
interface ClaimsOfTheDay {
  /** Asked for before the parcel left; it was held back yesterday. */
  cancel: string;
  /** Requested when the parcel had left the shop but 위메프 did not know yet. */
  late: Refused;
  withdrawn: string;
  sentBack: string;
  exchanged: string;
}

interface Refused {
  claim: string;
  bundle: string;
}

const SHOWN = ['유형', '처리상태', '클레임번호', '상품명', '사유', '처리기한', '수거상태', '결과', '메시지'];
const PICKUP = { 배송방법: '택배', 택배사: 'CJ대한통운' };

export async function playClaimsStory(stage: Stage, narrator: Narrator, parcels: readonly Printed[]): Promise<void> {
  const claims = await askForClaims(stage, narrator, parcels);
  await decideCancels(stage, narrator, claims);
  await takeBack(stage, narrator, claims.sentBack);
  await exchange(stage, narrator, claims.exchanged);
  await proveDecided(stage, claims);
  showClaims(stage, narrator.say, Object.values({ ...claims, late: claims.late.claim }));
}

async function askForClaims(
  stage: Stage,
  { chapter, say }: Narrator,
  parcels: readonly Printed[],
): Promise<ClaimsOfTheDay> {
  const { runtime, buyer } = stage;
  chapter('다음 날 아침: 구매자들의 취소, 반품, 교환 (11-24 07:55)');
  await stage.goTo('2026-11-24 07:30');
  const [first, second] = parcels.map(({ bundleNo }) => bundleNo);
  for (const bundleNo of [first, second]) await buyer.moveOrder({ bundleNo: bundleNo ?? '', state: 'COMPLETE' });
  const gone = await buyer.placeOrder({ payDate: '2026-11-24 07:05:00', state: 'CONFIRM' });
  const wavering = await buyer.placeOrder({ payDate: '2026-11-24 07:10:00', state: 'CONFIRM' });
  const late = await buyer.cancelRequest({ bundleNo: gone.bundleNo, claimReason: '단순변심' });
  const withdrawn = await buyer.cancelRequest({ bundleNo: wavering.bundleNo, claimReason: '배송지연' });
  const sentBack = await buyer.returnGoods({ bundleNo: first ?? '', claimReason: '상품불량' });
  const exchanged = await buyer.exchangeGoods({ bundleNo: second ?? '', claimReason: '색상 및 사이즈 변경' });
  await stage.goTo('2026-11-24 07:55');
  tick(runtime, say);
  const cancel = (await buyer.state()).claims.find(({ type, status }) => type === 'CANCEL' && status === 'REQUEST');
  demand(cancel !== undefined, '어제의 취소 요청이 위메프에 없습니다.');
  const claims = {
    cancel: cancel.claimBundleNo,
    late: { claim: late.claimBundleNo, bundle: gone.bundleNo },
    withdrawn: withdrawn.claimBundleNo,
    sentBack: sentBack.claimBundleNo,
    exchanged: exchanged.claimBundleNo,
  };
  showClaims(stage, say, Object.values({ ...claims, late: claims.late.claim }));
  return claims;
}

async function decideCancels(stage: Stage, { chapter, say }: Narrator, claims: ClaimsOfTheDay): Promise<void> {
  const { runtime, buyer } = stage;
  chapter('취소: 하나는 승인, 하나는 이미 보내서 거절, 하나는 구매자가 그 사이에 철회 (09:20)');
  await stage.goTo('2026-11-24 09:20');
  act(stage, claims.cancel, { 작업: '승인' });
  act(stage, claims.late.claim, {
    작업: '거절',
    처리사유: '이미 출고되었습니다',
    배송방법: '택배',
    택배사: 'CJ대한통운',
    송장번호: '612345678901',
  });
  act(stage, claims.withdrawn, { 작업: '승인' });
  await buyer.withdrawClaim({ claimBundleNo: claims.withdrawn });
  const before = runtime.said.alerts.length;
  const story: string[] = [];
  runTab(runtime, '클레임', (line) => story.push(line));
  const asked = runtime.said.alerts.slice(before);
  demand(asked.length === 1, `거절을 ${asked.length}번 물었습니다. 한 번 물어야 합니다.`);
  for (const { message } of asked) say(`묻습니다: ${message} → 예`);
  for (const line of story) say(line);
  showClaims(stage, say, [claims.cancel, claims.late.claim, claims.withdrawn]);
  const { state, delivery } = await bundleAtMall(stage, claims.late.bundle);
  demand(state === 'DELIVERY' && delivery.invoiceNo === '612345678901', '거절한 주문이 위메프에서 배송중이 아닙니다.');
}

async function takeBack(stage: Stage, narrator: Narrator, claim: string): Promise<void> {
  narrator.chapter('반품: 수거요청 → 수거완료 → 검수하는 동안 보류 → 승인');
  await inSteps(stage, narrator.say, claim, [
    ['2026-11-24 09:30', { 작업: '수거요청', ...PICKUP, 송장번호: '612345679902' }],
    ['2026-11-25 10:00', { 작업: '수거완료' }],
    ['2026-11-25 10:10', { 작업: '보류', 처리사유: '물건을 살펴보고 있습니다' }],
    ['2026-11-25 15:00', { 작업: '승인' }],
  ]);
}

async function exchange(stage: Stage, narrator: Narrator, claim: string): Promise<void> {
  narrator.chapter('교환: 수거요청 → 수거완료 → 재배송 → 교환완료');
  await inSteps(stage, narrator.say, claim, [
    ['2026-11-25 15:10', { 작업: '수거요청', ...PICKUP, 송장번호: '612345679913' }],
    ['2026-11-26 10:00', { 작업: '수거완료' }],
    ['2026-11-26 10:20', { 작업: '재배송', ...PICKUP, 송장번호: '612345679924' }],
    ['2026-11-27 11:00', { 작업: '교환완료' }],
  ]);
}

type Steps = readonly (readonly [at: string, cells: Readonly<Record<string, string>>])[];

async function inSteps(stage: Stage, say: Say, claim: string, steps: Steps): Promise<void> {
  for (const [at, cells] of steps) {
    await stage.goTo(at);
    act(stage, claim, cells);
    runTab(stage.runtime, '클레임', () => undefined);
    const [, row = []] = claimRows(stage, [claim], ['처리상태', '수거상태', '결과', '메시지']);
    const [, state = '', pickup = '', result = '', message = ''] = row;
    demand(result === '성공', `클레임 ${claim}의 ${cells['작업']}: ${result} ${message}`);
    say(`${at} ${cells['작업']} → 처리상태 ${state}, 수거상태 ${pickup}`);
  }
}

function act({ runtime }: Stage, claim: string, cells: Readonly<Record<string, string>>): void {
  const rows = typeWhere(runtime, '클레임', { header: '클레임번호', texts: [claim] }, cells);
  demand(rows > 0, `「클레임」에 클레임번호 ${claim}의 행이 없습니다.`);
}

async function proveDecided(stage: Stage, claims: ClaimsOfTheDay): Promise<void> {
  const wanted = [
    [claims.cancel, 'APPROVE'],
    [claims.late.claim, 'REJECT'],
    [claims.withdrawn, 'WITHDRAW'],
    [claims.sentBack, 'APPROVE'],
    [claims.exchanged, 'COMPLETE'],
  ] as const;
  for (const [number, status] of wanted) {
    const claim = await claimAtMall(stage, number);
    demand(
      claim.status === status,
      josa`클레임 ${number}이(가) 위메프에서 ${claim.status}입니다. ${status}이어야 합니다.`,
    );
  }
}

function showClaims(stage: Stage, say: Say, claims: readonly string[]): void {
  for (const line of aligned(claimRows(stage, claims, SHOWN).map((row) => row.slice(1)))) say(line);
}

/** The 클레임번호 first. */
function claimRows({ runtime }: Stage, claims: readonly string[], headers: readonly string[]): string[][] {
  const [header = [], ...rows] = tabRows(runtime, '클레임', ['클레임번호', ...headers]);
  return [header, ...rows.filter(([claim = '']) => claims.includes(claim))];
}
