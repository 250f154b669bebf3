/** The manual's page 주문확인/처리 as a story: 발주확인 by bundle, orders that leave late, one line that cannot be delivered. */

import { josa } from '../../src/rules/josa';
import { runTab, showBundles } from './at-the-sheet';
import type { Narrator } from './narrator';
import type { OrdersOfTheDay } from './orders-story';
import { asksByBundle, bundleAtMall, demand } from './proof';
import { typeBundle, typeWhere } from './seller-hand';
import type { Stage } from './stage';

const SHOWN = ['주문상태', '상품명', '옵션', '발주확인일시', '작업', '결과', '메시지'];

export async function playConfirmStory(stage: Stage, narrator: Narrator, orders: OrdersOfTheDay): Promise<void> {
  await stage.goTo('2026-11-23 14:05');
  await confirmManualOrder(stage, narrator, orders);
  await delayOrders(stage, narrator, orders);
  await cancelLine(stage, narrator, orders);
}

async function confirmManualOrder(stage: Stage, { chapter, say }: Narrator, { manual }: OrdersOfTheDay): Promise<void> {
  const { runtime } = stage;
  const { bundleNo } = manual;
  chapter('발주확인: 매뉴얼의 가스레인지 주문 (14:05)');
  typeBundle(runtime, '주문', bundleNo, { 작업: '발주확인' });
  runTab(runtime, '주문', say);
  showBundles(runtime, say, '주문', [bundleNo], SHOWN);
  showBundles(runtime, say, '송장', [bundleNo], ['전송상태', '상품요약', '수량']);
  const asks = (await asksByBundle(stage, 'setOrderConfirm')).get(bundleNo);
  demand(asks === 1, `배송번호 ${bundleNo}의 발주확인을 ${asks ?? 0}번 보냈습니다. 한 번이어야 합니다.`);
  const { state } = await bundleAtMall(stage, bundleNo);
  demand(state === 'CONFIRM', josa`배송번호 ${bundleNo}이(가) 위메프에서 상품준비중이 아닙니다.`);
  say('두 행이 한 묶음(배송번호)이라 위메프에는 발주확인을 한 번만 보냈습니다.');
}

async function delayOrders(stage: Stage, { chapter, say }: Narrator, orders: OrdersOfTheDay): Promise<void> {
  const { runtime } = stage;
  const { late, accepted } = orders;
  const plans = [
    { ...late, 작업: '발주확인', 출고예정일: '2026-11-27', 지연사유: '주문 폭주' },
    { ...accepted, 작업: '발송지연', 출고예정일: '2026-11-30 14시', 지연사유: '상품 재고 부족' },
  ];
  chapter('늦어지는 주문: 출고예정일과 지연사유');
  for (const { bundleNo, 작업, 출고예정일, 지연사유 } of plans)
    typeBundle(runtime, '주문', bundleNo, { 작업, 출고예정일, 지연사유 });
  say('새 주문은 나흘(영업일) 뒤로 발주확인하고, 이미 발주확인한 주문은 발송지연만 알립니다.');
  runTab(runtime, '주문', say);
  const numbers = plans.map(({ bundleNo }) => bundleNo);
  showBundles(runtime, say, '주문', numbers, ['주문상태', '출고예정일', '지연사유', '작업', '결과', '메시지']);
  for (const { bundleNo, 출고예정일 } of plans) {
    const { state, delivery } = await bundleAtMall(stage, bundleNo);
    const isReported = state === 'CONFIRM' && delivery.scheduleShipDate.startsWith(출고예정일.slice(0, 10));
    demand(isReported, `배송번호 ${bundleNo}의 출고예정일이 위메프에 없습니다.`);
  }
}

async function cancelLine(stage: Stage, { chapter, say }: Narrator, { pair }: OrdersOfTheDay): Promise<void> {
  const { runtime } = stage;
  const [kept = '', sold = ''] = pair.orderOptionNos;
  chapter('판매취소: 두 옵션 가운데 하나가 품절입니다');
  typeWhere(
    runtime,
    '주문',
    { header: '옵션주문번호', texts: [sold] },
    { 작업: '판매취소', 취소사유: '품절되어 보내 드릴 수 없습니다' },
  );
  runTab(runtime, '주문', say);
  showBundles(runtime, say, '주문', [pair.bundleNo], ['옵션주문번호', '주문상태', '상품명', '옵션', '결과', '메시지']);
  showBundles(runtime, say, '송장', [pair.bundleNo], ['전송상태', '상품요약', '수량']);
  const bundle = await bundleAtMall(stage, pair.bundleNo);
  const lines = bundle.orderProduct.flatMap(({ orderOption }) => orderOption);
  const statusOf = (line: string) => lines.find(({ orderOptionNo }) => orderOptionNo === line)?.optionStatus;
  demand(statusOf(sold) === '취소완료', josa`옵션주문번호 ${sold}이(가) 위메프에서 취소되지 않았습니다.`);
  demand(statusOf(kept) === '정상', josa`취소하지 않은 옵션주문번호 ${kept}이(가) 달라졌습니다.`);
}
