/** 클레임 실행과 수집 may die at any service call, as a 6-minute kill does; done again they come to the same end, and nothing is done twice. */
import type { ServiceCall } from '../../local/apps-script';
import { fillClaim, PARCEL, placeCancel, placeExchange, placeReturn, siteSteps } from '../helpers/claim-shop';
import { goesWrong, type Wrong } from '../helpers/goes-wrong';
import { openOrderShop, sceneOf, snapshotOf, waybill, writesOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

type Story = '수집' | '실행';
const tabs = ['클레임', '주문', '송장'] as const;

/** Two cancels (one of them taken back meanwhile), a refusal, a return and an exchange on their way, one still to be mended. */
function prepared(): { collect: ReturnType<typeof snapshotOf>; run: ReturnType<typeof snapshotOf> } {
  const scene = openOrderShop({ answerYes: true });
  for (const { name, rows } of scene.runtime.workbook.sheets) {
    if (rows.length > 20) scene.runtime.seller.deleteRows(name, 21, rows.length - 20);
  }
  const standing = Array.from({ length: 2 }, () => scene.buyer.placeOrder({ state: 'CONFIRM', options: 2 }));
  const taken = placeCancel(scene, {});
  scene.collectNow();
  const [first, second] = standing.map(
    ({ bundleNo, orderOptionNos }, nth) =>
      scene.buyer.cancelRequest({ bundleNo, ...(nth === 0 ? { orderOptionNos: orderOptionNos.slice(0, 1) } : {}) })
        .claimBundleNo,
  );
  const back = placeReturn(scene);
  const exchange = placeExchange(scene);
  const wrong = placeReturn(scene);
  siteSteps.withdraw(scene, taken.claimNo);
  for (const step of ['pick', 'receive'] as const) siteSteps[step](scene, exchange.claimNo);
  const collect = snapshotOf(scene);
  scene.collectNow();
  siteSteps.withdraw(scene, second ?? '');
  fillClaim(scene, first ?? '', { 작업: '승인' });
  fillClaim(scene, second ?? '', { 작업: '거절', ...PARCEL });
  fillClaim(scene, back.claimNo, { 작업: '수거요청', ...PARCEL, 송장번호: waybill(7) });
  fillClaim(scene, exchange.claimNo, { 작업: '재배송', ...PARCEL, 송장번호: waybill(8) });
  fillClaim(scene, wrong.claimNo, { 작업: '보류' });
  scene.buyer.forgetRequests();
  return { collect, run: snapshotOf(scene) };
}

function work(scene: Scene, story: Story): void {
  try {
    if (story === '수집') {
      const { runId } = scene.ask('startJob', { job: 'collectClaims' }) as { runId: string };
      scene.ask('continueJob', { runId });
    } else {
      scene.runtime.setActiveTab('클레임');
      scene.runtime.run('runRows');
    }
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
  }
}

/** All tabs without times. What was done before a death is done for the next 실행: 건너뜀 because it is so already. */
const endState = (scene: Scene): string[] =>
  tabs.flatMap((tab) =>
    scene.rows(tab).map(({ 수집일시, 처리일시, 승인일시, 발주확인일시, 발송일시, 결과, 메시지, ...row }) => {
      const isDone = 결과 === '성공' || (결과 === '건너뜀' && /^이미|거두어/.test(String(메시지)));
      return JSON.stringify([tab, row, isDone ? '다 됨' : [결과, 메시지]]);
    }),
  );

const mallState = (scene: Scene): string[] =>
  scene.mall
    .state()
    .claims.map(({ claimBundleNo, status, pickup, delivery }) =>
      JSON.stringify([claimBundleNo, status, pickup.shipStatus, pickup.invoiceNo, delivery.invoiceNo]),
    );

const endOf = (scene: Scene) => ({ sheet: endState(scene), mall: mallState(scene) });

const starts = prepared();
const openStart = (story: Story): Scene => sceneOf(story === '수집' ? starts.collect : starts.run, { answerYes: true });

const quiet = Object.fromEntries(
  (['수집', '실행'] as const).map((story) => {
    const scene = openStart(story);
    work(scene, story);
    return [story, { ...endOf(scene), writes: writesOf(scene).map(({ call }) => call) }];
  }),
) as Record<Story, ReturnType<typeof endOf> & { writes: string[] }>;

it('조용할 때: 승인 하나, 철회 하나, 수거요청과 재배송이 하나씩이고 고칠 것은 오류로 남는다', () => {
  expect(quiet.실행.writes.sort()).toEqual(['setClaimApprove', 'setClaimDelivery', 'setClaimPickup', 'setClaimReject']);
  const scene = openStart('실행');
  work(scene, '실행');
  expect(scene.rows('클레임').map((row) => [row['처리상태'], row['결과']])).toEqual(
    expect.arrayContaining([
      ['승인', '성공'],
      ['철회', '건너뜀'],
      ['요청', '성공'],
      ['요청', '오류'],
    ]),
  );
});

const moving = new Set(['cells', 'structure', 'format', 'http']);
const isEffect = ({ kind, name, written }: ServiceCall): boolean =>
  written > 0 || kind === 'http' || kind === 'structure' || kind === 'format' || name === 'Properties.setProperty';

/** Each effect is followed by a death, and every call that moves something throws once. */
const isWorth: Record<Wrong, (call: ServiceCall) => boolean> = { kill: isEffect, fail: ({ kind }) => moving.has(kind) };

describe.each([
  ['실행', 'kill', 15],
  ['실행', 'fail', 30],
  ['수집', 'kill', 25],
  ['수집', 'fail', 50],
] as const)('클레임 %s', (story, act, least) => {
  const told = act === 'kill' ? '어느 일을 하고 죽어도' : '어느 호출이 실패해도';
  it(`${told} 다시 하면 끝 모습이 같다`, () => {
    const different: unknown[] = [];
    let tried = 0;
    for (let call = 1; ; call += 1) {
      const scene = openStart(story);
      if (!goesWrong(scene, { wrong: act, wanted: call, isWorth }, () => work(scene, story))) break;
      tried = call;
      scene.clock.advance(20 * 60_000);
      work(scene, story);
      const end = endOf(scene);
      const difference = {
        sheet: end.sheet.filter((row, at) => row !== quiet[story].sheet[at]),
        mall: end.mall.filter((row, at) => row !== quiet[story].mall[at]),
      };
      if (Object.values(difference).some((found) => found.length > 0)) different.push({ call, ...difference });
    }
    expect(different).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(least);
  });
});
