import { mallNamed, malls } from '../../src/mall';
import { claimKinds, claimStates } from '../../src/mall/port/claims';
import { inquiryKinds } from '../../src/mall/port/inquiries';
import { fakeClock } from '../helpers/fake-clock';
import { nodeCrypto } from '../helpers/fake-crypto';
import { fakeHttp } from '../helpers/fake-http';

/** What every mall promises. A new mall is covered the moment it joins the list. */
describe.each(malls.map((mall) => [mall.name, mall] as const))('제휴몰 %s', (name, adapter) => {
  const fields = Object.fromEntries(adapter.account.fields.map((field) => [field.name, 'a'.repeat(96)]));
  const open = (http = fakeHttp({})) =>
    adapter.open({
      account: { sellerId: 'seller', fields },
      ...{ http, clock: fakeClock(0), crypto: nodeCrypto, pace: adapter.pace(fakeClock(0), 5), retryUntil: 0 },
    });

  it('이름으로 찾을 수 있고, 연 뒤에도 같은 이름이고 할 수 있는 것도 같다', () => {
    expect(mallNamed(name)).toBe(adapter);
    expect(open()).toMatchObject({ name, capabilities: adapter.capabilities });
  });

  it('여는 것만으로는 아무것도 보내지 않는다', () => {
    const http = fakeHttp({});
    open(http);
    expect(http.requests()).toEqual([]);
  });

  it('키를 어디서 받는지 알려 주고, 빈 칸은 받지 않는다', () => {
    expect(adapter.account.help.length).toBeGreaterThan(0);
    for (const field of adapter.account.fields) expect(field.problem('')).toMatch(/[가-힣]/);
    for (const host of adapter.hosts) expect(host).toMatch(/^https:\/\/[^/]+$/);
  });

  it('주문의 목록마다 제 이름이 있고, 한 번에 하나는 묻는다', () => {
    const { capabilities, batchSize } = open();
    const ids = capabilities.orderLists.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { title } of capabilities.orderLists) expect(title).toMatch(/[가-힣]/);
    expect(batchSize).toBeGreaterThanOrEqual(1);
  });

  it('보낼 수 있는 방법이 하나는 있고, 주문에 적는 것의 한도를 안다', () => {
    const { capabilities, orders } = open();
    expect(capabilities.dispatchWays.length).toBeGreaterThanOrEqual(1);
    for (const limit of Object.values(orders.limits)) expect(limit).toBeGreaterThanOrEqual(0);
  });

  it('정할 수 있는 클레임은 모두 아는 종류이고, 그 목록이 있다', () => {
    const { capabilities, claims } = open();
    for (const [kind, rules] of Object.entries(capabilities.claimActs)) {
      expect(claims?.lists.map((list) => String(list.kind))).toContain(kind);
      for (const { act } of rules) expect(claims).toHaveProperty(act);
    }
    for (const { kind, state } of claims?.lists ?? []) {
      expect(Object.keys(claimKinds)).toContain(kind);
      expect(Object.keys(claimStates)).toContain(state);
    }
    expect(claims?.limits.reason ?? 1).toBeGreaterThanOrEqual(1);
  });

  it('할 수 있다고 한 것이 있고, 없다고 한 것은 없다', () => {
    const { capabilities, claims, inquiries, listings, settlements } = open();
    expect(claims !== undefined).toBe(Object.keys(capabilities.claimActs).length > 0);
    expect(inquiries?.kinds ?? []).toEqual(capabilities.inquiryKinds);
    expect(listings !== undefined).toBe(capabilities.listings);
    expect(settlements !== undefined).toBe(capabilities.settlements);
  });

  it('답할 수 있는 문의는 모두 아는 종류이고, 답변의 한도를 안다', () => {
    const { kinds = [], limits = {} } = open().inquiries ?? {};
    for (const kind of kinds) {
      expect(Object.keys(inquiryKinds)).toContain(kind);
      expect(limits[kind]?.longest).toBeGreaterThanOrEqual(limits[kind]?.shortest ?? 1);
    }
  });

  it('상품에 옵션을 얼마나 둘 수 있는지, 이름이 얼마나 길 수 있는지 안다', () => {
    for (const limit of Object.values(open().listings?.limits ?? {})) expect(limit).toBeGreaterThanOrEqual(1);
  });
});

it('모르는 제휴몰은 없다고 한다', () => {
  expect(mallNamed('없는몰')).toBeUndefined();
});
