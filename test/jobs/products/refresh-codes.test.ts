/** 카테고리·품목 새로 받기 with the shipped bundle against the local mall. */
import { categories } from '../../../local/malls/wemakeprice/catalog/categories';
import { noticeGroups } from '../../../local/malls/wemakeprice/catalog/notice-groups';
import { createMall } from '../../../local/malls/wemakeprice/mall';
import { checkTab, pasteRows, runJob, sampleScene, samples } from '../../helpers/product-rows';
import { account, openScene, type Scene, transportTo } from '../../helpers/scene';

function withAccount(given: Parameters<typeof openScene>[0] = {}): Scene {
  const scene = openScene(given);
  scene.makeTabs();
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
  pasteRows(scene, '코드', [{ 구분: '카테고리', 코드: '1', 이름: '옛것 > 단종 목걸이' }], 3);
  pasteRows(scene, '판매정보', [
    { ...scene.rows('판매정보')[0], 제휴몰카테고리: '단종 목걸이' } as Record<string, string>,
  ]);
  expect(checkTab(scene, '판매정보')).toMatchObject({ errors: 0 });
  scene.ask('saveAccount', account);
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
  scene.makeTabs();
  const run = runJob(scene, { job: 'refreshCodes' });
  expect(run.state).toBe('실패');
  expect(run.lines.at(-1)?.text).toContain('저장된 계정이 없습니다');
});

it('코드 탭의 값을 누가 고쳐 놓아도 점검은 무너지지 않는다', () => {
  const scene = sampleScene();
  pasteRows(scene, '코드', [{ 구분: '품목고시', 코드: '4', 이름: '패션잡화(모자/벨트/액세서리)', 값: '[고장' }], 3);
  expect(checkTab(scene, '상품')).toMatchObject({ errors: 0 });
});

describe('브랜드와 제조사', () => {
  /** One product a brand; the maker is the sample's. */
  function withBrands(brands: readonly string[], given: Parameters<typeof openScene>[0] = {}): Scene {
    const scene = withAccount(given);
    const rows = brands.map((브랜드, nth) => ({ ...samples.상품, 상품코드: '', 자체상품코드: `B${nth}`, 브랜드 }));
    pasteRows(scene, '상품', rows);
    return scene;
  }
  const brandCalls = (scene: Scene) => scene.buyer.requests().filter(({ path }) => path.endsWith('getBrand'));

  it('상품이 적은 이름마다 제휴몰의 번호를 날짜와 함께 적고, 없는 이름은 번호를 비워 둔다', () => {
    const scene = withBrands(['나이키', '나이키', '우리 공방']);
    scene.ask('saveSettings', { companyName: '린나이' });
    const run = runJob(scene, { job: 'refreshCodes' });
    const kept = (group: string) => rowsOfGroup(scene, group).map((row) => [row['코드'], row['이름'], row['값']]);
    expect(kept('브랜드')).toEqual([
      ['나이키', '', '10003'],
      ['린나이', '', '10008'],
      ['우리 공방', '', ''],
    ]);
    expect(kept('제조사')).toEqual([
      ['린나이', '', ''],
      ['중소기업유통센터', '', '20001'],
    ]);
    for (const row of rowsOfGroup(scene, '브랜드')) expect(row['갱신일시']).toMatch(/^2026-11-23 10:0/);
    expect(run.lines.at(-1)?.text).toContain('브랜드와 제조사 5개(제휴몰에 없는 것 2개)');
    expect(run.lines.map(({ text }) => text)).toContain(
      '제휴몰에 없는 브랜드: 「우리 공방」. 이 이름은 빼고 보냅니다.',
    );
  });

  it('점검은 제휴몰에 없다고 아는 이름을 주의로 알리고, 30일이 지나면 알리지 않으며, 다시 받으면 새로 묻는다', () => {
    const scene = withBrands(['우리 공방']);
    for (const tab of ['품목고시', '판매정보', '배송정보'] as const) pasteRows(scene, tab, [samples[tab]]);
    expect(checkTab(scene, '상품')).toMatchObject({ errors: 0, warnings: 1 });
    expect(scene.rows('상품')[0]?.['메시지']).toMatch(
      /^주의: 「브랜드」 제휴몰에 없는 이름이라 브랜드 없이 보냅니다\./,
    );
    scene.goTo('2026-12-25 10:00:00');
    expect(checkTab(scene, '상품')).toMatchObject({ errors: 0, warnings: 0 });
    scene.buyer.forgetRequests();
    runJob(scene, { job: 'refreshCodes' });
    expect(brandCalls(scene)).toHaveLength(1);
    expect(checkTab(scene, '상품')).toMatchObject({ errors: 0, warnings: 1 });
  });

  it('이름이 많으면 몇 개씩 나누어 묻고, 어느 걸음이나 시트를 부르는 수가 같다', () => {
    const stepsOf = (count: number) => {
      const scene = withBrands(Array.from({ length: count }, (_, nth) => `브랜드 ${nth}`));
      /** Calls that move cells, and questions to the mall, by step: a step ends with the record of its run. */
      const steps = [{ cells: 0, asked: 0 }];
      scene.runtime.gate.hook({
        before({ name, kind }) {
          const [step] = steps;
          if (step && kind === 'cells') step.cells += 1;
          if (step && name === 'UrlFetchApp.fetchAll') step.asked += 1;
          if (name === 'Properties.setProperty') steps.unshift({ cells: 0, asked: 0 });
        },
      });
      runJob(scene, { job: 'refreshCodes' });
      expect(rowsOfGroup(scene, '브랜드')).toHaveLength(count);
      return steps.filter(({ asked }) => asked > 0);
    };
    const few = stepsOf(9);
    const many = stepsOf(59);
    expect(many.length - few.length).toBe(10);
    expect(Math.max(...many.map(({ asked }) => asked))).toBe(5);
    expect(Math.max(...many.map(({ cells }) => cells))).toBe(Math.max(...few.map(({ cells }) => cells)));
  });

  it('제휴몰이 찾기를 거절한 이름은 알리고, 나머지는 마저 묻는다', () => {
    const scene = withBrands(['나이키', '린나이']);
    scene.buyer.faults({ path: '/product/out/getBrand', times: 1, fault: { status: 422 } });
    const run = runJob(scene, { job: 'refreshCodes' });
    expect(run).toMatchObject({ state: '완료', failed: 1 });
    expect(rowsOfGroup(scene, '브랜드').map((row) => row['코드'])).toEqual(['린나이']);
    expect(run.lines.map(({ text }) => text).join()).toContain('브랜드 「나이키」를 찾지 못했습니다');
  });

  it('제휴몰이 답하지 않으면 그렇게 끝나고, 카테고리와 그때까지 안 이름은 남는다', () => {
    const scene = withBrands(Array.from({ length: 9 }, (_, nth) => `브랜드 ${nth}`));
    scene.buyer.faults({ path: '/product/out/getMaker', times: 4, fault: { status: 503 } });
    expect(runJob(scene, { job: 'refreshCodes' })).toMatchObject({ state: '실패' });
    expect(rowsOfGroup(scene, '새로 받은 때')).toHaveLength(1);
    expect(rowsOfGroup(scene, '브랜드').length).toBeGreaterThanOrEqual(5);
    expect(runJob(scene, { job: 'refreshCodes' })).toMatchObject({ state: '완료' });
    expect(rowsOfGroup(scene, '브랜드')).toHaveLength(9);
  });
});

describe('드롭다운', () => {
  /** The rule below a header, as the sheet holds it. */
  function ruleOf({ runtime }: Scene, tab: string, header: string): string {
    const sheet = runtime.workbook.sheets.find(({ name }) => name === tab);
    const at = (runtime.seller.read(tab)[0] ?? []).indexOf(header);
    return JSON.stringify(sheet?.rows[1]?.validations[at]) ?? '';
  }

  it('새로 받으면 카테고리가 곧바로 세 탭의 드롭다운에 나온다', () => {
    const scene = withAccount();
    const rules = () => ['판매정보', '판매상품', '상품'].map((tab) => ruleOf(scene, tab, '제휴몰카테고리'));
    expect(rules()).toEqual(['', '', '']);
    runJob(scene, { job: 'refreshCodes' });
    const first = scene.rows('코드').findIndex((row) => row['구분'] === '카테고리') + 2;
    for (const rule of rules()) {
      expect(rule).toContain('VALUE_IN_RANGE');
      expect(rule).toContain(`$D$${first}:$D$${first + categories.length - 1}`);
    }
  });

  it('양식을 다시 만들어도 같은 드롭다운이다', () => {
    const scene = withAccount();
    runJob(scene, { job: 'refreshCodes' });
    const before = ruleOf(scene, '상품', '제휴몰카테고리');
    scene.runtime.run('setUpWorkbook');
    expect(ruleOf(scene, '상품', '제휴몰카테고리')).toBe(before);
  });

  it('품목고시의 품목은 받기 전에도 40개 품목에서 고를 수 있다', () => {
    const scene = withAccount();
    expect(ruleOf(scene, '품목고시', '품목')).toContain('귀금속/보석/시계류');
  });
});

/** The same answer with its lists emptied. */
function emptied(body: string): string {
  return JSON.stringify(JSON.parse(body), (_, value) => (Array.isArray(value) ? [] : value));
}
