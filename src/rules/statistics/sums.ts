/** Sums of many lines by a key: a day, a mall, a product, a region. */
import type { Figures, SoldLine } from './figures';

export interface Sums extends Figures {
  /** Purchases (구매번호) with a line in it, cancelled ones among them. */
  orders: number;
}

const noFigures: Figures = {
  pieces: 0,
  amount: 0,
  cancelledPieces: 0,
  cancelledAmount: 0,
  returnedPieces: 0,
  returnedAmount: 0,
  exchangedPieces: 0,
  discount: 0,
  net: 0,
  commission: 0,
  shippingFee: 0,
};

const names = Object.keys(noFigures) as (keyof Figures)[];

export const noSums = (): Sums => ({ ...noFigures, orders: 0 });

/** By label, in the order in which the labels come up; `labels` are there in any case and come first. */
export function sumBy<Line extends SoldLine>(
  sold: readonly { line: Line; figures: Figures }[],
  labelOf: (line: Line) => string,
  labels: readonly string[] = [],
): Map<string, Sums> {
  const sums = new Map(labels.map((label): [string, Sums] => [label, noSums()]));
  const purchases = new Map<string, Set<string>>();
  for (const { line, figures } of sold) {
    const label = labelOf(line);
    const into = sums.get(label) ?? noSums();
    sums.set(label, into);
    for (const name of names) into[name] += figures[name];
    const known = purchases.get(label) ?? new Set();
    purchases.set(label, known.add(`${line.mall}\u001f${line.purchaseId || line.lineId}`));
    into.orders = known.size;
  }
  return sums;
}
