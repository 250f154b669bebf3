/** 계정: the key stays with the person and the file, and shows up nowhere else. */
import { emptyState, emptyWorkbook } from '../../local/apps-script';
import { demoApiKey } from '../../local/malls/wemakeprice/core/accounts';
import { account, openScene, openSheet, transportTo } from '../helpers/scene';

const otherKey = 'b'.repeat(128);

it('한 사람의 두 파일은 서로의 키를 쓰지 않는다', () => {
  const first = openScene();
  first.buyer.account({ userId: 'other-seller', act: 'issue', apiKey: otherKey });
  const state = { ...emptyState(), userProperties: first.runtime.state.userProperties };
  const workbook = emptyWorkbook('둘째 파일');
  const second = openSheet({ state, workbook, clock: first.clock, transport: transportTo(first.mall) });
  first.setUp();
  second.runtime.run('setUpWorkbook');
  expect(() => second.ask('testAccount')).toThrow('저장된 위메프 계정이 없습니다');
  second.ask('saveAccount', { ...account, userId: 'other-seller', apiKey: otherKey });

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
  expect(runs[0]?.lines.at(-1)?.text).toContain('저장된 위메프 계정이 없습니다');
});

it('키는 시트, 문서 속성, 사이드바의 답, 기록, 오류 어디에도 나오지 않는다', () => {
  const scene = openScene();
  scene.setUp();
  scene.buyer.placeOrder({});
  scene.tick();
  const answers = ['account', 'overview', 'settings'].map((name) => scene.ask(name));
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
    [{ userId: '' }, '「사용자 ID」를 넣어 주세요'],
    [{ apiKey: 'abc' }, '인증키'],
    [{ expiresOn: '2026-02-30' }, '「만료일」'],
    [{ mall: '쿠팡' }, '아직 연동하지 않는'],
  ])('%j이면 무엇이 틀렸는지 말하고 저장하지 않는다', (wrong, told) => {
    const scene = openScene();
    expect(() => scene.ask('saveAccount', { ...account, ...wrong })).toThrow(told);
    expect(scene.ask('account')).toMatchObject({ hasKey: false, state: '미입점' });
  });

  it('키를 비우면 저장된 키를 두고 나머지만 고친다', () => {
    const scene = openScene();
    scene.ask('saveAccount', account);
    scene.ask('saveAccount', { ...account, apiKey: '', expiresOn: '2026-12-31' });
    expect(scene.ask('account')).toMatchObject({ hasKey: true, state: '입점완료', expiresOn: '2026-12-31' });
    expect(scene.ask('testAccount')).toEqual({ message: '위메프 계정으로 연결되었습니다.' });
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
    const view = scene.ask('account') as { warning: string };
    if (warning === '') expect(view.warning).toBe('');
    else expect(view.warning).toContain(warning);
  });
});
