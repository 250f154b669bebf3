/** The manual's order pages as a story: buyers order, two ticks two hours apart, orders change in between. */
import type { PlacedOrder } from '../malls/wemakeprice/buyer';
import { manualOrder } from '../malls/wemakeprice/examples';
import { show, tick } from './at-the-sheet';
import type { Narrator } from './narrator';
import type { Stage } from './stage';

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

/** Orders that the shipping story goes on with. */
export interface OrdersOfTheDay {
  /** The manual's, of two options. */
  manual: PlacedOrder;
  /** 발주확인 was done at the mall's own site. */
  accepted: PlacedOrder;
  late: PlacedOrder;
  /** Of two options. */
  pair: PlacedOrder;
}

export async function playOrdersStory(stage: Stage, { chapter, say }: Narrator): Promise<OrdersOfTheDay> {
  const { runtime, buyer } = stage;
  chapter('구매자들이 주문합니다 (10:00 ~ 11:40)');
  await stage.goTo('2026-11-23 11:45');
  const today = { orderDate: '2026-11-23 10:07:03', payDate: '2026-11-23 10:07:03' };
  const manual = await buyer.placeOrder({ ...manualOrder, ...today });
  const jeju = {
    shipAddress: {
      zipcode: '63309',
      addrFixed: '제주특별자치도 제주시 첨단로 1',
      addrDetail: '101호',
      message: '문 앞',
    },
  };
  const remote = await buyer.placeOrder({ payDate: '2026-11-23 10:40:00', delivery: jeju });
  const accepted = await buyer.placeOrder({ payDate: '2026-11-23 10:50:00' });
  const late = await buyer.placeOrder({ payDate: '2026-11-23 11:15:00' });
  await buyer.placeOrder({ payDate: '2026-11-23 11:40:00' });
  say(`매뉴얼의 가스레인지 주문(구매번호 ${manual.purchaseNo}), 제주로 가는 주문, 그 밖에 3건`);

  chapter('자동 수집 (11:55)');
  await stage.goTo('2026-11-23 11:55');
  tick(runtime, say);

  chapter('그 사이에 주문이 달라집니다');
  await stage.goTo('2026-11-23 12:30');
  await buyer.moveOrder({ bundleNo: accepted.bundleNo, state: 'CONFIRM' });
  await buyer.cancelOrder({ bundleNo: remote.bundleNo });
  await stage.goTo('2026-11-23 13:10');
  const pair = await buyer.placeOrder({ options: 2 });
  say('주문 하나를 위메프 파트너에서 발주확인했고, 제주 주문은 구매자가 취소했고, 옵션 둘인 새 주문이 들어왔습니다.');

  chapter('두 시간 뒤의 자동 수집 (13:55)');
  await stage.goTo('2026-11-23 13:55');
  tick(runtime, say);

  chapter('「주문」 탭');
  show(runtime, say, '주문', SHOWN);
  return { manual, accepted, late, pair };
}
