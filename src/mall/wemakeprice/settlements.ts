/** What 위메프 has settled: a list for each day. What its entries hold besides `gubun` and `basicDt` is a guess. */
import type { Client } from '../kit/client';
import { listOutcome } from '../kit/lists';
import { shape } from '../kit/wire';
import type { SettledDay, SettledLine, SettlementApi, SettlementKind } from '../port/settlements';
import { reading } from './endpoints';
import { mall } from './judge';

const settledShape = shape(({ counts, identity, ids, texts }) => ({
  orderOptionNo: identity,
  ...ids('orderNo'),
  ...texts('gubun'),
  ...counts('salePrice', 'qty', 'settlePrice'),
}));

/** `gubun` of the contract. */
const kinds: Readonly<Record<string, SettlementKind>> = { 1: 'delivered', 2: 'refunded', 3: 'refundedByMall' };

/** Asks nothing by itself. */
export const openSettlements = (client: Client): SettlementApi => ({
  days: (days) =>
    client.ask(days.map((day) => reading('getSettleDailyOrderInfo', { basicDt: day }))).map((answer, at) =>
      listOutcome(answer, {
        ...{ mall, what: '정산' },
        read: (data) => dayOf(data, days[at] ?? ''),
        items: ({ lines }) => lines,
      }),
    ),
});

/** The day is the one that was asked for: the mall writes it in another way. */
function dayOf(data: unknown, day: string): SettledDay | undefined {
  if (!Array.isArray(data)) return undefined;
  const lines = data.flatMap((entry): SettledLine[] => {
    const wire = settledShape.read(entry);
    const kind = kinds[wire?.gubun ?? ''];
    if (!wire || !kind) return [];
    const { orderNo: orderId, orderOptionNo: lineId, qty: quantity, salePrice, settlePrice } = wire;
    return [{ kind, day, orderId, lineId, quantity, sales: salePrice * quantity, payout: Math.abs(settlePrice) }];
  });
  return { lines, unreadable: data.length - lines.length };
}
