import fc from 'fast-check';
import type { Fault } from '../../../local/malls/wemakeprice/troubles/faults';
import type { ListingApi } from '../../../src/mall/port/listings';
import { MallError } from '../../../src/mall/port/mall';
import { wemakeprice } from '../../../src/mall/wemakeprice';
import type { HttpAnswer } from '../../../src/ports';
import { fakeClock } from '../../helpers/fake-clock';
import { nodeCrypto } from '../../helpers/fake-crypto';
import { answered, lost } from '../../helpers/fake-http';
import { anyDraft } from './arbitrary-draft';
import { fullDraft } from './full-draft';
import { longAgo } from './lost-answers';
import { gotten, openMall, start } from './open-mall';

const apiKey = '0123456789abcdef'.repeat(6);

const usualFaults: Fault[] = [
  { cut: 'before' },
  { cut: 'after' },
  { status: 503 },
  { status: 500, html: true, when: 'after' },
  { status: 429, headers: { 'Retry-After': '1' } },
];

describe('무엇이든', () => {
  it('규칙을 지킨 상품은 그대로 갔다가 그대로 읽힌다', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { made, read, products } = openMall();
        expect(read(made(draft)).draft).toEqual(draft);
        expect(products()).toHaveLength(1);
      }),
    );
  });

  it('어떤 상품이든 다른 상품으로 고치면 그 상품으로 읽히고, 브랜드와 제조사의 빈칸만 전의 것으로 남는다', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (first, second) => {
        const { listings, made, read, products } = openMall();
        const listingId = made(first);
        gotten(listings.updateListings([{ listingId, draft: second }])[0]!);
        const names = { brand: second.brand || first.brand, maker: second.maker || first.maker };
        expect(read(listingId).draft).toEqual({ ...second, ...names });
        expect(products()).toHaveLength(1);
      }),
    );
  });

  it('답을 어떻게 잃어도, 모르는 것을 다시 물어 가며 되풀이하면 위메프에는 상품마다 하나씩만 있다', () => {
    const rule = (path: string, ...faults: Fault[]) =>
      fc.record({
        path: fc.constant(path),
        skip: fc.nat(6),
        times: fc.integer({ min: 1, max: 4 }),
        fault: fc.constantFrom(...usualFaults, ...faults),
      });
    const fault = fc.oneof(
      // A read that falsely says "nothing there" could not be told from a true one, so only writes lose their number.
      rule('/product/in/setProduct', { emptyArrayForData: true }),
      rule('/product/out/sellerProdCode'),
      rule('/product'),
    );
    const codes = ['1', '2', '3', '4', '5', '6'];
    fc.assert(
      fc.property(fc.array(fault, { maxLength: 6 }), (faults) => {
        const { listings, buyer, products } = openMall({ perSecond: 3 });
        buyer.faults(faults);
        const open = new Map(codes.map((code) => [code, false]));
        for (let turn = 0; turn < 30 && open.size > 0; turn += 1) runOnce(listings, open);
        expect(open.size).toBe(0);
        expect(
          products()
            .map(({ etc }) => etc.sellerProdCode)
            .sort(),
        ).toEqual(codes);
      }),
    );
  });

  it('어떤 답이 와도 멈추지 않고, 한 것마다 결과가 있으며, 말에 키가 들어가지 않는다', () => {
    const part = fc.oneof(fc.jsonValue(), fc.constant([]));
    const data = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom('productNo', 'returnKey', 'returnMsg', 'basic', 'sale', 'option', 'etc'), part),
      fc.record({
        productNo: fc.constant(1),
        basic: part,
        sale: part,
        detail: part,
        option: part,
        noticeList: part,
        etc: part,
      }),
      fc.array(
        fc.record({ shipPolicyNo: part, groupNoticeNo: part, noticeList: part, brandNo: part, productNo: part }),
        { maxLength: 3 },
      ),
    );
    const answer = fc
      .tuple(fc.integer({ min: 100, max: 599 }), data)
      .chain(([code, any]) =>
        fc.constantFrom(
          answered(200, JSON.stringify({ resultCode: 200, data: any })),
          answered(200, JSON.stringify({ resultCode: code, data: any, error: `${apiKey} ${JSON.stringify(any)}` })),
          answered(code, JSON.stringify(any)),
          lost,
        ),
      );
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 5 }), (answers) => {
        for (const message of everyAct(answers)) expect(message).not.toContain(apiKey.slice(0, 32));
      }),
    );
  });
});

/** One run of a job: sends what is open, asks first where an answer was lost, and forgets what is done. */
function runOnce(listings: ListingApi, open: Map<string, boolean>): void {
  const drafts = [...open].map(([productCode, maybeSent]) => ({
    ...fullDraft({ productCode }),
    ...(maybeSent ? { maybeSentAt: longAgo } : {}),
  }));
  // A job marks its rows before it sends them, so a throw leaves them as maybe sent.
  for (const code of open.keys()) open.set(code, true);
  try {
    listings.createListings(drafts).forEach((outcome, at) => {
      const code = drafts[at]!.productCode;
      if (outcome.ok) open.delete(code);
      else open.set(code, outcome.why === 'lost');
    });
  } catch (error) {
    if (!(error instanceof MallError)) throw error;
  }
}

/** What every act of the listings says when the mall answers so, one answer after another and round again. */
function everyAct(answers: readonly HttpAnswer[]): string[] {
  let turn = 0;
  const http = { fetchAll: (requests: readonly unknown[]) => requests.map(() => answers[turn++ % answers.length]!) };
  const account = { sellerId: 'seller', fields: { userId: 'seller', apiKey } };
  const connection = {
    account,
    http,
    clock: fakeClock(start),
    pace: wemakeprice.pace(fakeClock(start), 5),
    crypto: nodeCrypto,
    retryUntil: start + 60_000,
  };
  const { listings } = wemakeprice.open(connection);
  const draft = fullDraft();
  const { sale, options, textOptions, stock } = draft;
  const acts: (() => readonly unknown[])[] = [
    listings.categories,
    listings.noticeGroups,
    () => listings.brands('가'),
    () => listings.makers('가'),
    listings.shippingPolicies,
    () => one(listings.createListings([draft])),
    () => one(listings.createListings([{ ...draft, notices: [], maybeSentAt: longAgo }])),
    () => one(listings.updateListings([{ listingId: '1', draft: { ...draft, notices: [] } }])),
    () => one(listings.changeSales([{ listingId: '1', sale }])),
    () => one(listings.changeStatuses([{ listingId: '1', status: 'stopped' }])),
    () => one(listings.changeStocks([{ listingId: '1', options, textOptions, stock }])),
    () => one(listings.readListings(['1'])),
    () => one(listings.findListings(['1'])),
    () => listings.shippingPolicies().flatMap((policy) => one(listings.saveShippingPolicies([policy]))),
  ];
  return acts.map((act) => {
    try {
      return JSON.stringify(act());
    } catch (error) {
      expect(error).toBeInstanceOf(MallError);
      return (error as MallError).userMessage;
    }
  });
}

function one<T>(outcomes: readonly T[]): readonly T[] {
  expect(outcomes).toHaveLength(1);
  return outcomes;
}
