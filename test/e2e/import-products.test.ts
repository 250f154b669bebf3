/** 데이터이전 with the shipped bundle: a list through the sidebar's call, a filled-in template, and deaths at any call. */
import { virtualClock } from '../../local/apps-script';
import type { ImportView } from '../../src/jobs/products/import-view';
import { firstSheet } from '../helpers/excel-part';
import { checkTab } from '../helpers/product-rows';
import { openScene, type Scene } from '../helpers/scene';
import { templateBytes } from '../local/templates/template-files';

const header = [
  '자체상품코드',
  '상품명',
  '카테고리',
  '원산지',
  '품목고시',
  '대표이미지',
  '상세설명',
  '과세구분',
  '배송비',
];
const rows = ['A1', 'A2', 'A3'].map((code, at) => [
  code,
  `목걸이 ${at + 1}`,
  '패션잡화>주얼리',
  '원산지표시대상아님',
  '패션잡화(모자/벨트/액세서리)',
  'https://img.example.com/main1.jpg',
  '=HYPERLINK("http://x")',
  '과세 상품',
  '2500',
]);
const list = { text: [header, ...rows].map((row) => row.join('\t')).join('\n') };

const preview = (scene: Scene, order: object = list) => scene.ask('importProducts', order) as ImportView;
const take = (scene: Scene, order: object = list) => {
  const { preview: seen = 'none' } = preview(scene, order);
  return scene.ask('importProducts', { ...order, write: seen }) as ImportView;
};

function openSmall(): Scene {
  const scene = openScene();
  scene.makeTabs();
  for (const { name, rows: all } of scene.runtime.workbook.sheets) {
    if (all.length > 20) scene.runtime.seller.deleteRows(name, 21, all.length - 20);
  }
  return scene;
}

const start = openSmall();
const kept = structuredClone({ workbook: start.runtime.workbook, state: start.runtime.state, now: start.clock.now() });

function fresh(): Scene {
  const { workbook, state, now } = structuredClone(kept);
  return openScene({ workbook, state, clock: virtualClock(now, { frozen: true }) });
}

it('다른 프로그램의 목록이 새 행이 되고, 점검을 통과하며, 수식은 글로 들어간다', () => {
  const scene = fresh();
  expect(take(scene)).toMatchObject({ written: 3, counts: { new: 3 } });
  expect(checkTab(scene, '상품')).toMatchObject({ checked: 3, errors: 0 });
  expect(scene.rows('상품')[0]).toMatchObject({
    상품코드: '202611230000001',
    자체상품코드: 'A1',
    원산지구분: '원산지표시대상아님',
    원산지: '',
    상세설명: '=HYPERLINK("http://x")',
    과세구분: '과세',
  });
  const { rows: cells } = scene.runtime.workbook.sheets.find(({ name }) => name === '상품')!;
  expect(cells.flatMap(({ formulas }) => formulas.filter(Boolean))).toEqual([]);
  expect(scene.rows('연동이력').at(-1)).toMatchObject({
    작업: '데이터이전',
    메시지: '상품 3행을 넣었습니다. 넣지 않은 줄 0.',
  });
});

it('우리 양식에 적은 상품도 파일로 넣고, 다시 넣으면 넣을 것이 없다', async () => {
  const scene = fresh();
  const bytes = Uint8Array.from(templateBytes('상품-대량등록')).buffer;
  const cells = await firstSheet(bytes);
  expect(take(scene, { cells })).toMatchObject({ written: 1, counts: { new: 1, unnamed: 0 } });
  expect(preview(scene, { cells })).toMatchObject({ counts: { new: 0, existing: 1 } });
  expect(scene.rows('상품')[0]).toMatchObject({ 자체상품코드: 'TEST-001', 옵션값1: '골드,실버,로즈골드' });
});

/** Between two calls that change something a death leaves what it leaves at the first of them. */
const changes = /^(set|insert|delete)/;

/** Writes while the Nth call that changes something dies; gives how many there were. */
function takeDyingAt(scene: Scene, wanted: number, when: 'before' | 'after'): number {
  const { preview: seen } = preview(scene);
  let calls = 0;
  const stop = scene.runtime.gate.hook({
    [when]: ({ method }: { method: string }, actions: { kill(): void }) => {
      if (!changes.test(method)) return;
      calls += 1;
      if (calls === wanted) actions.kill();
    },
  });
  try {
    scene.ask('importProducts', { ...list, write: seen });
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
  }
  stop();
  return calls;
}

/** Without 상품코드: a number that was drawn and not used is never drawn again. The print names that of its own row. */
const endState = (scene: Scene) =>
  scene.rows('상품').map(({ 상품코드, 행지문, ...row }) => {
    const print = String(행지문);
    return { ...row, print: print.startsWith(`${상품코드}|`) ? print.slice(print.indexOf('|')) : print };
  });
const codesOf = (scene: Scene) => new Set(scene.rows('상품').map((row) => row['상품코드']));

it.each(['before', 'after'] as const)(
  '무엇을 바꾸는 어느 호출에서 죽어도(%s) 같은 목록을 다시 넣으면 같은 끝이 된다',
  (when) => {
    const scene = fresh();
    take(scene);
    const expected = endState(scene);
    const calls = takeDyingAt(fresh(), 0, when);
    expect(calls).toBeGreaterThan(4);
    for (let call = 1; call <= calls; call += 1) {
      const trial = fresh();
      takeDyingAt(trial, call, when);
      if (preview(trial).counts.new > 0) take(trial);
      expect([call, endState(trial)]).toEqual([call, expected]);
      expect([preview(trial).counts.new, codesOf(trial).size]).toEqual([0, 3]);
    }
  },
);
