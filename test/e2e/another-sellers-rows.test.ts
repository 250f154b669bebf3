/** Two sellers in one file: what belongs to the other one is neither sent, nor told, nor asked about. */
import { productsTab } from '../../src/tabs/products.tab';
import { askedOf, fill, openOrderShop, rowOf, writesOf } from '../helpers/order-shop';
import { pasteRows, sampleOf } from '../helpers/paste';
import { account, accountName, accountOf, type Scene } from '../helpers/scene';
import { openShop, runTab, typeInto } from '../helpers/shop';

const otherKey = 'b'.repeat(128);

/** From now on another seller works in the file; all rows that stand are the first one's. */
function handOver(scene: Scene): void {
  scene.buyer.account({ userId: 'other-seller', act: 'issue', apiKey: otherKey });
  scene.ask('saveAccount', accountOf('other-seller', otherKey));
  scene.ask('removeAccount', accountName);
  scene.buyer.forgetRequests();
}

function sentProduct(): Scene {
  const scene = openShop();
  pasteRows(scene.runtime, productsTab, [{ ...sampleOf(productsTab), 자체상품코드: 'P1', 작업: '연동' }]);
  runTab(scene, '상품');
  handOver(scene);
  return scene;
}

describe('다른 판매자의 상품', () => {
  it('연동은 나가지 않고, 그 판매상품에는 아무것도 적지 않는다', () => {
    const scene = sentProduct();
    const before = scene.rows('판매상품');
    typeInto(scene, '상품', 2, '판매가', '199000');
    typeInto(scene, '상품', 2, '작업', '연동');
    runTab(scene, '상품');
    expect(writesOf(scene)).toEqual([]);
    expect(scene.rows('판매상품')).toEqual(before);
  });

  it.each(['판매중지', '품절', '판매종료'])('%s은(는) 나가지 않고 작업이 그대로 남는다', (action) => {
    const scene = sentProduct();
    typeInto(scene, '판매상품', 2, '작업', action);
    runTab(scene, '판매상품');
    expect(writesOf(scene)).toEqual([]);
    expect(scene.rows('판매상품')[0]).toMatchObject({ 작업: action });
  });
});

it('강제완료의 물음은 제 판매자의 행만 세고, 남의 행은 그대로 둔다', () => {
  const scene = openOrderShop({ answerYes: true });
  const placeFor = (userId: string) => scene.buyer.placeOrder({ userId, state: 'CONFIRM' }).bundleNo;
  const theirs = placeFor(account.fields.userId);
  scene.collectNow();
  handOver(scene);
  const own = placeFor('other-seller');
  scene.collectNow();
  for (const bundleNo of [theirs, own]) fill(scene, '송장', bundleNo, { 작업: '강제완료' });
  scene.buyer.forgetRequests();
  runTab(scene, '송장');
  const message = scene.runtime.said.alerts.at(-1)?.message;
  expect(message).toContain(own);
  expect(message).not.toContain(theirs);
  expect(rowOf(scene, '송장', own)).toMatchObject({ 전송상태: '강제완료', 결과: '성공' });
  expect(rowOf(scene, '송장', theirs)).toMatchObject({ 작업: '강제완료', 전송상태: '미입력', 결과: '' });
  expect(askedOf(scene)).toEqual([]);
});
