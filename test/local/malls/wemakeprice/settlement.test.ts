/** Settlement: what a day brought and what it cost. */
import { openShop, refused } from './shop';

const orders = '/settle/out/getSettleDailyOrderInfo?basicDt=2026-11-23';
const shipping = '/settle/out/getSettleShipInfo?basicDt=2026-11-23';
const parcel = { shipMethod: 'PARCEL', parcelCompanyCode: 'D002', invoiceNo: '2222' };

function shopWithSale() {
  const shop = openShop();
  const line = { optionSalePrice: 10_000, optionQty: 2, optionCommissionPrice: 1500 };
  const order = shop.buyer.placeOrder({ shipPrice: 2500, orderProduct: [{ orderOption: [line] }] });
  shop.buyer.moveOrder({ bundleNo: order.bundleNo, state: 'COMPLETE' });
  const returned = (claimWhoReason: string) => {
    const { claimBundleNo } = shop.buyer.returnGoods({ bundleNo: order.bundleNo, claimWhoReason });
    const claim = { claimBundleNo, claimType: 'RETURN' };
    shop.post('/claim/in/setClaimPickup', { ...claim, ...parcel });
    shop.post('/claim/in/setClaimPickupComplete', claim);
    shop.post('/claim/in/setClaimApprove', claim);
  };
  return { ...shop, ...order, returned };
}

describe('정산', () => {
  it('그날 배송완료된 옵션주문을 판매가와 수수료로 정산한다', () => {
    const { get, orderNos, orderOptionNos } = shopWithSale();
    expect(get(orders).data).toEqual([
      {
        orderNo: Number(orderNos[0]),
        orderOptionNo: Number(orderOptionNos[0]),
        gubun: 1,
        basicDt: '20261123',
        salePrice: 10_000,
        qty: 2,
        commission: 1500,
        settlePrice: 18_500,
      },
    ]);
    expect(get(shipping).data).toMatchObject([{ gubun: 1, basicDt: '20261123', shipPrice: 2500 }]);
  });

  it.each([
    ['구매자책임', 2],
    ['위메프책임', 3],
  ])('%s 반품이 승인되면 환불로 정산한다', (who, gubun) => {
    const { get, returned } = shopWithSale();
    returned(who);
    expect(get(orders).data).toMatchObject([
      { gubun: 1, settlePrice: 18_500 },
      { gubun, settlePrice: -18_500 },
    ]);
  });

  it('배송되지 않은 주문과 다른 날의 주문은 정산하지 않는다', () => {
    const { buyer, get } = shopWithSale();
    buyer.moveOrder({ bundleNo: buyer.placeOrder({}).bundleNo, state: 'DELIVERY' });
    expect(get(orders).data).toHaveLength(1);
    expect(get(orders.replace('23', '24')).data).toEqual([]);
    expect(get(shipping.replace('23', '22')).data).toEqual([]);
  });

  it('기준일이 날짜가 아니면 거절한다', () => {
    const { get } = openShop();
    for (const path of [orders, shipping]) {
      const wrong = path.replace('2026-11-23', '20261123');
      expect(get(wrong)).toEqual(refused('기준일은 yyyy-MM-dd 형식으로 입력해 주세요.'));
    }
  });
});
