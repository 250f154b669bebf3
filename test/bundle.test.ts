/** What would be pushed to Google: it opens in a bare realm, names its functions, stays small, asks for little. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { addressHost } from '../src/address/address-search';
import { TICK } from '../src/engine/schedule';
import { malls } from '../src/mall';
import { menuItems } from '../src/ui/menu';
import type * as Part from '../src/ui/sidebar/excel/part';
import { scriptIn } from '../src/ui/sidebar/script-in';

const root = path.resolve(__dirname, '..');
const dist = (name: string) => path.join(root, 'dist', name);
const code = readFileSync(dist('Code.js'), 'utf8');
const manifest = JSON.parse(readFileSync(dist('appsscript.json'), 'utf8'));

/** Names fixed by the design; what the issues bring later is added here. */
const fixedNames = [
  'onOpen',
  'onInstall',
  'openSidebar',
  'setUpWorkbook',
  'checkRows',
  'runRows',
  'collectNow',
  'startSchedule',
  'stopSchedule',
];
const named = [
  ...fixedNames,
  'collectOnSchedule',
  'call',
  TICK,
  ...menuItems.flatMap((item) => (item === 'separator' ? [] : [item.handler])),
];

describe('dist/Code.js', () => {
  it('Google의 서비스도 Node도 없는 맨 V8에서 오류 없이 열린다', () => {
    const realm = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(code, realm);
    for (const name of named) expect(vm.runInContext(`typeof ${name}`, realm)).toBe('function');
  });

  it('메뉴, 트리거, 사이드바가 부르는 이름은 모두 맨 위의 함수 선언이다', () => {
    const missing = named.filter((name) => !code.includes(`function ${name}(){}`));
    expect(missing).toEqual([]);
  });

  it('상한보다 작다', () => {
    expect(statSync(dist('Code.js')).size).toBeLessThan(1_000_000);
  });
});

describe('appsscript.json', () => {
  it('권한은 정해진 여섯 가지뿐이다', () => {
    const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
    expect(manifest.oauthScopes).toEqual(
      [
        'spreadsheets.currentonly',
        'script.external_request',
        'script.container.ui',
        'script.scriptapp',
        'userinfo.email',
        'script.send_mail',
      ].map(scope),
    );
  });

  it('요청은 어댑터가 밝힌 제휴몰의 주소와 주소 검색으로만 나간다', () => {
    const hosts = [...new Set(malls.flatMap((mall) => mall.hosts)), addressHost];
    expect(manifest.urlFetchWhitelist).toEqual(hosts.map((host) => `${host}/`));
    expect(hosts.filter((host) => !host.startsWith('https://'))).toEqual([]);
  });

  it('시간대는 서울이다', () => {
    expect(manifest.timeZone).toBe('Asia/Seoul');
  });
});

describe.each(['sidebar.html', 'excel.html'])('%s', (name) => {
  const page = readFileSync(dist(name), 'utf8');

  it('바깥에서 아무것도 불러오지 않는다', () => {
    expect(/<(script|link|img)[^>]+(src|href)=/.test(page)).toBe(false);
    expect(page.includes('/*script*/')).toBe(false);
  });

  it('글을 HTML로 넣지 않는다', () => {
    expect(page.includes('innerHTML')).toBe(false);
  });
});

describe('excel.html', () => {
  const page = readFileSync(dist('excel.html'), 'utf8');
  // No Worker among them: Google's frame may not allow one.
  const { Blob, TextDecoder, TextEncoder, setTimeout } = globalThis;
  const realm = vm.createContext({ Blob, TextDecoder, TextEncoder, setTimeout, ArrayBuffer, Uint8Array });
  const part = (): typeof Part => vm.runInContext(`${scriptIn(page)};excelPart`, realm);

  it('상한보다 작고, 처음 여는 화면에는 들어 있지 않다', () => {
    expect(statSync(dist('excel.html')).size).toBeLessThan(90_000);
    expect(statSync(dist('sidebar.html')).size).toBeLessThan(150_000);
  });

  it('큰 파일도 다른 스레드 없이 만들고 읽는다', async () => {
    const { readXlsx, writeXlsx } = part();
    const rows = Array.from({ length: 8_000 }, (_, at) => [`${100000001 + at}`, `서울 강남구 테헤란로 ${at}`, '']);
    const written = await (await writeXlsx([['배송번호', '주소', '운송장번호'], ...rows])).arrayBuffer();
    const read = await readXlsx(written);
    const cells = read === 'tooLarge' ? [] : (read.sheets[0]?.cells ?? []);
    expect([cells.length, cells[8_000]]).toEqual([8_001, rows[7_999]]);
  });

  it('엑셀 파일이 아니면 실패한다', async () => {
    await expect(part().readXlsx(new TextEncoder().encode('PK\u0003\u0004').buffer as ArrayBuffer)).rejects.toThrow();
  });
});

it('clasp가 올릴 파일은 dist의 네 파일뿐이고, 로그인하지 않아도 보여 준다', () => {
  const program = path.join(root, 'node_modules', '.bin', 'clasp');
  const env = { PATH: process.env['PATH'], HOME: path.join(root, 'dist') };
  const printed = execFileSync(program, ['status', '--json'], { cwd: root, encoding: 'utf8', env });
  const status = JSON.parse(printed.slice(printed.indexOf('{')));
  const pushed = status.filesToPush.map((file: string) => path.basename(file)).sort();
  expect(pushed).toEqual(['Code.js', 'appsscript.json', 'excel.html', 'sidebar.html']);
});
