/** 이 탭 and 이 행 보기: what the page learns of the open tab and of the row that is selected. */

import { tabs } from '../../src/tabs';
import type { RowProblem } from '../../src/views/row-view';
import type { ThisTab } from '../../src/views/this-tab';
import { openHost } from '../ui/sheet-host';

const seen = (host: ReturnType<typeof openHost>): ThisTab => host.ask('thisTab');

describe('이 탭', () => {
  it.each(tabs.map(({ name }) => name))('%s: 무엇을 위한 탭인지 말한다', (name) => {
    const host = openHost();
    host.select(name);
    expect(seen(host)).toMatchObject({ tab: name, help: expect.stringMatching(/.{10}/) });
  });

  it('판매자의 탭에는 할 것이 없다', () => {
    const host = openHost();
    host.workbook.addSheet('내 메모', 0);
    host.select('내 메모', 3);
    const nothing = { help: '', parts: [], actions: [], waiting: [], collects: [], selected: 0 };
    expect(seen(host)).toEqual({ tab: '내 메모', ...nothing, manual: { page: '차례', address: '' } });
  });

  it('작업으로 고를 수 있는 말과 제휴몰에서 가져오는 작업을 안다', () => {
    const host = openHost();
    host.select('주문');
    expect(seen(host).actions).toEqual(['발주확인', '발송지연', '판매취소']);
    expect(seen(host).collects).toMatchObject([{ job: 'collectOrders', kinds: expect.arrayContaining(['신규주문']) }]);
  });

  it('선택한 행의 수에 머리글은 들지 않는다', () => {
    const host = openHost();
    host.select('상품', 1, 4);
    expect(seen(host).selected).toBe(3);
    host.select('상품', 1);
    expect(seen(host).selected).toBe(0);
  });
});

describe('이 행 보기', () => {
  it('칸에 있는 문제를 열의 이름과 함께 말한다', () => {
    const host = openHost();
    host.products({ 대표가격: '비쌈' });
    host.select('상품', 2);
    expect(seen(host).row).toMatchObject({
      row: 2,
      title: '목걸이 1',
      id: '202611230000001',
      problems: [
        { field: 'listPrice', header: '대표가격', level: 'error', text: expect.stringContaining('숫자가 아닙니다') },
      ],
    });
  });

  it('메시지에 적힌 것은 줄마다 나누어 말하고, 같은 것을 두 번 말하지 않는다', () => {
    const host = openHost();
    host.products({
      대표가격: '비쌈',
      결과: '오류',
      메시지: '「대표가격」 「비쌈」은 숫자가 아닙니다. 숫자로 넣어 주세요.\n그 밖의 말',
    });
    host.select('상품', 2);
    const { problems, last } = seen(host).row ?? {};
    expect(problems).toEqual([]);
    expect(last?.problems).toEqual([
      { field: 'listPrice', header: '대표가격', level: 'error', text: expect.stringContaining('숫자가 아닙니다') },
      { header: '', level: 'error', text: '그 밖의 말' },
    ]);
  });

  it('애드온이 채울 빈 칸은 판매자의 문제가 아니다', () => {
    const host = openHost();
    host.products({ 상품코드: '' });
    host.select('상품', 2);
    expect(seen(host).row?.problems).toEqual([]);
  });

  it.each([
    ['머리글', 1],
    ['빈 행', 40],
    ['마지막 행', 61],
  ])('%s에서는 행이 없다', (_, row) => {
    const host = openHost();
    host.products({});
    host.select('상품', row);
    expect(seen(host).row).toBeUndefined();
  });

  it('행이 몇이든 그 행과 머리글, 작업 열만 읽는다', () => {
    const host = openHost();
    host.products({}, {}, {});
    host.select('상품', 3);
    host.workbook.forgetCalls();
    host.ask('thisTab');
    const reads = host.workbook.calls.filter(({ kind }) => kind === 'read');
    expect(reads.map(({ area }) => area?.rows)).toEqual([1, 1, 1, 3]);
  });

  it('이 행만 점검해 보기는 점검이 말할 것을 말하고 아무것도 적지 않는다', () => {
    const host = openHost();
    host.products({ 상품명: '★ 목걸이' });
    const before = host.row('상품', 2);
    const { problems }: { problems: RowProblem[] } = host.ask('checkRow', { tab: '상품', key: '202611230000001' });
    expect(problems).toEqual([expect.objectContaining({ field: 'name', header: '상품명', level: 'error' })]);
    expect(host.row('상품', 2)).toEqual(before);
  });
});

describe('이 칸으로 가기', () => {
  it('행과 열이 옮겨졌어도 그 칸을 고른다', () => {
    const host = openHost();
    host.products({}, {});
    host.workbook.seller('상품').sort('상품코드', false);
    host.workbook.seller('상품').moveColumn('대표가격', 1);
    host.ask('showCell', { tab: '상품', key: '202611230000001', field: 'listPrice' });
    expect(host.workbook.selectedArea()).toEqual({ row: 3, column: 1, rows: 1, columns: 1 });
  });

  it.each([
    ['없어진 행', { tab: '상품', key: '없음', field: 'name' }, '행이 없어졌'],
    ['없는 열', { tab: '상품', key: '202611230000001', field: 'nothing' }, '열이 없습니다'],
    ['남의 탭', { tab: '내 메모', key: '', field: 'name' }, '애드온의 탭이 아닙니다'],
  ])('%s이면 말한다', (_, args, words) => {
    const host = openHost();
    host.products({});
    expect(host.answer('showCell', args)).toEqual({ ok: false, message: expect.stringContaining(words) });
  });
});

describe('작업 고르기', () => {
  it('선택한 행에만 적고, 비우기도 한다', () => {
    const host = openHost();
    host.products({}, { 작업: '판매중지' }, {});
    const keys = ['202611230000001', '202611230000002'];
    expect(host.ask('chooseAction', { tab: '상품', keys, action: '연동' })).toEqual({
      message: '2행의 작업을 연동으로 정했습니다.',
    });
    expect([2, 3, 4].map((row) => host.row('상품', row)['작업'])).toEqual(['연동', '연동', '']);
    host.ask('chooseAction', { tab: '상품', keys, action: '' });
    expect([2, 3].map((row) => host.row('상품', row)['작업'])).toEqual(['', '']);
  });

  it.each([
    ['목록에 없는 말', { tab: '상품', keys: ['1'], action: '발주확인' }, '목록에 없습니다'],
    ['작업이 없는 탭', { tab: '옵션', keys: ['1'], action: '연동' }, '작업이 없습니다'],
    ['고르지 않은 행', { tab: '상품', keys: [], action: '연동' }, '선택한 행이 없습니다'],
  ])('%s은(는) 거절한다', (_, args, words) => {
    expect(openHost().answer('chooseAction', args)).toEqual({ ok: false, message: expect.stringContaining(words) });
  });
});
