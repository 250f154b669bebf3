/** The workbook itself: its tabs, the lists of the mall, and rows that are copied. */
import type { Run } from '../../../src/engine/run';
import { pasteRows, samples } from '../../helpers/product-rows';
import { openScene, type Scene } from '../../helpers/scene';
import { openRuns, type Story, shrink } from '../story';

export const settingUp: Story = {
  name: '양식 만들기',
  tabs: [],
  prepare: () => openScene(),
  steps: [{ run: (scene) => void scene.runtime.run('setUpWorkbook') }],
};

/** Goes on with the run that waits, as an open sidebar does. */
function goOn(scene: Scene): void {
  for (const key of openRuns(scene)) {
    const runId = key.slice(PREFIX.length);
    while ((scene.ask('continueJob', { runId }) as Run).state === '진행중');
  }
}

const PREFIX = 'run:';

/** A new run where none waits. */
function refresh(scene: Scene): void {
  if (openRuns(scene).length === 0) scene.ask('startJob', { job: 'refreshCodes' });
  goOn(scene);
}

function withAccount(): Scene {
  const scene = openScene();
  scene.setUp();
  return shrink(scene);
}

export const refreshingCodes: Story = {
  name: '코드 새로 받기',
  tabs: ['코드'],
  prepare: withAccount,
  steps: [{ run: refresh }],
};

/** Two products, the first with two rows of 옵션 under either of its codes, and a 판매정보. */
function productsToCopy(): Scene {
  const scene = withAccount();
  pasteRows(scene, '상품', [
    { ...samples.상품, 상품코드: '202611200000001', 자체상품코드: 'P1' },
    { ...samples.상품, 상품코드: '202611200000002', 자체상품코드: 'P2', 상품명: '둘째 상품' },
  ]);
  pasteRows(scene, '옵션', [
    { ...samples.옵션, 상품코드: 'P1', 옵션값1: '골드' },
    { ...samples.옵션, 상품코드: '202611200000001', 옵션값1: '실버', 재고수량: 5 },
  ]);
  pasteRows(scene, '판매정보', [samples.판매정보]);
  return scene;
}

/** New products by their name: which of two copies stands above the other is nobody's wish. */
function namedProducts(scene: Scene): (text: string) => string {
  const codes = scene.rows('상품').map((row) => [String(row['상품코드']), `${row['상품명']}의 코드`] as const);
  return (text) => codes.reduce((named, [code, name]) => named.split(code).join(name), text);
}

const copying = (name: string, tab: string, tabs: readonly string[], keys: readonly string[]): Story => ({
  name,
  named: namedProducts,
  faults: [
    '죽음',
    '시계가 4분 앞으로',
    '그 사이의 자동 수집',
    '판매자: 정렬',
    '판매자: 행 끼우기',
    '판매자: 열 끼우기',
  ],
  tabs,
  prepare: productsToCopy,
  steps: [{ before: (scene) => void scene.ask('startJob', { job: 'copyRows', tab, keys }), run: goOn }],
});

/** One of the keys is of no row. */
export const copyingRows = copying('복사', '상품', ['상품', '옵션'], ['P1', '202611200000002', '없는것']);
export const copyingTerms = copying('판매정보 복사', '판매정보', ['판매정보'], ['고급 주얼리 세트']);
