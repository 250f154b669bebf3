import { emptyState, emptyWorkbook, stateOfAnotherFile, virtualClock } from '../../../local/apps-script';
import { MORNING, openScript } from './script';

const HOUR = 3_600_000;
const CODE = `
  function tick(event) {
    const store = PropertiesService.getDocumentProperties();
    store.setProperty('ticks', String(Number(store.getProperty('ticks') || 0) + 1));
    return { uid: event.triggerUid, mode: String(event.authMode), hour: event.hour, user: Session.getEffectiveUser().getEmail() };
  }
  function fails() { throw new Error('망가짐'); }
  function stops() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }`;
const every = (hours: number, handler = 'tick') =>
  `return ScriptApp.newTrigger('${handler}').timeBased().everyHours(${hours}).create().getUniqueId()`;

describe('시간 트리거', () => {
  it('때가 되어야 만든 사람으로서 한 번 실행된다', () => {
    const script = openScript(CODE);
    const id = script.go(every(2), { user: 'owner@example.com' });
    script.clock.advance(2 * HOUR - 1);
    expect(script.fireDueTriggers()).toEqual([]);
    script.clock.advance(1);
    expect(script.fireDueTriggers()).toEqual([
      {
        id,
        handler: 'tick',
        owner: 'owner@example.com',
        firedAt: MORNING + 2 * HOUR,
        ok: true,
        result: { uid: id, mode: 'FULL', hour: 3, user: 'owner@example.com' },
      },
    ]);
    expect(script.fireDueTriggers()).toEqual([]);
  });

  it('오래 밀렸어도 한 번만 실행되고 다음은 제때다', () => {
    const script = openScript(CODE);
    script.go(every(2));
    script.clock.advance(9 * 24 * HOUR + HOUR);
    expect(script.fireDueTriggers()).toHaveLength(1);
    expect(script.state.triggers[0]!.nextAt).toBe(MORNING + 9 * 24 * HOUR + 2 * HOUR);
  });

  it('하나가 실패해도 알리기만 하고 나머지는 실행된다', () => {
    const script = openScript(CODE);
    script.go(`${every(1, 'fails').replace('return ', '')}; ${every(1)}`);
    script.clock.advance(HOUR);
    expect(script.fireDueTriggers().map(({ ok, error }) => [ok, error])).toEqual([
      [false, '망가짐'],
      [true, undefined],
    ]);
    expect(script.state.triggers.map(({ nextAt }) => nextAt)).toEqual([MORNING + 2 * HOUR, MORNING + 2 * HOUR]);
  });

  it('앞의 트리거가 지운 트리거는 실행되지 않는다', () => {
    const script = openScript(CODE);
    script.go(`${every(1, 'stops').replace('return ', '')}; ${every(1)}`);
    script.clock.advance(HOUR);
    expect(script.fireDueTriggers().map(({ handler }) => handler)).toEqual(['stops']);
    expect(script.state.triggers).toEqual([]);
  });

  it('after로 만든 것은 한 번뿐이다', () => {
    const script = openScript(CODE);
    script.go("ScriptApp.newTrigger('tick').timeBased().after(60000).create()");
    script.clock.advance(60_000);
    expect(script.fireDueTriggers()).toHaveLength(1);
    expect(script.state.triggers).toEqual([]);
  });

  it('매일 정한 시에 도는 것은 그 시간대의 다음 그 시다', () => {
    const script = openScript(CODE);
    script.go("ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).create()");
    expect(new Date(script.state.triggers[0]!.nextAt).toISOString()).toBe('2026-11-24T00:00:00.000Z');
  });

  it('제 것만 보인다', () => {
    const script = openScript(CODE);
    script.go(every(1));
    const count = 'return ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction())';
    expect(script.go(count)).toEqual(['tick']);
    expect(script.go(count, { user: 'other@example.com' })).toEqual([]);
  });

  it.each([
    ['3시간마다', "ScriptApp.newTrigger('tick').timeBased().everyHours(3)"],
    ['2분마다', "ScriptApp.newTrigger('tick').timeBased().everyMinutes(2)"],
    ['주기 없이', "ScriptApp.newTrigger('tick').timeBased().create()"],
    ['주기 둘', "ScriptApp.newTrigger('tick').timeBased().everyHours(1).everyDays(1)"],
    ['스물한 개', "for (let i = 0; i < 21; i += 1) ScriptApp.newTrigger('tick').timeBased().everyHours(1).create()"],
  ])('%s는 만들 수 없다', (_, body) => {
    expect(() => openScript(CODE).go(body)).toThrow();
  });

  it('상태에 남아 다른 실행기에서도 돈다', () => {
    const state = emptyState();
    const workbook = emptyWorkbook('시험');
    openScript(CODE, { state, workbook }).go(every(2));
    const saved = JSON.parse(JSON.stringify(state));
    const later = openScript(CODE, {
      state: saved,
      workbook,
      clock: virtualClock(MORNING + 2 * HOUR, { frozen: true }),
    });
    expect(later.fireDueTriggers().map(({ ok }) => ok)).toEqual([true]);
  });

  describe('한 사람의 두 파일', () => {
    const names = (how: string) => `return ScriptApp.${how}.map((trigger) => trigger.getHandlerFunction())`;
    const twoFiles = () => {
      const first = openScript(CODE);
      const workbook = emptyWorkbook('둘째');
      const second = openScript(CODE, { workbook, state: stateOfAnotherFile(first.state), clock: first.clock });
      first.go(every(2));
      second.go(every(1, 'fails'));
      return { first, second };
    };

    it('getProjectTriggers는 다른 파일의 것도, getUserTriggers는 그 파일의 것만 준다', () => {
      const { first, second } = twoFiles();
      for (const script of [first, second]) expect(script.go(names('getProjectTriggers()'))).toEqual(['tick', 'fails']);
      const ofThis = names('getUserTriggers(SpreadsheetApp.getActiveSpreadsheet())');
      expect(first.go(ofThis)).toEqual(['tick']);
      expect(second.go(ofThis)).toEqual(['fails']);
      expect(() => first.go('ScriptApp.getUserTriggers()')).toThrow("don't match");
    });

    it('트리거는 만든 파일에서만 울린다', () => {
      const { first, second } = twoFiles();
      first.clock.advance(2 * HOUR);
      expect(first.fireDueTriggers().map(({ handler }) => handler)).toEqual(['tick']);
      expect(second.fireDueTriggers().map(({ handler }) => handler)).toEqual(['fails']);
    });

    it('지우면 두 파일 모두에서 없어지고, 스무 개는 두 파일을 합쳐 센다', () => {
      const { first, second } = twoFiles();
      first.go('ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger))');
      expect(second.go(names('getProjectTriggers()'))).toEqual([]);
      const many = "for (let i = 0; i < 10; i += 1) ScriptApp.newTrigger('tick').timeBased().everyHours(1).create()";
      for (const script of [first, second]) script.go(many);
      expect(() => first.go(every(1))).toThrow('too many triggers');
    });

    it('사람의 속성과 하루 몫은 함께 쓰고, 문서의 속성과 잠금은 따로다', () => {
      const { first, second } = twoFiles();
      for (const kind of ['User', 'Document']) {
        first.go(`PropertiesService.get${kind}Properties().setProperty('k', '${kind}')`);
      }
      const kept = (kind: string) => second.go(`return PropertiesService.get${kind}Properties().getProperty('k')`);
      expect([kept('User'), kept('Document')]).toEqual(['User', null]);
      first.go("MailApp.sendEmail('a@example.com', 's', 'b')");
      expect(second.go('return MailApp.getRemainingDailyQuota()')).toBe(99);
      let inside: unknown;
      first.gate.hook({
        after: ({ name }) => {
          if (name === 'Lock.tryLock') inside = second.go('return LockService.getDocumentLock().tryLock(1)');
        },
      });
      first.go('LockService.getDocumentLock().tryLock(1); Utilities.getUuid()');
      expect(inside).toBe(true);
    });
  });

  it('문서를 주지 않는 트리거의 실행에는 시트도, 문서의 속성도, 잠금도 없다', () => {
    const script = openScript('', { triggerDocument: 'missing' });
    const body = `return [SpreadsheetApp.getActiveSpreadsheet(), PropertiesService.getDocumentProperties(),
      LockService.getDocumentLock(), PropertiesService.getUserProperties() !== null]`;
    const lacks = `${body}.map((one) => one === null)`;
    expect(script.run('bare', [lacks], { as: 'trigger' })).toEqual([true, true, true, false]);
    expect(script.run('bare', [lacks])).toEqual([false, false, false, false]);
  });
});
