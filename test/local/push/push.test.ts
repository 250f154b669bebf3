/** `npm run push`: what is pushed, compared and refused. What clasp itself does is tried in real-clasp.test.ts. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Clasp, inKorean } from '../../../local/push/clasp';
import { readProject } from '../../../local/push/project-file';
import { compare, push } from '../../../local/push/push';

const root = path.resolve(__dirname, '../../..');
const built = (name: string) => readFileSync(path.join(root, 'dist', name), 'utf8');
const names = ['appsscript.json', 'Code.js', 'excel.html', 'sidebar.html'];
const ours = () => new Map(names.map((name) => [name, built(name)]));
const fresh = () => new Map([['appsscript.json', '{"oauthScopes":["https://www.googleapis.com/auth/drive"]}']]);

/** A place over what stands at Google, as clasp would bring it there and back. */
function openPlace(there: Map<string, string>) {
  const said: string[] = [];
  const done: string[] = [];
  const clasp: Clasp = async ([word = ''], folder) => {
    done.push(word);
    if (word === 'push') for (const [name, text] of ours()) there.set(name, text);
    else for (const [name, text] of there) writeFileSync(path.join(folder, 'files', name), text);
  };
  const project = { scriptId: 'script-of-the-test', folder: 'dist', build: [] } as const;
  const place = { root, file: '.clasp.json', project, clasp, say: (line: string) => void said.push(line) };
  const check = async () => void done.push('check');
  return { place, said, done, check };
}

describe('올리기', () => {
  it('무엇이 다른지 말하고, 점검하고, 올리고, 되받아 확인한다', async () => {
    const { place, said, done, check } = openPlace(fresh());
    await push(place, { force: true, check });
    expect(done).toEqual(['pull', 'check', 'push', 'pull']);
    expect(said).toEqual(
      expect.arrayContaining([
        'Google에 있는 것이 dist와 다릅니다.',
        '  appsscript.json: 다름',
        '  Code.js: 여기에만 있음',
        '  없어지는 권한: https://www.googleapis.com/auth/drive',
        '올렸습니다: 파일 4개. Google에 있는 것이 dist와 바이트까지 같습니다.',
      ]),
    );
  });

  it('권한이 바뀌는데 --force가 없으면, 긴 점검 앞에서 그만둔다', async () => {
    const { place, done, check } = openPlace(fresh());
    await expect(push(place, { force: false, check })).rejects.toThrow('`npm run push -- --force`');
    expect(done).toEqual(['pull']);
  });

  it('권한이 그대로면 --force 없이 올린다', async () => {
    const there = ours().set('Code.js', 'function old() {}');
    const { place, said, check } = openPlace(there);
    await push(place, { force: false, check });
    expect(there).toEqual(ours());
    expect(said.join('\n')).not.toContain('권한');
  });

  it('점검에서 걸리면 올리지 않는다', async () => {
    const { place, done } = openPlace(fresh());
    const check = () => Promise.reject(new Error('점검에서 걸려'));
    await expect(push(place, { force: true, check })).rejects.toThrow('점검에서 걸려');
    expect(done).toEqual(['pull']);
  });

  it('올린 뒤에도 Google에 다른 것이 서 있으면 다 되었다고 하지 않는다', async () => {
    const { place, check } = openPlace(fresh().set('옛것.js', '1'));
    await expect(push(place, { force: true, check })).rejects.toThrow('옛것.js: Google에만 있음');
  });

  it('같으면 점검도 올리기도 하지 않는다', async () => {
    const { place, said, done, check } = openPlace(ours());
    await push(place, { force: false, check });
    expect([done, said]).toEqual([['pull'], ['Google에 있는 것이 dist와 바이트까지 같습니다. 올릴 것이 없습니다.']]);
  });
});

it('견주기는 한 글자만 달라도 어느 파일인지 말하고, 아무것도 올리지 않는다', async () => {
  const { place, done } = openPlace(
    ours()
      .set('Code.js', `${built('Code.js')} `)
      .set('옛것.js', '1'),
  );
  expect(await compare(place)).toEqual([
    { name: 'Code.js', kind: '다름' },
    { name: '옛것.js', kind: 'Google에만 있음' },
  ]);
  expect(done).toEqual(['pull']);
});

it.each([
  ['No credentials found.', 'clasp login'],
  ['invalid_grant', 'clasp login'],
  ['User has not enabled the Apps Script API. Enable it by …', 'Apps Script API가 꺼져'],
  ['The caller does not have permission', '고칠 수 없습니다'],
  ['Requested entity was not found.', 'scriptId와 로그인한 계정'],
  ['Quota exceeded for quota metric', '몇 분 뒤'],
  ['request to https://… failed, reason: getaddrinfo ENOTFOUND', '인터넷 연결'],
  ['Unexpected token - "Code:1"', 'Google이 거절했습니다'],
])('clasp가 「%s」라고 하면 할 일을 한국어로 말하고, 그 말도 보인다', (said, told) => {
  expect(inKorean(said)).toContain(told);
  expect(inKorean(said)).toContain(`clasp: ${said}`);
});

describe('.clasp.json', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'project-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (text: string) => {
    const file = path.join(folder, '.clasp.json');
    writeFileSync(file, text);
    return readProject(file, '.clasp.json');
  };

  it.each([
    ['아무것도 아니면', 'x', '읽을 수 없습니다'],
    ['scriptId가 없으면', '{"rootDir":"dist"}', '읽을 수 없습니다'],
    ['다른 폴더를 말하면', '{"scriptId":"0123456789abc","rootDir":"src"}', '읽을 수 없습니다'],
    ['scriptId가 주소에 들어갈 수 없으면', '{"scriptId":"../../v1/other","rootDir":"dist"}', '모양이 아닙니다'],
  ])('%s 무엇을 적을지 말한다', async (_, text, told) => {
    await expect(read(text)).rejects.toThrow(told);
  });

  it('BigQuery로 내보내는 판은 그 폴더에서 만든다', async () => {
    const project = await read('{"scriptId":"0123456789abc","rootDir":"dist-bigquery"}');
    expect(project.build).toEqual(['--bigquery']);
  });

  it('없거나 보기 그대로면 아무것도 하지 않고 1로 끝나며, 무엇을 적을지 말한다', async () => {
    const program = ['--import', 'tsx', 'local/push.ts'];
    const run = (...words: string[]) =>
      promisify(execFile)(process.execPath, [...program, ...words], { cwd: root }).catch((error) => error);
    expect(await run()).toMatchObject({ code: 1, stderr: expect.stringContaining('아직 보기 그대로입니다') });
    expect(await run('--project', '.clasp.없음.json')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('어디에 올릴지 모릅니다'),
    });
  });
});
