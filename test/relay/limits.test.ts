/** What holds the relay up when somebody asks too much, too fast, or does not go on: and what the log keeps of it. */
import { createConnection, type Server, type Socket } from 'node:net';
import { rateLimit } from '../../relay/limits';
import { nonceStore } from '../../relay/nonces';
import { until } from '../helpers/patience';
import { fakeMall } from './fake-mall';
import { ask, lineTo, NOW, type RunningRelay, runRelay, SECRET, send, signed, stamp } from './running-relay';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function mallThat(...answering: Parameters<typeof fakeMall>) {
  const mall = await fakeMall(...answering);
  closers.push(() => mall.close());
  return mall;
}
async function relayWith(given: Parameters<typeof runRelay>[0]): Promise<RunningRelay> {
  const relay = await runRelay(given);
  closers.unshift(() => relay.app.close());
  return relay;
}

it('비밀키를 바꾸는 동안에는 둘 다 된다', async () => {
  const mall = await mallThat();
  const next = 'the-next-secret-of-the-tests-0123456789';
  const secrets = new Map([
    ['k1', SECRET],
    ['k2', next],
  ]);
  const { key } = await relayWith({ malls: { fake: lineTo(mall.origin) }, settings: { secrets } });
  expect(await ask(key)).toMatchObject({ sent: 'answered' });
  expect(await ask({ ...key, keyId: 'k2', secret: next })).toMatchObject({ sent: 'answered' });
  expect(await ask({ ...key, keyId: 'k2' })).toMatchObject({ code: 'signature' });
});

it('한 번에 정한 만큼만 나르고, 자리가 나면 다시 나른다', async () => {
  const waiting: (() => void)[] = [];
  const mall = await mallThat((_seen, response) => void waiting.push(() => response.end()));
  const { key } = await relayWith({ malls: { fake: lineTo(mall.origin) }, settings: { concurrent: 2 } });
  const first = [ask(key), ask(key)];
  while (waiting.length < 2) await new Promise((done) => setImmediate(done));
  expect(await ask(key)).toEqual({ sent: 'not-sent', code: 'busy', clock: NOW });
  for (const go of waiting.splice(0)) go();
  expect((await Promise.all(first)).map(({ sent }) => sent)).toEqual(['answered', 'answered']);
  const later = ask(key);
  while (waiting.length < 1) await new Promise((done) => setImmediate(done));
  waiting[0]?.();
  expect(await later).toMatchObject({ sent: 'answered' });
});

it('제휴몰마다의 속도를 넘으면 보내지 않고, 언제 다시 할지 말한다', async () => {
  const mall = await mallThat();
  const malls = { fake: lineTo(mall.origin, { perSecond: 1 }), other: lineTo(mall.origin) };
  const { key } = await relayWith({ malls });
  expect([await ask(key), await ask(key)]).toMatchObject([{ sent: 'answered' }, { sent: 'answered' }]);
  const got = await send(signed(key));
  expect([got.status, got.headers['x-relay-code'], got.headers['retry-after']]).toEqual([429, 'rate', '1']);
  expect(await ask(key, { mall: 'other' })).toMatchObject({ sent: 'answered' });
  expect(mall.seen).toHaveLength(3);
});

it('속도는 시간이 지난 만큼 되살아나고, 시계가 뒤로 가도 막히거나 터지지 않는다', () => {
  const rate = rateLimit();
  const passed = (times: number, now: number) =>
    Array.from({ length: times }, () => {
      try {
        rate.pass('fake', 5, now);
        return 1;
      } catch {
        return 0;
      }
    }).reduce<number>((sum, one) => sum + one, 0);
  expect([passed(20, 10_000), passed(20, 11_000), passed(20, 9_000), passed(20, 9_400)]).toEqual([10, 5, 0, 2]);
});

describe('번호의 기억', () => {
  it('그 시각이 지나갈 수 있는 동안만 기억한다', () => {
    const nonces = nonceStore(10);
    expect(nonces.take('a', 5_000, 1_000)).toBe('new');
    expect(nonces.take('a', 5_000, 5_000)).toBe('known');
    expect(nonces.take('a', 9_000, 6_500)).toBe('new');
  });

  it('가득 차면 오래된 것을 잊는 대신 받지 않는다: 잊으면 다시 쓸 수 있다', () => {
    const nonces = nonceStore(2);
    expect([nonces.take('a', 5_000, 0), nonces.take('b', 5_000, 0), nonces.take('c', 5_000, 0)]).toEqual([
      ...['new', 'new', 'full'],
    ]);
    expect(nonces.take('a', 5_000, 4_000)).toBe('known');
    expect(nonces.take('c', 9_000, 6_000)).toBe('new');
  });
});

describe('느린 소켓은 끊는다', () => {
  const connectionsOf = (server: Server) =>
    new Promise<number>((done, fail) => server.getConnections((error, count) => (error ? fail(error) : done(count))));

  /** Gives all that came until the line was cut. */
  async function heldOpen(origin: string, begin: (socket: Socket) => void): Promise<string> {
    const socket = createConnection(Number(new URL(origin).port), '127.0.0.1');
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk.toString();
    });
    socket.on('error', () => undefined);
    socket.once('connect', () => begin(socket));
    await new Promise((done) => socket.once('close', done));
    return heard;
  }
  const headersOf = (key: RunningRelay['key'], body: Buffer) =>
    Object.entries(signed(key, { verb: 'POST', body }).headers)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('');

  it.each<[string, (socket: Socket, headers: string) => void]>([
    ['아무 말도 없는', () => undefined],
    ['머리글을 끝내지 않는', (socket) => void socket.write('POST /v1/forward HTTP/1.1\r\nhost: x\r\nx-a: ')],
    [
      '본문을 끝내지 않는',
      (socket, headers) =>
        void socket.write(`POST /v1/forward HTTP/1.1\r\nhost: x\r\n${headers}content-length: 100\r\n\r\nabc`),
    ],
    ['다음 요청이 없는', (socket) => void socket.write('GET /health HTTP/1.1\r\nhost: x\r\n\r\n')],
  ])('%s', async (_what, begin) => {
    const mall = await mallThat();
    const { key } = await relayWith({ malls: { fake: lineTo(mall.origin) }, slowMs: 200 });
    const heard = await heldOpen(key.origin, (socket) => begin(socket, headersOf(key, Buffer.alloc(100))));
    expect(heard === '' || /x-relay: (not-sent|answered)/.test(heard)).toBe(true);
    expect(mall.connections()).toBe(0);
  });

  it('답을 받아 가지 않는', async () => {
    const mall = await mallThat((_seen, response) => void response.end(Buffer.alloc(9_000_000)));
    const { key, app } = await relayWith({ malls: { fake: lineTo(mall.origin) }, slowMs: 200 });
    const { headers } = signed(key);
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const heard = await heldOpen(key.origin, (socket) => {
      socket.pause();
      socket.write(`POST /v1/forward HTTP/1.1\r\nhost: x\r\n${lines.join('')}content-length: 0\r\n\r\n`);
      // A paused socket hears of the end only when it reads on.
      void until(
        () => connectionsOf(app.server),
        (count) => count === 0,
      ).then(() => socket.resume());
    });
    expect(heard.length).toBeLessThan(9_000_000);
  });
});

it('느린 제휴몰을 기다리는 것은 느린 소켓이 아니다', async () => {
  const mall = await mallThat((_seen, response) => void setTimeout(() => response.end('late'), 1_000));
  const { key } = await relayWith({ malls: { fake: lineTo(mall.origin) }, slowMs: 200 });
  expect(await ask(key)).toMatchObject({ sent: 'answered', status: 200 });
});

it('기록에는 시각, 제휴몰, 상태, 밀리초, 바이트만 있고 경로, 질의, 이름, 키는 없다', async () => {
  const mall = await mallThat((seen, response) => {
    if (seen.target.includes('cut')) response.destroy();
    else response.writeHead(400, { 'x-answer': '홍길동'.length.toString() }).end('그 주문은 010-1234-5678');
  });
  const { key, log } = await relayWith({
    malls: { fake: lineTo(mall.origin), far: lineTo('http://no-such-name.invalid') },
  });
  const told = { headers: { authorization: 'Bearer the-malls-key-abcdef' }, verb: 'POST', body: Buffer.from('홍길동') };
  await ask(key, { ...told, target: '/api/orders?name=%ED%99%8D&phone=01012345678' });
  await ask(key, { ...told, target: '/api/cut?token=the-token-123456' });
  await ask(key, { ...told, target: '/elsewhere/secret-path' });
  await ask(key, { ...told, mall: 'not-a-mall-but-a-name' });
  await ask({ ...key, keyId: 'somebody', secret: 'a-wrong-secret-of-the-tests-0123456789' }, told);
  await send(signed(key, told, stamp(NOW - 999_999)));
  await ask(key, { ...told, mall: 'far' });
  await fetch(`${key.origin}/wp-login.php?user=admin`);
  await fetch(`${key.origin}/health`);
  expect(log).toHaveLength(8);
  const whole = log.join('\n');
  const telling =
    /api|orders|name|phone|0101234|%ED|token|secret|elsewhere|not-a-mall|somebody|Bearer|key|홍길동|wp-|admin|127\.0/i;
  expect(whole).not.toMatch(telling);
  expect(whole).not.toContain(SECRET);
  const known = new Set(['time', 'mall', 'ms', 'bytesIn', 'bytesOut', 'sent', 'status', 'code', 'fault']);
  for (const line of log) expect(Object.keys(JSON.parse(line)).filter((name) => !known.has(name))).toEqual([]);
  expect(JSON.parse(log[0] ?? '')).toMatchObject({
    mall: 'fake',
    sent: 'answered',
    status: 400,
    bytesIn: 9,
    bytesOut: 27,
  });
});
