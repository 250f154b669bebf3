/** 클레임 whose answer was lost: told as 확인필요, the 작업 stays, and the next 실행 finds out; nothing is done twice. */
import {
  claimAtMall,
  oneClaim,
  PARCEL,
  type PlacedClaim,
  placeCancel,
  placeExchange,
  placeReturn,
  siteSteps,
} from '../helpers/claim-shop';
import { askedOf, historyOf, openOrderShop, rowOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

const after =
  (place: (scene: Scene) => PlacedClaim, ...steps: (keyof typeof siteSteps)[]) =>
  (scene: Scene): PlacedClaim => {
    const claim = place(scene);
    for (const step of steps) siteSteps[step](scene, claim.claimNo);
    return claim;
  };

const acts = [
  ['승인', 'setClaimApprove', placeCancel, { status: 'APPROVE' }],
  ['거절', 'setClaimReject', placeCancel, { status: 'REJECT' }],
  ['보류', 'setClaimPending', placeReturn, { status: 'PENDING' }],
  ['수거요청', 'setClaimPickup', placeReturn, { pickup: { shipStatus: '수거중' } }],
  ['수거완료', 'setClaimPickupComplete', after(placeReturn, 'pick'), { pickup: { shipStatus: '수거완료' } }],
  ['재배송', 'setClaimDelivery', after(placeExchange, 'pick', 'receive'), { status: 'APPROVE' }],
  ['교환완료', 'setClaimComplete', after(placeExchange, 'pick', 'receive', 'redeliver'), { status: 'COMPLETE' }],
] as const;

const lose = ({ buyer }: Scene, ...paths: string[]) =>
  buyer.faults(paths.map((path) => ({ path, times: 0, fault: { cut: 'after' } })));

describe.each(acts)('%s의 답이 끊기면', (act, call, place, ended) => {
  const path = `/claim/in/${call}`;
  const begun = () => {
    const claim = oneClaim((scene) => place(scene), openOrderShop({ answerYes: true }));
    claim.set({ 작업: act, ...PARCEL, 처리사유: '확인' });
    return claim;
  };

  it('위메프에 되물어 되었으면 성공이다', () => {
    const claim = begun();
    lose(claim.scene, path);
    claim.run();
    expect(claimAtMall(claim.scene, claim.claimNo)).toMatchObject(ended);
    expect(claim.row()).toMatchObject({ 작업: '', 결과: '성공' });
  });

  it('되묻지도 못하면 확인필요이고 작업이 남으며, 다시 실행하면 성공으로 끝난다', () => {
    const claim = begun();
    lose(claim.scene, path, '/claim/out/getClaimInfo');
    claim.run();
    expect(claim.row()).toMatchObject({ 작업: act, 결과: '확인필요' });
    expect(historyOf(claim.scene)).toContain('확인필요');
    claim.scene.buyer.clearFaults();
    claim.scene.buyer.forgetRequests();
    claim.run();
    expect(claim.row()).toMatchObject({ 작업: '', 결과: '성공' });
    expect(claimAtMall(claim.scene, claim.claimNo)).toMatchObject(ended);
    expect(askedOf(claim.scene).map(({ call: asked }) => asked)).toContain('getClaimInfo');
  });

  it('503이면 확인필요이고 작업이 남으며, 15분 뒤에 다시 실행하면 먼저 묻고 한 번 한다', () => {
    const claim = begun();
    claim.scene.buyer.faults({ path: '/claim', times: 0, fault: { status: 503 } });
    claim.run();
    expect(claim.row()).toMatchObject({ 작업: act, 결과: '확인필요' });
    claim.scene.buyer.clearFaults();
    claim.scene.buyer.forgetRequests();
    claim.run();
    expect(askedOf(claim.scene).map(({ call: asked }) => asked)).not.toContain(call);
    expect(claim.row()).toMatchObject({ 작업: act, 결과: '확인필요' });
    claim.scene.clock.advance(15 * 60_000);
    claim.run();
    expect(askedOf(claim.scene).filter(({ call: asked }) => asked === call)).toHaveLength(1);
    expect(claim.row()).toMatchObject({ 작업: '', 결과: '성공' });
    expect(claimAtMall(claim.scene, claim.claimNo)).toMatchObject(ended);
  });
});

describe('처리한 뒤에 다시 읽지 못하면', () => {
  it('성공과 함께 그렇다고 말하고, 다음 수집이 상태를 맞춘다', () => {
    const claim = oneClaim(placeCancel);
    claim.set({ 작업: '승인' });
    claim.scene.buyer.faults([
      { path: '/claim/out/getClaimInfo', times: 0, fault: { status: 500 } },
      { path: '/order/out/getOrderInfo', times: 0, fault: { status: 500 } },
    ]);
    claim.run();
    expect(claim.row()).toMatchObject({
      작업: '',
      결과: '성공',
      메시지: expect.stringContaining('주의: 위메프에서 다시 읽지'),
    });
    expect(claim.row()['처리상태']).toBe('요청');
    claim.scene.buyer.clearFaults();
    claim.scene.tick();
    expect(claim.row()['처리상태']).toBe('승인');
    expect(rowOf(claim.scene, '주문', claim.bundleNo)).toMatchObject({ 주문상태: '취소완료', 클레임: '' });
    expect(rowOf(claim.scene, '송장', claim.bundleNo)).toMatchObject({ 전송상태: '취소됨', 클레임: '' });
  });
});
