/** 재고 한꺼번에 바꾸기: what becomes of one stock. */
import { HIGHEST_STOCK } from './take';

export const stockActs = ['set', 'add', 'subtract'] as const;
export type StockAct = (typeof stockActs)[number];

/** The new stock, or a Korean sentence about why there is none. `before` is `undefined` for a blank cell. */
export function changedStock(
  before: number | undefined,
  act: StockAct,
  count: number,
): { after: number } | { problem: string } {
  if (act !== 'set' && before === undefined) {
    return { problem: '재고수량이 비어 있어 더하거나 뺄 수 없습니다. 먼저 수를 정해 주세요.' };
  }
  const now = before ?? 0;
  const after = act === 'set' ? count : act === 'add' ? now + count : now - count;
  if (after < 0) return { problem: `${now}개에서 ${count}개를 뺄 수 없습니다.` };
  if (after > HIGHEST_STOCK) return { problem: `${HIGHEST_STOCK.toLocaleString('en-US')}개를 넘습니다.` };
  return { after };
}
