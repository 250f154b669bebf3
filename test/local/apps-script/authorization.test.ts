import { openScript } from './script';

const simple = { as: 'simple', authMode: 'NONE' } as const;

describe('아직 허락받지 못한 onOpen', () => {
  it('메뉴는 만들 수 있다', () => {
    const script = openScript();
    script.go(
      "SpreadsheetApp.getUi().createAddonMenu().addItem('열기', 'open').addSeparator().addToUi(); console.log('열림');",
      simple,
    );
    expect(script.said.menus).toEqual([
      {
        caption: '',
        items: [
          { caption: '열기', handler: 'open' },
          { caption: '', separator: true },
        ],
      },
    ]);
  });

  it.each([
    'SpreadsheetApp.getActiveSpreadsheet()',
    'PropertiesService.getUserProperties()',
    'ScriptApp.getProjectTriggers()',
    'Session.getActiveUser()',
    'LockService.getDocumentLock()',
    "UrlFetchApp.fetch('https://example.com/')",
    'Utilities.getUuid()',
    "SpreadsheetApp.getUi().alert('안녕')",
  ])('%s는 거절한다', (call) => {
    expect(() => openScript().go(call, simple)).toThrow('permission');
  });

  it('코드를 읽을 때 서비스를 부르는 스크립트는 열리지도 않는다', () => {
    const script = openScript('const store = PropertiesService.getDocumentProperties(); function open() {}');
    expect(() => script.run('open', [], simple)).toThrow('permission');
    expect(script.run('open')).toBeUndefined();
  });
});

describe('허락의 정도', () => {
  it('단순 트리거는 시트를 읽지만 바깥으로는 나가지 못한다', () => {
    const script = openScript();
    expect(script.go('return sheet.getName()', { as: 'simple' })).toBe('시트1');
    expect(() => script.go("UrlFetchApp.fetch('https://example.com/')", { as: 'simple' })).toThrow('permission');
  });

  it('허락이 사라지면 스크립트가 물어볼 수 있고, 바깥으로 나가지 못한다', () => {
    const status = 'return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())';
    expect(openScript().go(status)).toBe('NOT_REQUIRED');
    const revoked = openScript('', { authorization: 'required' });
    expect(revoked.go(status)).toBe('REQUIRED');
    expect(() => revoked.go("UrlFetchApp.fetch('https://example.com/')")).toThrow('permission');
  });

  it('requireAllScopes는 허락이 모자라면 실행을 끝내고, 스크립트의 catch는 그것을 막지 못한다', () => {
    const body = "try { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL) } catch (error) {} return '했음'";
    expect(openScript().go(body)).toBe('했음');
    const revoked = openScript('', { authorization: 'required' });
    expect(() => revoked.go(body)).toThrow('Authorization is required');
    expect(() => revoked.go("ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['mail'])")).toThrow('Authorization');
  });

  it('시간 트리거에는 화면이 없다', () => {
    const script = openScript();
    expect(() => script.go('SpreadsheetApp.getUi()', { as: 'trigger' })).toThrow('Cannot call SpreadsheetApp.getUi()');
    script.go("SpreadsheetApp.getActive().toast('안녕')", { as: 'trigger' });
    expect(script.said.toasts).toEqual([]);
  });
});
