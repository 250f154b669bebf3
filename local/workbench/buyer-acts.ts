/** What the 구매자 panel does at the local 위메프, with a sentence for the person about what came of it. */

import { josa } from '../../src/rules/josa';
import type { DistantBuyer } from '../malls/wemakeprice/buyer';
import { isCancelled, type OrderState } from '../malls/wemakeprice/orders/order';
import type { FaultRule } from '../malls/wemakeprice/troubles/faults';
import type { BuyerAct, BuyerRequest } from './contract';

type Act = (buyer: DistantBuyer, request: BuyerRequest) => Promise<string>;

const MOST_ORDERS = 500;
const SLOW_MS = 5_000;

const acts: Record<BuyerAct, Act> = {
  async order(buyer, { count = 1 }) {
    const wanted = Math.min(Math.max(1, Math.round(count)), MOST_ORDERS);
    for (let placed = 0; placed < wanted; placed += 1) await buyer.placeOrder({});
    return `주문 ${wanted}건이 들어왔습니다.`;
  },
  async cancelRequest(buyer) {
    const bundleNo = await newest(buyer, ['CONFIRM', 'NEW']);
    await buyer.cancelRequest({ bundleNo });
    return `배송번호 ${bundleNo}: 구매자가 취소를 요청했습니다.`;
  },
  async cancelNow(buyer) {
    const bundleNo = await newest(buyer, ['NEW']);
    await buyer.cancelOrder({ bundleNo });
    return `배송번호 ${bundleNo}: 구매자가 바로 취소했습니다.`;
  },
  async confirm(buyer) {
    const bundleNo = await newest(buyer, ['NEW']);
    await buyer.moveOrder({ bundleNo, state: 'CONFIRM' });
    return `배송번호 ${bundleNo}: 위메프 파트너에서 발주확인했습니다.`;
  },
  async deliver(buyer) {
    const bundleNo = await newest(buyer, ['DELIVERY', 'CONFIRM']);
    await buyer.moveOrder({ bundleNo, state: 'COMPLETE' });
    return `배송번호 ${bundleNo}: 배송완료되었습니다.`;
  },
  async return(buyer) {
    const bundleNo = await newest(buyer, ['COMPLETE', 'DELIVERY']);
    await buyer.returnGoods({ bundleNo });
    return `배송번호 ${bundleNo}: 반품을 신청했습니다.`;
  },
  async exchange(buyer) {
    const bundleNo = await newest(buyer, ['COMPLETE', 'DELIVERY']);
    await buyer.exchangeGoods({ bundleNo });
    return `배송번호 ${bundleNo}: 교환을 신청했습니다.`;
  },
  async question(buyer, { text = '' }) {
    const { qnaSeq } = await buyer.ask(text === '' ? {} : { question: text });
    return josa`상품문의 ${qnaSeq}이(가) 들어왔습니다.`;
  },
  async urgent(buyer, { text = '' }) {
    const { urgentSeq } = await buyer.sendUrgent(text === '' ? {} : { contents: text });
    return josa`긴급알리미 ${urgentSeq}이(가) 들어왔습니다.`;
  },
  slow: trouble({ slowMs: SLOW_MS }, `이제 위메프가 ${SLOW_MS / 1000}초 뒤에 답합니다.`),
  fail: trouble({ status: 500 }, '이제 위메프가 오류(500)로 답합니다.'),
  cut: trouble({ cut: 'after' }, '이제 위메프가 일은 하고 답을 끊습니다.'),
  async normal(buyer) {
    await buyer.clearFaults();
    return '이제 위메프가 제대로 답합니다.';
  },
};

export const buyerActNames = Object.keys(acts) as BuyerAct[];

/** Rejects with a Korean sentence when the mall refuses or has no such order. */
export const buyerAct = (buyer: DistantBuyer, request: BuyerRequest): Promise<string> =>
  acts[request.act](buyer, request);

function trouble(fault: FaultRule['fault'], message: string): Act {
  return async (buyer) => {
    await buyer.clearFaults();
    await buyer.faults({ times: 0, fault });
    return message;
  };
}

/** The newest order without an open claim, in the first of these states in which there is one. */
async function newest(buyer: DistantBuyer, states: readonly OrderState[]): Promise<string> {
  const { bundles, claims } = await buyer.state();
  const claimed = new Set(claims.map(({ bundleNo }) => bundleNo));
  const free = bundles.filter((one) => !claimed.has(one.bundleNo) && !isCancelled(one));
  for (const state of states) {
    const last = free.findLast((one) => one.state === state);
    if (last) return last.bundleNo;
  }
  throw new Error('그럴 수 있는 주문이 없습니다. 먼저 주문을 넣고 알맞은 상태로 만드세요.');
}
