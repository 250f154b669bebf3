/** The sidebar's server over a workbook with all tabs and some products; the seller selects rows as they like. */
import { tabs } from '../../src/tabs';
import { answerCall } from '../../src/ui/calls';
import { fakeOutside } from '../helpers/outside';
import { type Cells, samples } from '../helpers/product-rows';
import { type FakeOptions, fakeWorkbook, putTab } from '../helpers/workbook';

type Answered = { ok: true; value: never } | { ok: false; message: string };

export function openHost(options: FakeOptions = {}) {
  const workbook = fakeWorkbook(options);
  const outside = { ...fakeOutside(), workbook };
  for (const tab of tabs) putTab(workbook, tab, [], 60);
  const select = (tab: string, first = 1, last = first) => {
    workbook.activate(tab);
    workbook.selectedRows = () => ({ first, last });
  };
  const put = (tab: string, row: number, cells: Cells) => {
    for (const [header, value] of Object.entries(cells)) workbook.seller(tab).type(row, header, value);
  };
  for (const tab of ['판매정보', '배송정보'] as const) put(tab, 2, samples[tab]);
  const answer = (name: string, args: unknown): Answered =>
    JSON.parse(answerCall(outside, JSON.stringify({ name, args })));
  return {
    outside,
    workbook,
    select,
    put,
    /** Good rows of 상품 from row 2 on, without options, each with what is told of it. */
    products: (...rows: Cells[]) =>
      rows.forEach((cells, at) => {
        put('상품', at + 2, { ...samples.상품, ...withoutOptions, ...product(at), ...cells });
      }),
    answer,
    /** The answer's value; throws the answer's message. */
    ask(name: string, args: unknown = {}): never {
      const answered = answer(name, args);
      if (!answered.ok) throw new Error(answered.message);
      return answered.value;
    },
    row: (tab: string, row: number) => workbook.seller(tab).rows()[row - 2] ?? {},
  };
}

export type SheetHost = ReturnType<typeof openHost>;

const withoutOptions = { 옵션사용: '사용안함', 옵션형식: '', 옵션명1: '', 옵션값1: '' };

const product = (at: number): Cells => ({
  상품코드: `20261123000000${at + 1}`,
  자체상품코드: `P${at + 1}`,
  상품명: `목걸이 ${at + 1}`,
});
