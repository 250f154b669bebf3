/** 끝난 행 숨기기, 모두 보이기: which rows of which tab, and what the seller is told. */
import { columnOf, type Tab } from '../../src/sheet';
import { tabs } from '../../src/tabs';
import { shipmentStates, shipmentsTab, unsentStates } from '../../src/tabs/shipments.tab';
import { openHost, type SheetHost } from './sheet-host';

const finishing = tabs.flatMap((tab) => (tab.finished ? [[tab.name, tab, tab.finished] as const] : []));
const others = tabs.filter(({ finished }) => !finished).map(({ name }) => name);

const hides = (host: SheetHost, tab: string, header: string) => {
  const seller = host.workbook.seller(tab);
  return seller.grid.columns[seller.place(header) - 1]?.hides;
};
const messageOf = (host: SheetHost): string => {
  const { message }: { message: string } = host.ask('hideFinished', { tab: '주문' });
  return message;
};
const stateHeader = (tab: Tab) => columnOf(tab, tab.finished?.column ?? '').header;

it('끝난 행이 있는 탭은 판매상품, 주문, 송장이다', () => {
  expect(finishing.map(([name]) => name)).toEqual(expect.arrayContaining(['판매상품', '주문', '송장']));
});

describe.each(finishing)('%s 탭', (name, tab, { words }) => {
  it('끝난 상태의 말만 그 상태 열에 걸고, 모두 보이기로 걷는다', () => {
    const host = openHost();
    host.ask('hideFinished', { tab: name });
    expect(hides(host, name, stateHeader(tab))).toEqual(words);
    const filtered = host.workbook.seller(name).grid.columns.filter((column) => column.hides);
    expect(filtered).toHaveLength(1);
    host.ask('showAll', { tab: name });
    expect(hides(host, name, stateHeader(tab))).toBeUndefined();
  });

  it('옮긴 상태 열을 따라간다', () => {
    const host = openHost();
    host.workbook.seller(name).moveColumn(stateHeader(tab), 5);
    host.ask('hideFinished', { tab: name });
    expect(host.workbook.seller(name).grid.columns[4]?.hides).toEqual(words);
  });

  it('도움말이 어떤 행이 숨는지와 상태만 본다는 것을 말한다', () => {
    const { help }: { help: string } = openHost().ask('help', { tab: name });
    expect(help).toContain(`「${stateHeader(tab)}」만 보고 ${words.join(', ')}인 행`);
  });

  it('끝났다는 말은 그 열의 메모나 색에 있는 말이다', () => {
    const { note, colors } = columnOf(tab, tab.finished?.column ?? '');
    const known = [...note.split(', '), ...Object.keys(colors)];
    expect(words.filter((word) => !known.includes(word))).toEqual([]);
  });
});

it('아직 보내지 않은 송장은 끝난 행이 아니다', () => {
  const words = shipmentsTab.finished?.words ?? [];
  expect(words.filter((word) => unsentStates.includes(word))).toEqual([]);
  expect([...words, ...unsentStates].sort()).toEqual(Object.values(shipmentStates).sort());
});

it('몇 행을 숨겼는지, 그 가운데 볼 것이 남은 행이 몇인지 말한다', () => {
  const host = openHost();
  const states = ['신규주문', '배송완료', '취소완료', '배송완료', '배송완료'];
  states.forEach((state, at) => {
    host.put('주문', at + 2, { 주문상태: state, 옵션주문번호: `${at}` });
  });
  host.put('주문', 3, { 작업: '발주확인' });
  host.put('주문', 4, { 결과: '확인필요' });
  host.put('주문', 5, { 결과: '성공' });
  const message = messageOf(host);
  expect(message).toContain('(배송완료, 취소완료) 4행을 숨겼습니다');
  expect(message).toContain('2행은 작업이나 오류가 남아');
});

it('볼 것이 남지 않았으면 겁주지 않고, 끝난 행이 없으면 없다고 한다', () => {
  const host = openHost();
  const told = () => messageOf(host);
  expect(told()).toContain('아직 없습니다');
  host.put('주문', 2, { 주문상태: '배송완료', 결과: '성공' });
  expect(told()).toContain('1행을 숨겼습니다');
  expect(told()).not.toContain('남아');
});

it('탭을 말하지 않으면 열려 있는 탭이다', () => {
  const host = openHost();
  host.select('송장');
  host.ask('hideFinished');
  expect(hides(host, '송장', '전송상태')).toContain('강제완료');
});

it.each([...others, '내 메모'])('%s 탭에서는 끝난 행이 없다고 하고 쓸 수 있는 탭을 말한다', (tab) => {
  for (const name of ['hideFinished', 'showAll']) {
    const answer = openHost().answer(name, { tab });
    expect(answer).toEqual({ ok: false, message: expect.stringContaining('「주문」') });
  }
});

it.each(['hideFinished', 'showAll'])('%s: 상태 열이 없으면 어느 열이 없는지 말하고 아무 필터도 걸지 않는다', (name) => {
  const host = openHost();
  host.workbook.seller('주문').rename('주문상태', '상태');
  expect(host.answer(name, { tab: '주문' })).toEqual({ ok: false, message: expect.stringContaining('「주문상태」') });
  expect(host.workbook.seller('주문').grid.columns.some(({ hides }) => hides)).toBe(false);
});

it('작업이나 결과 열이 없어도 숨긴다', () => {
  const host = openHost();
  host.put('주문', 2, { 주문상태: '배송완료' });
  host.workbook.seller('주문').deleteColumn('작업');
  host.workbook.seller('주문').deleteColumn('결과');
  expect(messageOf(host)).toContain('1행을 숨겼습니다');
});

it('행이 몇이든 같은 수의 호출이고, 세 열만 읽는다', () => {
  const calls = [1, 50].map((rows) => {
    const host = openHost();
    for (let at = 0; at < rows; at += 1) host.put('주문', at + 2, { 주문상태: '배송완료' });
    host.workbook.forgetCalls();
    host.ask('hideFinished', { tab: '주문' });
    return host.workbook.calls;
  });
  expect(calls[1]?.map(({ method }) => method)).toEqual(calls[0]?.map(({ method }) => method));
  expect(calls[1]?.length).toBeLessThanOrEqual(10);
  const columns = calls[1]?.filter(({ kind, area }) => kind === 'read' && area && area.row > 1);
  expect(columns?.map(({ area }) => area?.columns)).toEqual([1, 1, 1]);
});
