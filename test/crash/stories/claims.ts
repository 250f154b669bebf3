/** Claims and questions come in and are answered. */
import { fillClaim, placeCancel, placeExchange, placeReturn } from '../../helpers/claim-shop';
import { ANSWER, fillInquiry } from '../../helpers/inquiry-shop';
import { openOrderShop } from '../../helpers/order-shop';
import type { Scene } from '../../helpers/scene';
import { runTab, type Story, shrink } from '../story';

const PARCEL = { 배송방법: '택배', 택배사: 'CJ대한통운', 송장번호: '612345679902' };

/** A cancel to grant, one to refuse because the parcel has left, a return to fetch and an exchange. */
function claims(): Scene {
  const scene = shrink(openOrderShop());
  const cancel = placeCancel(scene);
  const sentBack = placeReturn(scene);
  const exchanged = placeExchange(scene);
  const held = placeReturn(scene);
  scene.collectNow();
  fillClaim(scene, cancel.claimNo, { 작업: '승인' });
  fillClaim(scene, sentBack.claimNo, { 작업: '수거요청', ...PARCEL });
  fillClaim(scene, exchanged.claimNo, { 작업: '수거요청', ...PARCEL, 송장번호: '612345679913' });
  fillClaim(scene, held.claimNo, { 작업: '보류', 처리사유: '물건을 살펴보고 있습니다' });
  return scene;
}

export const processingClaims: Story = {
  name: '클레임 처리',
  tabs: ['클레임', '주문'],
  prepare: claims,
  steps: [{ run: runTab('클레임') }],
};

function newClaims(): Scene {
  const scene = shrink(openOrderShop());
  placeReturn(scene);
  const withdrawn = placeCancel(scene);
  scene.collectNow();
  scene.goTo('2026-11-23 12:00:00');
  scene.buyer.withdrawClaim({ claimBundleNo: withdrawn.claimNo });
  placeCancel(scene);
  placeExchange(scene);
  scene.buyer.ask({ question: '언제 오나요?' });
  scene.buyer.sendUrgent({});
  scene.buyer.postNotice({ title: '점검 안내' });
  return scene;
}

export const collectingClaims: Story = {
  name: '클레임·문의 수집',
  tabs: ['클레임', '문의', '주문'],
  prepare: newClaims,
  steps: [{ run: (scene) => void scene.collectNow() }],
};

function questions(): Scene {
  const scene = shrink(openOrderShop());
  const asked = [1, 2].map((nth) => scene.buyer.ask({ question: `질문 ${nth}`, title: `제목 ${nth}` }).qnaSeq);
  asked.push(scene.buyer.sendUrgent({}).urgentSeq);
  scene.collectNow();
  asked.forEach((number, nth) => {
    fillInquiry(scene, number, { 작업: '답변전송', 답변: `${ANSWER} (${nth})` });
  });
  return scene;
}

export const answeringQuestions: Story = {
  name: '답변전송',
  tabs: ['문의'],
  prepare: questions,
  steps: [{ run: runTab('문의') }],
};
