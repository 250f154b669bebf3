/**
 * What each 작업 of 송장 means in each 전송상태: it is done, there is nothing to do, or it cannot be done. Drawn as a table for
 * the seller in docs/manual/주문처리.md, and gone through cell by cell in the tests.
 */
import { type shipmentActions, shipmentStates } from '../../tabs/shipments.tab';
import type { Verdict } from '../bundles/order-acts';

export type ShipmentAct = keyof typeof shipmentActions;

const { unconfirmed, blank, waiting, sending, sent, failed, delivered, forced, held, cancelled } = shipmentStates;

const notYet = { refuse: '아직 전송하지 않은 송장입니다. 작업을 송장전송으로 고르세요.' };
const isForced = { refuse: '강제완료한 송장이라 위메프에 보내지 않습니다. 작업을 비워 주세요.' };
const isCancelled = { refuse: '취소된 주문입니다. 보내지 말고 작업을 비워 주세요.' };
/** States in which nothing is known to have left; what comes after 송장전송 has to wait. */
const beforeSent = {
  [unconfirmed]: notYet,
  [blank]: notYet,
  [waiting]: notYet,
  [sending]: { refuse: '전송되었는지 아직 모르는 송장입니다. 작업을 송장전송으로 골라 먼저 확인하세요.' },
  [failed]: notYet,
  [held]: notYet,
};
const isDelivered = { skip: '이미 배송이 끝난 송장입니다.' };

export const shipmentTable: Readonly<Record<ShipmentAct, Readonly<Record<string, Verdict>>>> = {
  send: {
    [unconfirmed]: 'do',
    [blank]: 'do',
    [waiting]: 'do',
    [sending]: 'do',
    [sent]: { skip: '이미 전송한 송장입니다. 번호를 바꾸려면 작업을 송장수정으로 고르세요.' },
    [failed]: 'do',
    [delivered]: isDelivered,
    [forced]: isForced,
    [held]: 'do',
    [cancelled]: isCancelled,
  },
  change: {
    ...beforeSent,
    [sent]: 'do',
    [delivered]: { refuse: '이미 배송이 끝나 번호를 바꿀 수 없습니다. 작업을 비워 주세요.' },
    [forced]: isForced,
    [cancelled]: isCancelled,
  },
  complete: {
    ...beforeSent,
    [sent]: 'do',
    [delivered]: isDelivered,
    [forced]: isForced,
    [cancelled]: isCancelled,
  },
  force: {
    [unconfirmed]: 'do',
    [blank]: 'do',
    [waiting]: 'do',
    [sending]: 'do',
    [sent]: { skip: '이미 전송한 송장입니다.' },
    [failed]: 'do',
    [delivered]: isDelivered,
    [forced]: { skip: '이미 강제완료한 송장입니다.' },
    [held]: 'do',
    [cancelled]: isCancelled,
  },
};

/** A row whose 전송상태 was emptied or changed counts as not sent: the mall says whether it was. */
export const verdictOfShipment = (act: ShipmentAct, state: string | undefined): Verdict =>
  shipmentTable[act][state ?? ''] ?? shipmentTable[act][sending] ?? 'do';
