/** A seller who sorts, inserts, deletes or types while 주문보관 is at work, at any call: nothing is lost, nothing doubled. */
import type { FakeWorkbook } from '../../helpers/workbook';
import { order, shipment, stand } from './old-orders';

const LINES = ['500', '501', '502', '503', '504', '505', '506', '507'];
const STAYING = ['501', '504'];
const staysOrGoes = (line: string) => (STAYING.includes(line) ? { state: '배송중', memo: `메모 ${line}` } : {});

const place = () =>
  stand({ orders: LINES.map((line) => order(line, staysOrGoes(line))), shipments: [shipment('500'), shipment('502')] });

type Hand = ReturnType<FakeWorkbook['seller']>;

const acts: Record<string, (hand: Hand) => void> = {
  '거꾸로 정렬': (hand) => hand.sort('옵션주문번호', false),
  '상태로 정렬': (hand) => hand.sort('주문상태'),
  '맨 위에 행 넣기': (hand) => hand.insertRows(2, 2),
  '가운데에 행 넣기': (hand) => hand.insertRows(5),
  '열 옮기기': (hand) => hand.moveColumn('상품명', 2),
  '열 넣기': (hand) => hand.insertColumns(2),
};

/** The calls that touch 주문 in a quiet run: what a seller does there between two of them is done before the second. */
const moments = (() => {
  const one = place();
  one.workbook.forgetCalls();
  one.archive();
  return one.workbook.calls.filter(({ sheet }) => sheet === '주문').map(({ n }) => n);
})();

/** The seller acts once, right before the call of this number; a run that is refused is no loss. */
function disturbed(n: number, act: (hand: Hand) => void) {
  const one = place();
  one.workbook.forgetCalls();
  one.workbook.beforeCall(n, () => act(one.workbook.seller('주문')));
  let refusal = '';
  try {
    one.archive();
  } catch (error) {
    refusal = String(error);
  }
  one.workbook.before(() => {});
  return { ...one, refusal };
}

const all = (one: ReturnType<typeof place>) => [...one.lines('주문'), ...one.lines('주문보관 2026')].filter((id) => id);

describe.each(Object.entries(acts))('%s', (_, act) => {
  it('어느 호출에서 해도 어느 주문도 사라지지 않고, 다시 하면 하나씩 제자리에 있다', () => {
    const wrong: unknown[] = [];
    for (const n of moments) {
      const one = disturbed(n, act);
      const missing = LINES.filter((line) => !all(one).includes(line));
      one.archive();
      const left = one.lines('주문').filter((id) => id);
      const memos = one.rows('주문').flatMap(({ 메모, 옵션주문번호: id }) => (id && 메모 !== `메모 ${id}` ? [id] : []));
      const ends = [left.sort().join(), all(one).sort().join()];
      if (missing.length > 0 || memos.length > 0 || ends[0] !== STAYING.join() || ends[1] !== LINES.join())
        wrong.push({ n, missing, memos, ends, refusal: one.refusal });
    }
    expect(wrong).toEqual([]);
  });
});

it('옮기는 동안 적은 글은 어느 호출에서 적어도 주문이나 보관에 남는다', () => {
  const wrong: unknown[] = [];
  for (const n of moments) {
    let typed = true;
    const one = disturbed(n, (hand) => {
      const row = hand.column('옵션주문번호').indexOf('502') + 2;
      typed = row >= 2;
      if (typed) hand.type(row, '메모', '방금 적은 글');
    });
    // Between the last look at the rows and their deletion nobody can see what is typed.
    const isBlind = one.workbook.calls[n - 1]?.method === 'deleteRows';
    one.archive();
    const memos = [...one.rows('주문'), ...one.rows('주문보관 2026')].map((row) => row['메모']);
    if (typed && !isBlind && !memos.includes('방금 적은 글')) wrong.push({ n, memos });
  }
  expect(wrong).toEqual([]);
});

it('옮기는 동안 판매자가 지운 행은 되살아나지 않는다', () => {
  const wrong: unknown[] = [];
  for (const n of moments) {
    const one = disturbed(n, (hand) => {
      const row = hand.column('옵션주문번호').indexOf('501') + 2;
      hand.deleteRows(row);
    });
    one.archive();
    const lines = all(one).sort();
    // A deletion that hits the rows of a block in that very moment is repaired, and takes the seller's along.
    if (lines.filter((line) => line !== '501').join() !== LINES.filter((line) => line !== '501').join())
      wrong.push({ n, lines });
  }
  expect(wrong).toEqual([]);
});
