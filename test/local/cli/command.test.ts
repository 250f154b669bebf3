/** The command line over a small script: what it prints, what it saves, how it ends. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../../local/command/command';
import { openStoredWorkbook } from '../../../local/store/stored-workbook';
import { useTemporaryFolder } from '../store/temporary-folder';
import { type SmallMall, startSmallMall } from './small-mall';

const file = useTemporaryFolder();

const CODE = `
function add(a, b) { return a + b; }
function nothing() {}
function write(text) {
  SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').setValue(text);
  PropertiesService.getDocumentProperties().setProperty('last', text);
  console.log('썼습니다: ' + text);
  return SpreadsheetApp.getActiveSheet().getName();
}
function writeAndFail(text) { write(text); throw new Error('여기서 멈춥니다'); }
function now() { Utilities.sleep(60000); return new Date().toISOString(); }
function who() { return Session.getEffectiveUser().getEmail(); }
function onOpen(e) { return String(e.authMode); }
function triggered(e) { return e.triggerUid; }
function call(json) { return JSON.stringify(JSON.parse(json)); }
function schedule(handler) { ScriptApp.newTrigger(handler).timeBased().everyHours(2).create(); }
function later() {
  const told = () => Number(UrlFetchApp.fetch('https://api.flower.example/time').getContentText());
  const first = told();
  Utilities.sleep(60000);
  return [first, told()];
}
function fail() { throw new Error('트리거가 멈춥니다'); }
function ask() { return SpreadsheetApp.getUi().alert('할까요?', SpreadsheetApp.getUi().ButtonSet.YES_NO) == 'YES'; }
function both() {
  return ['w-api.wemakeprice.com', 'api.flower.example', 'auth.flower.example']
    .map((host) => UrlFetchApp.fetch('https://' + host + '/order').getContentText());
}
function caught() { try { UrlFetchApp.fetch('https://auth.flower.example/token'); } catch (error) { return String(error); } }
function order() { return UrlFetchApp.fetch('https://w-api.wemakeprice.com/order').getContentText(); }
`;
const malls = [
  { name: '위메프', hosts: ['https://w-api.wemakeprice.com'] },
  { name: '꽃집', hosts: ['https://api.flower.example', 'https://auth.flower.example'] },
];
const bundle = {
  code: CODE,
  manifest: {
    timeZone: 'Asia/Seoul',
    urlFetchWhitelist: [
      'https://w-api.wemakeprice.com/',
      'https://api.flower.example/',
      'https://auth.flower.example/',
    ],
  },
  files: {},
};

async function run(...words: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const lines = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  const code = await runCommand(words, lines, () => bundle, malls);
  return { code, out, err };
}

const lastJson = ({ out }: { out: string[] }): unknown => JSON.parse(out.at(-1)!);

async function firstCell(path: string): Promise<unknown> {
  const { workbook, close } = await openStoredWorkbook(path);
  close();
  return workbook.sheets[0]!.rows[0]!.values[0];
}

test('함수가 준 것을 마지막 줄에 JSON으로 적는다', async () => {
  const done = await run(file('a.xlsx'), 'add', '--args', '["가", 1]');
  expect(done).toEqual({ code: 0, out: ['"가1"'], err: [] });
  expect(lastJson(await run(file('a.xlsx'), 'nothing'))).toBeNull();
});

test('없는 파일은 만들어지고, 쓴 것은 다음 실행에 남아 있으며, 말은 결과 앞에 온다', async () => {
  const path = file('a.xlsx');
  const done = await run(path, 'write', '--args', '["안녕"]');
  expect(done.out).toEqual(['[log] 썼습니다: 안녕', '"시트1"']);
  expect(await firstCell(path)).toBe('안녕');
});

test('함수가 멈추면 1로 끝나지만 그때까지 쓴 것은 구글에서처럼 남는다', async () => {
  const path = file('a.xlsx');
  const done = await run(path, 'writeAndFail', '--args', '["반쯤"]');
  expect(done).toMatchObject({ code: 1, err: ['여기서 멈춥니다'] });
  expect(await firstCell(path)).toBe('반쯤');
});

test('--now에서 시계가 시작하고, 기다림은 시계를 옮긴다', async () => {
  // The machine's clock stands still, so the command's own moves by what it waits alone.
  const machine = jest.spyOn(Date, 'now').mockReturnValue(0);
  const done = await run(file('a.xlsx'), 'now', '--now', '2026-11-23T10:00:00+09:00');
  machine.mockRestore();
  expect(lastJson(done)).toBe('2026-11-23T01:01:00.000Z');
});

test('--user는 실행하는 사람이다', async () => {
  expect(lastJson(await run(file('a.xlsx'), 'who', '--user', 'a@b.kr'))).toBe('a@b.kr');
  expect(lastJson(await run(file('a.xlsx'), 'who'))).toBe('seller@example.com');
});

test('onOpen은 단순 트리거로 LIMITED이고, --event가 달리 말하면 그것을 따른다', async () => {
  expect(lastJson(await run(file('a.xlsx'), 'onOpen'))).toBe('LIMITED');
  expect(lastJson(await run(file('a.xlsx'), 'onOpen', '--event', '{"authMode":"NONE"}'))).toBe('NONE');
});

test('--event는 첫 인수로 간다', async () => {
  expect(lastJson(await run(file('a.xlsx'), 'triggered', '--event', '{"triggerUid":"7"}'))).toBe('7');
});

test('call은 사이드바가 부르듯 부른다', async () => {
  expect(lastJson(await run(file('a.xlsx'), 'call', '--args', '["{\\"name\\": 1}"]'))).toBe('{"name":1}');
});

test('물음에는 아니요라 하고, --yes이면 예라 한다', async () => {
  const asked = await run(file('a.xlsx'), 'ask');
  expect([lastJson(asked), lastJson(await run(file('a.xlsx'), 'ask', '--yes'))]).toEqual([false, true]);
  expect(asked.out[0]).toContain('할까요?');
});

test('--tab은 활성 탭이고, 없는 탭이면 아무것도 하지 않는다', async () => {
  const path = file('a.xlsx');
  expect(lastJson(await run(path, 'write', '--args', '["x"]', '--tab', '시트1'))).toBe('시트1');
  const refused = await run(path, 'write', '--args', '["y"]', '--tab', '없는 탭');
  expect(refused).toMatchObject({ code: 1, out: [], err: ['"없는 탭" 탭이 없습니다. 탭 이름을 확인하세요.'] });
  expect(await firstCell(path)).toBe('x');
});

test('없는 함수와 잘못 적은 선택지는 사용법을 보이고, 파일을 만들지 않는다', async () => {
  const path = file('a.xlsx');
  const unknown = await run(path, 'nope');
  expect(unknown.code).toBe(1);
  expect(unknown.err[0]).toContain('없는 함수입니다: nope (있는 함수: add, nothing, write');
  expect((await run(path, 'add', '--nope')).err[1]).toContain('사용법');
  expect(existsSync(path)).toBe(false);
});

test('엑셀이 아닌 파일은 이름을 대며 거절하고 그대로 둔다', async () => {
  const path = file('a.xlsx');
  writeFileSync(path, 'x');
  const refused = await run(path, 'add');
  expect(refused).toMatchObject({ code: 1, out: [] });
  expect(refused.err[0]).toContain(path);
});

test('다른 프로세스가 쓰는 파일은 건드리지 않는다', async () => {
  const path = file('a.xlsx');
  const { close } = await openStoredWorkbook(path);
  const refused = await run(path, 'add');
  close();
  expect(refused).toMatchObject({ code: 1, out: [] });
  expect(refused.err[0]).toContain('작업하고 있습니다');
});

describe('--tick', () => {
  const at = (time: string) => ['--now', `2026-11-23T${time}:00+09:00`];

  test('때가 된 트리거만 실행하고 보고를 마지막 줄에 적는다', async () => {
    const path = file('a.xlsx');
    await run(path, 'schedule', '--args', '["triggered"]', ...at('10:00'));
    expect(lastJson(await run(path, '--tick', ...at('11:00')))).toEqual([]);
    const done = await run(path, '--tick', ...at('12:30'));
    expect(done.code).toBe(0);
    expect(lastJson(done)).toMatchObject([{ handler: 'triggered', owner: 'seller@example.com', ok: true }]);
    expect(lastJson(await run(path, '--tick', ...at('12:31')))).toEqual([]);
  });

  test('트리거가 멈추면 보고하고 1로 끝난다', async () => {
    const path = file('a.xlsx');
    await run(path, 'schedule', '--args', '["fail"]', ...at('10:00'));
    const failed = await run(path, '--tick', ...at('12:30'));
    expect(failed).toMatchObject({ code: 1, err: ['fail: 트리거가 멈춥니다'] });
    expect(lastJson(failed)).toMatchObject([{ ok: false, error: '트리거가 멈춥니다' }]);
  });
});

describe('--mall', () => {
  let mall: SmallMall;

  beforeAll(async () => {
    mall = await startSmallMall();
  });
  afterAll(() => mall.stop());

  test('위메프로 가는 요청이 그 서버로 간다', async () => {
    expect(lastJson(await run(file('a.xlsx'), 'order', '--mall', mall.url))).toBe('GET /order');
  });

  test('--now의 시각을 서버에 먼저 알린다', async () => {
    const done = await run(file('a.xlsx'), 'order', '--mall', mall.url, '--now', '2026-11-23T10:00:00+09:00');
    expect(lastJson(done)).toBe('POST /_test/clock {"now":"2026-11-23T10:00:00+09:00"}, GET /order');
  });

  test('시계가 없는 서버여도 실행하지만, 시계를 거절하는 서버면 멈춘다', async () => {
    const words = ['add', '--mall', mall.url, '--now', '2026-11-23T10:00:00Z'];
    await mall.answerClockWith(404);
    expect((await run(file('a.xlsx'), ...words)).code).toBe(0);
    await mall.answerClockWith(500);
    const refused = await run(file('a.xlsx'), ...words);
    expect(refused).toMatchObject({ code: 1, out: [] });
    expect(refused.err[0]).toContain('시계를 맞출 수 없습니다(500)');
  });

  test('꺼진 서버면 켜라고 말한다', async () => {
    const off = await startSmallMall();
    await off.stop();
    const refused = await run(file('a.xlsx'), 'add', '--mall', off.url, '--now', '2026-11-23T10:00:00Z');
    expect(refused.err[0]).toContain('위메프 서버가 응답하지 않습니다');
  });

  test('제휴몰마다 그 제휴몰의 주소로 가는 것이 그 서버로 간다', async () => {
    const other = await startSmallMall();
    await fetch(mall.url);
    const done = await run(file('a.xlsx'), 'both', '--mall', mall.url, '--mall', `꽃집=${other.url}`);
    await other.stop();
    expect(lastJson(done)).toEqual(['GET /order', 'GET /order', 'GET /order']);
    expect(done.err).toEqual([]);
  });

  test('요청마다 시트의 시각을 알리고, 기다리면 그만큼 앞서간다', async () => {
    const words = ['later', '--mall', `꽃집=${mall.url}`, '--now', '2026-11-23T10:00:00+09:00'];
    await mall.answerClockWith(404);
    const [first, second] = lastJson(await run(file('a.xlsx'), ...words)) as [number, number];
    expect(first).toBeGreaterThanOrEqual(Date.parse('2026-11-23T10:00:00+09:00'));
    expect(second - first).toBeGreaterThanOrEqual(60_000);
  });

  test('맡은 서버가 없는 제휴몰에는 보내지 않고, 어떻게 켜는지 이름을 대며 말한다', async () => {
    const done = await run(file('a.xlsx'), 'caught', '--mall', mall.url);
    expect(done.code).toBe(0);
    expect(done.err).toEqual([
      'https://auth.flower.example: 보내지 않았습니다. 서버를 켜고(npm run mall -- 꽃집) --mall 꽃집=http://127.0.0.1:포트를 주세요.',
    ]);
  });

  test('모르는 제휴몰이면 아는 제휴몰을 대며 거절하고 아무것도 하지 않는다', async () => {
    const path = file('a.xlsx');
    const refused = await run(path, 'add', '--mall', `없는몰=${mall.url}`);
    expect(refused).toMatchObject({ code: 1, out: [] });
    expect(refused.err[0]).toBe('--mall 없는몰: 모르는 제휴몰입니다(아는 제휴몰: 위메프, 꽃집).');
    expect(existsSync(path)).toBe(false);
  });

  test('없으면 위메프의 이름을 찾지 못한다', async () => {
    const failed = await run(file('a.xlsx'), 'order');
    expect(failed.code).toBe(1);
    expect(failed.err[0]).toContain('DNS');
  });
});

test('프로그램으로도 사용법은 stderr로 나오고 1로 끝난다', () => {
  const program = join(__dirname, '../../../local/cli.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, '--nope'], {
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('모르는 선택지입니다: --nope');
  expect(stderr).toContain('사용법');
});
