import { type ScriptError, virtualClock } from '../../../local/apps-script';
import { MORNING, openScript } from './script';

describe('스크립트가 사는 곳', () => {
  it('Node의 것도 브라우저의 것도 없다', () => {
    const names = [
      'URL',
      'URLSearchParams',
      'setTimeout',
      'setInterval',
      'setImmediate',
      'queueMicrotask',
      'atob',
      'btoa',
      'Buffer',
      'process',
      'require',
      'module',
      'global',
      'fetch',
      'structuredClone',
      'TextEncoder',
      'TextDecoder',
      'crypto',
      'performance',
      'WebAssembly',
    ];
    const script =
      openScript(`const seen = ${JSON.stringify(names)}.filter((name) => typeof globalThis[name] !== 'undefined');
      function found() { return seen; }`);
    expect(script.run('found')).toEqual([]);
  });

  it('실행마다 새로 시작한다', () => {
    const script = openScript('let count = 0; function add() { count += 1; return count; }');
    expect([script.run('add'), script.run('add')]).toEqual([1, 1]);
  });

  it('맨 위에 선언한 함수만 부를 수 있다', () => {
    const script = openScript(
      'function one() {}\nconst two = () => 2; var three = function () {}; globalThis.four = () => 4;',
    );
    expect(script.globals().filter((name) => !['go', 'bare'].includes(name))).toEqual(['one']);
    expect(() => script.run('four')).toThrow('Script function not found: four');
  });

  it('코드가 스크립트가 아니면 처음부터 거절한다', () => {
    expect(() => openScript('function (')).toThrow('Function statements require a function name');
  });

  it('스크립트가 던진 오류는 그 말 그대로 온다', () => {
    const failure = caught(() => openScript().go("throw new Error('송장번호가 없습니다.')"));
    expect(failure).toMatchObject({ message: '송장번호가 없습니다.', kind: 'thrown' });
    expect((failure as ScriptError).scriptStack).toContain('Code.js');
  });

  it('결과는 JSON으로 말할 수 있는 것만 나온다', () => {
    expect(openScript().go('return { date: new Date(0), none: undefined, list: [1, undefined] }')).toEqual({
      date: '1970-01-01T00:00:00.000Z',
      list: [1, null],
    });
    expect(openScript().go('return undefined')).toBeUndefined();
  });
});

describe('없는 것', () => {
  it.each([
    ['sheet.setBorder()', 'Sheet.setBorder()'],
    ["sheet.getRange('A1').setBorder()", 'Range.setBorder()'],
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById()'],
    ['UrlFetchApp.fetchSome()', 'UrlFetchApp.fetchSome()'],
    ['SpreadsheetApp.extra = 1', 'SpreadsheetApp.extra()'],
  ])('%s은 이름을 대며 실패한다', (body, name) => {
    expect(() => openScript().go(body)).toThrow(`${name} is not part of the local runtime.`);
  });

  it('스크립트가 그 오류를 삼켜도 실행은 실패한다', () => {
    expect(() => openScript().go('try { sheet.setBorder(); } catch {} return 1;')).toThrow('Sheet.setBorder()');
  });

  it('열거에 없는 이름도 이름을 대며 실패한다', () => {
    expect(() => openScript().go('return SpreadsheetApp.WrapStrategy.FOLD')).toThrow('WrapStrategy.FOLD');
  });

  it('살펴보기만 하는 것은 실패가 아니다', () => {
    const body =
      "return [String(sheet), '' + sheet, 'getRange' in sheet, 'setBorder' in sheet, JSON.stringify(sheet), typeof sheet.then]";
    expect(openScript().go(body)).toEqual(['Sheet', 'Sheet', true, false, '{}', 'undefined']);
  });
});

describe('시각', () => {
  it('Date는 실행기의 시계와 스크립트의 시간대를 따른다', () => {
    const given = openScript().go(`
      return [Date.now(), new Date().getTime(), new Date().getHours(), new Date().getDay(), new Date().getTimezoneOffset(),
        new Date(2026, 10, 23, 10).getTime(), new Date('2026-11-23T10:00:00').getTime(), Date.parse('2026/11/23 10:00'),
        new Date('2026-11-23').toISOString(), String(new Date()).slice(0, 33), new Date() instanceof Date,
        typeof Date() === 'string', new Date().constructor === Date];
    `);
    expect(given).toEqual([
      MORNING,
      MORNING,
      10,
      1,
      -540,
      MORNING,
      MORNING,
      MORNING,
      '2026-11-23T00:00:00.000Z',
      'Mon Nov 23 2026 10:00:00 GMT+0900',
      true,
      true,
      true,
    ]);
  });

  it('날짜를 고치는 것도 그 시간대에서 한다', () => {
    const body = `
      const date = new Date(); date.setDate(1); date.setHours(0, 30);
      return [date.toISOString(), date.toLocaleDateString('ko-KR'), date.toDateString(), new Date(NaN).getHours(), String(new Date(NaN))];`;
    expect(openScript().go(body)).toEqual([
      '2026-10-31T15:30:00.000Z',
      '2026. 11. 1.',
      'Sun Nov 01 2026',
      null,
      'Invalid Date',
    ]);
  });

  it('여름 시간이 있는 곳도 맞다', () => {
    const script = openScript('', { manifest: { timeZone: 'America/New_York' } });
    const body =
      'return [new Date(2026, 0, 1).toISOString(), new Date(2026, 6, 1).toISOString(), new Date(2026, 6, 1).getHours()]';
    expect(script.go(body)).toEqual(['2026-01-01T05:00:00.000Z', '2026-07-01T04:00:00.000Z', 0]);
  });

  it('Utilities.sleep은 기다리지 않고 시계를 옮긴다', () => {
    const script = openScript('', { clock: virtualClock(0, { frozen: true }) });
    expect(script.go('Utilities.sleep(90000); return Date.now()')).toBe(90_000);
    expect(script.clock.now()).toBe(90_000);
  });
});

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
