/** What a seller does in the sheet while an execution is at work; no lock stops him. */
import type { CellValue } from '../../../local/apps-script';
import { type Bundle, optionLines } from '../../../local/malls/wemakeprice/orders/order';
import { columnOf } from '../../../src/sheet';
import { tabs } from '../../../src/tabs';
import type { Blow, Fault, Traces } from '../fault';

export interface Hand extends Pick<Blow, 'random' | 'story'> {
  seller: Blow['trial']['runtime']['seller'];
  workbook: Blow['trial']['runtime']['workbook'];
  mall: Blow['trial']['mall'];
  tab: string;
  header: readonly CellValue[];
  /** Rows below the header that hold something, from 2 on. */
  rows: readonly number[];
}

export const byHand = (name: string, act: (hand: Hand) => Traces | undefined): Fault => ({
  at: 'call',
  name: `판매자: ${name}`,
  when: 'before',
  isWorth: ({ kind }) => kind === 'cells' || kind === 'http',
  strike({ trial, story, random }) {
    const { seller, workbook } = trial.runtime;
    const tab = random.pick(story.tabs);
    const [header = [], ...body] = seller.read(tab);
    const rows = body.flatMap((cells, at) => (cells.some((cell) => cell !== '' && cell !== false) ? [at + 2] : []));
    return act({ random, story, mall: trial.mall, seller, workbook, tab, header, rows });
  },
});

const anyColumn = ({ header, random }: Hand): number => random.below(header.length) + 1;

/** What names a row: its key, and the numbers under which the mall and other tabs know it. */
export function namesOf({ mall, seller, tab, header }: Hand, row: number): string[] {
  const known = tabs.find(({ name }) => name === tab);
  const keys = known?.key.map((name) => columnOf(known, name).header) ?? [];
  const textOf = (name: string) =>
    header.includes(name) ? String(seller.cell(tab, row, header.indexOf(name) + 1)) : '';
  const numbers = ['배송번호', '옵션주문번호', '상품코드', '자체상품코드', '클레임번호', '문의번호'];
  const alone = numbers.map(textOf).filter((text) => text.length > SHORT);
  return [
    keys.map(textOf).join(' / '),
    ...alone,
    ...mall.state().bundles.flatMap((bundle) => linesAmong(bundle, alone)),
  ];
}

/** Its lines stand in rows of their own, by their own numbers. */
const linesAmong = (bundle: Bundle, names: readonly string[]): string[] =>
  names.includes(bundle.bundleNo) ? optionLines(bundle).map(({ orderOptionNo }) => orderOptionNo) : [];

/** Such texts stand in other cells too. */
const SHORT = 3;

export const sellerHand: readonly Fault[] = [
  byHand('정렬', (hand) => void hand.seller.sortBy(hand.tab, anyColumn(hand), hand.random.below(2) === 0)),
  byHand(
    '행 끼우기',
    ({ seller, tab, rows, random }) => void seller.insertRows(tab, 2 + random.below(rows.length + 1)),
  ),
  byHand('열 끼우기', (hand) => void hand.seller.insertColumns(hand.tab, anyColumn(hand))),
  byHand('열 옮기기', (hand) => {
    hand.seller.moveColumn(hand.tab, anyColumn(hand), anyColumn(hand));
    return { touched: { names: [], tearsProtections: true } };
  }),
  byHand('행 지우기', (hand) => {
    const { seller, tab, rows, random } = hand;
    if (rows.length === 0) return undefined;
    const row = random.pick(rows);
    const names = namesOf(hand, row);
    seller.deleteRows(tab, row);
    return { touched: { names } };
  }),
  byHand('칸 고치기', typeOver),
  byHand('머리글 바꾸기', (hand) => {
    const { seller, tab, header } = hand;
    const name = String(header[anyColumn(hand) - 1]);
    seller.renameHeader(tab, name, `${name} 메모`);
    return { mend: () => seller.renameHeader(tab, `${name} 메모`, name) };
  }),
  byHand('열 지우기', deleteColumn),
  byHand('탭 이름 바꾸기', ({ seller, tab }) => {
    seller.renameTab(tab, `${tab} 옛것`);
    return { mend: () => seller.renameTab(`${tab} 옛것`, tab) };
  }),
  byHand('탭 지우기', deleteTab),
];

const TYPED = '판매자가 고침';

/** Types into any cell that is the seller's own; what comes of that row is his own doing, and of no other. */
function typeOver(hand: Hand): Traces | undefined {
  const { seller, tab, header, rows, random } = hand;
  const known = tabs.find(({ name }) => name === tab);
  const own = Object.values(known?.columns ?? {}).filter(({ owner }) => owner === 'seller');
  const places = own.flatMap((column) => (header.includes(column.header) ? [header.indexOf(column.header) + 1] : []));
  if (places.length === 0 || rows.length === 0) return undefined;
  const row = random.pick(rows);
  const names = namesOf(hand, row);
  seller.type(tab, row, random.pick(places), TYPED);
  // A brand that he types is looked for at the mall, and stands in 코드 by that name.
  return { touched: { names: [...names, ...namesOf(hand, row), TYPED] } };
}

/** The seller takes it back (Ctrl+Z): the column stands where it stood, with its cells. */
function deleteColumn(hand: Hand): Traces {
  const { seller, workbook, tab } = hand;
  const place = anyColumn(hand);
  const sheet = workbook.sheets.find(({ name }) => name === tab);
  const kept = structuredClone(sheet?.rows ?? []);
  const protections = structuredClone(sheet?.protections ?? []);
  seller.deleteColumns(tab, place);
  return {
    mend() {
      seller.insertColumns(tab, place);
      if (!sheet) return;
      sheet.protections = protections;
      sheet.rows = sheet.rows.map((row, at) => ({
        ...row,
        values: withItem(row.values, place - 1, kept[at]?.values[place - 1] ?? ''),
        styles: withItem(row.styles, place - 1, kept[at]?.styles[place - 1]),
        validations: withItem(row.validations, place - 1, kept[at]?.validations[place - 1]),
      }));
    },
  };
}

/** Blank rows share their cells, so that they are never changed in place. */
const withItem = <Item>(items: readonly Item[], at: number, item: Item): Item[] =>
  at < items.length ? [...items.slice(0, at), item, ...items.slice(at + 1)] : [...items];

/** Taken back too: a tab that is not there takes nothing on in between. */
function deleteTab({ seller, workbook, tab }: Hand): Traces {
  const place = workbook.sheets.findIndex(({ name }) => name === tab);
  const kept = structuredClone(workbook.sheets[place]);
  seller.deleteTab(tab);
  return { mend: () => void (kept && workbook.sheets.splice(place, 0, kept)) };
}
