/**
 * Every address of 위메프 that we use, in one table, so that a wrong one is corrected in one place. 위메프 never published
 * its manual: `seen` entries were used by independent partner clients, `guess` entries follow the naming rule
 * (`/{domain}/out/getX` reads, `/{domain}/in/setX` writes). Of getProductList the answer is a guess; of
 * getSettleDailyOrderInfo the path is seen, most fields are guesses.
 */
import { type Call, type Harmful, type Harmless, harmful, harmless } from '../kit/endpoint';
import type { Part } from '../kit/wire';

export const host = 'https://w-api.wemakeprice.com';

/** 위메프 refuses a window of 24 hours and more, in milliseconds. */
export const longest = (24 * 60 * 60 - 1) * 1000;

const seen = { mark: 'seen' };
const guess = { mark: 'guess' };
const get = harmless();
const ask = harmless({ body: 'json' });
const set = harmful({ body: 'json' });

export const endpoints = {
  getOrderList: ask('POST', '/order/out/getOrderList', seen),
  getOrderInfo: ask('POST', '/order/out/getOrderInfo', guess),
  setOrderConfirm: set('POST', '/order/in/setOrderConfirm', seen),
  setOrderDelivery: set('POST', '/order/in/setOrderDelivery', seen),
  setParcelDelivery: set('POST', '/order/in/setParcelDelivery', guess),
  setOrderComplete: set('POST', '/order/in/setOrderComplete', guess),
  setOrderCancel: set('POST', '/order/in/setOrderCancel', guess),
  setOrderDelay: set('POST', '/order/in/setOrderDelay', guess),
  getClaimList: ask('POST', '/claim/out/getClaimList', guess),
  getClaimInfo: ask('POST', '/claim/out/getClaimInfo', guess),
  setClaimApprove: set('POST', '/claim/in/setClaimApprove', guess),
  setClaimReject: set('POST', '/claim/in/setClaimReject', guess),
  setClaimPending: set('POST', '/claim/in/setClaimPending', guess),
  setClaimPickup: set('POST', '/claim/in/setClaimPickup', guess),
  setClaimPickupComplete: set('POST', '/claim/in/setClaimPickupComplete', guess),
  setClaimDelivery: set('POST', '/claim/in/setClaimDelivery', guess),
  setClaimComplete: set('POST', '/claim/in/setClaimComplete', guess),
  getQnaList: get('GET', '/qna/out/getQnaList', guess),
  setAnswer: set('POST', '/qna/in/setAnswer', guess),
  getUrgentList: get('GET', '/qna/out/getUrgentList', guess),
  setUrgentAnswer: set('POST', '/qna/in/setUrgentAnswer', guess),
  getNoticeList: get('GET', '/notice/out/getNoticeList', seen),
  getSettleDailyOrderInfo: get('GET', '/settle/out/getSettleDailyOrderInfo', seen),
  getCategory: get('GET', '/product/out/getCategory', seen),
  getNotice: get('GET', '/product/out/getNotice', seen),
  getBrand: get('GET', '/product/out/getBrand', seen),
  getMaker: get('GET', '/product/out/getMaker', seen),
  getSellerShipPolicy: get('GET', '/product/out/getSellerShipPolicy', seen),
  setSellerShipPolicy: set('POST', '/product/in/setSellerShipPolicy', seen),
  getProduct: get('GET', '/product/out/getProduct', seen),
  getProductList: get('GET', '/product/out/sellerProdCode/getProductList', seen),
  setProduct: set('POST', '/product/in/setProduct', seen),
  setProductSale: set('POST', '/product/in/setProductSale', seen),
  setProductStatus: set('POST', '/product/in/setProductStatus', seen),
  setProductOption: set('POST', '/product/in/setProductOption', guess),
};

type Name = keyof typeof endpoints;
type Named<E> = { [N in Name]: (typeof endpoints)[N] extends E ? N : never }[Name];

/** Names of endpoints that read, and of those that write. */
export type Reading = Named<Harmless>;
export type Writing = Named<Harmful>;

export const reading = (name: Reading, params: Part): Call<Harmless> => ({ endpoint: endpoints[name], params });
export const writing = (name: Writing, params: Part): Call<Harmful> => ({ endpoint: endpoints[name], params });
