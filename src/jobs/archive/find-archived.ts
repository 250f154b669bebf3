/** 보관한 주문 찾기: by a number, a name or a product, over the tabs of all years, the newest first. */
import type { Outside } from '../../ports';
import { Refusal } from '../../rules/refusal';
import { joinKey, rowNumber, standingKeys, type Tab } from '../../sheet';
import { readColumnTexts } from '../../sheet/column-texts';
import { archiveTab, archiveYears, orderArchive } from '../../tabs/archive';

type Where = Pick<Outside, 'workbook'>;

export interface FoundOrder {
  tab: string;
  key: string;
  orderedAt: string;
  state: string;
  productName: string;
  recipientName: string;
  lineId: string;
}

/** Enough to choose from; a search that finds more has to be narrowed. */
const MOST = 30;
const SHORTEST = 2;

const numbers = ['lineId', 'orderId', 'bundleId', 'purchaseId', 'trackingNumber', 'productCode'] as const;
const words = ['recipientName', 'buyerName', 'productName', 'optionName', 'memo'] as const;
const shown = ['mall', 'lineId', 'orderedAt', 'state', 'productName', 'recipientName'] as const;

/**
 * A text of digits is looked for among the numbers, any other among names and products: a column of the archive costs a
 * call and its cells, so only those are read. `more`: there are further ones. Throws `Refusal` for a text that is too short.
 */
export function findArchived({ workbook }: Where, text: string): { found: FoundOrder[]; more: boolean } {
  const wanted = text.trim().toLowerCase();
  if (wanted.length < SHORTEST) throw new Refusal(`찾을 말을 ${SHORTEST}자 이상 넣어 주세요.`);
  const columns = /^[\d-]+$/.test(wanted) ? numbers : words;
  const found: FoundOrder[] = [];
  for (const year of archiveYears(orderArchive, workbook.sheetNames())) {
    const tab = archiveTab(orderArchive, year);
    found.push(...matches(tab, workbook, columns, columns === numbers ? wanted.replace(/-/g, '') : wanted));
    if (found.length > MOST) break;
  }
  return { found: found.slice(0, MOST), more: found.length > MOST };
}

function matches(tab: Tab, workbook: Where['workbook'], columns: readonly string[], wanted: string): FoundOrder[] {
  const texts = readColumnTexts(workbook, tab, [...new Set([...columns, ...shown])]);
  const at = (name: string, index: number): string => texts.get(name)?.[index] ?? '';
  const hits = (texts.get('lineId') ?? []).flatMap((_, index) =>
    columns.some((name) => at(name, index).toLowerCase().includes(wanted)) ? [index] : [],
  );
  return hits.slice(0, MOST + 1).map((index) => ({
    tab: tab.name,
    key: joinKey(tab.key.map((name) => at(name, index))),
    orderedAt: at('orderedAt', index),
    state: at('state', index),
    productName: at('productName', index),
    recipientName: at('recipientName', index),
    lineId: at('lineId', index),
  }));
}

/** Opens the archive at this row. Throws `Refusal` when tab or row are not there any more. */
export function showArchived(
  { workbook }: Where,
  { tab: name, key }: { tab: string; key: string },
): { message: string } {
  const year = archiveYears(orderArchive, workbook.sheetNames()).find(
    (one) => archiveTab(orderArchive, one).name === name,
  );
  const tab = year === undefined ? undefined : archiveTab(orderArchive, year);
  const sheet = tab && workbook.sheet(tab.name);
  const index = tab && sheet ? standingKeys(tab, sheet).indexOf(key) : -1;
  if (!sheet || index < 0) throw new Refusal('그 주문을 찾을 수 없습니다. 다시 찾아 주세요.');
  const row = rowNumber(index);
  workbook.select(name, { row, column: 1, rows: 1, columns: Math.max(sheet.usedSize().columns, 1) });
  return { message: `「${name}」 ${row}행을 열었습니다.` };
}
