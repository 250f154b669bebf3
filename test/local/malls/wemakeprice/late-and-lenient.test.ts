/** A mall whose lists leave things out, whose reads are behind its writes, and that takes twice what is done already. */
import { bundleOf, bundlesIn, dayWindow, done, failed, openShop } from './shop';

const LIST = '/order/out/getOrderList';
const NEW = dayWindow('NEW');

type Shop = ReturnType<typeof openShop>;

const listed = ({ post }: Shop): string[] => bundlesIn(post(LIST, NEW)).map(({ bundleNo }) => String(bundleNo));

const placed = ({ buyer }: Shop, count: number): string[] =>
  buyer.placeOrders({ count, from: '2026-11-23 08:00:00', to: '2026-11-23 09:00:00' }).map(({ bundleNo }) => bundleNo);

describe('목록에서 몇째마다 하나를 빼면', () => {
  it('그 차례의 것만 빠지고, 한 번 뒤에는 모두 있다', () => {
    const shop = openShop();
    placed(shop, 7);
    const all = listed(shop);
    shop.buyer.faults({ path: LIST, fault: { leaveOutEvery: 3 } });
    expect(listed(shop)).toEqual(all.filter((_, at) => (at + 1) % 3 !== 0));
    expect(listed(shop)).toEqual(all);
  });

  it('하나마다 빼면 빈 목록이고, 거절하는 답은 그대로이다', () => {
    const shop = openShop();
    placed(shop, 2);
    shop.buyer.faults({ path: LIST, times: 0, fault: { leaveOutEvery: 1 } });
    expect(listed(shop)).toEqual([]);
    expect(shop.post(LIST, { ...NEW, type: 'WHATEVER' })).toMatchObject({ resultCode: 422 });
  });
});

describe('읽기가 늦으면', () => {
  it('그 사이의 주문과 발주확인은 아직 보이지 않고, 그만큼 지나면 보인다', () => {
    const shop = openShop();
    const [first = ''] = placed(shop, 1);
    shop.buyer.faults({ path: '/order/out/', times: 0, fault: { behindMinutes: 10 } });
    const { bundleNo: late } = shop.buyer.placeOrder({});
    expect(shop.post('/order/in/setOrderConfirm', { bundleNo: first })).toEqual(done);
    shop.buyer.advanceMinutes(9);
    expect(bundleOf(shop, first).orderConfirmDate).toBe('');
    expect(listed(shop)).toEqual([first]);
    shop.buyer.advanceMinutes(1);
    expect(bundleOf(shop, first).orderConfirmDate).not.toBe('');
    expect(listed(shop)).toEqual([late]);
  });

  it('쓰기는 늦지 않다: 두 번째는 그 자리에서 거절한다', () => {
    const shop = openShop();
    const [bundleNo = ''] = placed(shop, 1);
    shop.buyer.faults({ path: '/order/out/', times: 0, fault: { behindMinutes: 10 } });
    expect(shop.post('/order/in/setOrderConfirm', { bundleNo })).toEqual(done);
    expect(shop.post('/order/in/setOrderConfirm', { bundleNo })).toEqual(failed('이미 발주확인된 주문입니다.'));
  });
});

describe('너그러운 위메프는', () => {
  const parcel = (bundleNo: string, invoiceNo: string) => ({
    ...{ bundleNo, shipMethod: 'PARCEL', parcelCompanyCode: 'D001', invoiceNo },
  });

  it('이미 된 발주확인과 송장전송을 한 번 더 받고, 나중 송장이 이긴다', () => {
    const shop = openShop({ lenient: true });
    const [bundleNo = ''] = placed(shop, 1);
    for (let time = 0; time < 2; time += 1) expect(shop.post('/order/in/setOrderConfirm', { bundleNo })).toEqual(done);
    for (const number of ['612345670001', '612345670002'])
      expect(shop.post('/order/in/setOrderDelivery', parcel(bundleNo, number))).toEqual(done);
    expect(bundleOf(shop, bundleNo).delivery['invoiceNo']).toBe('612345670002');
  });

  it('이미 된 판매취소, 클레임 처리, 답변도 한 번 더 받는다', () => {
    const shop = openShop({ lenient: true });
    const { orderOptionNos } = shop.buyer.placeOrder({ options: 2 });
    const { bundleNo } = shop.buyer.placeOrder({ state: 'CONFIRM' });
    const { claimBundleNo } = shop.buyer.cancelRequest({ bundleNo });
    const { qnaSeq } = shop.buyer.ask({ question: '언제 오나요?' });
    const writes = [
      ['/order/in/setOrderCancel', { orderOptionNo: orderOptionNos[0], cancelReason: '품절' }],
      ['/claim/in/setClaimApprove', { claimBundleNo, claimType: 'CANCEL' }],
      ['/qna/in/setAnswer', { qnaSeq, answer: '내일 보내 드리니 기다려 주세요.' }],
    ] as const;
    for (const [path, body] of [...writes, ...writes]) expect(shop.post(path, body)).toEqual(done);
  });

  it('할 수 없는 것은 여전히 거절한다', () => {
    const shop = openShop({ lenient: true });
    const [bundleNo = ''] = placed(shop, 1);
    const answer = shop.post('/order/in/setOrderDelivery', parcel(bundleNo, '612345670001'));
    expect(answer).toEqual(failed('주문확인건만 발송처리 가능합니다'));
  });
});
