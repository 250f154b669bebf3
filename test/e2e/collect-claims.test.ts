/** 클레임 수집, whole: the shipped bundle, the local runtime, the local 위메프. */
import type { Run } from '../../src/engine/run';
import { claimRow, fillClaim, placeCancel, placeExchange, placeReturn, siteSteps } from '../helpers/claim-shop';
import { askedOf, historyOf, openOrderShop } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

const runOf = (runs: Run[]) => runs.find(({ job }) => job === 'collectClaims');
const states = (scene: Scene, claimNo: string) => {
  const row = claimRow(scene, claimNo);
  return [row['유형'], row['처리상태'], row['수거상태']];
};

/** Starts the job as the sidebar does, and goes on until it ends. */
function collect(scene: Scene, args: object): Run {
  const { runId } = scene.ask('startJob', { job: 'collectClaims', ...args }) as Run;
  let run = scene.ask('continueJob', { runId }) as Run;
  while (run.state === '진행중') run = scene.ask('continueJob', { runId }) as Run;
  return run;
}

describe('2시간마다 클레임이 시트에 들어온다', () => {
  it('취소, 반품, 교환이 옵션주문마다 한 행으로 적히고, 다음 수집은 아무것도 바꾸지 않는다', () => {
    const scene = openOrderShop();
    const cancel = placeCancel(scene, { state: 'CONFIRM', options: 2 }, { claimReason: '단순 변심' });
    const back = placeReturn(scene);
    const exchange = placeExchange(scene, { state: 'COMPLETE' }, { claimReasonDetail: '색이 달라요' });
    const first = scene.tick();
    expect(runOf(first)).toMatchObject({ state: '완료', failed: 0 });
    expect(scene.rows('클레임')).toHaveLength(4);
    expect(states(scene, cancel.claimNo)).toEqual(['취소', '요청', '']);
    expect(states(scene, back.claimNo)).toEqual(['반품', '요청', '수거요청대기']);
    expect(claimRow(scene, exchange.claimNo)).toMatchObject({
      ...{ 유형: '교환', 처리상태: '요청', 수거상태: '수거요청대기', 상세사유: '색이 달라요', 귀책: '구매자책임' },
      ...{ 클레임배송비: 5000, 배송비동봉: '박스동봉', 제휴몰: '위메프', 판매자ID: 'sbdc6678', 처리기한: '' },
    });
    const [order] = scene.rows('주문').filter((row) => row['배송번호'] === exchange.bundleNo);
    expect(claimRow(scene, exchange.claimNo)).toMatchObject({
      ...{ 주문자: order?.['구매자'], 주문자연락처: order?.['구매자연락처'], 상품코드: order?.['상품코드'] },
      ...{ '수거지 이름': order?.['수취인'], '재배송지 우편번호': order?.['우편번호'] },
      '수거지 주소': `${order?.['주소']} ${order?.['상세주소']}`,
    });
    const rows = scene.rows('클레임');
    const second = runOf(scene.tick());
    expect(second?.lines.at(-1)?.text).toContain('새 클레임 0건, 바뀐 클레임 0건');
    expect(scene.rows('클레임')).toEqual(rows);
  });

  it('처리기한은 취소 요청에만 있고, 주말을 건너 2영업일 뒤이며, 끝나면 비워진다', () => {
    const scene = openOrderShop();
    scene.goTo('2026-11-27 15:30:00');
    const { claimNo } = placeCancel(scene);
    scene.collectNow();
    expect(claimRow(scene, claimNo)['처리기한']).toMatch(/^2026-12-01 15:3/);
    siteSteps.approve(scene, claimNo);
    scene.tick();
    expect(claimRow(scene, claimNo)).toMatchObject({ 처리상태: '승인', 처리기한: '' });
  });

  it('반품과 교환의 걸음이 같은 행에 이어서 적힌다', () => {
    const scene = openOrderShop();
    const { claimNo } = placeExchange(scene);
    scene.collectNow();
    for (const [step, ...told] of [
      ['hold', '교환', '보류', '수거요청대기'],
      ['pick', '교환', '보류', '수거중'],
      ['receive', '교환', '보류', '수거완료'],
      ['redeliver', '교환', '승인', '수거완료'],
      ['complete', '교환', '완료', '수거완료'],
    ] as const) {
      siteSteps[step](scene, claimNo);
      scene.tick();
      expect(states(scene, claimNo)).toEqual(told);
    }
    expect(scene.rows('클레임')).toHaveLength(1);
  });

  it('어느 목록에도 없는 취소의 철회를 하나씩 다시 물어 알아내고, 끝난 것은 더 묻지 않는다', () => {
    const scene = openOrderShop();
    const withdrawn = placeCancel(scene);
    const open = placeCancel(scene);
    scene.collectNow();
    siteSteps.withdraw(scene, withdrawn.claimNo);
    scene.clock.advance(7_200_000);
    scene.collectNow();
    expect(states(scene, withdrawn.claimNo)).toEqual(['취소', '철회', '']);
    expect(states(scene, open.claimNo)).toEqual(['취소', '요청', '']);
    // The lists of the next tick still reach back to the request.
    scene.tick();
    scene.buyer.forgetRequests();
    scene.tick();
    const read = askedOf(scene).flatMap(({ call, body }) => (call === 'getClaimInfo' ? [body['claimBundleNo']] : []));
    expect(read.map(String)).toEqual([open.claimNo]);
  });

  it('한 번에 정해진 수만 다시 묻고, 돌아가며 모두 차례가 온다', () => {
    const scene = openOrderShop();
    scene.ask('saveSettings', { rereadsPerRun: 2 });
    const claims = Array.from({ length: 5 }, () => placeReturn(scene).claimNo);
    scene.collectNow();
    // The lists of the first two ticks reach back to the requests.
    scene.tick();
    scene.tick();
    const asked: string[][] = [];
    for (let tick = 0; tick < 3; tick += 1) {
      scene.buyer.forgetRequests();
      scene.tick();
      asked.push(
        askedOf(scene).flatMap(({ call, body }) => (call === 'getClaimInfo' ? [String(body['claimBundleNo'])] : [])),
      );
    }
    expect(asked.map((ids) => ids.length)).toEqual([2, 2, 2]);
    expect(new Set(asked.flat())).toEqual(new Set(claims));
  });

  it('위메프가 모르는 클레임은 이력에 말하고 행을 그대로 둔다', () => {
    const scene = openOrderShop();
    const { claimNo } = placeCancel(scene);
    scene.collectNow();
    const mall = '위메프';
    scene.runtime.seller.type('클레임', 3, 4, mall);
    const header = (scene.runtime.seller.read('클레임')[0] ?? []).map(String);
    for (const [name, text] of Object.entries({
      유형: '취소',
      처리상태: '요청',
      판매자ID: 'sbdc6678',
      클레임번호: '99',
      옵션주문번호: '98',
    }))
      scene.runtime.seller.type('클레임', 3, header.indexOf(name) + 1, text);
    scene.tick();
    expect(states(scene, '99')).toEqual(['취소', '요청', '']);
    expect(states(scene, claimNo)).toEqual(['취소', '요청', '']);
    expect(historyOf(scene)).toContain('클레임번호 99: 위메프에서 찾을 수 없습니다');
  });

  it('판매자가 적은 칸은 수집이 건드리지 않는다', () => {
    const scene = openOrderShop();
    const { claimNo } = placeReturn(scene);
    scene.collectNow();
    const own = { 작업: '수거요청', 택배사: '한진', 송장번호: '512345678901', 처리사유: '확인', 메모: '전화함' };
    fillClaim(scene, claimNo, own);
    siteSteps.hold(scene, claimNo);
    scene.tick();
    expect(claimRow(scene, claimNo)).toMatchObject({ 처리상태: '보류', ...own });
  });

  it('수식처럼 보이는 사유와 2^53보다 큰 번호가 글자 그대로 들어온다', () => {
    const scene = openOrderShop();
    const claimReasonDetail = '=HYPERLINK("http://x")\n<img onerror=1>😀‮';
    const { claimNo } = placeReturn(
      scene,
      { state: 'COMPLETE', bundleNo: '9007199254740993', delivery: { name: '+김', phone: '01012345678' } },
      { claimReason: '@변심', claimReasonDetail },
    );
    scene.collectNow();
    expect(claimRow(scene, claimNo)).toMatchObject({
      ...{ 배송번호: '9007199254740993', 사유: '@변심', 상세사유: claimReasonDetail },
      ...{ '수거지 이름': '+김', '수거지 연락처': '01012345678' },
    });
    const formulas = scene.runtime.workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.formulas));
    expect(formulas.filter(Boolean)).toEqual([]);
  });
});

describe('목록 하나가 실패해도', () => {
  it('다른 목록은 들어오고, 실패한 것은 말하며, 다음 수집이 빠짐없이 이어서 가져온다', () => {
    const scene = openOrderShop();
    scene.tick();
    const cancel = placeCancel(scene);
    const back = placeReturn(scene);
    // Oldest first: the four lists of the day's look back, the seven others, and the four once more up to now, cancels first.
    scene.buyer.faults({
      path: '/claim/out/getClaimList',
      ...{ skip: 11, times: 1 },
      fault: { status: 422, body: '{"resultCode":422,"error":"점검"}' },
    });
    const run = runOf(scene.tick());
    expect(run).toMatchObject({ state: '완료', failed: 1 });
    expect(historyOf(scene)).toContain('취소요청을 가져오지 못했습니다');
    expect(scene.rows('클레임').map((row) => row['클레임번호'])).toEqual([back.claimNo]);
    scene.tick(600);
    expect(states(scene, cancel.claimNo)).toEqual(['취소', '요청', '']);
    expect(scene.rows('클레임')).toHaveLength(2);
  });
});

describe('판매자가 고른 기간과 종류', () => {
  it('고른 목록만 고른 기간에서 가져오고, 자동 수집의 기준 시각은 그대로다', () => {
    const scene = openOrderShop();
    scene.goTo('2026-11-23 11:00:00');
    const cancel = placeCancel(scene);
    const back = placeReturn(scene);
    const range = { from: '2026-11-23', to: '2026-11-23' };
    expect(collect(scene, { kinds: ['반품요청'], ...range })).toMatchObject({ state: '완료', ok: 1 });
    expect(scene.rows('클레임').map((row) => row['클레임번호'])).toEqual([back.claimNo]);
    siteSteps.approve(scene, cancel.claimNo);
    collect(scene, { kinds: ['취소요청', '취소완료'], ...range });
    expect(states(scene, cancel.claimNo)).toEqual(['취소', '승인', '']);
    const watermarks = Object.entries(scene.runtime.state.documentProperties).filter(([key]) =>
      key.includes(':claim:'),
    );
    expect(watermarks).toHaveLength(3);
    for (const [, kept] of watermarks) expect(kept).not.toContain('until');
  });

  it('모르는 종류이면 무엇을 고를 수 있는지 말하고 아무것도 묻지 않는다', () => {
    const scene = openOrderShop();
    scene.buyer.forgetRequests();
    const run = collect(scene, { kinds: ['취소철회'] });
    expect(run.state).toBe('실패');
    expect(run.lines.at(-1)?.text).toMatch(
      /취소요청, 취소완료, 취소거절, 반품요청, 반품보류, 반품승인, 반품철회, 교환요청/,
    );
    expect(scene.buyer.requests()).toEqual([]);
  });
});
