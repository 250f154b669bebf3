/** What 위메프 has settled: a list for each day. */
import type { Outcome } from '../port/mall';
import type { SettledDay, SettledLine, SettlementApi, SettlementKind } from '../port/settlements';
import type { Client } from './client';
import { endpoints } from './endpoints';
import { listOutcome } from './listed';
import { settledShape } from './settlements.wire';
import { entriesOf } from './wire';

/** `gubun` of the contract. */
const kinds: Readonly<Record<string, SettlementKind>> = { 1: 'delivered', 2: 'refunded', 3: 'refundedByMall' };

/** Asks nothing by itself. */
export function openSettlements(client: Client): SettlementApi {
  return { days: (days) => readDays(client, days) };
}

function readDays(client: Client, days: readonly string[]): Outcome<SettledDay>[] {
  const calls = days.map((day) => ({ endpoint: endpoints.getSettleDailyOrderInfo, params: { basicDt: day } }));
  return client.ask(calls).map((callResult, at) =>
    listOutcome(
      callResult,
      (data) => dayOf(data, days[at] ?? ''),
      ({ lines }) => lines,
      '정산',
    ),
  );
}

/** The day is the one that was asked for: the mall writes it in another way. */
function dayOf(data: unknown, day: string): SettledDay | undefined {
  if (!Array.isArray(data)) return undefined;
  const entries = entriesOf(data);
  const lines = entries.flatMap((entry): SettledLine[] => {
    const wire = settledShape.safeParse(entry).data;
    const kind = kinds[wire?.gubun ?? ''];
    if (!wire || !kind) return [];
    const { orderNo: orderId, orderOptionNo: lineId, qty: quantity, salePrice, settlePrice } = wire;
    return [{ kind, day, orderId, lineId, quantity, sales: salePrice * quantity, payout: Math.abs(settlePrice) }];
  });
  return { lines, unreadable: entries.length - lines.length };
}
