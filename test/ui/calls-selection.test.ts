/** The rows that are selected, and jobs that are started for them with further arguments. */
import type { Run } from '../../src/engine/run';
import type { Selection } from '../../src/jobs/selection';
import { openHost, type SheetHost } from './sheet-host';

const selected = (host: SheetHost): Selection => host.ask('selection');

function runThrough(host: SheetHost, args: object): Run {
  let run: Run = host.ask('startJob', args);
  while (run.state === '진행중') run = host.ask('continueJob', { runId: run.runId });
  return run;
}

describe('선택한 행', () => {
  it('상품에서는 코드와, 행 번호가 붙은 상품명이다', () => {
    const host = openHost();
    host.products({}, {}, {});
    host.select('상품', 2, 3);
    const codes = ['202611230000001', '202611230000002'];
    expect(selected(host)).toEqual({
      tab: '상품',
      keys: codes,
      labels: ['2행 목걸이 1', '3행 목걸이 2'],
      productCodes: codes,
      hidden: 0,
    });
  });

  it('한 행만 선택해도 그 행이고, 빈 행과 머리글은 세지 않는다', () => {
    const host = openHost();
    host.products({}, {});
    host.select('상품', 3);
    expect(selected(host).labels).toEqual(['3행 목걸이 2']);
    host.select('상품', 1, 900);
    expect(selected(host).labels).toEqual(['2행 목걸이 1', '3행 목걸이 2']);
  });

  it('판매정보에서는 그룹명이고 상품은 없다', () => {
    const host = openHost();
    host.select('판매정보', 2);
    expect(selected(host)).toEqual({
      tab: '판매정보',
      keys: ['고급 주얼리 세트'],
      labels: ['2행 고급 주얼리 세트'],
      productCodes: [],
      hidden: 0,
    });
  });

  it('옵션에서는 그 행들의 상품이 한 번씩이다', () => {
    const host = openHost();
    ['골드', '실버'].forEach((value, at) => {
      host.put('옵션', at + 2, { 상품코드: 'P1', 옵션값1: value });
    });
    host.select('옵션', 2, 3);
    const { labels, productCodes } = selected(host);
    expect([labels.length, productCodes]).toEqual([2, ['P1']]);
  });

  it.each([
    ['머리글', '상품', 1],
    ['빈 행', '상품', 40],
    ['행의 열쇠가 없는 탭', '연동이력', 2],
  ])('%s에서는 아무 행도 아니다', (_, tab, row) => {
    const host = openHost();
    host.products({});
    host.select(tab, row);
    expect(selected(host)).toEqual({ tab, keys: [], labels: [], productCodes: [], hidden: 0 });
  });

  it('상품코드가 없는 상품에는 번호를 주고, 그룹명이 없는 판매정보는 빼놓는다', () => {
    const host = openHost();
    host.products({ 상품코드: '' });
    host.select('상품', 2);
    expect(selected(host).keys).toEqual(['202611230000001']);
    host.put('판매정보', 2, { 그룹명: '' });
    host.select('판매정보', 2);
    expect(selected(host).keys).toEqual([]);
  });
});

describe('선택한 행만 점검', () => {
  const checked = (host: SheetHost, chosen: boolean) => host.answer('checkRows', { tab: '상품', chosen });

  it('모두 점검은 무엇을 선택했든 모두를, 선택한 행 점검은 한 칸이어도 그 행만 점검한다', () => {
    const host = openHost();
    host.products({}, {}, {});
    host.select('상품', 3, 4);
    expect(checked(host, true)).toMatchObject({ value: { checked: 2 } });
    expect(checked(host, false)).toMatchObject({ value: { checked: 3 } });
    host.select('상품', 3);
    expect(checked(host, true)).toMatchObject({ value: { checked: 1 } });
  });

  it('선택한 행이 없으면 점검하지 않고 말한다', () => {
    const host = openHost();
    host.products({});
    host.select('상품', 1);
    expect(checked(host, true)).toMatchObject({ ok: false, message: expect.stringContaining('선택한 행이 없습니다') });
  });
});

describe('숨은 행', () => {
  const numbered = (count: number) => {
    const host = openHost();
    for (let row = 2; row < count + 2; row += 1) host.put('판매정보', row, { 그룹명: `그룹 ${row}` });
    return host;
  };

  it.each([8, 40])('%i행을 선택하면 필터로든 손으로든 숨은 행은 빼고, 몇 행을 뺐는지 안다', (count) => {
    const host = numbered(count);
    host.workbook.seller('판매정보').hideRows(4);
    host.workbook.seller('판매정보').filterOut('그룹명', '그룹 6', '그룹 7');
    host.select('판매정보', 2, count + 1);
    const { keys, hidden } = selected(host);
    expect([keys.length, hidden]).toEqual([count - 3, 3]);
    expect(keys.filter((key) => ['그룹 4', '그룹 6', '그룹 7'].includes(key))).toEqual([]);
    expect(host.answer('chooseAction', { tab: '판매정보', keys, hidden, action: '' })).toMatchObject({
      value: { message: `${count - 3}행(걸러 낸 3행은 빼고)의 작업을 비웠습니다.` },
    });
  });

  it('구글 시트가 셈하지 않으면 백 행까지는 하나씩 묻고, 그보다 많으면 하지 않고 말한다', () => {
    const host = openHost({ hidesUnknown: true });
    host.workbook.seller('판매정보').insertRows(30, 100);
    for (let row = 2; row < 130; row += 1) host.put('판매정보', row, { 그룹명: `그룹 ${row}` });
    host.workbook.seller('판매정보').hideRows(4);
    host.select('판매정보', 2, 101);
    expect(selected(host)).toMatchObject({ hidden: 1 });
    host.select('판매정보', 2, 102);
    expect(host.answer('selection', {})).toMatchObject({ ok: false, message: expect.stringContaining('100행까지만') });
  });

  it('묻는 사이에 누가 정렬하면 다른 행을 고르지 않고 멈춘다', () => {
    const host = numbered(12);
    const seller = host.workbook.seller('판매정보');
    seller.hideRows(4);
    host.select('판매정보', 2, 13);
    let isSorted = false;
    host.workbook.before(({ method }) => {
      if (method !== 'hiddenRows' || isSorted) return;
      isSorted = true;
      seller.sort('그룹명', false);
    });
    expect(host.answer('selection', {})).toMatchObject({ ok: false, message: expect.stringContaining('행의 차례') });
  });
});

describe('보여 준 탭과 열린 탭', () => {
  it.each([
    ['selection', { tab: '상품' }],
    ['checkRows', { tab: '상품', chosen: false }],
    ['planRun', { tab: '상품' }],
  ])('%s: 다르면 하지 않고 무엇이 열려 있는지 말한다', (name, args) => {
    const host = openHost();
    host.products({ 작업: '연동' });
    host.select('판매정보', 2);
    expect(host.answer(name, args)).toEqual({
      ok: false,
      message:
        '지금 열린 탭은 「판매정보」입니다. 「상품」 탭에서 하려던 일이라 하지 않았습니다. 할 탭을 열고 다시 누르세요.',
    });
    expect(host.row('상품', 2)).toMatchObject({ 작업: '연동', 결과: '' });
  });
});

describe('작업에 더 주는 값', () => {
  it('복사는 고른 때의 탭에서 하므로, 그사이 다른 탭을 열어도 된다', () => {
    const host = openHost();
    host.products({}, {});
    host.select('상품', 3);
    const { tab, keys } = selected(host);
    host.select('판매정보', 2);
    expect(runThrough(host, { job: 'copyRows', tab, keys })).toMatchObject({ state: '완료', ok: 1, failed: 0 });
    expect(host.row('상품', 4)['상품명']).toContain('목걸이 2');
  });

  it('옵션 일괄설정의 값이 그 작업에 간다', () => {
    const host = openHost();
    host.products({});
    host.put('옵션', 2, { 상품코드: '202611230000001', 옵션값1: '골드', 추가금액: 0, 재고수량: 3 });
    const input = { saleState: '품절', stock: 7 };
    expect(runThrough(host, { job: 'setOptions', keys: ['202611230000001'], input })).toMatchObject({ state: '완료' });
    expect(host.row('옵션', 2)).toMatchObject({ 판매여부: '품절', 재고수량: 7, 추가금액: 0 });
  });

  it('이름이 같으면 정해진 자리의 값이 이긴다', () => {
    const host = openHost();
    host.products({}, {});
    host.select('상품', 2);
    const run = runThrough(host, { job: 'copyRows', keys: ['202611230000002'], input: { keys: '202611230000001' } });
    expect(run).toMatchObject({ state: '완료', ok: 1 });
    expect(host.row('상품', 4)['상품명']).toContain('목걸이 2');
  });

  it.each([
    ['객체가 아님', '글'],
    ['속에 객체', { stock: { more: 1 } }],
    ['목록', { keys: ['A'] }],
    ['빈 값', { stock: null }],
    ['긴 글', { saleState: '가'.repeat(201) }],
  ])('%s: 거절한다', (_, input) => {
    const host = openHost();
    expect(host.answer('startJob', { job: 'setOptions', input })).toEqual({
      ok: false,
      message: expect.stringContaining('요청의 「input'),
    });
  });

  it('속성 하나에 담지 못할 만큼 많은 값은 시작하지 않고 거절한다', () => {
    const host = openHost();
    const input = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`이름${at}`, '가'.repeat(100)]));
    expect(host.answer('startJob', { job: 'setOptions', input })).toEqual({
      ok: false,
      message: expect.stringContaining('너무 깁니다'),
    });
  });
});
