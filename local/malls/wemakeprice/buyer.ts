/** What buyers do at the local 위메프. Numbers of the mall are digit texts. */
import {
  act,
  buyerAt as anyBuyerAt,
  buyerOf as anyBuyerOf,
  type BuyerOf,
  commonActs,
  type DistantBuyerOf,
} from '../../mall-kit/buyer';
import type { MallState } from './core/state';
import type { LocalMall } from './mall';
import type { OrderState } from './orders/order';
import type { AddressChange, BulkWish, OrderWish } from './stage/order-wish';
import type { FaultRule } from './troubles/faults';

export interface PlacedOrder {
  bundleNo: string;
  purchaseNo: string;
  orderNos: string[];
  orderOptionNos: string[];
}

interface ClaimWish {
  bundleNo: string;
  /** All lines when missing. */
  orderOptionNos?: string[];
  claimReason?: string;
  claimReasonDetail?: string;
  claimWhoReason?: string;
  claimFee?: number;
  claimShipFeeEnclose?: string;
}

export interface QuestionWish {
  userId?: string;
  qnaSeq?: string;
  question?: string;
  questionDate?: string;
  productNo?: string;
  productName?: string;
  orderNo?: string;
  privateYn?: 'Y' | 'N';
  title?: string;
}

interface UrgentWish {
  userId?: string;
  urgentSeq?: string;
  title?: string;
  contents?: string;
  regDate?: string;
  purchaseNo?: string;
}

type NoticeWish = { type?: string; title?: string; contents?: string; regDate?: string };
type StateWish = { bundleNo: string; state: OrderState; parcelCompanyCode?: string; invoiceNo?: string };
type AccountWish = { userId: string; act?: 'issue' | 'revoke' | 'suspend' | 'resume'; apiKey?: string };
type Claimed = { claimBundleNo: string };

const orders = (reply: unknown) => (reply as { orders: PlacedOrder[] }).orders;

const acts = {
  placeOrder: { ...act<OrderWish, PlacedOrder>('POST', 'orders'), read: (reply: unknown) => orders(reply)[0]! },
  placeOrders: { ...act<BulkWish, PlacedOrder[]>('POST', 'orders'), read: orders },
  /** Confirms, ships or delivers as if on the mall's own site. */
  moveOrder: act<StateWish, { bundleNo: string; state: OrderState }>('POST', 'orders/state'),
  changeAddress: act<AddressChange, Required<AddressChange>>('POST', 'orders/change-address'),
  cancelRequest: act<ClaimWish, Claimed>('POST', 'orders/cancel-request'),
  /** Cancels at once, before the seller confirmed. */
  cancelOrder: act<ClaimWish, { bundleNo: string }>('POST', 'orders/cancelled'),
  returnGoods: act<ClaimWish, Claimed>('POST', 'claims/return'),
  exchangeGoods: act<ClaimWish, Claimed>('POST', 'claims/exchange'),
  withdrawClaim: act<Claimed, Claimed>('POST', 'claims/withdraw'),
  ask: act<QuestionWish, { qnaSeq: string }>('POST', 'qna'),
  deleteQuestion: act<{ qnaSeq: string }, { qnaSeq: string }>('POST', 'qna/delete'),
  sendUrgent: act<UrgentWish, { urgentSeq: string }>('POST', 'urgent'),
  postNotice: act<NoticeWish, Required<NoticeWish>>('POST', 'notices'),
  deleteProduct: act<{ productNo: string }, { productNo: string }>('POST', 'products/delete'),
  account: act<AccountWish, { userId: string; apiKey: string }>('POST', 'accounts'),
  ...commonActs<MallState, FaultRule>(),
};

type Acts = typeof acts;
/** The calls straight into a mall. Each throws with the mall's sentence when it is refused. */
export type Buyer = BuyerOf<Acts>;
/** The calls over HTTP. */
export type DistantBuyer = DistantBuyerOf<Acts>;

/** Buyers of a mall in this process. */
export const buyerOf = (mall: LocalMall): Buyer => anyBuyerOf(acts, mall);

/** Buyers of the server at a url. */
export const buyerAt = (url: string): DistantBuyer => anyBuyerAt(acts, url);
