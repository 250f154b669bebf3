import { openScript } from './script';

const CODE = `
  function call(json) { return JSON.stringify({ got: JSON.parse(json), email: Session.getActiveUser().getEmail() }); }
  function echo(value) { return value; }
  function gives(what) { return { date: [new Date()], code: { run() {} }, plain: { a: [1, null, '가'] }, nothing: undefined }[what]; }
  function secret_() { return '비밀'; }`;

describe('google.script.run', () => {
  it('JSON 글을 주고받는다', () => {
    const script = openScript(CODE, { user: 'kim@example.com' });
    expect(script.callFromSidebar('call', ['{"a":1}'])).toBe('{"got":{"a":1},"email":"kim@example.com"}');
    expect(script.callFromSidebar('gives', ['plain'])).toEqual({ a: [1, null, '가'] });
    expect(script.callFromSidebar('gives', ['nothing'])).toBeUndefined();
  });

  it('배열과 객체는 스크립트의 것으로 들어간다', () => {
    const script = openScript(
      'function kinds(value) { return [value instanceof Object, value.list instanceof Array]; }',
    );
    expect(script.callFromSidebar('kinds', [{ list: [1] }])).toEqual([true, true]);
  });

  it.each([
    ['날짜를 보내면', 'echo', [{ when: [new Date(0)] }]],
    ['함수를 보내면', 'echo', [() => 1]],
    ['날짜를 받으면', 'gives', ['date']],
    ['함수를 받으면', 'gives', ['code']],
    ['_로 끝나는 함수면', 'secret_', []],
    ['없는 함수면', 'nothing', []],
    ['서비스의 이름이면', 'SpreadsheetApp', []],
    ['언어가 지닌 함수면', 'parseInt', []],
  ])('%s 거절한다', (_, name, args) => {
    expect(() => openScript(CODE).callFromSidebar(name, args)).toThrow(expect.objectContaining({ kind: 'refused' }));
  });
});

describe('화면', () => {
  it('사이드바와 창은 그 내용이 남는다', () => {
    const script = openScript('', { files: { sidebar: '<p>주문</p>' } });
    script.go(`
      const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('위메프').setWidth(300);
      SpreadsheetApp.getUi().showSidebar(page);
      SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<b>').append('</b>').setHeight(10), '창');
      SpreadsheetApp.getUi().showSidebar(HtmlService.createTemplateFromFile('sidebar.html').evaluate().setTitle('다시'));
    `);
    expect(script.said.sidebar).toEqual({ title: '다시', html: '<p>주문</p>' });
    expect(script.said.dialogs).toEqual([{ title: '창', html: '<b></b>' }]);
  });

  it('없는 HTML 파일은 이름을 대며 실패한다', () => {
    expect(() => openScript().go("HtmlService.createHtmlOutputFromFile('sidebar')")).toThrow('sidebar');
  });

  it.each([
    [false, ['OK', 'NO', 'CANCEL', 'CANCEL']],
    [true, ['OK', 'YES', 'OK', 'OK']],
  ])('물음에는 정해 둔 대로 답하고(예: %s) 물은 것이 남는다', (answerYes, answers) => {
    const script = openScript('', { answerYes });
    const given = script.go(`
      const ui = SpreadsheetApp.getUi();
      return [ui.alert('끝'), ui.alert('제목', '지울까요?', ui.ButtonSet.YES_NO), ui.alert('갈까요?', ui.ButtonSet.OK_CANCEL),
        ui.prompt('이름', ui.ButtonSet.OK_CANCEL).getSelectedButton()].map(String);
    `);
    expect(given).toEqual(answers);
    expect(script.said.alerts[1]).toEqual({
      title: '제목',
      message: '지울까요?',
      buttons: 'YES_NO',
      answer: answers[1],
    });
  });

  it('알림, 메일, 기록이 남는다', () => {
    const script = openScript();
    script.go(`
      SpreadsheetApp.getActive().toast('됨', '위메프');
      MailApp.sendEmail({ to: 'kim@example.com', subject: '실패', body: '내용' });
      console.warn('%s건 %d', '주문', 3, { a: 1 });
      Logger.log('끝');
    `);
    expect(script.said.toasts).toEqual([{ message: '됨', title: '위메프' }]);
    expect(script.said.mails).toEqual([{ to: 'kim@example.com', subject: '실패', body: '내용' }]);
    expect(script.said.log).toEqual([
      { level: 'warn', text: '주문건 3 { a: 1 }' },
      { level: 'log', text: '끝' },
    ]);
  });

  it('하루의 메일 수를 넘기면 거절한다', () => {
    const script = openScript('', { limits: { mailsPerDay: 1 } });
    const send = "MailApp.sendEmail('kim@example.com', '제목', '내용')";
    expect(script.go(`${send}; return MailApp.getRemainingDailyQuota()`)).toBe(0);
    expect(() => script.go(send)).toThrow('email');
  });
});
