/** 보낼 수 있는 사람: whoever is not on the list sends nothing, by whatever way; and 연동이력 says who did what. */

import type { Run } from '../../src/engine/run';
import { jobs } from '../../src/jobs';
import { acts } from '../../src/jobs/run-rows';
import { followStock } from '../../src/jobs/stock/follow-stock.job';
import { fill, openOrderShop, waybill, writesOf } from '../helpers/order-shop';
import { account, type Scene } from '../helpers/scene';

const sendingJobs = jobs.filter(({ sends }) => sends);
const OWNER = 'seller@example.com';
const STAFF = 'staff@example.com';
const OTHER = 'other@example.com';

/** A call of the sidebar as somebody else. */
function askAs(scene: Scene, user: string, name: string, args: object = {}): unknown {
  const json = JSON.stringify({ name, args });
  const answer = JSON.parse(String(scene.runtime.run('call', [json], { as: 'sidebar', user })));
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** A parcel that waits to be sent, in a file of which `senders` may send; everybody has saved the account. */
function shop(senders: string, given: Parameters<typeof openOrderShop>[0] = {}): { scene: Scene; bundle: string } {
  const scene = openOrderShop(given);
  const { bundleNo: bundle } = scene.buyer.placeOrder({ state: 'CONFIRM' });
  scene.collectNow();
  for (const user of [STAFF, OTHER, '']) askAs(scene, user, 'saveAccount', account);
  scene.ask('saveSettings', { senders });
  fill(scene, '송장', bundle, { 작업: '송장전송', 택배사: 'CJ', 송장번호: waybill() });
  scene.buyer.forgetRequests();
  return { scene, bundle };
}

const sent = (scene: Scene) => writesOf(scene).map(({ call }) => call);

function runAs(scene: Scene, user: string): Run[] {
  scene.runtime.setActiveTab('송장');
  return scene.runtime.run('runRows', [], { user }) as Run[];
}

const lastOf = (run: Run | undefined): string => run?.lines.at(-1)?.text ?? '';

describe('보내기', () => {
  it('아무도 적지 않으면 편집자 누구나 보낸다', () => {
    const { scene } = shop('');
    expect(runAs(scene, OTHER)).toMatchObject([{ state: '완료', ok: 1 }]);
  });

  it.each([
    ['적힌 사람은', STAFF],
    ['파일 소유자는 적혀 있지 않아도', OWNER],
  ])('%s 보낸다', (_, user) => {
    const { scene } = shop('Staff@Example.com');
    expect(runAs(scene, user)).toMatchObject([{ state: '완료', ok: 1 }]);
    expect(sent(scene)).toEqual(['setOrderDelivery']);
  });

  it('적히지 않은 사람은 메뉴로도 사이드바로도 보내지 못하고, 누구에게 말하면 되는지 듣는다', () => {
    const { scene } = shop(STAFF);
    const [run] = runAs(scene, OTHER);
    expect(run?.state).toBe('실패');
    expect(lastOf(run)).toContain(`${OTHER} 님은 그 안에 없습니다. 아무것도 보내지 않았습니다. 파일 소유자에게`);
    expect(scene.runtime.said.toasts.at(-1)?.message).toContain('아무것도 보내지 않았습니다');
    const { runId } = askAs(scene, OTHER, 'startJob', { job: 'sendShipments' }) as Run;
    expect(askAs(scene, OTHER, 'continueJob', { runId })).toMatchObject({ state: '실패' });
    expect(sent(scene)).toEqual([]);
    expect(scene.rows('송장')[0]).toMatchObject({ 작업: '송장전송', 전송상태: '미입력' });
  });

  it('메뉴는 거절할 사람에게 먼저 묻지 않는다', () => {
    const { scene, bundle } = shop(STAFF);
    fill(scene, '송장', bundle, { 작업: '강제완료' });
    expect(lastOf(runAs(scene, OTHER)[0])).toContain('아무것도 보내지 않았습니다');
    expect(scene.runtime.said.alerts).toEqual([]);
  });

  it('Google이 이메일을 알려 주지 않는 사람도 보내지 못한다', () => {
    const { scene } = shop(STAFF);
    expect(lastOf(runAs(scene, '')[0])).toContain('이메일을 알려 주지 않습니다');
    expect(sent(scene)).toEqual([]);
  });

  it('어느 작업이든 아무것도 묻지 않고 거절한다', () => {
    const { scene } = shop(STAFF);
    for (const { name: job } of sendingJobs) {
      const { runId } = askAs(scene, OTHER, 'startJob', { job }) as Run;
      expect(askAs(scene, OTHER, 'continueJob', { runId })).toMatchObject({ job, state: '실패', questions: [] });
    }
    expect(scene.buyer.requests()).toEqual([]);
  });

  it('실행의 표에 있는 작업은 제휴몰에서 가져오는 것 말고는 모두 보내는 작업이다', () => {
    const writing = acts.filter(({ action }) => action !== 'takeOver').map(({ job }) => job);
    // 재고 맞추기 is told by no 작업: it follows the collection.
    expect(new Set([...writing, followStock])).toEqual(new Set(sendingJobs));
  });

  it('가져오기는 막지 않는다', () => {
    const { scene } = shop(STAFF);
    const runs = scene.runtime.run('collectNow', [], { user: OTHER }) as Run[];
    expect(runs.map(({ state }) => state)).toEqual(['완료', '완료', '완료', '완료']);
  });
});

describe('자동 수집', () => {
  it('목록에서 빠진 사람이 남긴 실행을 이어서 보내지 않고, 그렇게 적는다', () => {
    const { scene } = shop(STAFF);
    askAs(scene, OTHER, 'saveAccount', account);
    scene.ask('saveSettings', { senders: OTHER });
    const { runId } = askAs(scene, OTHER, 'startJob', { job: 'sendShipments' }) as Run;
    scene.ask('saveSettings', { senders: STAFF });
    scene.clock.advance(90_000);
    scene.runtime.run('collectOnSchedule', [], { as: 'trigger', user: OTHER });
    expect(sent(scene)).toEqual([]);
    const told = scene.rows('연동이력').filter((row) => row['실행번호'] === runId);
    expect(told.at(-1)).toMatchObject({
      실행자: OTHER,
      결과: '실패',
      메시지: expect.stringContaining('그 안에 없습니다'),
    });
  });
});

describe('목록 바꾸기', () => {
  it('소유자만 바꾸고, 바꾼 것이 연동이력에 남는다', () => {
    const { scene } = shop('');
    expect(() => askAs(scene, OTHER, 'saveSettings', { senders: OTHER })).toThrow(`파일 소유자(${OWNER})만`);
    expect(() => askAs(scene, '', 'saveSettings', { senders: OTHER })).toThrow(`파일 소유자(${OWNER})만`);
    scene.ask('saveSettings', { senders: `${STAFF}\n${OTHER}` });
    expect(scene.rows('연동이력').at(-1)).toMatchObject({
      작업: '설정',
      실행자: OWNER,
      메시지: `「보낼 수 있는 사람」을 바꿨습니다: 누구나 → ${STAFF}, ${OTHER}`,
    });
  });

  it('다른 설정은 편집자 누구나 바꾸고, 그때 목록은 그대로이다', () => {
    const { scene } = shop(STAFF);
    expect(askAs(scene, OTHER, 'saveSettings', { companyName: '우리', senders: ` ${STAFF}\r\n` })).toMatchObject({
      companyName: '우리',
    });
    expect(scene.rows('연동이력').at(-1)?.['작업']).toBe('설정');
    expect(lastOf(runAs(scene, OTHER)[0])).toContain('그 안에 없습니다');
  });

  it('읽을 수 없는 목록은 거절하고 전의 것을 둔다', () => {
    const { scene } = shop(STAFF);
    expect(() => scene.ask('saveSettings', { senders: '김 과장' })).toThrow('「보낼 수 있는 사람」');
    expect(scene.ask('settings')).toMatchObject({ senders: STAFF });
  });

  it('소유자를 알 수 없는 공유 드라이브에서는 보낼 수 있는 사람이 바꾸고, 자기를 빼지 못한다', () => {
    const scene = openOrderShop({ owner: '' });
    expect(() => askAs(scene, STAFF, 'saveSettings', { senders: OTHER })).toThrow('내 이메일도 넣어 주세요');
    askAs(scene, STAFF, 'saveSettings', { senders: STAFF });
    expect(() => askAs(scene, OTHER, 'saveSettings', { senders: '' })).toThrow('그 안에 있는 사람만');
    expect(askAs(scene, STAFF, 'saveSettings', { senders: '' })).toMatchObject({ senders: '' });
  });
});

describe('연동이력의 실행자', () => {
  const people = (scene: Scene) => new Set(scene.rows('연동이력').map((row) => row['실행자']));

  it('메뉴, 사이드바, 자동 수집의 모든 행에 누구인지 적힌다', () => {
    const scene = openOrderShop();
    scene.runtime.run('collectNow');
    askAs(scene, STAFF, 'saveAccount', account);
    const { runId } = askAs(scene, STAFF, 'startJob', { job: 'collectOrders' }) as Run;
    askAs(scene, STAFF, 'continueJob', { runId });
    const before = scene.rows('연동이력').length;
    scene.tick();
    expect(people(scene)).toEqual(new Set([OWNER, STAFF]));
    const ofTick = scene.rows('연동이력').slice(before);
    expect(new Set(ofTick.map((row) => `${row['방식']} ${row['실행자']}`))).toEqual(new Set([`자동 ${OWNER}`]));
  });

  it('이메일을 알 수 없으면 알 수 없음이라고 적힌다', () => {
    const scene = openOrderShop();
    scene.runtime.run('collectNow', [], { user: '' });
    expect(people(scene)).toEqual(new Set(['알 수 없음']));
  });

  it('다른 사람이 중지하면 누가 중지했는지 적힌다', () => {
    const scene = openOrderShop();
    const { runId } = scene.ask('startJob', { job: 'collectOrders' }) as Run;
    askAs(scene, OTHER, 'stopJob', { runId });
    expect(scene.rows('연동이력').at(-1)).toMatchObject({
      실행자: OWNER,
      메시지: expect.stringContaining(`${OTHER} 님이 중지했습니다`),
    });
  });
});
