import type { WriteOutcome } from '../../../src/mall/port/listings';
import { bareDraft, fullDraft, policyId } from './full-draft';
import { openDesk } from './listing-desk';
import { longAgo, testLostAnswers } from './lost-answers';

type Desk = ReturnType<typeof openDesk>;

interface Act {
  path: string;
  /** What reads back, and how many such reads come before the write. */
  proof: string;
  readsBefore: number;
  /** Gives the write; what it needs is there then. */
  prepare(desk: Desk): () => WriteOutcome<unknown>;
  /** What the write changes, as it stands at the mall. */
  shown(desk: Desk): unknown;
  undone: unknown;
  done: unknown;
}

const product = '/product/out/getProduct';
const byCode = '/product/out/sellerProdCode/getProductList';
const policies = '/product/out/getSellerShipPolicy';
const draft = fullDraft();
const onlyProduct = ({ products, read }: Desk) => products().map(({ productNo }) => read(productNo).draft);
const made = (work: (desk: Desk, listingId: string) => WriteOutcome<unknown>) => (desk: Desk) => {
  const listingId = desk.made(draft);
  desk.buyer.forgetRequests();
  return () => work(desk, listingId);
};

const newSale = { ...draft.sale, price: 200_000 };
const newOptions = { ...draft.options!, rows: draft.options!.rows.map((row) => ({ ...row, stock: 1 })) };
const manualPolicy = (desk: Desk) => desk.desk.shippingPolicies().find((policy) => policy.policyId === policyId)!;

const acts: Record<string, Act> = {
  '상품 등록': {
    path: '/product/in/setProduct',
    proof: byCode,
    readsBefore: 0,
    prepare: (desk) => () => desk.desk.createListings([draft])[0]!,
    shown: onlyProduct,
    undone: [],
    done: [draft],
  },
  '상품 수정': {
    path: '/product/in/setProduct',
    proof: product,
    readsBefore: 1,
    prepare: made(
      ({ desk }, listingId) =>
        desk.updateListings([{ listingId, draft: bareDraft({ brand: '쿠쿠', maker: 'LG전자' }) }])[0]!,
    ),
    shown: onlyProduct,
    undone: [draft],
    done: [bareDraft({ brand: '쿠쿠', maker: 'LG전자' })],
  },
  '가격 수정': {
    path: '/product/in/setProductSale',
    proof: product,
    readsBefore: 1,
    prepare: made(({ desk }, listingId) => desk.changeSales([{ listingId, sale: newSale }])[0]!),
    shown: onlyProduct,
    undone: [draft],
    done: [fullDraft({ sale: newSale })],
  },
  '재고 수정': {
    path: '/product/in/setProductOption',
    proof: product,
    readsBefore: 1,
    prepare: made(({ desk }, listingId) => desk.changeStocks([{ ...draft, listingId, options: newOptions }])[0]!),
    shown: onlyProduct,
    undone: [draft],
    done: [fullDraft({ options: newOptions })],
  },
  판매중지: {
    path: '/product/in/setProductStatus',
    proof: product,
    readsBefore: 0,
    prepare: made(({ desk }, listingId) => desk.changeStatuses([{ listingId, status: 'stopped' }])[0]!),
    shown: ({ products }) => products().map(({ productStatus }) => productStatus),
    undone: ['A'],
    done: ['S'],
  },
  '배송정보 등록': {
    path: '/product/in/setSellerShipPolicy',
    proof: policies,
    readsBefore: 1,
    prepare: (desk) => {
      const { policyId: _, ...fresh } = manualPolicy(desk);
      return () => desk.desk.saveShippingPolicies([{ ...fresh, name: '새 배송정보' }])[0]!;
    },
    shown: ({ mall }) => mall.state().policies.map(({ shipPolicyName }) => shipPolicyName),
    undone: ['위메프 테스트'],
    done: ['위메프 테스트', '새 배송정보'],
  },
  '배송정보 수정': {
    path: '/product/in/setSellerShipPolicy',
    proof: policies,
    readsBefore: 1,
    prepare: (desk) => {
      const policy = manualPolicy(desk);
      return () => desk.desk.saveShippingPolicies([{ ...policy, returnFee: 5000 }])[0]!;
    },
    shown: ({ mall }) => mall.state().policies.map(({ claimShipFee }) => claimShipFee),
    undone: [2500],
    done: [5000],
  },
};

function play(act: Act) {
  const desk = openDesk();
  const work = act.prepare(desk);
  desk.buyer.forgetRequests();
  const writes = () => desk.buyer.requests().filter(({ path }) => path === act.path).length;
  const failReads = (times = 0) =>
    desk.buyer.faults({ path: act.proof, skip: act.readsBefore, times, fault: { cut: 'before' } });
  return { ...desk, work, writes, failReads, shown: () => act.shown(desk) };
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
    const { desk, buyer, products } = openDesk();
    buyer.faults([
      { path: '/product/in/setProduct', fault: { cut } },
      { path: byCode, times: 0, fault: { cut: 'before' } },
    ]);
    expect(desk.createListings([draft])).toMatchObject([{ ok: false, why: 'lost' }]);
    buyer.clearFaults();
    expect(desk.createListings([{ ...draft, maybeSentAt: longAgo }])).toMatchObject([
      { ok: true, value: { differs: false } },
    ]);
    expect(products()).toHaveLength(1);
  });

  it('같은 상품코드의 다른 상품이 전부터 있었으면 만들지 않고 그 번호를 주며, 내용이 다르다고 한다', () => {
    const { desk, buyer, products, made } = openDesk();
    const listingId = made(bareDraft());
    buyer.faults({ path: '/product/in/setProduct', fault: { cut: 'before' } });
    expect(desk.createListings([draft])).toEqual([{ ok: true, value: { listingId, differs: true } }]);
    expect(products()).toHaveLength(1);
  });

  it('여럿 가운데 잃은 것만 묻고, 나머지는 그대로이다', () => {
    const { desk, buyer, products, count } = openDesk();
    buyer.faults([
      { path: '/product/in/setProduct', skip: 1, fault: { cut: 'before' } },
      { path: '/product/in/setProduct', skip: 2, fault: { cut: 'after' } },
    ]);
    const drafts = Array.from({ length: 5 }, (_, at) => bareDraft({ productCode: `${at}` }));
    expect(desk.createListings(drafts).map((outcome) => outcome.ok || outcome.why)).toEqual([
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
