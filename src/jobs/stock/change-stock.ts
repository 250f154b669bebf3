/**
 * 재고 한꺼번에 바꾸기: first what would become of each row, then exactly that. The second part names the old and the new stock, so
 * a second request (a lost answer, a kill in between) adds nothing twice.
 */
import type { Outside, Workbook } from '../../ports';
import { kstText } from '../../rules/kst';
import { Refusal } from '../../rules/refusal';
import { changedStock, type StockAct } from '../../rules/stock/change';
import {
  changeRows,
  columnOf,
  keyOf,
  keyParts,
  type PartOf,
  type Row,
  readRows,
  sheetOf,
  type Tab,
  takeSnapshot,
} from '../../sheet';
import { results } from '../../tabs/common';
import { optionsTab } from '../../tabs/options.tab';
import { productsTab } from '../../tabs/products.tab';

export interface PlannedStock {
  key: string;
  name: string;
  /** Missing for a blank cell. */
  before?: number;
  /** Missing where there is a problem. */
  after?: number;
  problem: string;
}

interface StockOrder {
  tab: string;
  keys: readonly string[];
  act: StockAct;
  count: number;
}

/** Throws `Refusal` for another tab than 상품 and 옵션, and `SheetError`. Nothing is written. */
export function planStock(
  { workbook }: Pick<Outside, 'workbook'>,
  { tab: name, keys, act, count }: StockOrder,
): PlannedStock[] {
  const rows = rowsByKey(workbook, stockTab(name));
  return keys.map((key) => {
    const found = rows.get(key);
    if (!found) return { key, name: wordsOf(key), problem: GONE };
    const cell = stockOf(found);
    if ('problem' in cell) return { key, name: nameOf(found), problem: cell.problem };
    const { before } = cell;
    const changed = changedStock(before, act, count);
    const now = { key, name: nameOf(found), ...(before === undefined ? {} : { before }) };
    return 'after' in changed ? { ...now, after: changed.after, problem: '' } : { ...now, ...changed };
  });
}

interface Order {
  tab: string;
  rows: readonly { key: string; before?: number | undefined; after: number }[];
  /** Chooses 연동 for the products, where nothing else is chosen. */
  send: boolean;
}

export interface WrittenStock {
  message: string;
  /** Those that were not written. */
  problems: { name: string; problem: string }[];
}

/** Each row tells in 메시지 what became of it. Throws as `planStock`. */
export function writeStock(
  outside: Pick<Outside, 'workbook' | 'clock'>,
  { tab: name, rows: wanted, send }: Order,
): WrittenStock {
  const { workbook, clock } = outside;
  const tab = stockTab(name);
  const rows = rowsByKey(workbook, tab);
  const processedAt = kstText(clock.now());
  const changes = new Map<string, PartOf<Tab>>();
  const problems: WrittenStock['problems'] = [];
  for (const { key, before, after } of wanted) {
    const found = rows.get(key);
    const cell = found ? stockOf(found) : { problem: GONE };
    const problem = 'problem' in cell ? cell.problem : cell.before === before || cell.before === after ? '' : MOVED;
    if (problem !== '') problems.push({ name: found ? nameOf(found) : wordsOf(key), problem });
    else changes.set(key, { stock: after, result: results.done, message: messageOf(before, after), processedAt });
  }
  changeRows(tab, sheetOf(tab, workbook), changes, { ordered: ['stock'] });
  const chosen = send ? chooseSending(workbook, tab, [...changes.keys()], rows) : 0;
  return { message: reportOf(changes.size, send ? chosen : undefined), problems };
}

const GONE = '행이 없어졌거나 번호가 바뀌었습니다. 다시 선택하세요.';
const MOVED = '그 사이에 재고수량이 바뀌었습니다. 다시 미리보기를 하세요.';

function messageOf(before: number | undefined, after: number): string {
  const { header } = columnOf(productsTab, 'stock');
  return `${header} ${before ?? '빈칸'} → ${after}. 제휴몰에는 연동을 실행해야 갑니다.`;
}

function reportOf(count: number, chosen: number | undefined): string {
  const sending =
    chosen === undefined
      ? '제휴몰에 보내려면 「상품」에서 연동을 실행하세요.'
      : `상품 ${chosen}개의 작업을 연동으로 골랐습니다.`;
  return `${count}행의 재고수량을 바꿨습니다. ${sending}`;
}

function stockTab(name: string): Tab {
  const tab = [productsTab, optionsTab].find((one) => one.name === name);
  if (!tab) throw new Refusal(`「${productsTab.name}」이나 「${optionsTab.name}」 탭에서 행을 선택하고 다시 누르세요.`);
  return tab;
}

type AnyRow = Row<Tab>;

/** A key that stands twice names no single row. */
function rowsByKey(workbook: Workbook, tab: Tab): Map<string, AnyRow> {
  const rows = readRows(tab, takeSnapshot(tab, sheetOf(tab, workbook)));
  return new Map(rows.flatMap((row) => (row.key === undefined ? [] : [[row.key, row]])));
}

function stockOf({ values, problems }: AnyRow): { before: number | undefined } | { problem: string } {
  const header = columnOf(productsTab, 'stock').header;
  const wrong = problems.find((one) => one.level === 'error' && (one.header === header || one.header === undefined));
  return wrong ? { problem: wrong.message } : { before: values['stock'] as number | undefined };
}

const wordsOf = (key: string): string => keyParts(key).join(' ').trim();
const nameOf = ({ key = '', values }: AnyRow): string => String(values['name'] ?? wordsOf(key));

/** Gives how many products carry 연동 now. */
function chooseSending(
  workbook: Workbook,
  tab: Tab,
  keys: readonly string[],
  rows: ReadonlyMap<string, AnyRow>,
): number {
  const codes = new Set(keys.map((key) => String(rows.get(key)?.values['productCode'] ?? '')));
  const products = [...rowsByKey(workbook, productsTab).values()].filter(
    ({ values }) =>
      codes.has(String(values['productCode'])) || (tab === optionsTab && codes.has(String(values['ownCode']))),
  );
  const free = products.filter(({ values }) => values['action'] === undefined);
  const changes = new Map(free.map(({ values }) => [keyOf(productsTab, values), { action: 'send' as const }]));
  changeRows(productsTab, sheetOf(productsTab, workbook), changes, { ordered: ['action'] });
  return products.filter(({ values }) => values['action'] === 'send').length + free.length;
}
