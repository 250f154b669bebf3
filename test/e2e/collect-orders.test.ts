/** 주문 수집, whole: the shipped bundle, the local runtime, the local 위메프. */
import { historyTab } from '../../src/tabs/history.tab';
import { openScene } from '../helpers/scene';

const columns = (rows: Record<string, unknown>[], ...headers: string[]) =>
  rows.map((row) => headers.map((header) => row[header]));

describe('2시간마다 주문이 시트에 들어온다', () => {
  it('새 주문이 옵션주문마다 한 행으로 적히고, 다음 수집은 아무것도 바꾸지 않는다', () => {
    const scene = openScene();
    scene.setUp();
    scene.buyer.placeOrder({ products: 2, options: 2 });
    scene.buyer.placeOrder({});

    const [first] = scene.tick();
    const rows = scene.rows('주문');
    expect(first).toMatchObject({ job: 'collectOrders', state: '완료', failed: 0 });
    expect(rows).toHaveLength(5);
    expect(new Set(rows.map((row) => row['옵션주문번호'])).size).toBe(5);
    expect(columns(rows, '주문상태', '제휴몰', '판매자ID', '수집일시')).toEqual(
      rows.map(() => ['신규주문', '위메프', 'sbdc6678', expect.stringMatching(/^2026-11-23 12:00/)]),
    );

    scene.runtime.gate.reset();
    const runs = scene.tick();
    const [second] = runs;
    expect(second).toMatchObject({ state: '완료', failed: 0 });
    expect(scene.rows('주문')).toEqual(rows);
    expect(second?.lines.at(-1)?.text).toContain('새 주문 0건, 바뀐 주문 0건');
    const ids = runs.map(({ runId }) => runId);
    const history = scene.rows('연동이력').filter((row) => ids.includes(String(row['실행번호']))).length;
    expect(scene.runtime.gate.counts().cellsWritten).toBe(history * Object.keys(historyTab.columns).length);
  });

  it('배송비는 한 배송번호에 한 번만, 주문금액은 판매가 × 수량으로 적는다', () => {
    const scene = openScene();
    scene.setUp();
    const option = { optionQty: 3, optionSalePrice: 18_000 };
    scene.buyer.placeOrder({
      shipPrice: 2_500,
      orderProduct: [{ orderOption: [option, option] }, { orderOption: [option] }],
    });
    scene.tick();
    expect(columns(scene.rows('주문'), '판매가', '수량', '주문금액', '배송비')).toEqual([
      [18_000, 3, 54_000, 2_500],
      [18_000, 3, 54_000, 0],
      [18_000, 3, 54_000, 0],
    ]);
  });

  it('발주확인, 발송, 배송완료가 같은 행에 이어서 적힌다', () => {
    const scene = openScene();
    scene.setUp();
    const { bundleNo } = scene.buyer.placeOrder({});
    scene.tick();
    for (const [state, shown] of [
      ['CONFIRM', '상품준비중'],
      ['DELIVERY', '배송중'],
      ['COMPLETE', '배송완료'],
    ] as const) {
      scene.buyer.moveOrder({
        bundleNo,
        state,
        ...(state === 'DELIVERY' ? { parcelCompanyCode: 'D002', invoiceNo: '123456789012' } : {}),
      });
      scene.tick();
      expect(columns(scene.rows('주문'), '주문상태')).toEqual([[shown]]);
    }
    expect(columns(scene.rows('주문'), '택배사', '송장번호')).toEqual([['CJ대한통운', '123456789012']]);
  });

  it('발주확인 전에 취소된 주문은 그 행이 취소완료가 된다', () => {
    const scene = openScene();
    scene.setUp();
    const { bundleNo } = scene.buyer.placeOrder({ options: 2 });
    const other = scene.buyer.placeOrder({});
    scene.tick();
    scene.buyer.cancelOrder({ bundleNo });
    scene.tick();
    const states = new Map(columns(scene.rows('주문'), '배송번호', '주문상태') as [string, string][]);
    expect(states.get(bundleNo)).toBe('취소완료');
    expect(states.get(other.bundleNo)).toBe('신규주문');
  });

  it('수식처럼 보이는 이름, 0으로 시작하는 번호, 2^53보다 큰 번호가 글자 그대로 들어온다', () => {
    for (const textFormat of [
      { formula: 'text', apostrophe: 'kept' },
      { formula: 'text', apostrophe: 'taken' },
      { formula: 'formula', apostrophe: 'taken' },
    ] as const) {
      const scene = openScene({ textFormat });
      scene.setUp();
      scene.buyer.placeOrder({
        bundleNo: '9007199254740993',
        orderProduct: [{ orderNo: '9007199254740995', orderOption: [{ orderOptionNo: '9007199254740993123' }] }],
        delivery: {
          name: '=IMPORTXML("http://x")',
          phone: '01012345678',
          shipAddress: { zipcode: '06164', addrDetail: "'따옴표로 시작", message: '+82 로 전화 주세요' },
        },
      });
      scene.tick();
      expect(
        columns(
          scene.rows('주문'),
          '수취인',
          '수취인연락처',
          '우편번호',
          '상세주소',
          '배송메시지',
          '배송번호',
          '주문번호',
          '옵션주문번호',
        ),
      ).toEqual([
        [
          '=IMPORTXML("http://x")',
          '01012345678',
          '06164',
          "'따옴표로 시작",
          '+82 로 전화 주세요',
          '9007199254740993',
          '9007199254740995',
          '9007199254740993123',
        ],
      ]);
      const formulas = scene.runtime.workbook.sheets
        .flatMap(({ rows }) => rows.flatMap((row) => row.formulas))
        .filter(Boolean);
      expect(formulas).toEqual([]);
    }
  });

  it('목록에 없는 상태와 택배사 이름도 온 그대로 남고, 양식 점검이 지우지 않는다', () => {
    const scene = openScene();
    scene.setUp();
    scene.buyer.placeOrder({
      orderProduct: [{ orderOption: [{ optionStatus: '특별보류' }] }],
      delivery: { parcelCompany: '드론택배' },
    });
    scene.tick();
    scene.runtime.run('setUpWorkbook');
    expect(columns(scene.rows('주문'), '주문상태', '택배사')).toEqual([['특별보류', '드론택배']]);
  });
});

describe('며칠을 쉬어도 빠뜨리지 않는다', () => {
  it('9일 동안의 주문 3,000건을 창을 나누어 한 번씩 가져오고, 다시 하면 한 행도 쓰지 않는다', () => {
    const scene = openScene();
    scene.setUp();
    scene.tick();
    scene.goTo('2026-12-02 12:00:00');
    scene.buyer.placeOrders({ count: 3_000, from: '2026-11-23 12:30:00', to: '2026-12-02 11:30:00' });
    scene.buyer.forgetRequests();

    const runs = scene.tick();
    expect(runs.at(-1)).toMatchObject({ state: '완료', failed: 0 });
    const rows = scene.rows('주문');
    expect(rows).toHaveLength(3_000);
    expect(new Set(rows.map((row) => row['옵션주문번호'])).size).toBe(3_000);
    expect(scene.buyer.requests().every(({ status }) => status === 200)).toBe(true);

    scene.runtime.gate.reset();
    scene.collectNow();
    expect(scene.rows('주문')).toEqual(rows);
  });

  it('시간이 모자라면 거기까지 적고, 다음 수집이 이어서 끝낸다', () => {
    const scene = openScene();
    scene.setUp();
    scene.ask('saveSettings', { timeBudgetSeconds: 10, lookBackDays: 60, requestsPerSecond: 4, rereadsPerRun: 0 });
    scene.goTo('2026-11-23 20:00:00');
    scene.buyer.placeOrders({ count: 120, from: '2026-09-26 00:00:00', to: '2026-11-23 19:00:00' });
    const first = scene.collectNow();
    expect(first.find(({ job }) => job === 'collectOrders')?.state).toBe('진행중');
    const soFar = scene.rows('주문').length;
    expect(soFar).toBeLessThan(120);
    let rounds = 0;
    while (scene.tick().some(({ state }) => state === '진행중')) rounds += 1;
    expect(rounds).toBeGreaterThan(0);
    expect(scene.rows('주문')).toHaveLength(120);
  });
});

describe('판매자가 고른 기간과 종류', () => {
  it('배송완료만 골라 지난 기간을 가져오고, 자동 수집의 기준 시각은 그대로다', () => {
    const scene = openScene();
    scene.setUp();
    const wish = {
      payDate: '2026-10-02 09:00:00',
      orderConfirmDate: '2026-10-02 12:00:00',
      orderShippingDate: '2026-10-03 12:00:00',
      shipCompleteDate: '2026-10-05 12:00:00',
    };
    scene.buyer.placeOrder({ ...wish, state: 'COMPLETE' });
    scene.buyer.placeOrder({ payDate: '2026-10-03 09:00:00' });
    const started = scene.ask('startJob', {
      job: 'collectOrders',
      kinds: ['배송완료'],
      from: '2026-10-01',
      to: '2026-10-10',
    }) as { runId: string };
    let run = scene.ask('continueJob', { runId: started.runId }) as { state: string };
    while (run.state === '진행중') run = scene.ask('continueJob', { runId: started.runId }) as { state: string };
    expect(run.state).toBe('완료');
    expect(columns(scene.rows('주문'), '주문상태')).toEqual([['배송완료']]);
    const { collected } = scene.ask('overview') as { collected: { kind: string; at: string; state: string }[] };
    expect(collected.map(({ kind, state }) => [kind, state])).toEqual([
      ['신규주문', '없음'],
      ['상품준비중', '없음'],
      ['배송중', '없음'],
      ['배송완료', '성공'],
    ]);
  });

  it('거꾸로 된 기간, 모르는 종류는 무엇이 틀렸는지 말하고 아무것도 묻지 않는다', () => {
    const scene = openScene();
    scene.setUp();
    for (const [args, told] of [
      [{ from: '2026-11-10', to: '2026-11-01' }, '「시작일」이 「종료일」보다 늦습니다'],
      [{ from: '2026-11-10' }, '모두 넣어 주세요'],
      [{ from: '2020-01-01', to: '2026-01-01' }, '기간을 나누어 주세요'],
      [{ kinds: ['반품'] }, '「반품」은 가져올 수 있는 주문이 아닙니다'],
    ] as const) {
      const { runId } = scene.ask('startJob', { job: 'collectOrders', ...args }) as { runId: string };
      const run = scene.ask('continueJob', { runId }) as { state: string; lines: { text: string }[] };
      expect(run.state).toBe('실패');
      expect(run.lines.at(-1)?.text).toContain(told);
    }
    expect(scene.buyer.requests()).toEqual([]);
  });
});
