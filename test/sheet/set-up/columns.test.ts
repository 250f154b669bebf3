/** 양식 만들기·점검 of one tab: its columns. */
import fc from 'fast-check';
import { setUpTab } from '../../../src/sheet';
import { type FakeWorkbook, fakeWorkbook, workbookWith } from '../../helpers/workbook';
import { standTab } from '../stand.tab';

const headers = Object.values(standTab.columns).map(({ header }) => header);
const rows = [
  { mall: '위메프', id: '1', memo: '첫 메모', zip: '06164' },
  { mall: '위메프', id: '2', memo: '둘째 메모', price: 900 },
];
const setUp = (workbook: FakeWorkbook) => setUpTab(standTab, workbook, 0);
const ids = (workbook: FakeWorkbook) => workbook.seller('진열').grid.columns.map(({ id }) => id);

it('없는 탭은 정해진 자리에 만들고 머리글을 차례로 적는다', () => {
  const workbook = fakeWorkbook();
  expect(setUp(workbook)).toMatchObject({ tab: '진열', isNew: true, made: headers, renamed: [], problems: [] });
  expect(workbook.sheetNames()).toEqual(['진열', '시트1']);
  expect(workbook.seller('진열').headers()).toEqual(headers);
  expect(ids(workbook)).toEqual(Object.keys(standTab.columns));
});

it('비어 있던 탭에도 머리글을 적는다', () => {
  const workbook = fakeWorkbook();
  workbook.addSheet('진열', 0);
  expect(setUp(workbook)).toMatchObject({ isNew: false, made: headers });
});

it('두 번 해도 한 번 한 것과 모든 것이 같다', () => {
  for (const workbook of [fakeWorkbook(), workbookWith(standTab, rows)]) {
    setUp(workbook);
    const once = workbook.state();
    expect(setUp(workbook)).toMatchObject({ isNew: false, made: [], renamed: [], problems: [] });
    expect(workbook.state()).toEqual(once);
  }
});

it('지운 열은 왼쪽 이웃의 뒤에 다시 넣고, 다른 열의 값은 그대로다', () => {
  const workbook = workbookWith(standTab, rows);
  setUp(workbook);
  const seller = workbook.seller('진열');
  for (const header of ['작업', '가격', '처리일시']) seller.deleteColumn(header);
  expect(setUp(workbook)).toMatchObject({ made: ['작업', '가격', '처리일시'], renamed: [] });
  expect(seller.headers()).toEqual(headers);
  expect(seller.column('메모')).toEqual(['첫 메모', '둘째 메모']);
  expect(seller.column('가격')).toEqual(['', '']);
  expect(ids(workbook)).toEqual(Object.keys(standTab.columns));
});

it('옮긴 열과 판매자의 열은 그 자리에 그대로 둔다', () => {
  const workbook = workbookWith(standTab, rows);
  const seller = workbook.seller('진열');
  seller.moveColumn('메모', 1);
  seller.insertColumns(5);
  seller.rename(5, '내 열');
  seller.type(2, '내 열', '=1+1');
  const before = seller.headers();
  expect(setUp(workbook)).toMatchObject({ made: [], renamed: [], problems: [] });
  expect(seller.headers()).toEqual(before);
  expect(seller.cell(2, '내 열')?.formula).toBe('=1+1');
});

it('지운 열의 왼쪽 이웃이 옮겨졌으면 옮긴 자리의 뒤에 넣는다', () => {
  const workbook = workbookWith(standTab, rows);
  setUp(workbook);
  const seller = workbook.seller('진열');
  seller.deleteColumn('이름');
  seller.moveColumn('번호', 1);
  setUp(workbook);
  expect(seller.headers().slice(0, 3)).toEqual(['번호', '이름', '작업']);
});

describe('머리글의 이름을 바꾼 열', () => {
  it('되돌릴 수 있게 알려 주고, 새로 만들지 않는다', () => {
    const workbook = workbookWith(standTab, rows);
    setUp(workbook);
    const seller = workbook.seller('진열');
    seller.rename('메모', '적바림');
    seller.moveColumn('적바림', 2);
    expect(setUp(workbook)).toMatchObject({ made: [], renamed: [{ place: 2, header: '메모', now: '적바림' }] });
    expect(seller.headers()).toHaveLength(headers.length);
    expect(seller.column('적바림')).toEqual(['첫 메모', '둘째 메모']);
  });

  it('머리글을 지워 빈 열이 되어도 마찬가지다', () => {
    const workbook = workbookWith(standTab, []);
    setUp(workbook);
    workbook.seller('진열').rename('처리일시', '');
    expect(setUp(workbook)).toMatchObject({
      made: [],
      renamed: [{ place: headers.length, header: '처리일시', now: '' }],
    });
    expect(workbook.seller('진열').grid.columns).toHaveLength(headers.length);
  });

  it('왼쪽에 열이 새로 들어가면 밀린 자리를 알려 준다', () => {
    const workbook = workbookWith(standTab, rows);
    setUp(workbook);
    workbook.seller('진열').rename('처리일시', '언제');
    workbook.seller('진열').deleteColumn('작업');
    expect(setUp(workbook)).toMatchObject({
      made: ['작업'],
      renamed: [{ place: headers.length, header: '처리일시', now: '언제' }],
    });
  });
});

it('겹친 머리글은 어디인지 말하고 판매자에게 맡긴다', () => {
  const workbook = workbookWith(standTab, rows);
  const seller = workbook.seller('진열');
  seller.insertColumns(15);
  seller.rename(15, '메모');
  expect(setUp(workbook).problems).toEqual(['「메모」 열이 H, O에 겹쳐 있습니다. 하나만 남기고 이름을 바꿔 주세요.']);
  expect(seller.headers()).toEqual([...headers, '메모']);
});

describe('머리글 행이 첫 행에 없으면', () => {
  it.each([
    ['위에 행이 끼어든 탭', (seller: ReturnType<FakeWorkbook['seller']>) => seller.insertRows(1, 2)],
    ['머리글 행을 지운 탭', (seller: ReturnType<FakeWorkbook['seller']>) => seller.deleteRows(1)],
  ])('%s에는 아무것도 적지 않고 말한다', (_, act) => {
    const workbook = workbookWith(standTab, rows);
    setUp(workbook);
    act(workbook.seller('진열'));
    const before = workbook.state();
    expect(setUp(workbook)).toMatchObject({
      made: [],
      renamed: [],
      problems: [expect.stringMatching(/^첫 행에 머리글이 없습니다\./)],
    });
    expect(workbook.state()).toEqual(before);
  });
});

it('판매자가 무엇을 했든 머리글 아래의 값은 건드리지 않는다', () => {
  const act = fc.oneof(
    fc.record({ kind: fc.constant('deleteColumn' as const), at: fc.integer({ min: 1, max: 10 }) }),
    fc.record({
      kind: fc.constant('moveColumn' as const),
      at: fc.integer({ min: 1, max: 10 }),
      to: fc.integer({ min: 1, max: 10 }),
    }),
    fc.record({ kind: fc.constant('insertColumn' as const), at: fc.integer({ min: 1, max: 10 }) }),
    fc.record({
      kind: fc.constant('rename' as const),
      at: fc.integer({ min: 1, max: 10 }),
      to: fc.constantFrom('', '메모', '새 이름'),
    }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 4 }), (acts) => {
      const workbook = workbookWith(standTab, rows);
      setUp(workbook);
      const seller = workbook.seller('진열');
      for (const one of acts) {
        if (one.kind === 'deleteColumn') seller.deleteColumn(one.at);
        if (one.kind === 'moveColumn') seller.moveColumn(one.at, one.to);
        if (one.kind === 'insertColumn') seller.insertColumns(one.at);
        if (one.kind === 'rename') seller.rename(one.at, one.to);
      }
      const filled = () =>
        seller.grid.cells.slice(1).map((row) => row.map(({ value }) => value).filter((value) => value !== ''));
      const before = filled();
      setUp(workbook);
      expect(filled()).toEqual(before);
      const once = workbook.state();
      setUp(workbook);
      expect(workbook.state()).toEqual(once);
    }),
  );
});
