/** 셀 한도: counted once a day, told from 70 %, mailed from 85 %, and a full file says what frees cells. */
import type { WorkbookData } from '../../local/apps-script';
import { openOrderShop } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

const LIMIT = 10_000_000;
const cellsOf = ({ sheets }: WorkbookData) => sheets.reduce((sum, one) => sum + one.rows.length * one.columnCount, 0);

/** As if a tab of the seller's took so many cells more: its rows are all the same one, so that they cost nothing here. */
function fillUp(scene: Scene, share: number): void {
  const { workbook } = scene.runtime;
  const [first] = workbook.sheets;
  const wanted = Math.round(LIMIT * share) - cellsOf(workbook);
  const rows = Math.floor(wanted / 1_000);
  const [row] = structuredClone(first!.rows.slice(-1));
  workbook.sheets.push({
    ...structuredClone({ ...first!, rows: [] }),
    id: 99_999,
    name: '내 자료',
    columnCount: 1_000,
  });
  workbook.sheets.at(-1)!.rows = new Array(rows).fill(row);
}

const warnings = (scene: Scene) => (scene.ask('overview') as { warnings: string[] }).warnings.join('\n');
const mails = (scene: Scene) => scene.runtime.said.mails.map(({ body }) => body).join('\n');

it.each([
  [0.65, false, false],
  [0.71, true, false],
  [0.9, true, true],
])('%d만큼 찼을 때 사이드바는 %s, 메일은 %s', (share, isTold, isMailed) => {
  const scene = openOrderShop();
  fillUp(scene, share);
  scene.tick(24 * 60);
  const percent = `${Math.floor((cellsOf(scene.runtime.workbook) / LIMIT) * 100)}%`;
  expect(warnings(scene).includes(`셀이 ${percent} 찼습니다`)).toBe(isTold);
  expect(mails(scene).includes(`셀이 ${percent} 찼습니다`)).toBe(isMailed);
  if (isTold) expect(warnings(scene)).toContain('탭째 지우고');
});

it('하루에 한 번만 세고, 양식 만들기는 곧바로 다시 센다', () => {
  const scene = openOrderShop();
  scene.tick(24 * 60);
  scene.runtime.gate.reset();
  scene.tick();
  expect(scene.runtime.gate.counts().byName['Sheet.getMaxRows'] ?? 0).toBeLessThan(
    scene.runtime.workbook.sheets.length,
  );
  fillUp(scene, 0.805);
  scene.runtime.run('setUpWorkbook');
  expect(warnings(scene)).toContain('셀이 80% 찼습니다');
  expect(scene.runtime.said.alerts.at(-1)?.message).toContain('셀이 80% 찼습니다');
});

it.each(['above the limit of 10000000 cells', '더는 늘릴 수 없습니다.'])(
  '가득 차면 Google이 어떻게 말하든(%s) 자리를 내는 법을 말하고, 자리가 나면 빠짐없이 가져온다',
  (text) => {
    const scene = openOrderShop();
    fillUp(scene, 0.9999);
    const free = scene.runtime.gate.hook({
      before: (call, act) => (call.name === 'Sheet.insertRowsAfter' ? act.fail(text) : undefined),
    });
    scene.buyer.placeOrders({ count: 100, from: '2026-11-23 08:00:00', to: '2026-11-23 09:00:00' });
    const [run] = scene.collectNow();
    expect(run?.state).toBe('실패');
    expect(run?.lines.at(-1)?.text).toContain('한도(10,000,000개)');
    expect(run?.lines.at(-1)?.text).not.toMatch(/예상하지 못한|[A-Za-z]{4}/);
    free();
    scene.runtime.workbook.sheets.pop();
    scene.collectNow();
    expect(scene.rows('주문')).toHaveLength(100);
  },
);
