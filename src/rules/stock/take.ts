/**
 * Stock that orders take away and cancelled ones give back. Each order line remembers how many pieces it has taken, so a line
 * that is seen again takes nothing, and what it gives back is never more than it took.
 */

export interface TakingLine {
  /** What tells the line apart. */
  key: string;
  /** Pieces that are sold and not cancelled. */
  wanted: number;
  /** Pieces that it has taken so far; `undefined` for one that was never counted. */
  taken: number | undefined;
  /** Whose stock it is. */
  stock: string;
}

export interface Taking {
  /** Stock that changes, by its key. */
  stocks: Map<string, { before: number; after: number }>;
  /** Lines that take or give back, with what they hold then. */
  lines: { key: string; taken: number }[];
}

/** No mall takes more. */
export const HIGHEST_STOCK = 99_999;

/** True for a line of which nothing is left to do: counted and not cancelled since, or cancelled before it was counted. */
export const isSettled = ({ wanted, taken }: Pick<TakingLine, 'wanted' | 'taken'>): boolean =>
  taken === undefined ? wanted <= 0 : taken <= wanted;

/** What is given back comes first; else in the order of the lines. A line whose stock is not known is left alone. */
export function takeStock(lines: readonly TakingLine[], stockOf: (stock: string) => number | undefined): Taking {
  const stocks: Taking['stocks'] = new Map();
  const found: Taking['lines'] = [];
  const isCounted = ({ taken }: TakingLine): boolean => taken !== undefined;
  const inTurn = [...lines.filter(isCounted), ...lines.filter((line) => !isCounted(line))];
  for (const { key, wanted, taken, stock } of inTurn) {
    const before = stocks.get(stock)?.before ?? stockOf(stock);
    if (isSettled({ wanted, taken }) || before === undefined) continue;
    const now = stocks.get(stock)?.after ?? before;
    const holds = taken === undefined ? Math.min(wanted, now) : Math.max(wanted, 0);
    const after = Math.min(now + (taken ?? 0) - holds, HIGHEST_STOCK);
    stocks.set(stock, { before, after });
    found.push({ key, taken: holds });
  }
  return { stocks, lines: found };
}
