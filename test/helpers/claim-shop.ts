/** A scene in which claims are worked on; rows of 클레임 are found by 클레임번호. */
import { mallRequest } from '../../local/mall-kit/http';
import type { Buyer } from '../../local/malls/wemakeprice/buyer';
import { demoApiKey } from '../../local/malls/wemakeprice/core/accounts';
import type { Run } from '../../src/engine/run';
import { askedOf, openOrderShop, type SentWrite } from './order-shop';
import type { Scene } from './scene';

type Texts = Readonly<Record<string, string>>;
type Wish = Parameters<Buyer['placeOrder']>[0];
type ClaimWish = Omit<Parameters<Buyer['returnGoods']>[0], 'bundleNo'>;

export interface PlacedClaim {
  claimNo: string;
  bundleNo: string;
}

const claimed = (bundleNo: string, { claimBundleNo }: { claimBundleNo: string }): PlacedClaim => ({
  ...{ claimNo: claimBundleNo, bundleNo },
});

/** A confirmed order that its buyer wants cancelled. */
export function placeCancel({ buyer }: Scene, wish: Wish = { state: 'CONFIRM' }, claim: ClaimWish = {}): PlacedClaim {
  const { bundleNo } = buyer.placeOrder(wish);
  return claimed(bundleNo, buyer.cancelRequest({ bundleNo, ...claim }));
}

/** A delivered order that its buyer sends back. */
export function placeReturn({ buyer }: Scene, wish: Wish = { state: 'COMPLETE' }, claim: ClaimWish = {}): PlacedClaim {
  const { bundleNo } = buyer.placeOrder(wish);
  return claimed(bundleNo, buyer.returnGoods({ bundleNo, ...claim }));
}

/** A delivered order that its buyer wants exchanged. */
export function placeExchange(
  { buyer }: Scene,
  wish: Wish = { state: 'COMPLETE' },
  claim: ClaimWish = {},
): PlacedClaim {
  const { bundleNo } = buyer.placeOrder(wish);
  return claimed(bundleNo, buyer.exchangeGoods({ bundleNo, ...claim }));
}

/** One claim of a fresh shop, collected; the mall has forgotten what it was asked for that. */
export function oneClaim(place: (scene: Scene) => PlacedClaim, scene = openOrderShop()) {
  const { claimNo, bundleNo } = place(scene);
  scene.collectNow();
  scene.buyer.forgetRequests();
  return {
    ...{ scene, claimNo, bundleNo },
    row: (nth = 0) => claimRow(scene, claimNo, nth),
    set: (cells: Texts, nth?: number) => fillClaim(scene, claimNo, cells, nth),
    run: () => runClaims(scene),
    calls: () => claimCalls(scene, claimNo),
  };
}

/** The `nth` row of the claim, by header. */
export function claimRow(scene: Scene, claimNo: string, nth = 0): Record<string, unknown> {
  const row = scene.rows('클레임').filter((one) => one['클레임번호'] === claimNo)[nth];
  if (!row) throw new Error(`「클레임」에 클레임번호 ${claimNo}의 행이 없습니다.`);
  return row;
}

/** Types into cells of the rows of a claim; of its `nth` row only when told so. */
export function fillClaim(scene: Scene, claimNo: string, cells: Texts, nth?: number): void {
  const { seller } = scene.runtime;
  const grid = seller.read('클레임');
  const placeOf = (header: string) => (grid[0] ?? []).indexOf(header);
  const rows = grid.flatMap((row, at) => (row[placeOf('클레임번호')] === claimNo ? [at + 1] : []));
  if (rows.length === 0) throw new Error(`「클레임」에 클레임번호 ${claimNo}의 행이 없습니다.`);
  for (const row of nth === undefined ? rows : rows.slice(nth, nth + 1)) {
    for (const [header, text] of Object.entries(cells)) seller.type('클레임', row, placeOf(header) + 1, text);
  }
}

/** 실행 on 클레임, as from the menu. */
export function runClaims(scene: Scene): Run[] {
  scene.runtime.setActiveTab('클레임');
  return scene.runtime.run('runRows') as Run[];
}

/** Names of the writes that spoke of the claim. */
export const claimCalls = (scene: Scene, claimNo: string, asked: readonly SentWrite[] = askedOf(scene)): string[] =>
  asked
    .filter(({ call, body }) => call.startsWith('setClaim') && String(body['claimBundleNo']) === claimNo)
    .map(({ call }) => call);

/** What the mall holds of a claim. */
export function claimAtMall(scene: Scene, claimNo: string) {
  const claim = scene.mall.state().claims.find((one) => one.claimBundleNo === claimNo);
  if (!claim) throw new Error(`${claimNo} is not at the mall.`);
  return claim;
}

export const PARCEL = { 배송방법: '택배', 택배사: 'CJ', 송장번호: '612345670001' } as const;

/** What somebody does on the mall's own site: the same call as ours, which must succeed. */
export function onMallSite(scene: Scene, call: string, claimNo: string, body: object = {}): void {
  const { type } = claimAtMall(scene, claimNo);
  const reply = scene.mall.handle(
    mallRequest({
      ...{ method: 'POST', url: `/claim/in/${call}`, headers: { apiKey: demoApiKey } },
      body: JSON.stringify({ claimBundleNo: claimNo, claimType: type, ...body }),
    }),
  );
  const { data } = JSON.parse(reply.body) as { data?: { returnKey?: number } };
  if (data?.returnKey !== 1) throw new Error(`${call}: ${reply.body}`);
}

const POSTED = { shipMethod: 'POST' };

/** Steps of a claim on the mall's own site. */
export const siteSteps = {
  approve: (scene: Scene, claimNo: string) => onMallSite(scene, 'setClaimApprove', claimNo),
  reject: (scene: Scene, claimNo: string) =>
    onMallSite(scene, 'setClaimReject', claimNo, { rejectReasonCode: 'CJD3', rejectReasonDetail: '발송', ...POSTED }),
  hold: (scene: Scene, claimNo: string) =>
    onMallSite(scene, 'setClaimPending', claimNo, { pendingReasonCode: 'RPD5', pendingReasonDetail: '확인' }),
  pick: (scene: Scene, claimNo: string) => onMallSite(scene, 'setClaimPickup', claimNo, POSTED),
  receive: (scene: Scene, claimNo: string) => onMallSite(scene, 'setClaimPickupComplete', claimNo),
  redeliver: (scene: Scene, claimNo: string) => onMallSite(scene, 'setClaimDelivery', claimNo, POSTED),
  complete: (scene: Scene, claimNo: string) => onMallSite(scene, 'setClaimComplete', claimNo),
  withdraw: ({ buyer }: Scene, claimNo: string) => void buyer.withdrawClaim({ claimBundleNo: claimNo }),
} as const;
