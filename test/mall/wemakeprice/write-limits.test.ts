import { bareDraft, fullDraft } from './full-draft';
import { openDesk, start } from './listing-desk';

const drafts = (count: number) => Array.from({ length: count }, (_, at) => bareDraft({ productCode: `${at}` }));
const tooMany = { status: 429, headers: { 'Retry-After': '7' } };
const setProduct = '/product/in/setProduct';

describe('쓰기를 시작해도 되는 시각', () => {
  it('그 시각이 되면 새로 시작하지 않고, 시간이 없었다고 한다', () => {
    const { desk, asked, products } = openDesk({ writeUntil: start });
    expect(desk.createListings(drafts(2))).toMatchObject([
      { ok: false, why: 'unavailable', reason: expect.stringContaining('남은 시간이 없어') },
      { ok: false, why: 'unavailable' },
    ]);
    expect(asked()).toEqual([]);
    expect(products()).toEqual([]);
  });

  it('보내는 중에 그 시각이 되면 남은 것은 보내지 않는다', () => {
    const { desk, products } = openDesk({ writeUntil: start + 1500, perSecond: 2 });
    const outcomes = desk.createListings(drafts(6));
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, true, false, false]);
    expect(products()).toHaveLength(4);
  });

  it('답을 잃은 것을 확인하는 일은 그 뒤에도 한다', () => {
    const { desk, buyer } = openDesk({ writeUntil: start + 500 });
    buyer.faults({ path: setProduct, fault: { cut: 'after' } });
    expect(desk.createListings([bareDraft()])).toMatchObject([{ ok: true }]);
  });

  it('답을 적을 시간이 남지 않으면 되었는지도 묻지 않고 모른다고 한다', () => {
    const { desk, buyer, asked } = openDesk({ confirmUntil: start + 500 });
    buyer.faults({ path: setProduct, fault: { cut: 'after' } });
    expect(desk.createListings([bareDraft()])).toMatchObject([{ ok: false, why: 'lost' }]);
    expect(asked()).toEqual(['setProduct']);
  });

  it('되읽어 보이지 않아도 다시 보내지 않고 모른다고 한다', () => {
    const { desk, buyer, count } = openDesk({ writeUntil: start + 500 });
    buyer.faults({ path: setProduct, fault: { cut: 'before' } });
    expect(desk.createListings([bareDraft()])).toMatchObject([{ ok: false, why: 'lost' }]);
    expect(count('setProduct')).toBe(1);
  });

  it('읽기는 막지 않는다', () => {
    const { desk } = openDesk({ writeUntil: start });
    expect(desk.findListings(['1'])).toEqual([{ ok: true, value: [] }]);
    expect(desk.shippingPolicies()).toHaveLength(1);
  });
});

describe('요청이 너무 많다는 답(429)', () => {
  it('하지 않았다는 말이므로, 기다렸다가 다시 보내고, 묻지는 않는다', () => {
    const { desk, buyer, asked, clock, products } = openDesk();
    buyer.faults({ path: setProduct, fault: tooMany });
    expect(desk.createListings([bareDraft()])).toMatchObject([{ ok: true }]);
    expect(asked()).toEqual(['setProduct', 'setProduct']);
    expect(clock.now() - start).toBe(7000);
    expect(products()).toHaveLength(1);
  });

  it('쓰기를 시작해도 되는 시각보다 오래는 기다리지 않는다', () => {
    const { desk, buyer, clock, count } = openDesk({ writeUntil: start + 5000 });
    buyer.faults({ path: setProduct, fault: tooMany });
    expect(() => desk.createListings([bareDraft()])).toThrow(expect.objectContaining({ kind: 'quota' }));
    expect([clock.now(), count('setProduct')]).toEqual([start, 1]);
  });

  it('하나도 받지 않으면 모두에게 걸리는 실패이다', () => {
    const { desk, buyer, products } = openDesk();
    buyer.faults({ path: setProduct, times: 0, fault: tooMany });
    expect(() => desk.createListings(drafts(3))).toThrow(expect.objectContaining({ kind: 'quota' }));
    expect(products()).toEqual([]);
  });

  it('하나라도 받았으면 그 답을 잊지 않고, 나머지는 하지 못했다고 한다', () => {
    const { desk, buyer, products } = openDesk();
    buyer.faults({ path: setProduct, skip: 1, times: 0, fault: tooMany });
    expect(desk.createListings(drafts(3))).toMatchObject([
      { ok: true },
      { ok: false, why: 'unavailable', reason: expect.stringContaining('429') },
      { ok: false, why: 'unavailable' },
    ]);
    expect(products()).toHaveLength(1);
  });

  it('답을 잃은 것을 확인하다 만나면, 된 것의 답을 잊지 않고 그것만 모른다고 한다', () => {
    const { desk, buyer } = openDesk();
    buyer.faults([
      { path: setProduct, fault: { cut: 'after' } },
      { path: '/product/out/sellerProdCode', times: 0, fault: tooMany },
    ]);
    expect(desk.createListings(drafts(2))).toMatchObject([{ ok: false, why: 'lost' }, { ok: true }]);
  });
});

describe('키가 거절되면', () => {
  it.each(['createListings', 'changeStatuses', 'saveShippingPolicies'] as const)('%s은(는) 바로 멈춘다', (act) => {
    const { desk, buyer } = openDesk();
    buyer.account({ userId: 'sbdc6678', act: 'suspend' });
    const work = {
      createListings: () => desk.createListings(drafts(20)),
      changeStatuses: () => desk.changeStatuses([{ listingId: '1', status: 'stopped' }]),
      saveShippingPolicies: () => desk.saveShippingPolicies([]),
    };
    expect(work[act]).toThrow(expect.objectContaining({ kind: 'auth' }));
    expect(buyer.requests().length).toBeLessThanOrEqual(5);
  });
});

it('1초에 정해진 수보다 많이 보내지 않는다', () => {
  const { desk, clock, buyer } = openDesk();
  desk.createListings(Array.from({ length: 20 }, (_, at) => fullDraft({ productCode: `${at}` })));
  const seconds = buyer.requests().map(({ at }) => at);
  for (const second of new Set(seconds))
    expect(seconds.filter((each) => each === second).length).toBeLessThanOrEqual(5);
  expect(clock.now() - start).toBeLessThanOrEqual(6000);
});
