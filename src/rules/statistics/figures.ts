/**
 * What each order line brought: ordered, cancelled, given back, kept. Two amounts of a row belong to more than the row, and
 * stand twice once a part was cancelled and the mall listed the rest anew: the discount of a product order (주문번호) and the
 * shipping fee of a bundle (배송번호). Each counts once, the largest that stands on one of its rows.
 */
import { share, spread } from './share';

/** An order line as the sheet tells it; whole won and pieces. */
export interface SoldLine {
  mall: string;
  purchaseId: string;
  bundleId: string;
  orderId: string;
  lineId: string;
  isCancelled: boolean;
  quantity: number;
  /** Of all pieces as they were ordered. */
  amount: number;
  discount: number;
  commission: number;
  /** 0 where the courier takes it. */
  shippingFee: number;
}

/** Pieces of a line in claims that were granted. */
export interface Claimed {
  cancelled: number;
  returned: number;
  exchanged: number;
}

export interface Figures {
  pieces: number;
  amount: number;
  cancelledPieces: number;
  cancelledAmount: number;
  returnedPieces: number;
  returnedAmount: number;
  exchangedPieces: number;
  /** Of the pieces that were kept, as all that follows. */
  discount: number;
  /** amount − cancelledAmount − returnedAmount − discount. */
  net: number;
  commission: number;
  /** Of a bundle on the lowest of its lines; none where nothing of the bundle was sent. */
  shippingFee: number;
}

export const nothingClaimed: Claimed = { cancelled: 0, returned: 0, exchanged: 0 };

/** What tells a line from those of all malls. */
export const lineKey = ({ mall, lineId }: Pick<SoldLine, 'mall' | 'lineId'>): string => `${mall}\u001f${lineId}`;

/** One a line, in order. Lines of one order or bundle must be handed over together; each line once. */
export function figuresOf(lines: readonly SoldLine[], claimedOf: (line: SoldLine) => Claimed): Figures[] {
  const pieces = lines.map((line) => piecesOf(line, claimedOf(line)));
  const discounts = discountsOf(lines);
  const fees = feesOf(lines, pieces);
  return lines.map((line, at) => figuresOfLine(line, pieces[at]!, discounts[at] ?? 0, fees[at] ?? 0));
}

/** More than was ordered can be neither cancelled nor given back. */
function piecesOf({ isCancelled, quantity }: SoldLine, claimed: Claimed): Claimed {
  const cancelled = isCancelled ? quantity : Math.min(claimed.cancelled, quantity);
  const returned = Math.min(claimed.returned, quantity - cancelled);
  return { cancelled, returned, exchanged: Math.min(claimed.exchanged, quantity - cancelled - returned) };
}

function figuresOfLine(line: SoldLine, claimed: Claimed, discount: number, shippingFee: number): Figures {
  const { quantity, amount, commission, isCancelled } = line;
  const { cancelled, returned, exchanged } = claimed;
  const gone = cancelled + returned;
  // A line of no pieces that was cancelled is gone all the same.
  const goneOf = (won: number): number => (isCancelled ? won : share(won, gone, quantity));
  const cancelledAmount = isCancelled ? amount : share(amount, cancelled, quantity);
  const returnedAmount = goneOf(amount) - cancelledAmount;
  const kept = discount - goneOf(discount);
  return {
    pieces: quantity,
    amount,
    cancelledPieces: cancelled,
    cancelledAmount,
    returnedPieces: returned,
    returnedAmount,
    exchangedPieces: exchanged,
    discount: kept,
    net: amount - cancelledAmount - returnedAmount - kept,
    commission: commission - goneOf(commission),
    shippingFee,
  };
}

/** The share of each line in the discount of its product order, by what it cost. */
function discountsOf(lines: readonly SoldLine[]): number[] {
  const found = lines.map(() => 0);
  for (const places of together(lines, ({ orderId }) => orderId)) {
    const discount = Math.max(...places.map((at) => lines[at]?.discount ?? 0));
    const parts = spread(
      discount,
      places.map((at) => lines[at]?.amount ?? 0),
    );
    places.forEach((at, nth) => {
      found[at] = parts[nth] ?? 0;
    });
  }
  return found;
}

function feesOf(lines: readonly SoldLine[], pieces: readonly Claimed[]): number[] {
  const found = lines.map(() => 0);
  for (const places of together(lines, ({ bundleId }) => bundleId)) {
    const [first] = places;
    const isSent = places.some(
      (at) => !lines[at]?.isCancelled && (pieces[at]?.cancelled ?? 0) < (lines[at]?.quantity ?? 0),
    );
    if (first !== undefined && isSent) found[first] = Math.max(...places.map((at) => lines[at]?.shippingFee ?? 0));
  }
  return found;
}

/** Places of the lines with one id of a mall, the lowest 옵션주문번호 first; a line without the id is alone. */
function together(lines: readonly SoldLine[], idOf: (line: SoldLine) => string): number[][] {
  const groups = new Map<string, number[]>();
  lines.forEach((line, at) => {
    const id = idOf(line);
    const key = id === '' ? `\u0000${lineKey(line)}` : `${line.mall}\u001f${id}`;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  const lower = (left: number, right: number): number => order(lines[left]?.lineId ?? '', lines[right]?.lineId ?? '');
  return [...groups.values()].map((places) => places.sort(lower));
}

/** Ids are digits of any length: the shorter is the lower, then the order of digits. */
const order = (left: string, right: string): number =>
  left.length === right.length ? (left < right ? -1 : Number(left > right)) : left.length - right.length;
