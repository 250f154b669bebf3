/** 위메프 keeps every promise. */
import { buyerOf } from '../../../local/malls/wemakeprice/buyer';
import { demoApiKey, demoUserId } from '../../../local/malls/wemakeprice/core/accounts';
import { createMall } from '../../../local/malls/wemakeprice/mall';
import { wemakeprice } from '../../../src/mall/wemakeprice';
import { answered } from '../../helpers/fake-http';
import { httpTo } from '../../helpers/fake-http-mall';
import { conformance } from '../conformance/stories';

conformance({
  adapter: wemakeprice,
  fields: { userId: demoUserId, apiKey: demoApiKey },
  secrets: [demoApiKey],
  local(now) {
    const mall = createMall({ realTime: now });
    const buyer = buyerOf(mall);
    const http = httpTo(mall);
    const bundleOf = (bundleId: string) => mall.state().bundles.find(({ bundleNo }) => bundleNo === bundleId)!;
    return {
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
  },
  answers: { tooMany: answered(429, ''), wrongKey: answered(401, '') },
  lists: { fresh: 'new', sent: 'shipping' },
  writes: ({ url }) => url.includes('/in/'),
  spoil: (answer) =>
    answer.lost ? answer : { ...answer, body: answer.body.replace(/"bundleNo":("?)\d+\1/, '"bundleNo":""') },
  reason: { reason: '품절' },
});
