/** The signed text: the same for the add-on and the relay, and different for whatever is different. */
import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { readClaims } from '../../relay/read-claims';
import { hashes } from '../../relay/verify';
import { readRelayAnswer } from '../../src/relay/answer';
import { relayRequest } from '../../src/relay/call';
import { type Claims, signatureOf, textToSign } from '../../src/relay/sign';
import vectors from './vectors.json';

it.each(vectors)('$what', ({ secret, claims, text, signature, bodyUtf8 }) => {
  const told = claims as unknown as Claims;
  expect(textToSign(told)).toBe(text);
  expect(signatureOf(told, secret, hashes)).toBe(signature);
  // By Node alone, so that the vectors do not only repeat what the module says.
  expect(createHmac('sha256', secret).update(text).digest('hex')).toBe(signature);
  expect(createHash('sha256').update(bodyUtf8, 'utf8').digest('hex')).toBe(claims.bodyHash);
});

const word = fc.stringMatching(/^[!-~]{1,12}$/);
const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z0-9]$/);
const text = fc.constantFrom('', 'a', 'a:b', ':', 'mall-relay-1', '0', 'x-a:1');
const claims = fc.record({
  ...{ keyId: word, time: word, nonce: word, verb: word, mall: word, target: word, wait: word, bodyHash: word },
  headers: fc
    .dictionary(name, text, { maxKeys: 4, noNullPrototype: true })
    .map((all) => Object.entries(all).map(([key, value]) => [key, value] as const)),
});
const sorted = ({ headers, ...rest }: Claims) => ({ ...rest, headers: [...headers].sort() });

it('주장이 다르면 글이 다르고, 머리글의 차례만 다르면 같다', () => {
  fc.assert(
    fc.property(claims, claims, (left, right) => {
      const isSame = JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
      expect(textToSign(left) === textToSign(right)).toBe(isSame);
      expect(textToSign({ ...left, headers: [...left.headers].reverse() })).toBe(textToSign(left));
    }),
  );
});

it('글에서 주장을 하나로 되읽을 수 있다', () => {
  fc.assert(
    fc.property(claims, (told) => {
      const [, keyId, time, nonce, verb, mall, target, wait, ...rest] = textToSign(told).split('\n');
      const bodyHash = rest.pop();
      expect(rest.pop()).toBe('');
      const headers = rest.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
      expect(sorted({ keyId, time, nonce, verb, mall, target, wait, headers, bodyHash } as unknown as Claims)).toEqual(
        sorted(told),
      );
    }),
  );
});

const key = { origin: 'https://relay.example', keyId: 'k1', secret: 'a-secret-of-the-tests-0123456789abcdef' };
const stamp = { time: 1_764_547_200_000, nonce: '7c9e6679-7425-40de-944b-e07fc1f90ae7' };
const carried = { mall: 'coupang', verb: 'GET', target: '/v2/providers/a?b=%20', wait: 25 };

it('애드온이 만든 요청에서 중계 서버가 읽은 것이 그대로이고 서명이 맞다', () => {
  fc.assert(
    fc.property(fc.dictionary(name, text), fc.uint8Array(), (headers, body) => {
      const made = relayRequest(key, { ...carried, headers, body }, stamp, hashes);
      const { signature, ...read } = readClaims(Object.entries(made.headers).flat());
      expect(read).toMatchObject({
        ...{ keyId: 'k1', nonce: stamp.nonce },
        mall: carried.mall,
        target: carried.target,
      });
      expect(signatureOf(read, key.secret, hashes)).toBe(signature);
      expect(made.method).toBe('POST');
    }),
  );
});

it('이름은 소문자로, 값의 양 끝 빈칸은 없이, 연결의 머리글은 빼고 싣는다', () => {
  const headers = { 'X-Shop': ' A ', Host: 'x', 'X-Forwarded-For': '1', 'Content-Length': '3', 'X-Relay-Key-Id': 'k2' };
  const made = relayRequest(key, { ...carried, headers }, stamp, hashes);
  expect(Object.entries(made.headers).filter(([header]) => header.startsWith('x-relay-h-'))).toEqual([
    ['x-relay-h-x-shop', 'A'],
  ]);
  expect(made.headers['x-relay-key-id']).toBe('k1');
});

it.each(['홍길동', 'a\r\nb', 'a\u0000b'])('머리글로 보낼 수 없는 글은 값을 말하지 않고 거절한다', (value) => {
  const make = () => relayRequest(key, { ...carried, headers: { 'x-name': value } }, stamp, hashes);
  expect(make).toThrow('x-name');
  expect(make).not.toThrow(value);
});

describe('답을 읽기', () => {
  const body = 'words';
  it.each([
    [
      { 'x-relay': 'answered', 'x-relay-status': '403', 'x-relay-h-a': '1', b: '2' },
      { sent: 'answered', status: 403 },
    ],
    [
      { 'x-relay': 'not-sent', 'x-relay-code': 'time', 'x-relay-clock': '5' },
      { sent: 'not-sent', code: 'time', clock: 5 },
    ],
    [
      { 'x-relay': 'lost', 'x-relay-code': 'mall-cut' },
      { sent: 'lost', code: 'mall-cut' },
    ],
    [{ 'x-relay': 'not-sent', 'x-relay-code': 'of-a-later-version' }, { sent: 'not-sent' }],
    [{ 'x-relay': 'answered' }, { sent: 'lost', code: 'no-relay' }],
    [{ server: 'a proxy' }, { sent: 'lost', code: 'no-relay' }],
    [{ 'x-relay': 'not-sent', 'x-relay-code': 'constructor' }, { sent: 'not-sent' }],
  ])('%j', (headers, wanted) => {
    const read = readRelayAnswer({ status: 200, headers: headers as unknown as Record<string, string>, body });
    expect(read).toMatchObject(wanted);
    if (!('code' in wanted)) expect(read).not.toHaveProperty('code');
  });

  it('제휴몰의 머리글만, 제 이름으로 준다', () => {
    const headers = { 'x-relay': 'answered', 'x-relay-status': '200', 'x-relay-h-retry-after': '3', server: 'caddy' };
    expect(readRelayAnswer({ status: 200, headers, body })).toMatchObject({ headers: { 'retry-after': '3' }, body });
  });
});
