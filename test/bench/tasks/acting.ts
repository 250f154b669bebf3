/** 실행 on rows that say what is to be done: each asks the mall for something and is told what came of it. */
import { demoApiKey } from '../../../local/wemakeprice/core/accounts';
import type { Scene } from '../../helpers/scene';
import { runTab } from '../at-work';
import { expectRows } from '../expect-rows';
import { fillOpen, openClaims, openInquiries, openStanding } from '../standing';
import type { BenchTask, Prepared } from '../task';

const ACTED = 100;
const NOW = '2026-11-23 12:00:00';

const bundle = { bundleNo: '배송번호' };
const told = { 작업: '', 결과: '성공', 메시지: '', 처리일시: NOW };
const confirming = {
  ...{ tab: '주문', act: '발주확인', apiKey: demoApiKey, mark: { 결과: '확인필요' } },
  requests: [
    { path: '/order/in/setOrderConfirm', fixed: {}, fields: bundle },
    { path: '/order/out/getOrderInfo', fixed: {}, fields: bundle },
  ],
  told: { 주문상태: '상품준비중', 발주확인일시: NOW, ...told },
};
const sending = {
  ...{ tab: '송장', act: '송장전송', apiKey: demoApiKey, mark: { 전송상태: '전송중' } },
  requests: [
    {
      path: '/order/in/setOrderDelivery',
      fixed: { shipMethod: 'PARCEL', parcelCompanyCode: 'D014' },
      fields: { ...bundle, invoiceNo: '송장번호' },
    },
  ],
  told: { 전송상태: '전송완료', ...told },
};

/** Ours, and peers that are told how this kind of row is sent. */
const waysOf = (spec: typeof confirming | typeof sending): Prepared['ways'] => ({
  애드온: (bench) => runTab(bench, spec.tab),
  '한 행씩': ({ peer }) => peer('actRowByRow', spec),
  '탭 통째로': ({ peer }) => peer('actWholeTab', spec),
});

export const parcels = (count: number) =>
  Array.from({ length: count }, (_, nth) => ({
    ...{ 작업: '송장전송', 택배사: 'CJ대한통운' },
    송장번호: String(612_345_670_001 + nth),
  }));

function sendingOf(scene: Scene, count: number): Prepared {
  fillOpen(scene, '송장', parcels(count));
  const verify = () => expectRows(scene, '송장', '작업', '송장전송', 0);
  return { scene, ways: waysOf(sending), verify };
}

const sizes = [100, 1_000, 10_000];
const peerSizes = { '한 행씩': [1_000, 10_000], '탭 통째로': [1_000, 10_000] } as const;

export const actingTasks: readonly BenchTask[] = [
  {
    name: `발주확인 ${ACTED}건`,
    ...{ sizes, peerSizes },
    prepare(rows) {
      const scene = openStanding(rows, ACTED, 'NEW');
      fillOpen(scene, '주문', new Array(ACTED).fill({ 작업: '발주확인' }));
      const verify = () => expectRows(scene, '주문', '주문상태', '상품준비중', ACTED);
      return { scene, ways: waysOf(confirming), verify };
    },
  },
  {
    name: `송장전송 ${ACTED}건`,
    ...{ sizes, peerSizes },
    prepare: (rows) => sendingOf(openStanding(rows, ACTED, 'CONFIRM'), ACTED),
  },
  {
    name: '송장전송: 모두',
    sizes: [100, 1_000],
    prepare: (rows) => sendingOf(openStanding(rows, rows, 'CONFIRM'), rows),
  },
  {
    /** As fast as a seller may set it to go whose mall bears it. */
    name: '송장전송: 모두, 1초에 10건',
    sizes: [1_000],
    prepare(rows) {
      const scene = openStanding(rows, rows, 'CONFIRM');
      scene.ask('saveSettings', { requestsPerSecond: 10 });
      return { ...sendingOf(scene, rows), ways: { 애드온: (bench) => runTab(bench, '송장') } };
    },
  },
  {
    name: `수거요청 ${ACTED}건`,
    sizes: [100, 1_000, 10_000],
    prepare(rows) {
      const scene = openClaims(rows, ACTED);
      fillOpen(scene, '클레임', new Array(ACTED).fill({ 작업: '수거요청', 배송방법: '우편' }));
      const verify = () => expectRows(scene, '클레임', '결과', '성공', ACTED);
      return { scene, ways: { 애드온: (bench) => runTab(bench, '클레임') }, verify };
    },
  },
  {
    name: `답변전송 ${ACTED}건`,
    sizes: [100, 1_000, 10_000],
    prepare(rows) {
      const scene = openInquiries(rows, ACTED);
      const answer = { 작업: '답변전송', 답변: '안녕하세요. 오늘 보내 드리니 내일 받으실 수 있습니다.' };
      fillOpen(scene, '문의', new Array(ACTED).fill(answer));
      const verify = () => expectRows(scene, '문의', '결과', '성공', ACTED);
      return { scene, ways: { 애드온: (bench) => runTab(bench, '문의') }, verify };
    },
  },
];
