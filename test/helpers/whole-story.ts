/** A seller's days in one go, with the shipped bundle: goods on sale, orders sent, a claim, questions, and a mall in trouble. */
import { productsTab } from '../../src/tabs/products.tab';
import { placeReturn, siteSteps } from './claim-shop';
import { ANSWER, answerElsewhere, workOffJob } from './inquiry-shop';
import { fill, runOn, waybill } from './order-shop';
import { pasteRows, sampleOf } from './paste';
import { account, type Scene } from './scene';
import { openShop, runTab } from './shop';

/** A key for the search of addresses that nobody was given. */
export const POSTCODE_KEY = 'U01TX0FVVEgyMDI2MTEyMzEwMDAwMDExNjQ1Mjc=';

/** People who do not exist; nothing else in the story reads like these. */
export const people = [
  '김하늘',
  '박구름',
  '1234-5678',
  '8765-4321',
  '테헤란로 77',
  '101동 2호',
  'P123456789012',
  '현관 4321',
];

const delivery = {
  ...{ name: '김하늘', phone: '010-1234-5678', customsPin: 'P123456789012' },
  shipAddress: {
    zipcode: '06164',
    addrFixed: '서울 강남구 테헤란로 77',
    addrDetail: '101동 2호',
    message: '현관 4321',
  },
};
const order = {
  ...{ buyerName: '박구름', buyerPhone: '010-8765-4321', delivery },
};

/** Everything has come in and gone out once; what went wrong has been told. */
export function playStory(): Scene {
  const scene = openShop();
  scene.ask('savePostcodeKey', { key: POSTCODE_KEY });
  pasteRows(scene.runtime, productsTab, [{ ...sampleOf(productsTab), 작업: '연동' }]);
  runTab(scene, '상품');
  sell(scene);
  runIntoTrouble(scene);
  return scene;
}

function sell(scene: Scene): void {
  const { buyer } = scene;
  const sent = buyer.placeOrder({ ...order, state: 'CONFIRM' });
  buyer.placeOrder(order);
  const { claimNo } = placeReturn(scene, { ...order, state: 'COMPLETE' });
  const { qnaSeq } = buyer.ask({ question: '김하늘 010-1234-5678인데 언제 오나요?' });
  answerElsewhere(scene, qnaSeq, ANSWER);
  buyer.postNotice({ title: '점검 안내' });
  scene.collectNow();
  fill(scene, '송장', sent.bundleNo, { 작업: '송장전송', 택배사: 'CJ대한통운', 송장번호: waybill() });
  runOn(scene, '송장');
  siteSteps.pick(scene, claimNo);
  scene.tick();
}

/** The mall refuses, breaks down, and repeats what it was sent with the key in it, as proxies do. */
function runIntoTrouble(scene: Scene): void {
  const { buyer, runtime } = scene;
  const said = `요청 헤더 apiKey: ${account.fields.apiKey}, 010-1234-5678 고객의 주문`;
  const bodies = [
    { status: 422, body: { resultCode: 422, error: said } },
    { status: 500, body: { resultCode: 500, error: said } },
    { status: 401, body: { resultCode: 401, error: said } },
    { status: 200, body: { resultCode: 200, data: { returnKey: 0, returnMsg: `apiKey ${account.fields.apiKey}` } } },
    { status: 502, html: true as const },
    { cut: 'after' as const },
    { redirectTo: 'https://evil.example/' },
  ];
  for (const fault of bodies) {
    buyer.faults({ times: 0, fault });
    scene.collectNow();
    const [open] = scene.rows('주문').filter((row) => row['주문상태'] === '신규주문');
    fill(scene, '주문', String(open?.['배송번호']), { 작업: '발주확인' });
    runtime.setActiveTab('주문');
    runtime.run('runRows');
    buyer.clearFaults();
  }
  workOffJob(scene, { job: 'collectOrders' });
}
