/** 재고 부족: products and options of which so few are left that the seller should know. */
import type { Outside } from '../../ports';
import { readPreferences } from '../../settings/preferences';
import { readStockPlaces, type StockPlace, stockTabs } from './stock-places';

export interface LowStock {
  /** So many pieces or fewer. */
  threshold: number;
  /** The fewest first. */
  items: { tab: string; key: string; name: string; stock: number }[];
  /** Further ones. */
  more: number;
}

const MOST = 50;

/** Products that are not sold now or have no 재고수량 are left out. Throws `SheetError`. */
export function lowStock({ workbook, settings }: Pick<Outside, 'workbook' | 'settings'>): LowStock {
  const { lowStock: threshold } = readPreferences(settings);
  const isLow = ({ stock, isOff }: StockPlace): boolean => !isOff && stock !== undefined && stock <= threshold;
  const low = readStockPlaces(workbook).places.filter(isLow);
  low.sort((left, right) => (left.stock ?? 0) - (right.stock ?? 0) || (left.name < right.name ? -1 : 1));
  const items = low
    .slice(0, MOST)
    .map(({ tab, key, name, stock = 0 }) => ({ tab: stockTabs[tab].name, key, name, stock }));
  return { threshold, items, more: low.length - items.length };
}
