/**
 * 하루 한 번 살피는 것: how full the file is and whose orders stand in it, with the first tick of a day and at 양식 만들기·점검.
 * The result is kept, so that showing it costs one property.
 */
import * as z from 'zod';
import type { Outside, Size } from '../../ports';
import { kstDate } from '../../rules/kst';
import { renewLooks } from '../../sheet';
import { readColumnTexts } from '../../sheet/column-texts';
import { readJson, writeJson } from '../../store/json-store';
import { tabs } from '../../tabs';
import { ordersTab } from '../../tabs/orders.tab';

const KEY = 'inspection';

const schema = z.object({
  /** KST day. */
  day: z.string(),
  /** Cells of all tabs, empty ones too. */
  cells: z.number(),
  /** 판매자ID of orders that are not over. */
  sellers: z.array(z.string()),
});
export type Inspection = z.infer<typeof schema>;

type Where = Pick<Outside, 'workbook' | 'settings' | 'clock' | 'log'>;

export const readInspection = ({ settings }: Pick<Outside, 'settings'>): Inspection | undefined =>
  readJson(settings.document, KEY, schema);

/**
 * Unless it was done today. Also renews what guides the seller in tabs that have outgrown it. Never throws: a collection
 * does not fail because cells could not be counted.
 */
export function inspectDaily(where: Where): void {
  if (readInspection(where)?.day === kstDate(where.clock.now())) return;
  try {
    const sizes = inspect(where);
    for (const tab of tabs) {
      const { rows } = sizes.get(tab.name) ?? { rows: 0 };
      if (rows > ROWS_OF_A_NEW_TAB) renewLooks(tab, where.workbook, rows);
    }
  } catch (error) {
    where.log.error(`inspection: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Only a tab that has grown can have outgrown anything. */
const ROWS_OF_A_NEW_TAB = 1_000;

/** Counts and keeps, and gives the size of each tab. A handful of calls a tab, and two columns of 「주문」. */
export function inspect(where: Where): ReadonlyMap<string, Size> {
  const { workbook, settings, clock } = where;
  const sizes = workbook.gridSizes();
  const cells = [...sizes.values()].reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const found: Inspection = { day: kstDate(clock.now()), cells, sellers: sellersOf(where) };
  writeJson(settings.document, KEY, found);
  return sizes;
}

/** More than a file ever holds; a column pasted full of other things must not fill the property. */
const MOST_SELLERS = 20;

function sellersOf({ workbook }: Where): string[] {
  const texts = readColumnTexts(workbook, ordersTab, ['sellerId', 'state']);
  const states = texts.get('state') ?? [];
  const over = ordersTab.finished?.words ?? [];
  const open = (texts.get('sellerId') ?? []).filter((id, at) => id !== '' && !over.includes(states[at] ?? ''));
  return [...new Set(open)].slice(0, MOST_SELLERS);
}
