/** Who may speak with the workbench's server: checked over real HTTP with requests as a browser or another program would send them. */
import { request } from 'node:http';
import { type Answers, startServer, type WorkbenchServer } from '../../../local/workbench/http/server';
import { openPages } from '../../../local/workbench/pages';

let server: WorkbenchServer;
let port: number;
let token: string;
let mine: { Authorization: string };
let edits: unknown[];

interface Reply {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

function send(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => {
        text += part.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

const json = { 'Content-Type': 'application/json' };

beforeAll(async () => {
  edits = [];
  const answers = {
    edit: async (args: unknown) => {
      edits.push(args);
      return { version: 1 };
    },
  } as unknown as Answers;
  server = await startServer(0);
  server.serve({ pages: openPages(), answers, view: async () => ({ name: '비밀 문서' }) as never });
  const url = new URL(server.url);
  port = Number(url.port);
  token = url.searchParams.get('token') ?? '';
  mine = { Authorization: `Bearer ${token}` };
});
afterAll(() => server.close());

describe('체험판 서버의 문', () => {
  it('127.0.0.1에서만 듣는다', () => {
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
  });

  it('쿠키를 주지 않는다: 쿠키는 포트를 가리지 않아 이 컴퓨터의 다른 서버에도 간다', async () => {
    for (const path of [`/?token=${token}`, '/', '/sidebar', '/api/workbook']) {
      expect((await send(path, mine)).headers).not.toHaveProperty('set-cookie');
    }
  });

  it('토큰은 짐작할 수 없을 만큼 길고 켤 때마다 다르다', async () => {
    const other = await startServer(0);
    await other.close();
    expect(token).toHaveLength(43);
    expect(new URL(other.url).searchParams.get('token')).not.toBe(token);
  });

  it.each([
    ['토큰이 없으면', '/api/workbook', {}],
    ['토큰이 다르면', '/api/workbook', { Authorization: 'Bearer x' }],
    ['토큰을 쿠키로 보내면', '/api/workbook', { Cookie: 'workbench=x' }],
    ['토큰 없이는 알림도', '/api/events', {}],
    ['틀린 토큰이면 알림도', '/api/events?token=x', {}],
    ['토큰 없이는 달라진 것도', '/api/changes?since=0', {}],
  ])('%s 거절한다', async (_, path, headers) => {
    const { status, body } = await send(path, headers);
    expect(status).toBe(403);
    expect(body).not.toContain('비밀');
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1:1', 'localhost'])(
    'Host가 %s이면 토큰이 있어도 거절한다(DNS 재결합)',
    async (host) => {
      expect((await send('/api/workbook', { ...mine, Host: host })).status).toBe(403);
      expect((await send(`/?token=${token}`, { Host: host })).status).toBe(403);
      expect((await send(`/api/events?token=${token}`, { Host: host })).status).toBe(403);
    },
  );

  it.each(['http://evil.example', 'null', 'http://127.0.0.1:1', 'https://localhost'])(
    'Origin이 %s이면 토큰이 있어도 거절한다',
    async (origin) => {
      const headers = { ...json, ...mine, Origin: origin };
      expect((await send('/api/edit', headers, 'POST', '{}')).status).toBe(403);
      expect((await send('/api/workbook', { ...mine, Origin: origin })).status).toBe(403);
      expect(edits).toEqual([]);
    },
  );

  it('Origin이 없는 쓰기는 거절한다', async () => {
    expect((await send('/api/edit', { ...json, ...mine }, 'POST', '{}')).status).toBe(403);
  });

  it.each(['cross-site', 'same-site', 'none'])(
    '브라우저가 %s에서 온 것이라고 하면 토큰이 있어도 거절한다',
    async (site) => {
      expect((await send('/api/workbook', { ...mine, 'Sec-Fetch-Site': site })).status).toBe(403);
    },
  );

  it('문서를 여는 동안에는 토큰이 있어도 기다리라고 한다', async () => {
    const opening = await startServer(0);
    const url = new URL(opening.url);
    const headers = { Authorization: `Bearer ${url.searchParams.get('token')}` };
    const answer = await fetch(`${url.origin}/api/workbook`, { headers });
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('잠시 뒤')]);
    await opening.close();
  });

  it('제 화면에서 온 요청은 받는다', async () => {
    const headers = { ...json, ...mine, Origin: `http://127.0.0.1:${port}` };
    expect((await send('/api/edit', headers, 'POST', '{"client":"a","edits":[]}')).body).toBe('{"version":1}');
    expect((await send('/api/workbook', { ...mine })).body).toContain('비밀 문서');
    expect(edits).toHaveLength(1);
  });

  it('폼으로 보낼 수 있는 모양의 요청은 받지 않는다', async () => {
    const headers = { ...mine, Origin: `http://127.0.0.1:${port}`, 'Content-Type': 'text/plain' };
    expect((await send('/api/edit', headers, 'POST', '{}')).status).toBe(400);
  });

  it('폴더 밖의 파일은 주지 않는다', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/package.json']) {
      expect((await send(path, { ...mine })).status).toBe(404);
    }
  });
});
