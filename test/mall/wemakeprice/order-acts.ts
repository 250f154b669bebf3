/** Every write of orders over a mall in this process: what it needs, what it does, and how that looks at the mall. */
import type { Bundle } from '../../../local/malls/wemakeprice/orders/order';
import type { OrderWish } from '../../../local/malls/wemakeprice/stage/order-wish';
import type { WriteOutcome } from '../../../src/mall/port/listings';
import type { OrderApi, Shipment } from '../../../src/mall/port/orders';
import { openMall } from './open-mall';

export const parcel = { way: 'parcel', courier: 'CJ대한통운', trackingNumber: '612345678901' } as const;
export const infoPath = '/order/out/getOrderInfo';

interface Placed {
  bundleId: string;
  lineIds: string[];
}

interface OrderAct {
  path: string;
  order: OrderWish;
  work(orders: OrderApi, placed: Placed): WriteOutcome<void>;
  /** What the write changes, as it stands at the mall. */
  shown(bundle: Bundle): unknown;
  undone: unknown;
  done: unknown;
}

const shownConsignment = ({ state, delivery }: Bundle) => [
  state,
  delivery.shipMethod,
  delivery.parcelCompany + delivery.invoiceNo + delivery.scheduleShipDate + delivery.shipMethodMessage,
];

function dispatchAct(shipment: Shipment, ...done: string[]): OrderAct {
  return {
    path: '/order/in/setOrderDelivery',
    order: { state: 'CONFIRM' },
    work: (orders, { bundleId }) => orders.dispatch([{ bundleId, shipment }])[0]!,
    shown: shownConsignment,
    undone: ['CONFIRM', '일반-택배배송', ''],
    done: ['DELIVERY', ...done],
  };
}

export const acts: Record<string, OrderAct> = {
  발주확인: {
    path: '/order/in/setOrderConfirm',
    order: {},
    work: (orders, { bundleId }) => orders.confirmOrders([{ bundleId }])[0]!,
    shown: ({ state }) => state,
    undone: 'NEW',
    done: 'CONFIRM',
  },
  발송지연: {
    path: '/order/in/setOrderDelay',
    order: {},
    work: (orders, { bundleId }) =>
      orders.delayOrders([{ bundleId, shipOn: '2026-11-30', reason: 'custom', detail: '각인' }])[0]!,
    shown: ({ delivery }) => delivery.scheduleShipDate,
    undone: '',
    done: '2026-11-30',
  },
  판매취소: {
    path: '/order/in/setOrderCancel',
    order: { options: 2 },
    work: (orders, { bundleId, lineIds }) =>
      orders.cancelLines([{ bundleId, lineId: lineIds[1]!, reason: '품절' }])[0]!,
    shown: ({ orderProduct }) => orderProduct[0]!.orderOption.map(({ optionStatus }) => optionStatus),
    undone: ['정상', '정상'],
    done: ['정상', '취소완료'],
  },
  '하나뿐인 옵션의 판매취소': {
    path: '/order/in/setOrderCancel',
    order: {},
    work: (orders, { bundleId, lineIds }) =>
      orders.cancelLines([{ bundleId, lineId: lineIds[0]!, reason: '품절' }])[0]!,
    shown: ({ orderProduct }) => orderProduct[0]!.orderOption.map(({ optionStatus }) => optionStatus),
    undone: ['정상'],
    done: ['취소완료'],
  },
  '택배 송장전송': dispatchAct(parcel, '일반-택배배송', 'CJ대한통운612345678901'),
  '직접배송 송장전송': dispatchAct({ way: 'direct', arriveOn: '2026-11-25' }, '일반-직접배송', '2026-11-25'),
  '우편 송장전송': dispatchAct({ way: 'post' }, '일반-우편배송', ''),
  '기타 송장전송': dispatchAct({ way: 'other', text: '퀵서비스' }, '기타배송', '퀵서비스'),
  송장수정: {
    path: '/order/in/setParcelDelivery',
    order: { state: 'DELIVERY', delivery: { parcelCompany: '한진택배', invoiceNo: '1234567890' } },
    work: (orders, { bundleId }) => {
      const { courier, trackingNumber } = parcel;
      return orders.changeTrackingNumbers([{ bundleId, courier, trackingNumber }])[0]!;
    },
    shown: shownConsignment,
    undone: ['DELIVERY', '일반-택배배송', '한진택배1234567890'],
    done: ['DELIVERY', '일반-택배배송', 'CJ대한통운612345678901'],
  },
  배송완료: {
    path: '/order/in/setOrderComplete',
    order: { state: 'DELIVERY', delivery: { shipMethod: '일반-직접배송', scheduleShipDate: '2026-11-23' } },
    work: (orders, { bundleId }) => orders.completeDeliveries([{ bundleId }])[0]!,
    shown: ({ state }) => state,
    undone: 'DELIVERY',
    done: 'COMPLETE',
  },
};

/** Places the order, and gives the write that is about it. */
export function play(act: OrderAct, opening: Parameters<typeof openMall>[0] = {}) {
  const opened = openMall(opening);
  const placed = placeIn(opened, act.order);
  const requests = (path: string) => opened.buyer.requests().filter((request) => request.path === path).length;
  return {
    ...opened,
    ...placed,
    work: () => act.work(opened.orders, placed),
    writes: () => requests(act.path),
    reads: () => requests(infoPath),
    failReads: (times = 0) => opened.buyer.faults({ path: infoPath, times, fault: { cut: 'before' } }),
    shown: () => act.shown(bundleIn(opened, placed.bundleId)),
  };
}

/** Places an order, and gives its numbers as the port calls them. */
export function placeIn({ buyer }: ReturnType<typeof openMall>, order: OrderWish = {}): Placed {
  const { bundleNo, orderOptionNos } = buyer.placeOrder(order);
  return { bundleId: bundleNo, lineIds: orderOptionNos };
}

/** The bundle as the mall keeps it. */
export function bundleIn({ mall }: ReturnType<typeof openMall>, bundleId: string): Bundle {
  return mall.state().bundles.find(({ bundleNo }) => bundleNo === bundleId)!;
}
