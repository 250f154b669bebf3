/** 양식 점검 on a file in use: what is missing is put back, and what is the seller's is left alone. */
import fc from 'fast-check';
import { defineTab, setUpTab, text } from '../../../src/sheet';
import { fakeWorkbook } from '../../helpers/workbook';
import { standTab } from '../stand.tab';
import { headersOf, inUse } from './furnished';

const headers = headersOf(standTab);

describe('열이 없어졌으면', () => {
  it.each(headers.map((header, at) => [header, headers[at - 1] ?? '맨 앞']))(
    '「%s」 열을 제자리(%s 뒤)에 다시 넣고 자료는 제 열에 남는다',
    (header) => {
      const { seller, again } = inUse();
      seller.deleteColumn(header);
      const before = seller.rows();
      expect(again()).toMatchObject({ isNew: false, made: [header], renamed: [], problems: [] });
      expect(seller.headers()).toEqual(headers);
      expect(seller.rows()).toEqual(before.map((row) => ({ ...row, [header]: '' })));
    },
  );

  it('왼쪽 이웃이 옮겨 갔으면 그 뒤에 넣는다', () => {
    const { seller, again } = inUse();
    seller.deleteColumn('가격');
    seller.moveColumn('우편번호', 1);
    again();
    expect(seller.headers().slice(0, 3)).toEqual(['우편번호', '가격', '작업']);
  });

  it('이웃한 열이 여럿 없어져도 정해진 차례로 넣는다', () => {
    const { seller, again } = inUse();
    for (const header of ['이름', '우편번호', '가격']) seller.deleteColumn(header);
    expect(again().made).toEqual(['이름', '우편번호', '가격']);
    expect(seller.headers()).toEqual(headers);
  });

  it('다시 넣은 열은 이웃의 드롭다운을 물려받지 않는다', () => {
    const { seller, again } = inUse();
    seller.deleteColumn('별명');
    again();
    expect(seller.cell(2, '별명')?.rule).toBeUndefined();
    expect(seller.cell(2, '고름')?.rule).toEqual({ kind: 'checkbox' });
  });
});

describe('판매자가 한 일은 그대로 둔다', () => {
  it('판매자의 열과 옮긴 열', () => {
    const { seller, again } = inUse();
    seller.insertColumns(3);
    seller.type(1, 3, '담당자');
    seller.type(2, 3, '김대리');
    seller.moveColumn('메모', 1);
    const before = { headers: seller.headers(), rows: seller.rows() };
    expect(again()).toMatchObject({ made: [], renamed: [], problems: [] });
    expect({ headers: seller.headers(), rows: seller.rows() }).toEqual(before);
    expect(before.headers.slice(0, 4)).toEqual(['메모', '작업', '상태', '담당자']);
  });

  it('열의 너비, 숨긴 열, 목록이 없던 열에 건 목록', () => {
    const { seller, again } = inUse();
    const rule = { kind: 'list', values: ['하나'] } as const;
    seller.grid.cells[1]?.splice(seller.place('메모') - 1, 1, { value: '', formula: '', format: '@', rule });
    Object.assign(seller.grid.columns[0] ?? {}, { width: 333, hidden: true });
    again();
    expect(seller.grid.columns[0]).toMatchObject({ width: 333, hidden: true });
    expect(seller.cell(2, '메모')?.rule).toEqual(rule);
  });

  it('같은 이름의 탭에 있던 다른 표는 지우지 않고 그 앞에 열을 넣는다', () => {
    const workbook = fakeWorkbook();
    workbook.addSheet('진열', 0);
    const seller = workbook.seller('진열');
    ['품명', '단가'].forEach((header, at) => {
      seller.type(1, at + 1, header);
      seller.type(2, at + 1, at + 7);
    });
    setUpTab(standTab, workbook, 0);
    expect(seller.headers()).toEqual([...headers, '품명', '단가']);
    expect([seller.value(2, '품명'), seller.value(2, '단가')]).toEqual([7, 8]);
  });
});

describe('머리글을 고쳤으면', () => {
  it.each(['이름', '작업', '처리일시'])('「%s」 열을 또 만들지 않고 원래 이름을 알린다', (header) => {
    const { seller, again } = inUse();
    const place = seller.place(header);
    seller.rename(header, '내가 붙인 이름');
    const renamedHeaders = seller.headers();
    for (const report of [again(), again()]) {
      expect(report).toMatchObject({ made: [], problems: [], renamed: [{ place, header, now: '내가 붙인 이름' }] });
    }
    expect(seller.headers()).toEqual(renamedHeaders);
    seller.rename('내가 붙인 이름', header);
    expect(again()).toMatchObject({ made: [], renamed: [], problems: [] });
  });

  it('비운 머리글도 알리고, 맨 끝의 열이어도 없애지 않는다', () => {
    const { seller, again } = inUse();
    const place = seller.place('처리일시');
    seller.rename('처리일시', '');
    for (const report of [again(), again()]) {
      expect(report).toMatchObject({ made: [], renamed: [{ place, header: '처리일시', now: '' }] });
    }
    expect(seller.grid.columns).toHaveLength(headers.length);
  });

  it('앞에 다른 열을 다시 넣으면 밀려난 자리를 알린다', () => {
    const { seller, again } = inUse();
    seller.deleteColumn('상태');
    seller.rename('메모', '비고');
    const [renamed] = again().renamed;
    expect(renamed).toMatchObject({ place: seller.place('비고'), header: '메모', now: '비고' });
  });

  it('그 열의 오른쪽 이웃은 그 열 뒤에 다시 넣는다', () => {
    const { seller, again } = inUse();
    seller.rename('가격', '값');
    seller.deleteColumn('메모');
    again();
    expect(seller.place('메모')).toBe(seller.place('값') + 1);
  });

  it('판매자가 새 열에 그 이름을 붙였으면 그 열을 쓴다', () => {
    const { seller, again } = inUse();
    seller.rename('메모', '옛 메모');
    seller.insertColumns(1);
    seller.type(1, 1, '메모');
    expect(again()).toMatchObject({ made: [], renamed: [], problems: [] });
  });
});

describe('지난 버전의 머리글이면', () => {
  const renamedTab = defineTab({
    name: '진열',
    help: '시험을 위한 탭',
    key: ['id'],
    columns: {
      id: text('번호', { owner: 'addon', required: true }),
      memo: text('메모', { formerly: ['비고', '참고'] }),
      at: text('때', {}),
    },
  });

  /** A file that came as .xlsx: no column carries our identity. */
  function openFile(...headers: string[]) {
    const workbook = fakeWorkbook();
    workbook.addSheet('진열', 0);
    const seller = workbook.seller('진열');
    headers.forEach((header, at) => {
      seller.type(1, at + 1, header);
      seller.type(2, at + 1, `${header}의 값`);
    });
    return { seller, again: () => setUpTab(renamedTab, workbook, 0) };
  }

  it('새 열을 만들지 않고 지금의 이름을 알리고, 이름을 바꾸면 그 열을 쓴다', () => {
    const { seller, again } = openFile('비고', '번호');
    expect(again()).toMatchObject({ made: ['때'], renamed: [{ place: 1, header: '메모', now: '비고' }], problems: [] });
    expect(seller.headers()).toEqual(['비고', '때', '번호']);
    seller.rename('비고', '메모');
    expect(again()).toMatchObject({ made: [], renamed: [] });
    expect(seller.value(2, '메모')).toBe('비고의 값');
  });

  it('지금의 머리글도 있으면 옛 이름의 열은 판매자의 열이다', () => {
    const { seller, again } = openFile('비고', '번호', '메모');
    expect(again()).toMatchObject({ made: ['때'], renamed: [] });
    expect(seller.value(2, '비고')).toBe('비고의 값');
  });

  it('우리가 만든 다른 열에 그 이름을 붙였으면 그 열은 그 열이다', () => {
    const { seller, again } = openFile('번호', '때');
    again();
    seller.rename('때', '참고');
    expect(again().renamed).toMatchObject([{ header: '때', now: '참고' }]);
  });
});

it('겹친 머리글은 어디인지 알리고 손대지 않는다', () => {
  const { seller, again } = inUse();
  seller.insertColumns(1);
  seller.type(1, 1, '가격');
  const before = seller.rows();
  expect(again()).toMatchObject({
    made: [],
    problems: ['「가격」 열이 A, H에 겹쳐 있습니다. 하나만 남기고 이름을 바꿔 주세요.'],
  });
  expect(seller.rows()).toEqual(before);
});

describe('첫 행이 머리글이 아니면 아무것도 적지 않고 알린다', () => {
  const LOST = '첫 행에 머리글이 없습니다. 머리글 위의 행을 지우거나, 지운 머리글 행을 되살린 뒤 다시 눌러 주세요.';
  const acts = {
    '머리글 위에 빈 행을 넣었을 때': ({ seller }: ReturnType<typeof inUse>) => seller.insertRows(1),
    '머리글 위에 제목을 적었을 때': ({ seller }: ReturnType<typeof inUse>) => {
      seller.insertRows(1);
      seller.type(1, 1, '11월 주문');
    },
    '머리글 행을 지웠을 때': ({ seller }: ReturnType<typeof inUse>) => seller.deleteRows(1),
  };

  it.each(Object.entries(acts))('%s', (_, act) => {
    const made = inUse();
    act(made);
    const before = JSON.stringify(made.workbook.state());
    expect(made.again()).toEqual({ tab: '진열', isNew: false, made: [], renamed: [], problems: [LOST] });
    expect(JSON.stringify(made.workbook.state()) === before).toBe(true);
  });
});

it('열을 어떻게 옮기고 지우고 넣어도 모든 열이 한 번씩 있고, 자료는 제 머리글 아래에 있다', () => {
  const deed = fc.record({ kind: fc.constantFrom('move', 'delete', 'insert'), at: fc.nat(), to: fc.nat() });
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 6 }), (deeds) => {
      const { seller, again } = inUse();
      for (const { kind, at, to } of deeds) {
        const place = (n: number) => (n % seller.grid.columns.length) + 1;
        if (kind === 'move') seller.moveColumn(place(at), place(to));
        else if (kind === 'insert') seller.insertColumns(place(at));
        else seller.deleteColumn(place(at));
      }
      const before = seller.rows();
      again();
      const now = seller.headers().filter((header) => header !== '');
      expect([...now].sort()).toEqual([...headers].sort());
      for (const [at, row] of before.entries()) {
        for (const header of headers) expect(seller.rows()[at]?.[header]).toBe(row[header] ?? '');
      }
      expect(again()).toMatchObject({ made: [], renamed: [], problems: [] });
    }),
    { numRuns: 15 },
  );
});
