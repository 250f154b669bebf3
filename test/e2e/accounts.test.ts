/** 계정: the key stays with the person and the file, and shows up nowhere else. */
import { emptyState, emptyWorkbook } from '../../local/apps-script';
import { demoApiKey } from '../../local/malls/wemakeprice/core/accounts';
import { fill, rowOf } from '../helpers/order-shop';
import { account, accountName, accountOf, openScene, openSheet, transportTo } from '../helpers/scene';
import { runTab } from '../helpers/shop';

const otherKey = 'b'.repeat(128);

it('한 사람의 두 파일은 서로의 키를 쓰지 않는다', () => {
  const first = openScene();
  first.buyer.account({ userId: 'other-seller', act: 'issue', apiKey: otherKey });
  const state = { ...emptyState(), userProperties: first.runtime.state.userProperties };
  const workbook = emptyWorkbook('둘째 파일');
  const second = openSheet({ state, workbook, clock: first.clock, transport: transportTo(first.mall) });
  first.setUp();
  second.runtime.run('setUpWorkbook');
  expect(() => second.ask('testAccount', accountName)).toThrow('저장된 위메프 「sbdc6678」 계정이 없습니다');
  second.ask('saveAccount', accountOf('other-seller', otherKey));

  first.buyer.placeOrder({});
  first.buyer.placeOrder({ userId: 'other-seller' });
  first.collectNow();
  second.collectNow();
  expect(first.rows('주문').map((row) => row['판매자ID'])).toEqual(['sbdc6678']);
  expect(second.rows('주문').map((row) => row['판매자ID'])).toEqual(['other-seller']);
});

it('다른 편집자는 남의 계정을 쓰지 못하고, 자기 계정을 저장하라는 말을 듣는다', () => {
  const scene = openScene();
  scene.setUp();
  const runs = scene.runtime.run('collectNow', [], { user: 'other@example.com' }) as {
    state: string;
    lines: { text: string }[];
  }[];
  expect(runs[0]?.state).toBe('실패');
  expect(runs[0]?.lines.at(-1)?.text).toContain('저장된 계정이 없습니다');
});

it('키는 시트, 문서 속성, 사이드바의 답, 기록, 오류 어디에도 나오지 않는다', () => {
  const scene = openScene();
  scene.setUp();
  scene.buyer.placeOrder({});
  scene.tick();
  const answers = ['account', 'malls', 'overview', 'settings'].map((name) => scene.ask(name));
  const { workbook, state, said } = scene.runtime;
  const { userProperties, ...shared } = state;
  expect(JSON.stringify(userProperties)).toContain(demoApiKey);
  expect(JSON.stringify([workbook, shared, said, answers])).not.toContain(demoApiKey);
});

it('이름, 전화, 주소는 연동이력과 개발자 기록에 나오지 않는다', () => {
  const scene = openScene();
  scene.setUp();
  scene.buyer.placeOrders({ count: 30, from: '2026-11-23 08:00:00', to: '2026-11-23 09:00:00' });
  scene.tick();
  const personal = scene
    .rows('주문')
    .flatMap((row) => ['구매자연락처', '수취인연락처', '주소', '수취인'].map((header) => String(row[header])));
  const logs = JSON.stringify([
    scene.runtime.seller.read('연동이력'),
    scene.runtime.said,
    scene.runtime.state.documentProperties,
  ]);
  expect(personal.filter((text) => text !== '' && logs.includes(text))).toEqual([]);
});

describe('계정 저장', () => {
  it.each([
    [{ fields: { userId: '', apiKey: demoApiKey } }, '「사용자 ID」를 넣어 주세요'],
    [{ fields: { userId: 'sbdc6678', apiKey: 'abc' } }, '인증키'],
    [{ expiresOn: '2026-02-30' }, '「만료일」'],
    [{ mall: '현대몰' }, '계정으로 연동하지 않는'],
  ])('%j이면 무엇이 틀렸는지 말하고 저장하지 않는다', (wrong, told) => {
    const scene = openScene();
    expect(() => scene.ask('saveAccount', { ...account, ...wrong })).toThrow(told);
    expect(scene.ask('account')).toEqual([]);
  });

  it('키를 비우면 저장된 키를 두고 나머지만 고친다', () => {
    const scene = openScene();
    scene.ask('saveAccount', account);
    scene.ask('saveAccount', { ...accountOf(account.fields.userId, ''), expiresOn: '2026-12-31' });
    expect(scene.ask('account')).toEqual([expect.objectContaining({ ...accountName, expiresOn: '2026-12-31' })]);
    expect(scene.ask('testAccount', accountName)).toEqual({ message: '위메프 계정 「sbdc6678」로 연결되었습니다.' });
  });

  it.each([
    ['2026-12-24', ''],
    ['2026-12-23', '30일 뒤(2026-12-23) 만료됩니다'],
    ['2026-11-23', '0일 뒤(2026-11-23) 만료됩니다'],
    ['2026-11-22', '2026-11-22에 만료되었습니다'],
    ['', ''],
  ])('만료일이 %s이면 11월 23일에 「%s」', (expiresOn, warning) => {
    const scene = openScene();
    scene.ask('saveAccount', { ...account, expiresOn });
    const [view] = scene.ask('account') as { warning: string }[];
    if (warning === '') expect(view?.warning).toBe('');
    else expect(view?.warning).toContain(warning);
  });
});

describe('한 제휴몰의 두 계정', () => {
  /** The first account has collected; the second is new. */
  function withTwo() {
    const scene = openScene();
    scene.setUp();
    scene.buyer.account({ userId: 'other-seller', act: 'issue', apiKey: otherKey });
    scene.ask('saveAccount', accountOf('other-seller', otherKey));
    return scene;
  }
  const sellers = (scene: ReturnType<typeof openScene>) => scene.rows('주문').map((row) => row['판매자ID']);

  it('둘 다 가져오고, 각자의 행은 각자의 판매자ID를 갖는다', () => {
    const scene = withTwo();
    scene.buyer.placeOrder({});
    scene.buyer.placeOrder({ userId: 'other-seller' });
    scene.tick();
    expect(sellers(scene).sort()).toEqual(['other-seller', 'sbdc6678']);
    const runs = scene.runtime.run('collectNow') as { job: string; mall: string; sellerId: string }[];
    expect(runs.filter(({ job }) => job === 'collectOrders').map(({ sellerId }) => sellerId)).toEqual([
      'other-seller',
      'sbdc6678',
    ]);
  });

  it('한쪽의 키가 틀려도 다른 쪽은 가져오고, 다음에 고치면 빠짐없이 온다', () => {
    const scene = withTwo();
    scene.buyer.account({ userId: 'other-seller', act: 'revoke' });
    scene.buyer.placeOrder({});
    scene.buyer.placeOrder({ userId: 'other-seller' });
    scene.tick();
    expect(sellers(scene)).toEqual(['sbdc6678']);
    const newKey = 'c'.repeat(128);
    scene.buyer.account({ userId: 'other-seller', act: 'issue', apiKey: newKey });
    scene.ask('saveAccount', accountOf('other-seller', newKey));
    scene.tick();
    expect(sellers(scene).sort()).toEqual(['other-seller', 'sbdc6678']);
  });

  it('송장은 제 계정으로만 나가고 두 번 나가지 않는다', () => {
    const scene = withTwo();
    const own = scene.buyer.placeOrder({ state: 'CONFIRM' }).bundleNo;
    const theirs = scene.buyer.placeOrder({ userId: 'other-seller', state: 'CONFIRM' }).bundleNo;
    scene.collectNow();
    for (const [nth, bundleNo] of [own, theirs].entries())
      fill(scene, '송장', bundleNo, { 송장번호: `60000000000${nth}`, 택배사: 'CJ대한통운', 작업: '송장전송' });
    const runs = runTab(scene, '송장') as { sellerId: string; ok: number }[];
    expect(runs.map(({ sellerId, ok }) => [sellerId, ok])).toEqual([
      ['other-seller', 1],
      ['sbdc6678', 1],
    ]);
    for (const bundleNo of [own, theirs])
      expect(rowOf(scene, '송장', bundleNo)).toMatchObject({ 전송상태: '전송완료' });
  });

  it('지운 계정의 행은 남고, 실행하면 계정이 없는 행이 몇인지 말한다', () => {
    const scene = withTwo();
    const theirs = scene.buyer.placeOrder({ userId: 'other-seller' }).bundleNo;
    scene.collectNow();
    expect(scene.ask('removeAccount', { mall: '위메프', sellerId: 'other-seller' })).toHaveLength(1);
    fill(scene, '주문', theirs, { 작업: '발주확인' });
    scene.runtime.setActiveTab('주문');
    const plan = scene.ask('planRun', { tab: '주문' }) as { jobs: unknown[]; ownerless: string };
    expect(plan.jobs).toEqual([]);
    expect(plan.ownerless).toContain('계정이 없는 행 1');
    expect(rowOf(scene, '주문', theirs)).toMatchObject({ 작업: '발주확인', 결과: '' });
  });

  it('사이드바가 시작한 작업은 계정마다 실행 하나이고, 제휴몰을 고르면 그 제휴몰만이다', () => {
    const scene = withTwo();
    const run = scene.ask('startJob', { job: 'collectOrders' }) as { sellerId: string; others: { sellerId: string }[] };
    expect([run.sellerId, ...run.others.map(({ sellerId }) => sellerId)]).toEqual(['other-seller', 'sbdc6678']);
    expect(() => scene.ask('startJob', { job: 'collectOrders', malls: ['현대몰'] })).toThrow(
      '현대몰에 저장된 계정이 없습니다',
    );
  });
});

it('계정이 하나이던 판의 저장을 그대로 쓰고, 다시 저장하면 새 자리로 옮긴다', () => {
  const scene = openScene();
  scene.ask('saveAccount', account);
  const properties = scene.runtime.state.userProperties['seller@example.com']!;
  const [name = ''] = Object.keys(properties).filter((key) => key.startsWith('account:'));
  const first = name.slice(0, -':sbdc6678'.length);
  const { fields, ...dates } = JSON.parse(properties[name]!);
  delete properties[name];
  properties[first] = JSON.stringify({ ...fields, issuedOn: dates.issuedOn, expiresOn: dates.expiresOn });
  expect(scene.ask('account')).toEqual([expect.objectContaining(accountName)]);
  expect(scene.ask('testAccount', accountName)).toMatchObject({ message: expect.stringContaining('연결되었습니다') });
  scene.ask('saveAccount', account);
  expect(Object.keys(properties).filter((key) => key.startsWith('account:'))).toEqual([name]);
});
