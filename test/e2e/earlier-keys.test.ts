/** A file of the version whose 코드 and 공지사항 named no mall: jobs go on in it, and set-up completes it without losing a cell. */
import { columnIn, placeOf } from '../helpers/mixed-rows';
import { checkTab, pasteRows, runJob, samples } from '../helpers/product-rows';
import type { Scene } from '../helpers/scene';
import { openShop } from '../helpers/shop';

const TABS = ['코드', '공지사항'];

type Cells = Record<string, (readonly unknown[])[]>;

const cells = (scene: Scene): Cells =>
  Object.fromEntries(
    scene.runtime.workbook.sheets.map(({ name }) => [name, scene.runtime.seller.read(name).map((row) => [...row])]),
  );

/** A shop at work, with the columns of that version: none of 제휴몰 in both tabs, and prints as it wrote them. */
function openEarlier(): Scene {
  const scene = openShop();
  scene.buyer.postNotice({});
  scene.collectNow();
  runJob(scene, { job: 'refreshCodes' });
  for (const tab of TABS) scene.runtime.seller.deleteColumns(tab, placeOf(scene.runtime, tab, '제휴몰'));
  return scene;
}

const setUp = (scene: Scene): string[] => (scene.runtime.run('setUpWorkbook') as { lines: string[] }).lines;
const rowsOfGroup = (scene: Scene, group: string) => scene.rows('코드').filter((row) => row['구분'] === group);

it('양식 만들기·점검은 제휴몰의 열만 더하고, 다른 모든 칸을 그대로 둔다', () => {
  const scene = openEarlier();
  const before = cells(scene);
  const told = setUp(scene);
  for (const tab of TABS) {
    expect(told).toContain(`「${tab}」 탭에 「제휴몰」 열을 넣었습니다.`);
    expect(told).toContainEqual(expect.stringMatching(new RegExp(`^「${tab}」 탭의 \\d+행에 제휴몰을 적었습니다`)));
  }
  const after = cells(scene);
  const without = Object.entries(after).map(([tab, rows]) => {
    const at = TABS.includes(tab) ? (rows[0] ?? []).indexOf('제휴몰') : -1;
    return [tab, at < 0 ? rows : rows.map((row) => row.filter((_, place) => place !== at))];
  });
  expect(Object.fromEntries(without)).toEqual(before);
  expect(new Set(columnIn(scene.runtime, '공지사항', '제휴몰'))).toEqual(new Set(['위메프']));
  for (const { 구분: group, 제휴몰: mall } of scene.rows('코드'))
    expect([group, mall]).toEqual([group, group === '파일' ? '' : '위메프']);
  expect(setUp(scene)).toEqual([]);
});

it('점검하기 앞에도 일한다: 코드도 공지사항도 두 번 적히지 않고, 카테고리를 찾는다', () => {
  const scene = openEarlier();
  const before = TABS.map((tab) => scene.rows(tab));
  expect(runJob(scene, { job: 'refreshCodes' })).toMatchObject({ state: '완료', failed: 0 });
  scene.goTo('2026-11-24 10:00:00');
  scene.collectNow();
  expect(TABS.map((tab) => scene.rows(tab).length)).toEqual(before.map((rows) => rows.length));
  pasteRows(scene, '판매정보', [samples['판매정보']]);
  expect(checkTab(scene, '판매정보')).toMatchObject({ errors: 0 });
});

it('점검한 뒤의 수집과 새로 받기는 같은 행을 다시 쓴다', () => {
  const scene = openEarlier();
  setUp(scene);
  const before = TABS.map((tab) => scene.rows(tab));
  const run = runJob(scene, { job: 'refreshCodes' });
  expect(run.lines.at(-1)?.text).toContain('새것 0개, 바뀐 것 0개, 없어진 것 0개');
  scene.goTo('2026-11-24 10:00:00');
  scene.collectNow();
  expect(scene.rows('공지사항')).toEqual(before[1]);
});

it('다른 제휴몰의 코드는 따로 서고, 한 제휴몰이 새로 받아도 그대로다', () => {
  const scene = openShop();
  runJob(scene, { job: 'refreshCodes' });
  const [first] = rowsOfGroup(scene, '카테고리');
  const other = { ...first, 제휴몰: '다른 몰', 이름: '다른 몰의 > 카테고리' } as Record<string, string>;
  const old = { ...first, 제휴몰: '다른 몰', 코드: '9', 이름: '다른 몰에만 > 있는 것' } as Record<string, string>;
  pasteRows(scene, '코드', [other, old], scene.rows('코드').length + 2);
  runJob(scene, { job: 'refreshCodes' });
  expect(rowsOfGroup(scene, '카테고리').filter((row) => row['제휴몰'] === '다른 몰')).toMatchObject([other, old]);
  expect(rowsOfGroup(scene, '카테고리').filter((row) => row['코드'] === first?.['코드'])).toHaveLength(2);
});
