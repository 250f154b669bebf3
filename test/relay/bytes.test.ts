/** What comes in goes out byte for byte, both ways: path, query, body, answer, and the headers that are anybody's business. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type Answering, type FakeMall, fakeMall } from './fake-mall';
import { ask, lineTo, type RunningRelay, runRelay, send, signed } from './running-relay';

let mall: FakeMall;
let relay: RunningRelay;
let answer: Answering;

beforeEach(async () => {
  answer = (_seen, response) => void response.end();
  mall = await fakeMall((seen, response) => answer(seen, response));
  relay = await runRelay({ malls: { fake: lineTo(mall.origin, { perSecond: 1_000_000 }) } });
});
afterEach(async () => {
  await relay.app.close();
  await mall.close();
});

/** 조회된 결과가 없습니다., 뷁 and 똠 in CP949. */
const korean = ['c1b6c8b8b5c820b0e1b0fab0a120bef8bdc0b4cfb4d92e', '94ee', '8c63'].map((hex) => Buffer.from(hex, 'hex'));

const bytes = fc.oneof(
  fc.constantFrom(...korean),
  fc.uint8Array({ maxLength: 2_000 }).map((some) => Buffer.from(some)),
  fc.constant(Buffer.alloc(0)),
);
const segment = fc
  .array(
    fc.constantFrom('a', 'Z', '7', '-', '_', '~', '^', '@', ',', '+', '%20', '%EC%9E%AC', '=', '!', "'", '(', '|'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));
const query = fc
  .array(fc.constantFrom('a=1', 'b=%20', 'c=a+b', 'd=%c1%B6', 'e=[x]', '?', '&&', '//', '..', '%2e%2e%2f', 'f={"g":1}'))
  .map((parts) => parts.join('&'));
const value = fc.stringMatching(/^[!-~]{1,40}$/);
const passing = fc.dictionary(fc.constantFrom('authorization', 'x-extended-timeout', 'content-type', 'x-shop'), value, {
  noNullPrototype: true,
});
const exchange = fc.record({
  ...{ verb: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE'), headers: passing, body: bytes, back: bytes },
  target: fc.tuple(fc.array(segment, { minLength: 1, maxLength: 4 }), fc.option(query)).map(([path, asked]) => {
    return `/api/${path.join('/')}${asked === null ? '' : `?${asked}`}`;
  }),
  status: fc.constantFrom(200, 201, 400, 401, 403, 404, 422, 429, 500, 502, 504),
});

it('1,000건이 경로, 질의, 머리글, 본문, 상태, 답까지 그대로 오간다. EUC-KR도', async () => {
  const asked = fc.sample(exchange, 1_000);
  const withKorean = asked.filter(({ back, body }) => korean.includes(back) || korean.includes(body));
  expect(withKorean.length).toBeGreaterThan(200);
  for (const { back, status, ...request } of asked) {
    answer = (_seen, response) => response.writeHead(status, { 'content-type': 'text/xml;charset=EUC-KR' }).end(back);
    const got = await ask(relay.key, request);
    const seen = mall.seen.pop();
    expect(seen).toMatchObject({ verb: request.verb, target: request.target });
    expect(seen?.headers).toMatchObject(request.headers);
    expect(seen?.body.equals(request.body)).toBe(true);
    expect(got).toMatchObject({ sent: 'answered', status, headers: { 'content-type': 'text/xml;charset=EUC-KR' } });
    expect(got.sent === 'answered' && got.body.equals(back)).toBe(true);
  }
  expect(mall.connections()).toBe(1_000);
});

it('제휴몰은 부른 이의 머리글만 보고, 구글과 프록시와 중계 서버의 것은 보지 않는다', async () => {
  const request = signed(relay.key, { headers: { Authorization: 'Bearer x', 'X-Shop': 'A', Via: 'x', Cookie: 'a=b' } });
  const onTheWay = { 'x-forwarded-for': '198.51.100.7', 'user-agent': 'Google-Apps-Script', accept: '*/*' };
  await send({ ...request, headers: { ...request.headers, ...onTheWay } });
  const names = (mall.seen[0]?.rawHeaders ?? []).filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
  expect(names.sort()).toEqual(['accept-encoding', 'authorization', 'connection', 'host', 'user-agent', 'x-shop']);
  expect(mall.seen[0]?.headers).toMatchObject({
    ...{
      host: mall.origin.slice('http://'.length),
      'accept-encoding': 'identity',
      'user-agent': 'mall-sheet-sync-relay',
    },
  });
});

it('서명한 연결의 머리글(host, transfer-encoding)도 제휴몰로 가지 않는다', async () => {
  const { textToSign } = await import('../../src/relay/sign');
  const { hashes } = await import('../../relay/verify');
  const request = signed(relay.key);
  const extra = [
    ['host', 'evil.example'],
    ['transfer-encoding', 'chunked'],
    ['x-forwarded-for', '1.2.3.4'],
  ] as const;
  const claimed = (name: string) => request.headers[`x-relay-${name}`] ?? '';
  const text = textToSign({
    ...{ keyId: claimed('key-id'), time: claimed('time'), nonce: claimed('nonce'), verb: 'GET', mall: 'fake' },
    ...{ target: claimed('target'), wait: '25', headers: extra, bodyHash: claimed('body-sha256') },
  });
  const passed = Object.fromEntries(extra.map(([name, held]) => [`x-relay-h-${name}`, held]));
  const signature = hashes.hmacSha256Hex(relay.key.secret, text);
  const got = await send({ ...request, headers: { ...request.headers, ...passed, 'x-relay-signature': signature } });
  expect(got.headers['x-relay']).toBe('answered');
  expect(mall.seen[0]?.headers.host).toBe(mall.origin.slice('http://'.length));
  expect(mall.seen[0]?.headers['x-forwarded-for']).toBeUndefined();
});

it('제휴몰의 머리글은 돌아오고, 연결의 것과 쿠키는 돌아오지 않는다', async () => {
  answer = (_seen, response) => {
    response.setHeader('GNCP-GW-Trace-ID', 'abc');
    response.setHeader('Retry-After', '3');
    response.setHeader('X-Many', ['1', '2']);
    response.setHeader('Set-Cookie', ['a=b', 'c=d']);
    response.end('x');
  };
  const got = await ask(relay.key);
  const { date, ...headers } = got.sent === 'answered' ? got.headers : {};
  expect(date).toBeDefined();
  expect(headers).toEqual({ 'gncp-gw-trace-id': 'abc', 'retry-after': '3', 'x-many': '1, 2' });
});

it('다른 곳으로 가라는 답은 따르지 않고 그대로 돌려준다', async () => {
  const other = await fakeMall();
  answer = (_seen, response) => response.writeHead(302, { location: `${other.origin}/api/` }).end('moved');
  const got = await ask(relay.key, { headers: { authorization: 'key' } });
  expect(got).toMatchObject({ sent: 'answered', status: 302, headers: { location: `${other.origin}/api/` } });
  expect([mall.connections(), other.connections()]).toEqual([1, 0]);
  await other.close();
});

it('청하지 않았는데도 제휴몰이 줄여 보낸 답은 그 바이트 그대로 가고, 받는 쪽이 푼다', async () => {
  answer = (_seen, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('줄인 답'));
  const got = await ask(relay.key);
  expect(got.sent === 'answered' && got.body.toString()).toBe('줄인 답');
});

it('본문이 있는 DELETE도, 본문이 없는 POST도 지나간다', async () => {
  await ask(relay.key, { verb: 'DELETE', body: Buffer.from('{"a":1}') });
  await ask(relay.key, { verb: 'POST' });
  expect(mall.seen.map(({ verb, body, headers }) => [verb, body.toString(), headers['content-length']])).toEqual([
    ['DELETE', '{"a":1}', '7'],
    ['POST', '', '0'],
  ]);
});
