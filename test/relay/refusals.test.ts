/** Every request that the relay does not carry: the mall sees no connection, and the caller sees which of the reasons it was. */
import { request as rawRequest } from 'node:http';
import { sentences } from '../../relay/refused';
import { readRelayAnswer } from '../../src/relay/answer';
import type { RelayRequest } from '../../src/relay/call';
import { type FakeMall, fakeMall } from './fake-mall';
import { ask, type Got, lineTo, NOW, type RunningRelay, runRelay, send, signed, stamp } from './running-relay';

let mall: FakeMall;
let relay: RunningRelay;

beforeAll(async () => {
  mall = await fakeMall();
  relay = await runRelay({ malls: { fake: lineTo(mall.origin, { verbs: ['GET', 'POST'], largestBody: 1_000 }) } });
});
afterAll(async () => {
  await relay.app.close();
  await mall.close();
});
afterEach(() => {
  expect(mall.connections()).toBe(0);
});

type Change = (request: RelayRequest<Buffer>) => void;
const changed = (change: Change): RelayRequest<Buffer> => {
  const made = signed(relay.key, { verb: 'POST', headers: { 'x-shop': 'A-1' }, body: Buffer.from('{"n":1}') });
  change(made);
  return made;
};
const header =
  (name: string, value: string): Change =>
  ({ headers }) => {
    headers[name] = value;
  };

function expectRefusal(got: Got, code: keyof typeof sentences): void {
  expect(readRelayAnswer(got)).toEqual({ sent: 'not-sent', code, clock: NOW });
  expect(JSON.parse(got.body.toString())).toEqual({ code, message: sentences[code], time: NOW });
  expect(got.headers['cache-control']).toContain('no-transform');
}

describe('오는 길에 한 바이트라도 바뀌면 보내지 않는다', () => {
  it.each<[string, Change]>([
    ['메서드', header('x-relay-verb', 'GET')],
    ['제휴몰', header('x-relay-mall', 'fakf')],
    ['경로', header('x-relay-target', '/api/orderz')],
    ['질의', header('x-relay-target', '/api/orders?a=1')],
    ['넘길 머리글의 값', header('x-relay-h-x-shop', 'A-2')],
    ['더한 머리글', header('x-relay-h-x-other', '1')],
    ['기다릴 시간', header('x-relay-wait', '26')],
    ['시각', header('x-relay-time', String(NOW + 1))],
    ['번호', header('x-relay-nonce', 'another-nonce-of-16')],
    ['본문의 해시', header('x-relay-body-sha256', '0'.repeat(64))],
    ['서명', header('x-relay-signature', '0'.repeat(64))],
    ['키 이름', header('x-relay-key-id', 'k2')],
  ])('%s', async (_what, change) => {
    expectRefusal(await send(changed(change)), 'signature');
  });

  it('본문', async () => {
    const tampered = changed((made) => {
      made.body = Buffer.from('{"n":2}');
    });
    expectRefusal(await send(tampered), 'body');
  });

  it('없어진 본문', async () => {
    const emptied = changed((made) => {
      made.body = Buffer.alloc(0);
    });
    expectRefusal(await send(emptied), 'body');
  });

  it('뺀 머리글', async () => {
    const without = changed(({ headers }) => {
      delete headers['x-relay-h-x-shop'];
    });
    expectRefusal(await send(without), 'signature');
  });
});

describe('누구의, 언제의 것인지', () => {
  it('다른 비밀키', async () => {
    const other = { ...relay.key, secret: 'another-secret-of-the-tests-0123456789' };
    expectRefusal(await send(signed(other)), 'signature');
  });

  it.each([-120_001, 120_001, -600_000])(
    '시계가 %d밀리초 다르면 시계의 잘못이라고, 중계 서버의 시각과 함께 말한다',
    async (off) => {
      expectRefusal(await send(signed(relay.key, {}, stamp(NOW + off))), 'time');
    },
  );

  it('시계가 다르고 비밀키도 다르면 아무것도 보내지 않고 시계를 먼저 말한다', async () => {
    const other = { ...relay.key, secret: 'another-secret-of-the-tests-0123456789' };
    expectRefusal(await send(signed(other, {}, stamp(NOW - 600_000))), 'time');
  });

  it.each(['x-relay-key-id', 'x-relay-nonce', 'x-relay-target', 'x-relay-signature'])('%s가 없으면', async (name) => {
    const without = changed(({ headers }) => {
      delete headers[name];
    });
    expectRefusal(await send(without), 'form');
  });

  it('같은 머리글이 두 번이면', async () => {
    const { url, headers } = signed(relay.key);
    const target = headers['x-relay-target'] ?? '';
    const got = await sendRaw(url, { ...headers, 'X-Relay-Target': [target, target] });
    expect(got).toEqual(['not-sent', 'form']);
  });
});

describe('제휴몰의 줄에 없는 것', () => {
  it('모르는 제휴몰', async () => {
    expectRefusal(await send(signed(relay.key, { mall: 'coupang' })), 'unknown-mall');
  });

  it.each(['constructor', 'toString', 'relay'])('물려받은 이름 %s도 제휴몰이 아니다', async (name) => {
    const { sent, ...rest } = await ask(relay.key, { mall: name });
    expect(sent).toBe('not-sent');
    expect(['unknown-mall', 'form']).toContain('code' in rest ? rest.code : '');
  });

  it.each(['/other/orders', '/api', '/api/../admin', '/api/%2e%2e/admin', '/api//orders', '/API/orders'])(
    '다른 경로 %s',
    async (target) => {
      expectRefusal(await send(signed(relay.key, { target })), 'path');
    },
  );

  it('쓰지 않는 메서드', async () => {
    expectRefusal(await send(signed(relay.key, { verb: 'DELETE' })), 'verb');
  });

  it('줄의 한도보다 큰 본문', async () => {
    expectRefusal(await send(signed(relay.key, { verb: 'POST', body: Buffer.alloc(1_001) })), 'too-large');
  });

  it('길이를 말하지 않고 온, 한도보다 큰 본문', async () => {
    const { url, headers } = signed(relay.key, { verb: 'POST', body: Buffer.alloc(1_001) });
    const got = await sendRaw(url, { ...headers, 'transfer-encoding': 'chunked' }, Buffer.alloc(1_001));
    expect(got).toEqual(['not-sent', 'too-large']);
  });
});

it('한 번 쓴 번호는 다시 쓰지 못한다: 같은 요청을 훔쳐 다시 보내도 나가지 않는다', async () => {
  const mine = await fakeMall();
  const own = await runRelay({ malls: { fake: lineTo(mine.origin) } });
  const request = signed(own.key);
  expect(readRelayAnswer(await send(request)).sent).toBe('answered');
  expectRefusal(await send(request), 'nonce');
  expect(mine.seen).toHaveLength(1);
  await own.app.close();
  await mine.close();
});

it('중계 서버가 켜지기 전에 서명한 것은, 다시 켜기 전에 왔던 것일 수 있으므로 보내지 않는다', async () => {
  const got = await send(signed(relay.key, {}, stamp(NOW - 1)));
  expectRefusal(got, 'restarted');
  expect(got.headers['retry-after']).toBe('1');
});

describe('모든 답에 x-relay가 있다', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/v1/forward'],
    ['POST', '/v1/forward/'],
    ['GET', '/%zz'],
    ['DELETE', '/ip'],
  ])('%s %s', async (method, path) => {
    const response = await fetch(relay.key.origin + path, { method });
    expect(response.headers.get('x-relay')).toBe('not-sent');
    expect(response.headers.get('x-relay-code')).toBe('unknown-path');
  });

  it('HTTP가 아닌 것에도', async () => {
    const got = await sendRaw(`${relay.key.origin}/v1/forward`, { 'content-length': 'many' }).catch(() => ['', '']);
    expect(got[0]).toBe('not-sent');
  });
});

/** With Node's own client, which lets a test send what fetch would not. Gives `x-relay` and the code. */
function sendRaw(url: string, headers: Record<string, string | string[]>, body?: Buffer): Promise<unknown[]> {
  return new Promise((done, fail) => {
    const request = rawRequest(url, { method: 'POST', headers }, (response) => {
      response.resume().on('end', () => done([response.headers['x-relay'], response.headers['x-relay-code']]));
    });
    request.on('error', fail);
    request.end(body);
  });
}
