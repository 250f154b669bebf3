/** The buyers' hand: typed calls to `/_test`, over HTTP or straight into a mall. Numbers of the mall are digit texts. */

import type { MallState } from './core/state';
import type { LocalMall } from './mall';
import type { OrderState } from './orders/order';
import type { AddressChange, BulkWish, OrderWish } from './stage/order-wish';
import type { FaultRule } from './troubles/faults';
import type { LoggedRequest } from './troubles/request-log';

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
type Clock = { now: string; kst: string; standing: boolean };
type Claimed = { claimBundleNo: string };
type Ignored = Record<string, never>;

interface Act<Input, Output> {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  body(input: Input): unknown;
  read(reply: unknown): Output;
}

function act<Input, Output>(method: Act<Input, Output>['method'], path: string): Act<Input, Output> {
  return { method, path: `/_test/${path}`, body: (input) => input, read: (reply) => reply as Output };
}

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
  clock: act<void, Clock>('GET', 'clock'),
  /** `now` is ISO text with a zone; the clock stands from then on. */
  setClock: { ...act<string, Clock>('POST', 'clock'), body: (now: string) => ({ now }) },
  advanceMinutes: { ...act<number, Clock>('POST', 'clock'), body: (advanceMinutes: number) => ({ advanceMinutes }) },
  faults: act<FaultRule | FaultRule[], FaultRule[]>('POST', 'faults'),
  clearFaults: act<void, Ignored>('DELETE', 'faults'),
  requests: act<void, LoggedRequest[]>('GET', 'requests'),
  forgetRequests: act<void, Ignored>('DELETE', 'requests'),
  state: act<void, MallState>('GET', 'state'),
  reset: act<{ seed?: number }, Ignored>('POST', 'reset'),
};

type Acts = typeof acts;
type InputOf<Name extends keyof Acts> = Parameters<Acts[Name]['body']>[0];
type OutputOf<Name extends keyof Acts> = ReturnType<Acts[Name]['read']>;

/** The calls straight into a mall. Each throws with the mall's sentence when it is refused. */
export type Buyer = { [Name in keyof Acts]: (input: InputOf<Name>) => OutputOf<Name> };
/** The calls over HTTP. */
export type DistantBuyer = { [Name in keyof Acts]: (input: InputOf<Name>) => Promise<OutputOf<Name>> };

type AnyAct = Act<unknown, unknown>;

/** Buyers of a mall in this process. */
export function buyerOf(mall: LocalMall): Buyer {
  return callsBy(({ method, path, body, read }, input) => {
    const reply = mall.handle({ method, path, query: {}, headers: {}, body: written(method, body(input)) });
    return read(accepted(path, reply.status, reply.body));
  }) as Buyer;
}

/** Buyers of the server at a url. */
export function buyerAt(url: string): DistantBuyer {
  return callsBy(async ({ method, path, body, read }, input) => {
    const text = written(method, body(input));
    // A caller whose thread stood still for long would otherwise use a connection that the server has closed by now.
    const headers = { connection: 'close' };
    const reply = await fetch(url + path, { method, headers, ...(text === '' ? {} : { body: text }) });
    return read(accepted(path, reply.status, await reply.text()));
  }) as DistantBuyer;
}

function callsBy(call: (act: AnyAct, input: unknown) => unknown): unknown {
  const calls = Object.entries(acts).map(([name, each]) => [name, (input: unknown) => call(each as AnyAct, input)]);
  return Object.fromEntries(calls);
}

function written(method: string, body: unknown): string {
  return method === 'POST' ? JSON.stringify(body ?? {}) : '';
}

function accepted(path: string, status: number, body: string): unknown {
  if (status === 200) return JSON.parse(body);
  throw new Error(`${path}: ${status} ${body}`);
}
