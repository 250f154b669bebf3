/** 실행 on rows that say what is to be done: each asks the mall for something and is told what came of it. */
import type { Scene } from '../../helpers/scene';
import { peersAct } from '../at-peers';
import { runTab } from '../at-work';
import { watchHistory } from '../expect-history';
import { type ExpectedRows, expectRows } from '../expect-rows';
import { fillOpen, openClaims, openInquiries, openStanding } from '../standing';
import type { BenchTask, Prepared } from '../task';

const ACTED = 100;

interface Act {
  tab: string;
  action: string;
  /** The job's title, where it is another word than the 작업. */
  title?: string;
  /** Cells of the rows that are to be sent. */
  cells: readonly Record<string, string>[];
  expected: readonly ExpectedRows[];
}

function acting(scene: Scene, { tab, action, title = action, cells, expected }: Act): Prepared {
  fillOpen(
    scene,
    tab,
    cells.map((row) => ({ 작업: action, ...row })),
  );
  const expectHistory = watchHistory(scene);
  return {
    scene,
    ways: { 애드온: (bench) => runTab(bench, tab), ...peersAct(action) },
    verify() {
      expectRows(scene, tab, '작업', action, 0);
      for (const rows of expected) expectRows(scene, ...rows);
      expectHistory({ ended: [title], told: cells.length });
    },
  };
}

export const parcels = (count: number) =>
  Array.from({ length: count }, (_, nth) => ({
    택배사: 'CJ대한통운',
    송장번호: String(612_345_670_001 + nth),
  }));

/** Rows that are done already say 전송완료 as well. */
const sending = (scene: Scene, count: number, rows: number): Prepared =>
  acting(scene, {
    ...{ tab: '송장', action: '송장전송', cells: parcels(count) },
    expected: [['송장', '전송상태', '전송완료', rows]],
  });

const sizes = [100, 1_000, 10_000];
const peerSizes = { '한 행씩': [1_000, 10_000], '탭 통째로': [1_000, 10_000] } as const;
const ANSWER = '안녕하세요. 오늘 보내 드리니 내일 받으실 수 있습니다.';

export const actingTasks: readonly BenchTask[] = [
  {
    name: `발주확인 ${ACTED}건`,
    ...{ sizes, peerSizes },
    prepare: (rows) =>
      acting(openStanding(rows, ACTED, 'NEW'), {
        ...{ tab: '주문', action: '발주확인', cells: new Array(ACTED).fill({}) },
        expected: [
          ['주문', '주문상태', '상품준비중', ACTED],
          ['송장', '전송상태', '미입력', ACTED],
        ],
      }),
  },
  {
    name: `송장전송 ${ACTED}건`,
    ...{ sizes, peerSizes },
    prepare: (rows) => sending(openStanding(rows, ACTED, 'CONFIRM'), ACTED, rows),
  },
  {
    name: '송장전송: 모두',
    sizes: [100, 1_000],
    prepare: (rows) => sending(openStanding(rows, rows, 'CONFIRM'), rows, rows),
  },
  {
    /** As fast as a seller may set it to go whose mall bears it. */
    name: '송장전송: 모두, 1초에 10건',
    sizes: [1_000],
    prepare(rows) {
      const scene = openStanding(rows, rows, 'CONFIRM');
      scene.ask('saveSettings', { requestsPerSecond: 10 });
      return { ...sending(scene, rows, rows), ways: { 애드온: (bench) => runTab(bench, '송장') } };
    },
  },
  {
    name: `수거요청 ${ACTED}건`,
    ...{ sizes, peerSizes },
    prepare: (rows) =>
      acting(openClaims(rows, ACTED), {
        ...{ tab: '클레임', action: '수거요청', title: '클레임 처리' },
        cells: new Array(ACTED).fill({ 배송방법: '우편' }),
        expected: [['클레임', '수거상태', '수거중', ACTED]],
      }),
  },
  {
    name: `답변전송 ${ACTED}건`,
    ...{ sizes, peerSizes },
    prepare: (rows) =>
      acting(openInquiries(rows, ACTED), {
        ...{ tab: '문의', action: '답변전송', cells: new Array(ACTED).fill({ 답변: ANSWER }) },
        expected: [['문의', '처리상태', '답변완료', rows]],
      }),
  },
];
