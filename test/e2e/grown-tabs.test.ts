/** Warnings, colours and drop-downs reach the last row of a tab, however many orders have made it longer. */
import type { SheetData } from '../../local/apps-script';
import { openScene, type Scene } from '../helpers/scene';

const TABS = ['주문', '송장'];
const sheetOf = (scene: Scene, tab: string): SheetData => {
  const found = scene.runtime.workbook.sheets.find(({ name }) => name === tab);
  if (!found) throw new Error(`no tab ${tab}`);
  return found;
};

/** The last row that each of them reaches, and the last of the tab. */
function reaches(scene: Scene, tab: string) {
  const { protections, conditionalFormats, rows } = sheetOf(scene, tab);
  const ends = (boxes: { row: number; rows: number }[]) => [...new Set(boxes.map((box) => box.row + box.rows - 1))];
  return {
    warnings: ends(protections.flatMap(({ box }) => box ?? [])),
    colors: ends(conditionalFormats.flatMap(({ boxes }) => boxes)),
    last: rows.length,
    rules: rows.at(-1)?.validations.length ?? 0,
  };
}

function withManyOrders(scene: Scene, count: number): void {
  scene.buyer.placeOrders({ count, from: '2026-11-23 08:00:00', to: '2026-11-23 09:30:00' });
  scene.tick();
  scene.tick();
}

it('주문 1,500건이 시트를 늘려도 경고와 상태의 색과 드롭다운이 끝까지 닿는다', () => {
  const scene = openScene();
  scene.setUp();
  const rulesBefore = TABS.map((tab) => reaches(scene, tab).rules);
  withManyOrders(scene, 1_500);
  expect(scene.rows('주문')).toHaveLength(1_500);
  TABS.forEach((tab, at) => {
    const { warnings, colors, last, rules } = reaches(scene, tab);
    expect(last).toBeGreaterThan(1_500);
    expect([warnings, colors]).toEqual([[last], [last]]);
    expect(rules).toBe(rulesBefore[at]);
  });
});

it('마지막 행에 판매자가 적어 두어 늘린 행이 그 뒤에 놓이면, 이튿날 첫 수집이 다시 닿게 한다', () => {
  const scene = openScene();
  scene.setUp();
  for (const tab of TABS) scene.runtime.seller.type(tab, sheetOf(scene, tab).rows.length, 3, '내 메모');
  withManyOrders(scene, 1_500);
  scene.tick(24 * 60);
  for (const tab of TABS) {
    const { warnings, colors, last } = reaches(scene, tab);
    expect([warnings, colors]).toEqual([[last], [last]]);
  }
  scene.runtime.gate.reset();
  scene.tick(24 * 60);
  expect(scene.runtime.gate.counts().byName['Range.protect'] ?? 0).toBe(0);
});
