import fc from 'fast-check';
import type { ShippingPolicy } from '../../../src/mall/port/listings';
import { gotten, openMall } from './open-mall';

const address = { zip: '07997', address: '서울특별시 양천구 목동동로 309', detail: '4층' };

function policyOf(changes: Partial<ShippingPolicy> = {}): ShippingPolicy {
  return {
    name: '묶음 조건부',
    method: 'parcel',
    bundling: 'seller',
    feeKind: 'conditional',
    fee: 3000,
    freeFrom: 50_000,
    area: 'whole',
    jejuFee: 4000,
    remoteFee: 5000,
    payment: 'prepaid',
    returnFee: 3500,
    release: address,
    returnTo: { zip: '06164', address: '서울특별시 강남구 삼성로 1', detail: '창고' },
    releaseDays: 1,
    releaseHour: 14,
    holidays: 'eveExcludedToo',
    ...changes,
  };
}

/** Any policy that keeps to the contract's conditions. */
const anyPolicy: fc.Arbitrary<ShippingPolicy> = fc
  .record({
    policy: fc.record({
      name: fc.string({ minLength: 1, maxLength: 20 }).filter((name) => name.trim() !== ''),
      method: fc.constantFrom('parcel', 'direct', 'post', 'overseasParcel', 'overseasDirect'),
      bundling: fc.constantFrom('product', 'seller'),
      returnFee: fc.nat(9_999_999),
      holidays: fc.constantFrom('excluded', 'eveExcludedToo', 'included'),
    }),
    cost: fc.oneof(
      fc.record({ feeKind: fc.constant('free' as const), payment: fc.constantFrom('prepaid' as const, 'collect') }),
      fc.record({
        feeKind: fc.constant('paid' as const),
        fee: fc.integer({ min: 1, max: 9_999_999 }),
        payment: fc.constantFrom('prepaid' as const, 'collect'),
      }),
      fc.record({
        feeKind: fc.constant('conditional' as const),
        fee: fc.integer({ min: 1, max: 9_999_999 }),
        freeFrom: fc.integer({ min: 1, max: 9_999_999 }),
        payment: fc.constant('prepaid' as const),
      }),
    ),
    area: fc.oneof(
      fc.record({ area: fc.constant('withoutRemote' as const) }),
      fc.record(
        { area: fc.constant('whole' as const), jejuFee: fc.nat(9_999_999), remoteFee: fc.nat(9_999_999) },
        { requiredKeys: ['area'] },
      ),
    ),
    release: fc.oneof(
      fc.record({ releaseDays: fc.integer({ min: 2, max: 15 }) }),
      fc.record({ releaseDays: fc.constant(1), releaseHour: fc.integer({ min: 1, max: 24 }) }),
    ),
    place: fc.record({
      zip: fc.stringMatching(/^[0-9]{5}$/),
      address: fc.string({ minLength: 1, maxLength: 200 }),
      detail: fc.string({ maxLength: 200 }),
    }),
  })
  .map(({ policy, cost, area, release, place }): ShippingPolicy => {
    return { ...policy, ...cost, ...area, ...release, release: place, returnTo: address };
  });

describe('위메프 배송정보', () => {
  it('메뉴얼의 배송정보를 읽는다', () => {
    expect(openMall().listings.shippingPolicies()).toEqual([
      {
        policyId: '1242954',
        name: '위메프 테스트',
        method: 'parcel',
        bundling: 'product',
        feeKind: 'free',
        area: 'whole',
        jejuFee: 3500,
        remoteFee: 3500,
        payment: 'prepaid',
        returnFee: 2500,
        release: address,
        returnTo: address,
        releaseDays: 2,
        holidays: 'excluded',
      },
    ]);
  });

  it('계약을 지킨 배송정보는 무엇이든 그대로 갔다가 돌아오고, 고쳐도 그렇다', () => {
    fc.assert(
      fc.property(anyPolicy, anyPolicy, (first, second) => {
        const { listings, mall } = openMall();
        const { policyId } = gotten(listings.saveShippingPolicies([first])[0]!);
        expect(listings.shippingPolicies()[1]).toEqual({ policyId, ...first });
        const changed = { ...second, policyId, bundling: first.bundling };
        expect(listings.saveShippingPolicies([changed])).toEqual([{ ok: true, value: { policyId } }]);
        expect(listings.shippingPolicies()[1]).toEqual(changed);
        expect(mall.state().policies).toHaveLength(2);
      }),
    );
  });

  it('여럿을 보내면 하나에 하나씩 차례로 번호를 준다', () => {
    const { listings } = openMall({ perSecond: 2 });
    const names = ['가', '나', '다'];
    const ids = listings
      .saveShippingPolicies(names.map((name) => policyOf({ name })))
      .map((each) => gotten(each).policyId);
    const saved = listings.shippingPolicies().map(({ policyId, name }) => [policyId, name]);
    expect(saved.slice(1)).toEqual(names.map((name, at) => [ids[at], name]));
  });

  it('도로명주소가 그대로이면 위메프에 있는 지번주소도 그대로 두고, 바뀌면 같이 바꾼다', () => {
    const { listings, mall } = openMall();
    const [policy] = listings.shippingPolicies();
    const moved = { zip: '06164', address: '서울특별시 강남구 삼성로 1', detail: '2층' };
    listings.saveShippingPolicies([{ ...policy!, returnFee: 3000, returnTo: moved }]);
    expect(mall.state().policies[0]).toMatchObject({
      claimShipFee: 3000,
      releaseAddress1: '서울특별시 양천구 목동 917-6',
      returnRoadAddress1: moved.address,
      returnAddress1: moved.address,
      returnAddress2: moved.detail,
    });
  });

  it('고른 것과 함께 쓸 수 없는 금액과 시간은 보내지 않는다', () => {
    const { listings, sent } = openMall();
    const outcome = listings.saveShippingPolicies([
      policyOf({ feeKind: 'free', area: 'withoutRemote', releaseDays: 3, payment: 'collect' }),
    ]);
    expect(outcome).toMatchObject([{ ok: true }]);
    const body = sent('setSellerShipPolicy');
    const without = ['shipFee', 'freeCondition', 'jejuShipFee', 'islandMountainShipFee', 'releaseTime', 'shipPolicyNo'];
    for (const name of without) expect(body).not.toHaveProperty(name);
  });

  it.each<[string, Partial<ShippingPolicy>, string]>([
    ['배송유형을 바꾸면', { policyId: '1242954' }, '배송유형은 변경할 수 없습니다.'],
    ['없는 번호이면', { policyId: '77' }, '존재하지 않는 배송정보입니다.'],
    ['조건부 무료가 착불이면', { payment: 'collect' }, '조건부무료는 선결제만 가능합니다.'],
    ['우편번호가 4자리이면', { release: { ...address, zip: '7997' } }, '출고지 우편번호는 숫자 5자리로 입력해 주세요.'],
    ['출고기한이 16일이면', { releaseDays: 16 }, '출고기한은 1에서 15 사이의 정수로 입력해 주세요.'],
    ['이름이 없으면', { name: '' }, '배송정보명을 입력해 주세요.'],
  ])('%s 위메프의 말로 거절된다', (_, change, sentence) => {
    const { listings, mall } = openMall();
    const before = structuredClone(mall.state().policies);
    expect(listings.saveShippingPolicies([policyOf(change)])).toEqual([
      { ok: false, why: 'refused', reason: `위메프가 거절했습니다: ${sentence}` },
    ]);
    expect(mall.state().policies).toEqual(before);
  });

  it('같은 이름의 배송정보가 전부터 있어도, 답을 잃은 새 것을 그것으로 여기지 않는다', () => {
    const { listings, buyer } = openMall();
    buyer.faults({ path: '/product/in/setSellerShipPolicy', fault: { cut: 'before' } });
    expect(listings.saveShippingPolicies([policyOf({ name: '위메프 테스트' })])).toMatchObject([
      { ok: false, why: 'lost' },
    ]);
    expect(listings.shippingPolicies()).toHaveLength(1);
  });

  it('목록을 읽지 못하면 아무것도 보내지 않고 까닭을 말한다', () => {
    const { listings, buyer, count } = openMall();
    buyer.faults({ path: '/product/out/getSellerShipPolicy', times: 0, fault: { status: 503 } });
    expect(() => listings.saveShippingPolicies([policyOf()])).toThrow(expect.objectContaining({ kind: 'unavailable' }));
    expect(() => listings.shippingPolicies()).toThrow(expect.objectContaining({ kind: 'unavailable' }));
    expect(count('setSellerShipPolicy')).toBe(0);
  });
});
