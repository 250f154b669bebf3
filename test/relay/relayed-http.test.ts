/** What a mall gets by the relay is what it would get without it, and what the relay says becomes an answer that the client knows. */
import { createHash } from 'node:crypto';
import type { HttpAnswer, HttpRequest } from '../../src/ports';
import { type RefusalCode, refusals } from '../../src/relay/refusals.data';
import { relayedHttp } from '../../src/relay/relayed-http';
import { fakeClock } from '../helpers/fake-clock';
import { nodeCrypto } from '../helpers/fake-crypto';
import { NOW, SECRET } from './running-relay';

const relay = { origin: 'https://relay.example.com', keyId: 'k1', secret: SECRET };

function open(answer: (request: HttpRequest) => HttpAnswer) {
  const batches: (readonly HttpRequest[])[] = [];
  const http = {
    fetchAll(requests: readonly HttpRequest[]) {
      batches.push(requests);
      return requests.map(answer);
    },
  };
  return { batches, ...relayedHttp({ http, clock: fakeClock(NOW), crypto: nodeCrypto }, { relay, mall: 'coupang' }) };
}

const came = (headers: Record<string, string>, body = ''): HttpAnswer => ({ lost: false, status: 200, headers, body });
const read: HttpRequest = {
  method: 'GET',
  url: 'https://api.example.com/v2/orders?a=1&b=%2B',
  headers: { 'X-Key': 'k' },
};
const refused = (code: string, sent: string): HttpAnswer =>
  came({ 'x-relay': sent, 'x-relay-code': code, 'x-relay-clock': String(NOW - 600_000) });

it('메서드, 경로와 질의, 머리글, 본문, 기다릴 시간이 그대로 실리고, 여럿은 한 번에 나간다', () => {
  const { fetchAll, batches } = open(() => came({ 'x-relay': 'answered', 'x-relay-status': '200' }));
  const write = { ...read, method: 'PUT', body: '{"이름":"김"}', waitSeconds: 50, answerCharset: 'EUC-KR' } as const;
  fetchAll([read, write]);
  expect(batches.map((batch) => batch.length)).toEqual([2]);
  const [first, second] = batches[0]!;
  expect(first?.headers).toMatchObject({
    ...{ 'x-relay-mall': 'coupang', 'x-relay-verb': 'GET', 'x-relay-target': '/v2/orders?a=1&b=%2B' },
    ...{ 'x-relay-h-x-key': 'k', 'x-relay-time': String(NOW), 'x-relay-wait': '25' },
  });
  expect(second).toMatchObject({ method: 'POST', url: `${relay.origin}/v1/forward`, body: write.body });
  expect(second).toMatchObject({ waitSeconds: 50, answerCharset: 'EUC-KR' });
  expect(second?.headers).toMatchObject({
    ...{ 'x-relay-wait': '50', 'x-relay-h-content-type': 'application/json; charset=utf-8' },
    'x-relay-body-sha256': createHash('sha256').update(write.body).digest('hex'),
  });
  expect(first?.headers['x-relay-nonce']).not.toBe(second?.headers['x-relay-nonce']);
});

it('제휴몰의 답은 제휴몰의 상태와 머리글로 온다', () => {
  const { fetchAll } = open(() =>
    came({ 'x-relay': 'answered', 'x-relay-status': '429', 'x-relay-h-retry-after': '3' }, '{"a":1}'),
  );
  expect(fetchAll([read])).toEqual([{ lost: false, status: 429, headers: { 'retry-after': '3' }, body: '{"a":1}' }]);
});

it.each(Object.entries(refusals) as [RefusalCode, { sent: string }][])(
  '%s: 보내지 않은 것만 보내지 않았다고 하고, 까닭을 한국어로 말한다',
  (code, { sent }) => {
    const [answer] = open(() => refused(code, sent)).fetchAll([read]);
    expect(answer).toMatchObject({ lost: true, cause: { sentence: expect.stringMatching(/[가-힣].*[.]$/) } });
    expect(answer?.lost && answer.neverSent === true).toBe(sent === 'not-sent');
  },
);

it('시계가 다르면 얼마나 다른지 말한다', () => {
  const [answer] = open(() => refused('time', 'not-sent')).fetchAll([read]);
  expect(answer).toMatchObject({ cause: { sentence: expect.stringContaining('10분쯤 늦습니다'), needs: 'setting' } });
});

it.each([
  ['아무도 답하지 않으면', (): HttpAnswer => ({ lost: true, reason: 'DNS error' })],
  ['다른 프로그램이 답하면', (): HttpAnswer => ({ ...came({}, '<html>'), status: 502 }) as HttpAnswer],
])('%s 보냈는지 모르는 것이고, 중계 서버를 보라고 한다', (_, answer) => {
  const [got] = open(answer).fetchAll([read]);
  expect(got).toMatchObject({
    lost: true,
    cause: { sentence: expect.stringContaining('중계 서버가 답하지 않습니다') },
  });
  expect(got).not.toHaveProperty('neverSent');
});

it('보낼 수 없는 글자가 든 머리글의 요청만 나가지 않는다', () => {
  const { fetchAll, batches } = open(() => came({ 'x-relay': 'answered', 'x-relay-status': '200' }));
  const [bad, good] = fetchAll([{ ...read, headers: { 'x-key': '한글' } }, read]);
  expect([bad, good]).toMatchObject([
    { lost: true, neverSent: true },
    { lost: false, status: 200 },
  ]);
  expect(batches[0]).toHaveLength(1);
});
