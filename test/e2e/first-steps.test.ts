/** 처음 설정: each step is told by what is really there, whoever did it and in whatever order. */
import type { FirstSteps } from '../../src/views/first-steps';
import { account, accountName, accountOf, openScene, type Scene } from '../helpers/scene';

const look = (scene: Scene): FirstSteps => scene.ask('firstSteps') as FirstSteps;
const done = (scene: Scene): string[] => look(scene).steps.flatMap((step) => (step.done ? [step.id] : []));

it('빈 파일에서 하나씩 끝나고, 그때마다 거기까지라고 말한다', () => {
  const scene = openScene();
  expect(done(scene)).toEqual([]);
  scene.ask('saveAccount', account);
  expect(done(scene)).toEqual(['account']);
  scene.ask('testAccount', accountName);
  expect(done(scene)).toEqual(['account', 'test']);
  scene.runtime.run('setUpWorkbook');
  expect(done(scene)).toEqual(['account', 'test', 'setUp']);
  scene.collectNow();
  expect(done(scene)).toEqual(['account', 'test', 'setUp', 'collect']);
  scene.runtime.run('startSchedule');
  expect(done(scene)).toEqual(['account', 'test', 'setUp', 'collect', 'schedule']);
});

it('연결 시험이 실패하면 끝나지 않고, 키를 바꾸면 다시 시험하게 한다', () => {
  const scene = openScene();
  scene.ask('saveAccount', accountOf(account.fields.userId, 'c'.repeat(128)));
  expect(() => scene.ask('testAccount', accountName)).toThrow();
  expect(done(scene)).toEqual(['account']);
  scene.ask('saveAccount', account);
  scene.ask('testAccount', accountName);
  scene.ask('saveAccount', { ...accountOf(account.fields.userId, ''), expiresOn: '2027-01-01' });
  expect(done(scene)).toContain('test');
  scene.ask('saveAccount', accountOf(account.fields.userId, 'd'.repeat(128)));
  expect(done(scene)).not.toContain('test');
});

it('탭 하나를 지우면 양식은 끝난 것이 아니고, 어느 탭인지 말한다', () => {
  const scene = openScene();
  scene.setUp();
  scene.runtime.seller.deleteTab('문의');
  expect(look(scene).steps[2]).toEqual({ id: 'setUp', done: false, detail: '없는 탭: 문의' });
});

it('처음 가져오기가 실패하면 까닭을 말한다', () => {
  const scene = openScene();
  scene.setUp();
  scene.buyer.account({ userId: account.fields.userId, act: 'revoke' });
  scene.collectNow();
  expect(look(scene).steps[3]).toMatchObject({ done: false, detail: expect.stringContaining('인증키') });
});

it('닫으면 그 사람에게만, 그 파일에서만 닫히고, 다시 열 수 있다', () => {
  const scene = openScene();
  scene.ask('closeFirstSteps', { closed: true });
  expect(look(scene).closed).toBe(true);
  const json = JSON.stringify({ name: 'firstSteps', args: {} });
  const other = JSON.parse(String(scene.runtime.run('call', [json], { as: 'sidebar', user: 'other@example.com' })));
  expect(other.value.closed).toBe(false);
  expect(scene.ask('closeFirstSteps', { closed: false })).toMatchObject({ closed: false });
});
