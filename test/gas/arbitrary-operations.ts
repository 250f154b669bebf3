/** Random calls of the workbook's ports over small tabs, inside of them and beyond, and random acts of a person. */
import fc from 'fast-check';
import type { Area } from '../../src/ports';
import type { Hand } from './both-workbooks';
import { type Operation, packed } from './operations';

export const TABS = ['시트1', '둘'] as const;
export const WARNINGS = ['애드온의 열', '다른 열'] as const;

/** Two tabs of 8 rows and 6 columns, so that random places meet each other and the edges. */
export const SMALL_TABS: readonly Operation[] = [
  { on: 'workbook', method: 'addSheet', args: ['둘', 1] },
  ...TABS.flatMap((tab): Operation[] => [
    { on: 'sheet', tab, method: 'deleteRows', args: [9, 992] },
    { on: 'sheet', tab, method: 'deleteColumns', args: [7, 20] },
  ]),
];

const tab = fc.constantFrom(...TABS, ...TABS, ...TABS, '없는 탭');
const line = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 8 }) }, fc.integer({ min: -1, max: 12 }));
const count = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.constant(0));
/** A whole row or column is named by its letters, which cannot say none. */
const some = fc.integer({ min: 1, max: 4 });
const area: fc.Arbitrary<Area> = fc.record({ row: line, column: line, rows: count, columns: count });

/** Texts that a sheet reads as more than text, and those that it must not. */
export const texts = [
  ...[
    '',
    '가',
    '0012',
    '010-1234-5678',
    '12',
    '-5',
    '+5',
    '1,234',
    '12%',
    '₩1,000',
    '(5)',
    '1.5',
    '.5',
    '1e5',
    '=A1',
    '=',
    '=1+1',
  ],
  ...['+가', '-가', "'12", "'", 'true', 'FALSE', '2026-11-23', '2026-11-23 12:30', '2026-11-23 12:30:15', '2026-02-30'],
  ...[
    '11/23',
    '2026. 11. 23',
    '오전 9:30',
    '12:30',
    '24:00',
    '  12 ',
    '1234567890123456',
    '가\n나',
    '#N/A',
    '@',
    '1/2/3',
    '12-34',
  ],
];
const dates = [new Date('2026-11-23T00:00:00+09:00'), new Date('2026-11-23T12:34:56+09:00'), new Date(Number.NaN)];
const numbers = fc.constantFrom(0, 1, -1, 0.1, 1234.5, 45000, 45000.5, 1e15, 1e-10, 123456789012345680, Number.NaN);
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  numbers.map((number) => packed(number) as number),
  fc.boolean(),
  fc.constantFrom(...dates).map((date) => packed(date) as Date),
);
export const FORMATS = ['General', '@', '0', '#,##0', 'yyyy-mm-dd', 'yyyy-mm-dd h:mm:ss', '0.00%', ''] as const;
const format = fc.constantFrom(...FORMATS);

/** A grid of the area's size, and now and then of another one. */
const gridFor = <T>({ rows, columns }: Area, item: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
  fc.nat({ max: 19 }).chain((odd) => {
    const width = columns + Number(odd === 0);
    const line = fc.array(item, { minLength: width, maxLength: width });
    const height = rows + Number(odd === 1);
    return fc.array(line, { minLength: height, maxLength: height });
  });

const sheetCall = fc.oneof(
  ...(['gridSize', 'usedSize', 'readUsed'] as const).map((method) => fc.constant({ method, args: [] })),
  ...(['read', 'formulas', 'canEdit'] as const).map((method) => area.map((one) => ({ method, args: [one] }))),
  ...(['insertRows', 'deleteRows', 'insertColumns', 'deleteColumns'] as const).map((method) =>
    fc.tuple(line, count).map((args) => ({ method, args })),
  ),
  ...(['readColumns', 'readRows'] as const).map((method) => fc.tuple(line, some).map((args) => ({ method, args }))),
  line.map((row) => ({ method: 'isRowHidden', args: [row] })),
  {
    weight: 6,
    arbitrary: area.chain((one) => gridFor(one, cell).map((grid) => ({ method: 'write', args: [one, grid] }))),
  },
  {
    weight: 2,
    arbitrary: area.chain((one) => gridFor(one, format).map((grid) => ({ method: 'writeFormats', args: [one, grid] }))),
  },
);

const texted = fc.constantFrom('', '알림');
const warned = fc.constantFrom(...WARNINGS);
const layoutCall = fc.oneof(
  fc.constant({ method: 'hide', args: [] }),
  fc.constant({ method: 'columnIds', args: [] }),
  fc.constant({ method: 'renewColumnIds', args: [] }),
  fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 7 })).map((args) => ({ method: 'freeze', args })),
  fc.tuple(area, format).map((args) => ({ method: 'setFormat', args })),
  area.map((one) => ({ method: 'setBold', args: [one] })),
  area.chain((one) => gridFor(one, texted).map((notes) => ({ method: 'setNotes', args: [one, notes] }))),
  area.chain((one) =>
    gridFor(one, fc.constantFrom('#ffffff', '#ff0000')).map((grid) => ({
      method: 'setBackgrounds',
      args: [one, grid],
    })),
  ),
  fc.tuple(line, fc.constantFrom(50, 200)).map((args) => ({ method: 'setWidth', args })),
  fc.tuple(line, count).map((args) => ({ method: 'hideColumns', args })),
  fc.tuple(fc.array(area, { maxLength: 2 }), warned).map((args) => ({ method: 'setWarnings', args })),
  warned.map((description) => ({ method: 'warnedRows', args: [description] })),
  fc.tuple(line, fc.subarray(['', '가', '12', 'TRUE', '2026-11-23'])).map((args) => ({ method: 'hideByFilter', args })),
  line.map((column) => ({ method: 'unhideByFilter', args: [column] })),
  fc.tuple(line, fc.constantFrom('id', 'name')).map((args) => ({ method: 'setColumnId', args })),
);

const names = fc.constantFrom('새 탭', '둘', '없는 탭');
const workbookCall = fc.oneof(
  ...(['sheetNames', 'gridSizes', 'activeSheetName', 'selectedRows', 'timeZones', 'ownerEmail', 'flush'] as const).map(
    (method) => fc.constant({ method, args: [] }),
  ),
  fc.tuple(names, fc.nat({ max: 2 })).map((args) => ({ method: 'addSheet', args })),
  fc.tuple(names).map((args) => ({ method: 'removeSheet', args })),
  fc.tuple(tab).map((args) => ({ method: 'activate', args })),
  fc.tuple(tab, area).map((args) => ({ method: 'select', args })),
  fc.tuple(tab).map((args) => ({ method: 'sheet', args })),
  fc
    .tuple(
      fc.constant('시트1'),
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat({ max: 4 })),
      fc.integer({ min: 1, max: 9 }),
    )
    .map(([name, [first, more], column]) => ({
      method: 'hiddenRows',
      args: [name, { first, last: first + more }, { tab: '둘', column }],
    })),
);

const operation = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(tab, sheetCall).map(([name, call]) => ({ on: 'sheet', tab: name, ...call })) },
  { weight: 6, arbitrary: fc.tuple(tab, layoutCall).map(([name, call]) => ({ on: 'layout', tab: name, ...call })) },
  { weight: 3, arbitrary: workbookCall.map((call) => ({ on: 'workbook', ...call })) },
) as fc.Arbitrary<Operation>;

const inside = some;
const insideArea = fc.record({
  row: inside,
  column: inside,
  rows: fc.constantFrom(1, 2),
  columns: fc.constantFrom(1, 2),
});
const hand: fc.Arbitrary<Hand> = fc.oneof(
  inside.map((row): Hand => ({ does: 'hideRow', tab: '시트1', row })),
  insideArea.map((one): Hand => ({ does: 'protect', tab: '시트1', area: one })),
  fc
    .tuple(inside, fc.boolean())
    .map(([column, ascending]): Hand => ({ does: 'sort', tab: '시트1', column, ascending })),
  fc.tuple(inside, inside).map(([column, to]): Hand => ({ does: 'moveColumn', tab: '시트1', column, to })),
);

/** Calls, and what a person does after them. */
export const story: fc.Arbitrary<{ calls: Operation[]; hand: Hand | undefined }[]> = fc.array(
  fc.record({ calls: fc.array(operation, { minLength: 1, maxLength: 8 }), hand: fc.option(hand, { nil: undefined }) }),
  { minLength: 1, maxLength: 4 },
);
