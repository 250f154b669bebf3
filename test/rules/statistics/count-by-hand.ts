/**
 * The same figures counted as one would count receipts: order by order, bundle by bundle, nothing remembered in between.
 * Slow and plain, so that the program's way can be held against it.
 */
import type { Claimed, SoldLine } from '../../../src/rules/statistics/figures';

const halfUp = (value: number): number => Math.floor(value + 0.5);
const part = (won: number, pieces: number, all: number): number => (all === 0 ? 0 : halfUp((won * pieces) / all));
const lowest = (lines: readonly SoldLine[]): SoldLine[] =>
  [...lines].sort((left, right) => Number(BigInt(left.lineId) - BigInt(right.lineId)));

interface Hand {
  orders: number;
  [figure: string]: number;
}

const FIGURES = [
  ...['orders', 'pieces', 'amount', 'cancelledPieces', 'cancelledAmount', 'returnedPieces', 'returnedAmount'],
  ...['exchangedPieces', 'discount', 'net', 'commission', 'shippingFee'],
];

export function countByHand<Line extends SoldLine>(
  lines: readonly Line[],
  claimedOf: (line: Line) => Claimed,
  labelOf: (line: Line) => string,
): Record<string, Hand> {
  const same = (one: SoldLine, other: SoldLine, id: 'orderId' | 'bundleId') =>
    one === other || (one.mall === other.mall && one[id] !== '' && one[id] === other[id]);
  const goneOf = (line: Line) => {
    const claimed = claimedOf(line);
    const cancelled = line.isCancelled ? line.quantity : Math.min(line.quantity, claimed.cancelled);
    const returned = Math.min(line.quantity - cancelled, claimed.returned);
    return { cancelled, returned, exchanged: Math.min(line.quantity - cancelled - returned, claimed.exchanged) };
  };
  const totals: Record<string, Hand> = {};
  const groups = grouped(lines);
  for (const line of lines) {
    const total = totals[labelOf(line)] ?? (Object.fromEntries(FIGURES.map((name) => [name, 0])) as Hand);
    totals[labelOf(line)] = total;
    const { cancelled, returned, exchanged } = goneOf(line);
    const without = (won: number, pieces: number) => (line.isCancelled ? won : part(won, pieces, line.quantity));
    const cancelledAmount = without(line.amount, cancelled);
    const returnedAmount = without(line.amount, cancelled + returned) - cancelledAmount;
    const discount = ownDiscount(
      line,
      lowest(groups.near(line, 'orderId').filter((other) => same(other, line, 'orderId'))),
    );
    const kept = discount - without(discount, cancelled + returned);
    const bundle = groups.near(line, 'bundleId').filter((other) => same(other, line, 'bundleId'));
    const sent = bundle.some((other) => !other.isCancelled && goneOf(other).cancelled < other.quantity);
    total['pieces']! += line.quantity;
    total['amount']! += line.amount;
    total['cancelledPieces']! += cancelled;
    total['cancelledAmount']! += cancelledAmount;
    total['returnedPieces']! += returned;
    total['returnedAmount']! += returnedAmount;
    total['exchangedPieces']! += exchanged;
    total['discount']! += kept;
    total['net']! += line.amount - cancelledAmount - returnedAmount - kept;
    total['commission']! += line.commission - without(line.commission, cancelled + returned);
    if (sent && lowest(bundle)[0] === line) total['shippingFee']! += Math.max(...bundle.map((one) => one.shippingFee));
  }
  for (const [label, purchases] of Object.entries(purchasesOf(lines, labelOf))) totals[label]!.orders = purchases.size;
  return totals;
}

function purchasesOf<Line extends SoldLine>(lines: readonly Line[], labelOf: (line: Line) => string) {
  const found: Record<string, Set<string>> = {};
  for (const line of lines) {
    const label = labelOf(line);
    found[label] = (found[label] ?? new Set()).add(`${line.mall}/${line.purchaseId}`);
  }
  return found;
}

/** Only to look at a few lines instead of all of 20,000. */
function grouped<Line extends SoldLine>(lines: readonly Line[]) {
  const of = (id: 'orderId' | 'bundleId') => {
    const found = new Map<string, Line[]>();
    for (const line of lines) found.set(line[id], [...(found.get(line[id]) ?? []), line]);
    return found;
  };
  const known = { orderId: of('orderId'), bundleId: of('bundleId') };
  return { near: (line: Line, id: 'orderId' | 'bundleId') => known[id].get(line[id]) ?? [] };
}

function ownDiscount(line: SoldLine, order: readonly SoldLine[]): number {
  const discount = Math.max(...order.map((one) => one.discount));
  const all = order.reduce((sum, one) => sum + one.amount, 0);
  if (all === 0) return order[0] === line ? discount : 0;
  const at = order.indexOf(line);
  const until = (count: number) =>
    part(
      discount,
      order.slice(0, count).reduce((sum, one) => sum + one.amount, 0),
      all,
    );
  return until(at + 1) - until(at);
}
