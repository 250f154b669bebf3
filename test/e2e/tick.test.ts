/** 자동 수집 as a whole: orders, claims, inquiries and notices, each by itself; one that fails stops no other. */
import { openOrderShop } from '../helpers/order-shop';
import { account, type Scene } from '../helpers/scene';

const ORDERS = '/order/out/getOrderList';
const CLAIMS = '/claim/out/getClaimList';

/** A day of which everything is known; then something new of each kind. */
function openWithNews(): Scene {
  const scene = openOrderShop();
  scene.buyer.placeOrder({ state: 'CONFIRM' });
  scene.tick();
  const [{ bundleNo = '' } = {}] = scene.mall.state().bundles;
  scene.buyer.cancelRequest({ bundleNo });
  scene.buyer.placeOrder({});
  scene.buyer.ask({ title: '언제 오나요' });
  scene.buyer.sendUrgent({});
  scene.buyer.postNotice({ title: '점검 안내' });
  return scene;
}

const counts = (scene: Scene) => ['주문', '클레임', '문의'].map((tab) => scene.rows(tab).length);

const untils = (scene: Scene): Map<string, string> =>
  new Map(
    Object.entries(scene.runtime.state.documentProperties).flatMap(([key, json]) => {
      const until = key.startsWith('collected:') ? JSON.parse(json).until : undefined;
      return until === undefined ? [] : [[key, until] as const];
    }),
  );

const failuresIn = (scene: Scene): string =>
  scene
    .rows('연동이력')
    .filter((row) => row['결과'] === '실패')
    .map((row) => `${row['작업']} ${row['메시지']}`)
    .join('\n');

/** 최종수집일 and 수집상태 of 신규주문, as the sidebar shows them. */
const orderKindOf = (scene: Scene): unknown => (scene.ask('overview') as { collected: unknown[] }).collected[0];

it('한 번 울리면 주문, 클레임, 문의를 모두 가져오고, 공지사항은 하루에 한 번 가져온다', () => {
  const scene = openWithNews();
  scene.tick();
  expect(counts(scene)).toEqual([2, 1, 2]);
  expect(scene.rows('공지사항')).toEqual([]);
  scene.goTo('2026-11-24 08:00:00');
  scene.tick();
  expect(scene.rows('공지사항')).toHaveLength(1);
  expect(failuresIn(scene)).toBe('');
});

describe('주문은 500이고 클레임은 답이 없고 문의만 될 때', () => {
  const scene = openWithNews();
  const before = untils(scene);
  scene.buyer.faults([
    { path: ORDERS, times: 0, fault: { status: 500 } },
    { path: CLAIMS, times: 0, fault: { cut: 'before' } },
  ]);
  scene.tick();
  const after = untils(scene);

  it('문의는 들어오고 주문과 클레임은 그대로다', () => {
    expect(counts(scene)).toEqual([1, 0, 2]);
  });

  it('되지 않은 것은 어디까지 가져왔는지가 그대로 있고, 된 것만 앞으로 간다', () => {
    const moved = [...after].filter(([key, until]) => before.get(key) !== until).map(([key]) => key);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.filter((key) => !key.includes('inquiry') && !key.includes('notice'))).toEqual([]);
  });

  it('연동이력이 무엇이 왜 되지 않았는지 말한다', () => {
    expect(failuresIn(scene)).toMatch(/주문 가져오기 .*500/);
    expect(failuresIn(scene)).toMatch(/클레임 가져오기 .*답이 오지 않았습니다/);
    expect(failuresIn(scene)).not.toContain('문의 가져오기');
  });

  it('다음에 울릴 때 빠진 것을 모두 채운다', () => {
    expect(orderKindOf(scene)).toMatchObject({ kind: '신규주문', state: '실패' });
    scene.buyer.clearFaults();
    scene.tick();
    expect(counts(scene)).toEqual([2, 1, 2]);
    expect(orderKindOf(scene)).toMatchObject({ state: '성공', at: expect.stringMatching(/^2026-11-2\d /) });
  });
});

it('주문이 아무리 밀려도 같은 때에 클레임과 문의가 들어온다', () => {
  const scene = openOrderShop();
  scene.ask('saveSettings', { lookBackDays: 60, requestsPerSecond: 1, timeBudgetSeconds: 60 });
  const { bundleNo } = scene.buyer.placeOrder({ state: 'CONFIRM' });
  scene.buyer.cancelRequest({ bundleNo });
  scene.buyer.ask({});
  const runs = scene.tick();
  expect(runs.find(({ job }) => job === 'collectOrders')?.state).toBe('진행중');
  expect(scene.rows('문의')).toHaveLength(1);
  expect(runs.find(({ job }) => job === 'collectClaims')?.done).toBeGreaterThan(0);
});

describe('알림 메일', () => {
  const mails = (scene: Scene) => scene.runtime.said.mails;
  const body = (scene: Scene): string => mails(scene)[0]?.body ?? '';

  it('이어서 세 번 실패하면 한 번 알린다', () => {
    const scene = openOrderShop();
    scene.buyer.faults({ path: ORDERS, times: 0, fault: { status: 500 } });
    scene.tick();
    scene.tick();
    expect(mails(scene)).toEqual([]);
    scene.tick();
    expect(mails(scene)).toHaveLength(1);
    expect(mails(scene)[0]).toMatchObject({ to: 'seller@example.com' });
    expect(body(scene)).toMatch(/3번 이어서 실패/);
    scene.tick();
    expect(mails(scene)).toHaveLength(1);
  });

  it('그 사이에 한 번이라도 되면 다시 센다', () => {
    const scene = openOrderShop();
    for (const fails of [true, true, false, true, true]) {
      scene.buyer.clearFaults();
      if (fails) scene.buyer.faults({ path: ORDERS, times: 0, fault: { status: 500 } });
      scene.tick();
    }
    expect(mails(scene)).toEqual([]);
  });

  it('실행이 도중에 죽은 것도 실패로 센다', () => {
    const scene = openOrderShop();
    for (let nth = 0; nth < 3; nth += 1) {
      const stop = scene.runtime.gate.hook({
        before: ({ kind }, { kill }) => {
          if (kind === 'http') kill();
        },
      });
      scene.clock.advance(120 * 60_000);
      scene.runtime.fireDueTriggers();
      stop();
    }
    scene.tick();
    expect(body(scene)).toMatch(/3번 이어서 실패/);
  });

  it('인증키가 이레 안에 끝나면 알린다', () => {
    const scene = openOrderShop();
    scene.ask('saveAccount', { ...account, expiresOn: '2026-11-29' });
    scene.tick();
    expect(body(scene)).toMatch(/인증키가 6일 뒤\(2026-11-29\) 만료/);
  });

  it('오늘까지인 취소 요청과 기다리는 긴급알리미를 건수로 알린다', () => {
    const scene = openOrderShop();
    const { bundleNo } = scene.buyer.placeOrder({ state: 'CONFIRM' });
    scene.buyer.cancelRequest({ bundleNo });
    scene.tick();
    expect(mails(scene)).toEqual([]);
    scene.goTo('2026-11-25 06:00:00');
    scene.buyer.sendUrgent({});
    scene.tick();
    expect(body(scene)).toMatch(/취소 요청 1건/);
    expect(body(scene)).toMatch(/긴급알리미 1건/);
    expect(body(scene)).not.toMatch(/010-|서울|김/);
  });

  it('하루에 한 번까지만 가고, 다음 날에는 다시 간다', () => {
    const scene = openOrderShop();
    scene.buyer.sendUrgent({});
    scene.tick();
    scene.tick();
    expect(mails(scene)).toHaveLength(1);
    scene.goTo('2026-11-24 08:00:00');
    scene.tick();
    expect(mails(scene)).toHaveLength(2);
  });

  it('끄면 가지 않는다', () => {
    const scene = openOrderShop();
    scene.ask('saveSettings', { mailAlerts: false });
    scene.buyer.sendUrgent({});
    scene.tick();
    expect(mails(scene)).toEqual([]);
  });

  it('보내지 못해도 수집은 그대로이고, 연동이력에 남고, 다음에 다시 보낸다', () => {
    const scene = openOrderShop();
    scene.buyer.sendUrgent({});
    const stop = scene.runtime.gate.hook({
      before: ({ name }, { fail }) => {
        if (name === 'MailApp.sendEmail') fail();
      },
    });
    scene.tick();
    stop();
    expect(scene.rows('문의')).toHaveLength(1);
    expect(scene.rows('연동이력').map((row) => row['메시지'])).toContainEqual(
      expect.stringContaining('알림 메일을 보내지 못했습니다'),
    );
    scene.tick();
    expect(mails(scene)).toHaveLength(1);
  });
});
