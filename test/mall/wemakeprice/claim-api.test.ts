import { demoUserId } from '../../../local/malls/wemakeprice/core/accounts';
import { claimActs, claimedIn, keptClaim, pickupParcel, playClaim } from './claim-acts';
import { openMall, start } from './open-mall';
import { parcel } from './order-acts';

const tooMany = { status: 429, headers: { 'Retry-After': '7' } };
const failure = (returnMsg: string) => ({ status: 200, body: { resultCode: 200, data: { returnKey: 0, returnMsg } } });
const refusal = (sentence: string) => ({ ok: false, why: 'refused', reason: `위메프가 거절했습니다: ${sentence}` });

describe.each(Object.entries(claimActs))('%s', (_, act) => {
  it('한 번 보내면 되고, 다시 묻지 않는다', () => {
    const { work, writes, reads, shown } = playClaim(act);
    expect(shown()).toEqual(act.undone);
    expect(work()).toEqual({ ok: true, value: undefined });
    expect([writes(), reads()]).toEqual([1, 0]);
    expect(shown()).toEqual(act.done);
  });

  it('이미 그렇게 되어 있으면 물어서 확인하고 된 것이다', () => {
    const { work, shown } = playClaim(act);
    work();
    expect(work()).toEqual({ ok: true, value: undefined });
    expect(shown()).toEqual(act.done);
  });

  it.each([
    ['422', { status: 422, body: { resultCode: 422, error: '값을 확인해 주세요.' } }, '값을 확인해 주세요.'],
    ['200 안의 실패', failure('잠긴 클레임입니다.'), '잠긴 클레임입니다.'],
  ])('위메프가 거절하면(%s) 그 말을 전하고, 다시 보내지 않는다', (_name, fault, sentence) => {
    const { work, buyer, writes, reads, shown } = playClaim(act);
    buyer.faults({ path: act.path, fault });
    expect(work()).toEqual(refusal(sentence));
    expect([writes(), reads()]).toEqual([1, 0]);
    expect(shown()).toEqual(act.undone);
  });

  it.each(['수거완료된 클레임입니다', '수거요청대기 상태에서만 가능합니다', '처리할 수 없는 클레임 상태입니다.'])(
    '「%s」이어도 그렇게 되어 있지 않으면 그 말로 실패이다',
    (sentence) => {
      const { work, buyer, writes, reads, shown } = playClaim(act);
      buyer.faults({ path: act.path, fault: failure(sentence) });
      expect(work()).toEqual(refusal(sentence));
      expect([writes(), reads()]).toEqual([1, 1]);
      expect(shown()).toEqual(act.undone);
    },
  );

  it('구매자가 철회했다고 거절하면 철회이고, 다시 보내지 않는다', () => {
    const { work, buyer, writes } = playClaim(act);
    buyer.faults({ path: act.path, fault: failure('철회된 클레임입니다.') });
    expect(work()).toEqual({ ...refusal('철회된 클레임입니다.'), why: 'withdrawn' });
    expect(writes()).toBe(1);
  });

  it('답을 잃고 물어보니 철회되어 있으면 철회이고, 다시 보내지 않는다', () => {
    const { work, buyer, atMall, writes } = playClaim(act);
    atMall().status = 'WITHDRAW';
    buyer.faults({ path: act.path, fault: { cut: 'before' } });
    expect(work()).toMatchObject({ ok: false, why: 'withdrawn', reason: expect.stringContaining('철회한') });
    expect(writes()).toBe(1);
  });

  it('없는 클레임이면 없다고 한다', () => {
    const { work, mall } = playClaim(act);
    mall.state().claims.splice(0);
    expect(work()).toMatchObject({ ok: false, why: 'refused', reason: expect.stringContaining('클레임이 없습니다') });
  });

  it('요청이 너무 많다고 하면(429) 기다렸다가 다시 보내고, 끝까지 그러면 모두에게 걸리는 실패이다', () => {
    const { work, buyer, clock, writes, reads, shown } = playClaim(act);
    const began = clock.now();
    buyer.faults({ path: act.path, fault: tooMany });
    expect(work()).toMatchObject({ ok: true });
    expect([writes(), reads()]).toEqual([2, 0]);
    expect(clock.now() - began).toBeGreaterThanOrEqual(7000);
    expect(shown()).toEqual(act.done);
    buyer.faults({ path: act.path, times: 0, fault: tooMany });
    expect(work).toThrow(expect.objectContaining({ kind: 'quota' }));
  });

  it('키가 거절되면 바로 멈춘다', () => {
    const { work, buyer, writes } = playClaim(act);
    buyer.account({ userId: demoUserId, act: 'suspend' });
    expect(work).toThrow(expect.objectContaining({ kind: 'auth' }));
    expect(writes()).toBe(1);
  });
});

it.each(['취소 승인', '반품 수거요청'] as const)(
  '쓰기를 시작해도 되는 시각이 지났으면 %s을(를) 보내지 않는다',
  (name) => {
    const { work, writes } = playClaim(claimActs[name]!, { writeUntil: start });
    expect(work()).toMatchObject({
      ok: false,
      why: 'unavailable',
      reason: expect.stringContaining('남은 시간이 없어'),
    });
    expect(writes()).toBe(0);
  },
);

describe('보내는 것', () => {
  const opened = openMall();
  const ids = (name: string) => {
    const { claimBundleNo, ...rest } = opened.sent(name);
    return {
      ...rest,
      known: opened.mall.state().claims.some((claim) => claim.claimBundleNo === String(claimBundleNo)),
    };
  };

  it('거절에는 이미 출고한 까닭과 송장이 함께 간다', () => {
    const claim = claimedIn(opened, 'cancel');
    opened.claims.reject([{ ...claim, shipment: parcel, reason: '출고했습니다' }]);
    expect(ids('setClaimReject')).toEqual({
      known: true,
      claimType: 'CANCEL',
      rejectReasonCode: 'CJD3',
      rejectReasonDetail: '출고했습니다',
      shipMethod: 'PARCEL',
      parcelCompanyCode: 'D002',
      invoiceNo: parcel.trackingNumber,
    });
  });

  it('보류에는 까닭이, 승인에는 번호와 유형만 간다', () => {
    const claim = claimedIn(opened, 'return');
    opened.claims.hold([{ ...claim, reason: '상품 훼손' }]);
    expect(ids('setClaimPending')).toEqual({
      known: true,
      claimType: 'RETURN',
      pendingReasonCode: 'RPD5',
      pendingReasonDetail: '상품 훼손',
    });
    opened.claims.approve([claimedIn(opened, 'exchange')]);
    expect(ids('setClaimApprove')).toEqual({ known: true, claimType: 'EXCHANGE' });
  });
});

it('위메프에 코드가 없는 택배사이면 보내지 않고 거절이며(이름이 무엇이든 철회가 아니다), 나머지는 보낸다', () => {
  const opened = openMall();
  const parcels = ['철회택배', '한진택배'].map((courier) => ({
    ...claimedIn(opened, 'return'),
    shipment: { ...pickupParcel, courier },
  }));
  expect(opened.claims.requestPickup(parcels)).toEqual([
    { ok: false, why: 'refused', reason: expect.stringContaining('「철회택배」') },
    { ok: true, value: undefined },
  ]);
  expect(opened.count('setClaimPickup')).toBe(1);
});

it('여럿이면 함께 보내고, 저마다의 결과를 차례대로 준다', () => {
  const opened = openMall();
  const claims = Array.from({ length: 4 }, () => claimedIn(opened, 'cancel'));
  opened.buyer.withdrawClaim({ claimBundleNo: claims[1]!.claimId });
  opened.buyer.forgetRequests();
  opened.buyer.faults({ path: '/claim/in/setClaimApprove', skip: 2, fault: { cut: 'after' } });
  const outcomes = opened.claims.approve([...claims, { claimId: '77', kind: 'cancel' }]);
  expect(outcomes.map((outcome) => outcome.ok || outcome.why)).toEqual([true, 'withdrawn', true, true, 'refused']);
  expect(opened.count('setClaimApprove')).toBe(5);
  expect(claims.map(({ claimId }) => keptClaim(opened, claimId).status)).toEqual([
    'APPROVE',
    'WITHDRAW',
    'APPROVE',
    'APPROVE',
  ]);
});

describe('이미 다음 단계에 가 있으면 된 것이다', () => {
  it('수거요청한 것이 벌써 수거완료이다', () => {
    const { work, claims, claimId, kind } = playClaim(claimActs['반품 수거완료']!);
    work();
    expect(claims.requestPickup([{ claimId, kind, shipment: pickupParcel }])).toEqual([{ ok: true, value: undefined }]);
  });

  it('수거완료하려던 반품이 벌써 승인되었다', () => {
    const { claims, claimId, kind, atMall } = playClaim(claimActs['반품 수거요청']!);
    atMall().status = 'APPROVE';
    expect(claims.completePickup([{ claimId, kind }])).toMatchObject([{ ok: true }]);
  });

  it('재배송하려던 교환이 벌써 완료되었다', () => {
    const { work, claims, claimId, kind } = playClaim(claimActs['교환완료']!);
    work();
    expect(claims.redeliver([{ claimId, kind, shipment: parcel }])).toMatchObject([{ ok: true }]);
  });

  it('승인하려던 취소를 기한이 지나 위메프가 승인했다', () => {
    const { work, buyer, writes } = playClaim(claimActs['취소 승인']!);
    buyer.advanceMinutes(3 * 24 * 60);
    expect(work()).toEqual({ ok: true, value: undefined });
    expect(writes()).toBe(1);
  });
});

describe('다른 쪽으로 끝난 것은 되지 않은 것이다', () => {
  it('거절하려던 취소를 위메프가 승인했으면 위메프의 말로 실패이다', () => {
    const { work, buyer } = playClaim(claimActs['취소 거절']!);
    buyer.advanceMinutes(3 * 24 * 60);
    expect(work()).toEqual(refusal('처리할 수 없는 클레임 상태입니다.'));
  });

  it('수거하기 전의 반품은 승인되지 않는다', () => {
    const opened = openMall();
    expect(opened.claims.approve([claimedIn(opened, 'return')])).toEqual([refusal('수거완료 후 승인 가능합니다.')]);
  });
});

it.each([
  ['수거요청', '반품 수거요청', 'pickup'],
  ['재배송', '교환 재배송', 'delivery'],
] as const)('%s이 위메프에 다른 송장으로 되어 있으면, 된 것이지만 그 송장을 알린다', (_, name, part) => {
  const { work, atMall } = playClaim(claimActs[name]!);
  work();
  Object.assign(atMall()[part], { parcelCompany: '로젠택배', invoiceNo: '999' });
  expect(work()).toEqual({ ok: true, value: undefined, note: expect.stringContaining('로젠택배 999') });
});
