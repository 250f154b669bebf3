/**
 * What each 작업 of 주문 means in each 주문상태: it is done, there is nothing to do, or it cannot be done. Drawn as a table
 * for the seller in docs/manual/주문처리.md, and gone through cell by cell in the tests.
 */
import { orderKinds } from '../../mall/port/mall';
import { cancelStates, type orderActions } from '../../tabs/orders.tab';

export type OrderAct = keyof typeof orderActions;

export type Verdict = 'do' | { skip: string } | { refuse: string };

const askedByBuyer = '구매자가 취소를 요청한 주문입니다. 취소 요청을 먼저 처리해 주세요.';
const gone = { refuse: '이미 발송한 주문입니다. 구매자가 반품하도록 안내해 주세요.' };

const { new: fresh, confirmed, shipping, delivered } = orderKinds;
const { requested, cancelled } = cancelStates;

export const orderTable: Readonly<Record<OrderAct, Readonly<Record<string, Verdict>>>> = {
  confirmOrder: {
    [fresh]: 'do',
    [confirmed]: { skip: '이미 발주확인한 주문입니다.' },
    [shipping]: { skip: '이미 발송한 주문입니다.' },
    [delivered]: { skip: '이미 배송이 끝난 주문입니다.' },
    [requested]: { refuse: askedByBuyer },
    [cancelled]: { refuse: '취소된 주문입니다. 작업을 비워 주세요.' },
  },
  delayOrder: {
    [fresh]: { refuse: '아직 발주확인하지 않은 주문입니다. 작업을 발주확인으로 고르세요. 발송지연도 함께 알립니다.' },
    [confirmed]: 'do',
    [shipping]: { refuse: '이미 발송한 주문이라 미룰 수 없습니다. 작업을 비워 주세요.' },
    [delivered]: { refuse: '이미 배송이 끝난 주문이라 미룰 수 없습니다. 작업을 비워 주세요.' },
    [requested]: { refuse: askedByBuyer },
    [cancelled]: { refuse: '취소된 주문입니다. 작업을 비워 주세요.' },
  },
  cancelOrder: {
    [fresh]: 'do',
    [confirmed]: 'do',
    [shipping]: gone,
    [delivered]: gone,
    [requested]: { refuse: askedByBuyer },
    [cancelled]: { skip: '이미 취소된 주문입니다.' },
  },
};

/** A word of the mall that we do not know is left to the mall to judge. */
export const verdictOf = (act: OrderAct, state: string | undefined): Verdict => orderTable[act][state ?? ''] ?? 'do';

/**
 * The state of a bundle as a whole: what was cancelled is out of it, and a buyer's wish to cancel one line holds all of
 * it, for a bundle is confirmed and sent as one (contract §3).
 */
export function bundleState(states: readonly (string | undefined)[]): string | undefined {
  if (states.includes(requested)) return requested;
  const live = states.filter((state) => state !== cancelled);
  return live.length > 0 ? live[0] : cancelled;
}
