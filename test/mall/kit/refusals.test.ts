import { judgeRefusal, type RefusalRule } from '../../../src/mall/kit/refusals';

const voice = {
  mall: '쿠팡',
  page: 'WING',
  keyRefused: '키를 다시 받으세요.',
  addressHelp: 'WING의 OPEN API를 여세요.',
};
const rules: readonly RefusalRule[] = [
  { http: 403, says: /ip address (\S+) is not allowed/i, kind: 'address' },
  { http: 403, says: /Access Denied/, kind: 'quota', forLong: true },
  { http: 401, kind: 'stale' },
  { code: [-1099, -1000], kind: 'unavailable' },
  { code: 'CLOSED', kind: 'closed' },
  { says: /없는 주문/, kind: 'gone' },
  { http: 418, kind: 'auth', instead: '찻주전자입니다. 다시 로그인하세요.' },
];
const judged = (status: number, sentence: string, code?: number | string) =>
  judgeRefusal(voice, rules, { status, sentence, code, waitMs: 0 });

it.each([
  [403, 'Your IP address 203.0.113.7 is not allowed for this request.', undefined, 'failed', 'address'],
  [403, 'Access Denied', undefined, 'failed', 'quota'],
  [401, '', undefined, 'stale', 'auth'],
  [200, '점검', -1000, 'again', 'unavailable'],
  [200, '', 'CLOSED', 'failed', 'closed'],
  [200, '없는 주문입니다', 'X', 'refused', 'unexpected'],
  [400, '값이 틀렸습니다', undefined, 'refused', 'unexpected'],
] as const)('%i %j %j → %s %s', (status, sentence, code, verdict, kind) => {
  expect(judged(status, sentence, code)).toMatchObject({ verdict, error: { kind } });
});

it('거절된 주소를 대고, 어디에 등록하는지 알려 준다', () => {
  expect(judged(403, 'Your ip address 203.0.113.7 is not allowed')).toMatchObject({
    error: {
      refusedAddress: '203.0.113.7',
      userMessage:
        '쿠팡이 203.0.113.7에서 오는 요청을 받지 않습니다. WING의 OPEN API를 여세요. 판매자 화면에 이 주소를 등록하세요.',
    },
  });
});

it('표의 말이 있으면 그 말로 하고, 없는 것이라는 거절은 따로 안다', () => {
  expect(judged(418, '')).toMatchObject({ error: { userMessage: '찻주전자입니다. 다시 로그인하세요.' } });
  expect(judged(200, '없는 주문입니다')).toMatchObject({ isGone: true });
  expect(judged(400, '틀렸습니다')).not.toHaveProperty('isGone');
});
