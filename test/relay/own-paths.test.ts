/** What the relay says of itself: that it is there, its clock, and the address that a seller registers at the malls. */

import { readConfig } from '../../relay/config';
import { hashes } from '../../relay/verify';
import { askRelay } from '../../src/relay/call';
import { type Answering, type FakeMall, fakeMall } from './fake-mall';
import { ask, NOW, type RunningRelay, runRelay, SECRET, send, signed, stamp } from './running-relay';

let services: FakeMall[];
let answers: Answering[];
let relay: RunningRelay;
let clock: number;

beforeEach(async () => {
  clock = NOW;
  answers = ['203.0.113.7\n', '203.0.113.8'].map((text) => (_seen, response) => void response.end(text));
  services = await Promise.all([0, 1].map((at) => fakeMall((seen, response) => answers[at]?.(seen, response))));
  const addressServices = services.map(({ origin }) => origin);
  relay = await runRelay({ malls: {}, settings: { addressServices }, now: () => clock });
});
afterEach(async () => {
  await relay.app.close();
  for (const service of services) await service.close();
});

const askIp = (key = relay.key) => send(askRelay(key, '/ip', stamp(clock), hashes));

it('/health는 누구에게나 시각만 말한다', async () => {
  const response = await fetch(`${relay.key.origin}/health`);
  expect(response.headers.get('x-relay')).toBe('answered');
  expect(await response.json()).toEqual({ ok: true, time: NOW });
});

it('/ip는 나가는 주소를, 한 번 물어 1분 동안 말한다', async () => {
  const got = await Promise.all([askIp(), askIp()]);
  expect(got.map(({ body }) => JSON.parse(body.toString()))).toEqual([
    { address: '203.0.113.7' },
    { address: '203.0.113.7' },
  ]);
  clock += 59_000;
  await askIp();
  expect(services.map(({ seen }) => seen.length)).toEqual([1, 0]);
  clock += 2_000;
  answers[0] = (_seen, response) => void response.end('198.51.100.9');
  expect(JSON.parse((await askIp()).body.toString())).toEqual({ address: '198.51.100.9' });
});

it('한 곳이 답하지 않거나 딴말을 하면 다음 곳에 묻는다', async () => {
  answers[0] = (_seen, response) => void response.end('<html>203.0.113.7</html>');
  expect(JSON.parse((await askIp()).body.toString())).toEqual({ address: '203.0.113.8' });
});

it('아무 곳도 답하지 않으면 그렇게 말한다', async () => {
  answers = [0, 1].map(() => (_seen, response) => void response.writeHead(500).end());
  expect((await askIp()).headers).toMatchObject({ 'x-relay': 'not-sent', 'x-relay-code': 'address-unknown' });
});

it('/ip는 비밀키를 가진 사람에게만 말하므로, 비밀키가 맞는지도 알 수 있다', async () => {
  const bare = await fetch(`${relay.key.origin}/ip`);
  expect([bare.status, bare.headers.get('x-relay-code')]).toEqual([400, 'form']);
  const wrong = await askIp({ ...relay.key, secret: 'another-secret-of-the-tests-0123456789' });
  expect(wrong.headers['x-relay-code']).toBe('signature');
});

it('제휴몰에 보낼 서명으로 /ip를 묻거나, 그 반대로 하지 못한다', async () => {
  const { headers } = signed(relay.key);
  const crossed = await send({ method: 'GET', url: `${relay.key.origin}/ip`, headers });
  expect(crossed.headers['x-relay-code']).toBe('form');
  expect(await ask(relay.key, { mall: 'relay', target: '/ip' })).toMatchObject({ code: 'unknown-mall' });
});

describe('개발용 시계', () => {
  it('설정이 그 머리글을 말할 때만, 부른 이의 시계를 따르고 제휴몰에도 알린다', async () => {
    const mall = await fakeMall();
    const config = readConfig(
      JSON.stringify({
        secrets: [{ id: 'k1', secret: SECRET }],
        development: { malls: { fake: { origin: mall.origin } }, clockHeader: 'x-realm-time' },
      }),
    );
    const own = await runRelay({ malls: Object.fromEntries(config.malls), settings: config });
    const longAgo = Date.parse('2020-01-01T00:00:00Z');
    const request = signed(own.key, {}, stamp(longAgo));
    const got = await send({ ...request, headers: { ...request.headers, 'x-realm-time': String(longAgo + 1_000) } });
    expect(got.headers['x-relay']).toBe('answered');
    expect(mall.seen[0]?.headers['x-realm-time']).toBe(String(longAgo + 1_000));
    await own.app.close();
    await mall.close();
  });

  it('그렇지 않으면 그 머리글은 아무 뜻이 없다', async () => {
    const request = signed(relay.key, {}, stamp(NOW - 600_000));
    const got = await send({ ...request, headers: { ...request.headers, 'x-realm-time': String(NOW - 600_000) } });
    expect(got.headers['x-relay-code']).toBe('time');
  });
});
