/** `call`: any JSON text, any name, and arguments in which something is wrong; each is answered, and none reads a property. */
import fc from 'fast-check';
import { demoApiKey, demoUserId } from '../../../local/malls/wemakeprice/core/accounts';
import { createMall } from '../../../local/malls/wemakeprice/mall';
import { jobs } from '../../../src/jobs';
import { tabs } from '../../../src/tabs';
import { shipmentsTab } from '../../../src/tabs/shipments.tab';
import { answerCall } from '../../../src/ui/calls';
import { contract } from '../../../src/ui/contract';
import { httpTo } from '../../helpers/fake-http-mall';
import { fakeOutside } from '../../helpers/outside';
import { samples } from '../../helpers/product-rows';
import { putTab } from '../../helpers/workbook';
import { bundleOf, shipment, waybillOf } from '../../jobs/shipments/known-shipment';
import { strangeValue, tampered, tampering } from '../arbitrary-json';
import { demand, type Target, target } from '../target';

/** The sidebar's server over all tabs, with an account, a mall, and rows of 송장, 상품 and 배송정보. */
function openServer() {
  const mall = createMall();
  const outside = fakeOutside({ http: httpTo(mall) });
  for (const tab of tabs) {
    putTab(outside.workbook, tab, tab.name === shipmentsTab.name ? [0, 1, 2].map((at) => shipment(at)) : [], 20);
  }
  for (const tab of ['상품', '판매정보', '배송정보'] as const) {
    for (const [header, cell] of Object.entries(samples[tab])) outside.workbook.seller(tab).type(2, header, cell);
  }
  outside.workbook.activate(shipmentsTab.name);
  const ask = (json: unknown): string => answerCall(outside, json);
  ask(
    JSON.stringify({
      name: 'saveAccount',
      args: { mall: '위메프', fields: { userId: demoUserId, apiKey: demoApiKey } },
    }),
  );
  return { outside, ask };
}

/** Good arguments for some call, which are then tampered with. */
const good: readonly object[] = [
  { mall: '위메프', userId: 'seller', apiKey: 'ab'.repeat(50), issuedOn: '2026-11-23', expiresOn: '' },
  { maskDays: 30, offDays: '2026-12-24', exportLayout: '받는분=수취인', nameLimit: 'mall', mailAlerts: false },
  ...jobs.map(({ name }) => ({
    job: name,
    tab: '상품',
    keys: ['202611230000001'],
    input: { courier: 'CJ' },
    asked: [],
  })),
  { job: 'collectOrders', kinds: ['신규주문'], from: '2026-11-20', to: '2026-11-23 09:00:00' },
  {
    tab: '송장',
    key: `위메프\u001f${bundleOf(0)}`,
    field: 'courier',
    action: '송장전송',
    keys: [bundleOf(0)],
    id: 'unsent',
  },
  {
    text: `배송번호\t택배사\t송장번호\n${bundleOf(1)}\t롯데택배\t${waybillOf(1)}`,
    courier: 'CJ',
    send: true,
    write: 'x',
  },
  {
    cells: [
      ['배송번호', '송장번호'],
      [bundleOf(1), waybillOf(1)],
    ],
    columns: { bundleId: 0, waybill: 1 },
  },
  { layout: '로젠', keys: [bundleOf(0)], query: '의류', path: '패션 > 의류', keyword: '테헤란로', page: 1 },
  {
    images: [{ key: '202611230000001', column: 'mainImage', url: 'https://a.example/1.jpg', width: 600, height: 600 }],
  },
  {
    noticeName: '고시',
    group: '의류',
    items: [{ item: '소재', text: '면' }],
    values: { productName: '찻잔' },
    fresh: true,
  },
  { runId: '20261123100000-1', name: 'excel' },
  {},
];

const anyName = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Object.keys(contract)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '', ' '),
  },
  { weight: 1, arbitrary: fc.string() },
);
const anyArgs = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...good), fc.array(tampering, { maxLength: 3 })) },
  { weight: 1, arbitrary: fc.tuple(strangeValue, fc.constant([])) },
);
const ask = fc
  .tuple(anyName, anyArgs)
  .map(([name, [args, changes]]) => JSON.stringify({ name, args: tampered(args, changes) }));
const anyText = fc.oneof(
  { weight: 9, arbitrary: ask },
  { weight: 1, arbitrary: fc.oneof(fc.string(), fc.json(), fc.constantFrom('', '{', 'null', '[]', '{"name":null}')) },
);

/** A few in a row, so that a run that was begun is gone on with. */
const anyCalls = target('call', 60, fc.array(anyText, { minLength: 1, maxLength: 4 }), (jsons) => {
  const { outside, ask: answer } = openServer();
  for (const json of jsons) {
    judge(answer(json), outside);
    const runId = runIdOf(answer(JSON.stringify({ name: 'overview', args: {} })));
    if (runId !== undefined) judge(answer(JSON.stringify({ name: 'continueJob', args: { runId } })), outside);
  }
});

function judge(text: string, outside: ReturnType<typeof openServer>['outside']): void {
  const answer = JSON.parse(text) as { ok?: unknown; message?: unknown };
  demand(typeof answer.ok === 'boolean', '답의 모양이 아닙니다.');
  const isTold = answer.ok === true || (typeof answer.message === 'string' && /[가-힣]/.test(answer.message));
  demand(isTold, `거절의 말이 한국어가 아닙니다: ${text.slice(0, 200)}`);
  demand(!text.includes(demoApiKey.slice(0, 16)), '답에 인증키가 있습니다.');
  demand(outside.log.lines.length === 0, `예상하지 못한 오류입니다: ${outside.log.lines[0]?.slice(0, 400)}`);
  demand(!('sure' in Object.prototype) && !('a' in Object.prototype), '객체의 원형이 바뀌었습니다.');
}

/** Of the newest run that is not at its end. */
function runIdOf(text: string): string | undefined {
  const { value } = JSON.parse(text) as { value?: { runs: { runId: string; state: string }[] } };
  return value?.runs.find(({ state }) => state === '진행중')?.runId;
}

export const callTargets: readonly Target[] = [anyCalls];
