/** The marks of the version that knew one mall: they are read on, and set-up puts ours in their place, never beside them. */
import type { WorkbookData } from '../../local/apps-script';
import { FORMER_PRODUCT } from '../../src/product';
import { openScene, type Scene } from '../helpers/scene';

const FORMER_ID = 'wemakeprice-sheet-sync.column';

/** Colour rules and column identities as that version left them. */
function markAsBefore({ sheets }: WorkbookData): void {
  for (const { conditionalFormats, metadata } of sheets) {
    for (const rule of conditionalFormats)
      rule.args = rule.args.map((one) => String(one).replace('N("sheet-sync")', `N("${FORMER_PRODUCT}")`));
    for (const item of metadata) item.key = FORMER_ID;
  }
}

const text = (workbook: WorkbookData): string =>
  JSON.stringify(workbook, (_, value) => (value instanceof Set ? [...value].sort() : value));

function openMarkedBefore(): { scene: Scene; fresh: string } {
  const scene = openScene();
  scene.makeTabs();
  const fresh = text(scene.runtime.workbook);
  markAsBefore(scene.runtime.workbook);
  return { scene, fresh };
}

it('양식 만들기·점검이 옛 표시를 새 표시로 바꾼다: 색 규칙도 보호도 열의 이름표도 겹치지 않는다', () => {
  const { scene, fresh } = openMarkedBefore();
  expect(text(scene.runtime.workbook)).not.toBe(fresh);
  expect(scene.runtime.run('setUpWorkbook')).toMatchObject({ lines: [] });
  expect(text(scene.runtime.workbook)).toBe(fresh);
});

it('옛 이름표로도 머리글을 바꾼 열을 알아본다', () => {
  const { scene } = openMarkedBefore();
  const { seller } = scene.runtime;
  const at = (seller.read('주문')[0] ?? []).indexOf('수취인') + 1;
  seller.type('주문', 1, at, '받는 분');
  const { lines } = scene.runtime.run('setUpWorkbook') as { lines: string[] };
  expect(lines).toEqual([expect.stringContaining('「받는 분」 열은 원래 「수취인」입니다')]);
});
