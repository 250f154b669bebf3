import type { WriteOutcome } from '../../../src/mall/port/listings';
import { bareDraft, fullDraft, policyId } from './full-draft';
import { longAgo, testLostAnswers } from './lost-answers';
import { openMall } from './open-mall';

type OpenedMall = ReturnType<typeof openMall>;

interface Act {
  path: string;
  /** What reads back, and how many such reads come before the write. */
  proof: string;
  readsBefore: number;
  /** Gives the write; what it needs is there then. */
  prepare(opened: OpenedMall): () => WriteOutcome<unknown>;
  /** What the write changes, as it stands at the mall. */
  shown(opened: OpenedMall): unknown;
  undone: unknown;
  done: unknown;
}

const product = '/product/out/getProduct';
const byCode = '/product/out/sellerProdCode/getProductList';
const policies = '/product/out/getSellerShipPolicy';
const draft = fullDraft();
const onlyProduct = ({ products, read }: OpenedMall) => products().map(({ productNo }) => read(productNo).draft);
const made = (work: (opened: OpenedMall, listingId: string) => WriteOutcome<unknown>) => (opened: OpenedMall) => {
  const listingId = opened.made(draft);
  opened.buyer.forgetRequests();
  return () => work(opened, listingId);
};

const newSale = { ...draft.sale, price: 200_000 };
const newOptions = { ...draft.options!, rows: draft.options!.rows.map((row) => ({ ...row, stock: 1 })) };
const manualPolicy = (opened: OpenedMall) =>
  opened.listings.shippingPolicies().find((policy) => policy.policyId === policyId)!;

const acts: Record<string, Act> = {
  '상품 등록': {
    path: '/product/in/setProduct',
    proof: byCode,
    readsBefore: 0,
    prepare: (opened) => () => opened.listings.createListings([draft])[0]!,
    shown: onlyProduct,
    undone: [],
    done: [draft],
  },
  '상품 수정': {
    path: '/product/in/setProduct',
    proof: product,
    readsBefore: 1,
    prepare: made(
      ({ listings }, listingId) =>
        listings.updateListings([{ listingId, draft: bareDraft({ brand: '쿠쿠', maker: 'LG전자' }) }])[0]!,
    ),
    shown: onlyProduct,
    undone: [draft],
    done: [bareDraft({ brand: '쿠쿠', maker: 'LG전자' })],
  },
  '가격 수정': {
    path: '/product/in/setProductSale',
    proof: product,
    readsBefore: 1,
    prepare: made(({ listings }, listingId) => listings.changeSales([{ listingId, sale: newSale }])[0]!),
    shown: onlyProduct,
    undone: [draft],
    done: [fullDraft({ sale: newSale })],
  },
  '재고 수정': {
    path: '/product/in/setProductOption',
    proof: product,
    readsBefore: 1,
    prepare: made(
      ({ listings }, listingId) => listings.changeStocks([{ ...draft, listingId, options: newOptions }])[0]!,
    ),
    shown: onlyProduct,
    undone: [draft],
    done: [fullDraft({ options: newOptions })],
  },
  판매중지: {
    path: '/product/in/setProductStatus',
    proof: product,
    readsBefore: 0,
    prepare: made(({ listings }, listingId) => listings.changeStatuses([{ listingId, status: 'stopped' }])[0]!),
    shown: ({ products }) => products().map(({ productStatus }) => productStatus),
    undone: ['A'],
    done: ['S'],
  },
  '배송정보 등록': {
    path: '/product/in/setSellerShipPolicy',
    proof: policies,
    readsBefore: 1,
    prepare: (opened) => {
      const { policyId: _, ...fresh } = manualPolicy(opened);
      return () => opened.listings.saveShippingPolicies([{ ...fresh, name: '새 배송정보' }])[0]!;
    },
    shown: ({ mall }) => mall.state().policies.map(({ shipPolicyName }) => shipPolicyName),
    undone: ['위메프 테스트'],
    done: ['위메프 테스트', '새 배송정보'],
  },
  '배송정보 수정': {
    path: '/product/in/setSellerShipPolicy',
    proof: policies,
    readsBefore: 1,
    prepare: (opened) => {
      const policy = manualPolicy(opened);
      return () => opened.listings.saveShippingPolicies([{ ...policy, returnFee: 5000 }])[0]!;
    },
    shown: ({ mall }) => mall.state().policies.map(({ claimShipFee }) => claimShipFee),
    undone: [2500],
    done: [5000],
  },
};

function play(act: Act) {
  const opened = openMall();
  const work = act.prepare(opened);
  opened.buyer.forgetRequests();
  const writes = () => opened.buyer.requests().filter(({ path }) => path === act.path).length;
  const failReads = (times = 0) =>
    opened.buyer.faults({ path: act.proof, skip: act.readsBefore, times, fault: { cut: 'before' } });
  return { ...opened, work, writes, failReads, shown: () => act.shown(opened) };
}

describe.each(Object.entries(acts))('%s의 답을 잃으면 위메프에 물어 확인한다', (_, act) => {
  testLostAnswers(act, () => play(act));

  it('다시 묻는 것은 답이 올 때까지 몇 번 묻는다', () => {
    const { work, buyer, shown, failReads } = play(act);
    buyer.faults({ path: act.path, fault: { cut: 'after' } });
    failReads(2);
    expect(work()).toMatchObject({ ok: true });
    expect(shown()).toEqual(act.done);
  });

  it('위메프가 다른 주소로 보내면 따라가지 않고, 되었는지 모른다고 한다', () => {
    const { work, buyer, writes, shown } = play(act);
    buyer.faults({ path: act.path, fault: { redirectTo: 'https://example.com' } });
    expect(work()).toMatchObject({ ok: false, why: 'lost', reason: expect.stringContaining('다른 주소') });
    expect(writes()).toBe(1);
    expect(shown()).toEqual(act.undone);
  });

  it('글자로 온 결과 코드도 된 것이다', () => {
    const { work, buyer, writes, shown } = play(act);
    buyer.faults({ path: act.path, fault: { resultCodeAsString: true } });
    expect(work()).toMatchObject({ ok: true });
    expect(writes()).toBe(1);
    expect(shown()).toEqual(act.done);
  });
});

describe('답을 잃은 상품 등록', () => {
  it.each(['before', 'after'] as const)('모르는 채로 끝났어도(%s) 다음에 먼저 물어 위메프에는 하나만 있다', (cut) => {
    const { listings, buyer, products } = openMall();
    buyer.faults([
      { path: '/product/in/setProduct', fault: { cut } },
      { path: byCode, times: 0, fault: { cut: 'before' } },
    ]);
    expect(listings.createListings([draft])).toMatchObject([{ ok: false, why: 'lost' }]);
    buyer.clearFaults();
    expect(listings.createListings([{ ...draft, maybeSentAt: longAgo }])).toMatchObject([
      { ok: true, value: { differs: false } },
    ]);
    expect(products()).toHaveLength(1);
  });

  it('같은 상품코드의 다른 상품이 전부터 있었으면 만들지 않고 그 번호를 주며, 내용이 다르다고 한다', () => {
    const { listings, buyer, products, made } = openMall();
    const listingId = made(bareDraft());
    buyer.faults({ path: '/product/in/setProduct', fault: { cut: 'before' } });
    expect(listings.createListings([draft])).toEqual([{ ok: true, value: { listingId, differs: true } }]);
    expect(products()).toHaveLength(1);
  });

  it('여럿 가운데 잃은 것만 묻고, 나머지는 그대로이다', () => {
    const { listings, buyer, products, count } = openMall();
    buyer.faults([
      { path: '/product/in/setProduct', skip: 1, fault: { cut: 'before' } },
      { path: '/product/in/setProduct', skip: 2, fault: { cut: 'after' } },
    ]);
    const drafts = Array.from({ length: 5 }, (_, at) => bareDraft({ productCode: `${at}` }));
    expect(listings.createListings(drafts).map((outcome) => outcome.ok || outcome.why)).toEqual([
      ...[true, 'lost', true, true, true],
    ]);
    expect(
      products()
        .map(({ etc }) => etc.sellerProdCode)
        .sort(),
    ).toEqual(['0', '2', '3', '4']);
    expect([count('setProduct'), count('getProductList')]).toEqual([5, 2]);
  });
});
