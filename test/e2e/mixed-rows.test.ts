/** A number that was pasted over, or columns sorted without the others: nothing of such a row reaches anybody else. */
import { fillClaim, placeCancel } from '../helpers/claim-shop';
import { ANSWER, fillInquiry } from '../helpers/inquiry-shop';
import { columnIn, pasteOver, pastes, placeOf, sortPart } from '../helpers/mixed-rows';
import { fill, openOrderShop, waybill, writesOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

/** With the way to put it right: a mixed row, and the one of two with the same number that came from elsewhere. */
const MIXED = /다른 행과 섞여 보내지 않습니다|행은 원래 \d+의 행이니|「배송번호」 지워져/;

interface Place {
  tab: string;
  number: string;
  open(): Scene;
}

const inOrder = [1, 2, 3, 4];

function shipments(): Scene {
  const scene = openOrderShop();
  const orders = inOrder.map(() => scene.buyer.placeOrder({ state: 'CONFIRM' }));
  scene.collectNow();
  orders.forEach(({ bundleNo }, nth) => {
    fill(scene, '송장', bundleNo, { 작업: '송장전송', 택배사: 'CJ', 송장번호: waybill(nth) });
  });
  return scene;
}

function orders(): Scene {
  const scene = openOrderShop();
  const placed = inOrder.map(() => scene.buyer.placeOrder({}));
  scene.collectNow();
  const [first, second, third] = placed.map(({ bundleNo }) => bundleNo);
  fill(scene, '주문', first ?? '', { 작업: '판매취소', 취소사유: '품절' });
  fill(scene, '주문', second ?? '', { 작업: '발주확인' });
  fill(scene, '주문', third ?? '', { 작업: '판매취소', 취소사유: '재고 없음' });
  return scene;
}

function claims(): Scene {
  const scene = openOrderShop();
  const placed = inOrder.map(() => placeCancel(scene));
  scene.collectNow();
  for (const { claimNo } of [placed[0], placed[2]].flatMap((one) => one ?? []))
    fillClaim(scene, claimNo, { 작업: '승인' });
  return scene;
}

function inquiries(): Scene {
  const scene = openOrderShop();
  const asked = inOrder.map((nth) => scene.buyer.ask({ question: `질문 ${nth}`, title: `제목 ${nth}` }).qnaSeq);
  scene.collectNow();
  asked.forEach((number, nth) => {
    fillInquiry(scene, number, { 작업: '답변전송', 답변: `${ANSWER} ${nth}번째` });
  });
  return scene;
}

const places: readonly Place[] = [
  { tab: '송장', number: '배송번호', open: shipments },
  { tab: '주문', number: '옵션주문번호', open: orders },
  { tab: '주문', number: '배송번호', open: orders },
  { tab: '클레임', number: '클레임번호', open: claims },
  { tab: '문의', number: '문의번호', open: inquiries },
];

function run(scene: Scene, tab: string): string[] {
  scene.buyer.forgetRequests();
  scene.runtime.setActiveTab(tab);
  scene.runtime.run('runRows');
  return writesOf(scene).map(({ call, body }) => `${call} ${JSON.stringify(body)}`);
}

const told = (scene: Scene, tab: string) => scene.rows(tab).filter(({ 결과, 작업 }) => 결과 === '오류' && 작업 !== '');

describe.each(places)('「$tab」의 $number 위에 붙여 넣으면', ({ tab, number, open }) => {
  it.each(Object.entries(pastes))('%s: 남의 것은 나가지 않고 작업이 있는 그 행마다 말한다', (_, paste) => {
    const right = new Set(run(open(), tab));
    const scene = open();
    const before = columnIn(scene.runtime, tab, number);
    const after = paste(before);
    pasteOver(scene.runtime, tab, number, after);
    expect(run(scene, tab).filter((write) => !right.has(write))).toEqual([]);
    const changed = scene.rows(tab).filter(({ 작업 }, at) => 작업 !== '' && before[at] !== after[at]);
    expect(changed.map(({ 결과, 메시지 }) => [결과, MIXED.test(String(메시지))])).toEqual(
      changed.map(() => ['오류', true]),
    );
    const untouched = after.every((cell, at) => cell === before[at] || after.indexOf(cell) === after.lastIndexOf(cell));
    if (untouched) expect(changed.length).toBe(told(scene, tab).length);
  });

  it('되돌리면 그대로 나간다', () => {
    const right = run(open(), tab);
    const scene = open();
    const before = columnIn(scene.runtime, tab, number);
    pasteOver(scene.runtime, tab, number, [...before].reverse());
    run(scene, tab);
    pasteOver(scene.runtime, tab, number, before);
    expect(run(scene, tab)).toEqual(right);
  });
});

describe.each([
  ['송장', '배송번호', '상품요약', shipments],
  ['송장', '작업', '배송번호', shipments],
  ['송장', '수취인', '송장번호', shipments],
  ['주문', '옵션주문번호', '수취인', orders],
  ['주문', '작업', '배송번호', orders],
  ['클레임', '작업', '클레임번호', claims],
  ['클레임', '클레임번호', '배송번호', claims],
  ['문의', '문의번호', '제목', inquiries],
  ['문의', '내용', '답변', inquiries],
] as const)('「%s」의 %s부터 %s까지만 정렬하면', (tab, from, to, open) => {
  it('남의 것은 나가지 않고 작업이 있는 행마다 말한다', () => {
    const right = new Set(run(open(), tab));
    const scene = open();
    const [first, last] = [placeOf(scene.runtime, tab, from), placeOf(scene.runtime, tab, to)];
    const telling = tab === '문의' ? '제목' : tab === '클레임' ? '클레임번호' : '배송번호';
    const by = [telling, to, from]
      .map((name) => placeOf(scene.runtime, tab, name))
      .find((at) => at >= first && at <= last);
    sortPart(scene.runtime, tab, { first, last, by: by ?? first, ascending: false });
    const asked = scene.rows(tab).filter(({ 작업 }) => 작업 !== '').length;
    expect(run(scene, tab).filter((write) => !right.has(write))).toEqual([]);
    expect(told(scene, tab)).toHaveLength(asked);
    expect(told(scene, tab).every(({ 메시지 }) => MIXED.test(String(메시지)))).toBe(true);
  });
});
