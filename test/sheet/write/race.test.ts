/** The heart of the writer: whatever a seller does at whatever moment, no value ends in a wrong place. */
import fc from 'fast-check';
import { SheetError, sheetOf, upsertRows } from '../../../src/sheet';
import { standTab } from '../stand.tab';
import {
  arbitraryDeed,
  arbitraryFewWishes,
  arbitraryLongTable,
  arbitraryTable,
  arbitraryWishes,
  type Deed,
} from './arbitrary-race';
import { play } from './play-race';
import { standing, type Table, type Wishes } from './race';

const row = (id: string, rest: object = {}) => ({
  mall: '위메프',
  id,
  memo: `${id}번 메모`,
  state: '옛 상태',
  ...rest,
});
const wish = (id: string, rest: object = {}) => ({
  mall: '위메프',
  id,
  state: '새 상태',
  price: 900,
  zip: '06164',
  ...rest,
});

const rows: Table['rows'] = [
  row('1', { action: '보내기', area: '제주' }),
  row('2', { memo: '' }),
  { memo: '판매자가 사이에 적은 줄', area: '여기도' },
  row('3', { nickname: '내가 지은 별명' }),
  row('2', { memo: '겹친 행', area: '다른 값' }),
  row('4', { memo: '' }),
  row('5', { memo: '', state: '=IMPORTXML("http://x")' }),
];

const tables: Record<string, Table> = {
  '아래가 빈 탭': { rows, spare: 10 },
  '바로 아래에 판매자의 줄이 있는 탭': {
    rows: [...rows, { memo: '아래 줄', name: '합계' }, { memo: '또 한 줄', state: '그 상태' }],
    spare: 0,
  },
  '판매자의 열이 끼어 있는 탭': {
    rows,
    spare: 2,
    foreign: [
      { before: 3, header: '', cells: ['가', '나', '', '다'] },
      { before: 6, header: '내 열', cells: ['1', '2', '3', '4', '5', '6', '7'] },
    ],
  },
};

const wishes: Wishes = {
  rows: [
    wish('1', { action: undefined }),
    wish('2', { area: '' }),
    wish('5', { state: '+82', nickname: '이름' }),
    wish('7', { state: '=HYPERLINK("http://x")' }),
    wish('8'),
    wish('9', { nickname: '별명' }),
  ],
  stamp: { at: '2026-11-23 10:00:00' },
};

const deeds: readonly Deed[] = [
  { kind: 'sort', column: 4, ascending: false },
  { kind: 'sort', column: 8, ascending: true },
  { kind: 'sort', column: 2, ascending: true },
  ...[1, 2, 4, 7, 8, 9, 10].flatMap((at): Deed[] => [
    { kind: 'insertRows', row: at, count: 1 },
    { kind: 'insertRows', row: at, count: 3 },
  ]),
  ...[1, 2, 3, 5, 8, 9].map((at): Deed => ({ kind: 'deleteRows', row: at, count: 2 })),
  ...[1, 3, 4, 5, 9, 14].flatMap((column): Deed[] => [
    { kind: 'insertColumn', column },
    { kind: 'deleteColumn', column },
    { kind: 'moveColumn', column, to: column > 6 ? 2 : 12 },
  ]),
  { kind: 'rename', column: 2, to: '다른 이름' },
  { kind: 'rename', column: 5, to: '메모' },
  { kind: 'type', row: 3, text: '바로 그때 적은 메모' },
  { kind: 'type', row: 4, text: '바로 그때 고친 줄' },
];

describe.each(Object.entries(tables))('%s', (_, table) => {
  const { calls } = play(table, wishes, []);

  it('조용할 때는 모두 적히고 아무것도 다치지 않는다', () => {
    expect(play(table, wishes, [])).toMatchObject({ wrong: [], refusal: undefined });
  });

  it.each(deeds.map((deed) => [JSON.stringify(deed), deed] as const))(
    '어느 호출에서 %s: 값이 제자리에 있다',
    (_name, deed) => {
      for (let n = 1; n <= calls + 1; n += 1)
        expect({ n, wrong: play(table, wishes, [{ n, deed }]).wrong }).toEqual({ n, wrong: [] });
    },
  );
});

const longer = (count: number): Table['rows'] =>
  Array.from({ length: count }, (_, nth) =>
    row(String(nth + 1), { price: nth, area: `${nth}동`, name: `${nth}번 이름` }),
  );

/** All of them stand: what lies elsewhere in the tab is not read at all. */
const few = (ids: readonly string[]): Wishes => ({
  rows: ids.map((id) => wish(id, { state: `+${id}`, action: undefined })),
  stamp: { at: '2026-11-23 10:00:00' },
});

describe('긴 탭에서 서 있는 몇 행만 고칠 때', () => {
  const table: Table = {
    rows: [...longer(11), { memo: '키가 없는 판매자의 줄', area: '여기도' }],
    spare: 3,
    foreign: [{ before: 6, header: '', cells: ['가', '', '나', '다', '', '라'] }],
  };
  const { calls } = play(table, few(['4', '6']), []);

  it('조용할 때는 그 행과 열만 읽고 다른 것은 다치지 않는다', () => {
    const outcome = play(table, few(['4', '6']), []);
    expect(outcome).toMatchObject({ wrong: [], refusal: undefined, isWholeRead: false });
  });

  it.each(deeds.map((deed) => [JSON.stringify(deed), deed] as const))(
    '어느 호출에서 %s: 값이 제자리에 있다',
    (_name, deed) => {
      for (let n = 1; n <= calls + 1; n += 1)
        expect({ n, wrong: play(table, few(['4', '6']), [{ n, deed }]).wrong }).toEqual({ n, wrong: [] });
    },
  );

  it.each([
    { kind: 'sort', column: 4, ascending: false },
    { kind: 'insertRows', row: 1_290, count: 2 },
    { kind: 'deleteRows', row: 1_000, count: 3 },
    { kind: 'insertColumn', column: 4 },
    { kind: 'deleteColumn', column: 5 },
    { kind: 'moveColumn', column: 9, to: 2 },
  ] satisfies Deed[])('머리글을 따로 읽을 만큼 긴 탭: 어느 호출에서 %j', (deed) => {
    const long: Table = { rows: longer(1_320), spare: 5 };
    const some = few(['1295', '1297']);
    const last = play(long, some, []).calls;
    for (let n = 1; n <= last + 1; n += 1)
      expect({ n, wrong: play(long, some, [{ n, deed }]).wrong }).toEqual({ n, wrong: [] });
  });

  it('무엇이 적혀 있든, 언제 무엇을 하든 틀린 값은 없다', () => {
    fc.assert(
      fc.property(
        arbitraryLongTable,
        arbitraryFewWishes,
        fc.integer({ min: 1, max: 20 }),
        arbitraryDeed,
        (some, wanted, n, deed) => {
          expect(play(some, wanted, [{ n, deed }]).wrong).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

it('어떤 탭에서 언제 무엇을 하든, 기대한 값이 모두 서거나 판매자에게 말하고 멈추며, 틀린 값은 없다', () => {
  const anyCall = fc.integer({ min: 1, max: 26 });
  fc.assert(
    fc.property(
      arbitraryTable,
      arbitraryWishes,
      fc.constantFrom('no' as const, 'snapshot' as const, 'sized' as const),
      anyCall,
      arbitraryDeed,
      (table, some, seen, n, deed) => {
        expect(play(table, { ...some, seen }, [{ n, deed }]).wrong).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

it('시키는 대로 하는 동안 판매자가 정렬만 하면 거절하지 않는다', () => {
  const { calls } = play(tables['아래가 빈 탭']!, wishes, []);
  for (let n = 1; n <= calls; n += 1) {
    const outcome = play(tables['아래가 빈 탭']!, wishes, [{ n, deed: { kind: 'sort', column: 4, ascending: false } }]);
    expect(outcome).toMatchObject({ refusal: undefined, wrong: [] });
  }
});

it('쓸 때마다 행이 끼어들면 판매자에게 멈춰 달라고 말한다', () => {
  const workbook = standing({ rows, spare: 10 });
  const seller = workbook.seller(standTab.name);
  workbook.before(({ kind }) => kind === 'write' && seller.insertRows(2));
  const sheet = sheetOf(standTab, workbook);
  expect(() => upsertRows(standTab, sheet, wishes.rows, wishes.stamp)).toThrow(SheetError);
  expect(() => upsertRows(standTab, sheet, wishes.rows, wishes.stamp)).toThrow(/계속 바뀌어.*다시 실행해 주세요/);
});
