/** 개인정보 가리기 with the shipped bundle: a tick 90 days later masks every tab, and nothing that comes later unmasks it. */
import type { Run } from '../../src/engine/run';
import { placeReturn, siteSteps } from '../helpers/claim-shop';
import { ANSWER, answerElsewhere, runOf, workOffJob } from '../helpers/inquiry-shop';
import { historyOf, openOrderShop } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

const secrets = [
  '김하늘',
  '박구름',
  '010-1234-5678',
  '1234-5678',
  '010-8765-4321',
  '테헤란로',
  '101동',
  'P123456789012',
  '현관 4321',
];
const delivery = {
  ...{ name: '김하늘', phone: '010-1234-5678', customsPin: 'P123456789012' },
  shipAddress: { zipcode: '06164', addrFixed: '서울 강남구 테헤란로 1', addrDetail: '101동 2호', message: '현관 4321' },
};
const wish = {
  ...{ state: 'COMPLETE' as const, orderDate: '2026-11-20 08:59:00', payDate: '2026-11-20 09:00:00' },
  ...{ shipCompleteDate: '2026-11-22 09:00:00', buyerName: '박구름', buyerPhone: '010-8765-4321', delivery },
};

/** Delivered, sent back and taken back, asked about and answered: all of it in the sheet. */
function playedOut(): Scene {
  const scene = openOrderShop();
  scene.ask('saveSettings', { lookBackDays: 5 });
  scene.runtime.run('startSchedule');
  const { claimNo } = placeReturn(scene, wish);
  for (const step of [siteSteps.pick, siteSteps.receive, siteSteps.approve]) step(scene, claimNo);
  const orderNo = scene.mall.state().bundles[0]?.orderProduct[0]?.orderNo ?? '';
  const { qnaSeq } = scene.buyer.ask({ question: '010-1234-5678인데 언제 오나요?', orderNo });
  answerElsewhere(scene, qnaSeq, ANSWER);
  scene.collectNow();
  return scene;
}

const cellsOf = (scene: Scene): string =>
  JSON.stringify(['주문', '송장', '클레임', '문의'].map((tab) => scene.rows(tab)));

const shown = (scene: Scene) => secrets.filter((secret) => cellsOf(scene).includes(secret));

const afterDays = (scene: Scene, kst = '2027-02-20 09:30:00'): Run[] => {
  scene.goTo(kst);
  return scene.tick();
};

it('90일이 되는 날의 자동 수집이 네 탭의 개인정보를 모두 가린다', () => {
  const scene = playedOut();
  expect(shown(scene)).toEqual(secrets);
  const run = runOf(afterDays(scene), 'maskPersonalData');
  expect(run).toMatchObject({ state: '완료', failed: 0 });
  expect(shown(scene)).toEqual([]);
  expect(scene.rows('주문')[0]).toMatchObject({
    ...{ 구매자: '박*름', 구매자연락처: '010-****-4321', 수취인: '김*늘', 수취인연락처: '010-****-5678' },
    ...{ 주소: '서울 강남구 ***', 상세주소: '***', 배송메시지: '***', 통관고유부호: '***', 우편번호: '06164' },
  });
  expect(scene.rows('송장')[0]).toMatchObject({ 수취인: '김*늘', 주소: '서울 강남구 ***' });
  expect(scene.rows('클레임')[0]).toMatchObject({
    주문자: '박*름',
    '수거지 이름': '김*늘',
    '수거지 주소': '서울 강남구 ***',
  });
  expect(scene.rows('문의')[0]?.['내용']).toBe('[연락처]인데 언제 오나요?');
});

it('그 전날에는 아무것도 가리지 않는다', () => {
  const scene = playedOut();
  const runs = afterDays(scene, '2027-02-19 09:30:00');
  expect(runOf(runs, 'maskPersonalData')).toBeUndefined();
  expect(shown(scene)).toEqual(secrets);
});

it('어느 길로 다시 가져와도 가려진 채로 있다', () => {
  const scene = playedOut();
  afterDays(scene);
  const before = cellsOf(scene);
  const range = { from: '2026-11-19', to: '2026-11-24' };
  for (const job of ['collectOrders', 'collectClaims', 'collectInquiries']) workOffJob(scene, { job, ...range });
  scene.collectNow();
  scene.tick();
  expect(shown(scene)).toEqual([]);
  expect(cellsOf(scene)).toBe(before);
});

it('날수를 줄이면 다음 날부터 그 날수로 가리고, 끄려면 한 번 더 말해야 한다', () => {
  const scene = playedOut();
  expect(() => scene.ask('saveSettings', { maskDays: 0 })).toThrow('계속 남습니다');
  scene.ask('saveSettings', { maskDays: 3 });
  afterDays(scene, '2026-11-26 09:00:00');
  expect(shown(scene)).toEqual([]);
});

it('꺼 두면 아무리 지나도 가리지 않는다', () => {
  const scene = playedOut();
  scene.ask('saveSettings', { maskDays: 0, sure: true });
  afterDays(scene, '2027-11-20 09:30:00');
  expect(shown(scene)).toEqual(secrets);
});

it('사이드바에서 바로 가릴 수도 있다', () => {
  const scene = playedOut();
  scene.ask('saveSettings', { maskDays: 1 });
  const run = workOffJob(scene, { job: 'maskPersonalData' });
  expect(run).toMatchObject({ state: '완료' });
  expect(shown(scene)).toEqual([]);
});

it('기록과 개발자 기록에는 어느 때에도 개인정보가 없다', () => {
  const scene = playedOut();
  afterDays(scene);
  const written =
    historyOf(scene) + JSON.stringify(scene.runtime.said) + JSON.stringify(scene.runtime.state.documentProperties);
  expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
});
