/** The real clasp, against a local Apps Script API: the bytes that arrive, a refusal, a login; and nobody else is asked. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { claspWith } from '../../../local/push/clasp';
import { readProject } from '../../../local/push/project-file';
import { push } from '../../../local/push/push';
import { type FakeAppsScript, login, openAppsScript, type ScriptFile } from '../../helpers/fake-apps-script';

const root = path.resolve(__dirname, '../../..');
const built = (name: string) => readFileSync(path.join(root, 'dist', name), 'utf8');
const SCRIPT = 'script-of-the-test';
const address = `/v1/projects/${SCRIPT}/content`;

/** As Google makes a new project. */
const fresh: ScriptFile[] = [
  { name: 'appsscript', type: 'JSON', source: '{"timeZone":"America/New_York","exceptionLogging":"STACKDRIVER"}' },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n}\n' },
];

/** A program called npm that notes what it was told and ends well. */
function npmThatPasses(): { folder: string; called: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'npm-'));
  const called = path.join(folder, 'called');
  writeFileSync(path.join(folder, 'npm'), `#!/bin/sh\necho "$@" >> '${called}'\n`, { mode: 0o755 });
  return { folder, called };
}

describe('진짜 clasp', () => {
  let google: FakeAppsScript;
  /** Beside .claspignore, where clasp looks for it. */
  const file = path.join(root, `.clasp.test-${process.pid}.json`);
  /** Stands in for the checks of `npm run check`, of which this test is one. */
  let npm: { folder: string; called: string };

  beforeAll(async () => {
    google = await openAppsScript();
    npm = npmThatPasses();
    writeFileSync(file, JSON.stringify({ scriptId: SCRIPT, rootDir: 'dist' }));
  });
  afterAll(async () => {
    rmSync(file, { force: true });
    rmSync(npm.folder, { recursive: true });
    await google?.close();
  });
  beforeEach(() => {
    google.projects.set(SCRIPT, fresh);
    google.asked = [];
  });
  afterEach(() => expect(google.strangers()).toBe(''));

  /** `npm run push` as a program. */
  const command = (...words: string[]) => {
    const env = { ...google.env, PATH: `${npm.folder}${path.delimiter}${process.env['PATH']}` };
    return promisify(execFile)(process.execPath, ['--import', 'tsx', 'local/push.ts', ...words], { cwd: root, env });
  };
  const pushed = async () => {
    const project = await readProject(file, '.clasp.json');
    const place = { root, file, project, clasp: claspWith(google.env), say: () => undefined };
    await push(place, { force: true, check: async () => undefined });
  };

  it('dist의 네 파일만 바이트까지 그대로 올린다. 오래된 로그인은 새로 받고, Google 말고는 아무 데도 묻지 않는다', async () => {
    google.logIn({ ...login, access_token: 'old', expiry_date: 1 });
    const { stdout } = await command('--force', '--project', file);
    const stands = new Map(google.projects.get(SCRIPT)?.map(({ name, type, source }) => [`${name} ${type}`, source]));
    expect(stands).toEqual(
      new Map([
        ['appsscript JSON', built('appsscript.json')],
        ['Code SERVER_JS', built('Code.js')],
        ['excel HTML', built('excel.html')],
        ['sidebar HTML', built('sidebar.html')],
      ]),
    );
    expect(stdout).toContain('올렸습니다: 파일 4개. Google에 있는 것이 dist와 바이트까지 같습니다.');
    expect(readFileSync(npm.called, 'utf8')).toBe('run check\n');
    expect(google.asked).toEqual([
      'oauth2.googleapis.com POST /token',
      `script.googleapis.com GET ${address}`,
      `script.googleapis.com GET ${address}`,
      `script.googleapis.com PUT ${address}`,
      `script.googleapis.com GET ${address}`,
    ]);
  });

  it('Google이 거절하면 한국어로 말하고, 아무것도 바뀌지 않는다', async () => {
    google.logIn(login);
    google.refusal = { status: 403, message: 'User has not enabled the Apps Script API.' };
    await expect(pushed()).rejects.toThrow(/^Apps Script API가 꺼져 있습니다.*\nclasp: User has not enabled/);
    expect(google.projects.get(SCRIPT)).toEqual(fresh);
  });

  it('로그인하지 않았으면 아무것도 묻지 않고 로그인하라고 한다', async () => {
    google.logIn(undefined);
    await expect(pushed()).rejects.toThrow('`npx clasp login`으로 로그인');
    expect(google.asked).toEqual([]);
  });
});
