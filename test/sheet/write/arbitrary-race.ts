/** Random tables, wishes and acts of a seller. */
import fc from 'fast-check';
import type { Cell } from '../../../src/ports';
import type { PartOf } from '../../../src/sheet';
import type { standTab } from '../stand.tab';
import type { Act, Table, Wishes } from './race';

const ids = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const word = fc.constantFrom('', '가', '나', '다', '=IMPORTXML("http://x")', '-', '06164');
const filled = fc.constantFrom('라', '마', '바', '@x', '+82', "'따옴표", '사');
const price = fc.constantFrom<Cell>('', 0, 900, 1000);

const keyed = (id: string) =>
  fc.record({
    mall: fc.constant('위메프'),
    id: fc.constant(id),
    action: fc.constantFrom('', '보내기'),
    state: word,
    name: word,
    zip: fc.constantFrom('', '06164', '07997'),
    price,
    memo: word,
    stock: fc.constantFrom<Cell>('', 1, 2),
    nickname: word,
    area: word,
    result: word,
  });

/** A line that a seller wrote somewhere between or below the rows. */
const note = fc.record({ memo: filled, state: word, area: word });

/** A column of the seller's own somewhere among ours, or none. */
const foreignColumn = (maxLength: number) =>
  fc.option(
    fc.record({
      before: fc.integer({ min: 1, max: 15 }),
      header: fc.constantFrom('', '내 열'),
      cells: fc.array(word, { maxLength }),
    }),
  );

export const arbitraryTable: fc.Arbitrary<Table> = fc
  .record({
    keyed: fc.subarray([...ids.slice(0, 6)]).chain((some) => fc.tuple(...some.map(keyed))),
    doubled: fc.boolean(),
    notes: fc.array(fc.record({ at: fc.nat(9), cells: note }), { maxLength: 2 }),
    spare: fc.nat(8),
    foreign: foreignColumn(6),
    formula: fc.constantFrom<'text' | 'formula'>('text', 'formula'),
    apostrophe: fc.constantFrom<'kept' | 'taken'>('kept', 'taken'),
  })
  .map(({ keyed: rows, doubled, notes, spare, foreign, formula, apostrophe }) => {
    const all: Table['rows'][number][] = [...rows];
    const first = rows[0];
    if (doubled && first) all.push({ ...first, memo: '겹친 행', area: '다른 값' });
    for (const { at, cells } of notes) all.splice(at, 0, cells);
    return { rows: all, spare, foreign: foreign ? [foreign] : [], options: { textCells: { formula, apostrophe } } };
  });

/** Some of them take the 작업 away, as a job does that has done it. */
const wish = (id: string): fc.Arbitrary<PartOf<typeof standTab>> =>
  fc
    .record({
      state: filled,
      name: filled,
      zip: fc.constantFrom('06164', '63000'),
      price: fc.constantFrom(0, 900, 18_000),
      nickname: filled,
      area: fc.constantFrom('', '제주'),
      clears: fc.boolean(),
    })
    .map(({ clears, ...cells }) => ({ mall: '위메프', id, ...cells, ...(clears ? { action: undefined } : {}) }));

export const arbitraryWishes: fc.Arbitrary<Wishes> = fc
  .subarray([...ids], { minLength: 1 })
  .chain((some) => fc.tuple(...some.map(wish)))
  .map((rows) => ({ rows, stamp: { at: '2026-11-23 10:00:00' } }));

/** So many rows that a write to two or three of them reads no others. */
export const arbitraryLongTable: fc.Arbitrary<Table> = fc
  .record({
    keyed: fc.tuple(...ids.map(keyed)),
    notes: fc.array(fc.record({ at: fc.nat(12), cells: note }), { maxLength: 2 }),
    spare: fc.nat(4),
    foreign: foreignColumn(10),
  })
  .map(({ keyed: rows, notes, spare, foreign }) => {
    const all: Table['rows'][number][] = [...rows];
    for (const { at, cells } of notes) all.splice(at, 0, cells);
    return { rows: all, spare, foreign: foreign ? [foreign] : [] };
  });

/** Neighbours, or one with others between. */
export const arbitraryFewWishes: fc.Arbitrary<Wishes> = fc
  .tuple(fc.nat(ids.length - 3), fc.subarray([0, 1, 2], { minLength: 1 }))
  .chain(([from, steps]) => fc.tuple(...steps.map((step) => wish(ids[from + step] ?? '1'))))
  .map((rows) => ({ rows, stamp: { at: '2026-11-23 10:00:00' } }));

const row = fc.integer({ min: 1, max: 12 });
const column = fc.integer({ min: 1, max: 15 });

/** An act by name and numbers, so that a failure can be read. Places that are not there are the nearest that are. */
export type Deed =
  | { kind: 'sort'; column: number; ascending: boolean }
  | { kind: 'insertRows' | 'deleteRows'; row: number; count: number }
  | { kind: 'insertColumn' | 'deleteColumn'; column: number }
  | { kind: 'moveColumn'; column: number; to: number }
  | { kind: 'rename'; column: number; to: string }
  | { kind: 'type'; row: number; text: string };

const kind = <K extends Deed['kind']>(...kinds: K[]) => fc.constantFrom(...kinds);

export const arbitraryDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: kind('sort'), column, ascending: fc.boolean() }),
  fc.record({ kind: kind('insertRows', 'deleteRows'), row, count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: kind('insertColumn', 'deleteColumn'), column }),
  fc.record({ kind: kind('moveColumn'), column, to: column }),
  fc.record({ kind: kind('rename'), column, to: fc.constantFrom('다른 이름', '메모', '상태', '') }),
  fc.record({ kind: kind('type'), row, text: filled }),
);

/** What the seller typed, by the old place of the cell, and the new rows that he deleted. */
export interface Trace {
  typed: Map<string, Cell>;
  deletedRows: Cell[][];
}

export function actOf(deed: Deed, trace: Trace): Act {
  return (seller) => {
    const { cells, columns } = seller.grid;
    const at = Math.min('column' in deed ? deed.column : 1, columns.length);
    switch (deed.kind) {
      case 'sort':
        return seller.sort(at, deed.ascending);
      case 'insertRows':
        return seller.insertRows(Math.min(deed.row, cells.length), deed.count);
      case 'deleteRows': {
        const first = Math.min(deed.row, cells.length);
        const count = Math.min(deed.count, cells.length - first + 1, cells.length - 1);
        if (count < 1) return;
        trace.deletedRows.push(
          ...cells.slice(first - 1, first - 1 + count).map((line) => line.map(({ value }) => value)),
        );
        return seller.deleteRows(first, count);
      }
      case 'insertColumn':
        return seller.insertColumns(at);
      case 'deleteColumn':
        return seller.deleteColumn(at);
      case 'moveColumn':
        return seller.moveColumn(at, Math.min(deed.to, columns.length));
      case 'rename':
        return typeInto(seller, 1, at, deed.to, trace);
      case 'type':
        return typeInto(
          seller,
          Math.min(Math.max(deed.row, 2), cells.length),
          seller.headers().indexOf('메모') + 1,
          deed.text,
          trace,
        );
    }
  };
}

function typeInto(seller: Parameters<Act>[0], row: number, column: number, input: string, { typed }: Trace): void {
  const note = seller.cell(row, column)?.note;
  if (note === undefined) return;
  seller.paste(row, column, input, '@');
  typed.set(note, input);
}
