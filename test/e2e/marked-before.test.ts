/**
 * At the moment at which a write goes out, its row says that it may have been sent, and since when: whoever comes after a
 * death asks the mall first. A mall that takes nothing twice would hide a mark that is missing; this looks at the sheet.
 */

import { answeringQuestions, processingClaims } from '../crash/stories/claims';
import { workingOnOrders } from '../crash/stories/orders';
import { changingListings, savingPolicies, sendingProducts } from '../crash/stories/products';
import { sendingShipments } from '../crash/stories/shipments';
import { attempt, type Story } from '../crash/story';
import { fill, openOrderShop, runOn, waybill } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

type Row = Record<string, unknown>;

interface Marked {
  call: string;
  /** The row that the write is about, as it stood then; `undefined` where none names it. */
  row: Row | undefined;
}

const NAMES = ['bundleNo', 'orderOptionNo', 'claimBundleNo', 'qnaSeq', 'urgentSeq', 'productNo', 'shipPolicyName'];

/** Every text and number of a body that may name a row, however deep. */
function namesIn(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    NAMES.includes(name) || name === 'sellerProdCode' ? [String(value)] : namesIn(value),
  );
}

/** Does the work, and gives each write with its row in the tab at that moment. */
function writesDuring(scene: Scene, tab: string, work: () => void): Marked[] {
  const marked: Marked[] = [];
  const { handle } = scene.mall;
  scene.mall.handle = (request) => {
    if (request.path.includes('/in/')) {
      const names = namesIn(JSON.parse(request.body));
      const row = scene.rows(tab).find((one) => Object.values(one).some((cell) => names.includes(String(cell))));
      marked.push({ call: request.path.slice(request.path.lastIndexOf('/') + 1), row });
    }
    return handle(request);
  };
  work();
  scene.mall.handle = handle;
  return marked;
}

const TIME = expect.stringMatching(/^2026-/);
const unknown = { 결과: '확인필요', 처리일시: TIME };

/** All steps of a story; the write of a call is looked for in the tab on which it is asked for. */
function inStory(story: Story, tab: string): Marked[] {
  const scene = story.prepare();
  return writesDuring(scene, tab, () => {
    for (const { before, run } of story.steps) {
      before?.(scene);
      attempt(() => run(scene));
    }
  });
}

const texts = (row: Row | undefined): Row | undefined =>
  row && Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell)]));

it.each<[string, Story, string, Readonly<Record<string, object>>]>([
  ['주문', workingOnOrders, '주문', { setOrderConfirm: unknown, setOrderDelay: unknown, setOrderCancel: unknown }],
  [
    '송장',
    sendingShipments,
    '송장',
    { setOrderDelivery: { 전송상태: '전송중', 처리일시: TIME }, setOrderConfirm: unknown },
  ],
  ['문의', answeringQuestions, '문의', { setAnswer: unknown, setUrgentAnswer: unknown }],
  ['클레임', processingClaims, '클레임', { setClaimApprove: unknown, setClaimPickup: unknown }],
  ['상품 연동', sendingProducts, '판매상품', { setProduct: { 연동상태: '연동중', 처리일시: TIME } }],
  ['판매상품', changingListings, '판매상품', { setProductStatus: unknown }],
  ['배송정보', savingPolicies, '배송정보', { setSellerShipPolicy: unknown }],
])('%s: 쓰기가 나가는 순간 그 행에 보내는 중이라는 표시와 그때가 있다', (_, story, tab, marks) => {
  const writes = inStory(story, tab);
  for (const [call, mark] of Object.entries(marks)) {
    const own = writes.filter((write) => write.call === call);
    expect([call, own.length > 0]).toEqual([call, true]);
    for (const { row } of own) expect(texts(row)).toMatchObject(mark);
  }
});

it('송장수정과 배송완료: 나가는 순간 확인필요이고, 끝나면 성공이다', () => {
  const scene = openOrderShop();
  const delivery = { shipMethod: '일반-직접배송', scheduleShipDate: '2026-11-23' };
  const changed = scene.buyer.placeOrder({ state: 'DELIVERY' });
  const brought = scene.buyer.placeOrder({ state: 'DELIVERY', delivery });
  scene.collectNow();
  fill(scene, '송장', changed.bundleNo, { 작업: '송장수정', 택배사: 'CJ대한통운', 송장번호: waybill(3) });
  fill(scene, '송장', brought.bundleNo, { 작업: '배송완료', 배송방법: '직접배송' });
  const writes = writesDuring(scene, '송장', () => void runOn(scene, '송장'));
  expect(writes.map(({ call }) => call).sort()).toEqual(['setOrderComplete', 'setParcelDelivery']);
  for (const { row } of writes) expect(texts(row)).toMatchObject(unknown);
  expect(scene.rows('송장').map((row) => row['결과'])).toEqual(['성공', '성공']);
});
