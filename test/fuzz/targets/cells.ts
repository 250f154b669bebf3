/** Readers: any cell in any column, and any grid under any header. */
import fc from 'fast-check';
import type { Cell } from '../../../src/ports';
import { josa } from '../../../src/rules/josa';
import {
  type Column,
  columnOf,
  isBlank,
  readRows,
  SheetError,
  sheetOf,
  type Tab,
  takeSnapshot,
} from '../../../src/sheet';
import { tabs } from '../../../src/tabs';
import { ordersTab } from '../../../src/tabs/orders.tab';
import { fakeWorkbook } from '../../helpers/workbook';
import { blankGrid } from '../../helpers/workbook-grid';
import { anyCell } from '../../sheet/kinds/any-cell';
import { longRun } from '../long-run';
import { demand, type Target, target } from '../target';

const columns = new Map(
  tabs.flatMap((tab) => Object.entries(tab.columns).map(([name, column]) => [`${tab.name}/${name}`, column] as const)),
);

/** By name, so that an input can be printed. */
export const tabNamed = (name: string): Tab => tabs.find((tab) => tab.name === name) ?? ordersTab;

const hostileCell: fc.Arbitrary<Cell> = fc.oneof(
  anyCell,
  longRun,
  fc.constantFrom<Cell>('가'.repeat(50_000), '1'.repeat(400), '-'.repeat(30_000), '9,'.repeat(20_000), 1e21, -0),
  fc.constantFrom<Cell>(new Date(8.64e15), new Date(Number.NaN), new Date(-1), '#N/A', '#REF!', '\u200b', '\ud83d'),
);

const oneCell = target('셀 읽기', 100, fc.tuple(fc.constantFrom(...columns.keys()), hostileCell), ([place, cell]) => {
  const column = columns.get(place);
  if (!column || isBlank(cell)) return;
  const reading = column.decode(cell);
  if ('error' in reading) demand(/[가-힣]/.test(reading.error), `${place}: 오류가 한국어가 아닙니다: ${reading.error}`);
  else isWritable(place, column, column.encode(reading.value));
});

/** What was read can be written, and reads the same again. */
function isWritable(place: string, column: Column, written: Cell): void {
  demand(typeof written !== 'string' || written.length <= 50_000, `${place}: 셀에 들어가지 않는 글입니다.`);
  if (isBlank(written)) return;
  const again = column.decode(written);
  demand(!('error' in again), `${place}: 적은 것을 다시 읽을 수 없습니다: ${JSON.stringify(again)}`);
  demand(JSON.stringify(column.encode(again.value)) === JSON.stringify(written), `${place}: 다시 읽으면 다릅니다.`);
}

interface GridCase {
  tab: string;
  header: string[];
  rows: Cell[][];
}

/** The headers of a tab in any order, some missing, doubled or strange. */
export const headerOf = (tab: Tab): fc.Arbitrary<string[]> => {
  const headers = Object.values(tab.columns).map(({ header }) => header);
  const whole = fc.shuffledSubarray(headers, { minLength: headers.length });
  const strange = fc.oneof(fc.constantFrom('', '내 열', ' 메모 ', '#N/A', ...headers), fc.string({ maxLength: 8 }));
  return fc.oneof(
    whole,
    fc.tuple(fc.shuffledSubarray(headers), fc.array(strange, { maxLength: 3 })).map((parts) => parts.flat()),
  );
};

export const gridCase: fc.Arbitrary<GridCase> = fc.constantFrom(...tabs).chain((tab) =>
  headerOf(tab).chain((header) =>
    fc
      .array(
        fc.array(fc.oneof(fc.constant<Cell>(''), hostileCell), { minLength: header.length, maxLength: header.length }),
        {
          maxLength: 6,
        },
      )
      .map((rows) => ({ tab: tab.name, header, rows })),
  ),
);

/** A workbook with one tab, exactly so. */
export function gridWorkbook({ tab, header, rows }: GridCase) {
  const workbook = fakeWorkbook();
  const grid = blankGrid(tab, rows.length + 5, Math.max(header.length, 1));
  [header, ...rows].forEach((line, y) => {
    line.forEach((value, x) => {
      const row = grid.cells[y];
      if (row) row[x] = { value, formula: '', format: '@' };
    });
  });
  workbook.put(grid);
  return workbook;
}

const wholeGrid = target('탭 읽기', 40, gridCase, (given) => {
  const workbook = gridWorkbook(given);
  const { header, rows } = given;
  const tab = tabNamed(given.tab);
  try {
    const read = readRows(tab, takeSnapshot(tab, sheetOf(tab, workbook)));
    demand(read.length <= rows.length, '없는 행을 읽었습니다.');
    for (const { row, values } of read) {
      for (const [name, value] of Object.entries(values)) {
        const place = header.findIndex((text) => text.replace(/\s+/g, ' ').trim() === columnOf(tab, name).header);
        const cell = rows[row - 2]?.[place] ?? '';
        const reading = columnOf(tab, name).decode(cell);
        const isSame = 'value' in reading && JSON.stringify(reading.value) === JSON.stringify(value);
        demand(isSame, josa`「${columnOf(tab, name).header}」이(가) 다른 열에서 왔습니다.`);
      }
    }
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
  }
});

export const cellTargets: readonly Target[] = [oneCell, wholeGrid];
