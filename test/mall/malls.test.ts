import { mallNamed, malls } from '../../src/mall';
import { claimKinds, claimStates } from '../../src/mall/port/claims';
import { inquiryKinds } from '../../src/mall/port/inquiries';
import { orderKinds } from '../../src/mall/port/mall';
import { fakeClock } from '../helpers/fake-clock';
import { fakeHttp } from '../helpers/fake-http';

/** What every mall promises. A new mall is covered the moment it joins the list. */
describe.each(malls.map((mall) => [mall.name, mall] as const))('제휴몰 %s', (name, adapter) => {
  const account = { sellerId: 'seller', fields: { userId: 'seller', apiKey: 'a'.repeat(96) } };
  const open = () =>
    adapter.open({
      account,
      http: fakeHttp({}),
      clock: fakeClock(0),
      pace: adapter.pace(fakeClock(0), 5),
      retryUntil: 0,
    });

  it('이름으로 찾을 수 있고, 연 뒤에도 같은 이름이다', () => {
    expect(mallNamed(name)).toBe(adapter);
    expect(open().name).toBe(name);
  });

  it('여는 것만으로는 아무것도 보내지 않는다', () => {
    const http = fakeHttp({});
    adapter.open({ account, http, clock: fakeClock(0), pace: adapter.pace(fakeClock(0), 5), retryUntil: 0 });
    expect(http.requests()).toEqual([]);
  });

  it('키를 어디서 받는지 알려 주고, 빈 키는 받지 않는다', () => {
    expect(adapter.account.help.length).toBeGreaterThan(0);
    for (const field of adapter.account.fields) expect(field.problem('')).toMatch(/[가-힣]/);
  });

  it('할 수 있다고 한 주문 종류는 모두 아는 종류이고, 한 번에 하나는 묻는다', () => {
    const mall = open();
    for (const kind of mall.capabilities.orderKinds) expect(Object.keys(orderKinds)).toContain(kind);
    expect(mall.batchSize).toBeGreaterThanOrEqual(1);
  });

  it('보낼 수 있는 방법이 하나는 있고, 주문에 적는 것의 한도를 안다', () => {
    const { capabilities, orders } = open();
    expect(capabilities.dispatchWays.length).toBeGreaterThanOrEqual(1);
    for (const limit of Object.values(orders.limits)) expect(limit).toBeGreaterThanOrEqual(1);
  });

  it('정할 수 있는 클레임은 모두 아는 종류이고, 그 목록이 있다', () => {
    const { capabilities, claims } = open();
    for (const kind of capabilities.claimKinds) expect(claims.lists.map((list) => list.kind)).toContain(kind);
    for (const { kind, state } of claims.lists) {
      expect(Object.keys(claimKinds)).toContain(kind);
      expect(Object.keys(claimStates)).toContain(state);
    }
    expect(claims.limits.reason).toBeGreaterThanOrEqual(1);
  });

  it('답할 수 있는 문의는 모두 아는 종류이고, 답변의 한도를 안다', () => {
    const { kinds, limits } = open().inquiries;
    for (const kind of kinds) expect(Object.keys(inquiryKinds)).toContain(kind);
    expect(limits.longest).toBeGreaterThanOrEqual(limits.shortest);
  });

  it('상품에 옵션을 얼마나 둘 수 있는지, 이름이 얼마나 길 수 있는지 안다', () => {
    const { limits } = open().listings;
    for (const limit of Object.values(limits)) expect(limit).toBeGreaterThanOrEqual(1);
  });
});

it('모르는 제휴몰은 없다고 한다', () => {
  expect(mallNamed('없는몰')).toBeUndefined();
});
