/** Columns are found by their header, wherever the seller has put them; what cannot be found is told precisely. */
import fc from 'fast-check';
import type { Cell } from '../../../src/ports';
import {
  columnLetters,
  columnOf,
  doubledHeaders,
  findColumns,
  helpOf,
  lookAt,
  readRows,
  SheetError,
  sheetOf,
  takeSnapshot,
} from '../../../src/sheet';
import { fakeWorkbook } from '../../helpers/workbook';
import { anyCell } from '../kinds/any-cell';
import { sampleTab } from './sample.tab';
import { workbookOf } from './stand';

const headers = Object.values(sampleTab.columns).map(({ header }) => header);
const opened = (...cells: Cell[][]) => sheetOf(sampleTab, workbookOf('선반', cells));
const without = (header: string) => headers.filter((one) => one !== header);

describe('판매자가 열을 바꾸어도', () => {
  it('옮긴 열과 판매자의 열 사이에서 제 열을 읽는다', () => {
    const moved = ['우리 메모', ...[...headers].reverse(), '담당자'];
    const row = moved.map((header) => ({ 상품코드: 'A-1', 판매가: 100, '우리 메모': 'B-9', 담당자: 7 })[header] ?? '');
    const [read] = readRows(sampleTab, takeSnapshot(sampleTab, opened(moved, row)));
    expect(read).toMatchObject({ row: 2, values: { productCode: 'A-1', price: 100 }, problems: [] });
  });

  it('머리글의 줄바꿈과 앞뒤 빈칸은 상관없다', () => {
    const loose = headers.map((header) => `\n ${header} `);
    expect(takeSnapshot(sampleTab, opened(loose)).located.size).toBe(headers.length);
  });

  it('판매자의 열은 이름이 겹쳐도 된다', () => {
    expect(() => takeSnapshot(sampleTab, opened(['메모', ...headers, '메모', '', '']))).not.toThrow();
  });
});

describe('열이 없으면', () => {
  it('탭과 없는 열을 모두 알린다', () => {
    const sheet = opened(without('판매가').filter((header) => header !== '재고'));
    expect(() => takeSnapshot(sampleTab, sheet)).toThrow(
      new SheetError('「선반」 탭에 「판매가」, 「재고」 열이 없습니다. 메뉴에서 「양식 만들기·점검」을 눌러 주세요.'),
    );
  });

  it('쓰지 않을 열은 없어도 된다', () => {
    expect(() => takeSnapshot(sampleTab, opened(without('재고')), ['productCode', 'price'])).not.toThrow();
  });

  it('아무것도 없는 탭도 없는 열로 알린다', () => {
    expect(() => takeSnapshot(sampleTab, opened(), ['price'])).toThrow(/「선반」 탭에 「판매가」 열이 없습니다/);
  });

  it('탭이 없으면 탭이 없다고 알린다', () => {
    expect(() => sheetOf(sampleTab, fakeWorkbook())).toThrow(
      new SheetError('「선반」 탭이 없습니다. 메뉴에서 「양식 만들기·점검」을 눌러 주세요.'),
    );
  });
});

describe('머리글이 겹치면', () => {
  const doubled = [...headers, '판매가', '', '판매가'];

  it('탭과 열과 자리를 알린다', () => {
    expect(() => takeSnapshot(sampleTab, opened(doubled))).toThrow(
      new SheetError('「선반」 탭에 「판매가」 열이 D, J, L에 겹쳐 있습니다. 하나만 남기고 이름을 바꿔 주세요.'),
    );
  });

  it('쓰지 않을 열은 겹쳐도 된다', () => {
    expect(() => takeSnapshot(sampleTab, opened(doubled), ['productCode', 'stock'])).not.toThrow();
  });

  it('있는 그대로 볼 때는 앞의 것을 본다', () => {
    expect(lookAt(sampleTab, opened(doubled)).located.get('price')).toBe(4);
  });
});

it('어떤 첫 행이든 찾는 일은 멈추지 않고, 찾은 자리에는 그 머리글이 있다', () => {
  const cell = fc.oneof(anyCell, fc.constantFrom<Cell>(...headers));
  fc.assert(
    fc.property(fc.array(cell), (row) => {
      for (const [name, place] of findColumns(sampleTab, row)) {
        expect(
          String(row[place - 1])
            .replace(/\s+/g, ' ')
            .trim(),
        ).toBe(columnOf(sampleTab, name).header);
      }
      for (const places of doubledHeaders(sampleTab, row).values()) expect(places.length).toBeGreaterThan(1);
    }),
  );
});

it('열 글자는 시트가 보여 주는 그대로다', () => {
  expect([1, 26, 27, 52, 53, 702, 703, 18_278].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'ZZZ',
  ]);
});

it('도움말은 열마다 누가 채우고 꼭 있어야 하는지 말한다', () => {
  const { name, help, columns } = helpOf(sampleTab);
  expect([name, help]).toEqual(['선반', '시험을 위한 탭']);
  expect(columns.map(({ header, owner, required }) => [header, owner, required])).toEqual(
    expect.arrayContaining([
      ['판매가', '판매자가 적음', true],
      ['만든이', '애드온이 한 번 채우고 판매자가 고침', false],
      ['결과', '애드온이 채움', false],
    ]),
  );
});
