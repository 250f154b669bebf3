/**
 * A mall of the tests' own, as unlike 위메프 as malls get: XML in EUC-KR for reads, JSON with 18 digits for writes, HMAC and a
 * token, pages, a window of a week that begins early, a bulk call, a write by GET, words of its own, and most parts missing.
 */
import { type CallResult, judgeLost, retryAfterMs, shapeError, unreadable } from '../../../src/mall/kit/answer';
import type { Dialect } from '../../../src/mall/kit/client';
import { defineMall } from '../../../src/mall/kit/define-mall';
import { requestOf } from '../../../src/mall/kit/endpoint';
import { parseJson } from '../../../src/mall/kit/json';
import { judgeRefusal, type RefusalRule, type Voice } from '../../../src/mall/kit/refusals';
import { quotable } from '../../../src/mall/kit/sentence';
import { tokenKeeper } from '../../../src/mall/kit/token';
import { isRecord } from '../../../src/mall/kit/wire';
import { parseNode, textUnder } from '../../../src/mall/kit/xml';
import { accountText } from '../../../src/mall/port/account';
import type { Capabilities } from '../../../src/mall/port/capabilities';
import type { MallConnection } from '../../../src/mall/port/mall';
import { type HttpAnswer, type HttpRequest, hex, utf8 } from '../../../src/ports';
import { endpoints, host, mall } from './endpoints';
import { openOrders } from './orders';

const voice: Voice = {
  mall,
  page: '보리몰 판매자센터',
  keyRefused: '보리몰이 키를 받지 않습니다. 키를 다시 확인하세요.',
  addressHelp: '보리몰 판매자센터의 API 설정을 여세요.',
};

const rules: readonly RefusalRule[] = [
  { http: 403, says: /IP (\d+\.\d+\.\d+\.\d+) is not allowed/, kind: 'address' },
  { http: 429, kind: 'quota' },
  { code: 'TOKEN', kind: 'stale' },
  { code: 'KEY', kind: 'auth' },
  { code: 'CLOSED', kind: 'closed' },
  { code: 'GONE', kind: 'gone' },
  { http: [500, 599], kind: 'unavailable' },
];

/** `data` is the root element of XML, or what stands under `data` in JSON. */
function judge(answer: HttpAnswer, isXml: boolean) {
  if (answer.lost) return judgeLost(mall, answer);
  const { status, headers, body } = answer;
  const node = parseNode(body);
  const json = node ? undefined : parseJson(body);
  const code = node ? textUnder(node, 'code') : isRecord(json) ? String(json['code']) : undefined;
  const words = node ? textUnder(node, 'message') : isRecord(json) ? json['message'] : body;
  if (status === 200 && code === undefined) return unreadable(mall, status, isXml ? 'XML' : 'JSON');
  const data = node ?? (isRecord(json) ? json['data'] : undefined);
  if (status === 200 && code === '0') return { verdict: 'accepted', data } satisfies CallResult;
  return judgeRefusal(voice, rules, { status, code, sentence: quotable(words), waitMs: retryAfterMs(headers) });
}

export function dialect({ account: { fields }, clock, crypto, http, tokens }: MallConnection): Dialect {
  const { accessKey = '', secretKey = '' } = fields;

  const signed = (request: HttpRequest): HttpRequest => {
    const time = String(clock.now());
    const text = `${time}${request.method}${request.url.slice(host.length)}`;
    const sign = hex(crypto.hmacSha256(utf8(text), utf8(secretKey)));
    return { ...request, headers: { ...request.headers, 'x-key': accessKey, 'x-time': time, 'x-sign': sign } };
  };

  const keeper = tokenKeeper({ tokens, clock }, () => {
    const [answer] = http.fetchAll([
      signed(requestOf({ endpoint: endpoints.token, params: { key: accessKey } }, host)),
    ]);
    const judged = judge(answer ?? { lost: true, reason: '' }, false);
    if (judged.verdict !== 'accepted') throw judged.error;
    const { token, seconds } = judged.data as { token: string; seconds: number };
    return { text: token, endsAt: clock.now() + seconds * 1000 };
  });

  return {
    ...{ mall, host },
    readLagMinutes: 5,
    sign: (request) =>
      signed({ ...request, headers: { ...request.headers, authorization: `Bearer ${keeper.text()}` } }),
    judge: (answer, { answer: form }) => judge(answer, form === 'xml'),
    dropToken: keeper.drop,
  };
}

const capabilities: Capabilities = {
  orderLists: [
    { id: 'open', title: '열린 주문' },
    { id: 'sent', title: '보낸 주문' },
  ],
  confirmOrder: true,
  delayOrder: false,
  cancelOrder: true,
  cancelReasons: [{ kind: 'soldOut', title: '품절', warning: '판매자 점수가 내려갑니다.' }],
  changeTrackingNumber: false,
  completeDelivery: false,
  dispatchWays: ['parcel'],
  cancelGrantedAfter: { hours: 24 },
  claimActs: {},
  inquiryKinds: [],
  notices: false,
  listings: false,
  shippingPolicies: false,
  settlements: false,
};

export const secondMall = defineMall({
  name: mall,
  account: {
    fields: [
      accountText('sellerId', '판매자'),
      accountText('accessKey', '키'),
      { ...accountText('secretKey', '비밀'), isSecret: true },
    ],
    help: ['판매자센터에서 키를 만드세요.'],
    renewal: '판매자센터에서 새로 만들어 저장해 주세요.',
  },
  ...{ capabilities, via: { relayId: 'second', registerAt: '나란의 판매자 화면' }, hosts: [host] },
  rate: { most: 4, classes: { list: { most: 1, perMs: 5000 } } },
  batchSize: 10,
  dialect,
  parts: (client) => ({
    ...openOrders(client),
    testAccount() {
      const [answer] = client.ask([{ endpoint: endpoints.list, params: { state: 'sent', page: 1 } }]);
      if (answer?.verdict !== 'accepted') throw answer?.error ?? shapeError(mall, '답');
    },
  }),
});
