/** The manual's order pages as a story: buyers order, two ticks two hours apart, orders change in between. */
import { manualOrder } from '../wemakeprice/examples';
import { aligned, tabRows } from './show';
import type { Stage } from './stage';
import type { Say, Telling } from './telling';

const SHOWN = [
  '주문상태',
  '옵션주문번호',
  '상품명',
  '옵션',
  '수량',
  '주문금액',
  '수취인',
  '우편번호',
  '도서산간',
  '택배사',
  '수집일시',
];

export async function tellOrdersStory(stage: Stage, { chapter, say }: Telling): Promise<void> {
  const { runtime, buyer } = stage;
  chapter('구매자들이 주문합니다 (10:00 ~ 11:40)');
  await stage.goTo('2026-11-23 11:45');
  const today = { orderDate: '2026-11-23 10:07:03', payDate: '2026-11-23 10:07:03' };
  const first = await buyer.placeOrder({ ...manualOrder, ...today });
  const remote = {
    shipAddress: {
      zipcode: '63309',
      addrFixed: '제주특별자치도 제주시 첨단로 1',
      addrDetail: '101호',
      message: '문 앞',
    },
  };
  const second = await buyer.placeOrder({ payDate: '2026-11-23 10:40:00', delivery: remote });
  const others = await buyer.placeOrders({ count: 3, from: '2026-11-23 10:50:00', to: '2026-11-23 11:40:00' });
  say(`매뉴얼의 가스레인지 주문(구매번호 ${first.purchaseNo}), 제주로 가는 주문, 그 밖에 ${others.length}건`);

  chapter('자동 수집 (11:55)');
  await stage.goTo('2026-11-23 11:55');
  tick(stage, say);

  chapter('그 사이에 주문이 달라집니다');
  await stage.goTo('2026-11-23 12:30');
  await buyer.moveOrder({ bundleNo: first.bundleNo, state: 'CONFIRM' });
  await buyer.cancelOrder({ bundleNo: second.bundleNo });
  await stage.goTo('2026-11-23 13:10');
  await buyer.placeOrder({});
  say('가스레인지 주문을 위메프 파트너에서 발주확인했고, 제주 주문은 구매자가 취소했고, 새 주문이 하나 들어왔습니다.');

  chapter('두 시간 뒤의 자동 수집 (13:55)');
  await stage.goTo('2026-11-23 13:55');
  tick(stage, say);

  chapter('「주문」 탭');
  for (const line of aligned(tabRows(runtime, '주문', SHOWN))) say(line);
  chapter('「연동이력」 탭');
  for (const line of aligned(tabRows(runtime, '연동이력', ['일시', '방식', '작업', '결과', '메시지']))) say(line);
}

interface Told {
  lines: { at: string; text: string }[];
}

/** Fires what is due, and fails when nothing was or when it went wrong: the story must not go on over that. */
function tick({ runtime }: Stage, say: Say): void {
  const reports = runtime.fireDueTriggers();
  if (reports.length !== 1) throw new Error(`트리거가 ${reports.length}번 울렸습니다. 한 번 울려야 합니다.`);
  for (const { ok, error, result } of reports) {
    if (!ok) throw new Error(error);
    for (const run of result as Told[]) for (const { at, text } of run.lines) say(`${at} ${text}`);
  }
}
