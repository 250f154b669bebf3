/** Answers of the mall in which something is missing, null, of another type, huge or nested: an outcome or a `MallError`, no more. */

import fc from 'fast-check';
import { buyerOf } from '../../../local/malls/wemakeprice/buyer';
import { demoApiKey, demoUserId } from '../../../local/malls/wemakeprice/core/accounts';
import { createMall } from '../../../local/malls/wemakeprice/mall';
import { recordCollected } from '../../../src/jobs/bundles/record-bundles';
import { type Mall, MallError, type WholeMall } from '../../../src/mall/port/mall';
import { wemakeprice } from '../../../src/mall/wemakeprice';
import type { Http, HttpAnswer } from '../../../src/ports';
import { isBlank } from '../../../src/sheet';
import { fakeClock } from '../../helpers/fake-clock';
import { nodeCrypto } from '../../helpers/fake-crypto';
import { httpTo } from '../../helpers/fake-http-mall';
import { orderContext } from '../../helpers/order-context';
import { fullDraft } from '../../mall/wemakeprice/full-draft';
import { longAgo } from '../../mall/wemakeprice/lost-answers';
import { type Tampering, tampered, tampering } from '../arbitrary-json';
import { demand, type Target, target } from '../target';

const NOW = Date.parse('2026-11-23T10:00:00+09:00');
const FROM = '2026-11-22 12:00:00';
const TO = '2026-11-23 10:00:00';

interface Shop {
  mall: WholeMall;
  bundleId: string;
  lineId: string;
  claimId: string;
  inquiryId: string;
}

type Change = (answer: HttpAnswer) => HttpAnswer;

/** A mall with orders, a claim, a question and a product; from then on each answer is changed. */
function openShop(change: Change): Shop {
  const clock = fakeClock(NOW);
  const local = createMall({ realTime: clock.now });
  const buyer = buyerOf(local);
  const { bundleNo: bundleId, orderOptionNos } = buyer.placeOrder({ state: 'CONFIRM', options: 2 });
  const delivered = buyer.placeOrder({ state: 'COMPLETE' });
  const { claimBundleNo: claimId } = buyer.exchangeGoods({ bundleNo: delivered.bundleNo });
  buyer.cancelRequest({ bundleNo: bundleId, orderOptionNos: orderOptionNos.slice(1) });
  const { qnaSeq: inquiryId } = buyer.ask({ question: '언제 오나요' });
  buyer.sendUrgent({});
  buyer.postNotice({ title: '점검' });
  const honest = httpTo(local);
  const http: Http = { fetchAll: (requests) => honest.fetchAll(requests).map(change) };
  const mall = wemakeprice.open({
    account: { sellerId: demoUserId, fields: { userId: demoUserId, apiKey: demoApiKey } },
    ...{ http, clock, crypto: nodeCrypto, pace: wemakeprice.pace(clock, 5), retryUntil: NOW + 60_000 },
  });
  return { mall, bundleId, lineId: orderOptionNos[0] ?? '', claimId, inquiryId };
}

const parcel = { way: 'parcel', courier: 'CJ대한통운', trackingNumber: '612345670001' } as const;

/** What jobs ask of a mall. */
const asks: Readonly<Record<string, (shop: Shop) => unknown>> = {
  collectOrders: ({ mall }) =>
    mall.collectOrders([...mall.orderWindows('confirmed', FROM, TO), ...mall.orderWindows('delivered', FROM, TO)]),
  readBundles: ({ mall, bundleId }) => mall.readBundles([bundleId]),
  testAccount: ({ mall }) => mall.testAccount(),
  confirmOrders: ({ mall, bundleId }) => mall.orders.confirmOrders([{ bundleId }]),
  dispatch: ({ mall, bundleId }) => mall.orders.dispatch([{ bundleId, shipment: parcel, maybeSentAt: longAgo }]),
  changeTrackingNumbers: ({ mall, bundleId }) => mall.orders.changeTrackingNumbers([{ bundleId, ...parcel }]),
  cancelLines: ({ mall, bundleId, lineId }) => mall.orders.cancelLines([{ bundleId, lineId, reason: '품절' }]),
  openCancels: ({ mall }) => mall.orders.openCancels(FROM, TO),
  collectClaims: ({ mall }) =>
    mall.claims.collect(mall.claims.lists.slice(0, 4).flatMap((list) => mall.claims.windows(list, FROM, TO))),
  readClaims: ({ mall, claimId }) => mall.claims.read([{ claimId, kind: 'cancel' }]),
  requestPickup: ({ mall, claimId }) => mall.claims.requestPickup([{ claimId, kind: 'exchange', shipment: parcel }]),
  collectInquiries: ({ mall }) =>
    mall.inquiries.collect(mall.inquiries.kinds.flatMap((kind) => mall.inquiries.windows(kind, FROM, TO))),
  answer: ({ mall, inquiryId }) =>
    mall.inquiries.answer([
      { kind: 'question', inquiryId, askedAt: TO, text: '오늘 보내 드립니다. 감사합니다.', maybeSentAt: longAgo },
    ]),
  notices: ({ mall }) => mall.inquiries.notices(FROM, TO),
  categories: ({ mall }) => mall.listings.categories(),
  noticeGroups: ({ mall }) => mall.listings.noticeGroups(),
  brands: ({ mall }) => mall.listings.brands('나이키'),
  shippingPolicies: ({ mall }) => mall.listings.shippingPolicies(),
  createListings: ({ mall }) => mall.listings.createListings([fullDraft()]),
  findListings: ({ mall }) => mall.listings.findListings(['202611230000001']),
};

const whole = fc.constantFrom<unknown>(
  '',
  '<html>점검 중</html>',
  'null',
  '[]',
  '{',
  '[[[[',
  `\ufeff{}`,
  '"글"',
  '['.repeat(20_000),
  '{"a":'.repeat(20_000),
);

interface Case {
  ask: string;
  tamperings: Tampering[];
  body: unknown;
  status: number;
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  ask: fc.constantFrom(...Object.keys(asks)),
  tamperings: fc.array(tampering, { minLength: 1, maxLength: 3 }),
  body: fc.option(whole, { nil: undefined, freq: 12 }),
  status: fc.constantFrom(200, 200, 200, 200, 200, 200, 200, 200, 201, 204, 302, 400, 404, 429, 500),
});

const changeOf =
  ({ tamperings, body, status }: Case): Change =>
  (answer) => {
    if (answer.lost) return answer;
    const changed = JSON.stringify(tampered(JSON.parse(answer.body), tamperings)) ?? '';
    return { ...answer, status, body: body === undefined ? changed : String(body) };
  };

/** A bundle that was read must be fit for the sheet: texts are texts, numbers are numbers, and it has its number. */
function record(mall: Mall, given: unknown): void {
  if (!Array.isArray(given)) return;
  const bundles = (given as ReturnType<Mall['collectOrders']>).flatMap((outcome) =>
    outcome.ok ? outcome.value.bundles : [],
  );
  const { context, orders } = orderContext(mall, {});
  recordCollected(context, bundles);
  const lines = new Set(bundles.flatMap((bundle) => bundle.lines.map(({ lineId }) => lineId)));
  demand(orders().length === lines.size, `주문 ${lines.size}줄이 ${orders().length}행이 되었습니다.`);
  for (const { lineId, bundleId, quantity } of orders()) {
    demand(!isBlank(lineId ?? '') && !isBlank(bundleId ?? ''), '번호가 없는 행이 있습니다.');
    demand(quantity === undefined || Number.isFinite(quantity), '수량이 숫자가 아닙니다.');
  }
}

const anyAnswer = target('위메프의 답', 100, anyCase, (one) => {
  const shop = openShop(changeOf(one));
  try {
    const given = asks[one.ask]?.(shop);
    demand(!JSON.stringify(given ?? '').includes(demoApiKey.slice(0, 16)), '인증키가 값에 있습니다.');
    if (one.ask === 'collectOrders') record(shop.mall, given);
  } catch (error) {
    if (!(error instanceof MallError)) throw error;
    demand(/[가-힣]/.test(error.userMessage), '판매자가 읽을 말이 없습니다.');
  }
});

export const answerTargets: readonly Target[] = [anyAnswer];
