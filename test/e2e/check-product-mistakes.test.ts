/** 점검 of the five tabs of products with the shipped bundle: for each mistake, which column 메시지 names and what it says. */
import { mistakes } from '../helpers/product-mistakes';
import {
  checkTab,
  goodRows,
  keyed,
  type ProductTab,
  pasteRows,
  productTabs,
  runJob,
  sampleScene,
  samples,
} from '../helpers/product-rows';
import { account } from '../helpers/scene';

/** All mistakes of a tab as rows below the good one, each row with a key of its own. */
function checkedMistakes(tab: ProductTab): Record<string, unknown>[] {
  const scene = sampleScene();
  scene.ask('saveAccount', account);
  runJob(scene, { job: 'refreshCodes' });
  if (tab === '옵션') pasteRows(scene, '상품', goodRows('상품', mistakes[tab].length), 3);
  const rows = mistakes[tab].map(({ cells }, nth) => ({ ...samples[tab], ...keyed[tab](nth), ...cells }));
  pasteRows(scene, tab, rows, 3);
  checkTab(scene, tab);
  return scene.rows(tab);
}

describe.each(productTabs)('%s 탭의 점검', (tab) => {
  let checked: Record<string, unknown>[];
  beforeAll(() => {
    checked = checkedMistakes(tab);
  });

  it('곁에 있는 맞는 행은 점검완료이다', () => {
    expect(checked[0]).toMatchObject({ 결과: '점검완료', 메시지: '' });
  });

  it.each(mistakes[tab].map((mistake, nth) => ({ ...mistake, nth })))(
    '$what: 어느 열의 무엇인지 한 번 말한다',
    ({ says, nth }) => {
      const { 결과, 메시지 } = checked[nth + 1] ?? {};
      expect(결과).toBe('오류');
      for (const words of says) expect(메시지).toContain(words);
      const lines = String(메시지).split('\n');
      for (const line of lines) expect(line).toMatch(/^「[^」]+」.* .+$/);
      expect(lines.filter((line) => line.startsWith(says[0] ?? ''))).toHaveLength(1);
    },
  );
});
