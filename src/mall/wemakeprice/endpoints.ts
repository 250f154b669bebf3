/**
 * Every address of 위메프 that we use, in one table, so that a wrong one is corrected in one place. 위메프 never published
 * its manual: `seen` entries were used by independent partner clients, `guess` entries follow the naming rule
 * (`/{domain}/out/getX` reads, `/{domain}/in/setX` writes). Guesses at present: getOrderInfo, setParcelDelivery,
 * setOrderComplete, setOrderCancel, setOrderDelay, everything of claims (`/claim/…`) and of inquiries (`/qna/…`),
 * setProductOption, and what getProductList answers. Of getSettleDailyOrderInfo the path is seen, most fields are guesses.
 */

export interface Endpoint {
  /** GET carries its parameters in the query, POST as a JSON body. */
  verb: 'GET' | 'POST';
  path: string;
  mark: 'seen' | 'guess';
  /** Whether asking twice does no more than asking once, so that a lost answer may simply be asked for again. */
  repeatable: boolean;
}

/** The only host that the key may travel to: a base that anyone could set would carry the key away. */
export const host = 'https://w-api.wemakeprice.com';

export const endpoints = {
  getOrderList: { verb: 'POST', path: '/order/out/getOrderList', mark: 'seen', repeatable: true },
  getOrderInfo: { verb: 'POST', path: '/order/out/getOrderInfo', mark: 'guess', repeatable: true },
  setOrderConfirm: { verb: 'POST', path: '/order/in/setOrderConfirm', mark: 'seen', repeatable: false },
  setOrderDelivery: { verb: 'POST', path: '/order/in/setOrderDelivery', mark: 'seen', repeatable: false },
  setParcelDelivery: { verb: 'POST', path: '/order/in/setParcelDelivery', mark: 'guess', repeatable: false },
  setOrderComplete: { verb: 'POST', path: '/order/in/setOrderComplete', mark: 'guess', repeatable: false },
  setOrderCancel: { verb: 'POST', path: '/order/in/setOrderCancel', mark: 'guess', repeatable: false },
  setOrderDelay: { verb: 'POST', path: '/order/in/setOrderDelay', mark: 'guess', repeatable: false },
  getClaimList: { verb: 'POST', path: '/claim/out/getClaimList', mark: 'guess', repeatable: true },
  getClaimInfo: { verb: 'POST', path: '/claim/out/getClaimInfo', mark: 'guess', repeatable: true },
  setClaimApprove: { verb: 'POST', path: '/claim/in/setClaimApprove', mark: 'guess', repeatable: false },
  setClaimReject: { verb: 'POST', path: '/claim/in/setClaimReject', mark: 'guess', repeatable: false },
  setClaimPending: { verb: 'POST', path: '/claim/in/setClaimPending', mark: 'guess', repeatable: false },
  setClaimPickup: { verb: 'POST', path: '/claim/in/setClaimPickup', mark: 'guess', repeatable: false },
  setClaimPickupComplete: { verb: 'POST', path: '/claim/in/setClaimPickupComplete', mark: 'guess', repeatable: false },
  setClaimDelivery: { verb: 'POST', path: '/claim/in/setClaimDelivery', mark: 'guess', repeatable: false },
  setClaimComplete: { verb: 'POST', path: '/claim/in/setClaimComplete', mark: 'guess', repeatable: false },
  getQnaList: { verb: 'GET', path: '/qna/out/getQnaList', mark: 'guess', repeatable: true },
  setAnswer: { verb: 'POST', path: '/qna/in/setAnswer', mark: 'guess', repeatable: false },
  getUrgentList: { verb: 'GET', path: '/qna/out/getUrgentList', mark: 'guess', repeatable: true },
  setUrgentAnswer: { verb: 'POST', path: '/qna/in/setUrgentAnswer', mark: 'guess', repeatable: false },
  getNoticeList: { verb: 'GET', path: '/notice/out/getNoticeList', mark: 'seen', repeatable: true },
  getSettleDailyOrderInfo: {
    verb: 'GET',
    path: '/settle/out/getSettleDailyOrderInfo',
    mark: 'seen',
    repeatable: true,
  },
  getCategory: { verb: 'GET', path: '/product/out/getCategory', mark: 'seen', repeatable: true },
  getNotice: { verb: 'GET', path: '/product/out/getNotice', mark: 'seen', repeatable: true },
  getBrand: { verb: 'GET', path: '/product/out/getBrand', mark: 'seen', repeatable: true },
  getMaker: { verb: 'GET', path: '/product/out/getMaker', mark: 'seen', repeatable: true },
  getSellerShipPolicy: { verb: 'GET', path: '/product/out/getSellerShipPolicy', mark: 'seen', repeatable: true },
  setSellerShipPolicy: { verb: 'POST', path: '/product/in/setSellerShipPolicy', mark: 'seen', repeatable: false },
  getProduct: { verb: 'GET', path: '/product/out/getProduct', mark: 'seen', repeatable: true },
  getProductList: { verb: 'GET', path: '/product/out/sellerProdCode/getProductList', mark: 'seen', repeatable: true },
  setProduct: { verb: 'POST', path: '/product/in/setProduct', mark: 'seen', repeatable: false },
  setProductSale: { verb: 'POST', path: '/product/in/setProductSale', mark: 'seen', repeatable: false },
  setProductStatus: { verb: 'POST', path: '/product/in/setProductStatus', mark: 'seen', repeatable: false },
  setProductOption: { verb: 'POST', path: '/product/in/setProductOption', mark: 'guess', repeatable: false },
} as const satisfies Record<string, Endpoint>;
