/** 연결 시험 over real HTTP with the relay between: each of the ways in which it fails is told apart, with what to do. */
import { httpTransport } from '../../local/apps-script';
import { judgeLost, retryAfterMs } from '../../src/mall/kit/answer';
import { type Dialect, openClient } from '../../src/mall/kit/client';
import { harmless } from '../../src/mall/kit/endpoint';
import { parseJson } from '../../src/mall/kit/json';
import { paceOf, perSecond } from '../../src/mall/kit/pace';
import { judgeRefusal } from '../../src/mall/kit/refusals';
import { quotable } from '../../src/mall/kit/sentence';
import { isRecord } from '../../src/mall/kit/wire';
import { accountText } from '../../src/mall/port/account';
import type { MallAdapter, MallConnection } from '../../src/mall/port/mall';
import type { Http } from '../../src/ports';
import { tryAccount } from '../../src/settings/account';
import { saveRelay } from '../../src/settings/relay';
import { fakeMall } from '../helpers/fake-mall';
import { fakeOutside } from '../helpers/outside';
import { type BuiltRelay, buildRelay, configFor } from './built-relay';
import { type MallProgram, startMall } from './mall-program';
import { SECRET } from './running-relay';

const host = 'https://api.mall.example';
const voice = { mall: '시험몰', page: '시험몰 판매자 화면', keyRefused: '시험몰의 키가 다릅니다. 다시 발급받으세요.' };
const orders = harmless()('GET', '/api/orders');

const dialect = ({ account: { fields } }: MallConnection): Dialect => ({
  ...{ mall: voice.mall, host, readLagMinutes: 1 },
  sign: (request) => ({ ...request, headers: { ...request.headers, 'x-key': fields['key'] ?? '' } }),
  judge(answer) {
    if (answer.lost) return judgeLost(voice.mall, answer);
    const { status, headers, body } = answer;
    const json = parseJson(body);
    if (status === 200) return { verdict: 'accepted', data: json };
    const sentence = quotable(isRecord(json) ? json['message'] : undefined);
    const rules = [
      { http: 401, kind: 'auth' },
      { says: /IP입니다: (\S+)/, kind: 'address' },
      { http: [500, 599], kind: 'unavailable' },
    ] as const;
    return judgeRefusal(voice, rules, { status, sentence, waitMs: retryAfterMs(headers) });
  },
});

const adapter: MallAdapter = {
  ...{ name: voice.mall, capabilities: fakeMall().capabilities, hosts: [host] },
  account: { fields: [accountText('key', '키')], help: [], renewal: '' },
  via: { relayId: 'fake', registerAt: '시험몰 판매자 화면 → API → 주소' },
  pace: (clock, wanted) => paceOf(clock, perSecond(wanted, 10)),
  open(connection) {
    const client = openClient(connection, dialect(connection));
    return Object.assign(fakeMall(), {
      testAccount() {
        const [answer] = client.ask([{ endpoint: orders }]);
        if (answer?.verdict !== 'accepted') throw answer?.error;
      },
    });
  },
};

let built: BuiltRelay;
let mall: MallProgram;
let relay: Awaited<ReturnType<BuiltRelay['start']>>;

beforeAll(async () => {
  built = await buildRelay();
});
afterAll(() => built.remove());
beforeEach(async () => {
  mall = await startMall();
  relay = await built.start(configFor(mall.origin));
});
afterEach(async () => {
  await relay.stop();
  await mall.stop();
});

/** As UrlFetchApp does it: synchronous, over real HTTP. */
function overRealHttp(origin: string): Http {
  const send = httpTransport({ [origin]: origin });
  return {
    fetchAll: (requests) =>
      send(
        requests.map(({ method, url, headers, body }) => ({
          ...{ method, url, headers, timeoutMs: 30_000 },
          ...(typeof body === 'string' ? { body } : {}),
        })),
      ).map((answer) =>
        'failure' in answer
          ? { lost: true, reason: answer.failure }
          : {
              ...{ lost: false, status: answer.status, body: Buffer.from(answer.body).toString() },
              headers: Object.fromEntries(
                Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
              ),
            },
      ),
  };
}

interface Given {
  secret?: string;
  key?: string;
  /** By how many minutes this side's clock is ahead of the relay's. */
  ahead?: number;
}

/** What 연결 시험 says; blank when all is well. */
function trial({ secret = SECRET, key = 'right', ahead = 0 }: Given = {}): string {
  const outside = fakeOutside({ http: overRealHttp(relay.origin), now: Date.now() + ahead * 60_000 });
  saveRelay(outside, { address: relay.origin, secret });
  try {
    tryAccount(outside, adapter, { sellerId: 'seller', fields: { key } });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

it('모두 맞으면 된다', () => expect(trial()).toBe(''));

it('중계 서버가 꺼져 있다', async () => {
  await relay.stop();
  expect(trial()).toContain('중계 서버가 답하지 않습니다');
});

it('비밀키가 다르다', () => {
  expect(trial({ secret: 'another-secret-of-the-tests-0123456789' })).toContain(
    '중계 서버의 비밀키나 키 이름이 다릅니다',
  );
});

it('시계가 10분 다르다', () => {
  expect(trial({ ahead: 10 })).toContain('시계가 10분쯤 늦습니다');
  expect(trial({ ahead: -10 })).toContain('시계가 10분쯤 빠릅니다');
});

it('제휴몰에 등록하지 않은 주소이다: 그 주소와 등록할 곳을 말한다', async () => {
  await mall.is('foreignAddress');
  const said = trial();
  expect(said).toContain('이 주소 203.0.113.7을 시험몰 판매자 화면 → API → 주소에 등록하고');
});

it('제휴몰의 키가 다르다', () => expect(trial({ key: 'wrong' })).toBe(voice.keyRefused));

it('제휴몰이 멈추었다: 답하지 못하거나, 아무도 없다', async () => {
  await mall.is('down');
  expect(trial()).toContain('시험몰이 지금 답하지 못합니다(503)');
  await mall.stop();
  expect(trial()).toContain('중계 서버는 켜져 있지만 제휴몰에 닿지 못했습니다');
});

it('중계 서버를 저장하지 않았으면 어디에 저장하는지 말한다', () => {
  const outside = fakeOutside();
  expect(() => tryAccount(outside, adapter, { sellerId: 'seller', fields: {} })).toThrow(
    '「계정」에서 「중계 서버」를 저장해 주세요',
  );
});
