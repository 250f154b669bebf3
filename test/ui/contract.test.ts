/** The contract between page and server: one table, checked at both ends. */
import { demoApiKey } from '../../local/malls/wemakeprice/core/accounts';
import { MOST_COLUMNS, MOST_ROWS } from '../../src/rules/list/block';
import { type CallName, contract, isCallName } from '../../src/ui/contract';
import { MOST_COLUMNS as SENT_COLUMNS, MOST_ROWS as SENT_ROWS } from '../../src/ui/contract/shipments';
import { handlers } from '../../src/ui/handlers';
import { openHost } from './sheet-host';

const names = Object.keys(contract) as CallName[];

it('모든 요청에 서버의 답이 있다', () => {
  expect(Object.keys(handlers).sort()).toEqual([...names].sort());
});

it('화면이 아는 한도는 서버의 한도다', () => {
  expect([SENT_COLUMNS, SENT_ROWS]).toEqual([MOST_COLUMNS, MOST_ROWS]);
});

it.each(['toString', 'constructor', '__proto__', 'nothing'])('%s은(는) 요청이 아니다', (name) => {
  expect(isCallName(name)).toBe(false);
  expect(openHost().answer(name, {})).toEqual({ ok: false, message: expect.stringContaining('모르는 요청') });
});

/** Calls that answer over a host with products without a mall. */
const asked: [CallName, object][] = [
  ['account', {}],
  ['malls', {}],
  ['saveAccount', { mall: '위메프', fields: { userId: 'sbdc6678', apiKey: demoApiKey } }],
  ['settings', {}],
  ['saveSettings', { companyName: '가게' }],
  ['postcodeKey', {}],
  ['overview', {}],
  ['collectingJobs', {}],
  ['startJob', { job: 'makeOptions' }],
  ['today', {}],
  ['showToday', { id: 'newOrders' }],
  ['thisTab', {}],
  ['selection', {}],
  ['help', { tab: '주문' }],
  ['hideFinished', { tab: '주문' }],
  ['showAll', { tab: '주문' }],
  ['checkRow', { tab: '상품', key: '202611230000001' }],
  ['showCell', { tab: '상품', key: '202611230000001', field: 'name' }],
  ['rowForm', {}],
  ['noticeForm', {}],
  ['productNotice', { key: '202611230000001' }],
  ['certificationForm', { key: '202611230000001' }],
  ['shipmentChoices', {}],
  ['productImages', {}],
  ['answerTemplates', {}],
  ['importShipments', { text: '배송번호\t운송장번호\n100000001\t612345678901' }],
  ['chooseSheet', { kind: 'waybills', heads: [[['안내']], [['배송번호', '송장번호']]] }],
  ['importProducts', { text: '자체상품코드\t상품명\t창고\nN1\t목걸이\t1\nP1\t반지\t2' }],
];

it.each(asked)('%s의 답은 화면이 받는 모양이다', (name, args) => {
  const host = openHost();
  host.products({ 대표가격: '비쌈' });
  host.select('상품', 2);
  const answer = host.answer(name, args);
  expect(answer).toMatchObject({ ok: true });
  const parsed = contract[name]().value.safeParse((answer as { value: unknown }).value);
  expect(parsed.error?.issues ?? []).toEqual([]);
});

it.each([
  ['너무 많은 행', 'chooseAction', { tab: '주문', keys: Array(20_001).fill('1'), action: '' }, 'keys'],
  ['너무 긴 칸', 'saveRowForm', { tab: '주문', key: '1', values: { memo: '가'.repeat(50_001) } }, 'values.memo'],
  ['모르는 할 일', 'showToday', { id: 'everything' }, 'id'],
  ['쪽이 아닌 쪽', 'findAddress', { keyword: '가나', page: 0 }, 'page'],
])('%s은(는) 어느 값인지 말하고 거절한다', (_, name, args, where) => {
  expect(openHost().answer(name, args)).toEqual({ ok: false, message: expect.stringContaining(`「${where}`) });
});
