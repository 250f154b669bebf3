/** 위메프 keeps every promise. */
import { buyerOf } from '../../../local/malls/wemakeprice/buyer';
import { demoApiKey, demoUserId } from '../../../local/malls/wemakeprice/core/accounts';
import { createMall } from '../../../local/malls/wemakeprice/mall';
import type { ClaimApi, ClaimKind, ClaimOutcome, ClaimRef } from '../../../src/mall/port/claims';
import { partOf } from '../../../src/mall/port/mall';
import { wemakeprice } from '../../../src/mall/wemakeprice';
import { answered } from '../../helpers/fake-http';
import { httpTo } from '../../helpers/fake-http-mall';
import { shipment } from '../conformance/order-acts';
import type { Local, Opened, Prepared } from '../conformance/stage';
import { conformance } from '../conformance/stories';

/** What the writes of the other parts need of the mall. */
const inside = new WeakMap<Local, { mall: ReturnType<typeof createMall>; buyer: ReturnType<typeof buyerOf> }>();

const claimWrite =
  (kind: ClaimKind, work: (claims: ClaimApi, claim: ClaimRef) => ClaimOutcome) =>
  ({ mall, local }: Opened): Prepared => {
    const { buyer, mall: kept } = inside.get(local)!;
    const { bundleId: bundleNo } = local.place({ confirmed: true });
    const bundle = kept.state().bundles.find((each) => each.bundleNo === bundleNo)!;
    if (kind !== 'cancel') bundle.state = 'COMPLETE';
    const ask = { cancel: buyer.cancelRequest, return: buyer.returnGoods, exchange: buyer.exchangeGoods }[kind];
    const claimId = ask({ bundleNo }).claimBundleNo;
    return {
      work: (maybeSentAt) => work(partOf(mall, 'claims'), { claimId, kind, maybeSentAt }),
      stands: () => JSON.stringify(kept.state().claims),
    };
  };

const answerWrite =
  (kind: 'question' | 'urgent') =>
  ({ mall, local }: Opened): Prepared => {
    const { buyer, mall: kept } = inside.get(local)!;
    const askedAt = '2026-11-23 09:00:00';
    const inquiryId =
      kind === 'question'
        ? buyer.ask({ questionDate: askedAt }).qnaSeq
        : buyer.sendUrgent({ regDate: askedAt }).urgentSeq;
    const text = '내일 보내 드리겠습니다.';
    return {
      work: (maybeSentAt) => partOf(mall, 'inquiries').answer([{ kind, inquiryId, askedAt, text, maybeSentAt }])[0]!,
      stands: () => JSON.stringify([kept.state().questions, kept.state().urgentMessages]),
    };
  };

conformance({
  adapter: wemakeprice,
  fields: { userId: demoUserId, apiKey: demoApiKey },
  secrets: [demoApiKey],
  local(now) {
    const mall = createMall({ realTime: now });
    const buyer = buyerOf(mall);
    const http = httpTo(mall);
    const bundleOf = (bundleId: string) => mall.state().bundles.find(({ bundleNo }) => bundleNo === bundleId)!;
    const local: Local = {
      handle: (request) => http.fetchAll([request])[0]!,
      place({ lines = 1, confirmed = false } = {}) {
        const order = { options: lines, ...(confirmed ? { state: 'CONFIRM' as const } : {}) };
        const { bundleNo, orderOptionNos } = buyer.placeOrder(order);
        return { bundleId: bundleNo, lineIds: orderOptionNos };
      },
      cancelWhole(bundleId) {
        const { claimBundleNo } = buyer.cancelRequest({ bundleNo: bundleId });
        const body = JSON.stringify({ claimBundleNo, claimType: 'CANCEL' });
        const url = 'https://w-api.wemakeprice.com/claim/in/setClaimApprove';
        http.fetchAll([{ method: 'POST', url, headers: { apiKey: demoApiKey }, body }]);
      },
      wantCancel: (bundleId) => void buyer.cancelRequest({ bundleNo: bundleId }),
      standing: (bundleId) => {
        const { state, delivery, orderProduct } = bundleOf(bundleId);
        const options = orderProduct.flatMap(({ orderOption }) => orderOption.map(({ optionStatus }) => optionStatus));
        return [state, delivery.invoiceNo, delivery.scheduleShipDate, ...options].join(' ');
      },
    };
    inside.set(local, { mall, buyer });
    return local;
  },
  answers: { tooMany: answered(429, ''), wrongKey: answered(401, '') },
  lists: { fresh: 'new', sent: 'shipping' },
  writes: ({ url }) => url.includes('/in/'),
  spoil: (answer) =>
    answer.lost ? answer : { ...answer, body: answer.body.replace(/"bundleNo":("?)\d+\1/, '"bundleNo":""') },
  more: {
    '취소 승인': claimWrite('cancel', (claims, claim) => claims.approve([claim])[0]!),
    '취소 거절': claimWrite(
      'cancel',
      (claims, claim) => claims.reject([{ ...claim, reason: '이미 보냄', shipment }])[0]!,
    ),
    '반품 보류': claimWrite('return', (claims, claim) => claims.hold([{ ...claim, reason: '훼손' }])[0]!),
    '교환 수거요청': claimWrite('exchange', (claims, claim) => claims.requestPickup([{ ...claim, shipment }])[0]!),
    '상품문의의 답변': answerWrite('question'),
    '긴급알리미의 답변': answerWrite('urgent'),
  },
  reason: { reason: '품절' },
});
