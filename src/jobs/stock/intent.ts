/**
 * What is about to be done to stock and orders, kept in one property before any of it is done. Two tabs cannot be written at
 * once: an execution that dies between them leaves this behind, and the next one finishes it by what then stands in the rows.
 */
import * as z from 'zod';
import type { Outside } from '../../ports';
import { utf8Bytes } from '../../rules/product/characters';
import { changeRows, keyOf, keyParts, type PartOf, readColumns, sheetOf, type Tab } from '../../sheet';
import { readJson, writeJson } from '../../store/json-store';
import { ordersTab } from '../../tabs/orders.tab';
import { type StockTab, stockTabs } from './stock-places';

const schema = z.object({
  stocks: z.array(
    z.object({
      tab: z.enum(['product', 'option']),
      key: z.string(),
      /** What stood in the cell; `null` for a blank one. */
      before: z.number().nullable(),
      after: z.number(),
    }),
  ),
  lines: z.array(z.object({ key: z.string(), taken: z.number() })),
});
export type StockIntent = z.infer<typeof schema>;

const KEY = 'stock:intent';
/** A property takes 9 KB. */
const MOST_BYTES = 8_000;

type Where = Pick<Outside, 'workbook' | 'settings'>;

export const isKeepable = (intent: StockIntent): boolean => utf8Bytes(JSON.stringify(intent)) <= MOST_BYTES;

export const keepIntent = ({ settings }: Pick<Where, 'settings'>, intent: StockIntent): void =>
  writeJson(settings.document, KEY, intent);

/** What an execution that has died left behind. */
export const leftIntent = ({ settings }: Pick<Where, 'settings'>): StockIntent | undefined =>
  readJson(settings.document, KEY, schema);

/**
 * Does it, or what is left of it. Stock goes first and the orders' marks last: where a mark stands, all stock was written.
 * Gives the names of the rows whose stock the seller changed in between; there the seller's number stays. Throws `SheetError`.
 */
export function applyIntent(where: Where, intent: StockIntent): string[] {
  const { workbook, settings } = where;
  const marks = new Map(intent.lines.map(({ key, taken }) => [key, taken]));
  const standing = readColumns(ordersTab, sheetOf(ordersTab, workbook), ['mall', 'lineId', 'stockTaken']);
  const isMarked = standing.some(({ values }) => {
    const taken = marks.get(keyOf(ordersTab, values));
    return taken !== undefined && taken === values.stockTaken;
  });
  const changed = isMarked ? [] : writeStocks(where, intent);
  workbook.flush();
  const rows = [...marks].map(([key, stockTaken]): [string, PartOf<typeof ordersTab>] => [key, { stockTaken }]);
  changeRows(ordersTab, sheetOf(ordersTab, workbook), new Map(rows));
  workbook.flush();
  settings.document.remove(KEY);
  return changed;
}

const tabNames = Object.keys(stockTabs) as StockTab[];

/** The seller has ordered it by a setting, so the cells are the job's to write. */
function writeStocks({ workbook }: Where, { stocks }: StockIntent): string[] {
  return tabNames.flatMap((name) => {
    const tab: Tab = stockTabs[name];
    const wanted = new Map(stocks.filter((one) => one.tab === name).map((one) => [one.key, one]));
    if (wanted.size === 0) return [];
    const sheet = sheetOf(tab, workbook);
    const standing = new Map(
      readColumns(tab, sheet, [...tab.key, 'stock']).map(({ values }) => [keyOf(tab, values), values['stock'] ?? null]),
    );
    const changes = new Map<string, PartOf<Tab>>();
    const changed: string[] = [];
    for (const [key, { before, after }] of wanted) {
      const now = standing.get(key);
      if (now === before) changes.set(key, { stock: after });
      else if (now !== after) changed.push(keyParts(key).join(' '));
    }
    changeRows(tab, sheet, changes, { ordered: ['stock'] });
    return changed;
  });
}
