/** The server as a program: real HTTP, a state that survives, a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setMallClock } from '../../../../local/command/mall-clock';
import { spawnMall } from '../../../../local/malls/spawn';
import { buyerAt } from '../../../../local/malls/wemakeprice/buyer';
import { demoApiKey } from '../../../../local/malls/wemakeprice/core/accounts';
import { type RunningServer, startServer } from '../../../../local/malls/wemakeprice/server';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wemakeprice-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function orderInfo(url: string, bundleNo: string): Promise<string> {
  const headers = { apiKey: demoApiKey };
  const body = `{"bundleNo":${bundleNo}}`;
  return (await fetch(`${url}/order/out/getOrderInfo`, { method: 'POST', headers, body })).text();
}

/** Runs the program to its end and gives what it said. */
function run(args: string[]): Promise<{ code: number | null; error: string }> {
  const program = join(__dirname, '../../../../local/malls/wemakeprice/main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args]);
  return new Promise((resolve) => {
    let error = '';
    child.stderr.on('data', (text: Buffer) => {
      error += text.toString();
    });
    child.once('close', (code) => resolve({ code, error }));
  });
}

describe('HTTP 서버', () => {
  it('실제 HTTP로 2^53보다 큰 번호를 자릿수 그대로 주고받는다', async () => {
    const server = await startServer({ port: 0 });
    await buyerAt(server.url).placeOrder({ bundleNo: '9007199254740993' });
    expect(await orderInfo(server.url, '9007199254740993')).toContain('"bundleNo":9007199254740993,');
    await server.close();
  });

  it('127.0.0.1에서만 열린다', async () => {
    const server = await startServer({ port: 0 });
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await server.close();
  });

  it('너무 큰 본문은 413으로 거절하고 계속 답한다', async () => {
    const server = await startServer({ port: 0 });
    const body = 'a'.repeat(10_000_001);
    expect((await fetch(`${server.url}/order/out/getOrderInfo`, { method: 'POST', body })).status).toBe(413);
    expect((await buyerAt(server.url).clock()).standing).toBe(false);
    await server.close();
  });

  it('이미 쓰는 포트면 시작하지 않는다', async () => {
    const server = await startServer({ port: 0 });
    const second = startServer({ port: Number(new URL(server.url).port) }).catch(String);
    expect(await second).toMatch(/다른 프로그램이 쓰고 있습니다.*--port \d+$/);
    await server.close();
  });
});

/** As a browser or a program would send it; `fetch` sets Host and Origin itself. */
function statusOf(url: string, method: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.once('error', reject);
    sent.end(method === 'POST' ? '{}' : '');
  });
}

describe('누가 묻나', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ port: 0 });
  });
  afterAll(() => server.close());

  it.each([
    ['다른 사이트의 폼', { Origin: 'https://evil.example', 'Content-Type': 'text/plain' }],
    ['출처를 감춘 화면', { Origin: 'null' }],
    ['이 컴퓨터의 다른 서버가 준 화면', { Origin: 'http://127.0.0.1:1' }],
    ['제 주소에서 온 것이라는 화면', { 'Sec-Fetch-Site': 'same-origin' }],
    ['이름을 바꿔치기한 화면(DNS 재결합)', { Host: 'evil.example' }],
    ['다른 포트를 말하는 것', { Host: '127.0.0.1:1' }],
  ])('%s: 무엇을 보내든 403이고 아무 일도 하지 않는다', async (_, headers) => {
    for (const path of ['orders', 'clock', 'faults', 'reset']) {
      expect(await statusOf(`${server.url}/_test/${path}`, 'POST', headers)).toBe(403);
    }
    for (const path of ['/_test/state', '/_test/requests', '/order/out/getOrderList']) {
      expect(await statusOf(server.url + path, 'GET', { ...headers, apiKey: demoApiKey })).toBe(403);
    }
    expect(await buyerAt(server.url).state()).toMatchObject({ bundles: [] });
    expect(await buyerAt(server.url).clock()).toMatchObject({ standing: false });
    expect(await buyerAt(server.url).requests()).toEqual([]);
  });

  it.each(['127.0.0.1', 'localhost'])('Host가 %s인 프로그램은 받는다', async (host) => {
    const { port } = new URL(server.url);
    expect(await statusOf(`${server.url}/_test/state`, 'GET', { Host: `${host}:${port}` })).toBe(200);
  });

  it('명령줄이 시계를 맞추고, 실행기가 요청을 보낸다', async () => {
    await setMallClock(server.url, Date.parse('2026-11-23T10:00:00+09:00'));
    expect(await buyerAt(server.url).clock()).toMatchObject({ kst: '2026-11-23 10:00:00', standing: true });
  });
});

describe('상태 파일', () => {
  it('서버를 껐다 켜도 주문과 시계와 번호가 이어진다', async () => {
    const data = join(folder, 'mall.json');
    const first = await startServer({ port: 0, data });
    await buyerAt(first.url).setClock('2026-11-23T10:00:00+09:00');
    const { bundleNo } = await buyerAt(first.url).placeOrder({ bundleNo: '9007199254740993' });
    const before = await buyerAt(first.url).state();
    await first.close();

    const second = await startServer({ port: 0, data });
    expect(await buyerAt(second.url).state()).toEqual(before);
    expect(await orderInfo(second.url, bundleNo)).toContain('"bundleNo":9007199254740993,');
    const next = await buyerAt(second.url).placeOrder({});
    expect(before.next.purchase).toBe(next.purchaseNo);
    await second.close();
  });

  it('주인만 읽을 수 있고, 쓰다 만 파일이 남지 않는다', async () => {
    const data = join(folder, 'mall.json');
    const server = await startServer({ port: 0, data });
    await buyerAt(server.url).placeOrder({});
    await server.close();
    expect(statSync(data).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['mall.json']);
  });

  it.each(['', '{"version":2}', '[]', '상태 아님'])(
    '상태 파일이 아니면 건드리지 않고 시작하지 않는다: %s',
    async (content) => {
      const data = join(folder, 'other.json');
      writeFileSync(data, content);
      await expect(startServer({ port: 0, data })).rejects.toThrow('상태 파일이 아닙니다');
      expect(readFileSync(data, 'utf8')).toBe(content);
    },
  );
});

describe('따로 도는 서버', () => {
  it('빈 포트에서 떠서 답하고, 멈추면 상태를 남기고 사라진다', async () => {
    const data = join(folder, 'mall.json');
    const spawned = await spawnMall('위메프', { data });
    const { bundleNo } = await buyerAt(spawned.url).placeOrder({});
    await spawned.stop();
    await expect(fetch(spawned.url)).rejects.toThrow();
    expect(JSON.parse(readFileSync(data, 'utf8'))).toMatchObject({ bundles: [{ bundleNo }] });
  });

  it('시작하지 못하면 까닭을 알려 준다', async () => {
    const data = join(folder, 'broken.json');
    writeFileSync(data, '상태 아님');
    await expect(spawnMall('위메프', { data })).rejects.toThrow('상태 파일이 아닙니다');
  });

  it('명령의 값이 틀리면 까닭을 말하고 1로 끝난다', async () => {
    expect(await run(['--port', 'abc'])).toMatchObject({ code: 1, error: expect.stringContaining('--port abc') });
    expect(await run(['--nowhere'])).toMatchObject({ code: 1, error: expect.stringContaining('--nowhere') });
  });
});
