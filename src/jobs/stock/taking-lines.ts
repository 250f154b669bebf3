/** Order lines that have stock to take or to give back, as 주문 and 클레임 stand. */
import type { Workbook } from '../../ports';
import { lineKey, nothingClaimed } from '../../rules/statistics/figures';
import { isSettled, type TakingLine } from '../../rules/stock/take';
import { isPrintOf, keyOf, readColumns, sheetOf } from '../../sheet';
import { cancelStates, ordersTab } from '../../tabs/orders.tab';
import { claimedLines, readGrantedClaims } from '../statistics/granted-claims';
import type { StockPlace, StockPlaces } from './stock-places';

const names = [
  ...([
    'state',
    'mall',
    'orderedAt',
    'paidAt',
    'lineId',
    'productCode',
    'optionName',
    'quantity',
    'stockTaken',
    'rowPrint',
  ] as const),
] as const;

export interface Takers {
  lines: TakingLine[];
  /** By the `stock` of a line. */
  places: ReadonlyMap<string, StockPlace>;
  /** Lines that were sold since, and whose product, option or stock is not known. */
  unknown: number;
}

/** `since`: KST text; a line from before it takes nothing, but gives back what it has taken. Throws `SheetError`. */
export function takingLines(workbook: Workbook, { find }: StockPlaces, since: string): Takers {
  const claimed = claimedLines(readGrantedClaims(workbook));
  const rows = readColumns(ordersTab, sheetOf(ordersTab, workbook), names);
  const counts = new Map<string, number>();
  for (const { values } of rows) counts.set(keyOf(ordersTab, values), (counts.get(keyOf(ordersTab, values)) ?? 0) + 1);
  const lines: TakingLine[] = [];
  const places = new Map<string, StockPlace>();
  let unknown = 0;
  for (const { values, unread } of rows) {
    const { mall = '', lineId = '', quantity = 0, stockTaken: taken, productCode = '', optionName = '' } = values;
    const key = keyOf(ordersTab, values);
    if (mall === '' || lineId === '' || counts.get(key) !== 1 || unread.includes('stockTaken')) continue;
    const { cancelled } = claimed.get(lineKey({ mall, lineId })) ?? nothingClaimed;
    const wanted = values.state === cancelStates.cancelled ? 0 : Math.max(quantity - cancelled, 0);
    const isNew = (values.paidAt || values.orderedAt || '') >= since;
    if (isSettled({ wanted, taken }) || (taken === undefined && !isNew)) continue;
    // 재고반영 of a row whose number is another's would be written to that other row.
    const isOwn = values.rowPrint === undefined || isPrintOf(values.rowPrint, key);
    const place = isOwn ? find(productCode, optionName) : undefined;
    if (place?.stock === undefined) {
      unknown += 1;
      continue;
    }
    const stock = `${place.tab} ${place.key}`;
    places.set(stock, place);
    lines.push({ key, wanted, taken, stock });
  }
  return { lines, places, unknown };
}
