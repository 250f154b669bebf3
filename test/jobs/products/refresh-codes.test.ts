/** 카테고리·품목 새로 받기 with the shipped bundle against the local mall. */
import { categories } from '../../../local/wemakeprice/catalog/categories';
import { noticeGroups } from '../../../local/wemakeprice/catalog/notice-groups';
import { createMall } from '../../../local/wemakeprice/mall';
import { checkTab, pasteRows, runJob, sampleScene } from '../../helpers/product-rows';
import { account, openScene, type Scene, transportTo } from '../../helpers/scene';

function withAccount(given: Parameters<typeof openScene>[0] = {}): Scene {
  const scene = openScene(given);
  scene.runtime.run('setUpWorkbook');
  scene.ask('saveAccount', account);
  return scene;
}
const rowsOfGroup = (scene: Scene, group: string) => scene.rows('코드').filter((row) => row['구분'] === group);

it('카테고리와 품목을 모두 숨은 탭 코드에 적고, 언제 받았는지 남긴다', () => {
  const scene = withAccount();
  const run = runJob(scene, { job: 'refreshCodes' });
  expect(run).toMatchObject({ state: '완료', failed: 0 });
  expect(run.lines.at(-1)?.text).toContain(`새것 ${categories.length + noticeGroups.length}개`);
  expect(rowsOfGroup(scene, '카테고리').map((row) => row['코드'])).toEqual(
    categories.map(({ dcateCode }) => dcateCode),
  );
  expect(rowsOfGroup(scene, '카테고리')[0]).toMatchObject({ 이름: '패션잡화 > 주얼리/시계 > 귀걸이/목걸이 > 귀걸이' });
  expect(rowsOfGroup(scene, '품목고시')).toHaveLength(noticeGroups.length);
  expect(rowsOfGroup(scene, '새로 받은 때')).toMatchObject([{ 갱신일시: '2026-11-23 10:00:00' }]);
});

it('다시 받으면 달라진 것만 바뀌고, 받은 때가 새로 적힌다', () => {
  const scene = withAccount();
  runJob(scene, { job: 'refreshCodes' });
  const before = rowsOfGroup(scene, '카테고리');
  scene.goTo('2026-12-01 09:00:00');
  expect(runJob(scene, { job: 'refreshCodes' }).lines.at(-1)?.text).toContain('새것 0개, 바뀐 것 0개, 없어진 것 0개');
  expect(rowsOfGroup(scene, '카테고리')).toEqual(before);
  expect(rowsOfGroup(scene, '새로 받은 때')).toMatchObject([{ 갱신일시: '2026-12-01 09:00:00' }]);
});

it('제휴몰의 목록에서 없어진 카테고리는 표시만 하고 더는 찾지 않으며, 다시 나오면 되살린다', () => {
  const scene = sampleScene();
  scene.ask('saveAccount', account);
  pasteRows(scene, '코드', [{ 구분: '카테고리', 코드: '1', 이름: '옛것 > 단종 목걸이' }], 3);
  pasteRows(scene, '판매정보', [
    { ...scene.rows('판매정보')[0], 제휴몰카테고리: '단종 목걸이' } as Record<string, string>,
  ]);
  expect(checkTab(scene, '판매정보')).toMatchObject({ errors: 0 });
  expect(runJob(scene, { job: 'refreshCodes' }).lines.at(-1)?.text).toContain('없어진 것 1개');
  expect(scene.rows('코드').find((row) => row['코드'] === '1')?.['이름']).toBe('(없어짐) 옛것 > 단종 목걸이');
  expect(checkTab(scene, '판매정보')).toMatchObject({ errors: 1 });
  expect(runJob(scene, { job: 'refreshCodes' }).lines.at(-1)?.text).toContain('없어진 것 0개');

  const [first] = rowsOfGroup(scene, '카테고리').filter((row) => row['코드'] === '21010101');
  const at = scene.rows('코드').findIndex((row) => row['코드'] === '21010101') + 2;
  pasteRows(scene, '코드', [{ ...first, 이름: `(없어짐) ${first?.['이름']}` } as Record<string, string>], at);
  runJob(scene, { job: 'refreshCodes' });
  expect(scene.rows('코드').find((row) => row['코드'] === '21010101')?.['이름']).toBe(first?.['이름']);
});

it('제휴몰이 빈 목록을 주면 전에 받은 것을 그대로 두고 알린다', () => {
  const mall = createMall();
  let isEmpty = false;
  const scene = withAccount({
    transport: (requests) =>
      transportTo(mall)(requests).map((answer, at) => {
        const isList = requests[at]?.url.includes('/product/out/getCategory') ?? false;
        return isEmpty && isList && 'body' in answer ? { ...answer, body: emptied(String(answer.body)) } : answer;
      }),
  });
  runJob(scene, { job: 'refreshCodes' });
  const before = rowsOfGroup(scene, '카테고리');
  isEmpty = true;
  const run = runJob(scene, { job: 'refreshCodes' });
  expect(run.state).toBe('완료');
  expect(run.lines.map(({ text }) => text).join('\n')).toContain('하나도 주지 않아');
  expect(rowsOfGroup(scene, '카테고리')).toEqual(before);
});

it('계정이 없으면 무엇을 하면 되는지 말하고 끝난다', () => {
  const scene = openScene();
  scene.runtime.run('setUpWorkbook');
  const run = runJob(scene, { job: 'refreshCodes' });
  expect(run.state).toBe('실패');
  expect(run.lines.at(-1)?.text).toContain('저장된 위메프 계정이 없습니다');
});

it('코드 탭의 값을 누가 고쳐 놓아도 점검은 무너지지 않는다', () => {
  const scene = sampleScene();
  pasteRows(scene, '코드', [{ 구분: '품목고시', 코드: '4', 이름: '패션잡화(모자/벨트/액세서리)', 값: '[고장' }], 3);
  expect(checkTab(scene, '상품')).toMatchObject({ errors: 0 });
});

/** The same answer with its lists emptied. */
function emptied(body: string): string {
  return JSON.stringify(JSON.parse(body), (_, value) => (Array.isArray(value) ? [] : value));
}
