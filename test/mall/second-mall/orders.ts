/** Orders of the tests' own mall behind the port. */
import { type CallResult, refusedBy } from '../../../src/mall/kit/answer';
import { thenBuilt } from '../../../src/mall/kit/built';
import { performBulk } from '../../../src/mall/kit/bulk';
import type { Client } from '../../../src/mall/kit/client';
import { pairs } from '../../../src/mall/kit/codes';
import { dispatchConfirmed } from '../../../src/mall/kit/confirm-first';
import { notOffered, withoutValue } from '../../../src/mall/kit/failures';
import { bare } from '../../../src/mall/kit/json';
import { listOutcome } from '../../../src/mall/kit/lists';
import { allPages, byNumber } from '../../../src/mall/kit/paging';
import { couriersOf, isParcel, leftOtherwise, parcelWords, withCourier } from '../../../src/mall/kit/parcels';
import { around, readEach, together, UNREADABLE } from '../../../src/mall/kit/readable';
import { days, windowsOf } from '../../../src/mall/kit/windows';
import { isRecord, type Read, shape } from '../../../src/mall/kit/wire';
import { type Proof, type ProvenAct, performWrites, type Write } from '../../../src/mall/kit/write';
import { fieldsOf, type Node, nodesWhere } from '../../../src/mall/kit/xml';
import {
  type BundleOutcome,
  type OrderBundle,
  type OrderLine,
  type OrderList,
  orderStates,
} from '../../../src/mall/port/mall';
import type { BundleRef, Dispatch, LineCancel, OrderApi } from '../../../src/mall/port/orders';
import { endpoints, mall } from './endpoints';

const states = pairs<'new' | 'confirmed' | 'shipping' | 'cancelled'>({
  new: '10',
  confirmed: '20',
  shipping: '30',
  cancelled: '90',
});
const couriers = couriersOf(() => [
  ['K1', 'CJ대한통운'],
  ['K2', '한진택배'],
]);
const PAGE = 3;

const boxShape = shape(({ identity, texts, time }) => ({
  box: identity,
  paid: time,
  ...texts('state', 'purchase', 'name', 'address', 'courier', 'number'),
}));
const lineShape = shape(({ counts, identity, texts }) => ({
  seq: identity,
  ...texts('product', 'option'),
  ...counts('pieces', 'price'),
}));
type Box = Read<typeof boxShape>;

export const openOrders = (client: Client) => ({
  orderWindows: (list: string, from: string, to: string) =>
    windowsOf(from, to, { longest: days(7), early: days(1) }).map((window) => ({ list, ...window })),
  collectOrders: (windows: readonly { list: string; from: string; to: string }[]) =>
    windows.map(({ list, from, to }) => {
      const pages = allPages<number>(client, {
        call: (page = 1) => ({
          endpoint: endpoints.list,
          params: { state: list, from: wire(from), to: wire(to), page },
        }),
        next: byNumber(PAGE, (data) => rowsOf(data).length),
      });
      if (!pages.ok) return { ok: false as const, error: pages.failed.error };
      const answer: CallResult = { verdict: 'accepted', data: pages.pages.flatMap(rowsOf) };
      return listOutcome(answer, {
        ...{ mall, what: '주문', items: ({ bundles }: OrderList) => bundles },
        read: (rows) => (Array.isArray(rows) ? listIn(rows as Node[]) : undefined),
      });
    }),
  readBundles: (bundleIds: readonly string[]): BundleOutcome[] =>
    client.ask(bundleIds.map(boxCall)).map((answer): BundleOutcome => {
      if (answer.verdict === 'refused') {
        if (answer.isGone) return { ok: true, value: undefined, isGone: true };
        return answer.code === 'NONE' ? { ok: true, value: undefined } : { ok: false, error: answer.error };
      }
      if (answer.verdict !== 'accepted') return { ok: false, error: answer.error };
      return { ok: true, value: listIn(rowsOf(answer.data)).bundles[0] };
    }),
  orders: ordersApi(client),
});

const wire = (text: string): string => text.replace(/\D/g, '').slice(0, 12);
const rowsOf = (data: unknown): Node[] => nodesWhere(data as Node, ({ name }) => name === 'order');
const boxCall = (box: string) => ({ endpoint: endpoints.one, path: { box } });

function listIn(rows: readonly Node[]): OrderList {
  const { items: bundles, unreadable } = together(
    rows.map((row) => {
      const box = boxShape.read(fieldsOf(row));
      if (!box) return UNREADABLE;
      const lines = readEach(
        nodesWhere(row, ({ name }) => name === 'line'),
        (line) => lineOf(box, line as Node),
      );
      return around(lines, (all) => bundleOf(box, all));
    }),
  );
  return { bundles, unreadable };
}

function lineOf(box: Box, node: Node): OrderLine[] {
  const line = lineShape.read(fieldsOf(node));
  if (!line) return [];
  const { seq, product: productName, option: optionName, pieces: quantity, price: unitPrice } = line;
  const status = states.word(box.state);
  return [
    {
      ...{
        orderId: box.purchase,
        lineId: `${box.box}-${seq}`,
        listingId: '',
        productCode: '',
        productName,
        optionName,
      },
      ...{ quantity, unitPrice, discount: 0, commission: 0, status: status ? orderStates[status] : box.state },
    },
  ];
}

const bundleOf = (box: Box, lines: OrderLine[]): OrderBundle => ({
  ...{ bundleId: box.box, purchaseId: box.purchase, orderedAt: box.paid, paidAt: box.paid },
  ...{ dispatchDue: '', confirmedAt: '', dispatchedAt: '', deliveredAt: '', buyerName: box.name, buyerPhone: '' },
  ...{ shippingFee: 0, shippingFeePayment: '', shippingMethod: '', courier: box.courier, trackingNumber: box.number },
  ...{ recipientName: box.name, recipientPhone: '', zip: '', address: box.address, addressDetail: '' },
  ...{ deliveryNote: '', customsId: '', lines },
});

const already = /이미|없는 주문|취소/;
const done: Proof<true> = { verdict: 'done', value: true };
const late: Proof<true> = { verdict: 'impossible', reason: '보리몰에서 취소된 주문입니다. 주문을 다시 가져오세요.' };

function provenBy(
  { bundleId, maybeSentAt }: BundleRef,
  look: (box: Box) => Proof<true>,
  ofGone: Proof<true> = late,
): ProvenAct<true> {
  return {
    read: () => true,
    maybeAlready: already,
    maybeSentAt,
    proof: {
      call: boxCall(bundleId),
      judge(answer) {
        if (answer.verdict === 'refused') return answer.isGone ? ofGone : { verdict: 'unknown' };
        const [row] = answer.verdict === 'accepted' ? rowsOf(answer.data) : [];
        const box = row && boxShape.read(fieldsOf(row));
        if (!box) return { verdict: 'unknown' };
        return states.word(box.state) === 'cancelled' ? ofGone : look(box);
      },
    },
  };
}

const reached =
  (...wanted: readonly string[]) =>
  (box: Box): Proof<true> =>
    wanted.includes(states.word(box.state) ?? '') ? done : { verdict: 'notDone' };

const confirming = (ref: BundleRef) => ({ ...provenBy(ref, reached('confirmed', 'shipping')), id: ref.bundleId });

const confirmation = (ref: BundleRef): Write<true> => ({
  ...provenBy(ref, reached('confirmed', 'shipping')),
  call: { endpoint: endpoints.confirm, params: { ids: [bare(ref.bundleId)] } },
});

const dispatching = ({ shipment, ...ref }: Dispatch) => {
  if (shipment.way !== 'parcel') return { ok: false as const, reason: '보리몰은 택배만 받습니다. 택배사를 적으세요.' };
  const { courier, trackingNumber } = shipment;
  return thenBuilt(
    withCourier(mall, couriers, courier, (code) => code),
    (code): Write<true> => ({
      call: { endpoint: endpoints.ship, path: { box: ref.bundleId, courier: code, number: trackingNumber } },
      ...provenBy(ref, (box) => {
        if (states.word(box.state) !== 'shipping') return { verdict: 'notDone' };
        const shown = { courier: box.courier, trackingNumber: box.number };
        if (isParcel(couriers, shown, shipment)) return done;
        return { verdict: 'impossible', reason: leftOtherwise(mall, parcelWords(shown), ''), isOtherwise: true };
      }),
    }),
  );
};

const cancelling = ({ lineId, reasonKind = 'soldOut', ...ref }: LineCancel): Write<true> => ({
  call: {
    endpoint: endpoints.cancel,
    path: { box: ref.bundleId, seq: lineId.replace(/^.*-/, '') },
    params: { reason: reasonKind },
  },
  ...provenBy(ref, () => ({ verdict: 'notDone' }), done),
});

function ordersApi(client: Client): OrderApi {
  return {
    limits: { trackingNumber: 30, otherText: 0, delayDays: 0, reason: 0 },
    takesCourier: (courier) => couriers.code(courier) !== undefined,
    confirmOrders: (bundles) =>
      performBulk<true, ReturnType<typeof confirming>>(client, {
        endpoint: endpoints.confirm,
        acts: bundles.map(confirming),
        call: (acts) => ({ params: { ids: acts.map(({ id }) => bare(id)) } }),
        each: (data, acts) => acts.map(({ id }) => resultOf(data, id)),
      }).map(withoutValue),
    dispatch: (dispatches) =>
      dispatchConfirmed(client, { dispatching, confirmation, unconfirmed: /확인하지 않은/ }, dispatches),
    cancelLines: (cancels) => performWrites(client, cancels.map(cancelling)).map(withoutValue),
    delayOrders: notOffered(mall, '발송지연'),
    changeTrackingNumbers: notOffered(mall, '송장수정'),
    completeDeliveries: notOffered(mall, '배송완료'),
    openCancels(from, to) {
      const [answer] = client.ask([{ endpoint: endpoints.cancels, params: { from: wire(from), to: wire(to) } }]);
      if (answer?.verdict !== 'accepted') throw answer?.error ?? new Error('no answer');
      return nodesWhere(answer.data as Node, ({ name }) => name === 'cancel').map((node) => {
        const { id: claimId = '', box = '', at: requestedAt = '' } = fieldsOf(node);
        return { claimId, bundleIds: [box], lineIds: [], requestedAt };
      });
    },
  };
}

function resultOf(data: unknown, id: string): CallResult | undefined {
  const rows = Array.isArray(data) ? data.filter(isRecord) : [];
  const row = rows.find((each) => String(each['id']) === id);
  if (!row) return undefined;
  if (row['result'] === 'OK') return { verdict: 'accepted', data: row };
  return refusedRow(String(row['message']));
}

const refusedRow = (message: string): CallResult => refusedBy(mall, '보리몰 판매자센터', 'FAIL', message);
