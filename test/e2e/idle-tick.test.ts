/**
 * A tick in which no list of the mall gave anything: it looks at what stands open and at nothing else, and yet nothing that
 * the mall or the seller has changed is lost.
 */
import { classOf } from '../../local/apps-script';
import { openStanding } from '../bench/standing';
import { placeCancel, siteSteps } from '../helpers/claim-shop';
import { openOrderShop } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

interface Moved {
  moving: number;
  questions: number;
  /** Cells of a call that moves most of them. */
  most: number;
}

/** The second tick of the day: the first one looks through everything. */
function idleTick(rows: number): Moved {
  const scene = openStanding(rows, 20, 'NEW');
  scene.tick(0);
  const moved: Moved = { moving: 0, questions: 0, most: 0 };
  scene.runtime.gate.hook({
    before(call) {
      if (call.read + call.written > 0) moved.moving += 1;
      if (classOf(call) === 'question') moved.questions += 1;
      moved.most = Math.max(moved.most, call.read + call.written);
    },
  });
  expect(scene.tick().map(({ state, failed }) => [state, failed])).toEqual(new Array(4).fill(['완료', 0]));
  return moved;
}

it('새것이 없는 수집은 칸을 옮기는 호출이 열 번까지이고, 몇 행이든 같으며, 긴 탭에서는 한 열만 읽는다', () => {
  const [few, many] = [idleTick(100), idleTick(5_000)];
  expect(many).toEqual({ ...few, most: many?.most });
  expect(few?.moving).toBeLessThanOrEqual(10);
  expect(few?.questions).toBeLessThanOrEqual(1);
  // The column of the states, with the blank rows below.
  expect(many?.most).toBeLessThanOrEqual(5_000 + 1_000);
});

const rowOf = (scene: Scene, tab: string, bundleNo: string) =>
  scene.rows(tab).find((row) => String(row['배송번호']) === bundleNo);

/** An open order of yesterday, which no list gives any more; the tick of today that looks through everything is over. */
function withOldOrder(state: 'NEW' | 'CONFIRM' = 'CONFIRM') {
  const scene = openOrderShop();
  const { bundleNo } = scene.buyer.placeOrder({ state });
  scene.collectNow();
  scene.tick(24 * 60);
  scene.tick();
  return { scene, bundleNo };
}

describe('같은 날의 두 번째부터도', () => {
  it('위메프에서 취소된 열린 주문을 알아내 주문과 송장에 적는다', () => {
    const { scene, bundleNo } = withOldOrder('NEW');
    scene.buyer.cancelOrder({ bundleNo });
    scene.tick();
    expect(rowOf(scene, '주문', bundleNo)).toMatchObject({ 주문상태: '취소완료' });
    expect(rowOf(scene, '송장', bundleNo)).toMatchObject({ 전송상태: '취소됨' });
  });

  it('판매자가 고친 위메프의 칸은 되돌리고, 겹친 행은 알린다', () => {
    const { scene, bundleNo } = withOldOrder();
    const { seller } = scene.runtime;
    const [header = [], row = []] = seller.read('주문');
    const address = header.indexOf('주소') + 1;
    seller.type('주문', 2, address, '다른 주소');
    scene.tick();
    expect(rowOf(scene, '주문', bundleNo)).toMatchObject({ 주소: row[address - 1] });
    seller.paste('주문', 3, 1, [row]);
    scene.tick();
    expect(scene.rows('주문').map((one) => one['결과'])).toEqual(['오류', '오류']);
    seller.deleteRows('주문', 3);
    scene.tick();
    expect(scene.rows('주문').map((one) => one['메시지'])).toEqual(['']);
  });

  it('거둔 취소를 알아내 보류를 푼다', () => {
    const scene = openOrderShop();
    const { claimNo, bundleNo } = placeCancel(scene);
    scene.collectNow();
    scene.tick(24 * 60);
    scene.tick();
    expect(rowOf(scene, '송장', bundleNo)).toMatchObject({ 전송상태: '보류', 클레임: '취소요청' });
    siteSteps.withdraw(scene, claimNo);
    scene.tick();
    expect(rowOf(scene, '송장', bundleNo)).toMatchObject({ 전송상태: '미입력', 클레임: '' });
    expect(rowOf(scene, '클레임', bundleNo)).toMatchObject({ 처리상태: '철회' });
  });
});

it('지운 송장 행은 다음 날 첫 수집이 다시 만든다', () => {
  const { scene, bundleNo } = withOldOrder();
  scene.runtime.seller.deleteRows('송장', 2);
  scene.tick();
  expect(rowOf(scene, '송장', bundleNo)).toBeUndefined();
  scene.tick(24 * 60);
  expect(rowOf(scene, '송장', bundleNo)).toBeDefined();
});
