import fc from 'fast-check';
import type { Fault } from '../../../local/malls/wemakeprice/troubles/faults';
import { openClaims } from '../../../src/mall/wemakeprice/claims';
import { accepted, fakeHttp, lost } from '../../helpers/fake-http';
import { claimActs, infoPath, playClaim } from './claim-acts';
import { after, before, testLostAnswers } from './lost-answers';
import { openForTest } from './opened-client';
import { wireClaim, wireParcel } from './wire-claim';

describe.each(Object.entries(claimActs))('%s의 답을 잃으면 위메프에 물어 확인한다', (_, act) => {
  testLostAnswers(act, () => playClaim(act));

  it('모르는 채로 끝났어도 다시 하면 된 것이고, 한 번만 되어 있다', () => {
    const { work, buyer, shown, failReads } = playClaim(act);
    buyer.faults({ path: act.path, fault: { cut: 'after' } });
    failReads();
    work();
    buyer.clearFaults();
    expect(work()).toEqual({ ok: true, value: undefined });
    expect(shown()).toEqual(act.done);
  });

  it('다시 묻는 것은 답이 올 때까지 몇 번 묻는다', () => {
    const { work, buyer, failReads, reads } = playClaim(act);
    buyer.faults({ path: act.path, fault: { cut: 'after' } });
    failReads(2);
    expect(work()).toMatchObject({ ok: true });
    expect(reads()).toBe(3);
  });

  it.each([
    ['다른 클레임이면', { claim: [{ claimBundleNo: 1, claimStatus: '승인' }] }],
    ['목록이 아니면', { list: [] }],
  ])('다시 물은 답이 %s 모르는 것이다', (_name, data) => {
    const { work, buyer } = playClaim(act);
    buyer.faults([
      { path: act.path, fault: { cut: 'before' } },
      { path: infoPath, times: 0, fault: { status: 200, body: { resultCode: 200, data } } },
    ]);
    expect(work()).toMatchObject({ ok: false, why: 'lost' });
  });
});

describe('모르는 상태의 클레임은 위메프가 준 시각으로 판단한다', () => {
  const approve = (claim: Record<string, unknown>) => {
    const http = fakeHttp({ '/claim/in/setClaimApprove': [lost], [infoPath]: [accepted({ claim: [claim] })] });
    return openClaims(openForTest({ http })).approve([{ claimId: '700000001', kind: 'return' }])[0]!;
  };

  it.each([
    [{ approveDate: '2026-11-23 10:00:00', pendingDate: '2026-11-22 10:00:00' }, { ok: true }],
    [{ pendingDate: '2026-11-23 10:00:00' }, { ok: false, why: 'lost' }],
    [{ rejectDate: '2026-11-23 10:00:00' }, { ok: false, why: 'lost' }],
    [{}, { ok: false, why: 'lost' }],
  ])('%j', (dates, outcome) => {
    expect(approve(wireClaim({ claimStatus: '심사끝(신설)', ...dates }))).toMatchObject(outcome);
  });

  it('칸이 거의 없는 답이어도 멈추지 않는다', () => {
    expect(approve({ claimBundleNo: '700000001' })).toMatchObject({ ok: false, why: 'lost' });
  });
});

it('재배송의 상태를 모르는 말로 하면 아직 하지 않은 것이다', () => {
  const delivery = wireParcel({ shipStatus: '배송준비(신설)' });
  const http = fakeHttp({
    '/claim/in/setClaimDelivery': [lost],
    [infoPath]: [accepted({ claim: [wireClaim({ claimType: '교환', delivery })] })],
  });
  const shipment = { way: 'post' } as const;
  const outcome = openClaims(openForTest({ http })).redeliver([{ claimId: '700000001', kind: 'exchange', shipment }]);
  expect(outcome).toMatchObject([{ ok: false, why: 'lost' }]);
  expect(http.requests()).toHaveLength(2);
});

/** What a write and the reading back may meet; the mall's own answer where there is no fault. */
const anyFault: fc.Arbitrary<Fault> = fc.constantFrom(
  ...before,
  ...after,
  { status: 422 },
  { status: 429 },
  { resultCodeAsString: true },
  { redirectTo: 'https://example.com' },
);
const cutRead: Fault = { cut: 'before' };

it('무엇을 만나든 된 것만 되었다고 하고, 된 것을 되지 않았다고 하지 않으며, 두 번까지만 보낸다', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(claimActs)),
      fc.array(anyFault, { maxLength: 2 }),
      fc.nat(8),
      (act, faults, deadReads) => {
        const { work, buyer, writes, shown } = playClaim(act);
        buyer.faults(faults.map((fault) => ({ path: act.path, fault })));
        if (deadReads > 0) buyer.faults({ path: infoPath, times: deadReads, fault: cutRead });
        const outcome = work();
        const turnedAway = faults.filter((fault) => 'status' in fault && fault.status === 429).length;
        expect(writes()).toBeLessThanOrEqual(2 + turnedAway);
        if (outcome.ok) expect(shown()).toEqual(act.done);
        else if (outcome.why !== 'lost') expect(shown()).toEqual(act.undone);
      },
    ),
  );
});
