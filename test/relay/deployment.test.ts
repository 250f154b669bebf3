/** What installs the relay, by the real programs: systemd, Caddy, shellcheck. Where one is missing its tests are skipped, and say so. */
import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { malls } from '../../relay/malls.data';
import { until } from '../helpers/patience';
import { fakeMall, listening } from './fake-mall';
import { ask, lineTo, runRelay, send, signed } from './running-relay';

const deploy = path.resolve(__dirname, '../../relay/deploy');
const text = (name: string) => readFileSync(path.join(deploy, name), 'utf8');
const run = promisify(execFile);

function withProgram(program: string, tests: () => void): void {
  const isThere = spawnSync('which', [program]).status === 0;
  if (isThere) describe(program, tests);
  else describe.skip(`${program}이(가) 이 컴퓨터에 없어 빠진 시험`, tests);
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'deploy-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

withProgram('systemd-analyze', () => {
  it('유닛에 틀린 줄이 없다', async () => {
    // The program of the unit must be on the machine that verifies it.
    const unit = text('mall-relay.service').replace('/usr/bin/node', process.execPath);
    const file = path.join(folder, 'mall-relay.service');
    writeFileSync(file, unit);
    const { stdout, stderr } = await run('systemd-analyze', ['verify', file]);
    expect(stdout + stderr).toBe('');
  });
});

withProgram('shellcheck', () => {
  it('설치 스크립트에 걸리는 것이 없다', async () => {
    expect((await run('shellcheck', [path.join(deploy, 'install.sh')])).stdout).toBe('');
  });
});

it.each([[[]], [['relay']], [['Relay.Example.com']], [['relay.example.com; reboot']]])(
  '설치 스크립트는 이름이 아닌 것(%j)을 받지 않는다',
  (words) => {
    const { status, stderr } = spawnSync('bash', [path.join(deploy, 'install.sh'), ...words], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('이름을 주세요')]);
  },
);

withProgram('caddy', () => {
  const environment = { ...process.env, RELAY_DOMAIN: 'relay.example.com' };

  it('Caddyfile이 맞다', () => {
    const words = ['validate', '--config', path.join(deploy, 'Caddyfile'), '--adapter', 'caddyfile'];
    const { status } = spawnSync('caddy', words, { env: { ...environment, XDG_DATA_HOME: folder } });
    expect(status).toBe(0);
  });

  it('진짜 Caddy 뒤에서도 바이트가 그대로이고, 꺼져 있으면 없다고 읽힌다', async () => {
    const back = Buffer.from('94ee8c63', 'hex');
    const mall = await fakeMall((_seen, response) => void response.end(back));
    const relay = await runRelay({ malls: { fake: lineTo(mall.origin) } });
    const port = await freePort();
    const caddy = spawn('caddy', ['run', '--config', path.join(deploy, 'Caddyfile'), '--adapter', 'caddyfile'], {
      stdio: 'ignore',
      env: {
        ...{ ...environment, HOME: folder, XDG_DATA_HOME: folder, RELAY_DOMAIN: `http://127.0.0.1:${port}` },
        RELAY_UPSTREAM: new URL(relay.key.origin).host,
      },
    });
    const ended = new Promise((done) => caddy.once('exit', done));
    const key = { ...relay.key, origin: `http://127.0.0.1:${port}` };
    const isUp = () =>
      fetch(`${key.origin}/health`)
        .then(({ ok }) => ok)
        .catch(() => false);
    expect(await until(isUp, (up) => up)).toBe(true);

    const body = Buffer.from('c1b6c8b8b5c820', 'hex');
    const target = '/api/a^b@c,d%20e?q=%2e%2e//x+y';
    const got = await ask(key, { verb: 'DELETE', target, body, headers: { 'x-a': 'b' } });
    expect(got).toMatchObject({ sent: 'answered', status: 200 });
    expect(got.sent === 'answered' && got.body.equals(back)).toBe(true);
    expect(mall.seen[0]).toMatchObject({ verb: 'DELETE', target, headers: { 'x-a': 'b' } });
    expect(mall.seen[0]?.body.equals(body)).toBe(true);
    expect(mall.seen[0]?.headers['x-forwarded-for']).toBeUndefined();
    expect((await fetch(`${key.origin}/admin`)).status).toBe(404);

    await relay.app.close();
    expect((await send(signed(key))).headers['x-relay']).toBeUndefined();
    expect(await ask(key)).toEqual({ sent: 'lost', code: 'no-relay' });
    caddy.kill('SIGTERM');
    await ended;
    await mall.close();
  });
});

describe('숫자가 서로 맞다', () => {
  const seconds = (file: string, name: RegExp) => Number(name.exec(text(file))?.[1]);
  const longest = Math.max(...Object.values(malls).map(({ longestWait }) => longestWait));

  it('끝낼 때도, 앞의 Caddy도 가장 느린 요청보다 오래 기다린다', () => {
    expect(seconds('mall-relay.service', /TimeoutStopSec=(\d+)/)).toBeGreaterThan(longest);
    expect(seconds('compose.yaml', /stop_grace_period: (\d+)s/)).toBeGreaterThan(longest);
    expect(seconds('Caddyfile', /response_header_timeout (\d+)s/)).toBeGreaterThan(longest);
    expect(seconds('Caddyfile', /\bwrite (\d+)s/)).toBeGreaterThan(longest);
  });

  it('Caddy는 중계 서버보다 먼저 쉬는 연결을 놓고, 가장 큰 본문을 들인다', () => {
    expect(seconds('Caddyfile', /keepalive (\d+)s/)).toBeLessThan(15);
    const largest = Math.max(...Object.values(malls).map(({ largestBody }) => largestBody));
    expect(seconds('Caddyfile', /max_size (\d+)MB/) * 1_000_000).toBeGreaterThan(largest);
  });
});

it('설치 스크립트는 bash가 읽을 수 있다', () => {
  expect(() => execFileSync('bash', ['-n', path.join(deploy, 'install.sh')])).not.toThrow();
});

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((done) => server.close(done));
  return port;
}
