import type { Fault } from '../../../local/malls/wemakeprice/troubles/faults';
import type { ClaimList } from '../../../src/mall/port/claims';
import { openClaims } from '../../../src/mall/wemakeprice/claims';
import { accepted, answered, fakeHttp } from '../../helpers/fake-http';
import { claimActs, claimedIn, keptClaim, playClaim } from './claim-acts';
import { openMall } from './open-mall';
import { openForTest } from './opened-client';
import { wireClaim } from './wire-claim';

const listPath = '/claim/out/getClaimList';
const infoPath = '/claim/out/getClaimInfo';
const monday = ['2026-11-23 00:00:00', '2026-11-23 23:59:59'] as const;
const requested: ClaimList = { kind: 'return', state: 'requested' };

const answering = (path: string, ...data: unknown[]) =>
  openClaims(openForTest({ http: fakeHttp({ [path]: data.map(accepted) }) }));
const collected = (opened: ReturnType<typeof openMall>, list: ClaimList) => {
  const outcome = opened.claims.collect(opened.claims.windows(list, ...monday))[0]!;
  if (!outcome.ok) throw outcome.error;
  return outcome.value.claims;
};

describe('클레임 목록', () => {
  it('유형과 상태마다 따로 있고, 철회된 취소와 보류된 취소는 없다', () => {
    const { claims } = openMall();
    expect(claims.lists.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'cancel requested',
      'cancel approved',
      'cancel rejected',
      'return requested',
      'return held',
      'return approved',
      'return withdrawn',
      'exchange requested',
      'exchange held',
      'exchange approved',
      'exchange withdrawn',
    ]);
  });

  it.each([
    ['cancel', 'requested', 'CANCEL', 'REQUEST'],
    ['cancel', 'rejected', 'CANCEL', 'REJECT'],
    ['return', 'held', 'RETURN', 'PENDING'],
    ['exchange', 'approved', 'EXCHANGE', 'APPROVE'],
    ['exchange', 'withdrawn', 'EXCHANGE', 'WITHDRAW'],
  ] as const)('%s %s은(는) %s %s을(를) 그 상태가 된 때로 묻는다', (kind, state, claimType, claimStatus) => {
    const opened = openMall();
    collected(opened, { kind, state });
    expect(opened.sent('getClaimList')).toEqual({
      fromDate: monday[0],
      toDate: monday[1],
      claimType,
      claimStatus,
      searchDateType: claimStatus,
    });
  });

  it('긴 기간은 24시간보다 짧게, 맞닿게 자른다', () => {
    const { claims } = openMall();
    const windows = claims.windows(requested, '2026-11-21 00:00:00', '2026-11-23 12:00:00');
    expect(windows.map(({ list }) => list)).toEqual([requested, requested, requested]);
    expect(windows.map(({ from, to }) => [from, to])).toEqual([
      ['2026-11-21 00:00:00', '2026-11-21 23:59:59'],
      ['2026-11-21 23:59:59', '2026-11-22 23:59:58'],
      ['2026-11-22 23:59:58', '2026-11-23 12:00:00'],
    ]);
    expect(claims.windows(requested, '2026-11-23 12:00:00', '2026-11-21 00:00:00')).toEqual([]);
  });

  it('반품이 목록에 요청으로, 보류하면 보류로, 철회하면 철회로 온다', () => {
    const opened = openMall();
    const claim = claimedIn(opened, 'return');
    expect(collected(opened, requested)).toMatchObject([
      { claimId: claim.claimId, kind: '반품', state: '요청', pickupState: '수거요청대기' },
    ]);
    opened.claims.hold([{ ...claim, reason: '상품 훼손' }]);
    expect(collected(opened, requested)).toEqual([]);
    expect(collected(opened, { kind: 'return', state: 'held' })).toMatchObject([{ state: '보류' }]);
    opened.buyer.withdrawClaim({ claimBundleNo: claim.claimId });
    expect(collected(opened, { kind: 'return', state: 'withdrawn' })).toMatchObject([{ state: '철회' }]);
  });

  it('완료된 교환은 승인된 것 사이에 완료로 온다', () => {
    const { work, ...opened } = playClaim(claimActs['교환완료']!);
    work();
    expect(collected(opened, { kind: 'exchange', state: 'approved' })).toMatchObject([{ kind: '교환', state: '완료' }]);
  });

  it('잠깐의 실패는 다시 묻고, 끝내 답이 없는 기간만 실패이며 다른 기간은 그대로이다', () => {
    const opened = openMall();
    const claim = claimedIn(opened, 'return');
    const windows = opened.claims.windows(requested, '2026-11-22 10:00:00', '2026-11-23 23:00:00');
    opened.buyer.faults({ path: listPath, times: 1, fault: { status: 503 } });
    expect(opened.claims.collect(windows).map(({ ok }) => ok)).toEqual([true, true]);
    opened.buyer.faults({ path: listPath, fault: { status: 422 } });
    const [first, second] = opened.claims.collect(windows);
    expect(first).toMatchObject({ ok: false, error: { kind: 'unexpected' } });
    expect(second).toMatchObject({ ok: true, value: { claims: [{ claimId: claim.claimId }], unreadable: 0 } });
  });

  it.each<[string, Fault, string]>([
    ['답이 없으면', { cut: 'before' }, 'unavailable'],
    ['HTML이 오면', { status: 200, html: true }, 'unavailable'],
    ['다른 주소로 보내면', { redirectTo: 'https://example.com' }, 'unexpected'],
    ['모양이 다르면', { status: 200, body: { resultCode: 200, data: { list: [] } } }, 'unexpected'],
  ])('%s 그 기간은 실패이다', (_, fault, kind) => {
    const opened = openMall();
    opened.buyer.faults({ path: listPath, times: 0, fault });
    expect(opened.claims.collect(opened.claims.windows(requested, ...monday))).toMatchObject([
      { ok: false, error: { kind } },
    ]);
  });

  it('너무 많다고만 하면(429) 던진다', () => {
    const opened = openMall();
    opened.buyer.faults({ path: listPath, times: 0, fault: { status: 429 } });
    expect(() => opened.claims.collect(opened.claims.windows(requested, ...monday))).toThrow(
      expect.objectContaining({ kind: 'quota' }),
    );
  });

  it('하나도 읽을 수 없으면 빈 목록이 아니라 실패이고, 하나라도 읽히면 나머지를 센다', () => {
    const [none, some] = answering(
      listPath,
      { claim: [{ bundleNo: 1 }, '클레임'] },
      { claim: [wireClaim(), '클레임'] },
    ).collect([1, 2].map(() => ({ list: requested, from: monday[0], to: monday[1] })));
    expect(none).toMatchObject({ ok: false, error: { userMessage: expect.stringContaining('클레임 2건') } });
    expect(some).toMatchObject({ ok: true, value: { claims: [{ claimId: '700000001' }], unreadable: 1 } });
  });
});

const ref = (claimId: string) => ({ claimId, kind: 'cancel' }) as const;

describe('클레임 하나를 읽으면', () => {
  it('철회된 취소도 철회로 보이고, 없는 것은 없다고 하며, 차례는 물은 대로이다', () => {
    const opened = openMall();
    const { claimId } = claimedIn(opened, 'cancel');
    opened.buyer.withdrawClaim({ claimBundleNo: claimId });
    expect(opened.claims.read([ref('77'), ref(claimId)])).toMatchObject([
      { ok: true, value: undefined },
      { ok: true, value: { claimId, kind: '취소', state: '철회', pickupState: '' } },
    ]);
    expect(keptClaim(opened, claimId).status).toBe('WITHDRAW');
  });

  it('위메프가 데이터가 없다고 하면(404) 없는 것이다', () => {
    const http = fakeHttp({ [infoPath]: [answered(404, '{"resultCode":404,"error":"데이터가 없습니다."}')] });
    expect(openClaims(openForTest({ http })).read([ref('1')])).toEqual([{ ok: true, value: undefined }]);
  });

  it.each([
    ['묻지 않은 클레임', { claim: [wireClaim()] }],
    ['목록이 아닌 것', { list: [] }],
    ['번호가 없는 것', { claim: [wireClaim({ claimBundleNo: '' })] }],
  ])('%s이 오면 없다고 하지 않고 실패이다', (_, data) => {
    expect(answering(infoPath, data).read([ref('1')])).toMatchObject([{ ok: false, error: { kind: 'unexpected' } }]);
  });
});
