/** A row is who its key says: told by a print of its key and of what its cells say, however those are spelled. */
import fc from 'fast-check';
import { isMixed, keyOf, type PartOf, readRows, sheetOf, takeSnapshot, upsertRows } from '../../src/sheet';
import { shipmentsTab } from '../../src/tabs/shipments.tab';
import { type FakeWorkbook, workbookWith } from '../helpers/workbook';

type Part = PartOf<typeof shipmentsTab>;

const shipment = (nth: number, cells: Part = {}): Part => ({
  ...{ mall: '위메프', sellerId: 'sbdc6678', bundleId: `${100 + nth}`, purchaseId: `${200 + nth}`, state: '미입력' },
  ...{ orderedAt: '2026-11-23 09:00:00', orderIds: `${300 + nth}`, productSummary: '찻잔 × 1' },
  ...{ recipientName: `사람${nth}`, recipientPhone: `010-0000-${1_000 + nth}`, zip: `0616${nth}` },
  ...{ address: `서울 강남구 테헤란로 ${nth}`, ...cells },
});

const inOrder = [0, 1, 2, 3];

function collected(count = inOrder.length): FakeWorkbook {
  const workbook = workbookWith(shipmentsTab, []);
  const told = Array.from({ length: count }, (_, nth) => shipment(nth));
  upsertRows(shipmentsTab, sheetOf(shipmentsTab, workbook), told);
  return workbook;
}

const tell = (workbook: FakeWorkbook, ...told: Part[]) =>
  upsertRows(shipmentsTab, sheetOf(shipmentsTab, workbook), told);
const rows = (workbook: FakeWorkbook) =>
  readRows(shipmentsTab, takeSnapshot(shipmentsTab, sheetOf(shipmentsTab, workbook)));
const mixed = (workbook: FakeWorkbook): number[] => rows(workbook).flatMap((row) => (isMixed(row) ? [row.row] : []));
const cells = (workbook: FakeWorkbook, header: string) => workbook.seller('송장').column(header);
const key = (nth: number): string => keyOf(shipmentsTab, shipment(nth));

/** Gives rows 2 and 3 each other's cells of these columns. */
function swap(workbook: FakeWorkbook, ...headers: string[]): void {
  const seller = workbook.seller('송장');
  for (const header of headers) {
    const [first = '', second = ''] = seller.column(header);
    seller.paste(2, header, second, '@');
    seller.paste(3, header, first, '@');
  }
}

describe('읽기', () => {
  it('방금 모은 행은 모두 제 번호의 것이다', () => {
    expect(mixed(collected())).toEqual([]);
  });

  it.each([
    [['배송번호']],
    [['수취인']],
    [['수취인', '수취인연락처', '우편번호', '주소']],
    [['배송번호', '행지문']],
    [['배송번호', '구매번호', '주문번호']],
    [['행지문']],
  ])('%j만 바뀌면 두 행이 모두 섞인 행이다', (headers) => {
    const workbook = collected();
    swap(workbook, ...headers);
    expect(mixed(workbook)).toEqual([2, 3]);
  });

  it('행이 통째로 자리를 바꾸면 섞인 것이 아니다', () => {
    const workbook = collected();
    workbook.seller('송장').sort('배송번호', false);
    expect(mixed(workbook)).toEqual([]);
  });

  it('바뀐 번호가 원래 무엇이었는지 말한다', () => {
    const workbook = collected();
    swap(workbook, '배송번호');
    const [first] = rows(workbook);
    expect(first?.problems.map(({ message }) => message).join()).toContain('이 행은 원래 100의 행입니다');
  });

  it('번호가 지워진 행에는 그 번호를 말한다', () => {
    const workbook = collected();
    workbook.seller('송장').type(2, '배송번호', '');
    expect(
      rows(workbook)[0]
        ?.problems.map(({ message }) => message)
        .join(),
    ).toContain('이 행은 100의 행입니다');
  });

  it('번호가 겹친 두 행 가운데 어느 것이 온 것인지 말한다', () => {
    const workbook = collected();
    workbook.seller('송장').type(3, '배송번호', '100');
    const told = rows(workbook)[0]?.problems.map(({ message }) => message);
    expect(told?.join()).toContain('3행은 원래 101의 행이니, 지우지 말고');
  });

  it('판매자가 손으로 고친 주소 하나는 남의 것이 아니다', () => {
    const workbook = collected();
    workbook.seller('송장').type(2, '주소', '서울 강남구 테헤란로 0 (경비실)');
    workbook.seller('송장').type(2, '우편번호', '06999');
    expect(mixed(workbook)).toEqual([]);
  });

  it('가린 칸과 빈 칸은 아무 말도 하지 않는다', () => {
    const workbook = collected();
    const seller = workbook.seller('송장');
    for (const [header, text] of Object.entries({ 수취인: '사*0', 수취인연락처: '010-****-1000', 주소: '' }))
      seller.type(2, header, text);
    expect(mixed(workbook)).toEqual([]);
  });

  it('행지문이 없는 행은 섞였다고 하지 않는다', () => {
    const workbook = collected();
    for (const row of [2, 3]) workbook.seller('송장').type(row, '행지문', '');
    swap(workbook, '배송번호');
    expect(mixed(workbook)).toEqual([]);
  });

  it('끝났고 작업도 없는 행은 번호만 본다', () => {
    const workbook = collected();
    for (const row of [2, 3]) workbook.seller('송장').type(row, '전송상태', '배송완료');
    swap(workbook, '수취인', '주소');
    expect(mixed(workbook)).toEqual([]);
    workbook.seller('송장').type(2, '작업', '송장수정');
    expect(mixed(workbook)).toEqual([2]);
  });

  it('무엇이 적혀 있든 다시 읽으면 제 번호의 것이다', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1+1', "'=A1", '-1', '@x', '1.50', '06 164', '2026. 11. 23'),
    );
    const part = fc.record({ recipientName: text, address: text, zip: text, productSummary: text, orderIds: text });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const workbook = workbookWith(shipmentsTab, []);
        const told = parts.map((one, nth) => shipment(nth, one));
        tell(workbook, ...told);
        expect(mixed(workbook)).toEqual([]);
        expect(tell(workbook, ...told)).toMatchObject({ added: [], mixed: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('어느 열의 어느 모음이 서로 바뀌든, 번호가 남의 것이 된 행은 섞인 행이다', () => {
    const telling = ['배송번호', '구매번호', '주문번호', '수취인', '수취인연락처', '우편번호', '주소', '행지문'];
    fc.assert(
      fc.property(fc.subarray(telling, { minLength: 1, maxLength: telling.length - 1 }), (headers) => {
        const workbook = collected();
        swap(workbook, ...headers);
        expect(mixed(workbook)).toEqual([2, 3]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('모은 것을 적기', () => {
  it('섞인 행은 고치지 않고, 두 행에 모두 말한다', () => {
    const workbook = collected();
    workbook.seller('송장').type(2, '송장번호', '612345670001');
    swap(workbook, '배송번호');
    const before = cells(workbook, '수취인');
    expect(tell(workbook, shipment(0), shipment(1), shipment(2))).toMatchObject({ mixed: [key(0), key(1)] });
    expect(cells(workbook, '수취인')).toEqual(before);
    expect(cells(workbook, '송장번호').slice(0, 2)).toEqual(['612345670001', '']);
    expect(cells(workbook, '결과')).toEqual(['오류', '오류', '', '']);
    expect(cells(workbook, '메시지').slice(0, 2).map(String)).toEqual([
      expect.stringContaining('이 행은 원래 100의 행입니다'),
      expect.stringContaining('이 행은 원래 101의 행입니다'),
    ]);
  });

  it('되돌리면 말이 사라지고 다시 적힌다', () => {
    const workbook = collected();
    swap(workbook, '배송번호');
    tell(workbook, shipment(0));
    swap(workbook, '배송번호');
    tell(workbook, shipment(0, { address: '부산 해운대구 1' }), shipment(1));
    expect(cells(workbook, '주소')[0]).toBe('부산 해운대구 1');
    expect([...cells(workbook, '결과'), ...cells(workbook, '메시지')].filter((cell) => cell !== '')).toEqual([]);
    expect(mixed(workbook)).toEqual([]);
  });

  it('번호가 지워진 행의 배송은 새 행을 만들지 않고 그 행에 말한다', () => {
    const workbook = collected();
    workbook.seller('송장').type(2, '배송번호', '');
    expect(tell(workbook, shipment(0))).toMatchObject({ added: [] });
    expect(cells(workbook, '배송번호')).toEqual(['', '101', '102', '103']);
    expect(cells(workbook, '메시지')[0]).toContain('이 행은 100의 행입니다');
  });

  it('두 번 말해도 한 번만 적는다', () => {
    const workbook = collected();
    swap(workbook, '배송번호');
    tell(workbook, shipment(0), shipment(1));
    workbook.forgetCalls();
    tell(workbook, shipment(0), shipment(1));
    expect(workbook.count('write')).toBe(0);
  });

  it('확인필요인 행은 섞였어도 확인필요로 남는다', () => {
    const workbook = collected();
    for (const row of [2, 3]) workbook.seller('송장').type(row, '결과', '확인필요');
    swap(workbook, '배송번호');
    tell(workbook, shipment(0), shipment(1));
    expect(cells(workbook, '결과').slice(0, 2)).toEqual(['확인필요', '확인필요']);
    expect(cells(workbook, '메시지')[0]).toContain('다른 행과 섞여');
  });

  it('구매자가 받는 분과 배송지를 모두 바꾼 것은 섞인 것이 아니다', () => {
    const workbook = collected();
    const moved = { recipientName: '딴사람', recipientPhone: '010-9999-9999', zip: '48000', address: '부산 1' };
    expect(tell(workbook, shipment(0, moved))).toMatchObject({ mixed: [], changed: [key(0)] });
    expect(mixed(workbook)).toEqual([]);
  });

  it('행지문이 없는 행은 처음 들을 때 얻고, 남의 칸이면 고치지 않고 말한다', () => {
    const workbook = collected();
    for (const row of [2, 3, 4, 5]) workbook.seller('송장').type(row, '행지문', '');
    swap(workbook, '배송번호');
    expect(tell(workbook, shipment(0), shipment(1), shipment(2)).mixed).toEqual([key(0), key(1)]);
    expect(cells(workbook, '행지문').map((cell) => cell !== '')).toEqual([false, false, true, false]);
  });

  it('행지문 열이 없는 지난 파일에도 적는다', () => {
    const workbook = collected();
    workbook.seller('송장').deleteColumn('행지문');
    expect(tell(workbook, shipment(0, { address: '부산 해운대구 1' }), shipment(9))).toMatchObject({
      added: [key(9)],
      changed: [key(0)],
    });
    expect(tell(workbook, shipment(0, { address: '부산 해운대구 1' }))).toMatchObject({ unchanged: 1 });
  });

  it('쓰다가 죽어 행지문만 옛것이어도, 같은 것을 다시 들으면 섞인 행이 아니다', () => {
    const workbook = collected();
    const old = cells(workbook, '행지문')[0] ?? '';
    const moved = shipment(0, {
      recipientName: '딴사람',
      recipientPhone: '010-9999-9999',
      zip: '48000',
      address: '부산 1',
    });
    tell(workbook, moved);
    workbook.seller('송장').type(2, '행지문', old);
    expect(tell(workbook, moved)).toMatchObject({ mixed: [], changed: [key(0)] });
    expect(mixed(workbook)).toEqual([]);
  });

  it('긴 탭의 몇 행만 고칠 때도 섞인 행은 알아보고 말한다', () => {
    const workbook = collected(9);
    swap(workbook, '배송번호');
    expect(tell(workbook, shipment(0, { address: '부산 1' }))).toMatchObject({ mixed: [key(0)], changed: [] });
    expect(cells(workbook, '메시지').filter((cell) => cell !== '')).toHaveLength(1);
  });
});
