/** Whether a request that got no answer may have had its effect: `not-sent` is said only where no byte can have reached the mall. */
import { readFileSync } from 'node:fs';
import { createServer, type LookupFunction, type Socket } from 'node:net';
import path from 'node:path';
import type { Network } from '../../relay/connect-once';
import { type Answering, fakeMall, listening } from './fake-mall';
import { ask, lineTo, NOW, type RunningRelay, runRelay } from './running-relay';

const pem = (name: string) => readFileSync(path.join(__dirname, name), 'utf8');
const tls = { key: pem('mall.test.key.pem'), cert: pem('mall.test.cert.pem') };

/** As on the Internet: a name that is looked up, and a certificate for it. */
const trusting: Network = {
  ca: tls.cert,
  isAllowed: () => true,
  lookup: (_name, { all }, done) =>
    all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4),
};
const named = (origin: string) => origin.replace('127.0.0.1', 'mall.test');

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function relayTo(origin: string, network?: Network, line = {}): Promise<RunningRelay> {
  const relay = await runRelay({ malls: { fake: lineTo(origin, line) }, ...(network ? { network } : {}) });
  closers.unshift(() => relay.app.close());
  return relay;
}

async function tlsMall(answer: Answering) {
  const mall = await fakeMall(answer, { tls });
  closers.push(() => mall.close());
  return mall;
}

/** A server that does this with every connection, and counts the bytes that it was sent. */
async function raw(onConnection: (socket: Socket) => void) {
  let bytes = 0;
  let connections = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      bytes += chunk.length;
    });
    onConnection(socket);
  });
  const port = await listening(server);
  closers.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => server.close(done));
  });
  return { port, counts: () => ({ bytes, connections }) };
}

const order = { verb: 'POST', body: Buffer.from('{"order":1}') };

it('아무도 듣지 않으면 not-sent이다', async () => {
  const mall = await fakeMall();
  await mall.close();
  const { key, log } = await relayTo(mall.origin);
  expect(await ask(key, order)).toEqual({ sent: 'not-sent', code: 'mall-unreachable', clock: NOW });
  expect(JSON.parse(log[0] ?? '')).toMatchObject({ fault: 'ECONNREFUSED', sent: 'not-sent' });
});

it('이름을 찾지 못하면 not-sent이다', async () => {
  const lookup: LookupFunction = (_name, _options, done) =>
    done(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), '', 4);
  const { key } = await relayTo('https://mall.test', { lookup });
  expect(await ask(key, order)).toMatchObject({ sent: 'not-sent', code: 'mall-unreachable' });
});

it('일하기 앞에, 악수하는 가운데 끊으면 not-sent이다', async () => {
  const mall = await raw((socket) => socket.once('data', () => socket.destroy()));
  const { key } = await relayTo(`https://mall.test:${mall.port}`, trusting);
  expect(await ask(key, order)).toMatchObject({ sent: 'not-sent', code: 'mall-unreachable' });
  expect(mall.counts().connections).toBe(1);
});

it('인증서가 믿을 수 없는 것이면 아무것도 보내지 않고 not-sent이다', async () => {
  const mall = await tlsMall((_seen, response) => void response.end());
  const { ca: _, ...usualTrust } = trusting;
  const { key } = await relayTo(named(mall.origin), usualTrust);
  expect(await ask(key, order)).toMatchObject({ sent: 'not-sent', code: 'mall-unreachable' });
  expect(mall.seen).toEqual([]);
});

it('다른 이름의 인증서이면 not-sent이다', async () => {
  const mall = await tlsMall((_seen, response) => void response.end());
  const { key } = await relayTo(mall.origin.replace('127.0.0.1', 'other.test'), trusting);
  expect(await ask(key, order)).toMatchObject({ sent: 'not-sent' });
  expect(mall.seen).toEqual([]);
});

it('한 뒤에 답하지 않고 끊으면 lost이고, 다시 보내지 않는다', async () => {
  const mall = await tlsMall((_seen, response) => response.destroy());
  const { key, log } = await relayTo(named(mall.origin), trusting);
  expect(await ask(key, order)).toEqual({ sent: 'lost', code: 'mall-cut', clock: NOW });
  expect([mall.seen.length, mall.connections(), log.length]).toEqual([1, 1, 1]);
});

it('읽기만 한 GET도 다시 보내지 않는다: 11번가는 GET으로 쓴다', async () => {
  const mall = await tlsMall((_seen, response) => response.destroy());
  const { key } = await relayTo(named(mall.origin), trusting);
  expect(await ask(key)).toMatchObject({ sent: 'lost' });
  expect(mall.connections()).toBe(1);
});

it('이어진 뒤에 끊으면, 했는지 모르므로 lost이다', async () => {
  const mall = await raw((socket) => socket.once('data', () => socket.destroy()));
  const { key } = await relayTo(`http://127.0.0.1:${mall.port}`);
  expect(await ask(key, order)).toMatchObject({ sent: 'lost', code: 'mall-cut' });
  expect(mall.counts().bytes).toBeGreaterThan(0);
});

it.each([
  ['길이를 말하고', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf'],
  ['조각으로', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n'],
  ['머리글 가운데', 'HTTP/1.1 200 OK\r\ncontent-le'],
  ['HTTP가 아닌 말', 'what?\r\n\r\n'],
])('답의 가운데에서 끊기면(%s) lost이다', async (_how, text) => {
  const mall = await raw((socket) => socket.once('data', () => socket.end(text)));
  const { key } = await relayTo(`http://127.0.0.1:${mall.port}`);
  expect(await ask(key, order)).toMatchObject({ sent: 'lost', code: 'mall-cut' });
});

it('제때 답하지 않으면 lost이다', async () => {
  const mall = await raw(() => undefined);
  const { key } = await relayTo(`http://127.0.0.1:${mall.port}`);
  expect(await ask(key, { ...order, wait: 1 })).toMatchObject({ sent: 'lost', code: 'mall-timeout' });
});

it('답의 가운데에서 멈추어도 제때 끝난다', async () => {
  const mall = await raw((socket) => socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\n\r\nhalf')));
  const { key } = await relayTo(`http://127.0.0.1:${mall.port}`);
  expect(await ask(key, { ...order, wait: 1 })).toMatchObject({ sent: 'lost', code: 'mall-timeout' });
});

it('악수가 제때 끝나지 않으면 not-sent이다', async () => {
  const mall = await raw(() => undefined);
  const { key } = await relayTo(`https://mall.test:${mall.port}`, trusting);
  expect(await ask(key, { ...order, wait: 1 })).toMatchObject({ sent: 'not-sent', code: 'mall-unreachable' });
});

it('부른 이가 더 기다리자고 해도 제휴몰의 줄보다 오래 기다리지 않는다', async () => {
  const mall = await raw(() => undefined);
  const { key } = await relayTo(`http://127.0.0.1:${mall.port}`, undefined, { longestWait: 1 });
  expect(await ask(key, { ...order, wait: 999 })).toMatchObject({ sent: 'lost', code: 'mall-timeout' });
});

it('한도보다 큰 답은 받지 못한 것이므로 lost이다', async () => {
  const mall = await tlsMall((_seen, response) => void response.end(Buffer.alloc(1_001)));
  const { key } = await relayTo(named(mall.origin), trusting, { largestAnswer: 1_000 });
  expect(await ask(key, order)).toMatchObject({ sent: 'lost', code: 'answer-too-large' });
});

it('한도에 꼭 맞는 답은 온다', async () => {
  const mall = await tlsMall((_seen, response) => void response.end(Buffer.alloc(1_000)));
  const { key } = await relayTo(named(mall.origin), trusting, { largestAnswer: 1_000 });
  expect(await ask(key, order)).toMatchObject({ sent: 'answered', status: 200 });
});

describe('사설 주소로는 가지 않는다', () => {
  const leadingTo =
    (...addresses: string[]): LookupFunction =>
    (_name, { all }, done) => {
      const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      if (all) done(null, found);
      else done(null, found[0]?.address ?? '', found[0]?.family ?? 4);
    };

  it.each([['127.0.0.1'], ['10.0.0.8'], ['169.254.169.254'], ['::ffff:127.0.0.1'], ['::1']])(
    '%s',
    async (...addresses) => {
      const mall = await tlsMall((_seen, response) => void response.end());
      const { key } = await relayTo(named(mall.origin), { ca: tls.cert, lookup: leadingTo(...addresses) });
      expect(await ask(key, order)).toMatchObject({ sent: 'not-sent', code: 'private-address' });
      expect(mall.connections()).toBe(0);
    },
  );

  it('이름이 아니라 주소로 적혀 있어도', async () => {
    const mall = await fakeMall();
    closers.push(() => mall.close());
    const { key } = await relayTo(mall.origin, {});
    expect(await ask(key, order)).toMatchObject({ sent: 'not-sent', code: 'private-address' });
    expect(mall.connections()).toBe(0);
  });
});
