/** 자동 수집 of several files of one person, of ticks that Google tells little of, and of ticks that stay away. */
import { emptyWorkbook, stateOfAnotherFile } from '../../local/apps-script';
import { accountOf, openScene, openSheet, type Scene, transportTo } from '../helpers/scene';

interface Overview {
  person: string;
  warnings: string[];
  schedule: { on: boolean };
}

const overview = (scene: Pick<Scene, 'ask'>) => scene.ask('overview') as Overview;
const ownTrigger = ({ runtime: { state, workbook } }: Pick<Scene, 'runtime'>) =>
  state.triggers.find(({ file }) => file === workbook.id);

/** Another file of the same person, set up too. */
function secondFile(first: Scene) {
  const state = stateOfAnotherFile(first.runtime.state);
  const transport = transportTo(first.mall);
  const second = openSheet({ state, workbook: emptyWorkbook('둘째'), clock: first.clock, transport });
  second.setUp();
  return second;
}

function standing() {
  const scene = openScene();
  scene.setUp();
  return scene;
}

describe('한 사람의 두 파일', () => {
  it('한 파일의 자동 수집을 껐다가 켜도 다른 파일의 것은 계속 돈다', () => {
    const first = standing();
    const second = secondFile(first);
    const kept = ownTrigger(first);
    second.runtime.run('stopSchedule');
    expect(first.runtime.state.triggers).toEqual([kept]);
    second.runtime.run('startSchedule');
    expect(first.runtime.state.triggers).toHaveLength(2);
    first.buyer.placeOrder({});
    first.tick();
    second.tick(0);
    for (const file of [first, second]) expect(file.rows('주문')).toHaveLength(1);
  });

  it('끄면 그 파일의 트리거만 없어진다', () => {
    const first = standing();
    const second = secondFile(first);
    first.runtime.run('stopSchedule');
    expect(second.runtime.state.triggers).toEqual([ownTrigger(second)]);
    expect(overview(first).schedule.on).toBe(false);
    expect(overview(second).warnings).toEqual([]);
  });
});

describe('울린 트리거의 id', () => {
  const ring = (scene: Scene, triggerUid: unknown) =>
    scene.runtime.run('collectOnSchedule', [], { as: 'trigger', event: { triggerUid } }) as unknown[];

  it.each<[string, (id: string) => unknown]>([
    ['그대로', (id) => id],
    ['뒤가 더 긴', (id) => `${id}1234`],
    ['뒤가 잘린', (id) => id.slice(0, 14)],
    ['전혀 다른', () => '8934512345678901234'],
    ['수인', () => 8934512345678],
  ])('켜 둔 트리거가 있으면 %s id로 울려도 가져온다', (_, spelled) => {
    const scene = standing();
    scene.buyer.placeOrder({});
    ring(scene, spelled(ownTrigger(scene)?.id ?? ''));
    expect(scene.rows('주문')).toHaveLength(1);
    expect(scene.runtime.state.triggers).toHaveLength(1);
  });

  it('남은 트리거는 길게 적힌 id로 울려도 스스로 사라지고, 켜 둔 것은 남는다', () => {
    const scene = standing();
    const kept = ownTrigger(scene);
    const left = { ...kept!, id: 'aaaaaaaa-left-over' };
    scene.runtime.state.triggers.push(left);
    expect(ring(scene, `${left.id}99`)).toEqual([]);
    expect(scene.runtime.state.triggers).toEqual([kept]);
  });

  it('켜 둔 트리거가 없으면 모르는 id로는 아무것도 하지 않는다', () => {
    const scene = standing();
    scene.runtime.run('stopSchedule');
    scene.buyer.placeOrder({});
    expect(ring(scene, '8934512345678901234')).toEqual([]);
    expect(scene.rows('주문')).toEqual([]);
  });
});

describe('문서를 받지 못한 울림', () => {
  it('던지지 않고, 그 파일의 주소와 할 일을 켠 사람에게 하루 한 번 메일로 알린다', () => {
    const scene = openScene({ triggerDocument: 'missing' });
    scene.setUp();
    for (let tick = 0; tick < 13; tick += 1) {
      scene.clock.advance(2 * 3_600_000);
      expect(scene.runtime.fireDueTriggers().map(({ ok, result }) => [ok, result])).toEqual([[true, []]]);
    }
    const { mails } = scene.runtime.said;
    expect(mails.map(({ to }) => to)).toEqual(['seller@example.com', 'seller@example.com']);
    expect(mails[0]?.body).toContain(`/d/${scene.runtime.workbook.id}/edit`);
    expect(mails[0]?.body).toContain('껐다가 다시 켜');
  });

  it('메일도 보낼 수 없으면 조용히 넘어간다', () => {
    const scene = openScene({ triggerDocument: 'missing', limits: { mailsPerDay: 0 } });
    scene.setUp();
    expect(scene.tick()).toEqual([]);
  });
});

describe('오지 않는 울림', () => {
  it('다섯 시간까지는 기다리고, 더 지나면 몇 시간째인지와 할 일을 말한다', () => {
    const scene = standing();
    scene.tick();
    scene.clock.advance(4.9 * 3_600_000);
    expect(overview(scene).warnings).toEqual([]);
    scene.clock.advance(1.1 * 3_600_000);
    expect(overview(scene).warnings).toEqual([
      '자동 수집이 6시간째 오지 않았습니다. 「계정」에서 자동 수집을 껐다가 다시 켜세요.',
    ]);
  });

  it('켠 사람이 아니면 켠 사람에게 말하라고 한다', () => {
    const scene = standing();
    scene.clock.advance(24 * 3_600_000);
    const json = JSON.stringify({ name: 'overview', args: {} });
    const answer = JSON.parse(String(scene.runtime.run('call', [json], { as: 'sidebar', user: 'other@example.com' })));
    expect(answer.value.person).toBe('other@example.com');
    expect(answer.value.warnings[0]).toContain('seller@example.com 님에게 껐다가 다시 켜 달라고');
  });

  it('트리거가 Google에서 없어지면 바로 말하고, 다시 켜면 말하지 않는다', () => {
    const scene = standing();
    scene.runtime.state.triggers.splice(0);
    expect(overview(scene).warnings[0]).toContain('트리거가 Google에서 없어져');
    scene.runtime.run('startSchedule');
    expect(overview(scene).warnings).toEqual([]);
  });
});

describe('두 판매자의 한 파일', () => {
  const otherKey = 'b'.repeat(128);
  const asOther = { as: 'sidebar', user: 'other@example.com' } as const;

  /** The owner's schedule stands; a second person has an account of another seller. */
  function shared() {
    const scene = standing();
    scene.buyer.account({ userId: 'other-seller', act: 'issue', apiKey: otherKey });
    const call = (name: string, args: object = {}) =>
      JSON.parse(String(scene.runtime.run('call', [JSON.stringify({ name, args })], asOther)));
    call('saveAccount', accountOf('other-seller', otherKey));
    return { scene, call };
  }

  it('계정을 저장한 다른 사람은 자기 주문이 저절로 오지 않는다는 것과 누구의 것이 오는지를 듣는다', () => {
    const { scene, call } = shared();
    const [warning] = call('overview').value.warnings;
    expect(warning).toContain('seller@example.com 님의 판매자ID 「sbdc6678」의 주문만');
    expect(warning).toContain('판매자ID 「other-seller」의 주문은 저절로 오지 않습니다');
    expect(overview(scene).warnings).toEqual([]);
  });

  it('한 번 가져온 뒤에는 켠 사람에게도 말하고, 계정을 바꾸면 그때의 계정으로 말한다', () => {
    const { scene } = shared();
    scene.runtime.run('collectNow', [], { user: 'other@example.com' });
    expect(overview(scene).warnings[0]).toContain('「other-seller」의 주문은 저절로 오지 않습니다');
    scene.ask('saveAccount', accountOf('other-seller', otherKey));
    expect(overview(scene).warnings[0] ?? '').not.toContain('「other-seller」의 주문은 저절로');
  });

  it('속성이 없는 파일에 다른 판매자의 열린 주문이 서 있으면 그날 첫 수집이 알아낸다', () => {
    const { scene } = shared();
    scene.buyer.placeOrder({ userId: 'other-seller' });
    scene.runtime.run('collectNow', [], { user: 'other@example.com' });
    const { documentProperties } = scene.runtime.state;
    for (const key of Object.keys(documentProperties)) {
      if (key.startsWith('collected:위메프:other-seller')) delete documentProperties[key];
    }
    scene.tick(24 * 60);
    expect(overview(scene).warnings.join()).toContain('「other-seller」의 주문은 저절로 오지 않습니다');
  });
});

it('권한이 모자라면 사이드바도 자동 수집도 열기 전에 Google이 묻게 한다', () => {
  const scene = openScene({ authorization: 'required' });
  for (const name of ['openSidebar', 'startSchedule']) {
    expect(() => scene.runtime.run(name)).toThrow('Authorization is required');
  }
  expect(scene.runtime.said.sidebar).toBeUndefined();
});
