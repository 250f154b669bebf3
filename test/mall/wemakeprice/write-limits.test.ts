import { bareDraft, fullDraft } from './full-draft';
import { openMall, start } from './open-mall';

const drafts = (count: number) => Array.from({ length: count }, (_, at) => bareDraft({ productCode: `${at}` }));
const tooMany = { status: 429, headers: { 'Retry-After': '7' } };
const setProduct = '/product/in/setProduct';

describe('쓰기를 시작해도 되는 시각', () => {
  it('그 시각이 되면 새로 시작하지 않고, 시간이 없었다고 한다', () => {
    const { listings, asked, products } = openMall({ writeUntil: start });
    expect(listings.createListings(drafts(2))).toMatchObject([
      { ok: false, why: 'unavailable', reason: expect.stringContaining('남은 시간이 없어') },
      { ok: false, why: 'unavailable' },
    ]);
    expect(asked()).toEqual([]);
    expect(products()).toEqual([]);
  });

  it('보내는 중에 그 시각이 되면 남은 것은 보내지 않는다', () => {
    const { listings, products } = openMall({ writeUntil: start + 1500, perSecond: 2 });
    const outcomes = listings.createListings(drafts(6));
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, true, false, false]);
    expect(products()).toHaveLength(4);
  });

  it('답을 잃은 것을 확인하는 일은 그 뒤에도 한다', () => {
    const { listings, buyer } = openMall({ writeUntil: start + 500 });
    buyer.faults({ path: setProduct, fault: { cut: 'after' } });
    expect(listings.createListings([bareDraft()])).toMatchObject([{ ok: true }]);
  });

  it('답을 적을 시간이 남지 않으면 되었는지도 묻지 않고 모른다고 한다', () => {
    const { listings, buyer, asked } = openMall({ confirmUntil: start + 500 });
    buyer.faults({ path: setProduct, fault: { cut: 'after' } });
    expect(listings.createListings([bareDraft()])).toMatchObject([{ ok: false, why: 'lost' }]);
    expect(asked()).toEqual(['setProduct']);
  });

  it('되읽어 보이지 않아도 다시 보내지 않고 모른다고 한다', () => {
    const { listings, buyer, count } = openMall({ writeUntil: start + 500 });
    buyer.faults({ path: setProduct, fault: { cut: 'before' } });
    expect(listings.createListings([bareDraft()])).toMatchObject([{ ok: false, why: 'lost' }]);
    expect(count('setProduct')).toBe(1);
  });

  it('읽기는 막지 않는다', () => {
    const { listings } = openMall({ writeUntil: start });
    expect(listings.findListings(['1'])).toEqual([{ ok: true, value: [] }]);
    expect(listings.shippingPolicies()).toHaveLength(1);
  });
});

describe('요청이 너무 많다는 답(429)', () => {
  it('하지 않았다는 말이므로, 기다렸다가 다시 보내고, 묻지는 않는다', () => {
    const { listings, buyer, asked, clock, products } = openMall();
    buyer.faults({ path: setProduct, fault: tooMany });
    expect(listings.createListings([bareDraft()])).toMatchObject([{ ok: true }]);
    expect(asked()).toEqual(['setProduct', 'setProduct']);
    expect(clock.now() - start).toBe(7000);
    expect(products()).toHaveLength(1);
  });

  it('쓰기를 시작해도 되는 시각보다 오래는 기다리지 않는다', () => {
    const { listings, buyer, clock, count } = openMall({ writeUntil: start + 5000 });
    buyer.faults({ path: setProduct, fault: tooMany });
    expect(() => listings.createListings([bareDraft()])).toThrow(expect.objectContaining({ kind: 'quota' }));
    expect([clock.now(), count('setProduct')]).toEqual([start, 1]);
  });

  it('하나도 받지 않으면 모두에게 걸리는 실패이다', () => {
    const { listings, buyer, products } = openMall();
    buyer.faults({ path: setProduct, times: 0, fault: tooMany });
    expect(() => listings.createListings(drafts(3))).toThrow(expect.objectContaining({ kind: 'quota' }));
    expect(products()).toEqual([]);
  });

  it('하나라도 받았으면 그 답을 잊지 않고, 나머지는 하지 못했다고 한다', () => {
    const { listings, buyer, products } = openMall();
    buyer.faults({ path: setProduct, skip: 1, times: 0, fault: tooMany });
    expect(listings.createListings(drafts(3))).toMatchObject([
      { ok: true },
      { ok: false, why: 'unavailable', reason: expect.stringContaining('429') },
      { ok: false, why: 'unavailable' },
    ]);
    expect(products()).toHaveLength(1);
  });

  it('답을 잃은 것을 확인하다 만나면, 된 것의 답을 잊지 않고 그것만 모른다고 한다', () => {
    const { listings, buyer } = openMall();
    buyer.faults([
      { path: setProduct, fault: { cut: 'after' } },
      { path: '/product/out/sellerProdCode', times: 0, fault: tooMany },
    ]);
    expect(listings.createListings(drafts(2))).toMatchObject([{ ok: false, why: 'lost' }, { ok: true }]);
  });
});

describe('키가 거절되면', () => {
  it.each(['createListings', 'changeStatuses', 'saveShippingPolicies'] as const)('%s은(는) 바로 멈춘다', (act) => {
    const { listings, buyer } = openMall();
    buyer.account({ userId: 'sbdc6678', act: 'suspend' });
    const work = {
      createListings: () => listings.createListings(drafts(20)),
      changeStatuses: () => listings.changeStatuses([{ listingId: '1', status: 'stopped' }]),
      saveShippingPolicies: () => listings.saveShippingPolicies([]),
    };
    expect(work[act]).toThrow(expect.objectContaining({ kind: 'auth' }));
    expect(buyer.requests().length).toBeLessThanOrEqual(5);
  });
});

it('1초에 정해진 수보다 많이 보내지 않는다', () => {
  const { listings, clock, buyer } = openMall();
  listings.createListings(Array.from({ length: 20 }, (_, at) => fullDraft({ productCode: `${at}` })));
  const seconds = buyer.requests().map(({ at }) => at);
  for (const second of new Set(seconds))
    expect(seconds.filter((each) => each === second).length).toBeLessThanOrEqual(5);
  expect(clock.now() - start).toBeLessThanOrEqual(6000);
});
