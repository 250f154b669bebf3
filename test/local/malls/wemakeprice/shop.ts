/** A mall in this process with its buyers, and the seller's calls to it. */

import { mallRequest } from '../../../../local/mall-kit/http';
import { readWire } from '../../../../local/mall-kit/wire-json';
import { buyerOf } from '../../../../local/malls/wemakeprice/buyer';
import { demoApiKey } from '../../../../local/malls/wemakeprice/core/accounts';
import { createMall, type MallOptions } from '../../../../local/malls/wemakeprice/mall';

export interface Envelope {
  resultCode: number | string;
  data?: unknown;
  error?: string;
}

/** 2026-11-23 10:00:00 in Korea, a Monday. */
const mondayMorning = '2026-11-23T10:00:00+09:00';

/** Opens a mall whose clock stands on a Monday morning. */
export function openShop(options: MallOptions = {}) {
  const mall = createMall(options);
  const buyer = buyerOf(mall);
  buyer.setClock(mondayMorning);

  const ask = (method: string, url: string, body = '', apiKey = demoApiKey) =>
    mall.handle(mallRequest({ method, url, headers: { apiKey }, body }));
  const envelope = (text: string) => readWire(text) as Envelope;
  const post = (path: string, body: object, apiKey?: string) =>
    envelope(ask('POST', path, JSON.stringify(body), apiKey).body);
  const get = (path: string, apiKey?: string) => envelope(ask('GET', path, '', apiKey).body);
  return { mall, buyer, ask, post, get };
}

type Shop = ReturnType<typeof openShop>;

export const done = { resultCode: 200, data: { returnKey: 1, returnMsg: '정상 처리되었습니다.' } };

/** What a business failure with this sentence looks like. */
export function failed(sentence: string) {
  return { resultCode: 200, data: { returnKey: 0, returnMsg: sentence } };
}

/** What a refusal of a field looks like. */
export function refused(sentence: string) {
  return { resultCode: 422, error: sentence };
}

/** The day of `mondayMorning` up to a second before its end, for lists by this state. */
export function dayWindow(type: string) {
  return { fromDate: '2026-11-23 00:00:00', toDate: '2026-11-23 23:59:59', type, searchDateType: type };
}

interface ListedBundle {
  bundleNo: number;
  delivery: Record<string, unknown>;
  orderConfirmDate: string;
  orderShippingDate: string;
  shipCompleteDate: string;
  orderProduct: { orderNo: number; orderOption: { orderOptionNo: number; optionStatus: string }[] }[];
}

/** Bundles of a list or of one bundle's answer. */
export function bundlesIn(answer: Envelope): ListedBundle[] {
  return (answer.data as { bundle?: ListedBundle[] }).bundle ?? [];
}

/** The whole bundle as getOrderInfo gives it. */
export function bundleOf(shop: Shop, bundleNo: string): ListedBundle {
  return bundlesIn(shop.post('/order/out/getOrderInfo', { bundleNo }))[0]!;
}
