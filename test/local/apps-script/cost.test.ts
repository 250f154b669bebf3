import { APPS_SCRIPT_COSTS, type Costs } from '../../../local/apps-script';
import { openScript } from './script';

/** Round figures, so that each of them can be told in a sum. */
const ROUND: Costs = {
  ...APPS_SCRIPT_COSTS,
  ...{ read: 1_000, readCell: 1, readAhead: 7, write: 100, writeCell: 2, commit: 50_000, append: 400 },
  ...{ question: 5_000, structure: 6_000, handle: 0, propertyRead: 30, propertyWrite: 60, lock: 0 },
  ...{ latency: (url) => (url.includes('slow') ? 9_000 : 3_000), parallel: 2 },
};

const answering = {
  transport: (requests: readonly unknown[]) => requests.map(() => ({ status: 200, headers: {}, body: '' })),
};

/** Milliseconds that an execution of this body takes by the clock. */
function durationOf(body: string, costs: Costs | undefined = ROUND): number {
  const script = openScript('', { ...answering, ...(costs ? { costs } : {}) });
  const before = script.clock.now();
  script.go(body);
  return script.clock.now() - before;
}

const BLOCK = "sheet.getRange('A1:B5')";
const WRITE = `${BLOCK}.setValues(Array(5).fill(['a', 'b']));`;

describe('비용을 켜지 않으면', () => {
  it('호출에는 시간이 들지 않는다', () => {
    const script = openScript();
    const before = script.clock.now();
    script.go(`${WRITE} ${BLOCK}.getValues(); sheet.getLastRow(); Utilities.sleep(7);`);
    expect(script.clock.now() - before).toBe(7);
  });
});

describe('비용을 켜면', () => {
  it('읽기는 호출과 칸마다 시간이 든다', () => {
    expect(durationOf(`${BLOCK}.getValues()`)).toBe(1_000 + 10);
  });

  it('쓰기는 적어 두기만 하고, 다음 읽기나 실행의 끝에 한 번에 반영된다', () => {
    expect(durationOf(WRITE)).toBe(100 + 2 * 10 + 50_000);
    expect(durationOf(WRITE + WRITE)).toBe(2 * (100 + 2 * 10) + 50_000);
    expect(durationOf(`${WRITE} ${BLOCK}.getValues()`)).toBe(100 + 2 * 10 + 50_000 + 1_000 + 10);
    expect(durationOf(`${WRITE} SpreadsheetApp.flush(); SpreadsheetApp.flush();`)).toBe(100 + 2 * 10 + 50_000);
  });

  it('한 칸 읽기는 쓴 것이 없을 때만 미리 읽어 둔 것에서 나온다', () => {
    const read = "sheet.getRange('A1').getValue();";
    expect(durationOf(read + read)).toBe(14);
    expect(durationOf(WRITE + read)).toBe(100 + 2 * 10 + 50_000 + 1_000 + 1);
  });

  it('appendRow와 크기를 묻는 호출은 앞의 쓰기를 반영하고 저마다 오간다', () => {
    expect(durationOf('sheet.appendRow([1, 2, 3]); sheet.appendRow([4])')).toBe(2 * 400 + 2 * 4);
    expect(durationOf(`${WRITE} sheet.getLastRow(); sheet.insertRowsAfter(1, 9);`)).toBe(
      100 + 2 * 10 + 50_000 + 5_000 + 6_000,
    );
  });

  it('서식은 범위에 하나면 한 번, 칸마다 다르면 칸마다 든다', () => {
    expect(durationOf(`${BLOCK}.setNumberFormat('@')`)).toBe(100 + 50_000);
    expect(durationOf(`${BLOCK}.setNumberFormats(Array(5).fill(['@', '@']))`)).toBe(100 + 2 * 10 + 50_000);
  });

  it('속성은 읽기와 쓰기가 다르다', () => {
    const store = 'PropertiesService.getDocumentProperties()';
    expect(durationOf(`${store}.setProperty('k', 'v'); ${store}.getProperty('k');`)).toBe(90);
  });

  it('fetchAll은 나란히, 한 번에 오가는 수만큼씩 가장 느린 답을 기다린다', () => {
    const ask = (...paths: string[]) =>
      `UrlFetchApp.fetchAll(${JSON.stringify(paths.map((path) => `https://mall.example/${path}`))});`;
    expect(durationOf("UrlFetchApp.fetch('https://mall.example/a')")).toBe(3_000);
    expect(durationOf(ask('a', 'b'))).toBe(3_000);
    expect(durationOf(ask('a', 'slow', 'c'))).toBe(9_000 + 3_000);
  });

  it('거절된 호출에도 시간이 든다', () => {
    expect(durationOf('try { sheet.getRange("A1:B5").setValues([]); } catch {}')).toBe(100 + 2 * 10 + 50_000);
  });

  it('스크립트의 시계가 그만큼 간다', () => {
    const script = openScript('', { costs: ROUND });
    expect(script.go('const before = Date.now(); sheet.getLastRow(); return Date.now() - before')).toBe(5_000);
  });

  it('어느 호출에서 시간이 갔는지 이름으로 안다', () => {
    const script = openScript('', { ...answering, costs: ROUND });
    script.go(`${BLOCK}.getValues(); UrlFetchApp.fetch('https://mall.example/a'); Utilities.sleep(7);`);
    expect(script.gate.counts().msByName).toMatchObject({
      'Range.getValues': 1_010,
      'UrlFetchApp.fetch': 3_000,
      'Utilities.sleep': 7,
    });
  });
});

describe('실행의 한도는', () => {
  it('호출에 든 시간으로 6분이 되면 닥친다', () => {
    const script = openScript('', { costs: ROUND });
    const body = 'for (let n = 1; n <= 100; n += 1) { sheet.getLastRow(); console.log(n); }';
    expect(() => script.go(body)).toThrow('Exceeded maximum execution time');
    expect(script.gate.counts().byName['Sheet.getLastRow']).toBe(73);
  });

  it('트리거가 하루에 쓴 90분에도 든다', () => {
    const script = openScript(
      'function tick() { const [sheet] = SpreadsheetApp.getActive().getSheets(); for (let n = 0; n < 60; n += 1) sheet.getLastRow(); return 1; }',
      { costs: ROUND },
    );
    const run = () => script.run('tick', [], { as: 'trigger' });
    for (let minutes = 0; minutes < 90; minutes += 5) expect(run()).toBe(1);
    expect(run).toThrow('too much computer time');
  });

  it('밝혀진 값으로는 10,000,000칸을 읽는 데 85초 남짓이고 4,000칸을 적는 데 0.2초 남짓이다', () => {
    const { read, readCell, write, writeCell, commit } = APPS_SCRIPT_COSTS;
    expect(read + 10_000_000 * readCell).toBeCloseTo(85_150, 0);
    expect(write + 4_000 * writeCell + commit).toBeCloseTo(179.3, 1);
  });
});
