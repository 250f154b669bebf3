import { changeRows, type PartOf, SheetError, sheetOf, upsertComputed, upsertRows } from '../../../src/sheet';
import { type FakeWorkbook, workbookWith } from '../../helpers/workbook';
import { standKey, standTab } from '../stand.tab';

type Part = PartOf<typeof standTab>;

const row = (id: string, rest: object = {}) => ({ mall: '위메프', id, ...rest });
const upsert = (workbook: FakeWorkbook, rows: readonly Part[], stamp?: Part) =>
  upsertRows(standTab, sheetOf(standTab, workbook), rows, stamp);
const change = (workbook: FakeWorkbook, changes: Record<string, Part>) =>
  changeRows(
    standTab,
    sheetOf(standTab, workbook),
    new Map(Object.entries(changes).map(([id, part]) => [standKey(id), part])),
  );

describe('새 행과 바뀐 행', () => {
  it('모르는 번호는 마지막 번호 아래에 붙고, 아는 번호는 값이 다를 때만 바뀐다', () => {
    const workbook = workbookWith(standTab, [row('1', { price: 900 }), row('2', { price: 900 })]);
    const written = upsert(workbook, [row('3', { price: 700 }), row('1', { price: 900 }), row('2', { price: 800 })]);
    expect(written).toMatchObject({ added: [standKey('3')], changed: [standKey('2')], unchanged: 1 });
    expect(workbook.seller('진열').column('번호')).toEqual(['1', '2', '3']);
    expect(workbook.seller('진열').column('가격')).toEqual([900, 800, 700]);
  });

  it('같은 것을 다시 적으면 아무것도 쓰지 않는다', () => {
    const workbook = workbookWith(standTab, []);
    const rows = [row('1', { state: '=위험', price: 900, zip: '06164' }), row('2', { area: '제주' })];
    upsert(workbook, rows, { at: '2026-11-23 10:00:00' });
    workbook.forgetCalls();
    expect(upsert(workbook, rows, { at: '2026-11-23 12:00:00' })).toMatchObject({
      added: [],
      changed: [],
      unchanged: 2,
    });
    expect(workbook.count('write', 'format', 'structure')).toBe(0);
    expect(workbook.count('read')).toBe(2);
  });

  it('적은 때는 새 행과 바뀐 행에만 남는다', () => {
    const workbook = workbookWith(standTab, [row('1', { price: 900 }), row('2', { price: 900 })]);
    upsert(workbook, [row('1', { price: 900 }), row('2', { price: 800 }), row('3')], { at: '2026-11-23 10:00:00' });
    expect(workbook.seller('진열').column('처리일시')).toEqual(['', '2026-11-23 10:00:00', '2026-11-23 10:00:00']);
  });

  it('같은 번호를 두 번 주면 뒤의 것이 남고 행은 하나다', () => {
    const workbook = workbookWith(standTab, []);
    upsert(workbook, [row('1', { price: 100 }), row('1', { price: 200 })]);
    expect(workbook.seller('진열').rows()).toMatchObject([{ 번호: '1', 가격: 200 }]);
  });

  it('번호가 숫자나 전각으로 적혀 있어도 같은 행으로 안다', () => {
    const workbook = workbookWith(standTab, [row('', { id: 1 }), row('２-２')]);
    expect(upsert(workbook, [row('1', { price: 1 }), row('22', { price: 2 })])).toMatchObject({
      added: [],
      unchanged: 0,
    });
    expect(workbook.seller('진열').column('번호')).toEqual([1, '２-２']);
  });

  it('값을 비우라고 하면 비운다', () => {
    const workbook = workbookWith(standTab, [row('1', { result: '오류', area: '제주' })]);
    change(workbook, { 1: { result: undefined } });
    expect(workbook.seller('진열').rows()).toMatchObject([{ 결과: '', 지역: '제주' }]);
  });

  it('없는 번호는 만들지 않고 알려 준다', () => {
    const workbook = workbookWith(standTab, [row('1')]);
    expect(change(workbook, { 1: { result: '성공' }, 9: { result: '성공' } })).toMatchObject({
      changed: [standKey('1')],
      missing: [standKey('9')],
    });
    expect(workbook.seller('진열').rows()).toHaveLength(1);
  });

  it('번호가 겹친 행은 모두 같은 결과를 듣는다', () => {
    const workbook = workbookWith(standTab, [row('1'), row('2'), row('1')]);
    change(workbook, { 1: { result: '오류' } });
    expect(workbook.seller('진열').column('결과')).toEqual(['오류', '', '오류']);
  });
});

describe('판매자의 것', () => {
  it('판매자의 열에 적으려 하면 우리의 잘못이므로 멈추고, 아무것도 적히지 않는다', () => {
    const workbook = workbookWith(standTab, [row('1')]);
    const before = workbook.state();
    expect(() => change(workbook, { 1: { memo: '침범', result: '성공' } })).toThrow('the seller');
    expect(() => upsert(workbook, [row('2')], { stock: 1 })).toThrow('the seller');
    expect(() => change(workbook, { 1: { action: 'send' } })).toThrow('the seller');
    expect(workbook.state()).toEqual(before);
  });

  it('다 한 작업은 비울 수 있고, 그때도 다른 행의 작업은 그대로다', () => {
    const workbook = workbookWith(standTab, [row('1', { action: '보내기' }), row('2', { action: '멈추기' })]);
    change(workbook, { 1: { action: undefined, result: '성공' } });
    expect(workbook.seller('진열').column('작업')).toEqual(['', '멈추기']);
  });

  it('처음에만 채우는 열은 빈 칸에만 채운다', () => {
    const workbook = workbookWith(standTab, [row('1', { nickname: '내 이름' }), row('2')]);
    upsert(workbook, [row('1', { nickname: '가' }), row('2', { nickname: '나' }), row('3', { nickname: '다' })]);
    expect(workbook.seller('진열').column('별명')).toEqual(['내 이름', '나', '다']);
    expect(upsert(workbook, [row('1', { nickname: '라' }), row('3', { nickname: '마' })])).toMatchObject({
      unchanged: 2,
    });
  });

  it('바로 아래에 적어 둔 줄은 덮지 않고 밀어 내린다', () => {
    const workbook = workbookWith(standTab, [row('1'), { memo: '내 메모', name: '합계' }], { spare: 0 });
    upsert(workbook, [row('2', { name: '새 상품' }), row('3')]);
    expect(workbook.seller('진열').rows()).toMatchObject([
      { 번호: '1' },
      { 번호: '2', 이름: '새 상품', 메모: '' },
      { 번호: '3', 메모: '' },
      { 번호: '', 이름: '합계', 메모: '내 메모' },
    ]);
  });

  it('멀리 아래에 있는 줄은 그 자리에 있다', () => {
    const workbook = workbookWith(standTab, [row('1'), {}, {}, { memo: '내 메모' }]);
    upsert(workbook, [row('2')]);
    expect(workbook.seller('진열').column('메모')).toEqual(['', '', '', '내 메모']);
    expect(workbook.seller('진열').column('번호')).toEqual(['1', '2', '', '']);
  });

  it('새 행의 체크박스와 서식은 그대로다', () => {
    const workbook = workbookWith(standTab, [row('1', { picked: true })], { spare: 0 });
    workbook.seller('진열').insertRows(3, 2);
    workbook.seller('진열').type(3, '고름', false);
    upsert(workbook, [row('2'), row('3')]);
    expect(workbook.seller('진열').column('번호')).toEqual(['1', '2', '3']);
    expect(workbook.seller('진열').column('고름')).toEqual([true, false, '']);
  });

  it('필요한 열이 없거나 겹치면 아무것도 적지 않고 말한다', () => {
    for (const now of ['다른 이름', '상태']) {
      const workbook = workbookWith(standTab, [row('1')]);
      workbook.seller('진열').rename('가격', now);
      const before = workbook.state();
      expect(() => upsert(workbook, [row('1', { price: 1, state: '새 상태' })])).toThrow(SheetError);
      expect(workbook.state()).toEqual(before);
    }
  });

  it('열이 옮겨져 있고 남의 열이 끼어 있어도 제 열에만 적는다', () => {
    const workbook = workbookWith(standTab, [row('1')]);
    const seller = workbook.seller('진열');
    seller.insertColumns(4);
    seller.rename(4, '내 열');
    seller.type(2, '내 열', '내 값');
    seller.moveColumn('결과', 1);
    upsert(workbook, [row('1', { price: 900, result: '성공' }), row('2', { name: '나' })]);
    expect(seller.rows()).toMatchObject([
      { 번호: '1', 가격: 900, 결과: '성공', '내 열': '내 값' },
      { 번호: '2', 이름: '나', '내 열': '' },
    ]);
  });
});

describe('시트가 받아 주지 않을 때', () => {
  it('한 번 실패한 쓰기는 다시 해서 끝낸다', () => {
    const workbook = workbookWith(standTab, [row('1')]);
    let failures = 0;
    workbook.before(({ kind }) => {
      failures += kind === 'write' ? 1 : 0;
      if (kind === 'write' && failures === 1) throw new Error('서버 오류');
    });
    upsert(workbook, [row('1', { price: 1 }), row('2', { price: 2 })]);
    expect(workbook.seller('진열').column('가격')).toEqual([1, 2]);
  });

  it('끝내 받아 주지 않으면 시트의 오류를 그대로 알린다', () => {
    const workbook = workbookWith(standTab, [row('1')]);
    workbook.before(({ kind }) => {
      if (kind === 'write') throw new Error('보호된 범위');
    });
    expect(() => upsert(workbook, [row('1', { price: 1 })])).toThrow('보호된 범위');
    expect(workbook.count('write')).toBeLessThanOrEqual(3);
  });

  it('시트가 지우는 글자가 들어 있어도 적고 끝내며, 다음에 다시 적지 않는다', () => {
    const textCells = { formula: 'text', apostrophe: 'kept', swallows: /\p{Cc}/gu } as const;
    const workbook = workbookWith(standTab, [], { textCells });
    upsert(workbook, [row('1', { name: '가\u0000나' })]);
    expect(workbook.seller('진열').column('이름')).toEqual(['가나']);
    expect(upsert(workbook, [row('1', { name: '가\u0000나' })])).toMatchObject({ unchanged: 1 });
  });

  it('시트가 제 방식으로 바꾸는 글이 있어도 몇 번 해 보고 끝낸다', () => {
    const textCells = { formula: 'text', apostrophe: 'kept', swallows: /나/g } as const;
    const workbook = workbookWith(standTab, [row('1')], { textCells });
    upsert(workbook, [row('1', { name: '가나', price: 900 })]);
    expect(workbook.seller('진열').rows()).toMatchObject([{ 이름: '가', 가격: 900 }]);
  });
});

describe('행이 지금 말하는 것에 따라 적을 때', () => {
  const told = (workbook: FakeWorkbook, ids: readonly string[]) => {
    const dearer = (id: string) => (before: Part) => row(id, { price: (before.price ?? 0) + 100 });
    const rows = new Map(ids.map((id) => [standKey(id), dearer(id)]));
    return upsertComputed(standTab, sheetOf(standTab, workbook), { by: ['price'], rows });
  };

  it.each([
    [['1'], [1_000, 700, 500, 300]],
    [
      ['1', '9'],
      [1_000, 700, 500, 300, 100],
    ],
  ])('%j: 적기 바로 앞의 값으로 정하고, 새 행은 아무것도 말하지 않은 것으로 안다', (ids, prices) => {
    const standing = [900, 700, 500, 300].map((price, at) => row(String(at + 1), { price }));
    const workbook = workbookWith(standTab, standing);
    expect(told(workbook, ids)).toMatchObject({ changed: [standKey('1')] });
    expect(workbook.seller('진열').column('가격')).toEqual(prices);
  });

  it('모두 서 있는 행이면 탭을 통째로 읽지 않는다', () => {
    const standing = Array.from({ length: 40 }, (_, at) => row(String(at + 1), { price: 900 }));
    const workbook = workbookWith(standTab, standing);
    workbook.forgetCalls();
    told(workbook, ['1']);
    const whole = 41 * Object.keys(standTab.columns).length;
    expect(Math.max(...workbook.calls.map(({ cells }) => cells))).toBeLessThan(whole);
  });
});
