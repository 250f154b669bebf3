/** A step of stock that follows orders: what was left behind first, then a handful of order lines. */

import type { JobContext, Note } from '../../engine/job';
import { takeStock } from '../../rules/stock/take';
import { applyIntent, isKeepable, keepIntent, leftIntent, type StockIntent } from './intent';
import { takingSince } from './since';
import { readStockPlaces } from './stock-places';
import { type Takers, takingLines } from './taking-lines';

/** Lines of a step: what is to be done with them must fit into one property. */
const MOST_LINES = 100;

export interface TakenStep {
  /** Order lines whose stock was taken or given back. */
  done: number;
  /** Lines that wait. */
  left: number;
  /** Lines whose stock is not known. */
  unknown: number;
  notes: Note[];
}

/** Throws `SheetError`. */
export function takeOrders({ outside }: JobContext): TakenStep {
  const left = leftIntent(outside);
  const finished = left ? notesOf(applyIntent(outside, left)) : [];
  const takers = takingLines(outside.workbook, readStockPlaces(outside.workbook), takingSince(outside));
  const { lines, unknown } = takers;
  const intent = intentOf(takers);
  if (intent.lines.length === 0) return { done: left?.lines.length ?? 0, left: 0, unknown, notes: finished };
  keepIntent(outside, intent);
  const notes = [...finished, ...notesOf(applyIntent(outside, intent))];
  return {
    done: intent.lines.length + (left?.lines.length ?? 0),
    left: lines.length - intent.lines.length,
    unknown,
    notes,
  };
}

/** As many lines as can be kept. */
function intentOf({ lines, places }: Takers): StockIntent {
  for (let count = Math.min(lines.length, MOST_LINES); ; count = Math.floor(count / 2)) {
    const taking = takeStock(lines.slice(0, count), (stock) => places.get(stock)?.stock);
    const stocks = [...taking.stocks].flatMap(([stock, { after }]): StockIntent['stocks'] => {
      const place = places.get(stock);
      if (!place || place.cell === after) return [];
      return [{ tab: place.tab, key: place.key, before: place.cell ?? null, after }];
    });
    const intent = { stocks, lines: taking.lines };
    if (count <= 1 || isKeepable(intent)) return intent;
  }
}

const notesOf = (changed: readonly string[]): Note[] =>
  changed.map((name) => ({
    text: `${name}: 재고를 세는 사이에 직접 바꾸어 그 수를 그대로 두었습니다. 맞는지 확인하세요.`,
    history: true,
    target: name,
    result: '확인필요',
  }));
