/** What 위메프 does not use of the kit, by the tests' own mall: tokens, classes of rates, pages and calls of several items. */
import type { TokenStore } from '../../../src/mall/port/mall';
import { fakeClock } from '../../helpers/fake-clock';
import { nodeCrypto } from '../../helpers/fake-crypto';
import { start } from '../conformance/stage';
import { secondMall } from './index';
import { keys, type LocalBox, localSecondMall } from './local';

function opened(tokens?: TokenStore) {
  const clock = fakeClock(start);
  const local = localSecondMall(clock.now);
  const open = () =>
    secondMall.open({
      account: { sellerId: 'seller', fields: { sellerId: 'seller', ...keys } },
      http: { fetchAll: (requests) => requests.map(local.handle) },
      ...{ clock, crypto: nodeCrypto, tokens, pace: secondMall.pace(clock, 5), retryUntil: start + 3_600_000 },
    });
  const place = (count: number) =>
    Array.from({ length: count }, (_, nth): string => {
      const box: LocalBox = {
        ...{
          box: `90071992547409930${nth}`,
          purchase: '1',
          state: '10',
          paid: '202611230900',
          courier: '',
          number: '',
        },
        ...{ wantsCancel: false, lines: [{ seq: '1', product: '보리차', option: '' }] },
      };
      local.boxes.push(box);
      return box.box;
    });
  return { clock, local, open, place };
}

function store(): TokenStore & { kept: string | undefined } {
  const self = {
    kept: undefined as string | undefined,
    get: () => self.kept,
    set(token: string | undefined) {
      self.kept = token;
    },
  };
  return self;
}

describe('토큰', () => {
  it('실행 사이에 남고, 다할 때까지 다시 묻지 않는다', () => {
    const { clock, local, open } = opened(store());
    open().testAccount();
    open().testAccount();
    expect(local.tokens()).toBe(1);
    clock.pass(1800_000);
    open().testAccount();
    expect(local.tokens()).toBe(2);
  });

  it('남길 곳이 없어도 실행 하나에 한 번만 묻는다', () => {
    const { local, open, place } = opened();
    const mall = open();
    const bundleIds = place(2);
    mall.readBundles(bundleIds);
    mall.orders.confirmOrders(bundleIds.map((bundleId) => ({ bundleId })));
    expect(local.tokens()).toBe(1);
  });

  it('거절된 토큰은 버리고 한 번 새로 받아, 쓰기도 다시 보낸다', () => {
    const tokens = store();
    const { local, open, place } = opened(tokens);
    const [bundleId = ''] = place(1);
    open().testAccount();
    local.endToken();
    expect(open().orders.confirmOrders([{ bundleId }])).toMatchObject([{ ok: true }]);
    expect(local.tokens()).toBe(2);
    expect(local.asked().filter((one) => one === 'PUT /confirm')).toHaveLength(2);
  });

  it('키가 틀리면 새 토큰도 없고, 곧바로 그렇다고 한다', () => {
    const { local, open } = opened(store());
    local.changeKey();
    expect(() => open().testAccount()).toThrow('키를 다시 확인하세요');
  });
});

it('목록은 5초에 한 번, 나머지는 제 속도로 나간다', () => {
  const { clock, open, place } = opened();
  const mall = open();
  const bundleIds = place(7);
  mall.collectOrders(mall.orderWindows('open', '2026-11-23', '2026-11-23 10:00:00'));
  expect(clock.now() - start).toBe(10_000);
  mall.readBundles(bundleIds.slice(0, 4));
  expect(clock.now() - start).toBe(10_000);
});

it('한 번에 세 건씩 보내고, 결과는 건마다이다', () => {
  const { local, open, place } = opened();
  const bundleIds = place(7);
  local.boxes[1]!.state = '90';
  local.boxes[2]!.state = '20';
  const outcomes = open().orders.confirmOrders(bundleIds.map((bundleId) => ({ bundleId })));
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true, true, true, true, true]);
  expect(local.asked().filter((one) => one === 'PUT /confirm')).toHaveLength(3);
});

it('등록하지 않은 주소는 그 주소를 대고 멈춘다', () => {
  const { local, open } = opened();
  local.setAllowed(false);
  expect(() => open().testAccount()).toThrow('203.0.113.7에서 오는 요청을 받지 않습니다');
});
